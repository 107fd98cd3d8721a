//! Sends a message and creates a document, with this repository and its client over hyper.

use lark_apis::docx::v1::document::CreateDocument;
use lark_apis::im::v1::{CreateMessage, ReceiveIdType};
use lark_runtime::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args().nth(1).ok_or("argument: <base url>")?;
    let client = Client::builder("cli_a1b2c3d4e5f6", "secret").base_url(base).build()?;

    let message = CreateMessage::builder()
        .receive_id_type(ReceiveIdType::OpenId)
        .receive_id("ou_1")
        .msg_type("text")
        .content(r#"{"text":"hi"}"#)
        .build();
    println!("{:?}", message.send(&client, ()).await?.data.message_id);

    let created = CreateDocument::builder().title("Weekly plan").build().send(&client, ()).await?;
    println!("{:?}", created.data.document.and_then(|document| document.document_id));
    Ok(())
}
