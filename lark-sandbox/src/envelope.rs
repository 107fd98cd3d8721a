//! What an answer looks like on the wire: the platform's `{code, msg, data}`, its flat form, and failures.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::blob::Blob;

/// Parameters that one answer names as wrong, at most.
pub(crate) const VIOLATIONS_MAX: usize = 50;
/// Characters of one word of a caller that answers, notes and the page repeat, at most.
const WORD_MAX: usize = 200;

/// The good outcome of a call.
#[derive(Debug)]
pub(crate) enum Answer {
    /// `data` of an ordinary endpoint.
    Data(Value),
    /// Fields beside `code` and `msg`, as the token endpoints send them.
    Flat(Map<String, Value>),
    /// The whole body, as the OAuth endpoints send it.
    Bare(StatusCode, Value),
    /// The content of a file; without a type it is `application/octet-stream`.
    File { blob: Blob, name: String, kind: Option<String> },
    /// Sends the browser elsewhere.
    Redirect(String),
    /// A page for a person.
    Page(String),
}

/// The bad outcome of a call.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: StatusCode,
    pub(crate) code: i64,
    msg: String,
    /// Members of `error` beside the log id.
    detail: Detail,
}

#[derive(Debug)]
enum Detail {
    None,
    /// Parameters that are missing or wrong.
    Fields(Vec<Violation>),
    /// A body member of a wrong JSON type: its name and what is wrong.
    Member(String, String),
    /// Scopes of which one is needed, and the kind of the violation.
    Scopes(&'static str, &'static [String]),
    /// How many calls a second are taken. It is told in headers.
    Rate(usize),
}

/// A parameter that the gateway refuses.
#[derive(Debug)]
pub(crate) struct Violation {
    pub(crate) field: String,
    pub(crate) value: String,
    pub(crate) description: String,
}

impl Failure {
    pub(crate) fn new(status: StatusCode, code: i64, msg: impl Into<String>) -> Self {
        Self { status, code, msg: msg.into(), detail: Detail::None }
    }

