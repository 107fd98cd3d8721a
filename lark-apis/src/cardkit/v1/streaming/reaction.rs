//! What follows when an operation on a card fails. See platform documentation, the pages of `cardkit`.

use std::time::Duration;

use lark_runtime::error::{Category, Error};

/// What to do about a failed operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reaction {
    /// Switch streaming on again: the platform ends it after ten minutes.
    Reopen,
    /// A user is using the card: wait.
    Wait,
    /// Go on with a higher sequence.
    Higher,
    /// It was executed before.
    Applied,
    /// The card is out of reach: go on in a new one.
    NewCard,
    /// The card is too large: go on in a further one.
    Split,
    /// Repeat it at once.
    Once,
    /// Repeat it later.
    Later,
    /// Nothing helps.
    Fail,
}

impl Reaction {
    /// What an error asks for.
    pub(super) fn to(error: &Error) -> Self {
        match error.code() {
            Some(200_850 | 200_510 | 300_309) => Self::Reopen,
            Some(200_810) => Self::Wait,
            Some(300_317) => Self::Higher,
            Some(200_770) => Self::Applied,
            Some(200_740 | 200_750 | 300_311) => Self::NewCard,
            Some(200_860 | 300_305) => Self::Split,
            Some(300_120..=300_122) => Self::Once,
            _ if Self::passes(error) => Self::Later,
            _ => Self::Fail,
        }
    }

    /// Whether an error is one of those that time mends. Repeating an operation with a higher sequence does no harm, also if it
    /// was executed.
    fn passes(error: &Error) -> bool {
        match error {
            Error::Transport(_) | Error::Decode(_) => true,
            Error::Http(error) => error.status().is_server_error() || error.status().as_u16() == 429,
            Error::Api(error) => {
                matches!(error.category(), Category::Busy | Category::RateLimited | Category::Server)
            }
            _ => false,
        }
    }

    /// How often it may be the answer until an operation succeeds.
    fn most(self) -> u32 {
        match self {
            Self::Wait => 30,
            Self::Split | Self::Higher => 8,
            Self::Later => 6,
            Self::Reopen => 3,
            Self::NewCard => 2,
            Self::Once => 1,
            Self::Applied => u32::MAX,
            Self::Fail => 0,
        }
    }

    /// How long to wait after its `number`th occurrence, from 0.
    pub(super) fn wait(self, number: u32) -> Duration {
        let longest = Duration::from_secs(5);
        let doubled = |first: u64| Duration::from_millis(first << number.min(10)).min(longest);
        match self {
            Self::Wait => doubled(500),
            Self::Later => doubled(1000),
            _ => Duration::ZERO,
        }
    }
}

/// The failures since the last success.
#[derive(Debug, Default)]
pub(super) struct Troubles(Vec<(Reaction, u32)>);

impl Troubles {
    /// Counts a failure: how many of its kind there were before, or `None` if that is enough.
    pub(super) fn count(&mut self, reaction: Reaction) -> Option<u32> {
        let before = match self.0.iter_mut().find(|(kind, _)| *kind == reaction) {
            Some((_, count)) => {
                *count += 1;
                *count - 1
            }
            None => {
                self.0.push((reaction, 1));
                0
            }
        };
        (before < reaction.most()).then_some(before)
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
