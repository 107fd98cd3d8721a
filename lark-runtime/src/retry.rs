//! When a failed attempt is made again, and after how long. See platform documentation, "frequency limits", and
//! each service's own pages for its codes.
//!
//! What decides is whether the platform can have executed the attempt. One that it cannot have executed (no
//! connection, a refusal for too many calls) is repeated whatever it does. One that it may have executed (a broken
//! connection, a gateway's 502) is repeated only if that does no harm: reading, replacing and deleting where the endpoint's
//! declaration does not say otherwise, and requests with an idempotency key. Everything else is the caller's to decide.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::codes::{self, Category, Repeat};
use crate::error::{Error, TransportKind};

const MAX_DELAY: Duration = Duration::from_secs(30);

/// How often and how patiently a client repeats failed attempts.
///
/// A wait is random between nothing and a bound that doubles from attempt to attempt (full jitter); after a refusal for too many
/// calls it is at least half of the bound. Where the platform says how long its limit lasts (`x-ogw-ratelimit-reset`), the wait
/// is that long: such a refusal uses up no attempt, and it is the call's `total_timeout` that ends it. All retries of a client
/// together have a budget, [`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget).
///
/// ```
/// use std::time::Duration;
/// use lark_runtime::{Client, RetryPolicy};
///
/// let patient = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_secs(60));
/// let client = Client::builder("cli_a1b2c3", "the app secret").retry(patient).build()?;
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RetryPolicy {
    attempts: u32,
    /// The attempts at reaching the platform at all.
    connects: u32,
    base: Duration,
    /// The bound of every wait.
    cap: Duration,
    /// The longest time to wait for the named end of a limit.
    patience: Duration,
    /// The bound of the waits of our own.
    longest: Duration,
    random: fn() -> f64,
}

impl RetryPolicy {
    /// Three attempts, waiting up to 0.5 s and then up to 1 s.
    pub fn new() -> Self {
        Self {
            attempts: 3,
            connects: 3,
            base: Duration::from_millis(500),
            cap: MAX_DELAY,
            patience: Duration::MAX,
            longest: MAX_DELAY,
            random: fastrand::f64,
        }
    }

    /// One attempt.
    pub fn never() -> Self {
        Self::new().max_attempts(1)
    }

    /// The greatest number of attempts, the first included; 0 counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        (self.attempts, self.connects) = (attempts.max(1), attempts.max(1));
        self
    }

    /// The bound of the first wait. Default: 0.5 s. After a refusal for too many calls, or of a busy service, it is twice that.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base = delay;
        self
    }

    /// The bound of every wait, and the longest time that the platform may ask for: when its limit lasts longer, the
    /// call fails at once. Default: 30 s; for the end of a limit that the platform names it is the call's `total_timeout`, since
    /// the limits of a minute last for up to a minute.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        (self.cap, self.longest, self.patience) = (delay, delay, delay);
        self
    }

    /// Where the randomness of the waits comes from: a number from 0 to 1. Meant for tests.
    pub fn random(mut self, random: fn() -> f64) -> Self {
        self.random = random;
        self
    }

    /// The same for fetching a token: many calls wait for one such request, and executing it twice does no harm, so it is
    /// tried more often, at shorter intervals; a platform that cannot be reached is none of these. A policy without a second attempt has none here either.
    pub(crate) fn for_tokens(&self) -> Self {
        if !self.repeats() {
            return self.clone();
        }
        Self { attempts: self.attempts.max(8), longest: self.longest.min(Duration::from_secs(2)), ..self.clone() }
    }

    /// Whether this many attempts that did not reach the platform are enough.
    pub(crate) fn is_out_of_reach(&self, failed: u32) -> bool {
        failed >= self.connects
    }

    /// Whether there can be a second attempt.
    pub(crate) fn repeats(&self) -> bool {
        self.attempts > 1
    }

    /// Whether `failed` attempts are enough.
    pub(crate) fn is_over(&self, failed: u32, wait: Wait) -> bool {
        let named = matches!(wait, Wait::Limited(Some(_)));
        if named { !self.repeats() } else { failed >= self.attempts }
    }

    /// How long to wait after `failed` attempts, or `None` to give up. Where the platform names the end of its limit, it is
    /// the time of the call that bounds the attempts, not their number.
    pub(crate) fn delay(&self, failed: u32, wait: Wait) -> Option<Duration> {
        if self.is_over(failed, wait) {
            return None;
        }
        let (base, least) = match wait {
            Wait::Exactly(time) => return Some(time).filter(|time| *time <= self.cap),
            Wait::Limited(Some(time)) => return Some(time).filter(|time| *time <= self.patience),
            Wait::Short => (self.base, 0.0),
            Wait::Long => (self.base.saturating_mul(2), 0.0),
            // The limits are of a second at least: sooner than that a call is refused for the same calls once more.
            Wait::Limited(None) | Wait::LimitedAlone => (self.base.saturating_mul(2), 0.5),
        };
        let bound = base.saturating_mul(1_u32.checked_shl(failed - 1).unwrap_or(u32::MAX)).min(self.longest);
        let random = (self.random)().clamp(0.0, 1.0);
        Some(bound.mul_f64(least + random * (1.0 - least)))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// How long to wait before the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wait {
    /// A short time.
    Short,
    /// A longer one: there were too many calls, or the service is busy.
    Long,
    /// Exactly this time, which the platform named.
    Exactly(Duration),
    /// Until there may be more calls, at the moment that the platform named, if it did. The calls of that limit wait
    /// together.
    Limited(Option<Duration>),
    /// The same, of a limit that is not one of all calls of the endpoint, but of one chat for instance.
    LimitedAlone,
}

