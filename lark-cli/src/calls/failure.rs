//! Why a call failed, for a program that has one line and an exit code for it.

use std::fmt;

use lark_runtime::Error;
use lark_runtime::error::Category as Codes;

use super::endpoint::UnknownId;
use super::problem::Problems;

/// What kind of thing went wrong; its number is the exit code of `lark`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[repr(u8)]
pub enum Category {
    /// Something of this machine, such as a file.
    Local = 1,
    /// Arguments or values that are wrong; nothing was sent.
    Usage = 2,
    /// Credentials are missing or not valid: of the app, or the login of a user.
    Credentials = 3,
    /// The platform refused the call.
    Refused = 4,
    /// The platform could not be reached, or did not answer as it should.
    Network = 5,
    /// Too many calls, or the platform is busy: the same call may succeed later.
    Later = 6,
    /// Ctrl-C.
    Interrupted = 130,
}

impl Category {
    /// The exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }

    /// Its name, `usage` and the like.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Usage => "usage",
            Self::Credentials => "credentials",
            Self::Refused => "refused",
            Self::Network => "network",
            Self::Later => "later",
            Self::Interrupted => "interrupted",
        }
    }
}

/// Why a call failed. `{}` is one line, without secrets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The kind of failure.
    pub category: Category,
    /// What happened and what to do.
    pub message: String,
    /// The platform's code, if it refused.
    pub code: Option<i64>,
    /// The log id to quote to the platform's support.
    pub log_id: Option<String>,
}

impl Failure {
    /// A failure that the platform has no part in.
    pub fn new(category: Category, message: impl Into<String>) -> Self {
        let message: String = message.into();
        Self { category, message: one_line(&message), code: None, log_id: None }
    }

    /// The failure of a call of this endpoint, which is named by its id instead of its path.
    pub(super) fn of_call(error: &Error, id: &str) -> Self {
        let mut failure = Self::from(error);
        let named = error.endpoint().filter(|endpoint| endpoint.contains(" /"));
        if let Some(rest) = named.and_then(|endpoint| failure.message.strip_prefix(endpoint)) {
            failure.message = format!("{id}{rest}");
        }
        failure
    }
}

fn one_line(text: &str) -> String {
    text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let refused = |codes: Codes| match codes {
            Codes::Config | Codes::Tenant | Codes::Token | Codes::UserToken => Category::Credentials,
            Codes::RateLimited | Codes::Busy => Category::Later,
            _ => Category::Refused,
        };
        let category = match error {
            Error::Invalid(_) => Category::Usage,
            Error::Login(_) => Category::Credentials,
            Error::Api(error) => refused(error.category()),
            Error::Transport(_) | Error::Http(_) | Error::Decode(_) => Category::Network,
            // A file of this machine, among others.
            _ => Category::Local,
        };
        let mut failure = Self::new(category, error.to_string());
        failure.code = error.code();
        failure.log_id = error.log_id().map(str::to_owned);
        failure
    }
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Self::new(Category::Usage, problems.to_string())
    }
}

impl From<UnknownId> for Failure {
    fn from(unknown: UnknownId) -> Self {
        Self::new(Category::Usage, unknown.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
