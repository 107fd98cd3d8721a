//! One lane: when its next call goes.

use std::collections::{BTreeMap, VecDeque};
use std::task::Waker;
use std::time::{Duration, Instant};

use http::HeaderMap;

use crate::meta::RateLimit;
use crate::pace::{LEFT as SHARE, Pace, TargetLimit};

/// The pace of a limit that nobody named, before anything is known of it.
const UNKNOWN: Duration = Duration::from_millis(100);

/// How long a lane without another refusal is kept.
const MEMORY: Duration = Duration::from_secs(60);

const SECOND: Duration = Duration::from_secs(1);

const MINUTE: Duration = Duration::from_secs(60);

/// What a late timer may make up for: the part of a second that [`SHARE`] leaves.
const LATE: Duration = Duration::from_millis(30);

/// How long to wait at least: the platform names whole seconds, and rounds down.
pub(in super::super) const LEAST: Duration = Duration::from_millis(100);

/// One lane.
pub(super) struct Lane {
    /// Nobody goes before this.
    pub(super) until: Instant,
    /// The next one goes then.
    next: Instant,
    /// The time between two that go.
    interval: Duration,
    /// When the interval was set; refusals of calls that went before say nothing about it.
    since: Instant,
    /// The interval of the limit, if that is known; one that was guessed is tried to be shortened.
    known: Option<Duration>,
    /// Whether a guess was too short once.
    overshot: bool,
    /// The limit of a longer time, beside the interval.
    window: Option<Window>,
    /// Whether it was made for the pace of the client, before any refusal.
    paced: bool,
    /// Whether one goes at a time, and whether one is on its way.
    serial: bool,
    /// The same until a turn is reserved with other processes.
    reserved: bool,
    pub(super) busy: bool,
    /// When a call of this lane was refused last.
    refused: Option<Instant>,
    /// How many were refused since one was not.
    refusals: u32,
    /// Those who wait, by their numbers.
    pub(super) waiting: BTreeMap<u64, Option<Waker>>,
    /// The number of the next one who comes.
    pub(super) number: u64,
}

/// So many calls in any time of this length.
struct Window {
    most: usize,
    span: Duration,
    /// When the last ones went, at most `most`.
    sent: VecDeque<Instant>,
}

impl Window {
    /// So many a minute. Less than one is one in a longer time.
    fn of_minute(calls: f64) -> Self {
        let most = calls.max(1.0) as usize;
        let span = MINUTE.mul_f64(most as f64 / (calls.max(0.01) * SHARE)).min(MINUTE * 100);
        Self { most, span: if calls >= 1.0 { MINUTE.mul_f64(1.0 / SHARE) } else { span }, sent: VecDeque::new() }
    }

    fn due(&self) -> Option<Instant> {
        self.sent.front().filter(|_| self.sent.len() >= self.most)?.checked_add(self.span)
    }

    fn add(&mut self, now: Instant) {
        if self.sent.len() >= self.most {
            self.sent.pop_front();
        }
        self.sent.push_back(now);
    }

    fn is_used(&self, now: Instant) -> bool {
        self.sent.back().is_some_and(|last| now.saturating_duration_since(*last) < self.span)
    }
}

/// The greatest number of calls in a window, as an answer announces it.
pub(in super::super) fn ceiling(headers: &HeaderMap) -> Option<u32> {
    headers.get("x-ogw-ratelimit-limit")?.to_str().ok()?.trim().parse().ok()
}

/// What is known of the limit that a call was refused for.
pub(in super::super) struct Limit {
    interval: Option<Duration>,
    /// The calls in a minute, if that is the limit.
    of_minute: Option<u32>,
}

impl Limit {
    /// By the documentation, or else by the answer: so many calls, in a window that ends after `wait`.
    pub(in super::super) fn of(documented: Option<RateLimit>, announced: Option<u32>, wait: Option<Duration>) -> Self {
        // Whoever has to wait for longer than a second has met the limit of the minute.
        let of_minute = wait.is_some_and(|wait| wait > SECOND);
        let calls = documented.and_then(RateLimit::calls_per_minute);
        let second = documented.and_then(RateLimit::calls_per_second).map(f64::from);
        let minute = calls.map(|calls| f64::from(calls) / 60.0);
        let rate = if of_minute { minute.or(second) } else { second.or(minute) };
        // The ceiling is that of a window of unknown length; one that ends within a second is one of a second.
        let rate = rate.or_else(|| announced.filter(|_| !of_minute).map(f64::from));
        Self { interval: rate.and_then(interval), of_minute: calls.filter(|_| of_minute) }
    }
}

/// The time between two calls of so many a second.
fn interval(rate: f64) -> Option<Duration> {
    (rate > 0.0).then(|| Duration::from_secs_f64(1.0 / (rate * SHARE)))
}

impl Lane {
    /// The lane of a limit that a call was refused for.
    pub(super) fn new(limit: &Limit, now: Instant) -> Self {
        Self {
            until: now,
            next: now,
            interval: limit.interval.unwrap_or(UNKNOWN),
            since: now,
            known: limit.interval,
            overshot: false,
            window: None,
            paced: false,
            serial: false,
            reserved: false,
            busy: false,
            refused: None,
            refusals: 0,
            waiting: BTreeMap::new(),
            number: 0,
        }
    }

