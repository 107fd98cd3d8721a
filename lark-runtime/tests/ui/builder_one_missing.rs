use lark_runtime::{Client, lark_api};

#[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant")]
pub struct CreateMessage {
    #[lark(query)]
    pub receive_id_type: String,
    pub receive_id: String,
    pub content: String,
    pub uuid: Option<String>,
}

pub async fn create(client: &Client) -> lark_runtime::Result<()> {
    let request = CreateMessage::builder().receive_id_type("open_id").content("{}").build();
    request.send(client, ()).await?;
    Ok(())
}

fn main() {}
