//! What happened, and who is told of it: the events of the sandbox, from the change that raises one to the program that has
//! answered for it.

use std::{
    collections::{BTreeSet, VecDeque},
    fmt,
    hash::{BuildHasher, RandomState},
    sync::Arc,
    time::Duration,
};

use serde_json::Value;

use self::{log::EventLog, trouble::Troubles};
pub use self::{
    log::{Attempt, EventRecord, EventState},
    trouble::{Trouble, UnknownTrouble},
};
use crate::{push::Webhook, ticket::VERIFICATION_TOKEN, world::World};

pub(crate) mod changes;
pub(crate) mod control;
pub(crate) mod deliver;
mod envelope;
mod log;
pub(crate) mod trouble;

/// Events that wait for a program at most; the oldest make room.
const WAITING_MAX: usize = 10_000;

/// One event as it is delivered.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) event_type: String,
    /// The whole JSON.
    pub(crate) json: String,
    /// Somebody waits for the answer, and it is delivered once.
    pub(crate) is_callback: bool,
}

/// What the sandbox knows of events and of those who receive them.
#[derive(Default)]
pub(crate) struct Hub {
    /// Raised by the call at hand, which may still fail.
    pending: Vec<Arc<Event>>,
    /// On their way.
    ready: VecDeque<Arc<Event>>,
    /// Event types that the app has subscribed to; `None`: all.
    only: Option<BTreeSet<String>>,
    pub(crate) log: EventLog,
    pub(crate) troubles: Troubles,
    /// Events that are held back to be delivered in another order.
    pub(crate) held: Vec<Arc<Event>>,
    /// Replaces the connection and the webhook.
    pub(crate) attached: Option<deliver::Receiver>,
    pub(crate) webhook: Option<Webhook>,
    /// Where old card callbacks go to.
    pub(crate) card_webhook: Option<Webhook>,
    /// Webhooks elsewhere than on this machine are allowed.
    pub(crate) remote_webhooks: bool,
    /// Messages with a card that somebody has clicked, while the app has not answered.
    pub(crate) acting: BTreeSet<String>,
    #[cfg(feature = "connection")]
    pub(crate) connections: crate::connection::Connections,
    /// There was somebody who receives events; from then on they wait.
    pub(crate) received: bool,
    ids: u64,
    random: RandomState,
}

impl Hub {
    /// An id that no other event of any sandbox has.
    pub(crate) fn id(&mut self) -> String {
        self.ids += 1;
        format!("{:016x}{:016x}", self.random.hash_one("id"), self.ids)
    }

    /// A number that nobody can tell before.
    pub(crate) fn random(&mut self) -> u64 {
        self.ids += 1;
        self.random.hash_one(self.ids)
    }

    pub(crate) fn subscribe_only(&mut self, only: Option<BTreeSet<String>>) {
        self.only = only;
    }

    fn is_subscribed(&self, event_type: &str) -> bool {
        event_type == ticket_type() || self.only.as_ref().is_none_or(|only| only.contains(event_type))
    }

    /// The token that authenticates the sandbox.
    pub(crate) fn token(&self) -> &str {
        self.webhook.as_ref().map_or(VERIFICATION_TOKEN, |webhook| &webhook.token)
    }

    /// What the call at hand has raised is on its way, or has not happened.
    pub(crate) fn end_call(&mut self, happened: bool) {
        if happened {
            let pending = std::mem::take(&mut self.pending);
            for event in pending {
                self.send(event);
            }
        } else {
            self.pending.clear();
        }
    }

    pub(crate) fn send(&mut self, event: Arc<Event>) {
        self.ready.push_back(event);
        while self.ready.len() > WAITING_MAX {
            self.ready.pop_front();
        }
    }

    pub(crate) fn has_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    fn take_ready(&mut self) -> VecDeque<Arc<Event>> {
        std::mem::take(&mut self.ready)
    }
}

fn ticket_type() -> &'static str {
    "app_ticket"
}

impl fmt::Debug for Hub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hub").field("only", &self.only).field("log", &self.log).finish_non_exhaustive()
    }
}

impl World {
    /// Raises an event from a call; it is delivered once the call has succeeded. Without effect where the app has not
    /// subscribed to the type.
    pub(crate) fn raise(&mut self, event_type: &str, body: Value) {
        if let Some(event) = self.event(event_type, body, false) {
            self.hub.pending.push(event);
        }
    }

    /// Raises an event by itself, and gives its id; `None` where the app has not subscribed to the type.
    pub(crate) fn raise_now(&mut self, event_type: &str, body: Value) -> Option<String> {
        let event = self.event(event_type, body, false)?;
        let id = event.id.clone();
        self.hub.send(event);
        Some(id)
    }

    /// A callback, which is sent apart from the events.
    pub(crate) fn callback(&mut self, event_type: &str, body: Value) -> Option<Arc<Event>> {
        self.event(event_type, body, true)
    }

    fn event(&mut self, event_type: &str, body: Value, is_callback: bool) -> Option<Arc<Event>> {
        if !self.hub.is_subscribed(event_type) {
            return None;
        }
        let id = self.hub.id();
        let json = envelope::text(self, &id, event_type, body, is_callback);
        let event = Arc::new(Event { id, event_type: event_type.to_owned(), json, is_callback });
        let now = self.clock.now();
        self.hub.log.raised(&event, now);
        Some(event)
    }

    /// The time as events write it, in milliseconds.
    pub(crate) fn millis(&self) -> String {
        self.clock.now().as_millis().to_string()
    }
}

/// How long a program may take to answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(3);
/// After how long a delivery that failed is repeated, the first time and then.
pub(crate) const AGAIN: [Duration; 4] =
    [Duration::from_secs(15), Duration::from_secs(300), Duration::from_secs(3600), Duration::from_secs(6 * 3600)];
