//! Idempotency keys: what makes repeating a request that changes something harmless. See platform documentation,
//! "idempotency fields".
//!
//! An endpoint that has such a field says so in its [`Meta`]. The key belongs to the logical call: it is decided before
//! the first attempt, and every attempt carries it.

use hmac_sha256::Hash as Sha256;

use crate::error::{Error, Result};
use crate::meta::Meta;
use crate::random;
use crate::slot::{self, Borrow, Fields, Slot};

/// Where the keys of a client come from.
#[derive(Clone, Copy)]
pub(crate) enum Keys {
    /// A random UUID each.
    Uuids,
    /// The caller's function.
    Made(fn() -> String),
    /// There are none.
    Off,
}

impl Keys {
    fn next(self) -> Result<Option<String>> {
        Ok(match self {
            Self::Uuids => Some(uuid()?),
            Self::Made(make) => Some(make()),
            Self::Off => None,
        })
    }
}

/// The key of one call.
#[derive(Debug, Default)]
pub(crate) struct Key {
    /// What the client puts into the field, which the request leaves unset.
    pub(crate) filled: Option<String>,
    /// Whether the request carries a key, from whatever source.
    pub(crate) carried: bool,
}

impl Key {
    /// Decides on the key: the request's own, else the one that the caller `given` for the call, else a new one.
    ///
    /// # Errors
    /// A key of the caller's that is empty, that the endpoint has no field for, or that contradicts the request; no
    /// random bytes from the operating system.
    pub(crate) fn of(meta: &Meta, request: &dyn Fields, given: Option<&str>, keys: Keys) -> Result<Self> {
        let Some((index, field)) = meta.idempotency_field() else {
            return match given {
                None => Ok(Self::default()),
                Some(_) => Err(Error::invalid(
                    "the endpoint has no field for an idempotency key; remove `.idempotency_key(...)`",
                )),
            };
        };
        if given.is_some_and(str::is_empty) {
            return Err(Error::invalid(
                "the idempotency key is empty; give another, or none for one made by the client",
            ));
        }
        let mut key = Ok(Self::default());
        request.lend(Borrow(&mut |fields| {
            if let Some(slot) = fields.get(index) {
                key = Self::beside(*slot, field.name(), given, keys);
            }
        }));
        key
    }

    /// The key of a request with this value in its field.
    fn beside(slot: &dyn Slot, name: &str, given: Option<&str>, keys: Keys) -> Result<Self> {
        if slot::is_unset(slot) {
            let filled = match given {
                Some(given) => Some(given.to_owned()),
                None => keys.next()?,
            };
            return Ok(Self { carried: filled.is_some(), filled });
        }
        let (mut carried, mut agrees) = (false, true);
        slot::text(slot, &mut |text| {
            carried = !text.is_empty();
            agrees = given.is_none_or(|given| given == text);
        });
        if !agrees {
            return Err(Error::invalid(format!(
                "the request has another idempotency key in `{name}`; keep that or `.idempotency_key(...)`"
            )));
        }
        Ok(Self { filled: None, carried })
    }
}

/// A random UUID, version 4: 36 characters, which every field of the platform takes.
///
/// Two equal keys would be one lost request, so all bits come from the operating system: a generator in the process goes
/// on with the same numbers in each of its forks, and in each machine that starts from one snapshot.
fn uuid() -> Result<String> {
    let random = random::bytes().map_err(|error| {
        Error::invalid(format!(
            "an idempotency key needs random bytes, and the operating system gives none ({error}); give the call a key \
             of your own: `.idempotency_key(...)`"
        ))
    })?;
    Ok(written(u128::from_ne_bytes(random), 4))
}

/// The key of a request of this content under a name: a UUID of version 8, the same in every process.
pub(crate) fn named(name: &str, content: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in [name.as_bytes()].iter().chain(content) {
        // So that no part runs into the next.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let hash = hash.finalize();
    let bits = hash.iter().take(16).fold(0, |bits, byte| bits << 8 | u128::from(*byte));
    written(bits, 8)
}

/// A UUID of this version, with the variant of RFC 9562.
fn written(bits: u128, version: u128) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | version << 76 | 0b10 << 62;
    let mut uuid = [b'-'; 36];
    // Where each byte's two digits go.
    let places = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
    for (byte, at) in bits.to_be_bytes().into_iter().zip(places) {
        uuid[at] = HEX[usize::from(byte >> 4)];
        uuid[at + 1] = HEX[usize::from(byte & 0xf)];
    }
    // It is ASCII.
    String::from_utf8(uuid.to_vec()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{named, uuid};

    #[test]
    fn a_named_key_is_the_same_everywhere_and_another_for_each_content() {
        assert_eq!(named("a", &[b"x"]), "e8197eec-1ea1-8962-a4f7-2c2f992a3a77");
        assert_ne!(named("a", &[b"xy", b"z"]), named("a", &[b"x", b"yz"]));
        let key = |name, n: u32| named(name, &[b"path", &n.to_be_bytes()]);
        let keys: HashSet<String> = (0..1000).flat_map(|n| [key("a", n), key("b", n)]).collect();
        assert_eq!(keys.len(), 2000);
        assert!(keys.iter().all(|key| key.len() == 36 && key.as_bytes()[14] == b'8'));
    }

    #[test]
    fn keys_are_different_uuids_of_version_4() {
        let keys: HashSet<String> = (0..1000).map(|_| uuid().expect("random bytes")).collect();
        assert_eq!(keys.len(), 1000);
        for key in &keys {
            let shape: String = key.chars().map(|c| if matches!(c, '0'..='9' | 'a'..='f') { 'x' } else { c }).collect();
            assert_eq!(shape, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
            assert_eq!(key.as_bytes()[14], b'4', "{key}");
            assert!(b"89ab".contains(&key.as_bytes()[19]), "{key}");
        }
        for position in (0..36).filter(|position| ![8, 13, 14, 18, 19, 23].contains(position)) {
            let digits: HashSet<u8> = keys.iter().map(|key| key.as_bytes()[position]).collect();
            assert_eq!(digits.len(), 16, "every digit is random: {position}");
        }
    }
}
