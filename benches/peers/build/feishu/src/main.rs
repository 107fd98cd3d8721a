//! Sends a message and creates a document, with feishu-sdk. It has no types for documents.

use feishu_sdk::Client;
use feishu_sdk::api::{SendMessageBody, SendMessageQuery};
use feishu_sdk::core::{Config, RequestOptions};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args().nth(1).ok_or("argument: <base url>")?;
    let client = Client::new(Config::builder("cli_a1b2c3d4e5f6", "secret").base_url(base).build())?;

    let query = SendMessageQuery { receive_id_type: Some("open_id".into()) };
    let body = SendMessageBody {
        receive_id: "ou_1".into(),
        msg_type: "text".into(),
        content: r#"{"text":"hi"}"#.into(),
        uuid: None,
    };
    let sent = client.im_v1_message().send_typed(&query, &body, RequestOptions::default()).await?;
    println!("{:?}", sent.data.and_then(|data| data.message_id));

    let created = client.docx_v1_document().create().body_json(&json!({"title": "Weekly plan"}))?.send().await?;
    println!("{:?}", created.json_value()?["data"]["document"]["document_id"]);
    Ok(())
}
