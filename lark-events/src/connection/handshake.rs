//! The handshake of a websocket, RFC 6455, section 4.1. The crate of the websocket has one too, which logs its request with
//! the ticket in it.

use http::header::{CONNECTION, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS, UPGRADE};
use http::{HeaderMap, Response, StatusCode, Uri};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::connector::BoxIo;

/// The longest answer.
const LONGEST: usize = 16 << 10;

/// Why there is no websocket.
#[derive(Debug)]
pub(super) enum NotUpgraded {
    /// The other side answered something else.
    Answer(Box<Response<()>>),
    /// It did not answer, or nothing that is HTTP.
    Other(String),
}

impl From<std::io::Error> for NotUpgraded {
    fn from(error: std::io::Error) -> Self {
        Self::Other(error.to_string())
    }
}

impl From<&str> for NotUpgraded {
    fn from(text: &str) -> Self {
        Self::Other(text.to_owned())
    }
}

/// Makes a websocket of a stream.
pub(super) async fn upgrade(
    mut stream: BoxIo,
    url: &Uri,
    headers: &HeaderMap,
    config: WebSocketConfig,
) -> Result<WebSocketStream<BoxIo>, NotUpgraded> {
    let key = generate_key();
    stream.write_all(&request(url, headers, &key)).await?;
    stream.flush().await?;
    let mut read = Vec::with_capacity(1024);
    loop {
        if let Some((answer, length)) = answer(&read)? {
            check(answer, &key)?;
            let rest = read.split_off(length);
            return Ok(WebSocketStream::from_partially_read(stream, rest, Role::Client, Some(config)).await);
        }
        if read.len() >= LONGEST {
            return Err("its answer does not end".into());
        }
        if stream.read_buf(&mut read).await? == 0 {
            return Err("it closed the connection instead of an answer".into());
        }
    }
}

fn request(url: &Uri, headers: &HeaderMap, key: &str) -> Vec<u8> {
    let target = url.path_and_query().map_or("/", |target| target.as_str());
    let host = url.authority().map_or("", |authority| authority.as_str());
    let mut request = format!(
        "GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Key: {key}\r\n"
    )
    .into_bytes();
    for (name, value) in headers {
        for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
            request.extend_from_slice(part);
        }
    }
    request.extend_from_slice(b"\r\n");
    request
}

/// The head of an answer and its length, if it is complete.
fn answer(bytes: &[u8]) -> Result<Option<(Response<()>, usize)>, NotUpgraded> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Response::new(&mut headers);
    let length = match parsed.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(_) => return Err("its answer is not HTTP".into()),
    };
    let mut answer = Response::new(());
    *answer.status_mut() =
        parsed.code.and_then(|code| StatusCode::from_u16(code).ok()).ok_or("its answer has no status")?;
    for header in parsed.headers.iter() {
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(header.name.as_bytes()), HeaderValue::from_bytes(header.value))
        {
            answer.headers_mut().append(name, value);
        }
    }
    Ok(Some((answer, length)))
}

fn check(answer: Response<()>, key: &str) -> Result<(), NotUpgraded> {
    if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
        return Err(NotUpgraded::Answer(Box::new(answer)));
    }
    let has = |name: HeaderName, word: &str| {
        let values = answer.headers().get_all(name).into_iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|value| value.trim().eq_ignore_ascii_case(word))
    };
    let accepts =
        answer.headers().get(SEC_WEBSOCKET_ACCEPT).is_some_and(|accept| *accept == derive_accept_key(key.as_bytes()));
    if !has(UPGRADE, "websocket") || !has(CONNECTION, "upgrade") || !accepts {
        return Err("its answer is not the one to this handshake".into());
    }
    if answer.headers().contains_key(SEC_WEBSOCKET_EXTENSIONS) {
        return Err("it uses an extension that nobody asked for".into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the RFC.
    const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
    const ACCEPT: &str = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

    fn checked(text: &str) -> Result<Option<usize>, NotUpgraded> {
        match answer(text.as_bytes())? {
            None => Ok(None),
            Some((answer, length)) => check(answer, KEY).map(|()| Some(length)),
        }
    }

    #[test]
    fn the_answer_to_the_handshake_is_told_from_others() {
        let good = format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Accept: \
             {ACCEPT}\r\n\r\n"
        );
        assert_eq!(checked(&good).unwrap(), Some(good.len()));
        assert_eq!(checked(&(good.clone() + "frame")).unwrap(), Some(good.len()), "a frame may come with it");
        for end in 0..good.len() {
            assert_eq!(checked(&good[..end]).unwrap(), None, "{end}");
        }
        for (from, to) in [
            (ACCEPT, "c29tZXRoaW5nIGVsc2U="),
            ("WebSocket\r", "h2c\r"),
            ("keep-alive, Upgrade", "keep-alive"),
            ("\r\n\r\n", "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n"),
            ("HTTP/1.1 101", "SSH-2.0 101"),
        ] {
            assert!(matches!(checked(&good.replace(from, to)), Err(NotUpgraded::Other(_))), "{to}");
        }
        let refused = checked("HTTP/1.1 403 No\r\nHandshake-Status: 403\r\n\r\n");
        assert!(matches!(refused, Err(NotUpgraded::Answer(answer)) if answer.headers()["handshake-status"] == "403"));
    }

    #[test]
    fn the_request_has_what_the_standard_asks_for() {
        let mut headers = HeaderMap::new();
        headers.insert("x-route", HeaderValue::from_static("blue"));
        let url = Uri::from_static("wss://host:7/ws?a=b");
        let expected = "GET /ws?a=b HTTP/1.1\r\nHost: host:7\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
                        Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: k\r\nx-route: blue\r\n\r\n";
        assert_eq!(String::from_utf8(request(&url, &headers, "k")).unwrap(), expected);
    }
}
