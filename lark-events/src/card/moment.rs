//! Dates and times as pickers send them.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A text is not a moment of the due form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text is not a date or time that a picker sends")]
#[non_exhaustive]
pub struct MomentError;

/// A date that was picked: `2024-04-01 +0800`.
///
/// The offset is that of the reader's client, and no proof of which day it is elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Date {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
    /// How many minutes the reader's clock is before that of Greenwich; `None` if the platform does not say.
    pub offset: Option<i16>,
}

/// A time of day that was picked: `08:30 +0800`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Time {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// How many minutes the reader's clock is before that of Greenwich; `None` if the platform does not say.
    pub offset: Option<i16>,
}

/// A date and a time of day that were picked: `2024-04-29 07:07 +0800`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DateTime {
    /// The date, without its offset.
    pub date: Date,
    /// The time, with its offset.
    pub time: Time,
}

impl DateTime {
    /// The moment; `None` without an offset, or where the system's type cannot hold it.
    #[must_use]
    pub fn to_system_time(self) -> Option<SystemTime> {
        let minutes = i64::from(self.time.hour) * 60 + i64::from(self.time.minute) - i64::from(self.time.offset?);
        let seconds = self.date.days_since_1970() * 86_400 + minutes * 60;
        let distance = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    }
}

impl Date {
    /// How many days it is after 1970-01-01, to count with: the days of a leave are the difference and one.
    #[must_use]
    pub fn days_since_1970(self) -> i64 {
        // Years that begin in March end with the leap day.
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
    }
}

impl FromStr for Date {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        let (date, offset) = parts(text);
        let numbers: Vec<&str> = date.split('-').collect();
        let [year, month, day] = numbers[..] else { return Err(MomentError) };
        let small = |text, most| number(text, 2, most).and_then(|number| u8::try_from(number).ok()).ok_or(MomentError);
        let year = number(year, 4, 9999).ok_or(MomentError)?;
        let (month, day) = (small(month, 12)?, small(day, 31)?);
        if month == 0 || day == 0 || day > days(year, month) {
            return Err(MomentError);
        }
        Ok(Self { year, month, day, offset: offset.map(read_offset).transpose()? })
    }
}

impl FromStr for Time {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        let (time, offset) = parts(text);
        let (hour, minute) = time.split_once(':').ok_or(MomentError)?;
        let read = |text, most| number(text, 2, most).and_then(|number| u8::try_from(number).ok()).ok_or(MomentError);
        Ok(Self { hour: read(hour, 23)?, minute: read(minute, 59)?, offset: offset.map(read_offset).transpose()? })
    }
}

impl FromStr for DateTime {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        let (date, time) = text.trim().split_once(' ').ok_or(MomentError)?;
        Ok(Self { date: date.parse()?, time: time.parse()? })
    }
}

/// What is before the first blank, and what is behind it.
fn parts(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    text.split_once(' ').map_or((text, None), |(moment, offset)| (moment, Some(offset.trim())))
}

fn number(text: &str, digits: usize, most: u16) -> Option<u16> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_number && *number <= most)
}

/// `+0800`
fn read_offset(text: &str) -> Result<i16, MomentError> {
    let (sign, digits) = match text.split_at_checked(1) {
        Some(("+", digits)) => (1, digits),
        Some(("-", digits)) => (-1, digits),
        _ => return Err(MomentError),
    };
    let digits = digits.replacen(':', "", 1);
    let (hours, minutes) = digits.split_at_checked(2).ok_or(MomentError)?;
    let minutes = number(hours, 2, 23).zip(number(minutes, 2, 59)).map(|(hours, minutes)| hours * 60 + minutes);
    minutes.and_then(|minutes| i16::try_from(minutes).ok()).map(|minutes| sign * minutes).ok_or(MomentError)
}

fn days(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn write_offset(f: &mut fmt::Formatter<'_>, offset: Option<i16>) -> fmt::Result {
    let Some(offset) = offset else { return Ok(()) };
    let minutes = offset.unsigned_abs();
    write!(f, " {}{:02}{:02}", if offset < 0 { '-' } else { '+' }, minutes / 60, minutes % 60)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, offset } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")?;
        write_offset(f, *offset)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { hour, minute, offset } = self;
        write!(f, "{hour:02}:{minute:02}")?;
        write_offset(f, *offset)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.date, self.time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_pickers_send_is_read_and_written_alike() {
        for text in ["2024-04-01 +0800", "2024-02-29 -0330", "1999-12-31"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        for text in ["08:30 +0800", "00:00 +0000", "23:59"] {
            assert_eq!(text.parse::<Time>().unwrap().to_string(), text);
        }
        for text in ["2024-04-29 07:07 +0800", "2024-04-29 07:07"] {
            assert_eq!(text.parse::<DateTime>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2023-02-29",
            "2024-13-01",
            "2024-4-1",
            "2024-04-00",
            "2024-04-01 0800",
            "2024-04-01 +2460",
            "2024-04-01-02",
            "+024-04-01",
            "2024-04-01 +é",
            "2024-04-01 +08",
        ] {
            assert_eq!(text.parse::<Date>(), Err(MomentError), "{text}");
        }
        for text in ["", "24:00", "8:30", "08:60", "08", "08:30:00"] {
            assert_eq!(text.parse::<Time>(), Err(MomentError), "{text}");
        }
        for text in ["2024-04-29", "2024-04-29T07:07 +0800", "07:07 2024-04-29"] {
            assert_eq!(text.parse::<DateTime>(), Err(MomentError), "{text}");
        }
    }

    #[test]
    fn a_date_and_a_time_with_an_offset_are_a_moment() {
        let moment: DateTime = "2024-04-29 07:07 +0800".parse().unwrap();
        assert_eq!(moment.to_system_time(), UNIX_EPOCH.checked_add(Duration::from_secs(1_714_345_620)));
        let before: DateTime = "1969-12-31 23:59 +0000".parse().unwrap();
        assert_eq!(before.to_system_time(), UNIX_EPOCH.checked_sub(Duration::from_secs(60)));
        assert_eq!("2024-04-29 07:07".parse::<DateTime>().unwrap().to_system_time(), None);
    }

    #[test]
    fn days_are_counted_over_leap_days() {
        let days = |text: &str| text.parse::<Date>().unwrap().days_since_1970();
        assert_eq!(days("1970-01-01"), 0);
        assert_eq!(days("2024-03-01") - days("2024-02-28"), 2);
        assert_eq!(days("1900-03-01") - days("1900-02-28"), 1);
    }
}
