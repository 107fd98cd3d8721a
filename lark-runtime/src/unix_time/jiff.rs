//! Conversions from and to the crate `jiff`.

use jiff::Timestamp;

use super::{TimeOutOfRange, UnixMillis, UnixSeconds, from};
use crate::slot::Text;

from!(UnixSeconds: Timestamp, |time| time.as_nanosecond());
from!(UnixMillis: Timestamp, |time| time.as_nanosecond());

impl TryFrom<UnixSeconds> for Timestamp {
    type Error = TimeOutOfRange;

    fn try_from(time: UnixSeconds) -> Result<Self, TimeOutOfRange> {
        Self::from_second(time.0).map_err(|_| TimeOutOfRange)
    }
}

impl TryFrom<UnixMillis> for Timestamp {
    type Error = TimeOutOfRange;

    fn try_from(time: UnixMillis) -> Result<Self, TimeOutOfRange> {
        Self::from_millisecond(time.0).map_err(|_| TimeOutOfRange)
    }
}
