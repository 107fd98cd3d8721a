//! What a client logs about its calls: a span around each, an event at its end, and bodies if they are asked for.
//!
//! Spans and events never hold a URL, a query, a header or a token. Bodies are logged only where the program asked
//! for them, and without the secrets in them.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use tracing::field::Empty;
use tracing::level_filters::LevelFilter;
use tracing::{Level, Span};

use super::carried::Carried;
use super::prepared::Facts;
use super::raw_answer::{RawAnswer, Reply, is_json};
use crate::error::Result;
use crate::json;
use crate::secrets::{Known, Redactor, says_login};

/// Longer bodies are cut.
const LONGEST: usize = 8 * 1024;

/// Longer bodies are not even looked at.
const LARGEST: usize = 1024 * 1024;

/// What a client logs.
#[derive(Clone)]
pub(crate) struct Log {
    /// The most detailed level. The program's subscriber may take less.
    pub(crate) level: LevelFilter,
    pub(crate) bodies: bool,
    /// What is left out wherever it occurs.
    pub(crate) secrets: Arc<Known>,
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

    pub(super) fn request(&self, carried: Carried<'_>) {
        if self.takes_bodies() {
            let prepared = carried.prepared;
            let body = match prepared.body.to_bytes().filter(|_| !prepared.body.is_streamed()) {
                Some(bytes) => shown(carried, prepared.content_type.as_ref(), &bytes, |_| carried.redactor()),
                None => format!("[parts of {} bytes]", prepared.body.content_length()),
            };
            tracing::debug!(endpoint = %prepared.facts.endpoint, body, "request body");
        }
    }

    pub(super) fn answer(&self, carried: Carried<'_>, answer: &RawAnswer) {
        if self.takes_bodies() {
            let body = match answer.rest {
                Some(_) => "[a file]".to_owned(),
                None => {
                    shown(carried, answer.headers.get(CONTENT_TYPE), &answer.bytes, |body| match body.get("code") {
                        Some(_) => carried.redactor(),
                        // What is no answer of the platform may be an echo of the request.
                        None => carried.echoes(),
                    })
                }
            };
            tracing::debug!(endpoint = %carried.prepared.facts.endpoint, body, "answer body");
        }
    }
}

/// A body for the log, without what is secret by its name, its form, or since the client or the call knows it.
fn shown<'c>(
    carried: Carried<'c>,
    content_type: Option<&HeaderValue>,
    bytes: &[u8],
    redactor: impl FnOnce(&Value) -> Redactor<'c>,
) -> String {
    if carried.prepared.facts.is_login() && !bytes.is_empty() {
        return format!("[{} bytes of a login]", bytes.len());
    }
    readable(content_type.and_then(|said| said.to_str().ok()), bytes, redactor)
}

fn readable<'k>(content_type: Option<&str>, bytes: &[u8], redactor: impl FnOnce(&Value) -> Redactor<'k>) -> String {
    if bytes.is_empty() {
        return String::new();
    }
    let parsed = match content_type {
        _ if bytes.len() > LARGEST => None,
        Some(said) if !is_json(said) => None,
        _ => json::parse(bytes),
    };
    let unreadable = |bytes: &[u8]| format!("[{} bytes of {}]", bytes.len(), content_type.unwrap_or("no stated type"));
    match parsed {
        Some(value) if is_login(&value) => format!("[{} bytes of a login]", bytes.len()),
        Some(mut value) => {
            let redactor = redactor(&value);
            redactor.value(&mut value);
            let text = value.to_string();
            let mut shown = redactor.beginning(text.as_bytes(), LONGEST);
            if text.len() > LONGEST {
                shown.push_str(&format!("… ({} bytes)", text.len()));
            }
            shown
        }
        None => unreadable(bytes),
    }
}

/// Whether a body exchanges a code for a token.
fn is_login(body: &Value) -> bool {
    body.as_object().is_some_and(|members| members.keys().any(|name| says_login(name)))
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
            (json, r#"{"msg":"{\"app_secret\":\"s\"}"}"#, r#"{"msg":"{\"app_secret\":\"[redacted]\"}"}"#),
            (json, r#"{"grant_type":"authorization_code","code":"c-1"}"#, "[48 bytes of a login]"),
            (json, r#"{"app_secret":"#, "[14 bytes of application/json; charset=utf-8]"),
            (Some("text/html"), "<b>t-1</b>", "[10 bytes of text/html]"),
            (None, "t-secret", "[8 bytes of no stated type]"),
        ] {
            assert_eq!(readable(content_type, body.as_bytes(), |_| Redactor::default()), expected);
        }
        let long = readable(json, format!("\"{}\"", "é".repeat(LONGEST)).as_bytes(), |_| Redactor::default());
        assert!(long.ends_with(&format!("… ({} bytes)", 2 * LONGEST + 2)) && long.len() < LONGEST + 40);
    }
}
