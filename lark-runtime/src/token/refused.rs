//! The tokens and tickets that the platform refused: a store may go on giving them.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher as _;

/// At least so many are remembered, the latest.
const GENERATION: usize = 50_000;

/// What was refused, as hashes: 64 bits, keyed at random, so that the text is not kept and one that is mistaken for
/// another costs no more than a fetch.
#[derive(Default)]
pub(super) struct Refused {
    hasher: RandomState,
    recent: HashSet<u64>,
    earlier: HashSet<u64>,
}

impl Refused {
    pub(super) fn contains(&self, value: &str) -> bool {
        let hash = self.hasher.hash_one(value);
        self.recent.contains(&hash) || self.earlier.contains(&hash)
    }

    /// Remembers a value; whether it is new.
    pub(super) fn insert(&mut self, value: &str) -> bool {
        if self.contains(value) {
            return false;
        }
        if self.recent.len() >= GENERATION {
            self.earlier = std::mem::take(&mut self.recent);
        }
        self.recent.insert(self.hasher.hash_one(value))
    }

    /// Forgets a value, which is from the platform itself.
    pub(super) fn remove(&mut self, value: &str) {
        if self.recent.is_empty() && self.earlier.is_empty() {
            return;
        }
        let hash = self.hasher.hash_one(value);
        self.recent.remove(&hash);
        self.earlier.remove(&hash);
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Refused").field(&(self.recent.len() + self.earlier.len())).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_are_remembered_in_bounded_memory() {
        let mut refused = Refused::default();
        assert!(refused.insert("first") && !refused.insert("first"));
        refused.remove("first");
        assert!(!refused.contains("first"));
        for number in 0..3 * GENERATION {
            assert!(refused.insert(&number.to_string()));
        }
        assert!((2 * GENERATION..3 * GENERATION).all(|number| refused.contains(&number.to_string())));
        assert!(refused.recent.len() + refused.earlier.len() <= 2 * GENERATION);
        assert!(!refused.contains("0"));
    }
}
