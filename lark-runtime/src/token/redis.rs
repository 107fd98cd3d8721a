//! Tokens in Redis.
//!
//! A dead Redis must cost a call little. Every operation ends in time, and after a failure the server is left alone
//! for a while, so that one call waits and not all of them. The crate's own connection manager is not used: it needs
//! a runtime when it is made, and never recovers from a refused password.

mod pace;

use std::fmt;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use redis::aio::MultiplexedConnection;
use redis::{
    AsyncConnectionConfig, ConnectionAddr, ErrorKind, FromRedisValue, IntoConnectionInfo as _, Pipeline, RedisError,
    ServerErrorKind,
};

use super::cache::{Cached, TokenCache};
use crate::error::{Error, Result, one_line};
use crate::time::{BoxFuture, Clock, Pause, SystemClock};
use crate::transport::BoxError;

/// Removes a value if it is still this one, in one step.
const REMOVE_IF: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

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
    client: redis::Client,
    prefix: String,
    timeout: Duration,
    clock: Arc<dyn Clock>,
    /// The server has refused `PTTL`.
    without_times: AtomicBool,
    state: Mutex<ConnectionState>,
    /// Held while connecting, so that one caller does it for all.
    connecting: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct ConnectionState {
    connection: Option<Arc<MultiplexedConnection>>,
    pause: Pause,
}

impl RedisCache {
    /// A store at `redis://[user][:password]@host[:port][/database]`, or `redis+unix:///path?db=0&pass=...`; with the
    /// feature `redis-rustls` also `rediss://...`, which needs a process-wide provider of rustls:
    /// `rustls::crypto::ring::default_provider().install_default()`. Does no I/O.
    ///
    /// # Errors
    /// An invalid URL, or `rediss://` without the feature or the provider.
    pub fn new(url: &str) -> Result<Self> {
        if !cfg!(feature = "redis-rustls") && (url.starts_with("rediss:") || url.starts_with("valkeys:")) {
            return Err(Error::invalid("the Redis URL asks for TLS; turn on the feature `redis-rustls`"));
        }
        // Neither the URL nor the library's message about it: they may contain a password.
        let malformed =
            |_| Error::invalid("the Redis URL is malformed; write `redis://[user][:password]@host[:port][/database]`");
        let info = url.into_connection_info().map_err(malformed)?;
        if matches!(info.addr(), ConnectionAddr::TcpTls { .. }) && !has_tls_provider() {
            return Err(Error::invalid(
                "the Redis URL asks for TLS, and this process has no provider for it; at its start call \
                 `rustls::crypto::ring::default_provider().install_default()`",
            ));
        }
        Ok(Self {
            client: redis::Client::open(info).map_err(malformed)?,
            prefix: String::new(),
            timeout: Duration::from_millis(500),
            clock: Arc::new(SystemClock),
            without_times: AtomicBool::new(false),
            state: Mutex::default(),
            connecting: tokio::sync::Mutex::default(),
        })
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
        self.timeout = timeout;
        self
    }

    /// The source of time. Default: the system. Meant for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    pub(crate) fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// Runs commands that may run twice.
    ///
    /// # Errors
    /// The outer one is of a server that did not answer, the inner one of a server that refused.
    async fn ask<T: FromRedisValue>(&self, commands: &Pipeline) -> Result<Result<T, RedisError>, BoxError> {
        let attempt = pin!(self.attempt(commands));
        let problem = match select(attempt, self.clock.sleep(self.timeout)).await {
            Either::Left((Ok(found), _)) => return Ok(Ok(found)),
            Either::Left((Err(Problem::Paused), _)) => {
                return Err(format!("Redis failed within the last {:?} and is not asked", Pause::LENGTH).into());
            }
            Either::Left((Err(Problem::Redis(error)), _)) if is_answer(&error) => return Ok(Err(error)),
            Either::Left((Err(Problem::Redis(error)), _)) => describe(error),
            Either::Right(_) => format!("Redis did not answer within {:?}", self.timeout),
        };
        // The attempt is dropped after this; callers waiting for the connection then see the pause.
        let mut state = self.state();
        state.connection = None;
        state.pause.begin(self.clock.now());
        Err(problem.into())
    }

    /// The same with one kind of error.
    pub(crate) async fn run<T: FromRedisValue>(&self, commands: &Pipeline) -> Result<T, BoxError> {
        self.ask(commands).await?.map_err(|error| describe(error).into())
    }

