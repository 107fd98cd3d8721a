//! Seen events in Redis.

use std::fmt;
use std::time::Duration;

use lark_runtime::BoxFuture;
use lark_runtime::token::RedisServer;
use lark_runtime::transport::BoxError;

use super::{KEPT, Seen, SeenStore};

/// The value of an event that was handled. Leases are named after who has them.
const DONE: &str = "done";

/// Seen events in Redis, for an app with several processes: each event is handled by one of them. Feature `redis`.
///
/// Keys are `lark-event-` and what the event is known by. An event is remembered for 12 hours. One connection serves all; it
/// is made when first needed and made again when it breaks, and each operation is one round trip. When the server fails or hangs, an
/// event waits for the [timeout](Self::timeout), the server is left alone for 5 s, and events are handled meanwhile: one
/// that comes twice then is handled twice.
///
/// The commands are `SET`, `GET`, and `EVAL` with `DEL`. Without `EVAL` the lease of an event whose handler failed ends by
/// itself.
///
/// ```
/// # #[cfg(feature = "redis")] {
/// use lark_events::seen::RedisSeen;
///
/// let seen = RedisSeen::new("redis://:password@127.0.0.1:6379/0")?;
/// # }
/// # Ok::<(), lark_runtime::Error>(())
/// ```
pub struct RedisSeen {
    server: RedisServer,
    prefix: String,
    /// The value of the leases of this process.
    own: String,
}

impl RedisSeen {
    /// A store at `redis://[user][:password]@host[:port][/database]`, or `redis+unix:///path?db=0&pass=...`; with the feature
    /// `redis-rustls` of lark-runtime also `rediss://...`. Does no I/O.
    ///
    /// # Errors
    /// An invalid URL, or `rediss://` without the feature.
    pub fn new(url: &str) -> lark_runtime::Result<Self> {
        let own = format!("lease-{:032x}", fastrand::u128(..));
        Ok(Self { server: RedisServer::new(url)?, prefix: String::new(), own })
    }

    /// A text in front of every key. Default: none.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long one operation may take, connecting included. Default: 500 ms.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.server = self.server.within(timeout);
        self
    }

    fn key(&self, key: &str) -> String {
        format!("{}lark-event-{key}", self.prefix)
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).clamp(1, i64::MAX.unsigned_abs() / 2)
}

impl SeenStore for RedisSeen {
    fn begin<'s>(&'s self, key: &'s str, lease: Duration) -> BoxFuture<'s, Result<Seen, BoxError>> {
        Box::pin(async move {
            let key = self.key(key);
            // The second command says whose it is if the first did not take it.
            let mut commands = redis::pipe();
            commands.cmd("SET").arg(&key).arg(&self.own).arg("NX").arg("PX").arg(milliseconds(lease));
            commands.cmd("GET").arg(&key);
            let (taken, found): (Option<String>, Option<Vec<u8>>) = self.server.run(&commands).await?;
            Ok(match found.as_deref() {
                _ if taken.is_some() => Seen::New,
                Some(found) if found == DONE.as_bytes() => Seen::Done,
                // This process knows what it handles: the answer to an earlier command was lost.
                Some(found) if found == self.own.as_bytes() => Seen::New,
                _ => Seen::InProgress,
            })
        })
    }

    fn done<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("SET").arg(self.key(key)).arg(DONE).arg("PX").arg(milliseconds(KEPT)).ignore();
            self.server.run(&commands).await
        })
    }

    fn failed<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        Box::pin(async move {
            // Unless the lease is another's by now.
            let mut commands = redis::pipe();
            commands.cmd("EVAL").arg(RedisServer::REMOVE_IF).arg(1).arg(self.key(key)).arg(&self.own).ignore();
            self.server.run(&commands).await
        })
    }
}

impl fmt::Debug for RedisSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisSeen").field("prefix", &self.prefix).field("server", &self.server).finish_non_exhaustive()
    }
}
