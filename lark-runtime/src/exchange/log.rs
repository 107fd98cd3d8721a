//! What a client logs about its calls: a span around each, an event at its end, and bodies if they are asked for.
//!
//! Spans and events never hold a URL, a query, a header or a token. Bodies are logged only where the program asked
//! for them, and without the secrets in them.

use std::time::Duration;

use http::HeaderValue;
use http::header::CONTENT_TYPE;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tracing::field::Empty;
use tracing::level_filters::LevelFilter;
use tracing::{Level, Span};

use super::credential::Secret;
use super::prepared::{Facts, Prepared};
use super::raw_answer::{RawAnswer, Reply, is_json};
use crate::error::Result;
use crate::secrets::{is_secret, says_expiry};

/// Longer bodies are cut.
const LONGEST: usize = 8 * 1024;

/// Longer bodies are not even looked at.
const LARGEST: usize = 1024 * 1024;

const REDACTED: &str = "[redacted]";

/// What a client logs.
#[derive(Clone)]
pub(crate) struct Log {
    /// The most detailed level. The program's subscriber may take less.
    pub(crate) level: LevelFilter,
    pub(crate) bodies: bool,
    /// Replaced wherever it occurs in a body.
    pub(crate) app_secret: SecretString,
}

impl Log {
    /// Whether the client logs at a level.
    pub(crate) fn at(&self, level: Level) -> bool {
        level <= self.level
    }

    /// The span of a call; what is not known yet is recorded when it is.
    pub(crate) fn span(&self, facts: &Facts) -> Span {
        if !self.at(Level::INFO) {
            return Span::none();
        }
        let Facts { endpoint, method, template, .. } = facts;
        tracing::info_span!(
            "lark_call", %endpoint, %method, path = %template, attempts = Empty, status = Empty, code = Empty,
            log_id = Empty, elapsed_ms = Empty
        )
    }

    /// Notes in the span of a call how it ended, and says so in one event.
    pub(crate) fn finished(
        &self,
        span: &Span,
        facts: &Facts,
        result: &Result<Reply>,
        attempts: u32,
        elapsed: Duration,
    ) {
        let (status, code, log_id) = match result {
            Ok(Reply { head, .. }) => (Some(head.status), Some(head.code), head.log_id()),
            Err(error) => (error.status(), error.code(), error.log_id()),
        };
        let status = status.map(|status| status.as_u16());
        let elapsed_ms = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
        if !span.is_disabled() {
            span.record("attempts", attempts);
            span.record("status", status);
            span.record("code", code);
            span.record("log_id", log_id);
            span.record("elapsed_ms", elapsed_ms);
        }
        let endpoint = &*facts.endpoint;
        match result {
            Ok(_) => tracing::info!(endpoint, elapsed_ms, attempts, status, code, log_id, "called"),
            Err(error) => {
                tracing::info!(endpoint, elapsed_ms, attempts, status, code, log_id, %error, "call failed");
            }
        }
    }

    fn takes_bodies(&self) -> bool {
        self.bodies && self.at(Level::DEBUG) && tracing::enabled!(Level::DEBUG)
    }

    pub(super) fn request(&self, prepared: &Prepared, secret: Option<&Secret>) {
        if self.takes_bodies() {
            let body = match prepared.body.to_bytes().filter(|_| !prepared.body.is_streamed()) {
                Some(bytes) => self.shown(prepared.content_type.as_ref(), &bytes, secret),
                None => format!("[parts of {} bytes]", prepared.body.content_length()),
            };
            tracing::debug!(endpoint = %prepared.facts.endpoint, body, "request body");
        }
    }

    pub(super) fn answer(&self, facts: &Facts, answer: &RawAnswer, secret: Option<&Secret>) {
        if self.takes_bodies() {
            let body = match answer.rest {
                Some(_) => "[a file]".to_owned(),
                None => self.shown(answer.headers.get(CONTENT_TYPE), &answer.bytes, secret),
            };
            tracing::debug!(endpoint = %facts.endpoint, body, "answer body");
        }
    }

    /// A body for the log: members whose names say that they are secret are replaced, and so are this client's own
    /// secrets wherever they are.
    fn shown(&self, content_type: Option<&HeaderValue>, bytes: &[u8], secret: Option<&Secret>) -> String {
        let mut text = shown(content_type.and_then(|said| said.to_str().ok()), bytes);
        for secret in [Some(self.app_secret.expose_secret()), secret.map(Secret::value)].into_iter().flatten() {
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
