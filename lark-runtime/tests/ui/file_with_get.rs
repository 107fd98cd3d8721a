use lark_runtime::{Client, File, Model, lark_api};

#[lark_api(method = "GET", path = "/open-apis/im/v1/messages", token = "tenant", response = Message)]
pub struct CreateMessage {
    #[lark(file)]
    pub image: File,
}

#[derive(Clone, Default, Model)]
pub struct Message {
    pub message_id: Option<String>,
}

pub async fn create(client: &Client) -> lark_runtime::Result<()> {
    let request = CreateMessage::builder().image(File::from_bytes("a.png", "content")).build();
    let created = request.send(client, ()).await?;
    let _id = created.data.message_id;
    Ok(())
}

fn main() {}
