//! A server of Redis, whatever is kept in it.
//!
//! A dead Redis must cost a call little. Every operation ends in time, and after a failure the server is left alone
//! for a while, so that one call waits and not all of them. The crate's own connection manager is not used: it needs
//! a runtime when it is made, and never recovers from a refused password.

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use redis::aio::MultiplexedConnection;
use redis::{
    AsyncConnectionConfig, ConnectionAddr, ErrorKind, FromRedisValue, IntoConnectionInfo as _, Pipeline, RedisError,
    ServerErrorKind,
};

use crate::error::{Error, Result, one_line};
use crate::time::{Clock, Pause, SystemClock};
use crate::transport::BoxError;

/// A connection that is made when it is needed, shared by all operations, and made again when it breaks. Not part of the
/// public interface: it changes without notice.
#[doc(hidden)]
pub struct RedisServer {
    client: redis::Client,
    pub(super) timeout: Duration,
    pub(super) clock: Arc<dyn Clock>,
    state: Mutex<ConnectionState>,
    /// Held while connecting, so that one caller does it for all.
    connecting: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct ConnectionState {
    connection: Option<Arc<MultiplexedConnection>>,
    pause: Pause,
}

impl RedisServer {
    /// A script that removes a value if it is still this one, in one step.
    pub const REMOVE_IF: &str =
        "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

    /// The server at a URL. Does no I/O.
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
            timeout: Duration::from_millis(500),
            clock: Arc::new(SystemClock),
            state: Mutex::default(),
            connecting: tokio::sync::Mutex::default(),
        })
    }

    /// How long one operation may take, connecting included. Default: 500 ms.
    #[must_use]
    pub fn within(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Runs commands that may run twice.
    ///
    /// # Errors
    /// The outer one is of a server that did not answer, the inner one of a server that refused.
    pub(super) async fn ask<T: FromRedisValue>(&self, commands: &Pipeline) -> Result<Result<T, RedisError>, BoxError> {
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

    /// Runs commands that may run twice.
    ///
    /// # Errors
    /// A server that did not answer, or refused; without what it said of the arguments.
    pub async fn run<T: FromRedisValue>(&self, commands: &Pipeline) -> Result<T, BoxError> {
        self.ask(commands).await?.map_err(|error| describe(error).into())
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

impl fmt::Debug for RedisServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisServer").field("timeout", &self.timeout).finish_non_exhaustive()
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
    fn what_the_server_says_is_not_repeated() {
        let said = "-ERR unknown command 'SET', with args beginning with: 'key' 't-secret'\r\n";
        let error = redis::parse_redis_value(said.as_bytes()).and_then(redis::Value::extract_error).unwrap_err();
        assert!(error.to_string().contains("t-secret"), "{error}");
        assert!(is_answer(&error));
        assert_eq!(describe(error), "Redis refused: ERR");
    }
}
