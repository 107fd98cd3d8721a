//! Sends a message and creates a document, with openlark.

use open_lark::Client;
use open_lark::communication::im::v1::message::create::{CreateMessageBody, CreateMessageRequest};
use open_lark::communication::im::v1::message::models::ReceiveIdType;
use open_lark::docs::ccm::docx::v1::document::create::CreateDocumentRequest;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args().nth(1).ok_or("argument: <base url>")?;
    let client = Client::builder()
        .app_id("cli_a1b2c3d4e5f6")
        .app_secret("secret")
        .base_url(base)
        .allow_custom_base_url(true)
        .build()?;

    let body = CreateMessageBody {
        receive_id: "ou_1".into(),
        msg_type: "text".into(),
        content: r#"{"text":"hi"}"#.into(),
        uuid: None,
    };
    let request = CreateMessageRequest::new(client.config().clone()).receive_id_type(ReceiveIdType::OpenId);
    println!("{:?}", request.execute(body).await?["message_id"]);

    let created = CreateDocumentRequest::new(client.config().clone()).title("Weekly plan").execute().await?;
    println!("{:?}", created.document.document_id);
    Ok(())
}
