//! The same calls with this repository.

use lark_apis::im::v1::{CreateMessage, ListMessage, ReceiveIdType};
use lark_runtime::Client;
use peers_common::{CONTENT, GROUP, ITEMS, Job, MESSAGE_ID, RECEIVER, Result, Scenario};

fn main() -> Result<()> {
    let job = Job::from_args()?;
    let client = Client::builder("cli_1", "secret").base_url(&job.base).build()?;
    match job.scenario {
        Scenario::Create | Scenario::Herd => job.run(|| create(client.clone())),
        Scenario::List => job.run(|| list(client.clone())),
    }
}

async fn create(client: Client) -> Result<()> {
    let message = CreateMessage::builder()
        .receive_id_type(ReceiveIdType::OpenId)
        .receive_id(RECEIVER)
        .msg_type("text")
        .content(CONTENT)
        .build();
    let sent = message.send(&client, ()).await?.data;
    if sent.message_id.as_deref() == Some(MESSAGE_ID) { Ok(()) } else { Err(format!("unexpected: {sent:?}").into()) }
}

async fn list(client: Client) -> Result<()> {
    let messages = ListMessage::builder().container_id_type("chat").container_id(GROUP).build();
    let items = messages.send(&client, ()).await?.data.items.len();
    if items == ITEMS { Ok(()) } else { Err(format!("{items} messages").into()) }
}
