//! Writes a document, and saves it as a file.
//!
//! It runs like `quickstart`. On the platform, `LARK_DOCUMENT_ID` names a document to export instead; share it with the app.

mod platform;

use std::time::Duration;

use lark_apis::docx::v1::CreateDocument;
use lark_apis::drive::v1::export;
use lark_runtime::Result;

#[tokio::main]
async fn main() -> Result<()> {
    let platform = platform::connect().await?;
    let client = &platform.client;
    let id = match std::env::var("LARK_DOCUMENT_ID") {
        Ok(id) => id,
        Err(_) => {
            let created = CreateDocument::builder().title("Weekly plan").build().send(client, ()).await?;
            created.require(|data| data.document?.document_id)?
        }
    };

    // Creates the task, asks after it until it is done, and downloads the file piece by piece.
    let path = std::env::temp_dir().join(format!("{id}.pdf"));
    let exported = export(client, &id, "docx").to("pdf").within(Duration::from_secs(120)).save_to(&path).await;
    if let Err(error) = &exported {
        // What the task says is an error with its `job_status` as code: 110 is a missing right, 107 a document too large.
        eprintln!("{id} cannot be exported, code {:?}", error.code());
    }
    exported?;
    println!("{} bytes in {}", std::fs::metadata(&path).map_or(0, |file| file.len()), path.display());
    Ok(())
}
