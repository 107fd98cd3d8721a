//! The pace of several processes, kept together in Redis.

use std::time::Duration;

use super::RedisCache;
use crate::pace::SharedPace;
use crate::time::BoxFuture;
use crate::transport::BoxError;

/// Reserves the next turn, in microseconds of the server's clock: the interval after the one before. What timers are late is
/// made up for, as far as the limit leaves room.
const RESERVE: &str = "local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local interval = tonumber(ARGV[1])
local due = tonumber(redis.call('GET', KEYS[1]) or now)
due = math.max(due, now - math.min(30000, 2 * interval))
local next = due + interval
redis.call('SET', KEYS[1], string.format('%.0f', next), 'PX', math.ceil(math.max(next - now, 0) / 1000) + 1000)
return math.floor(math.max(due - now, 0))";

/// The command is `EVAL` with `TIME`, `GET` and `SET`.
impl SharedPace for RedisCache {
    fn reserve<'c>(&'c self, key: &'c str, interval: Duration) -> BoxFuture<'c, Result<Duration, BoxError>> {
        Box::pin(async move {
            let interval = u64::try_from(interval.as_micros())?;
            let mut commands = redis::pipe();
            commands.cmd("EVAL").arg(RESERVE).arg(1).arg(self.key(key)).arg(interval);
            let (wait,): (u64,) = self.server.run(&commands).await?;
            Ok(Duration::from_micros(wait))
        })
    }
}
