//! Calls an API without declaring it: method, path, parameters, and the answer as it came.
//!
//! It runs like `quickstart`: against a sandbox, or against the platform if the environment names an app.

mod platform;

use lark_runtime::{RawRequest, TokenTypes};
use serde_json::json;

#[tokio::main]
async fn main() -> lark_runtime::Result<()> {
    let platform = platform::connect().await?;
    let client = &platform.client;

    let created = RawRequest::post("/open-apis/docx/v1/documents")
        .json(&json!({ "title": "Made by hand" }))
        .token(TokenTypes::TENANT)
        .send(client, ())
        .await?
        .error_for_code()?;
    println!("HTTP {}, log id {}", created.status(), created.log_id().unwrap_or("-"));
    println!("{}", created.pretty());

    let data: serde_json::Value = created.decode()?;
    let id = data["document"]["document_id"].as_str().unwrap_or_default();
    let found = RawRequest::get("/open-apis/docx/v1/documents/:document_id")
        .path_param("document_id", id)
        .token(TokenTypes::TENANT)
        .send(client, ())
        .await?
        .error_for_code()?;
    println!("{}", found.pretty());
    Ok(())
}
