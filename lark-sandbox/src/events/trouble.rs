//! What goes wrong with events on demand, in the ways it does with the platform.

use std::{collections::VecDeque, fmt, str::FromStr};

/// Troubles that wait at most.
const TROUBLES_MAX: usize = 1000;
/// Parts of an event at most.
const PARTS_MAX: usize = 1000;

/// What goes wrong with the delivery of an event, and how often. All but [`duplicate`](Self::duplicate) and
/// [`reorder`](Self::reorder) are of the long connection, and without effect on webhooks.
///
/// As text, for the control calls: `duplicate`, `reorder=3`, `split=4`, `truncated-frame`, `text-frame`, `unknown-frame`,
/// `card-frame`, `kick`, `stall`.
///
/// ```
/// use lark_sandbox::Trouble;
///
/// let trouble: Trouble = "split=4".parse()?;
/// assert_eq!(trouble, Trouble::split(4));
/// # Ok::<(), lark_sandbox::UnknownTrouble>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub(crate) kind: Kind,
    left: u32,
    /// Of so many events one has it.
    every: u32,
    seen: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Duplicate,
    Reorder(usize),
    Split(usize),
    TruncatedFrame,
    TextFrame,
    UnknownFrame,
    CardFrame,
    Kick,
    Stall,
}

impl Trouble {
    const fn new(kind: Kind) -> Self {
        Self { kind, left: 1, every: 1, seen: 0 }
    }

    /// The event is delivered twice, with the same id.
    pub fn duplicate() -> Self {
        Self::new(Kind::Duplicate)
    }

    /// So many events are held back until the last of them, then delivered in the reverse order. To who waits for one of them,
    /// such as [`Person::says`](crate::Person::says), it has failed for now.
    pub fn reorder(events: usize) -> Self {
        Self::new(Kind::Reorder(events.clamp(1, PARTS_MAX)))
            .times(u32::try_from(events.clamp(1, PARTS_MAX)).unwrap_or(1))
    }

    /// The event comes in so many frames, some of them empty where it has fewer bytes.
    pub fn split(frames: usize) -> Self {
        Self::new(Kind::Split(frames.clamp(1, PARTS_MAX)))
    }

    /// A frame that ends in its middle comes before the event.
    pub fn truncated_frame() -> Self {
        Self::new(Kind::TruncatedFrame)
    }

    /// A WebSocket message of text comes before the event.
    pub fn text_frame() -> Self {
        Self::new(Kind::TextFrame)
    }

    /// A frame of a type that nobody knows comes before the event.
    pub fn unknown_frame() -> Self {
        Self::new(Kind::UnknownFrame)
    }

    /// The event or callback comes in a frame of type `card`, as where the app version that is published does not have the
    /// callback.
    pub fn card_frame() -> Self {
        Self::new(Kind::CardFrame)
    }

    /// The connection is closed right after the event was sent. What was not answered by then is delivered again over the
    /// next connection.
    pub fn kick() -> Self {
        Self::new(Kind::Kick)
    }

    /// The connection stays open and nothing more comes over it, neither the event nor the answer to a ping.
    pub fn stall() -> Self {
        Self::new(Kind::Stall)
    }

    /// So many times instead of once.
    pub fn times(mut self, times: u32) -> Self {
        self.left = times;
        self
    }

    /// With every `nth` event instead of the next ones, for good unless [`times`](Self::times) follows.
    pub fn every(mut self, nth: u32) -> Self {
        self.every = nth.max(1);
        self.left = u32::MAX;
        self
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Duplicate => f.write_str("duplicate"),
            Kind::Reorder(events) => write!(f, "reorder={events}"),
            Kind::Split(frames) => write!(f, "split={frames}"),
            Kind::TruncatedFrame => f.write_str("truncated-frame"),
            Kind::TextFrame => f.write_str("text-frame"),
            Kind::UnknownFrame => f.write_str("unknown-frame"),
            Kind::CardFrame => f.write_str("card-frame"),
            Kind::Kick => f.write_str("kick"),
            Kind::Stall => f.write_str("stall"),
        }
    }
}

/// A text names no trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTrouble {
    text: String,
}

impl fmt::Display for UnknownTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no trouble; write duplicate, reorder=EVENTS, split=FRAMES, truncated-frame, text-frame, \
             unknown-frame, card-frame, kick or stall",
            self.text
        )
    }
}

impl std::error::Error for UnknownTrouble {}

impl FromStr for Trouble {
    type Err = UnknownTrouble;

    fn from_str(text: &str) -> Result<Self, UnknownTrouble> {
        let unknown = || UnknownTrouble { text: text.chars().take(100).collect() };
        let (name, value) = text.trim().split_once('=').unwrap_or((text.trim(), ""));
        let number = || value.parse::<usize>().ok().filter(|number| *number > 0).ok_or_else(unknown);
        Ok(match (name, value) {
            ("reorder", _) => Self::reorder(number()?),
            ("split", _) => Self::split(number()?),
            ("duplicate", "") => Self::duplicate(),
            ("truncated-frame", "") => Self::truncated_frame(),
            ("text-frame", "") => Self::text_frame(),
            ("unknown-frame", "") => Self::unknown_frame(),
            ("card-frame", "") => Self::card_frame(),
            ("kick", "") => Self::kick(),
            ("stall", "") => Self::stall(),
            _ => return Err(unknown()),
        })
    }
}

/// Troubles to come.
#[derive(Debug, Default)]
pub(crate) struct Troubles(VecDeque<Trouble>);

impl Troubles {
    /// Whether there was room.
    pub(crate) fn add(&mut self, trouble: Trouble) -> bool {
        let room = self.0.len() < TROUBLES_MAX;
        if room && trouble.left > 0 {
            self.0.push_back(trouble);
        }
        room
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Trouble> {
        self.0.iter()
    }

    /// What goes wrong with the next event.
    pub(crate) fn take(&mut self) -> Option<Kind> {
        let mut found = None;
        for (place, trouble) in self.0.iter_mut().enumerate() {
            trouble.seen = trouble.seen.wrapping_add(1);
            if trouble.seen % trouble.every == 0 {
                if trouble.left != u32::MAX {
                    trouble.left -= 1;
                }
                found = Some((place, trouble.kind, trouble.left == 0));
                break;
            }
        }
        let (place, kind, done) = found?;
        if done {
            self.0.remove(place);
        }
        Some(kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_troubles_correspond() {
        for text in [
            "duplicate",
            "reorder=3",
            "split=4",
            "truncated-frame",
            "text-frame",
            "unknown-frame",
            "card-frame",
            "kick",
            "stall",
        ] {
            assert_eq!(text.parse::<Trouble>().expect(text).to_string(), text);
        }
        for text in ["", "split", "split=0", "split=x", "kick=1", "Kick"] {
            assert!(text.parse::<Trouble>().is_err(), "{text}");
        }
    }

    #[test]
    fn troubles_come_in_their_order_and_run_out() {
        let mut troubles = Troubles::default();
        troubles.add(Trouble::kick().every(3));
        troubles.add(Trouble::duplicate().times(2));
        let taken: Vec<_> = (0..7).map(|_| troubles.take()).collect();
        let (kick, duplicate) = (Some(Kind::Kick), Some(Kind::Duplicate));
        assert_eq!(taken, [duplicate, duplicate, kick, None, None, kick, None]);
    }
}
