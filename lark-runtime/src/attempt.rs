//! What a program is told of each attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use crate::error::Error;
use crate::meta::Meta;

/// One attempt at a call, after its end, for [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt).
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    pub(crate) endpoint: &'a str,
    pub(crate) method: &'a Method,
    pub(crate) meta: Option<&'static Meta>,
    pub(crate) number: u32,
    pub(crate) elapsed: Duration,
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<i64>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) error: Option<&'a Error>,
}

impl<'a> Attempt<'a> {
    /// The locator of the endpoint, such as `im.v1.message.create`; of a raw call its method and path. Fetches of tokens are
    /// attempts at calls of their own.
    #[must_use]
    pub fn endpoint(&self) -> &'a str {
        self.endpoint
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &'a Method {
        self.method
    }

    /// The declaration of the endpoint, if there is one.
    #[must_use]
    pub fn meta(&self) -> Option<&'static Meta> {
        self.meta
    }

    /// Which attempt of its call it was; the first is 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// From sending it to the last byte of the answer, or to its failure; of a download to its beginning.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The HTTP status, if there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The platform's code, if there was an answer of it; 0 is success.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// The headers of the answer; empty if there was none.
    #[must_use]
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// Why it failed; raw calls take refusals for answers. The call may still succeed with another attempt.
    #[must_use]
    pub fn error(&self) -> Option<&'a Error> {
        self.error
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("endpoint", &self.endpoint)
            .field("number", &self.number)
            .field("elapsed", &self.elapsed)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// What the program does with each.
pub(crate) type OnAttempt = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;