    /// HTTP 400, the status of most refusals.
    pub(crate) fn refused(code: i64, msg: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, msg)
    }

    pub(crate) fn fields(mut violations: Vec<Violation>) -> Self {
        violations.truncate(VIOLATIONS_MAX);
        for violation in &mut violations {
            violation.field = cut(&violation.field);
            violation.value = cut(&violation.value);
        }
        Self { detail: Detail::Fields(violations), ..Self::refused(99_992_402, "field validation failed") }
    }

    /// So many calls a second have been made already.
    pub(crate) fn rate_limited(per_second: usize) -> Self {
        let msg = format!("request trigger frequency limit: {per_second} a second");
        Self { detail: Detail::Rate(per_second), ..Self::new(StatusCode::TOO_MANY_REQUESTS, 99_991_400, msg) }
    }

    /// How many calls a second are taken, where these were more.
    pub(crate) fn per_second(&self) -> Option<usize> {
        match self.detail {
            Detail::Rate(per_second) => Some(per_second),
            _ => None,
        }
    }

    /// The sandbox itself failed, for instance for want of disk space.
    pub(crate) fn internal(error: &std::io::Error) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, 2200, format!("Internal Error: {error}"))
    }

    /// The body is not a JSON object, or could not be read.
    pub(crate) fn bad_request() -> Self {
        Self::refused(9499, "Bad Request")
    }

    /// A body member has a JSON type that the endpoint does not take.
    pub(crate) fn wrong_type(field: &str, expected: &str) -> Self {
        Self { detail: Detail::Member(cut(field), format!("must be a {expected}")), ..Self::bad_request() }
    }

    /// The app has none of `scopes`.
    pub(crate) fn app_lacks_scope(scopes: &'static [String]) -> Self {
        let msg = format!("Access denied. One of the following scopes is required: [{}].", scopes.join(", "));
        Self { detail: Detail::Scopes("action_scope_required", scopes), ..Self::refused(99_991_672, msg) }
    }

    /// The user did not grant one of `scopes`.
    pub(crate) fn user_lacks_scope(scopes: &'static [String]) -> Self {
        let msg = format!(
            "Unauthorized. You do not have permission to perform the requested operation on the resource. \
             One of the following scopes is required: [{}].",
            scopes.join(", ")
        );
        Self { detail: Detail::Scopes("action_privilege_required", scopes), ..Self::refused(99_991_679, msg) }
    }

    /// One violated field.
    pub(crate) fn field(field: &str, value: &str, description: impl Into<String>) -> Self {
        let (field, value) = (field.to_owned(), value.to_owned());
        Self::fields(vec![Violation { field, value, description: description.into() }])
    }

    /// What was wrong, in a line each.
    pub(crate) fn notes(&self) -> Vec<String> {
        match &self.detail {
            Detail::None | Detail::Rate(_) => vec![self.msg.clone()],
            Detail::Fields(violations) => {
                violations.iter().map(|v| format!("{}: {}", v.field, v.description)).collect()
            }
            Detail::Member(field, wrong) => vec![format!("{field}: {wrong}")],
            Detail::Scopes(_, scopes) => vec![format!("missing scope, one of: {}", scopes.join(", "))],
        }
    }

    fn error(&self, app_id: &str, log_id: &str) -> Value {
        let mut error = Map::new();
        error.insert("log_id".to_owned(), log_id.into());
        match &self.detail {
            Detail::None | Detail::Rate(_) => {}
            Detail::Fields(violations) => {
                let violations = violations
                    .iter()
                    .map(|v| json!({ "field": v.field, "value": v.value, "description": v.description }))
                    .collect();
                error.insert("field_violations".to_owned(), violations);
            }
            Detail::Member(field, wrong) => {
                error.insert("details".to_owned(), json!([{ "key": field, "value": wrong }]));
            }
            Detail::Scopes(kind, scopes) => {
                let violations = scopes.iter().map(|scope| json!({ "type": kind, "subject": scope })).collect();
                let url = format!("https://open.feishu.cn/app/{app_id}/auth?q={}", scopes.join(","));
                error.insert("permission_violations".to_owned(), violations);
                error.insert("helps".to_owned(), json!([{ "url": url, "description": "apply for one of the scopes" }]));
                error.insert("troubleshooter".to_owned(), self.troubleshooter(log_id).into());
            }
        }
        error.into()
    }

    fn troubleshooter(&self, log_id: &str) -> String {
        format!("https://open.feishu.cn/search?from=openapi&log_id={log_id}&code={}&method_id=1", self.code)
    }
}

/// Status and code of an outcome, for the record.
pub(crate) fn verdict(outcome: &Result<Answer, Failure>) -> (StatusCode, i64) {
    match outcome {
        Ok(Answer::Bare(status, body)) => (*status, body["code"].as_i64().unwrap_or_default()),
        Ok(Answer::Redirect(_)) => (StatusCode::FOUND, 0),
        Ok(_) => (StatusCode::OK, 0),
        Err(failure) => (failure.status, failure.code),
    }
}

/// The JSON text of an outcome; none for a file or a redirection.
pub(crate) fn json(outcome: Result<Answer, Failure>, app_id: &str, log_id: &str) -> Option<Value> {
    Some(match outcome {
        // `json!` would copy the data.
        Ok(Answer::Data(data)) => succeeded("success", Map::from_iter([("data".to_owned(), data)])),
        Ok(Answer::Flat(fields)) => succeeded("ok", fields),
        Ok(Answer::Bare(_, body)) => body,
        Ok(Answer::File { .. } | Answer::Redirect(_) | Answer::Page(_)) => return None,
        Err(failure) => {
            json!({ "code": failure.code, "msg": failure.msg, "error": failure.error(app_id, log_id) })
        }
    })
}

/// The beginning of a word that a caller chose.
pub(crate) fn cut(word: &str) -> String {
    match word.char_indices().nth(WORD_MAX) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    }
}

/// A value as JSON text. `Value::to_string` gives the same through a formatter, and takes more than twice the work.
pub(crate) fn text(value: &Value) -> String {
    // Only a type of one's own can fail.
    serde_json::to_string(value).unwrap_or_default()
}

fn succeeded(msg: &str, mut fields: Map<String, Value>) -> Value {
    fields.insert("code".to_owned(), 0.into());
    fields.insert("msg".to_owned(), msg.into());
    fields.into()
}
