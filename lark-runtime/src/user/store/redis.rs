//! Sessions in Redis.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::{Record, StoreLock, UserTokenStore};
use crate::error::Result;
use crate::random;
use crate::time::BoxFuture;
use crate::token::{RedisCache, RedisServer};
use crate::transport::BoxError;

/// A lock ends by itself after this time, unless its holder lives and makes it last longer.
const LASTS: Duration = Duration::from_secs(15);
const EVERY: Duration = Duration::from_secs(4);

/// How long to wait for the holder of a lock: longer than a renewal can take.
const PATIENCE: Duration = Duration::from_secs(180);

/// The waits between two looks at a lock.
const SHORTEST: Duration = Duration::from_millis(5);
const LONGEST: Duration = Duration::from_millis(100);

/// Takes the lock and the next number; 0 if somebody else has it. Running twice does no harm.
const LOCK: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then return tonumber(redis.call('GET', KEYS[2])) end
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return redis.call('INCR', KEYS[2]) end
return 0";

const LAST_LONGER: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) else return 0 end";

/// Writes if nobody with a later lock has, and the value is still the old one. An empty text is no value.
const SWAP: &str = "if tonumber(ARGV[1]) < tonumber(redis.call('GET', KEYS[2]) or '0') then return 0 end
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[3]) end
redis.call('SET', KEYS[2], ARGV[1])
return 1";

/// A store in Redis, for processes on several machines. Feature `redis`.
///
/// The lock of a user ends 15 s after its holder died; a holder that only slept so long finds its write refused. The server
/// must keep what it is given: with persistence, and without eviction of keys. For the URL, and what happens when the server
/// fails, see [`RedisCache`].
///
/// For each user there are the keys `<prefix>{cli_…@host/ou_…}:session`, `:lock`, `:fence` and `:written`. The commands are `GET`,
/// `DEL`, `SCAN`, and `EVAL` with `GET`, `SET`, `INCR`, `PEXPIRE` and `DEL`. Sessions are plain text there.
pub struct RedisStore {
    redis: Arc<RedisCache>,
}

impl RedisStore {
    /// A store at this URL. Does no I/O.
    ///
    /// # Errors
    /// Those of [`RedisCache::new`].
    pub fn new(url: &str) -> Result<Self> {
        RedisCache::new(url).map(Self::over)
    }

    /// A store with the settings of this connection: its prefix and its timeout. The connection is not shared.
    #[must_use]
    pub fn over(redis: RedisCache) -> Self {
        Self { redis: Arc::new(redis) }
    }

    fn name(&self, key: &str, what: &str) -> String {
        self.redis.key(&format!("{{{key}}}:{what}"))
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("redis", &self.redis).finish()
    }
}

impl UserTokenStore for RedisStore {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        Box::pin(async move {
            let (name, fence) = (self.name(key, "lock"), self.name(key, "fence"));
            let token = format!("{:032x}", random::number());
            let mut commands = redis::pipe();
            commands.cmd("EVAL").arg(LOCK).arg(2).arg(&name).arg(&fence).arg(&token).arg(milliseconds(LASTS));
            let (mut wait, mut waited) = (SHORTEST, Duration::ZERO);
            // From here on it may be held, also if the answer is lost or nobody waits for it any longer.
            let mut held = Held { redis: Arc::clone(&self.redis), name, token, alive: None };
            loop {
                let (fence,): (u64,) = self.redis.run(&commands).await?;
                if fence > 0 {
                    held.keep_alive();
                    return Ok(StoreLock::new(held).fenced(fence));
                }
                if waited >= PATIENCE {
                    return Err(format!("somebody else has had the lock for {PATIENCE:?}").into());
                }
                tokio::time::sleep(wait).await;
                waited += wait;
                wait = (wait * 2).min(LONGEST);
            }
        })
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("GET").arg(self.name(key, "session"));
            let (found,): (Option<Vec<u8>>,) = self.redis.run(&commands).await?;
            Ok(found.map(|bytes| Record::new(String::from_utf8_lossy(&bytes))))
        })
    }

    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        Box::pin(async move {
            let text = |record: Option<&Record>| record.map(Record::as_str).unwrap_or_default().to_owned();
            let mut commands = redis::pipe();
            commands.cmd("EVAL").arg(SWAP).arg(2).arg(self.name(key, "session")).arg(self.name(key, "written"));
            commands.arg(lock.fence()).arg(text(old)).arg(text(new));
            let (swapped,): (u64,) = self.redis.run(&commands).await?;
            Ok(swapped == 1)
        })
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        Box::pin(async move {
            let mut commands = redis::pipe();
            commands.cmd("DEL").arg(self.name(key, "session")).ignore();
            self.redis.run(&commands).await
        })
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        Box::pin(async move {
            let start = self.redis.key("{");
            let pattern = format!("{}*}}:session", literal(&format!("{start}{prefix}")));
            let (mut cursor, mut keys) = (0_u64, Vec::new());
            loop {
                let mut commands = redis::pipe();
                commands.cmd("SCAN").arg(cursor).arg("MATCH").arg(&pattern).arg("COUNT").arg(1000);
                let ((next, found),): ((u64, Vec<String>),) = self.redis.run(&commands).await?;
                let found = found.iter().filter_map(|name| name.strip_prefix(&start)?.strip_suffix("}:session"));
                keys.extend(found.map(str::to_owned));
                cursor = next;
                if cursor == 0 {
                    break;
                }
            }
            // A scan may tell a key twice.
            keys.sort();
            keys.dedup();
            Ok(keys)
        })
    }
}

/// A text without the signs that mean something in a pattern.
fn literal(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars() {
        if "*?[]^-\\".contains(c) {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A lock that lasts while this does.
struct Held {
    redis: Arc<RedisCache>,
    name: String,
    token: String,
    alive: Option<JoinHandle<()>>,
}

impl Held {
    fn command(&self, script: &str, more: Option<u64>) -> redis::Pipeline {
        let mut commands = redis::pipe();
        commands.cmd("EVAL").arg(script).arg(1).arg(&self.name).arg(&self.token);
        if let Some(more) = more {
            commands.arg(more);
        }
        commands.ignore();
        commands
    }

    fn keep_alive(&mut self) {
        let (redis, commands) = (Arc::clone(&self.redis), self.command(LAST_LONGER, Some(milliseconds(LASTS))));
        let Ok(runtime) = Handle::try_current() else { return };
        self.alive = Some(runtime.spawn(async move {
            loop {
                tokio::time::sleep(EVERY).await;
                // If it cannot be told, the lock ends, and what is written then is refused.
                let _ = redis.run::<()>(&commands).await;
            }
        }));
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(alive) = self.alive.take() {
            alive.abort();
        }
        let (redis, commands) = (Arc::clone(&self.redis), self.command(RedisServer::REMOVE_IF, None));
        // Without a runtime it ends by itself.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                let _ = redis.run::<()>(&commands).await;
            });
        }
    }
}
