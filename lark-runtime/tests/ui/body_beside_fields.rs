use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant", response = Message)]
pub struct CreateMessage {
    #[lark(body)]
    pub message: Message,
    pub uuid: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Message {
    pub message_id: Option<String>,
}

pub async fn create(client: &Client) -> lark_runtime::Result<()> {
    let request = CreateMessage::builder().message(Message::default()).uuid("1").build();
    let created = request.send(client, ()).await?;
    let _id = created.data.message_id;
    Ok(())
}

fn main() {}
