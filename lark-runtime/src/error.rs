//! Errors: one enum, one readable line each, the log id wherever there is one.

mod api;
mod decode;
mod file;
mod http;
mod invalid;
mod login;
mod policy;
mod transport;
mod tries;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use ::http::{HeaderMap, StatusCode};

use crate::codes::{self, Repeat};
use crate::executor::NoRuntime;
use crate::secrets::{self, Redactor};

pub use self::http::HttpError;
pub use crate::codes::{Category, category};
pub use api::{ApiError, FieldViolation};
pub use decode::DecodeError;
pub use file::FileError;
pub use invalid::InvalidError;
pub use login::{LoginError, LoginErrorKind};
pub(crate) use policy::{Policy, is_by_policy};
pub use transport::{TransportError, TransportKind};
pub use tries::GaveUp;
pub(crate) use tries::Tries;

/// How much of a body an error shows.
const SHOWN: usize = 200;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed. Cloning is cheap: callers that waited for one token share one error.
///
/// `{}` is one line: endpoint, what happened and why, code, HTTP status, log id, what to do. `{:?}` is the same line,
/// so that a `main` that returns an error prints it; `{:#?}` shows the parts. The line includes the cause of a failed
/// transport, so [`source`](std::error::Error::source) gives none and no chain of errors repeats it;
/// [`TransportError::cause`] has it.
#[derive(Clone, thiserror::Error)]
#[error(transparent)]
#[non_exhaustive]
pub enum Error {
    /// The client or the request is wrong; nothing was sent.
    Invalid(Box<InvalidError>),
    /// The platform could not be reached or did not answer in time.
    Transport(Box<TransportError>),
    /// The platform refused: `code` is not 0.
    Api(Box<ApiError>),
    /// An answer from a gateway, not from the platform: an HTTP error without an envelope.
    Http(Box<HttpError>),
    /// A successful answer that could not be read.
    Decode(Box<DecodeError>),
    /// A file of this machine that could not be read or written.
    File(Box<FileError>),
    /// There is no token of the user: a login came to nothing, or a session is over.
    Login(Box<LoginError>),
}

impl Error {
    /// An [`Error::Invalid`] with this text, for code built on this crate that checks its input before it calls.
    pub fn invalid(message: impl Into<String>) -> Self {
        let message = secrets::text(&message.into()).into_owned();
        Self::Invalid(Box::new(InvalidError { message, endpoint: None }))
    }

    /// An [`Error::File`] about this file.
    pub(crate) fn file(file: impl fmt::Display, source: std::io::Error) -> Self {
        Self::File(Box::new(FileError::new(file, source)))
    }

