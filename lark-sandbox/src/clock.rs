//! The time the sandbox lives in: a source that can be replaced, and how far it was moved ahead of it.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Tells the time as the span since the Unix epoch.
pub(crate) struct Clock {
    source: Box<dyn Fn() -> SystemTime + Send + Sync>,
    ahead: Duration,
}

impl Clock {
    pub(crate) fn new(source: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self { source: Box::new(source), ahead: Duration::ZERO }
    }

    /// Now; a source before 1970 reads as 1970.
    pub(crate) fn now(&self) -> Duration {
        (self.source)().duration_since(UNIX_EPOCH).unwrap_or_default().saturating_add(self.ahead)
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by);
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(SystemTime::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").field("now", &self.now()).finish()
    }
}

/// `yyyymmddhhmmss` in UTC, the form in which log ids begin.
pub(crate) fn stamp(now: Duration) -> String {
    let seconds = now.as_secs();
    let (year, month, day) = civil(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}")
}

/// Year, month and day of a day counted from 1970-01-01.
fn civil(days: u64) -> (u64, u64, u64) {
    // Counted in eras of 400 years that begin on a 1 March, so that the leap day is the last day of its year.
    let days = days.saturating_add(719_468);
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_calendar_time() {
        for (seconds, expected) in [
            (0, "19700101000000"),
            (951_782_399, "20000228235959"),
            (951_782_400, "20000229000000"),
            (1_767_225_599, "20251231235959"),
            (1_767_268_800, "20260101120000"),
            (4_107_542_400, "21000301000000"),
        ] {
            assert_eq!(stamp(Duration::from_secs(seconds)), expected, "{seconds}");
        }
    }

    #[test]
    fn a_clock_runs_ahead_of_its_source() {
        let mut clock = Clock::new(|| UNIX_EPOCH + Duration::from_secs(5));
        clock.advance(Duration::from_secs(2));
        assert_eq!(clock.now(), Duration::from_secs(7));
    }
}
