//! What an answer looks like on the wire: the platform's `{code, msg, data}`, its flat form, and failures.

use axum::{
    body::Body,
    http::{
        HeaderName, HeaderValue, StatusCode,
        header::{CONTENT_TYPE, HeaderMap},
    },
    response::Response,
};
use serde_json::{Map, Value, json};

const LOG_ID: HeaderName = HeaderName::from_static("x-tt-logid");
const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// The good outcome of a call.
#[derive(Debug)]
pub(crate) enum Answer {
    /// `data` of an ordinary endpoint.
    Data(Value),
    /// Fields beside `code` and `msg`, as the token endpoints send them.
    Flat(Map<String, Value>),
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
    Member(&'static str, String),
    /// Scopes of which one is needed, and the kind of the violation.
    Scopes(&'static str, &'static [&'static str]),
}

/// A parameter that the gateway refuses.
#[derive(Debug)]
pub(crate) struct Violation {
    pub(crate) field: &'static str,
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

    pub(crate) fn fields(violations: Vec<Violation>) -> Self {
        Self { detail: Detail::Fields(violations), ..Self::refused(99_992_402, "field validation failed") }
    }

    /// The body is not a JSON object, or could not be read.
    pub(crate) fn bad_request() -> Self {
        Self::refused(9499, "Bad Request")
    }

    /// A body member has a JSON type that the endpoint does not take.
    pub(crate) fn wrong_type(field: &'static str, expected: &str) -> Self {
        Self { detail: Detail::Member(field, format!("must be a {expected}")), ..Self::bad_request() }
    }

    /// The app has none of `scopes`.
    pub(crate) fn app_lacks_scope(scopes: &'static [&'static str]) -> Self {
        let msg = format!("Access denied. One of the following scopes is required: [{}].", scopes.join(", "));
        Self { detail: Detail::Scopes("action_scope_required", scopes), ..Self::refused(99_991_672, msg) }
    }

    /// The user did not grant one of `scopes`.
    pub(crate) fn user_lacks_scope(scopes: &'static [&'static str]) -> Self {
        let msg = format!(
            "Unauthorized. You do not have permission to perform the requested operation on the resource. \
             One of the following scopes is required: [{}].",
            scopes.join(", ")
        );
        Self { detail: Detail::Scopes("action_privilege_required", scopes), ..Self::refused(99_991_679, msg) }
    }

    fn error(&self, app_id: &str, log_id: &str) -> Value {
        let mut error = Map::new();
        error.insert("log_id".to_owned(), log_id.into());
        match &self.detail {
            Detail::None => {}
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
        Ok(_) => (StatusCode::OK, 0),
        Err(failure) => (failure.status, failure.code),
    }
}

/// Puts an outcome into an HTTP response.
pub(crate) fn render(outcome: Result<Answer, Failure>, app_id: &str, log_id: &str) -> Response {
    let (status, _) = verdict(&outcome);
    let body = match outcome {
        Ok(Answer::Data(data)) => json!({ "code": 0, "msg": "success", "data": data }),
        Ok(Answer::Flat(mut fields)) => {
            fields.insert("code".to_owned(), 0.into());
            fields.insert("msg".to_owned(), "ok".into());
            fields.into()
        }
        Err(failure) => {
            json!({ "code": failure.code, "msg": failure.msg, "error": failure.error(app_id, log_id) })
        }
    };
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    sign(response.headers_mut(), log_id);
    response
}

fn sign(headers: &mut HeaderMap, log_id: &str) {
    headers.insert(CONTENT_TYPE, JSON);
    if let Ok(value) = HeaderValue::from_str(log_id) {
        headers.insert(LOG_ID, value);
    }
}
