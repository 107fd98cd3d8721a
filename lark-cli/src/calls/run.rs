//! Sending requests.

use lark_runtime::{Client, Download, RawResponse, RequestOptions, Response};
use serde_json::Value;

use super::failure::{Category, Failure};
use super::request::{Answers, Request};

/// What the platform answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The data; `null` if there is none.
    pub data: Value,
    /// The log id to quote to the platform's support.
    pub log_id: Option<String>,
    /// The number of bytes that arrived.
    pub bytes: usize,
}

/// Sends a request and gives its data. A field for an idempotency key gets a new one, unless the request has one.
///
/// # Errors
/// A refusal, no answer, credentials that are missing or wrong; an endpoint that answers with a file.
pub async fn run(client: &Client, request: &Request, options: impl Into<RequestOptions>) -> Result<Answer, Failure> {
    if request.answers_file() {
        let message = format!("{} answers with a file; name one that it is written to", request.id());
        return Err(Failure::new(Category::Usage, message));
    }
    let request = request.clone().with_key(uuid);
    let (raw, options) = request.for_client(client, options.into())?;
    let refused = |error| Failure::of_call(&error, request.id());
    let answer = raw.send(client, options).await.and_then(RawResponse::error_for_code).map_err(refused)?;
    let bytes = answer.bytes();
    let body = if bytes.iter().all(u8::is_ascii_whitespace) {
        Value::Null
    } else {
        serde_json::from_slice(bytes).map_err(|error| {
            let message = format!("{}: the answer is not JSON: {error}", request.id());
            Failure { log_id: answer.log_id().map(str::to_owned), ..Failure::new(Category::Network, message) }
        })?
    };
    let data = match (request.answer, body) {
        (Answers::Data, Value::Object(mut body)) => body.remove("data").unwrap_or_default(),
        (_, Value::Object(mut body)) => {
            body.remove("code");
            body.remove("msg");
            body.into()
        }
        (_, body) => body,
    };
    Ok(Answer { data, log_id: answer.log_id().map(str::to_owned), bytes: bytes.len() })
}

/// Sends a request for a file, which is read from the network as it is taken.
///
/// # Errors
/// As for [`run`].
pub async fn download(
    client: &Client,
    request: &Request,
    options: impl Into<RequestOptions>,
) -> Result<Response<Download>, Failure> {
    let (raw, options) = request.for_client(client, options.into())?;
    raw.download(client, options).await.map_err(|error| Failure::of_call(&error, request.id()))
}

/// A random UUID; `None` if the operating system gives no random bytes, and then the call is made without a key.
fn uuid() -> Option<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let number = u128::from_be_bytes(bytes);
    let hex = format!("{number:032x}");
    Some(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
}
