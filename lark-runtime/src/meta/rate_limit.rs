//! How often an endpoint may be called.

/// How often an endpoint may be called, by one app in one tenant unless the documentation says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    per_second: u32,
    per_minute: u32,
}

impl RateLimit {
    /// A limit that two numbers cannot express; see the endpoint's documentation.
    pub const SPECIAL: Self = Self { per_second: 0, per_minute: 0 };

    /// So many calls per second.
    #[must_use]
    pub const fn per_second(calls: u32) -> Self {
        Self { per_second: calls, per_minute: 0 }
    }

    /// So many calls per minute.
    #[must_use]
    pub const fn per_minute(calls: u32) -> Self {
        Self { per_second: 0, per_minute: calls }
    }

    /// With a second limit of so many calls per minute.
    #[must_use]
    pub const fn and_per_minute(mut self, calls: u32) -> Self {
        self.per_minute = calls;
        self
    }

    /// The calls per second, if that is documented.
    #[must_use]
    pub fn calls_per_second(self) -> Option<u32> {
        (self.per_second > 0).then_some(self.per_second)
    }

    /// The calls per minute, if that is documented.
    #[must_use]
    pub fn calls_per_minute(self) -> Option<u32> {
        (self.per_minute > 0).then_some(self.per_minute)
    }
}
