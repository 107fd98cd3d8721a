//! Conversions from and to the crate `chrono`.

use chrono::{DateTime, TimeZone, Utc};

use super::{NANOS_PER_SECOND, TimeOutOfRange, UnixMillis, UnixSeconds, from};
use crate::slot::Text;

from!(UnixSeconds: DateTime<Tz> [Tz: TimeZone], |time| i128::from(time.timestamp()) * NANOS_PER_SECOND);
from!(UnixMillis: DateTime<Tz> [Tz: TimeZone], |time| i128::from(time.timestamp_millis()) * UnixMillis::UNIT);

impl TryFrom<UnixSeconds> for DateTime<Utc> {
    type Error = TimeOutOfRange;

    fn try_from(time: UnixSeconds) -> Result<Self, TimeOutOfRange> {
        Self::from_timestamp(time.0, 0).ok_or(TimeOutOfRange)
    }
}

impl TryFrom<UnixMillis> for DateTime<Utc> {
    type Error = TimeOutOfRange;

    fn try_from(time: UnixMillis) -> Result<Self, TimeOutOfRange> {
        Self::from_timestamp_millis(time.0).ok_or(TimeOutOfRange)
    }
}
