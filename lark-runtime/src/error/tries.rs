//! What the attempts of a call came to.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;

/// Why there was no further attempt after one that could have been repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GaveUp {
    /// The [`RetryPolicy`](crate::RetryPolicy) allows no more attempts.
    Attempts,
    /// The retry budget of the client is used up, by this call and others:
    /// [`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget).
    Budget,
    /// The wait would have been longer than the call's time, its `total_timeout`, or than the policy waits at most.
    Time,
    /// The body cannot be sent again: a file of it is a reader that was read.
    Body,
    /// The platform may have executed the attempt, and nothing says that executing the call twice does no harm.
    MayBeExecuted,
}

/// What is known of the attempts of a call that failed.
#[derive(Clone, Default)]
pub(crate) struct Tries {
    /// How many were made.
    pub(crate) attempts: u32,
    pub(crate) gave_up: Option<GaveUp>,
    /// How long the platform asked to wait, in the last answer.
    pub(crate) retry_after: Option<Duration>,
    /// Whether one before the last had no answer of the platform, and may have been executed.
    pub(crate) unanswered: bool,
    /// Those of the last answer.
    pub(crate) headers: HeaderMap,
}

impl Tries {
    /// What the line of an error says of their end, beside their number.
    pub(super) fn end(&self) -> End<'_> {
        End(self)
    }
}

impl fmt::Display for Tries {
    /// What the line of an error says of them: nothing of a single one, unless the budget ended it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.attempts > 1 {
            write!(f, "; after {} attempts", self.attempts)?;
        }
        self.end().fmt(f)
    }
}

/// Why there were no more.
pub(super) struct End<'t>(&'t Tries);

impl fmt::Display for End<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let &Tries { attempts, gave_up, unanswered, .. } = self.0;
        f.write_str(match gave_up {
            Some(GaveUp::Budget) => {
                "; not tried again, since the retry budget of the client is used up: too many of its calls fail \
                 (`retry_budget`)"
            }
            Some(GaveUp::Time) if attempts > 1 => {
                "; the next would come after the call's time (`total_timeout`), or after the longest wait"
            }
            Some(GaveUp::MayBeExecuted) if attempts > 1 => "; the platform may have executed the last",
            None if unanswered => "; an attempt before had no answer and may have done it",
            _ => "",
        })
    }
}
