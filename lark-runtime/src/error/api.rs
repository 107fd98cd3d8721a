//! Refusals of the platform.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::{LogId, Policy, Tries, one_line, readable_debug};
use crate::codes::{self, Category};
use crate::secrets::Redactor;

/// A refusal of the platform. See platform documentation, "general response" and "generic error codes".
#[derive(Clone, thiserror::Error)]
pub struct ApiError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) code: Option<i64>,
    pub(crate) msg: String,
    pub(crate) status: StatusCode,
    pub(crate) log_id: Option<String>,
    pub(crate) details: Option<Value>,
    pub(crate) oauth: Option<String>,
    /// The endpoint's declaration.
    pub(crate) scopes: &'static [&'static str],
    pub(crate) policy: Option<Box<Policy>>,
    pub(crate) tries: Tries,
}

impl ApiError {
    /// Leaves out secrets that the platform repeats.
    pub(super) fn redact(&mut self, redactor: &Redactor<'_>) {
        self.msg = redactor.text(&self.msg).into_owned();
        self.oauth = self.oauth.as_deref().map(|name| redactor.text(name).into_owned());
        if let Some(details) = &mut self.details {
            redactor.value(details);
        }
        if let Some(policy) = &mut self.policy {
            policy.redact(redactor);
        }
    }

    /// The locator of the endpoint that refused; for a failed token fetch that of the token endpoint.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The platform's code; absent in some OAuth answers.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// The platform's message. It may change at any time: decide by [`ApiError::code`].
    #[must_use]
    pub fn msg(&self) -> &str {
        &self.msg
    }

    /// The HTTP status; refusals come with 200 too.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.tries.headers
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// OAuth's name of the error, such as `invalid_grant`.
    #[must_use]
    pub fn oauth_error(&self) -> Option<&str> {
        self.oauth.as_deref()
    }

    /// The category of the refusal.
    #[must_use]
    pub fn category(&self) -> Category {
        self.code.map_or(Category::Other, codes::category)
    }

    /// What to do about it, in a few words without a capital or a full stop, for the codes that programs meet most. The line
    /// of the error ends with it.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        self.code.and_then(codes::advice)
    }

    /// Scopes any one of which would have been enough: those that the answer names, else those that the endpoint's
    /// documentation lists.
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&str> {
        let named: Vec<&str> = self
            .list("permission_violations")
            .filter_map(|violation| text(violation, "subject").or_else(|| text(violation, "scope")))
            .collect();
        if !named.is_empty() || self.category() != Category::Permission {
            return named;
        }
        // Without the member, the message lists them in brackets.
        let inside = self.msg.rsplit_once('[').and_then(|(_, rest)| rest.split_once(']'));
        let listed: Vec<&str> = inside
            .map(|(list, _)| list.split(',').map(str::trim).filter(|scope| scope.contains(':')).collect())
            .unwrap_or_default();
        if listed.is_empty() { self.scopes.to_vec() } else { listed }
    }

    /// Parameters that the platform found wrong.
    #[must_use]
    pub fn field_violations(&self) -> Vec<FieldViolation<'_>> {
        self.list("field_violations")
            .map(|violation| FieldViolation {
                field: text(violation, "field").unwrap_or_default(),
                value: text(violation, "value").unwrap_or_default(),
                description: text(violation, "description").unwrap_or_default(),
            })
            .collect()
    }

    /// A page of the platform that helps, such as the console page of the missing scope.
    #[must_use]
    pub fn help_url(&self) -> Option<&str> {
        self.list("helps")
            .chain(self.list("permission_violations"))
            .find_map(|help| text(help, "url"))
            .or_else(|| self.troubleshooter())
    }

    /// The page where the user can pass the check that a policy of the tenant asks for (code 21000), a URL of the platform over
    /// TLS. It may be meant for this user alone.
    #[must_use]
    pub fn challenge_url(&self) -> Option<&str> {
        self.policy.as_ref()?.url.as_deref()
    }

    /// What the platform says to the user of a program that a policy of the tenant blocks (codes 21000 and 21001), `cli_hint`. It is
    /// of the platform's making: show it as text.
    #[must_use]
    pub fn policy_hint(&self) -> Option<&str> {
        self.policy.as_ref()?.hint.as_deref()
    }

    /// The link to the platform's troubleshooter.
    #[must_use]
    pub fn troubleshooter(&self) -> Option<&str> {
        let prose = text(self.details.as_ref()?, "troubleshooter")?;
        let url = &prose[prose.find("https://")?..];
        Some(url.split(char::is_whitespace).next().unwrap_or(url))
    }

    /// The member `error` of the answer, without secrets of the call.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.details.as_ref()
    }

    /// What the member `error` says beside the message: its own, and its details, as far as they say something new.
    fn said_more(&self, f: &mut fmt::Formatter<'_>, msg: &str) -> fmt::Result {
        let more = self.details.as_ref().and_then(|details| text(details, "message"));
        if let Some(more) = more.map(short).filter(|more| !msg.contains(&**more)) {
            write!(f, "; {more}")?;
        }
        let details = self.list("details").filter_map(|detail| Some((text(detail, "key")?, text(detail, "value")?)));
        for (key, value) in details.take(MOST_DETAILS) {
            write!(f, "; {}: {}", short(key), short(value))?;
        }
        Ok(())
    }

    fn list<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s Value> + use<'s> {
        self.details.as_ref().and_then(|details| details.get(name)?.as_array()).into_iter().flatten()
    }
}

