//! Errors: one enum, one readable line each, the log id wherever there is one.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

use crate::codes::{self, Category};
use crate::json::Misfit;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed. Cloning is cheap: callers that waited for one token share one error.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client or the request is wrong; nothing was sent.
    Invalid(Box<InvalidError>),
    /// The platform could not be reached or did not answer in time.
    Transport(Box<TransportError>),
    /// The platform refused: `code` is not 0.
    Api(Box<ApiError>),
    /// An answer of a gateway, not of the platform: an HTTP error without an envelope.
    Http(Box<HttpError>),
    /// A successful answer that could not be read.
    Decode(Box<DecodeError>),
    /// A file of this machine that could not be read or written.
    File(Box<FileError>),
}

impl Error {
    /// An [`Error::Invalid`] with this text, for code built on this crate that checks its input before it calls.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::Invalid(Box::new(InvalidError { message: message.into(), endpoint: None }))
    }

    /// An [`Error::File`] about this file.
    pub(crate) fn file(file: impl fmt::Display, source: std::io::Error) -> Self {
        Self::File(Box::new(FileError::new(file, source)))
    }

    /// Says which endpoint was called, where the error does not say it yet.
    pub(crate) fn at(mut self, endpoint: impl FnOnce() -> Cow<'static, str>) -> Self {
        if let Self::Invalid(error) = &mut self {
            error.endpoint.get_or_insert_with(endpoint);
        }
        self
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.log_id(),
            Self::Http(error) => error.log_id(),
            Self::Decode(error) => error.log_id(),
            Self::Invalid(_) | Self::Transport(_) | Self::File(_) => None,
        }
    }

    /// The HTTP status, if there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Http(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Invalid(_) | Self::Transport(_) | Self::File(_) => None,
        }
    }

    /// The platform's code, if the platform refused.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => error.code(),
            _ => None,
        }
    }

    /// The refusal, if it is one.
    #[must_use]
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Whether it was one call too many: waiting and trying again helps. The client has already tried as often as its
    /// [`RetryPolicy`](crate::RetryPolicy) says.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        match self {
            Self::Api(error) => match error.category() {
                Category::RateLimited => true,
                Category::Other => error.status() == StatusCode::TOO_MANY_REQUESTS,
                _ => false,
            },
            Self::Http(error) => error.status() == StatusCode::TOO_MANY_REQUESTS,
            _ => false,
        }
    }

    /// Whether a scope is missing, on the app or from the user's consent; [`ApiError::missing_scopes`] names it.
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        self.as_api().is_some_and(|error| error.category() == Category::Permission)
    }

    /// Whether the user token of the call is of no use any more, or lacks the user's consent: refresh it, or send the
    /// user through the login again.
    #[must_use]
    pub fn needs_reauthorization(&self) -> bool {
        // 99991679: the app has the scope, the user did not grant it.
        self.as_api().is_some_and(|error| error.category() == Category::UserToken || error.code == Some(99_991_679))
    }

    /// Whether time ran out before the answer came.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_timeout(),
            Self::Http(error) => error.status() == StatusCode::GATEWAY_TIMEOUT,
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Http(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::File(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::File(error) => std::error::Error::source(&**error),
            _ => None,
        }
    }
}

/// What is wrong with a client's settings or with a request.
#[derive(Clone, Debug)]
pub struct InvalidError {
    message: String,
    endpoint: Option<Cow<'static, str>>,
}

impl InvalidError {
    /// The endpoint that was about to be called.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }
}

impl fmt::Display for InvalidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = &self.endpoint {
            write!(f, "{endpoint}: ")?;
        }
        f.write_str(&one_line(&self.message))
    }
}

/// A file of this machine that could not be read for an upload or written for a download.
#[derive(Clone, Debug)]
pub struct FileError {
    file: String,
    source: Arc<std::io::Error>,
}

impl FileError {
    pub(crate) fn new(file: impl fmt::Display, source: std::io::Error) -> Self {
        Self { file: file.to_string(), source: Arc::new(source) }
    }

    /// The kind of the fault, such as [`NotFound`](std::io::ErrorKind::NotFound).
    #[must_use]
    pub fn kind(&self) -> std::io::ErrorKind {
        self.source.kind()
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the file {:?}: {}", self.file, one_line(&self.source.to_string()))
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// What kept an answer from arriving.
#[derive(Clone, Debug)]
pub struct TransportError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) kind: TransportKind,
    pub(crate) host: String,
    pub(crate) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// The phase in which a transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportKind {
    /// No connection could be made, so the platform did not see the request.
    Connect,
    /// The time for one attempt ran out.
    Timeout(Duration),
    /// An upload or a download did not move for this long.
    Stalled(Duration),
    /// The connection broke; the platform may have seen the request.
    Other,
}

impl TransportError {
    /// The phase in which it failed.
    #[must_use]
    pub fn kind(&self) -> TransportKind {
        self.kind
    }

