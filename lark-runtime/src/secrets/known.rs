//! Values that are known to be secret, in the forms in which they travel.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretSlice, SecretString};

/// Shorter values are left: they would take ordinary words with them.
const SHORTEST: usize = 6;

/// How many tokens and tickets of a client are remembered; a call knows those that it carries besides.
const LEARNED: usize = 256;

/// Texts to find, by their first bytes.
#[derive(Clone, Default)]
pub(crate) struct Needles(HashMap<[u8; 4], Vec<Arc<SecretSlice<u8>>>>);

impl Needles {
    /// Adds a value, and what Base64 makes of it wherever it is in a text.
    pub(crate) fn add(&mut self, value: &str) {
        let value = value.trim();
        if value.len() < SHORTEST {
            return;
        }
        self.insert(value.as_bytes());
        for before in 0..3 {
            let shifted = [&[0; 2][..before], value.as_bytes()].concat();
            // Letters that depend on what is before or after the value are left out.
            let first = [0, 2, 3][before];
            for mut text in [STANDARD_NO_PAD.encode(&shifted), URL_SAFE_NO_PAD.encode(&shifted)] {
                text.truncate(shifted.len() * 8 / 6);
                self.insert(text.get(first..).unwrap_or_default().as_bytes());
            }
        }
    }

    fn insert(&mut self, needle: &[u8]) {
        let Some(start) = needle.first_chunk() else { return };
        let same_start = self.0.entry(*start).or_default();
        if !same_start.iter().any(|known| known.expose_secret() == needle) {
            same_start.push(Arc::new(needle.to_vec().into()));
        }
    }

    /// The length of the longest value that begins here; 0 if there is none.
    pub(super) fn length_at(&self, text: &[u8]) -> usize {
        let same_start = text.first_chunk().and_then(|start| self.0.get(start));
        let found = same_start.into_iter().flatten().map(|known| known.expose_secret());
        found.filter(|needle| text.starts_with(needle)).map(<[u8]>::len).max().unwrap_or_default()
    }
}

/// The credentials of a client: those it was built with, and the tokens and tickets it came by.
#[derive(Default)]
pub(crate) struct Known {
    fixed: Mutex<Needles>,
    learned: Mutex<Learned>,
}

#[derive(Default)]
struct Learned {
    values: VecDeque<SecretString>,
    needles: Needles,
}

impl Known {
    /// Those of a client's settings.
    pub(crate) fn new<'v>(values: impl IntoIterator<Item = &'v str>) -> Self {
        let mut fixed = Needles::default();
        values.into_iter().for_each(|value| fixed.add(value));
        Self { fixed: Mutex::new(fixed), learned: Mutex::default() }
    }

    /// Remembers a token or a ticket; the oldest are forgotten.
    pub(crate) fn learn(&self, value: &str) {
        let mut learned = self.learned.lock().unwrap_or_else(PoisonError::into_inner);
        if learned.values.iter().any(|known| known.expose_secret() == value) {
            return;
        }
        if learned.values.len() == LEARNED {
            learned.values.drain(..LEARNED / 4);
            let mut needles = Needles::default();
            learned.values.iter().for_each(|value| needles.add(value.expose_secret()));
            learned.needles = needles;
        }
        learned.needles.add(value);
        learned.values.push_back(value.into());
    }

    /// Remembers a secret of the program for as long as the client lives.
    pub(crate) fn keep(&self, value: &str) {
        self.fixed.lock().unwrap_or_else(PoisonError::into_inner).add(value);
    }

    /// Lends everything that is known.
    pub(super) fn with<T>(&self, each: impl FnOnce([&Needles; 2]) -> T) -> T {
        let learned = self.learned.lock().unwrap_or_else(PoisonError::into_inner);
        let fixed = self.fixed.lock().unwrap_or_else(PoisonError::into_inner);
        each([&fixed, &learned.needles])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_values_are_known() {
        let known = Known::new(["app-secret"]);
        for number in 0..2 * LEARNED {
            known.learn(&format!("token-{number:04}"));
        }
        let length = |text: &str| known.with(|needles| needles.map(|needles| needles.length_at(text.as_bytes())));
        assert_eq!(length("app-secret and more"), [10, 0]);
        assert_eq!(length("token-0511"), [0, 10]);
        assert_eq!(length("token-0384"), [0, 10]);
        assert_eq!(length("token-0001"), [0, 0]);
        known.keep("encrypt-key");
        (0..2 * LEARNED).for_each(|number| known.learn(&format!("later-{number:04}")));
        assert_eq!(length("encrypt-key"), [11, 0]);
    }

    #[test]
    fn short_values_are_left() {
        let known = Known::new(["a", "code"]);
        assert_eq!(known.with(|[fixed, _]| fixed.length_at(b"code and more")), 0);
    }
}
