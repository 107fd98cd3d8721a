use lark_runtime::{Client, lark_api};

#[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant", idempotency = "X-Key")]
pub struct SendMessage {
    pub content: String,
    #[lark(header = "X-Key")]
    pub key: Option<String>,
}

pub async fn send(client: &Client) {
    let request = SendMessage::builder().content("hi").build();
    let sent = request.send(client, ()).await.unwrap();
    let _log_id = sent.log_id();
}

fn main() {}