    /// Leaves out the secrets of a call. `echoes` has besides them what a gateway may repeat of the request.
    pub(crate) fn redacted<'k>(
        mut self,
        redactor: impl Fn() -> Redactor<'k>,
        echoes: impl Fn() -> Redactor<'k>,
    ) -> Self {
        match &mut self {
            Self::Invalid(_) | Self::File(_) | Self::Login(_) => {}
            Self::Transport(error) => error.redact(&echoes()),
            Self::Api(error) => error.redact(&redactor()),
            Self::Http(error) => error.redact(&echoes()),
            Self::Decode(error) => error.redact(&echoes()),
        }
        self
    }

    /// Adds the endpoint that was called, if the error does not name it yet.
    pub(crate) fn at(mut self, endpoint: impl FnOnce() -> Cow<'static, str>) -> Self {
        match &mut self {
            Self::Invalid(error) => drop(error.endpoint.get_or_insert_with(endpoint)),
            Self::File(error) => drop(error.endpoint.get_or_insert_with(endpoint)),
            Self::Login(error) => drop(error.endpoint.get_or_insert_with(endpoint)),
            Self::Transport(_) | Self::Api(_) | Self::Http(_) | Self::Decode(_) => {}
        }
        self
    }

    /// The locator of the endpoint that was called, such as `im.v1.message.create`; for a failed token fetch that of the
    /// token endpoint. `None` for a client's settings, and for a file outside of a call.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        match self {
            Self::Invalid(error) => error.endpoint(),
            Self::Transport(error) => Some(error.endpoint()),
            Self::Api(error) => Some(error.endpoint()),
            Self::Http(error) => Some(error.endpoint()),
            Self::Decode(error) => Some(error.endpoint()),
            Self::File(error) => error.endpoint(),
            Self::Login(error) => error.endpoint(),
        }
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.log_id(),
            Self::Http(error) => error.log_id(),
            Self::Decode(error) => error.log_id(),
            Self::Login(error) => error.refusal()?.log_id(),
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
            Self::Login(error) => Some(error.refusal()?.status()),
            Self::Invalid(_) | Self::Transport(_) | Self::File(_) => None,
        }
    }

    /// The platform's code, if the platform refused.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.as_api().and_then(ApiError::code)
    }

    /// The refusal, if it is one.
    #[must_use]
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Login(error) => error.refusal(),
            _ => None,
        }
    }

    /// Notes what the attempts of the call came to, unless an error of another call, that of its token, has that already.
    pub(crate) fn tried(mut self, tries: impl FnOnce() -> Tries) -> Self {
        let noted = match &mut self {
            Self::Transport(error) => &mut error.tries,
            Self::Api(error) => &mut error.tries,
            Self::Http(error) => &mut error.tries,
            Self::Invalid(_) | Self::Decode(_) | Self::File(_) | Self::Login(_) => return self,
        };
        if noted.attempts == 0 {
            *noted = tries();
        }
        self
    }

    fn tries(&self) -> Option<&Tries> {
        match self {
            Self::Transport(error) => Some(&error.tries),
            Self::Api(error) => Some(&error.tries),
            Self::Http(error) => Some(&error.tries),
            Self::Invalid(_) | Self::Decode(_) | Self::File(_) | Self::Login(_) => None,
        }
    }

    /// How many attempts the failed call made, for one that was refused or had no answer; for a failed token fetch those of
    /// the fetch. 0 if its time ended before it was sent. `None` for other errors.
    #[must_use]
    pub fn attempts(&self) -> Option<u32> {
        self.tries().map(|tries| tries.attempts)
    }

    /// Why the client made no further attempt, though one might have helped. `None` if waiting does not help.
    #[must_use]
    pub fn gave_up(&self) -> Option<GaveUp> {
        self.tries()?.gave_up
    }

    /// How long the platform asks to wait before the next call of this endpoint, where it refused for the rate or is busy and
    /// says so: `x-ogw-ratelimit-reset`, or `Retry-After` of a gateway, in whole seconds.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.tries()?.retry_after
    }

    /// The headers of the answer, if the platform refused or a gateway answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(error.headers()),
            Self::Http(error) => Some(error.headers()),
            Self::Invalid(_) | Self::Transport(_) | Self::Decode(_) | Self::File(_) | Self::Login(_) => None,
        }
    }

    /// Whether the platform may have executed the call, or an attempt at it, though it failed. After a deletion, for instance,
    /// "does not exist" may mean that the attempt before, which had no answer, has deleted it.
    #[must_use]
    pub fn may_have_been_executed(&self) -> bool {
        if self.tries().is_some_and(|tries| tries.unanswered) {
            return true;
        }
        match self {
            Self::Transport(error) => {
                !matches!(error.kind(), TransportKind::Connect | TransportKind::RateLimited(_))
                    && error.tries.attempts > 0
            }
            Self::Api(error) => error.code().and_then(codes::repeat) == Some(Repeat::IfSafe),
            Self::Http(error) => error.status().is_server_error(),
            Self::Decode(error) => error.status().is_success(),
            Self::Invalid(_) | Self::File(_) | Self::Login(_) => false,
        }
    }

    /// Whether it was refused for too many calls: waiting and trying again helps. The client has already tried as often
    /// as its [`RetryPolicy`](crate::RetryPolicy) says.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        match self {
            Self::Api(error) => match error.category() {
                Category::RateLimited => true,
                Category::Other => error.status() == StatusCode::TOO_MANY_REQUESTS,
                _ => false,
            },
            Self::Http(error) => error.status() == StatusCode::TOO_MANY_REQUESTS,
            Self::Transport(error) => matches!(error.kind(), TransportKind::RateLimited(_)),
            _ => false,
        }
    }

    /// Whether a scope is missing, on the app or from the user's consent; [`ApiError::missing_scopes`] names it.
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        self.as_api().is_some_and(|error| error.category() == Category::Permission)
    }

    /// Whether the user token of the call is no longer usable, or lacks the user's consent, or there is none: refresh it, or
    /// send the user through the login again.
    #[must_use]
    pub fn needs_reauthorization(&self) -> bool {
        let repeat = self.code().and_then(codes::repeat);
        matches!(self, Self::Login(_)) || matches!(repeat, Some(Repeat::FreshUserToken | Repeat::NewLogin))
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

impl From<NoRuntime> for Error {
    fn from(reason: NoRuntime) -> Self {
        Self::invalid(reason.to_string())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Http(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::File(error) => error.fmt(f),
            Self::Login(error) => error.fmt(f),
        }
    }
}

/// `{:?}` of an error: the readable line; as `{:#?}` its parts. A part is a field, or with `()` what the method of that
/// name returns.
macro_rules! readable_debug {
    ($error:ident { $($part:ident $(($($call:tt)*))?),* }) => {
        impl std::fmt::Debug for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                if !f.alternate() {
                    return std::fmt::Display::fmt(self, f);
                }
                f.debug_struct(stringify!($error))
                    $(.field(stringify!($part), &self.$part $(($($call)*))?))*
                    .finish_non_exhaustive()
            }
        }
    };
}

