//! One event on its way: to a router in this process, over the long connection or to the webhook, as often as it takes.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
#[cfg(feature = "connection")]
use tokio::sync::oneshot;

use super::{AGAIN, Attempt, Event, EventState, PATIENCE, trouble::Kind};
#[cfg(feature = "connection")]
use crate::connection::Reply;
use crate::{
    push::{self, Webhook},
    world::{Shared, World},
};

/// What a program says to a delivery: the JSON of its answer, if there is one, or why it failed.
pub(crate) type Answered = Result<Option<String>, String>;
/// An answer to come.
pub(crate) type Answering = Pin<Box<dyn Future<Output = Answered> + Send>>;
/// What receives events in this process.
pub(crate) type Receiver = Arc<dyn Fn(Bytes) -> Answering + Send + Sync>;

/// How long an event waits for somebody who receives it.
const WAIT_MAX: Duration = Duration::from_secs(24 * 3600);
/// Deliveries that are under way or wait, at most; those beyond are given up.
const UNDER_WAY_MAX: usize = 10_000;

/// Why an event was not delivered.
#[derive(Debug)]
enum Missed {
    /// Nobody is there.
    Nobody,
    /// The connection went before the answer came.
    #[cfg_attr(not(feature = "connection"), expect(dead_code, reason = "happens to connections alone"))]
    Lost,
    Failed(String),
}

/// A delivery that was sent.
enum Sent {
    Attached(Answering),
    Answered(Answered),
    #[cfg(feature = "connection")]
    Connection(String, oneshot::Receiver<Reply>),
    Webhook(Webhook),
    Nobody,
}

impl Sent {
    fn via(&self) -> &'static str {
        match self {
            Self::Attached(_) | Self::Answered(_) => "attached",
            #[cfg(feature = "connection")]
            Self::Connection(..) => "connection",
            Self::Webhook(_) => "webhook",
            Self::Nobody => "",
        }
    }

    /// Lets a router in this process decide on the place of the event among others.
    fn placed(self) -> Self {
        let Self::Attached(mut answering) = self else { return self };
        match answering.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answered) => Self::Answered(answered),
            Poll::Pending => Self::Attached(answering),
        }
    }
}

/// A callback that got no answer that the platform takes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotDelivered {
    /// The code that a person's client shows for it, such as 200341; 0 where the failure is none of a callback.
    pub code: i64,
    /// What went wrong.
    pub reason: String,
}

impl fmt::Display for NotDelivered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        if self.code != 0 {
            write!(f, " (the client shows {})", self.code)?;
        }
        Ok(())
    }
}

impl std::error::Error for NotDelivered {}

impl World {
    /// Whether somebody is there who receives events.
    pub(crate) fn has_receiver(&self) -> bool {
        #[cfg(feature = "connection")]
        let connected = self.hub.connections.count() > 0;
        #[cfg(not(feature = "connection"))]
        let connected = false;
        self.hub.attached.is_some() || connected || self.hub.webhook.is_some()
    }

    /// Sends an event by the one way that there is.
    fn send(&mut self, event: &Event, trouble: Option<Kind>) -> Sent {
        if let Some(receiver) = &self.hub.attached {
            return Sent::Attached(receiver(Bytes::copy_from_slice(event.json.as_bytes())));
        }
        #[cfg(feature = "connection")]
        if let Some((id, reply)) = self.send_over_connection(event, trouble) {
            return Sent::Connection(id, reply);
        }
        #[cfg(not(feature = "connection"))]
        let _ = trouble;
        match &self.hub.webhook {
            Some(webhook) => Sent::Webhook(webhook.clone()),
            None => Sent::Nobody,
        }
    }
}

