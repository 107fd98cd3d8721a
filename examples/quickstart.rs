//! Creates a document and reads it back.
//!
//! `cargo run --example quickstart` runs against a sandbox inside this process and needs no account. With
//! `LARK_APP_ID` and `LARK_APP_SECRET`, and `LARK_BASE_URL` for Lark (`https://open.larksuite.com`), it runs
//! against the platform.

mod platform;

use lark_apis::docx::v1::{CreateDocument, GetDocument, GetDocumentRawContent};

#[tokio::main]
async fn main() -> lark_runtime::Result<()> {
    let platform = platform::connect().await?;
    let client = &platform.client;

    let created = CreateDocument::builder().title("Weekly plan").build().send(client, ()).await?;
    println!("log id    {}", created.log_id().unwrap_or("-"));
    // An answer without the id is an error that says so, with the endpoint and the log id.
    let id = created.require(|data| data.document?.document_id)?;
    println!("created   {id}");

    let found = GetDocument::builder().document_id(&id).build().send(client, ()).await?;
    let document = found.data.document.clone().unwrap_or_default();
    println!("title     {}", document.title.unwrap_or_default());
    println!("revision  {}", document.revision_id.unwrap_or_default());
    println!("log id    {}", found.log_id().unwrap_or("-"));

    let text = GetDocumentRawContent::builder().document_id(&id).build().send(client, ()).await?;
    println!("content   {:?}", text.data.content.unwrap_or_default());
    Ok(())
}