    /// Whether the platform cannot have seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind == TransportKind::Connect
    }

    /// Whether time ran out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, TransportKind::Timeout(_) | TransportKind::Stalled(_))
    }

    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, kind, host, .. } = self;
        match kind {
            TransportKind::Connect => write!(f, "{endpoint}: cannot connect to {host}")?,
            TransportKind::Timeout(after) => {
                return write!(f, "{endpoint}: no answer from {host} within {after:?}");
            }
            TransportKind::Stalled(after) => {
                return write!(f, "{endpoint}: nothing moved to or from {host} for {after:?}");
            }
            TransportKind::Other => write!(f, "{endpoint}: the connection to {host} broke")?,
        }
        // The innermost cause is the one that says something ("Connection refused"); those around it repeat it.
        let mut cause = self.source();
        while let Some(next) = cause.and_then(std::error::Error::source) {
            cause = Some(next);
        }
        cause.map_or(Ok(()), |cause| write!(f, ": {}", one_line(&cause.to_string())))
    }
}

/// A refusal of the platform. See platform documentation, "general response" and "generic error codes".
#[derive(Clone)]
pub struct ApiError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) code: Option<i64>,
    pub(crate) msg: String,
    pub(crate) status: StatusCode,
    pub(crate) log_id: Option<String>,
    pub(crate) details: Option<Value>,
    pub(crate) oauth: Option<String>,
    /// What the endpoint's declaration says.
    pub(crate) scopes: &'static [&'static str],
}

impl ApiError {
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

    /// The platform's words. They may change at any time: decide by [`ApiError::code`].
    #[must_use]
    pub fn msg(&self) -> &str {
        &self.msg
    }

    /// The HTTP status; refusals come with 200 too.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
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

    /// What kind of trouble it is.
    #[must_use]
    pub fn category(&self) -> Category {
        self.code.map_or(Category::Other, codes::category)
    }

    /// Scopes of which any one would have been enough: those that the answer names, else those that the endpoint's
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

    /// The link to the platform's troubleshooter.
    #[must_use]
    pub fn troubleshooter(&self) -> Option<&str> {
        let prose = text(self.details.as_ref()?, "troubleshooter")?;
        let url = &prose[prose.find("https://")?..];
        Some(url.split(char::is_whitespace).next().unwrap_or(url))
    }

    /// The member `error` of the answer as it came.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.details.as_ref()
    }

    fn list<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s Value> + use<'s> {
        self.details.as_ref().and_then(|details| details.get(name)?.as_array()).into_iter().flatten()
    }
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
        let hint = self.code.map_or("", codes::hint);
        if !hint.is_empty() {
            write!(f, "; {hint}")?;
        }
        let scopes = self.missing_scopes();
        if !scopes.is_empty() {
            write!(f, ": {}", one_line(&scopes.join(", ")))?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("endpoint", &self.endpoint)
            .field("code", &self.code)
            .field("msg", &self.msg)
            .field("status", &self.status)
            .field("log_id", &self.log_id)
            .field("missing_scopes", &self.missing_scopes())
            .field("field_violations", &self.field_violations())
            .finish_non_exhaustive()
    }
}

/// An HTTP error without the platform's envelope.
#[derive(Clone, Debug)]
pub struct HttpError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) status: StatusCode,
    pub(crate) log_id: Option<String>,
    pub(crate) body: String,
}

impl HttpError {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// The first 200 bytes of the body; empty for endpoints that answer tokens.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP {}{}", self.endpoint, self.status, LogId(self.log_id()))?;
        if self.status.is_redirection() {
            f.write_str("; redirects are not followed, since calls carry tokens: check the base URL")?;
        }
        let body = one_line(&self.body);
        if body.is_empty() { Ok(()) } else { write!(f, ": {body}") }
    }
}

/// A successful answer that could not be read.
#[derive(Clone)]
pub struct DecodeError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) status: StatusCode,
    pub(crate) log_id: Option<String>,
    pub(crate) reason: String,
    pub(crate) body: String,
    pub(crate) misfits: Vec<Misfit>,
}

impl DecodeError {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// The first 200 bytes of the body; empty for endpoints that answer tokens. The one-line form and `Debug`
    /// leave them out: they may be personal.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The values that did not fit, under strict decoding.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, status, reason, .. } = self;
        write!(
            f,
            "{endpoint}: the answer cannot be read: {} (HTTP {}{})",
            one_line(reason),
            status.as_u16(),
            LogId(self.log_id())
        )
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("endpoint", &self.endpoint)
            .field("status", &self.status)
            .field("log_id", &self.log_id)
            .field("reason", &self.reason)
            .field("misfits", &self.misfits)
            .finish_non_exhaustive()
    }
}

/// `, log id …` where there is one.
struct LogId<'l>(Option<&'l str>);

impl fmt::Display for LogId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |id| write!(f, ", log id {}", one_line(id)))
    }
}

/// The text without line breaks and control characters, which a server could use to forge log lines.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_small_and_can_go_anywhere() {
        fn anywhere<T: Send + Sync + Clone + 'static>() {}
        anywhere::<Error>();
        assert!(size_of::<Error>() <= 32, "{}", size_of::<Error>());
    }

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
}
