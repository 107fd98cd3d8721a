use lark_runtime::{Client, lark_api};

#[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant")]
pub struct CreateMessage {
    pub receive_id: String,
    pub mentions: Vec<String>,
    pub uuid: Option<String>,
    pub size: Option<i64>,
    pub tags: lark_runtime::Clearable<Vec<String>>,
}

pub async fn create(client: &Client) -> lark_runtime::Result<()> {
    let request = CreateMessage::builder().receive_id("ou_1").mentions(["ou_2"]).tags("a").build();
    request.send(client, ()).await?;
    Ok(())
}

fn main() {}
