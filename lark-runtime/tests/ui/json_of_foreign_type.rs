use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant", response = Message)]
pub struct CreateMessage {
    pub delay: std::time::Duration,
}

#[derive(Clone, Default, Model)]
pub struct Message {
    pub message_id: Option<String>,
}

pub async fn create(client: &Client) -> lark_runtime::Result<()> {
    let request = CreateMessage::builder().delay(std::time::Duration::ZERO).build();
    let created = request.send(client, ()).await?;
    let _id = created.data.message_id;
    Ok(())
}

fn main() {}
