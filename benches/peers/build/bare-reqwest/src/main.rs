//! Sends a message and creates a document, with reqwest and serde alone.

mod types;

use std::sync::Arc;

use rustls_platform_verifier::BuilderVerifierExt as _;
use serde::de::DeserializeOwned;

use self::types::{Answer, AppCredentials, CreateDocument, CreateMessage, CreatedDocument, Message, Token};

type BoxError = Box<dyn std::error::Error>;

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
