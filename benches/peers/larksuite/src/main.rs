//! The same calls with larksuite-oapi-sdk-rs.

use std::sync::Arc;

use larksuite_oapi_sdk_rs::service::im::v1::{CreateMessageReqBody, ListMessageQuery};
use larksuite_oapi_sdk_rs::{LarkClient, RequestOption};
use peers_common::{CONTENT, GROUP, ITEMS, Job, MESSAGE_ID, RECEIVER, Result, Scenario};

fn main() -> Result<()> {
    let job = Job::from_args()?;
    let client = Arc::new(LarkClient::builder("cli_1", "secret").base_url(&job.base).build()?);
    match job.scenario {
        Scenario::Create | Scenario::Herd => job.run(|| create(Arc::clone(&client))),
        Scenario::List => job.run(|| list(Arc::clone(&client))),
    }
}

async fn create(client: Arc<LarkClient>) -> Result<()> {
    let body = CreateMessageReqBody {
        receive_id: Some(RECEIVER.to_owned()),
        msg_type: Some("text".to_owned()),
        content: Some(CONTENT.to_owned()),
        uuid: None,
    };
    let answer = client.im().message.create("open_id", &body, &RequestOption::default()).await?;
    let id = answer.data.as_ref().and_then(|data| data.message_id.as_deref());
    if answer.success() && id == Some(MESSAGE_ID) { Ok(()) } else { Err("unexpected answer".into()) }
}

async fn list(client: Arc<LarkClient>) -> Result<()> {
    let query = ListMessageQuery::new("chat", GROUP);
    let answer = client.im().message.list_by_query(&query, &RequestOption::default()).await?;
    let items = answer.data.as_ref().and_then(|data| data.items.as_ref()).map_or(0, Vec::len);
    if answer.success() && items == ITEMS { Ok(()) } else { Err(format!("{items} messages").into()) }
}
