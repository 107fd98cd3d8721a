//! The handling of one delivery: waited for as long as the platform waits, and finished whatever becomes of who waits.

use std::any::Any;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use futures_util::FutureExt as _;
use lark_runtime::BoxFuture;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tracing::{Instrument as _, Span, error, info};

use super::{Told, in_tokio};

/// The handling of one delivery. It is polled by who waits for its outcome, which costs no task of its own; when that waits
/// no longer, it goes on as a task.
pub(crate) struct Work {
    span: Span,
    handling: Option<BoxFuture<'static, Told>>,
}

impl Work {
    pub(crate) fn new(span: Span, handling: BoxFuture<'static, Told>) -> Self {
        Self { span, handling: Some(handling) }
    }

    /// What the platform is told: the outcome, or at that time that it was taken.
    pub(crate) async fn told(mut self, until: Instant) -> Told {
        if !in_tokio() {
            self.handling = None;
            return Told::Failed;
        }
        let outcome = poll_fn(|context| match &mut self.handling {
            Some(handling) => {
                // A panic that is not the handler's, such as one of the program's store of tokens: polled once more, it would
                // panic once more.
                let polled = catch_unwind(AssertUnwindSafe(|| handling.as_mut().poll(context))).unwrap_or_else(|_| {
                    error!("the handling of the event panicked");
                    Poll::Ready(Told::Failed)
                });
                if polled.is_ready() {
                    self.handling = None;
                }
                polled
            }
            None => Poll::Ready(Told::Taken),
        });
        match tokio::time::timeout_at(until, outcome).await {
            Ok(told) => told,
            Err(_) => {
                info!("the handler takes longer than the platform waits; the event is acknowledged and it goes on");
                Told::Taken
            }
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if let Some(handling) = self.handling.take()
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(handling.instrument(self.span.clone()));
        }
    }
}

/// The outcome of a future, or the message of its panic.
pub(crate) async fn caught<T>(future: BoxFuture<'_, T>) -> Result<T, String> {
    AssertUnwindSafe(future).catch_unwind().await.map_err(|panic| message(&*panic))
}

pub(super) fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("it has no message").to_owned()
}

/// The events that this process is handling, by their keys: a duplicate waits for the outcome of the first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flights(Arc<Mutex<HashMap<String, Vec<oneshot::Sender<Told>>>>>);

/// The first delivery of an event; when it is dropped without an outcome the others are told that it failed.
#[derive(Debug)]
pub(crate) struct Flight {
    flights: Flights,
    /// `None` once it has landed: another may have the key then.
    key: Option<String>,
}

impl Flights {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Vec<oneshot::Sender<Told>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a flight, or waits for the outcome of the one under way.
    pub(crate) fn join(&self, key: &str) -> Result<Flight, impl Future<Output = Told> + Send + use<>> {
        let outcome = match self.lock().entry(key.to_owned()) {
            Entry::Vacant(flight) => {
                flight.insert(Vec::new());
                return Ok(Flight { flights: self.clone(), key: Some(key.to_owned()) });
            }
            Entry::Occupied(mut flight) => {
                let (sender, outcome) = oneshot::channel();
                flight.get_mut().push(sender);
                outcome
            }
        };
        Err(async { outcome.await.unwrap_or(Told::Failed) })
    }
}

impl Flight {
    /// Tells the others.
    pub(crate) fn land(mut self, told: &Told) {
        let waiting = self.key.take().and_then(|key| self.flights.lock().remove(&key));
        for waiting in waiting.into_iter().flatten() {
            let _ = waiting.send(told.clone());
        }
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        if let Some(key) = &self.key {
            self.flights.lock().remove(key);
        }
    }
}
