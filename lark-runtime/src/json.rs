//! JSON in and out: a pull [`Reader`] that peeks before it consumes, and a [`Writer`].
//!
//! The reader is what makes decoding lenient without a second pass: a slot looks at what comes next, takes it
//! if it fits, and otherwise has it skipped and noted as a [`Misfit`]. Both are plain structs without type
//! parameters, so they are compiled once, here, and not once per model in the programs of users.

mod reader;
mod writer;

pub use reader::{Malformed, Misfit, Peek, Reader};
pub use writer::Writer;

/// How many bytes come before the next quote, backslash or control character; looked at eight at a time.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES << 7;
    // The lowest byte of `x` that is zero, and perhaps others above it, have their high bit set.
    let zeros = |x: u64| x.wrapping_sub(ONES) & !x & HIGHS;
    let mut at = 0;
    while let Some(chunk) = bytes[at..].first_chunk() {
        let chunk = u64::from_le_bytes(*chunk);
        let quotes = zeros(chunk ^ (ONES * u64::from(b'"')));
        let escapes = zeros(chunk ^ (ONES * u64::from(b'\\')));
        let controls = chunk.wrapping_sub(ONES * 0x20) & !chunk & HIGHS;
        let stops = quotes | escapes | controls;
        if stops != 0 {
            return at + stops.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = &bytes[at..];
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len())
}
