//! Sends a message and creates a document, with larksuite-oapi-sdk-rs.

use larksuite_oapi_sdk_rs::service::docx::v1::CreateDocumentReqBody;
use larksuite_oapi_sdk_rs::service::im::v1::CreateMessageReqBody;
use larksuite_oapi_sdk_rs::{LarkClient, RequestOption};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args().nth(1).ok_or("argument: <base url>")?;
    let client = LarkClient::builder("cli_a1b2c3d4e5f6", "secret").base_url(base).build()?;
    let option = RequestOption::default();

    let body = CreateMessageReqBody {
        receive_id: Some("ou_1".into()),
        msg_type: Some("text".into()),
        content: Some(r#"{"text":"hi"}"#.into()),
        uuid: None,
    };
    let sent = client.im().message.create("open_id", &body, &option).await?;
    println!("{:?}", sent.data.and_then(|data| data.message_id));

    let body = CreateDocumentReqBody { folder_token: None, title: Some("Weekly plan".into()) };
    let created = client.docx().document.create(&body, &option).await?;
    println!("{:?}", created.data.and_then(|data| data.document).and_then(|document| document.document_id));
    Ok(())
}
