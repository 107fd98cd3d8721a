//! Logins that came to nothing, and sessions of users that are over.

use std::borrow::Cow;
use std::fmt;

use super::{ApiError, Error, one_line, readable_debug};

/// Why there is no token of a user: the user has to log in (again).
#[derive(Clone, thiserror::Error)]
pub struct LoginError {
    pub(super) kind: LoginErrorKind,
    pub(super) user: Option<String>,
    pub(super) endpoint: Option<Cow<'static, str>>,
    pub(super) cause: Option<Error>,
}

/// What became of a login or a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginErrorKind {
    /// The answer of the login page belongs to another login, or was made up: its `state` is not the one that was sent.
    State,
    /// The user did not consent.
    Denied,
    /// The login page answered with neither a code nor a refusal that is documented.
    Answer,
    /// Nobody confirmed the login on a device in time.
    Expired,
    /// There is no session of this user in the store.
    NoSession,
    /// The access token has ended, and the platform gave no refresh token with it.
    NotRenewable,
    /// The platform takes the refresh token no longer.
    Ended,
    /// What the store has of this user is no session.
    Unreadable,
}

impl LoginErrorKind {
    fn says(self) -> &'static str {
        match self {
            Self::State => {
                "the answer of the login page is not one to this login: its `state` is another; begin a new login"
            }
            Self::Denied => "the user did not consent",
            Self::Answer => "the login page answered without a code; begin a new login",
            Self::Expired => "nobody confirmed the login in time; begin a new one",
            Self::NoSession => "nobody is logged in as this user; ask the user to log in",
            Self::NotRenewable => {
                "the session is over and cannot be renewed, since the platform gave no refresh token; ask the user to log \
                 in again, with the scope `offline_access` switched on for the app"
            }
            Self::Ended => "the session is over; ask the user to log in again",
            Self::Unreadable => "what the store has is no session of this program; ask the user to log in again",
        }
    }
}

impl LoginError {
    /// What became of the login or the session.
    #[must_use]
    pub fn kind(&self) -> LoginErrorKind {
        self.kind
    }

    /// The user's `open_id`, where it is known.
    #[must_use]
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The locator of the endpoint that was about to be called.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }

    /// The refusal of the platform that led to it.
    #[must_use]
    pub fn refusal(&self) -> Option<&ApiError> {
        self.cause.as_ref().and_then(Error::as_api)
    }
}

impl Error {
    /// An [`Error::Login`].
    pub(crate) fn login(kind: LoginErrorKind, user: Option<&str>, cause: Option<Self>) -> Self {
        Self::Login(Box::new(LoginError { kind, user: user.map(str::to_owned), endpoint: None, cause }))
    }
}

impl fmt::Display for LoginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = &self.endpoint {
            write!(f, "{endpoint}: ")?;
        }
        if let Some(user) = &self.user {
            write!(f, "user {}: ", one_line(user))?;
        }
        f.write_str(self.kind.says())?;
        self.cause.as_ref().map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

readable_debug! {
    LoginError { endpoint, kind, user, cause }
}
