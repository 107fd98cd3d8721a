//! Which events were handled already: the platform delivers at least once.

mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::time::Duration;

use lark_runtime::BoxFuture;
use lark_runtime::transport::BoxError;

pub use memory::MemorySeen;
#[cfg(feature = "redis")]
pub use redis::RedisSeen;

/// How long an event is remembered: longer than the platform tries again, which is 7 h 5 min after the first delivery.
const KEPT: Duration = Duration::from_secs(12 * 3600);

/// What a store knows of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Seen {
    /// Nothing; the caller has the lease now and handles it.
    New,
    /// Somebody has the lease and is handling it.
    InProgress,
    /// It was handled.
    Done,
}

/// Remembers which events were handled, so that none is handled twice. To be implemented for other stores.
///
/// An event is done only after its handler succeeded. Until then whoever handles it has a lease, which ends by itself, so
/// that the event of a process that died is handled when the platform delivers it again.
///
/// Each operation may take 1 s; one that takes longer, or panics, has failed.
pub trait SeenStore: Send + Sync + 'static {
    /// Takes the lease of an event, if nobody has it and the event is not done. At once for all processes: of two callers only
    /// one is told [`Seen::New`].
    ///
    /// # Errors
    /// The store failed. The event is handled all the same: one handled twice does less harm than one lost.
    fn begin<'s>(&'s self, key: &'s str, lease: Duration) -> BoxFuture<'s, Result<Seen, BoxError>>;

    /// Remembers that the event was handled.
    ///
    /// # Errors
    /// The store failed; told in the log.
    fn done<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>>;

    /// Gives the lease back, since the handler failed and the platform will deliver again.
    ///
    /// # Errors
    /// The store failed; told in the log.
    fn failed<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>>;
}
