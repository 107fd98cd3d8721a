//! Sends one prepared request as often as it takes, with the credential it is handed.
//!
//! What a request is ([`Prepared`]), one attempt at sending it (`attempt`), whether there is another (`repeat`), where it waits if there were too many (`lanes`), what an
//! answer means ([`RawAnswer`]) and what is logged of all that (`log`) are files of their own. Nothing here knows where a
//! credential comes from, nor has a type parameter.

mod attempt;
mod carried;
mod credential;
mod lanes;
mod log;
#[cfg(feature = "metrics")]
pub(crate) mod metrics;
mod prepared;
mod raw_answer;
mod repeat;
mod transfer;

use std::fmt;
use std::time::Duration;

use http::HeaderMap;

use crate::attempt::OnAttempt;
use crate::retry::{Budget, RetryPolicy};
use crate::time::Time;
use crate::transport::Http;

pub(crate) use carried::Carried;
pub(crate) use credential::{Credential, Explicit, Secret};
pub(crate) use lanes::Lanes;
pub(crate) use log::Log;
pub(crate) use prepared::{Facts, Prepared, not_a_url, parse_url};
pub(crate) use raw_answer::{RawAnswer, Reply};
pub(crate) use repeat::Run;

/// The way to the platform, shared by the calls of a client and the fetches of its tokens.
pub(crate) struct Exchange {
    pub(crate) http: Http,
    /// Whether `http` looks at the extensions of requests.
    pub(crate) with_extensions: bool,
    pub(crate) time: Time,
    /// The headers of every request.
    pub(crate) headers: HeaderMap,
    pub(crate) limits: Limits,
    /// How long a transfer may stall.
    pub(crate) idle_timeout: Duration,
    pub(crate) budget: Budget,
    /// Of the calls that were refused for their rate.
    pub(crate) lanes: Lanes,
    pub(crate) strict_decoding: bool,
    /// What the program wants to be told.
    pub(crate) on_attempt: Option<OnAttempt>,
    pub(crate) log: Log,
}

/// How often a request is sent, and how long that may take.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub(crate) retry: RetryPolicy,
    /// For one attempt.
    pub(crate) timeout: Duration,
    /// For everything: credentials, attempts, and the waits between them.
    pub(crate) total: Duration,
    /// The most bytes of an answer that is not handed out as it comes.
    pub(crate) largest_answer: usize,
}

/// No answer of the platform comes near this; a larger one is a fault, and is not read to its end.
pub(crate) const LARGEST_ANSWER: usize = 128 << 20;

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("limits", &self.limits).finish_non_exhaustive()
    }
}