/// The outcome of an attempt, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The platform cannot have seen it.
    NotSent,
    /// The platform may have seen it, and there is no answer.
    Unanswered,
    /// The platform refused.
    Refused { code: i64, status: StatusCode },
    /// A gateway answered in its place.
    Gateway(StatusCode),
}

impl Failure {
    /// The failure that an error stands for, if trying again could help at all.
    pub(crate) fn of(error: &Error) -> Option<Self> {
        match error {
            Error::Transport(error) if error.kind() == TransportKind::Connect => Some(Self::NotSent),
            Error::Transport(_) => Some(Self::Unanswered),
            Error::Api(error) => Some(Self::Refused { code: error.code().unwrap_or_default(), status: error.status() }),
            Error::Http(error) => Some(Self::Gateway(error.status())),
            _ => None,
        }
    }

    /// Whether the platform may have executed it all the same.
    pub(crate) fn may_be_executed(self) -> bool {
        match self {
            Self::NotSent => false,
            Self::Unanswered => true,
            Self::Gateway(status) => status != StatusCode::TOO_MANY_REQUESTS && status.is_server_error(),
            Self::Refused { code, .. } => codes::repeat(code) == Some(Repeat::IfSafe),
        }
    }

    /// How long to wait before repeating it; `None` if time alone does not help. `safe` says that executing the request
    /// once more does no harm.
    pub(crate) fn wait(self, safe: bool, headers: &HeaderMap) -> Option<Wait> {
        let limited = || Wait::Limited(reset(headers));
        match self {
            Self::NotSent => Some(Wait::Short),
            Self::Unanswered => safe.then_some(Wait::Short),
            Self::Gateway(StatusCode::TOO_MANY_REQUESTS) => Some(limited()),
            Self::Gateway(StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT) => {
                safe.then(|| reset(headers).map_or(Wait::Short, Wait::Exactly))
            }
            Self::Gateway(_) => None,
            Self::Refused { code, status } => match codes::find(code) {
                Some(row) if row.repeat == Repeat::NotExecuted || row.repeat == Repeat::IfSafe && safe => {
                    Some(match row.category {
                        Category::RateLimited if row.alone => Wait::LimitedAlone,
                        Category::RateLimited => limited(),
                        Category::Busy => Wait::Long,
                        _ => Wait::Short,
                    })
                }
                None if status == StatusCode::TOO_MANY_REQUESTS => Some(limited()),
                _ => None,
            },
        }
    }
}

