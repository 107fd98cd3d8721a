//! Sends a message and creates a document, with reqwest and serde alone.

use std::sync::Arc;

use rustls_platform_verifier::BuilderVerifierExt as _;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

type BoxError = Box<dyn std::error::Error>;

#[derive(Serialize)]
struct AppCredentials {
    app_id: String,
    app_secret: String,
}

#[derive(Deserialize)]
struct Token {
    tenant_access_token: String,
}

#[derive(Serialize)]
struct CreateMessage {
    receive_id: String,
    msg_type: String,
    content: String,
}

#[derive(Serialize)]
struct CreateDocument {
    title: String,
}

#[derive(Debug, Deserialize)]
struct Answer<T> {
    code: i64,
    msg: String,
    data: Option<T>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
struct Message {
    message_id: Option<String>,
    root_id: Option<String>,
    parent_id: Option<String>,
    thread_id: Option<String>,
    msg_type: Option<String>,
    create_time: Option<String>,
    update_time: Option<String>,
    deleted: Option<bool>,
    updated: Option<bool>,
    chat_id: Option<String>,
    sender: Option<Sender>,
    body: Option<Body>,
    mentions: Vec<Mention>,
    upper_message_id: Option<String>,
    message_app_link: Option<String>,
    message_position: Option<String>,
    thread_message_position: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
struct Sender {
    id: Option<String>,
    id_type: Option<String>,
    sender_type: Option<String>,
    tenant_key: Option<String>,
    sender_name: Option<String>,
    open_bot_id: Option<String>,
    sender_i18n_names: Option<Names>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
struct Names {
    zh_cn: Option<String>,
    en_us: Option<String>,
    ja_jp: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
struct Body {
    content: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
struct Mention {
    key: Option<String>,
    id: Option<String>,
    id_type: Option<String>,
    name: Option<String>,
    tenant_key: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct CreatedDocument {
    document: Option<Document>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
struct Document {
    document_id: Option<String>,
    revision_id: Option<i64>,
    title: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let base = std::env::args().nth(1).ok_or("argument: <base url>")?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    let http = reqwest::Client::builder().tls_backend_preconfigured(tls).build()?;

    let credentials = AppCredentials { app_id: "cli_a1b2c3d4e5f6".into(), app_secret: "secret".into() };
    let url = format!("{base}/open-apis/auth/v3/tenant_access_token/internal");
    let token: Token = http.post(url).json(&credentials).send().await?.json().await?;

    let message =
        CreateMessage { receive_id: "ou_1".into(), msg_type: "text".into(), content: r#"{"text":"hi"}"#.into() };
    let request = http.post(format!("{base}/open-apis/im/v1/messages")).query(&[("receive_id_type", "open_id")]);
    let sent: Message = data(request.bearer_auth(&token.tenant_access_token).json(&message)).await?;
    println!("{:?}", sent.message_id);

    let document = CreateDocument { title: "Weekly plan".into() };
    let request = http.post(format!("{base}/open-apis/docx/v1/documents"));
    let created: CreatedDocument = data(request.bearer_auth(&token.tenant_access_token).json(&document)).await?;
    println!("{:?}", created.document.and_then(|document| document.document_id));
    Ok(())
}

async fn data<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> Result<T, BoxError> {
    let answer: Answer<T> = request.send().await?.json().await?;
    answer.data.ok_or_else(|| format!("{}: {}", answer.code, answer.msg).into())
}
