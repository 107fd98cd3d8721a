//! Sends a message and creates a document, with hyper and serde alone.

#[path = "../../bare-reqwest/src/types.rs"]
mod types;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::Serialize;
use serde::de::DeserializeOwned;

use self::types::{Answer, AppCredentials, CreateDocument, CreateMessage, CreatedDocument, Message, Token};

type BoxError = Box<dyn std::error::Error>;
type Http = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let base = std::env::args().nth(1).ok_or("argument: <base url>")?;
    let connector = HttpsConnectorBuilder::new().try_with_platform_verifier()?.https_or_http().enable_http1().build();
    let http: Http = Client::builder(TokioExecutor::new()).build(connector);

    let credentials = AppCredentials { app_id: "cli_a1b2c3d4e5f6".into(), app_secret: "secret".into() };
    let url = format!("{base}/open-apis/auth/v3/tenant_access_token/internal");
    let Token { tenant_access_token: token } = post(&http, &url, None, &credentials).await?;

    let message =
        CreateMessage { receive_id: "ou_1".into(), msg_type: "text".into(), content: r#"{"text":"hi"}"#.into() };
    let url = format!("{base}/open-apis/im/v1/messages?receive_id_type=open_id");
    let sent: Message = data(post(&http, &url, Some(&token), &message).await?)?;
    println!("{:?}", sent.message_id);

    let document = CreateDocument { title: "Weekly plan".into() };
    let created: CreatedDocument =
        data(post(&http, &format!("{base}/open-apis/docx/v1/documents"), Some(&token), &document).await?)?;
    println!("{:?}", created.document.and_then(|document| document.document_id));
    Ok(())
}

async fn post<T: DeserializeOwned>(
    http: &Http,
    url: &str,
    token: Option<&str>,
    body: &impl Serialize,
) -> Result<T, BoxError> {
    let mut request = Request::post(url).header(CONTENT_TYPE, "application/json");
    if let Some(token) = token {
        request = request.header(AUTHORIZATION, format!("Bearer {token}"));
    }
    let request = request.body(Full::from(serde_json::to_vec(body)?))?;
    let answer = http.request(request).await?.into_body().collect().await?;
    Ok(serde_json::from_slice(&answer.to_bytes())?)
}

fn data<T>(answer: Answer<T>) -> Result<T, BoxError> {
    answer.data.ok_or_else(|| format!("{}: {}", answer.code, answer.msg).into())
}