/// The seconds until the platform's limit ends, or those of a gateway's `Retry-After`.
pub(crate) fn reset(headers: &HeaderMap) -> Option<Duration> {
    let seconds = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs);
    seconds("x-ogw-ratelimit-reset").or_else(|| seconds("retry-after"))
}

/// How many retries a client may make beyond what its successes earn, so that an outage is not answered with a
/// multiple of the usual traffic.
///
/// A retry takes 5 points, an answered call gives 1 back: after a long outage has used the points up, one retry is made for
/// five calls that succeed.
#[derive(Debug)]
pub(crate) struct Budget {
    points: AtomicU32,
    most: u32,
}

/// The usual budget, in retries.
pub(crate) const RETRIES: u32 = 100;
const PRICE: u32 = 5;

impl Budget {
    pub(crate) fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(PRICE).min(u32::MAX / 2);
        Self { points: AtomicU32::new(most), most }
    }

    /// Pays for a retry, if there is enough.
    pub(crate) fn pay(&self) -> bool {
        self.points.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |points| points.checked_sub(PRICE)).is_ok()
    }

    /// Counts a success.
    pub(crate) fn earn(&self) {
        if self.points.load(Ordering::Relaxed) < self.most {
            // Several at once may add one each, which the next ones pay for.
            self.points.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: i64, status: u16) -> Failure {
        Failure::Refused { code, status: StatusCode::from_u16(status).expect("a status") }
    }

    fn gateway(status: u16) -> Failure {
        Failure::Gateway(StatusCode::from_u16(status).expect("a status"))
    }

    /// Section 4.4 of the platform's rules: failure, what follows for a request that must not be executed twice, and
    /// for one that may.
    #[test]
    fn what_is_repeated_depends_on_what_the_platform_can_have_done() {
        let (soon, long, limited) = (Some(Wait::Short), Some(Wait::Long), Some(Wait::Limited(None)));
        let table = [
            ("no connection", Failure::NotSent, soon, soon),
            ("connection broke, or no answer in time", Failure::Unanswered, None, soon),
            ("too many calls, by code", refused(99_991_400, 400), limited, limited),
            ("too many calls of a service", refused(232_019, 400), limited, limited),
            ("too many messages in a chat", refused(230_020, 400), Some(Wait::LimitedAlone), Some(Wait::LimitedAlone)),
            ("429 with a code nobody knows", refused(7_777_777, 429), limited, limited),
            ("429 of a gateway", gateway(429), limited, limited),
            ("429 that is a quota", refused(1_236_007, 429), None, None),
            ("quota of the month", refused(99_991_403, 429), None, None),
            ("quota of the day", refused(11_247, 200), None, None),
            ("lock held", refused(1_254_291, 200), long, long),
            ("created at this moment", refused(230_049, 400), long, long),
            ("timeout in the base, maybe executed", refused(1_255_040, 504), None, long),
            ("internal error under load", refused(2200, 500), None, long),
            ("OAuth server error", refused(20_050, 500), None, soon),
            ("502", gateway(502), None, soon),
            ("503", gateway(503), None, soon),
            ("504", gateway(504), None, soon),
            ("500 without a code", gateway(500), None, None),
            ("404 without a code", gateway(404), None, None),
            ("302", gateway(302), None, None),
            ("wrong parameter", refused(99_992_402, 400), None, None),
            ("missing scope", refused(99_991_672, 400), None, None),
            ("user token expired", refused(99_991_677, 401), None, None),
            ("unknown code with 503", refused(7_777_777, 503), None, None),
        ];
        let none = HeaderMap::new();
        for (what, failure, once, safe) in table {
            assert_eq!(failure.wait(false, &none), once, "{what}, must not be executed twice");
            assert_eq!(failure.wait(true, &none), safe, "{what}, may be executed twice");
        }
    }

    #[test]
    fn the_platform_says_how_long_its_limit_lasts() {
        let headers = |pairs: &[(&'static str, &'static str)]| {
            pairs.iter().map(|(name, value)| (name.parse().expect("name"), value.parse().expect("value"))).collect()
        };
        let after = |seconds| Some(Wait::Limited(Some(Duration::from_secs(seconds))));
        let limited = refused(99_991_400, 429);
        for (pairs, expected) in [
            (&[("x-ogw-ratelimit-reset", "7")][..], after(7)),
            (&[("x-ogw-ratelimit-reset", "7"), ("retry-after", "9")], after(7)),
            (&[("retry-after", " 9 ")], after(9)),
            (&[("x-ogw-ratelimit-reset", "0")], after(0)),
            (&[("x-ogw-ratelimit-reset", "soon")], Some(Wait::Limited(None))),
            (&[("x-ogw-ratelimit-reset", "-1")], Some(Wait::Limited(None))),
            (&[], Some(Wait::Limited(None))),
        ] {
            let headers: HeaderMap = headers(pairs);
            assert_eq!(limited.wait(false, &headers), expected, "{pairs:?}");
        }
    }

    #[test]
    fn waits_double_and_stay_below_their_bound() {
        let policy = RetryPolicy::new().max_attempts(9).max_delay(Duration::from_secs(3));
        let millis = |policy: &RetryPolicy, wait| -> Vec<_> {
            (1..=9).map(|failed| policy.delay(failed, wait).map(|time| time.as_millis())).collect()
        };
        let highest = policy.clone().random(|| 1.0);
        let bounds = [500, 1000, 2000, 3000, 3000, 3000, 3000, 3000];
        let mut expected: Vec<_> = bounds.into_iter().map(Some).collect();
        expected.push(None);
        assert_eq!(millis(&highest, Wait::Short), expected);
        assert_eq!(highest.delay(1, Wait::Long), Some(Duration::from_secs(1)));
        assert_eq!(policy.clone().random(|| 0.0).delay(5, Wait::Short), Some(Duration::ZERO));
        assert_eq!(policy.clone().random(|| 0.0).delay(1, Wait::Limited(None)), Some(Duration::from_millis(500)));
        assert_eq!(policy.clone().random(|| 0.5).delay(2, Wait::LimitedAlone), Some(Duration::from_millis(1500)));
        assert_eq!(policy.clone().random(|| 0.25).delay(2, Wait::Short), Some(Duration::from_millis(250)));
        let two = Duration::from_secs(2);
        assert_eq!(highest.delay(1, Wait::Exactly(two)), Some(two), "neither more nor less than the platform says");
        assert_eq!(highest.delay(1, Wait::Exactly(two * 2)), None, "longer than the caller wants to wait");
        assert_eq!(highest.delay(40, Wait::Short), None);
        assert_eq!(
            highest.delay(40, Wait::Limited(Some(two))),
            Some(two),
            "a refusal whose end is named uses up no attempt"
        );
        assert_eq!(RetryPolicy::never().delay(1, Wait::Limited(Some(two))), None);
        assert_eq!(RetryPolicy::never().delay(1, Wait::Short), None);
        assert_eq!(highest.max_attempts(u32::MAX).delay(4_000_000, Wait::Short), Some(Duration::from_secs(3)));
    }

    #[test]
    fn an_outage_uses_the_budget_up_and_successes_earn_it_back() {
        let budget = Budget::new(RETRIES);
        let paid = std::iter::repeat_with(|| budget.pay()).take_while(|paid| *paid).count();
        assert_eq!(paid, 100);
        for _ in 0..4 {
            budget.earn();
        }
        assert!(!budget.pay());
        budget.earn();
        assert!(budget.pay());
        for _ in 0..10_000 {
            budget.earn();
        }
        let paid = std::iter::repeat_with(|| budget.pay()).take_while(|paid| *paid).count();
        assert_eq!(paid, 100, "it does not grow without bound");
    }
}