/// Sends what has been raised.
pub(crate) fn flush(shared: &Shared) {
    let mut jobs = Vec::new();
    {
        let mut world = shared.lock();
        if !world.hub.has_ready() {
            return;
        }
        world.hub.received |= world.has_receiver();
        for event in world.hub.take_ready() {
            if !world.hub.received {
                world.hub.log.attempted(&event.id, None, EventState::NoReceiver);
                continue;
            }
            match world.hub.troubles.take() {
                Some(Kind::Reorder(count)) => {
                    // Who waits for it goes on, and may cause the others.
                    world.hub.log.attempted(&event.id, None, EventState::Waiting);
                    world.hub.held.push(event);
                    if world.hub.held.len() >= count {
                        let held = std::mem::take(&mut world.hub.held);
                        jobs.extend(held.into_iter().rev().map(|event| (world.send(&event, None), event)));
                    }
                }
                Some(Kind::Duplicate) => {
                    let again = Arc::clone(&event);
                    jobs.extend([event, again].map(|event| (world.send(&event, None), event)));
                }
                trouble => jobs.push((world.send(&event, trouble), event)),
            }
        }
    }
    shared.happened();
    let _entered = shared.enter();
    for (sent, event) in jobs {
        let delivery = deliver(shared.clone(), event, sent.placed());
        shared.spawn(delivery);
    }
}

/// Sends once more what was sent last, so many events, the oldest of them first.
pub(crate) fn replay(shared: &Shared, count: usize) -> usize {
    let count = {
        let mut world = shared.lock();
        let sent = world.hub.log.iter().rev().filter(|record| record.state != EventState::NoReceiver);
        let again = sent.take(count).map(|record| {
            Arc::new(Event {
                id: record.id.clone(),
                event_type: record.event_type.clone(),
                json: record.json.clone(),
                is_callback: false,
            })
        });
        let again: Vec<_> = again.collect();
        let count = again.len();
        for event in again.into_iter().rev() {
            world.hub.send(event);
        }
        count
    };
    flush(shared);
    count
}

/// Waits for the answer to an event, and delivers it again where that is due.
async fn deliver(shared: Shared, event: Arc<Event>, mut sent: Sent) {
    let Some(_under_way) = UnderWay::begin(&shared) else {
        shared.lock().hub.log.attempted(&event.id, None, EventState::GivenUp);
        shared.happened();
        return;
    };
    let mut failures = AGAIN.iter();
    loop {
        let via = sent.via();
        let outcome = answer(&shared, &event, sent).await;
        let (state, wait) = match &outcome {
            Ok(_) => (EventState::Delivered, None),
            Err(Missed::Nobody | Missed::Lost) => (EventState::Waiting, Some(None)),
            Err(Missed::Failed(_)) => match failures.next() {
                Some(after) => (EventState::Waiting, Some(Some(*after))),
                None => (EventState::GivenUp, None),
            },
        };
        // Before anybody can see the failure and move the clock.
        let now = shared.lock().clock.now();
        note(&shared, &event, via, outcome, state);
        let Some(wait) = wait else { return };
        match wait {
            Some(after) => shared.until(now.saturating_add(after)).await,
            None => {
                let there = shared.until_true(World::has_receiver);
                let met = tokio::select! {
                    () = there => true,
                    () = shared.until(now.saturating_add(WAIT_MAX)) => false,
                };
                if !met {
                    shared.lock().hub.log.attempted(&event.id, None, EventState::GivenUp);
                    shared.happened();
                    return;
                }
            }
        }
        sent = shared.lock().send(&event, None);
    }
}

fn note(shared: &Shared, event: &Event, via: &'static str, outcome: Result<Option<String>, Missed>, state: EventState) {
    let (failure, answer) = match outcome {
        Ok(answer) => (None, answer.filter(|_| event.is_callback)),
        Err(Missed::Nobody) => (Some("nobody receives events".to_owned()), None),
        Err(Missed::Lost) => (Some("the connection ended before the answer".to_owned()), None),
        Err(Missed::Failed(why)) => (Some(why), None),
    };
    {
        let mut world = shared.lock();
        let at = world.clock.now();
        let attempt = (!via.is_empty()).then_some(Attempt { at, via, failure, answer });
        world.hub.log.attempted(&event.id, attempt, state);
    }
    shared.happened();
}

