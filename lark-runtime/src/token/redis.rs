//! Tokens in Redis.

mod pace;
mod server;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::cache::{Cached, TokenCache};
use crate::error::Result;
use crate::time::{BoxFuture, Clock};
use crate::transport::BoxError;

pub use server::RedisServer;

/// A [`TokenCache`] in Redis: processes of one app share tokens and app tickets, and find those of programs over the
/// official Go and Java SDKs. Feature `redis`.
///
/// Values are plain texts that expire with the token; [`TokenCache`] says under which keys. One connection serves all
/// calls; it is made when first needed, inside a tokio runtime, and made again when it breaks. A server that fails or hangs
/// costs one call the [timeout](Self::timeout) and is then left alone for 5 s; calls fetch their tokens meanwhile, and none
/// fails.
///
/// It is also where several processes keep one [pace](crate::Pace::shared).
///
/// The commands are `GET`, `PTTL`, `SET`, and `EVAL` with `DEL`. A user of the server who may not use `PTTL` shares tokens
/// all the same, and asks for each again after a minute; without `EVAL` a token that was refused is removed in two steps.
///
/// ```
/// use lark_runtime::Client;
/// use lark_runtime::token::RedisCache;
///
/// let cache = RedisCache::new("redis://:password@127.0.0.1:6379/0")?;
/// let client = Client::builder("cli_xxx", "secret").token_cache(cache).build()?;
/// # Ok::<(), lark_runtime::Error>(())
/// ```
pub struct RedisCache {
    server: RedisServer,
    prefix: String,
    /// The server has refused `PTTL`.
    without_times: AtomicBool,
}

impl RedisCache {
    /// A store at `redis://[user][:password]@host[:port][/database]`, or `redis+unix:///path?db=0&pass=...`; with the
    /// feature `redis-rustls` also `rediss://...`, which needs a process-wide provider of rustls:
    /// `rustls::crypto::ring::default_provider().install_default()`. Does no I/O.
    ///
    /// # Errors
    /// An invalid URL, or `rediss://` without the feature or the provider.
    pub fn new(url: &str) -> Result<Self> {
        Ok(Self { server: RedisServer::new(url)?, prefix: String::new(), without_times: AtomicBool::new(false) })
    }

    /// A text in front of every key. Default: none, as in the official SDKs.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long one operation may take, connecting included. Default: 500 ms, which is as long as a client waits for any
    /// store.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.server.timeout = timeout;
        self
    }

    /// The source of time. Default: the system. Meant for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.server.clock = Arc::new(clock);
        self
    }

    /// Runs commands of another store that has its values beside the tokens.
    pub(crate) async fn run<T: redis::FromRedisValue>(&self, commands: &redis::Pipeline) -> Result<T, BoxError> {
        self.server.run(commands).await
    }

    pub(crate) fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// The value of a key and how many milliseconds it has left; less than none if it has no end, ended between the two
    /// commands, or the server does not say.
    async fn read(&self, key: &str) -> Result<(Option<Vec<u8>>, i64), BoxError> {
        let mut value = redis::pipe();
        value.cmd("GET").arg(key);
        if !self.without_times.load(Ordering::Relaxed) {
            let mut both = value.clone();
            both.cmd("PTTL").arg(key);
            if let Ok(found) = self.server.ask(&both).await? {
                return Ok(found);
            }
            // A value of another type is refused too; then `GET` alone is as well.
        }
        let (found,) = self.server.run(&value).await?;
        self.without_times.store(true, Ordering::Relaxed);
        Ok((found, -1))
    }
}

impl TokenCache for RedisCache {
    fn get<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        Box::pin(async move {
            let key = self.key(key);
            let (value, milliseconds) = self.read(&key).await?;
            let Some(value) = value.filter(|value| !value.is_empty()) else { return Ok(None) };
            // Only what a header can carry is a token; anything else was put there by another program.
            match String::from_utf8(value) {
                Ok(value) if value.bytes().all(|byte| byte.is_ascii_graphic()) => {
                    Ok(Some(Cached { value, remaining: u64::try_from(milliseconds).ok().map(Duration::from_millis) }))
                }
                _ => Err(format!("the value of {key:?} in Redis is not a token").into()),
            }
        })
    }

    fn set<'c>(&'c self, key: &'c str, value: &'c str, ttl: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            let milliseconds = u64::try_from(ttl.as_millis())?.max(1);
            let mut commands = redis::pipe();
            commands.cmd("SET").arg(self.key(key)).arg(value).arg("PX").arg(milliseconds).ignore();
            self.server.run(&commands).await
        })
    }

    fn remove<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("DEL").arg(self.key(key)).ignore();
            self.server.run(&commands).await
        })
    }

    fn remove_if<'c>(&'c self, key: &'c str, value: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("EVAL").arg(RedisServer::REMOVE_IF).arg(1).arg(self.key(key)).arg(value).ignore();
            if self.server.ask::<()>(&commands).await?.is_ok() {
                return Ok(());
            }
            // Not for this user, or not on this server.
            match self.read(&self.key(key)).await? {
                (Some(found), _) if found == value.as_bytes() => self.remove(key).await,
                _ => Ok(()),
            }
        })
    }
}

impl fmt::Debug for RedisCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisCache")
            .field("prefix", &self.prefix)
            .field("timeout", &self.server.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_checked_without_a_word_of_their_password() {
        for (url, expected) in [
            ("redis://127.0.0.1", Ok(())),
            ("redis://:hunter2@127.0.0.1:6379/3", Ok(())),
            ("redis+unix:///tmp/socket?db=1&pass=hunter2", Ok(())),
            ("http://me:hunter2@127.0.0.1", Err("malformed")),
            ("redis://:hunter2@127.0.0.1:6379/three", Err("malformed")),
            ("redis://:hunter2@", Err("malformed")),
            ("hunter2", Err("malformed")),
            ("", Err("malformed")),
            ("rediss://:hunter2@127.0.0.1", Err("TLS")),
        ] {
            let made = RedisCache::new(url);
            let shown = format!("{made:?}");
            assert!(!shown.contains("hunter2"), "{shown}");
            match (made, expected) {
                (Ok(_), Ok(())) => {}
                (Err(error), Err(expected)) => assert!(error.to_string().contains(expected), "{url}: {error}"),
                _ => panic!("{url}: {shown}"),
            }
        }
    }
}
