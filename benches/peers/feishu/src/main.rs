//! The same calls with feishu-sdk. Its answer to a sent message has the id alone, and the messages of a list have
//! eight fields, so it decodes less than the others.

use feishu_sdk::Client;
use feishu_sdk::api::{ListMessageQuery, SendMessageBody, SendMessageQuery};
use feishu_sdk::core::{Config, RequestOptions};
use peers_common::{CONTENT, GROUP, ITEMS, Job, MESSAGE_ID, RECEIVER, Result, Scenario};

fn main() -> Result<()> {
    let job = Job::from_args()?;
    let client = Client::new(Config::builder("cli_1", "secret").base_url(&job.base).build())?;
    match job.scenario {
        Scenario::Create | Scenario::Herd => job.run(|| create(client.clone())),
        Scenario::List => job.run(|| list(client.clone())),
    }
}

async fn create(client: Client) -> Result<()> {
    let query = SendMessageQuery { receive_id_type: Some("open_id".to_owned()) };
    let body = SendMessageBody {
        receive_id: RECEIVER.to_owned(),
        msg_type: "text".to_owned(),
        content: CONTENT.to_owned(),
        uuid: None,
    };
    let answer = client.im_v1_message().send_typed(&query, &body, RequestOptions::default()).await?;
    let id = answer.data.as_ref().and_then(|data| data.message_id.as_deref());
    if answer.code == 0 && id == Some(MESSAGE_ID) { Ok(()) } else { Err("unexpected answer".into()) }
}

async fn list(client: Client) -> Result<()> {
    let query = ListMessageQuery { container_id_type: Some("chat".to_owned()), ..ListMessageQuery::default() };
    let answer = client.im_v1_message().list_typed(GROUP, &query, RequestOptions::default()).await?;
    let items = answer.data.as_ref().map_or(0, |data| data.items.len());
    if answer.code == 0 && items == ITEMS { Ok(()) } else { Err(format!("{items} messages").into()) }
}