/// The answer to what was sent, for as long as the platform waits.
async fn answer(shared: &Shared, event: &Event, sent: Sent) -> Result<Option<String>, Missed> {
    let due = shared.lock().clock.now().saturating_add(PATIENCE);
    let late = || Missed::Failed("no answer within 3 s".to_owned());
    match sent {
        Sent::Answered(answered) => answered.map_err(Missed::Failed),
        Sent::Attached(answering) => tokio::select! {
            answered = answering => answered.map_err(Missed::Failed),
            () = shared.until(due) => Err(late()),
        },
        #[cfg(feature = "connection")]
        Sent::Connection(id, reply) => tokio::select! {
            reply = reply => match reply {
                Ok(Reply { code: 200, data }) => Ok(data),
                Ok(Reply { code, .. }) => Err(Missed::Failed(format!("code {code}"))),
                Err(_) => Err(Missed::Lost),
            },
            () = shared.until(due) => {
                shared.lock().hub.connections.forget(&id);
                Err(late())
            }
        },
        Sent::Webhook(webhook) => tokio::select! {
            answered = push::push(shared, &webhook, &event.json) => answered.map(Some).map_err(Missed::Failed),
            () = shared.until(due) => Err(late()),
        },
        Sent::Nobody => Err(Missed::Nobody),
    }
}

/// Sends a callback and gives the answer, which is empty where the program has none.
pub(crate) async fn call(shared: &Shared, event_type: &str, body: serde_json::Value) -> Result<String, NotDelivered> {
    let failed = |code, reason: &str| NotDelivered { code, reason: reason.to_owned() };
    let (event, sent) = {
        let mut world = shared.lock();
        let event =
            world.callback(event_type, body).ok_or_else(|| failed(200_340, "the app has not subscribed to it"))?;
        let trouble = match world.hub.troubles.take() {
            Some(Kind::Reorder(_) | Kind::Duplicate) => None,
            trouble => trouble,
        };
        let sent = world.send(&event, trouble);
        (event, sent)
    };
    let sent = {
        let _entered = shared.enter();
        sent.placed()
    };
    let via = sent.via();
    let outcome = answer(shared, &event, sent).await;
    let result = match &outcome {
        Ok(answer) => Ok(answer.clone().unwrap_or_default()),
        Err(Missed::Nobody) => Err(failed(200_340, "nobody receives callbacks")),
        Err(Missed::Lost) => Err(failed(200_342, "the connection ended before the answer")),
        Err(Missed::Failed(why)) => Err(failed(shown_code(why), why)),
    };
    let state = if outcome.is_ok() { EventState::Delivered } else { EventState::GivenUp };
    note(shared, &event, via, outcome, state);
    result
}

/// What a client shows for a callback that failed.
pub(crate) fn shown_code(why: &str) -> i64 {
    match why {
        _ if why.starts_with("no answer") => 200_341,
        _ if why.starts_with("status") || why.starts_with("code") => 200_671,
        _ => 200_342,
    }
}

/// Waits until an event was delivered or has failed for the first time.
pub(crate) async fn settled(shared: &Shared, id: &str) -> Result<(), NotDelivered> {
    // A program that has just connected gets what waits as soon as it says something, which takes a moment.
    #[cfg(feature = "connection")]
    let is_connected = |world: &World| world.hub.connections.is_any();
    #[cfg(not(feature = "connection"))]
    let is_connected = |_: &World| false;
    let settled = |world: &World| match world.hub.log.get(id) {
        Some(record) if record.state == EventState::Sent => false,
        Some(record) if record.state == EventState::Waiting && record.attempts.is_empty() => !is_connected(world),
        _ => true,
    };
    shared.until_true(settled).await;
    let world = shared.lock();
    let failed = |reason: String| Err(NotDelivered { code: 0, reason });
    match world.hub.log.get(id) {
        Some(record) if record.state == EventState::Delivered => Ok(()),
        Some(record) if record.state == EventState::NoReceiver => failed("nobody receives events".to_owned()),
        Some(record) if record.attempts.is_empty() => failed("the event waits to be delivered".to_owned()),
        Some(record) => failed(record.last_failure()),
        None => failed("the event is not remembered any more".to_owned()),
    }
}

/// Counts a delivery while it is under way.
struct UnderWay(Shared);

impl UnderWay {
    fn begin(shared: &Shared) -> Option<Self> {
        shared.deliveries().fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let counted = Self(shared.clone());
        let count = shared.deliveries().load(std::sync::atomic::Ordering::Relaxed);
        (count <= UNDER_WAY_MAX).then_some(counted)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.deliveries().fetch_sub(1, std::sync::atomic::Ordering::Relaxed);
    }
}