    /// The lane of a documented limit, before any refusal.
    pub(super) fn paced(limit: TargetLimit, pace: &Pace, now: Instant) -> Self {
        let TargetLimit::Rate(limit) = limit else {
            let none = Limit { interval: Some(Duration::ZERO), of_minute: None };
            return Self { paced: true, serial: true, ..Self::new(&none, now) };
        };
        let share = |calls: u32| f64::from(calls) * pace.part();
        let of_second = limit.calls_per_second().map(share).and_then(interval);
        let reserved = pace.reservation(TargetLimit::Rate(limit)).is_some();
        let minute = limit.calls_per_minute().filter(|_| of_second.is_none() || pace.is_strict());
        let limit = Limit { interval: Some(of_second.unwrap_or_default()), of_minute: None };
        Self {
            paced: true,
            reserved,
            window: minute.map(|calls| Window::of_minute(share(calls))),
            ..Self::new(&limit, now)
        }
    }

    pub(super) fn close(&mut self, wait: Duration, now: Instant) {
        let until = now.checked_add(wait.max(LEAST)).unwrap_or(now);
        self.until = self.until.max(until);
    }

    /// Whether anything of it still matters.
    pub(super) fn is_used(&self, now: Instant) -> bool {
        !self.waiting.is_empty()
            || self.busy
            || self.until.max(self.next) > now
            || self.refused.is_some_and(|refused| now.saturating_duration_since(refused) < MEMORY)
            || self.window.as_ref().is_some_and(|window| window.is_used(now))
    }

    /// After the refusal of a call that began at `begun`.
    pub(super) fn refuse(&mut self, limit: &Limit, share: f64, wait: Duration, begun: Instant, now: Instant) {
        if begun >= self.until {
            // Right after the named moment, a refusal says that this was too early; later, that the pace is too fast.
            let early = LEAST.saturating_mul(1 << self.refusals.min(4));
            match limit.of_minute {
                // It is not the distance of the calls that was wrong.
                Some(calls) if self.paced && !self.interval.is_zero() => {
                    self.window.get_or_insert_with(|| Window::of_minute(f64::from(calls) * share));
                }
                _ if begun > self.since && begun.saturating_duration_since(self.until) >= SECOND => self.slow_down(now),
                _ => {}
            }
            if self.paced && self.interval.is_zero() && !self.serial {
                // The window is not that of the platform.
                self.interval = limit.interval.unwrap_or(UNKNOWN).mul_f64(1.0 / share);
                self.known = Some(self.interval);
            }
            self.refusals += 1;
            self.close(wait.max(early.min(SECOND)), now);
        }
        self.close(wait, now);
        self.refused = Some(now);
    }

    /// After a call that was not refused; `false` if the lane is not used any longer.
    pub(super) fn accept(&mut self, now: Instant) -> bool {
        self.refusals = 0;
        if !self.is_used(now) {
            return false;
        }
        if now.saturating_duration_since(self.since.max(self.until)) >= SECOND {
            self.hurry(now);
        }
        true
    }

    /// After a refusal at this interval. A guess was doubled before, so the truth is in between.
    fn slow_down(&mut self, now: Instant) {
        let factor = if self.known.is_some() || self.overshot { 1.1 } else { 1.5 };
        self.interval = self.interval.mul_f64(factor).min(MEMORY);
        self.overshot = true;
        self.since = now;
    }

    /// After a second without a refusal. A known limit is not exceeded.
    fn hurry(&mut self, now: Instant) {
        let shorter = self.interval.mul_f64(if self.known.is_some() || self.overshot { 0.98 } else { 0.5 });
        self.interval = shorter.max(self.known.unwrap_or_default());
        self.since = now;
    }

    /// When the first one may go, if none is on its way that keeps it.
    pub(super) fn due(&self) -> Instant {
        let due = self.until.max(self.next);
        self.window.as_ref().and_then(Window::due).map_or(due, |window| window.max(due))
    }

    /// Lets the first one go.
    pub(super) fn advance(&mut self, now: Instant) {
        // Timers are late by a little; what they lose is made up for, but not what nobody wanted.
        let late = now.saturating_duration_since(self.next).min(self.interval.mul_f64(2.0)).min(LATE);
        let due = now.checked_sub(late).unwrap_or(now).max(self.until);
        self.next = due.checked_add(self.interval).unwrap_or(due);
        if let Some(window) = &mut self.window {
            window.add(now);
        }
        self.busy = self.goes_alone();
    }

    /// Whether no other goes before the first one is back.
    pub(super) fn goes_alone(&self) -> bool {
        self.serial || self.reserved
    }

    pub(super) fn wake_first(&mut self) {
        if let Some((_, waker)) = self.waiting.iter_mut().next()
            && let Some(waker) = waker.take()
        {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_of_the_minute_takes_its_calls_and_no_more() {
        let begin = Instant::now();
        for (calls, most, span) in [(10.0, 10, 61), (10.9, 10, 61), (1.0, 1, 61), (0.5, 1, 123), (0.1, 1, 618)] {
            let mut window = Window::of_minute(calls);
            assert_eq!((window.most, window.span.as_secs()), (most, span), "{calls}");
            for _ in 0..most {
                assert_eq!(window.due(), None);
                window.add(begin);
            }
            assert_eq!(window.due(), begin.checked_add(window.span));
            window.add(begin + window.span);
            assert!(window.sent.len() == most && window.is_used(begin + window.span));
        }
    }
}
