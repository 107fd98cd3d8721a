//! The world as the server, its tasks and the test share it.

use std::{
    fmt,
    future::Future,
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicUsize},
    time::Duration,
};

use tokio::{
    runtime::{EnterGuard, Handle},
    sync::watch,
};

use super::World;

/// How often the clock is looked at, for one that somebody else moves.
const GLANCE: Duration = Duration::from_secs(1);

/// The world, shared between the server and the test that looks at it.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

struct Inner {
    world: Mutex<World>,
    /// Says that something happened that somebody may wait for.
    happened: watch::Sender<()>,
    /// Says that the clock was moved. Apart from the other, since every delivery under way waits for it.
    clock_moved: watch::Sender<()>,
    /// Ends with the server.
    stopped: watch::Receiver<()>,
    /// Deliveries under way.
    deliveries: AtomicUsize,
    runtime: Handle,
}

impl Shared {
    /// On the runtime that the caller is on.
    pub(crate) fn new(world: World, stopped: watch::Receiver<()>) -> Self {
        let ((happened, _), (clock_moved, _)) = (watch::channel(()), watch::channel(()));
        let (runtime, deliveries) = (Handle::current(), AtomicUsize::new(0));
        Self(Arc::new(Inner { world: Mutex::new(world), happened, clock_moved, stopped, deliveries, runtime }))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.0.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn deliveries(&self) -> &AtomicUsize {
        &self.0.deliveries
    }

    pub(crate) fn enter(&self) -> EnterGuard<'_> {
        self.0.runtime.enter()
    }

    /// Runs a task until the server stops.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut stopped = self.0.stopped.clone();
        drop(self.0.runtime.spawn(async move {
            tokio::select! {
                () = task => {}
                // Nothing is ever sent, so a change is the end of the sender.
                _ = stopped.changed() => {}
            }
        }));
    }

    /// Wakes those who wait for something to happen.
    pub(crate) fn happened(&self) {
        self.0.happened.send_replace(());
    }

    /// Wakes those who wait for a time.
    pub(crate) fn clock_moved(&self) {
        self.0.clock_moved.send_replace(());
    }

    /// Waits until this time on the sandbox's clock.
    pub(crate) async fn until(&self, due: Duration) {
        let mut moved = self.0.clock_moved.subscribe();
        loop {
            let now = self.lock().clock.now();
            if now >= due {
                return;
            }
            tokio::select! {
                _ = moved.changed() => {}
                () = tokio::time::sleep((due - now).min(GLANCE)) => {}
            }
        }
    }

    /// Waits until something is so, which [`happened`](Self::happened) is called after.
    pub(crate) async fn until_true(&self, is_so: impl Fn(&World) -> bool) {
        let mut happened = self.0.happened.subscribe();
        while !is_so(&self.lock()) {
            if happened.changed().await.is_err() {
                return;
            }
        }
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("world", &self.0.world).finish_non_exhaustive()
    }
}