use readable_debug;

/// What the innermost cause says. That is the one that says something ("Connection refused"); those around it repeat it.
pub(crate) fn innermost(mut cause: &(dyn std::error::Error + 'static)) -> String {
    while let Some(next) = cause.source() {
        cause = next;
    }
    one_line(&cause.to_string())
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

    /// Each kind, in the forms that programs print.
    #[test]
    fn debug_is_the_readable_line_and_alternate_debug_the_parts() {
        let refused = std::io::Error::new(std::io::ErrorKind::ConnectionRefused, "Connection refused");
        let transport = TransportError::new(
            "im.v1.message.create".into(),
            TransportKind::Connect,
            "open.feishu.cn".into(),
            Some(Box::new(refused)),
        );
        let decode = DecodeError {
            endpoint: "im.v1.message.create".into(),
            status: StatusCode::OK,
            log_id: Some("L1".into()),
            reason: "the body is empty".into(),
            body: "private".into(),
            misfits: Vec::new(),
        };
        let http = HttpError {
            endpoint: "im.v1.message.create".into(),
            status: StatusCode::BAD_GATEWAY,
            log_id: None,
            body: "<html>".into(),
            tries: Tries::default(),
        };
        let file = FileError::new("a.txt", std::io::Error::other("it is a directory"));
        for (error, line, parts) in [
            (
                Error::Transport(Box::new(transport)),
                "im.v1.message.create: cannot connect to open.feishu.cn: Connection refused",
                "kind: Connect",
            ),
            (
                Error::Decode(Box::new(decode)),
                "im.v1.message.create: the answer cannot be read: the body is empty (HTTP 200, log id L1)",
                "reason: ",
            ),
            (Error::Http(Box::new(http)), "im.v1.message.create: HTTP 502 Bad Gateway: <html>", "status: 502"),
            (
                Error::File(Box::new(file)).at(|| "im.v1.message.create".into()),
                "im.v1.message.create: the file \"a.txt\": it is a directory",
                "file: ",
            ),
            (
                Error::invalid("no token").at(|| "im.v1.message.create".into()),
                "im.v1.message.create: no token",
                "message: ",
            ),
        ] {
            assert_eq!(error.to_string(), line);
            assert_eq!(format!("{error:?}"), line);
            assert!(format!("{error:#?}").contains(parts), "{error:#?}");
            assert_eq!(error.endpoint(), Some("im.v1.message.create"));
            assert!(!format!("{error:#?}").contains("private"));
            // A chain of errors, as anyhow prints it, says everything once.
            assert!(std::error::Error::source(&error).is_none_or(|source| !line.contains(&source.to_string())));
        }
        assert_eq!(Error::invalid("no app id").endpoint(), None);
    }
}
