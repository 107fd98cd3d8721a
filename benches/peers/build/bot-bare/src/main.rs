//! Answers messages over the long connection, with reqwest, tokio-tungstenite, prost and serde alone: no retries, no order, no
//! memory of what was handled, one token for ever.

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use prost::Message as _;
use rustls_platform_verifier::BuilderVerifierExt as _;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

type BoxError = Box<dyn std::error::Error>;

const HOST: &str = "https://open.feishu.cn";

#[derive(Clone, PartialEq, prost::Message)]
struct Frame {
    #[prost(uint64, required, tag = "1")]
    seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    log_id: u64,
    #[prost(int32, required, tag = "3")]
    service: i32,
    #[prost(int32, required, tag = "4")]
    method: i32,
    #[prost(message, repeated, tag = "5")]
    headers: Vec<Header>,
    #[prost(string, optional, tag = "6")]
    payload_encoding: Option<String>,
    #[prost(string, optional, tag = "7")]
    payload_type: Option<String>,
    #[prost(bytes = "vec", optional, tag = "8")]
    payload: Option<Vec<u8>>,
    #[prost(string, optional, tag = "9")]
    log_id_new: Option<String>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Header {
    #[prost(string, required, tag = "1")]
    key: String,
    #[prost(string, required, tag = "2")]
    value: String,
}

#[derive(Deserialize)]
struct Endpoint {
    #[serde(rename = "URL")]
    url: String,
}

#[derive(Deserialize)]
struct Answer<T> {
    code: i64,
    msg: String,
    data: Option<T>,
}

#[derive(Deserialize)]
struct Token {
    tenant_access_token: String,
}

#[derive(Deserialize)]
struct Event {
    header: EventHeader,
    event: Value,
}

#[derive(Deserialize)]
struct EventHeader {
    event_type: String,
}

#[derive(Deserialize)]
struct Received {
    message: Received2,
}

#[derive(Deserialize)]
struct Received2 {
    message_id: String,
    content: String,
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let (id, secret) = (std::env::var("APP_ID")?, std::env::var("APP_SECRET")?);
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    let http = reqwest::Client::builder().tls_backend_preconfigured(tls).build()?;
    let token: Token = http
        .post(format!("{HOST}/open-apis/auth/v3/tenant_access_token/internal"))
        .json(&json!({"app_id": id, "app_secret": secret}))
        .send()
        .await?
        .json()
        .await?;
    loop {
        let endpoint: Answer<Endpoint> = http
            .post(format!("{HOST}/callback/ws/endpoint"))
            .json(&json!({"AppID": id, "AppSecret": secret}))
            .send()
            .await?
            .json()
            .await?;
        let url = endpoint.data.ok_or_else(|| format!("{}: {}", endpoint.code, endpoint.msg))?.url;
        let (mut socket, _) = tokio_tungstenite::connect_async(url).await?;
        let mut pings = tokio::time::interval(Duration::from_secs(120));
        loop {
            let message = tokio::select! {
                message = socket.next() => message,
                _ = pings.tick() => {
                    let headers = vec![Header { key: "type".into(), value: "ping".into() }];
                    let ping = Frame { headers, ..Frame::default() };
                    socket.send(Message::Binary(ping.encode_to_vec().into())).await?;
                    continue;
                }
            };
            let Some(Ok(message)) = message else { break };
            let Message::Binary(bytes) = message else { continue };
            let mut frame = Frame::decode(bytes)?;
            let Some(payload) = frame.payload.take().filter(|_| frame.method == 1) else { continue };
            let event: Event = serde_json::from_slice(&payload)?;
            if event.header.event_type == "im.message.receive_v1" {
                let Received { message } = serde_json::from_value(event.event)?;
                let url = format!("{HOST}/open-apis/im/v1/messages/{}/reply", message.message_id);
                let reply = json!({"msg_type": "text", "content": message.content});
                http.post(url).bearer_auth(&token.tenant_access_token).json(&reply).send().await?;
            }
            frame.payload = Some(br#"{"code":200}"#.to_vec());
            socket.send(Message::Binary(frame.encode_to_vec().into())).await?;
        }
    }
}
