//! What a client says about its calls: a span around each, and bodies if they are asked for.
//!
//! Spans and events never hold a URL, a query, a header or a token. Bodies are logged only where the program asked
//! for them, and without the secrets in them.

use http::HeaderValue;
use http::header::CONTENT_TYPE;
use secrecy::ExposeSecret;
use serde_json::Value;
use tracing::field::Empty;
use tracing::{Level, Span};

use super::Client;
use super::classify::{Arrived, is_json};
use super::send::Outgoing;
use crate::secrets::{is_secret, says_expiry};

/// Longer bodies are cut.
const LONGEST: usize = 8 * 1024;

/// Longer bodies are not even looked at.
const LARGEST: usize = 1024 * 1024;

const REDACTED: &str = "[redacted]";

impl Client {
    /// Whether this client logs at a level. What the program's subscriber takes is another matter.
    pub(crate) fn logs(&self, level: Level) -> bool {
        level <= self.inner.log_level
    }

    /// The span of a call; what is not known yet is recorded when it is.
    pub(super) fn span(&self, outgoing: &Outgoing) -> Span {
        if !self.logs(Level::INFO) {
            return Span::none();
        }
        let Outgoing { endpoint, method, template, .. } = outgoing;
        tracing::info_span!(
            "lark_call", %endpoint, %method, path = %template, attempts = Empty, status = Empty, code = Empty,
            log_id = Empty, elapsed_ms = Empty
        )
    }

    pub(super) fn log_request(&self, outgoing: &Outgoing, token: Option<&str>) {
        if self.inner.log_bodies && self.logs(Level::DEBUG) && tracing::enabled!(Level::DEBUG) {
            let body = match outgoing.body.to_bytes().filter(|_| !outgoing.body.is_streamed()) {
                Some(bytes) => self.shown(outgoing.content_type.as_ref(), &bytes, token),
                None => format!("[parts of {} bytes]", outgoing.body.content_length()),
            };
            tracing::debug!(endpoint = %outgoing.endpoint, body, "request body");
        }
    }

    pub(super) fn log_answer(&self, arrived: &Arrived<'_>, token: Option<&str>) {
        if self.inner.log_bodies && self.logs(Level::DEBUG) && tracing::enabled!(Level::DEBUG) {
            let body = match arrived.rest {
                Some(_) => "[a file]".to_owned(),
                None => self.shown(arrived.headers.get(CONTENT_TYPE), &arrived.bytes, token),
            };
            tracing::debug!(endpoint = %arrived.outgoing.endpoint, body, "answer body");
        }
    }

    /// A body for the log: members whose names say that they are secret, and the texts of this client's own secrets
    /// wherever they stand, are replaced.
    fn shown(&self, content_type: Option<&HeaderValue>, bytes: &[u8], token: Option<&str>) -> String {
        let mut text = shown(content_type.and_then(|said| said.to_str().ok()), bytes);
        for secret in [Some(self.inner.app_secret.expose_secret()), token].into_iter().flatten() {
            if text.contains(secret) {
                text = text.replace(secret, REDACTED);
            }
        }
        cut(text)
    }
}

fn shown(content_type: Option<&str>, bytes: &[u8]) -> String {
    if bytes.is_empty() {
        return String::new();
    }
    let parsed = match content_type {
        _ if bytes.len() > LARGEST => None,
        Some(said) if !is_json(said) => None,
        _ => serde_json::from_slice::<Value>(bytes).ok(),
    };
    match parsed {
        Some(mut value) => {
            redact(&mut value);
            value.to_string()
        }
        None => format!("[{} bytes of {}]", bytes.len(), content_type.unwrap_or("no stated type")),
    }
}

fn redact(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let expires = members.keys().any(|name| says_expiry(name));
            for (name, value) in members {
                match value {
                    Value::Null => {}
                    _ if is_secret(name, expires) => *value = REDACTED.into(),
                    value => redact(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(redact),
        _ => {}
    }
}

fn cut(mut text: String) -> String {
    if text.len() > LONGEST {
        let whole = text.len();
        let mut end = LONGEST;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        text.push_str(&format!("… ({whole} bytes)"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_shown_without_secrets() {
        let json = Some("application/json; charset=utf-8");
        for (content_type, body, expected) in [
            (json, "", ""),
            (json, r#"{"app_id":"cli_1","app_secret":"s"}"#, r#"{"app_id":"cli_1","app_secret":"[redacted]"}"#),
            (
                json,
                r#"{"data":{"list":[{"access_token":"u-1","ok":1}]}}"#,
                r#"{"data":{"list":[{"access_token":"[redacted]","ok":1}]}}"#,
            ),
            (json, r#"{"password":{"old":"a"},"app_ticket":null}"#, r#"{"app_ticket":null,"password":"[redacted]"}"#),
            (json, r#"{"data":{"ticket":"7"}}"#, r#"{"data":{"ticket":"7"}}"#),
            (json, r#"{"expire_in":7200,"ticket":"s"}"#, r#"{"expire_in":7200,"ticket":"[redacted]"}"#),
            (None, r#"{"refresh_token":7}"#, r#"{"refresh_token":"[redacted]"}"#),
            (json, r#"{"app_secret":"#, "[14 bytes of application/json; charset=utf-8]"),
            (Some("text/html"), "<b>t-1</b>", "[10 bytes of text/html]"),
            (None, "t-secret", "[8 bytes of no stated type]"),
        ] {
            assert_eq!(shown(content_type, body.as_bytes()), expected);
        }
        let long = cut("é".repeat(LONGEST));
        assert!(long.ends_with(&format!("… ({} bytes)", 2 * LONGEST)) && long.len() < LONGEST + 40);
    }
}
