//! What became of events, for tests and people to look at.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    time::Duration,
};

use serde_json::Value;

use super::Event;
use crate::{envelope::cut, redact};

/// Events that are remembered, and bytes of them.
const KEPT: usize = 1000;
const BYTES_MAX: usize = 32 * 1024 * 1024;
/// Attempts of one event that are remembered.
const ATTEMPTS: usize = 20;

/// The last events.
#[derive(Debug, Default)]
pub(crate) struct EventLog {
    records: VecDeque<EventRecord>,
    /// The number of the first record and the numbers of all, by the id of the event.
    first: u64,
    places: HashMap<String, u64>,
    bytes: usize,
    /// How many there were in all.
    pub(crate) total: u64,
}

/// An event that the sandbox has raised, and what became of it.
///
/// `Debug` does not show the body; the field holds all of it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventRecord {
    /// `event_id`, or the `uuid` of an old type.
    pub id: String,
    /// Type, such as `im.message.receive_v1`.
    pub event_type: String,
    /// The whole JSON as it is delivered, the verification token in it.
    pub json: String,
    /// When it was raised, as the span since the Unix epoch on the sandbox's clock.
    pub raised: Duration,
    /// What became of it so far.
    pub state: EventState,
    /// The attempts to deliver it, the last 20 of them.
    pub attempts: Vec<Attempt>,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventState {
    /// It is on its way.
    Sent,
    /// It could not be delivered yet and is delivered again later.
    Waiting,
    /// It was delivered and answered.
    Delivered,
    /// It was not delivered, and is no more.
    GivenUp,
    /// When it was raised nobody was there who receives events.
    NoReceiver,
}

/// One attempt to deliver an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// When it ended, as the span since the Unix epoch on the sandbox's clock.
    pub at: Duration,
    /// `webhook`, `connection` or `attached`.
    pub via: &'static str,
    /// `None`: it was answered as the platform wants it. Otherwise why it failed.
    pub failure: Option<String>,
    /// The answer of a callback.
    pub answer: Option<String>,
}

impl EventLog {
    pub(super) fn raised(&mut self, event: &Event, now: Duration) {
        self.total += 1;
        let record = EventRecord {
            id: event.id.clone(),
            event_type: event.event_type.clone(),
            json: event.json.clone(),
            raised: now,
            state: EventState::Sent,
            attempts: Vec::new(),
        };
        self.places.insert(event.id.clone(), self.first + self.records.len() as u64);
        self.bytes += event.json.len();
        self.records.push_back(record);
        while self.records.len() > KEPT || self.bytes > BYTES_MAX && self.records.len() > 1 {
            let Some(oldest) = self.records.pop_front() else { return };
            self.first += 1;
            self.bytes -= oldest.json.len();
            self.places.remove(&oldest.id);
        }
    }

    pub(super) fn attempted(&mut self, id: &str, attempt: Option<Attempt>, state: EventState) {
        let Some(place) = self.places.get(id).and_then(|number| usize::try_from(number - self.first).ok()) else {
            return;
        };
        let Some(record) = self.records.get_mut(place) else { return };
        // A duplicate that fails does not make undone what was delivered.
        if record.state != EventState::Delivered {
            record.state = state;
        }
        if let Some(attempt) = attempt {
            if record.attempts.len() == ATTEMPTS {
                record.attempts.remove(0);
            }
            record.attempts.push(attempt);
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&EventRecord> {
        let place = usize::try_from(self.places.get(id)? - self.first).ok()?;
        self.records.get(place)
    }

    /// The oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &EventRecord> {
        self.records.iter()
    }
}

impl EventRecord {
    /// The body of the event: its `event` member.
    pub fn body(&self) -> Value {
        serde_json::from_str::<Value>(&self.json).map(|mut all| all["event"].take()).unwrap_or_default()
    }

    /// The JSON without secrets, for people.
    pub fn shown_json(&self) -> String {
        let Ok(mut json) = serde_json::from_str(&self.json) else { return String::new() };
        hide(&mut json);
        redact::text(&json.to_string())
    }

    /// Why the last attempt failed, cut to a line; empty where it did not.
    pub(crate) fn last_failure(&self) -> String {
        self.attempts.last().and_then(|attempt| attempt.failure.as_deref()).map(cut).unwrap_or_default()
    }
}

/// Hides the tokens that authenticate the sandbox and answers to callbacks. Those of files have other names.
fn hide(json: &mut Value) {
    match json {
        Value::Object(members) => {
            for (name, value) in members {
                if matches!(name.as_str(), "token" | "preview_token" | "app_ticket") && value.is_string() {
                    *value = redact::HIDDEN.into();
                } else {
                    hide(value);
                }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(hide),
        _ => {}
    }
}

impl EventState {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::GivenUp => "given up",
            Self::NoReceiver => "no receiver",
        }
    }
}

impl fmt::Debug for EventRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventRecord")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("state", &self.state)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_is_bounded_and_finds_what_it_holds() {
        let mut log = EventLog::default();
        let event = |n: usize| Event {
            id: format!("e{n}"),
            event_type: "a.b_v1".to_owned(),
            json: "{}".to_owned(),
            is_callback: false,
        };
        for n in 0..KEPT + 10 {
            log.raised(&event(n), Duration::ZERO);
        }
        log.attempted("e3", None, EventState::Delivered);
        log.attempted("e500", None, EventState::Delivered);
        log.attempted("e500", None, EventState::Waiting);
        assert_eq!((log.iter().count(), log.total), (KEPT, (KEPT + 10) as u64));
        assert_eq!(log.get("e3"), None);
        assert_eq!(log.get("e500").map(|record| record.state), Some(EventState::Delivered));
        assert_eq!(log.get("e1009").map(|record| record.id.as_str()), Some("e1009"));
        let large = Event { json: "x".repeat(BYTES_MAX), ..event(0) };
        log.raised(&large, Duration::ZERO);
        assert_eq!(log.iter().count(), 1);
    }
}