/// The line of an error has so many details of the platform.
const MOST_DETAILS: usize = 5;

/// A text of the platform on one line, cut where nobody reads on.
fn short(text: &str) -> String {
    const LONGEST: usize = 200;
    let mut line = one_line(&text.chars().take(16 * LONGEST).collect::<String>());
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    line
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str().filter(|text| !text.is_empty())
}

/// One parameter that the platform found wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation<'e> {
    /// Its name on the wire.
    pub field: &'e str,
    /// What was sent.
    pub value: &'e str,
    /// What is wrong with it.
    pub description: &'e str,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let msg =
            if self.msg.is_empty() { self.oauth_error().unwrap_or("refused without a message") } else { &self.msg };
        write!(f, "{}: {} (", self.endpoint, one_line(msg))?;
        if let Some(code) = self.code {
            write!(f, "code {code}, ")?;
        }
        write!(f, "HTTP {}{})", self.status.as_u16(), LogId(self.log_id()))?;
        for violation in self.field_violations() {
            write!(f, "; `{}`: {}", one_line(violation.field), one_line(violation.description))?;
        }
        self.said_more(f, msg)?;
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
        if let Some(policy) = &self.policy {
            f.write_str(&policy.line())?;
        }
        let scopes = self.missing_scopes();
        if !scopes.is_empty() {
            write!(f, ": {}", one_line(&scopes.join(", ")))?;
        }
        write!(f, "{}", self.tries)
    }
}

readable_debug! {
    ApiError { endpoint, code, msg, status, log_id, missing_scopes(), field_violations() }
}

#[cfg(test)]
mod tests {
    use super::super::Error;
    use super::*;

    fn api(code: i64, msg: &str, details: Value) -> ApiError {
        ApiError {
            endpoint: "docx.v1.document.create".into(),
            code: Some(code),
            msg: msg.into(),
            status: StatusCode::BAD_REQUEST,
            log_id: Some("L1".into()),
            details: Some(details),
            oauth: None,
            scopes: &["doc:read"],
            policy: None,
            tries: Tries::default(),
        }
    }

    #[test]
    fn questions_about_an_error_are_answered_by_its_code() {
        let ask = |code| {
            let error = Error::Api(Box::new(api(code, "m", Value::Null)));
            (error.is_rate_limited(), error.is_permission_denied(), error.needs_reauthorization())
        };
        for (code, expected) in [
            (99_991_400, (true, false, false)),
            (1_254_290, (true, false, false)),
            (99_991_403, (false, false, false)),
            (99_991_672, (false, true, false)),
            (99_991_679, (false, true, true)),
            (99_991_677, (false, false, true)),
            (20_037, (false, false, true)),
            (99_992_402, (false, false, false)),
        ] {
            assert_eq!(ask(code), expected, "{code}");
        }
    }

    #[test]
    fn missing_scopes_are_found_in_every_form() {
        let cases = [
            (
                "m",
                serde_json::json!({"permission_violations": [{"subject": "a:b"}, {"subject": "a:c"}]}),
                vec!["a:b", "a:c"],
            ),
            ("m", serde_json::json!({"permission_violations": [{"scope": "a:b", "url": "https://x"}]}), vec!["a:b"]),
            ("One of the following scopes is required: [a:b, c].", Value::Null, vec!["a:b"]),
            ("no scopes named", Value::Null, vec!["doc:read"]),
            ("m", serde_json::json!("plain text"), vec!["doc:read"]),
        ];
        for (msg, details, expected) in cases {
            assert_eq!(api(99_991_672, msg, details).missing_scopes(), expected, "{msg}");
        }
    }

    #[test]
    fn one_line_names_endpoint_code_log_id_and_what_to_do() {
        let error = api(
            99_991_672,
            "Access denied.\nforged: line",
            serde_json::json!({
                "permission_violations": [{"subject": "docx:document"}],
                "troubleshooter": "see https://open.feishu.cn/search?code=99991672 for help",
            }),
        );
        assert_eq!(
            Error::Api(Box::new(error.clone())).to_string(),
            "docx.v1.document.create: Access denied. forged: line (code 99991672, HTTP 400, log id L1); switch on one of \
             the scopes in the developer console and publish a version: docx:document"
        );
        assert_eq!(error.help_url(), Some("https://open.feishu.cn/search?code=99991672"));
        assert_eq!(error.category(), Category::Permission);

        let error = api(
            99_992_402,
            "field validation failed",
            serde_json::json!({"field_violations": [{"field": "receive_id", "description": "is required"}]}),
        );
        assert!(error.to_string().ends_with("; `receive_id`: is required; a parameter is missing or wrong"), "{error}");
    }

    #[test]
    fn the_line_says_what_to_do_about_codes_of_services() {
        let error = api(230_002, "Bot can NOT be out of the chat.", Value::Null);
        assert!(
            error.to_string().ends_with("(code 230002, HTTP 400, log id L1); add the bot to the chat first"),
            "{error}"
        );
        assert_eq!(error.advice(), Some("add the bot to the chat first"));
        assert_eq!(api(230_002_000, "m", Value::Null).advice(), None);
    }
}
