//! What an encrypted message event costs from the HTTP request to the answer: verified, decrypted, decoded, looked up among
//! those that were seen, and handed to an async function; beside the same by hand with the same crates.
//!
//! `cargo bench --bench webhook_event -- ours 1000` takes so many, `-- by-hand 1000` too, for a profiler.

use std::collections::HashSet;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use lark_events::{Event, Events, Keys};
use lark_runtime::{BoxFuture, Client, Model, lark_event};
use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

const KEY: &str = "kudryavka";
const TOKEN: &str = "v3rify-token-0001";

/// Handlers were called so often.
static CALLED: AtomicUsize = AtomicUsize::new(0);

mod ours {
    use super::{Model, lark_event};

    #[lark_event(type = "im.message.receive_v1", dedupe = "message.message_id")]
    pub(super) struct Received {
        pub(super) sender: Option<Sender>,
        pub(super) message: Option<Message>,
    }

    #[derive(Clone, Default, Model)]
    pub(super) struct Sender {
        sender_id: Option<User>,
        sender_type: Option<String>,
        tenant_key: Option<String>,
    }

    #[derive(Clone, Default, Model)]
    pub(super) struct User {
        union_id: Option<String>,
        user_id: Option<String>,
        open_id: Option<String>,
    }

    #[derive(Clone, Default, Model)]
    pub(super) struct Message {
        pub(super) message_id: Option<String>,
        root_id: Option<String>,
        parent_id: Option<String>,
        create_time: Option<String>,
        update_time: Option<String>,
        chat_id: Option<String>,
        thread_id: Option<String>,
        chat_type: Option<String>,
        message_type: Option<String>,
        content: Option<String>,
        mentions: Vec<Mention>,
        user_agent: Option<String>,
    }

    #[derive(Clone, Default, Model)]
    pub(super) struct Mention {
        key: Option<String>,
        id: Option<User>,
        name: Option<String>,
        tenant_key: Option<String>,
    }
}

/// The same, with serde.
#[allow(dead_code, reason = "decoding fills the fields")]
mod hand {
    use super::Deserialize;

    #[derive(Deserialize)]
    pub(super) struct Received {
        sender: Option<Sender>,
        pub(super) message: Option<Message>,
    }

    #[derive(Deserialize)]
    struct Sender {
        sender_id: Option<User>,
        sender_type: Option<String>,
        tenant_key: Option<String>,
    }

    #[derive(Deserialize)]
    struct User {
        union_id: Option<String>,
        user_id: Option<String>,
        open_id: Option<String>,
    }

    #[derive(Deserialize)]
    pub(super) struct Message {
        pub(super) message_id: Option<String>,
        root_id: Option<String>,
        parent_id: Option<String>,
        create_time: Option<String>,
        update_time: Option<String>,
        chat_id: Option<String>,
        thread_id: Option<String>,
        chat_type: Option<String>,
        message_type: Option<String>,
        content: Option<String>,
        mentions: Vec<Mention>,
        user_agent: Option<String>,
    }

    #[derive(Deserialize)]
    struct Mention {
        key: Option<String>,
        id: Option<User>,
        name: Option<String>,
        tenant_key: Option<String>,
    }
}

/// The body of the request, and the headers that sign it.
fn request(number: usize) -> Request<Bytes> {
    let json = format!(
        r#"{{"schema":"2.0","header":{{"event_id":"{number:032}","event_type":"im.message.receive_v1","create_time":"1608725989000","token":"{TOKEN}","app_id":"cli_0123456789abcdef","tenant_key":"tenantkey0000001"}},"event":{{"sender":{{"sender_id":{{"open_id":"ou_84aad35d084aa403a838cf73ee18467","union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz"}},"sender_type":"user","tenant_key":"736588c9260f175e"}},"message":{{"message_id":"om_{number:032}","root_id":"om_5ce6d572455d361153b7cb5xxfsdfsdfdsf","parent_id":"om_5ce6d572455d361153b7cb5xxfsdfsdfdsf","create_time":"1609073151345","update_time":"1687343654666","chat_id":"oc_5ce6d572455d361153b7xx51da133945","thread_id":"omt_d4be107c616","chat_type":"group","message_type":"text","content":"{{\"text\":\"@_user_1 hello, could you say when the next deployment is planned?\"}}","mentions":[{{"key":"@_user_1","id":{{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"}},"name":"Tom","tenant_key":"736588c9260f175e"}}],"user_agent":"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)"}}}}}}"#
    );
    let iv = [7; 16];
    let mut buffer = json.as_bytes().to_vec();
    buffer.resize(json.len() + 16, 0);
    let cipher = cbc::Encryptor::<aes::Aes256>::new(&Sha256::digest(KEY), &iv.into());
    let encrypted = cipher.encrypt_padded::<Pkcs7>(&mut buffer, json.len()).unwrap();
    let body = format!(r#"{{"encrypt":"{}"}}"#, STANDARD.encode([&iv[..], encrypted].concat()));
    let signature = Sha256::digest(format!("1609073151nonce{KEY}{body}"));
    let signature: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    Request::post("/lark")
        .header("X-Lark-Request-Timestamp", "1609073151")
        .header("X-Lark-Request-Nonce", "nonce")
        .header("X-Lark-Signature", signature)
        .body(body.into())
        .unwrap()
}

async fn handler(event: Event<ours::Received>, _client: Client) -> lark_runtime::Result<()> {
    let message = event.into_body().message;
    CALLED.fetch_add(usize::from(message.is_some_and(|message| message.message_id.is_some())), Ordering::Relaxed);
    Ok(())
}

#[derive(Deserialize)]
struct Encrypted<'a> {
    #[serde(borrow)]
    encrypt: &'a str,
}

