//! Answers that wait until a test lets them go.

use std::fmt;
use std::sync::Arc;

use tokio::sync::watch;

use super::clock::{Busy, TestClock};

/// Counts what holds the answers of a mock back.
#[derive(Clone, Debug, Default)]
pub(super) struct Gate(Arc<watch::Sender<usize>>);

impl Gate {
    /// Holds answers back. An automatic clock stands still meanwhile, so that no timeout ends the wait.
    pub(super) fn hold(&self, clock: &TestClock) -> Hold {
        self.0.send_modify(|holds| *holds += 1);
        Hold { gate: self.clone(), _busy: clock.busy() }
    }

    /// Resolves when nothing holds answers back.
    pub(super) async fn open(&self) {
        // An error would mean that the sender is gone, and it is here.
        let _ = self.0.subscribe().wait_for(|holds| *holds == 0).await;
    }
}

/// Keeps a mock from answering until it is dropped; from [`Mock::hold`](super::Mock::hold).
#[must_use = "answers are held back until this is dropped"]
pub struct Hold {
    gate: Gate,
    _busy: Busy,
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.gate.0.send_modify(|holds| *holds -= 1);
    }
}

impl fmt::Debug for Hold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hold").finish_non_exhaustive()
    }
}
