//! The fetches under way: one per identity, however many calls wait for it.
//!
//! A fetch has timers and connections of the tokio runtime that it began in, and is polled by calls of that runtime alone;
//! those of other runtimes hear of its end. So the end of one runtime takes nothing from the others: they begin another.

use std::collections::HashMap;
use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use tokio::runtime::Id;
use tokio::sync::watch;

use super::identity::Identity;
use super::tokens::Token;
use crate::error::{Error, Result};
use crate::executor::{NoRuntime, caught, home};
use crate::time::BoxFuture;

/// How a fetch ends; the outer error is of one that its runtime took along.
pub(super) type Outcome = Result<Result<Token>, NoRuntime>;

/// A fetch under way.
pub(super) type Flight = Shared<BoxFuture<'static, Outcome>>;

/// The fetches of one client.
#[derive(Default)]
pub(super) struct Flights(Mutex<State>);

#[derive(Default)]
struct State {
    under_way: HashMap<Identity, Entry>,
    /// Of the next flight.
    number: u64,
}

/// A fetch is held weakly: one whose callers are all gone is dropped, not continued by the next.
struct Entry {
    number: u64,
    home: Option<Id>,
    flight: WeakShared<BoxFuture<'static, Outcome>>,
    landed: watch::Receiver<Option<Result<Token>>>,
}

/// A caller's place in a fetch.
pub(super) enum Seat {
    /// It polls.
    Inside { number: u64, home: Option<Id>, flight: Flight, begun: bool },
    /// The fetch belongs to another runtime, and the caller waits for its end; an error is a fetch that was dropped.
    Beside { number: u64, landed: watch::Receiver<Option<Result<Token>>> },
}

impl Flights {
    /// A place in the fetch for this identity that is under way, or in the one that `begin` makes. `past` is a fetch that
    /// is of no use to the caller.
    pub(super) fn join(
        self: &Arc<Self>,
        identity: &Identity,
        past: Option<u64>,
        begin: impl FnOnce() -> BoxFuture<'static, Result<Token>>,
    ) -> Seat {
        let home = home();
        let mut state = self.state();
        if let Some(entry) = state.under_way.get(identity).filter(|entry| Some(entry.number) != past)
            && let Some(flight) = entry.flight.upgrade()
            && flight.peek().is_none()
        {
            let number = entry.number;
            return if entry.home == home {
                Seat::Inside { number, home, flight, begun: false }
            } else {
                Seat::Beside { number, landed: entry.landed.clone() }
            };
        }
        let number = state.number;
        state.number += 1;
        let (outcome, landed) = watch::channel(None);
        let landing = Landing { flights: Arc::clone(self), identity: identity.clone(), number, outcome };
        let fetch = begin();
        let flight: BoxFuture<'static, Outcome> = Box::pin(async move {
            let landing = landing;
            // A panic of the program's own cache or HTTP client must not reach the others who wait.
            let outcome = AssertUnwindSafe(caught(fetch)).catch_unwind().await.unwrap_or_else(|_| {
                Ok(Err(Error::invalid(
                    "the fetch of a token panicked, in the token cache or the HTTP client of the program",
                )))
            });
            if let Ok(result) = &outcome {
                landing.outcome.send_replace(Some(result.clone()));
            }
            outcome
        });
        let flight = flight.shared();
        if let Some(weak) = flight.downgrade() {
            state.under_way.insert(identity.clone(), Entry { number, home, flight: weak, landed });
        }
        Seat::Inside { number, home, flight, begun: true }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
impl Flights {
    pub(super) fn len(&self) -> usize {
        self.state().under_way.len()
    }
}

impl fmt::Debug for Flights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flights").finish_non_exhaustive()
    }
}

/// Takes a fetch out of the map when it ends, also when its callers have left it. It holds no fetch itself: dropping
/// one under the lock could end here again.
struct Landing {
    flights: Arc<Flights>,
    identity: Identity,
    number: u64,
    outcome: watch::Sender<Option<Result<Token>>>,
}

impl Drop for Landing {
    fn drop(&mut self) {
        let mut state = self.flights.state();
        // Another may have begun since.
        if state.under_way.get(&self.identity).is_some_and(|entry| entry.number == self.number) {
            state.under_way.remove(&self.identity);
        }
    }
}
