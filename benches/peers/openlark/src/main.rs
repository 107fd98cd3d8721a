//! The same calls with openlark. Its answers of these calls are `serde_json::Value`, not types.

use open_lark::communication::im::v1::message::create::{CreateMessageBody, CreateMessageRequest};
use open_lark::communication::im::v1::message::list::ListMessagesRequest;
use open_lark::communication::im::v1::message::models::{ContainerIdType, ReceiveIdType};
use open_lark::{Client, Config};
use peers_common::{CONTENT, GROUP, ITEMS, Job, MESSAGE_ID, RECEIVER, Result, Scenario};

fn main() -> Result<()> {
    let job = Job::from_args()?;
    let client = Client::builder()
        .app_id("cli_a1b2c3d4e5f6")
        .app_secret("secret")
        .base_url(&job.base)
        .allow_custom_base_url(true)
        .build()?;
    let config = client.config();
    match job.scenario {
        Scenario::Create | Scenario::Herd => job.run(|| create(config.clone())),
        Scenario::List => job.run(|| list(config.clone())),
    }
}

async fn create(config: Config) -> Result<()> {
    let body = CreateMessageBody {
        receive_id: RECEIVER.to_owned(),
        msg_type: "text".to_owned(),
        content: CONTENT.to_owned(),
        uuid: None,
    };
    let answer = CreateMessageRequest::new(config).receive_id_type(ReceiveIdType::OpenId).execute(body).await?;
    if answer["message_id"] == MESSAGE_ID { Ok(()) } else { Err(format!("unexpected: {answer}").into()) }
}

async fn list(config: Config) -> Result<()> {
    let request = ListMessagesRequest::new(config).container_id_type(ContainerIdType::Chat).container_id(GROUP);
    let items = request.execute().await?["items"].as_array().map_or(0, Vec::len);
    if items == ITEMS { Ok(()) } else { Err(format!("{items} messages").into()) }
}
