//! How long to wait before the next attempt to connect.

use std::time::Duration;

use super::config::Config;

/// The shortest wait, whatever the platform says.
const LEAST: Duration = Duration::from_millis(50);

/// The first attempt after a loss is made within this time: meanwhile people who press a button of a card are told that the
/// app is not online, and the platform ends connections as a matter of routine.
const SOON: Duration = Duration::from_secs(1);

/// The waits of a connection.
#[derive(Debug)]
pub(crate) struct Waits {
    random: fastrand::Rng,
    /// Attempts that failed since something worked.
    failures: u32,
}

impl Waits {
    pub(crate) fn new() -> Self {
        Self { random: fastrand::Rng::new(), failures: 0 }
    }

    #[cfg(test)]
    fn seeded(seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), failures: 0 }
    }

    /// How many attempts failed since something worked.
    pub(crate) fn failures(&self) -> u32 {
        self.failures
    }

    /// The wait after a connection that worked: soon, and not at the same time as everybody.
    pub(crate) fn after_loss(&mut self, config: &Config) -> Duration {
        self.failures = 0;
        let most = config.nonce.min(SOON);
        LEAST.max(most.mul_f64(self.random.f64()))
    }

    /// The wait after an attempt that failed, or a connection that ended before it was of any use: each is about twice as
    /// long as the one before, up to the interval of the platform.
    pub(crate) fn after_failure(&mut self, config: &Config) -> Duration {
        let doubled = Duration::from_secs(1) * 2_u32.saturating_pow(self.failures.min(16));
        self.failures = self.failures.saturating_add(1);
        doubled.min(config.interval).mul_f64(0.5 + self.random.f64() / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_attempt_is_soon_and_later_ones_are_ever_later_up_to_the_interval() {
        let config = Config::default();
        for seed in 0..200 {
            let mut waits = Waits::seeded(seed);
            let soon = waits.after_loss(&config);
            assert!((LEAST..=SOON).contains(&soon), "{soon:?}");
            for failure in 0..40 {
                let most = Duration::from_secs(1 << failure.min(7)).min(Duration::from_secs(120));
                let wait = waits.after_failure(&config);
                assert!(wait >= most / 2 && wait <= most, "{failure}: {wait:?}");
            }
            assert_eq!(waits.failures(), 40);
            assert!(waits.after_loss(&config) <= SOON);
            assert!(waits.after_failure(&config) <= Duration::from_secs(1), "the count begins anew");
        }
    }

    #[test]
    fn two_programs_do_not_wait_the_same_time() {
        let config = Config::default();
        let waits: Vec<Duration> = (0..50).map(|seed| Waits::seeded(seed).after_loss(&config)).collect();
        assert!(waits.iter().max().unwrap().saturating_sub(*waits.iter().min().unwrap()) > Duration::from_millis(500));
    }
}
