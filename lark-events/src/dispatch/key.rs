//! By what deliveries of one event know each other, and what the log says of them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use lark_runtime::event::EventMeta;

use crate::envelope::Header;
use crate::handler::{Ready, Route};

/// Ids of the platform have some 40 characters. A longer one than this would be remembered for hours.
const LONGEST_ID: usize = 256;

/// So much of a text that the other side chose is in the log.
const LOGGED: usize = 128;

/// By what deliveries of one event know each other.
pub(super) fn dedupe_key(route: &Route, ready: &dyn Ready, header: &Header) -> Option<String> {
    let declared = route.meta.and_then(EventMeta::dedupe);
    let id = declared.and_then(|path| ready.text_at(path));
    let id = id.or_else(|| (!header.event_id.is_empty()).then(|| header.event_id.clone()))?;
    let Header { app_id, event_type, .. } = header;
    let key = format!("{app_id}:{event_type}:{id}");
    Some(if key.len() > LONGEST_ID { shortened(&key) } else { key })
}

/// The beginning of a text, with its length and its hash.
fn shortened(text: &str) -> String {
    let hash = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, text).hash(&mut hasher);
        hasher.finish()
    };
    format!("{}:{}:{:016x}{:016x}", beginning(text, LOGGED), text.len(), hash(0), hash(1))
}

/// As much of a text as the log shows.
pub(super) fn for_the_log(text: &str) -> &str {
    beginning(text, LOGGED)
}

fn beginning(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_key_becomes_short_and_stays_another_than_others() {
        let [one, other] = ["a", "b"].map(|end| shortened(&("\u{e9}".repeat(1 << 20) + end)));
        assert!(one != other && one.len() <= LONGEST_ID, "{one} {other}");
        assert_eq!((for_the_log("short"), for_the_log("")), ("short", ""));
        assert_eq!(for_the_log(&"x\u{e9}".repeat(100)).len(), 127, "characters stay whole");
    }
}
