//! Writes values as JSON text.

use std::fmt::{self, Write as _};

use crate::node::Px;

/// Most numbers have a digit or two, which the machinery of formatting is large for.
pub(crate) fn int(out: &mut String, value: i64) {
    match u8::try_from(value) {
        Ok(digit @ 0..=9) => out.push(char::from(b'0' + digit)),
        Ok(value @ 10..=99) => {
            out.push(char::from(b'0' + value / 10));
            out.push(char::from(b'0' + value % 10));
        }
        _ => display(out, &value),
    }
}

pub(crate) fn display(out: &mut String, value: &impl fmt::Display) {
    // Writing to a String does not fail.
    let _ = write!(out, "{value}");
}

/// Appends pixels, a text.
pub(crate) fn px(out: &mut String, px: Px) {
    out.push('"');
    for (place, value) in px.values.iter().take(px.count.into()).enumerate() {
        if place > 0 {
            out.push(' ');
        }
        int(out, i64::from(*value));
        out.push_str("px");
    }
    out.push('"');
}

/// Appends a text. Most have nothing to escape, so eight bytes are looked at together.
pub(crate) fn text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    loop {
        let plain = plain(rest.as_bytes());
        let (before, behind) = rest.split_at(plain);
        out.push_str(before);
        let Some(&byte) = behind.as_bytes().first() else { break };
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            8 => out.push_str("\\b"),
            12 => out.push_str("\\f"),
            _ => {
                let _ = write!(out, "\\u{byte:04x}");
            }
        }
        rest = &behind[1..];
    }
    out.push('"');
}

/// Bytes before the first one to escape; all of them if there is none.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES * 0x80;
    let (chunks, tail) = bytes.as_chunks::<8>();
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let mut at = 0;
    for chunk in chunks {
        let word = u64::from_le_bytes(*chunk);
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let found = (control | zero(word ^ (ONES * 0x22)) | zero(word ^ (ONES * 0x5c))) & HIGH;
        if found != 0 {
            // The lowest bit is right; those above it may come from a borrow.
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let special = |byte: &u8| matches!(byte, 0..=0x1f | b'"' | b'\\');
    at + tail.iter().position(special).unwrap_or(tail.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_text_is_written_as_serde_json_writes_it(value in "\\PC*|[\\x00-\\x7f\u{e9}\u{1f600}]*") {
            let mut out = String::new();
            text(&mut out, &value);
            prop_assert_eq!(out, serde_json::to_string(&value).unwrap());
        }
    }
}