#[derive(Deserialize)]
struct Delivery<'a> {
    header: Header,
    #[serde(borrow)]
    event: &'a RawValue,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding fills the fields")]
struct Header {
    event_id: String,
    event_type: String,
    create_time: String,
    token: String,
    app_id: String,
    tenant_key: String,
}

async fn by_hand_handler(
    message: hand::Received,
    _client: Client,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let message = message.message;
    CALLED.fetch_add(usize::from(message.is_some_and(|message| message.message_id.is_some())), Ordering::Relaxed);
    Ok(())
}

/// What a careful person writes.
async fn by_hand(request: Request<Bytes>, client: &Client, seen: &Mutex<HashSet<String>>) -> Response<Bytes> {
    let answer = |status: StatusCode, text: &'static str| {
        let mut response = Response::new(Bytes::from_static(text.as_bytes()));
        *response.status_mut() = status;
        response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
        response
    };
    let (parts, body) = request.into_parts();
    let header = |name: &str| parts.headers.get(name).map(http::HeaderValue::as_bytes).unwrap_or_default();
    let mut hash = Sha256::new();
    hash.update(header("x-lark-request-timestamp"));
    hash.update(header("x-lark-request-nonce"));
    hash.update(KEY);
    hash.update(&body);
    let hex: String = hash
        .finalize()
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|half| char::from_digit(half.into(), 16).unwrap())
        .collect();
    if hex.as_bytes() != header("x-lark-signature") {
        return answer(StatusCode::UNAUTHORIZED, "{}");
    }
    let Ok(Encrypted { encrypt }) = serde_json::from_slice(&body) else { return answer(StatusCode::BAD_REQUEST, "{}") };
    let Ok(mut bytes) = STANDARD.decode(encrypt) else { return answer(StatusCode::BAD_REQUEST, "{}") };
    let Some((iv, encrypted)) = bytes.split_first_chunk_mut::<16>() else {
        return answer(StatusCode::BAD_REQUEST, "{}");
    };
    let cipher = cbc::Decryptor::<aes::Aes256>::new(&Sha256::digest(KEY), (&*iv).into());
    let Ok(json) = cipher.decrypt_padded::<Pkcs7>(encrypted) else { return answer(StatusCode::BAD_REQUEST, "{}") };
    let Ok(Delivery { header, event }) = serde_json::from_slice(json) else {
        return answer(StatusCode::BAD_REQUEST, "{}");
    };
    if header.token != TOKEN {
        return answer(StatusCode::UNAUTHORIZED, "{}");
    }
    let handled: BoxFuture<'static, Result<(), Box<dyn std::error::Error + Send + Sync>>> = match &*header.event_type {
        "im.message.receive_v1" => {
            let Ok(event) = serde_json::from_str::<hand::Received>(event.get()) else {
                return answer(StatusCode::BAD_REQUEST, "{}");
            };
            let id = event.message.as_ref().and_then(|message| message.message_id.clone()).unwrap_or_default();
            if !seen.lock().unwrap().insert(id) {
                return answer(StatusCode::OK, r#"{"msg":"success"}"#);
            }
            Box::pin(by_hand_handler(event, client.clone()))
        }
        _ => return answer(StatusCode::OK, r#"{"msg":"success"}"#),
    };
    match tokio::time::timeout(std::time::Duration::from_millis(2500), handled).await {
        Ok(Ok(())) | Err(_) => answer(StatusCode::OK, r#"{"msg":"success"}"#),
        Ok(Err(_)) => answer(StatusCode::INTERNAL_SERVER_ERROR, "{}"),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::builder("cli_1", "secret").build().unwrap();
    let (who, count) = match arguments[..] {
        [who, count] => (who, count.parse().unwrap()),
        _ => ("ours", 20),
    };
    let requests: Vec<_> = (0..count).map(request).collect();
    runtime.block_on(async {
        match who {
            "ours" => {
                let events = Events::new(&client).on(handler).build().unwrap();
                let webhook = events.webhook(Keys::encrypted(KEY, TOKEN)).unwrap();
                for request in requests {
                    assert_eq!(webhook.handle(request).await.status(), 200);
                }
            }
            "by-hand" => {
                let seen = Mutex::default();
                for request in requests {
                    assert_eq!(by_hand(request, &client, &seen).await.status(), 200);
                }
            }
            // What the requests alone cost.
            "nothing" => CALLED.store(count, Ordering::Relaxed),
            _ => {}
        }
    });
    if CALLED.load(Ordering::Relaxed) != count {
        eprintln!("arguments: `ours N`, `by-hand N` or `nothing N`");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
