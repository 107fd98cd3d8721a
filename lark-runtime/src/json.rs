//! JSON in and out: a pull [`Reader`] that peeks before it consumes, and a [`Writer`].
//!
//! The reader is what makes decoding lenient without a second pass: the caller looks at the next value, takes it if it
//! fits, and otherwise has it skipped and noted as a [`Misfit`]. Both are plain structs without type parameters, so
//! they are compiled once, here, and not once per model in the programs of users. Nothing here knows models or fields.

mod any;
mod notes;
mod reader;
mod text;
mod writer;

pub(crate) use any::parse;
pub use notes::Misfit;
pub use reader::{Malformed, Peek, Reader};
pub use text::JsonText;
pub use writer::Writer;

/// How many bytes come before the next quote, backslash or control character; looked at eight at a time.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        let chunk = u64::from_le_bytes(*chunk);
        // Subtracting makes the high bit of a small byte, and borrows from the next: the lowest bit is right, those above
        // it perhaps not. 2 exchanges the quote with the space, which puts it right above the control characters.
        let controls_and_quotes = (chunk ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
        let escapes = (chunk ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
        let stops = (controls_and_quotes | escapes) & !chunk & (ONES << 7);
        if stops != 0 {
            return bytes.len() - rest.len() + stops.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    bytes.len() - rest.len() + plain_end(rest)
}

/// The same of less than eight bytes. Few texts stand that close to the end.
#[cold]
#[inline(never)]
fn plain_end(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn every_byte_stops_or_does_not_whatever_stands_around_it() {
        let stops = |byte: u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
        for byte in 0..=u8::MAX {
            for after in [0, b' ', b'!', b'"', b'#', b'[', b'\\', b']', 0x7f, 0x80, 0xff] {
                for at in 0..12 {
                    let mut text = [b'x'; 20];
                    text[at] = byte;
                    text[at + 1] = after;
                    let first = text.iter().position(|byte| stops(*byte)).unwrap_or(text.len());
                    assert_eq!(plain(&text), first, "{byte:#x} at {at} before {after:#x}");
                    assert_eq!(plain(&text[..=at]), first.min(at + 1), "{byte:#x} at the end, behind {at}");
                }
            }
        }
    }
}
