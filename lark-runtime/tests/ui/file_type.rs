use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant", response = Message)]
pub struct CreateMessage {
    #[lark(file)]
    pub image: Vec<u8>,
}

#[derive(Clone, Default, Model)]
pub struct Message {
    pub message_id: Option<String>,
}

pub async fn create(client: &Client) -> lark_runtime::Result<()> {
    let request = CreateMessage::builder().image([1, 2]).build();
    let created = request.send(client, ()).await?;
    let _id = created.data.message_id;
    Ok(())
}

fn main() {}