    /// The value of a key and how many milliseconds it has left; less than none if it has no end, ended between the two
    /// commands, or the server does not say.
    async fn read(&self, key: &str) -> Result<(Option<Vec<u8>>, i64), BoxError> {
        let mut value = redis::pipe();
        value.cmd("GET").arg(key);
        if !self.without_times.load(Ordering::Relaxed) {
            let mut both = value.clone();
            both.cmd("PTTL").arg(key);
            if let Ok(found) = self.ask(&both).await? {
                return Ok(found);
            }
            // A value of another type is refused too; then `GET` alone is as well.
        }
        let (found,) = self.run(&value).await?;
        self.without_times.store(true, Ordering::Relaxed);
        Ok((found, -1))
    }

    /// Over the connection there is, or over a new one if there is none or it turns out to be broken.
    async fn attempt<T: FromRedisValue>(&self, commands: &Pipeline) -> Result<T, Problem> {
        let held = self.state().connection.clone();
        if let Some(held) = held {
            match commands.query_async(&mut (*held).clone()).await {
                Err(error) if !is_answer(&error) => self.forget(&held),
                outcome => return Ok(outcome?),
            }
        }
        let fresh = self.connect().await?;
        Ok(commands.query_async(&mut (*fresh).clone()).await?)
    }

    async fn connect(&self) -> Result<Arc<MultiplexedConnection>, Problem> {
        let _turn = self.connecting.lock().await;
        {
            let state = self.state();
            if let Some(made) = &state.connection {
                return Ok(Arc::clone(made));
            }
            if state.pause.is_on(self.clock.now()) {
                return Err(Problem::Paused);
            }
        }
        let no_limits = AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let made = Arc::new(self.client.get_multiplexed_async_connection_with_config(&no_limits).await?);
        self.state().connection = Some(Arc::clone(&made));
        Ok(made)
    }

    /// Drops a broken connection, unless another has taken its place.
    fn forget(&self, broken: &Arc<MultiplexedConnection>) {
        let mut state = self.state();
        if state.connection.as_ref().is_some_and(|held| Arc::ptr_eq(held, broken)) {
            state.connection = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, ConnectionState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
            self.run(&commands).await
        })
    }

    fn remove<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("DEL").arg(self.key(key)).ignore();
            self.run(&commands).await
        })
    }

    fn remove_if<'c>(&'c self, key: &'c str, value: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("EVAL").arg(REMOVE_IF).arg(1).arg(self.key(key)).arg(value).ignore();
            if self.ask::<()>(&commands).await?.is_ok() {
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
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Why an operation gave no result.
enum Problem {
    Paused,
    Redis(RedisError),
}

impl From<RedisError> for Problem {
    fn from(error: RedisError) -> Self {
        Self::Redis(error)
    }
}

/// Whether the server said no over a connection that is fine. A replica that was the master until now is not.
fn is_answer(error: &RedisError) -> bool {
    match error.kind() {
        ErrorKind::Server(kind) => kind != ServerErrorKind::ReadOnly,
        ErrorKind::Extension | ErrorKind::UnexpectedReturnType => true,
        _ => false,
    }
}

/// The kind of an error. The server's full message may repeat the arguments of a command, a token among them.
fn describe(error: RedisError) -> String {
    if error.is_io_error() {
        return format!("Redis failed: {}", one_line(&error.to_string()));
    }
    let category = error.category().to_owned();
    match error.into_server_errors().as_deref() {
        Some([(_, error), ..]) => format!("Redis refused: {}", one_line(error.code())),
        _ => format!("Redis failed: {category}"),
    }
}

/// rustls panics if it finds no provider, so this is checked first.
fn has_tls_provider() -> bool {
    #[cfg(feature = "redis-rustls")]
    return rustls::crypto::CryptoProvider::get_default().is_some();
    #[cfg(not(feature = "redis-rustls"))]
    return false;
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

    #[test]
    fn what_the_server_says_is_not_repeated() {
        let said = "-ERR unknown command 'SET', with args beginning with: 'key' 't-secret'\r\n";
        let error = redis::parse_redis_value(said.as_bytes()).and_then(redis::Value::extract_error).unwrap_err();
        assert!(error.to_string().contains("t-secret"), "{error}");
        assert!(is_answer(&error));
        assert_eq!(describe(error), "Redis refused: ERR");
    }
}
