//! What the platform says about pings and waits, within reason.

use std::time::Duration;

use serde_json::Value;

/// The settings of a connection. What the platform leaves out, or sets to nothing or less, stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Config {
    /// The time between two pings.
    pub(crate) ping: Duration,
    /// The longest wait between two attempts.
    pub(crate) interval: Duration,
    /// The longest wait before the first attempt.
    pub(crate) nonce: Duration,
    /// How many attempts there may be after a loss; `None` if there may be any number.
    pub(crate) attempts: Option<u32>,
}

impl Default for Config {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { ping: seconds(120), interval: seconds(120), nonce: seconds(30), attempts: None }
    }
}

impl Config {
    /// Takes over what the platform says; whether it said anything that can be read.
    pub(crate) fn update(&mut self, said: &Value) -> bool {
        let Some(members) = said.as_object() else { return false };
        let number = |name: &str| -> Option<i64> {
            let value = members.get(name)?;
            // As good as any number that a program may have written.
            #[expect(clippy::cast_possible_truncation, reason = "what is out of range is clamped")]
            value
                .as_i64()
                .or_else(|| value.as_f64().map(|value| value as i64))
                .or_else(|| value.as_str()?.trim().parse().ok())
        };
        let seconds = |name: &str, least: u64, most: u64| {
            let seconds = number(name).filter(|seconds| *seconds > 0)?;
            Some(Duration::from_secs(seconds.unsigned_abs().clamp(least, most)))
        };
        self.ping = seconds("PingInterval", 5, 600).unwrap_or(self.ping);
        self.interval = seconds("ReconnectInterval", 1, 600).unwrap_or(self.interval);
        self.nonce = seconds("ReconnectNonce", 1, 300).unwrap_or(self.nonce);
        match number("ReconnectCount") {
            Some(count) if count > 0 => self.attempts = Some(u32::try_from(count).unwrap_or(u32::MAX)),
            Some(count) if count < 0 => self.attempts = None,
            // What is missing in one of the platform's programs is 0 in another.
            _ => {}
        }
        true
    }

    /// How long a connection may be silent.
    pub(crate) fn silence(&self) -> Duration {
        self.ping * 2 + Duration::from_secs(5)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn updated(said: &Value) -> (u64, u64, u64, Option<u32>) {
        let mut config = Config::default();
        config.update(said);
        (config.ping.as_secs(), config.interval.as_secs(), config.nonce.as_secs(), config.attempts)
    }

    #[test]
    fn the_platform_sets_pings_and_waits_within_reason() {
        let config = |ping: Value, interval: Value, nonce: Value, count: Value| json!({"PingInterval": ping, "ReconnectInterval": interval, "ReconnectNonce": nonce, "ReconnectCount": count});
        let usual = (120, 120, 30, None);
        for (said, expected) in [
            (config(90.into(), 60.into(), 10.into(), 3.into()), (90, 60, 10, Some(3))),
            (config("90".into(), 60.5.into(), " 10 ".into(), (-1).into()), (90, 60, 10, None)),
            (config(0.into(), 0.into(), 0.into(), 0.into()), usual),
            (config((-5).into(), i64::MIN.into(), (-1).into(), (-1).into()), usual),
            (config(1.into(), 1.into(), 1.into(), i64::MAX.into()), (5, 1, 1, Some(u32::MAX))),
            (config(i64::MAX.into(), u64::MAX.into(), 1e300.into(), 1.into()), (600, 600, 300, Some(1))),
            (config(Value::Null, "x".into(), json!({}), json!([])), usual),
            (json!({}), usual),
            (json!("no"), usual),
        ] {
            assert_eq!(updated(&said), expected, "{said}");
        }
        assert_eq!(Config::default().silence(), Duration::from_secs(245));
        assert!(!Config::default().update(&json!(3)));
    }
}
