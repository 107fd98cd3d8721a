//! Bytes as the text that a reader reads.

use std::borrow::Cow;

use super::Reader;

/// The most places that are remembered, so that they cannot outgrow the text.
const MAX_REPLACED: usize = 10_000;

/// JSON as it came over the wire: bytes that are not UTF-8 are U+FFFD in it, so that one broken text does not cost
/// all the others. The texts that have them are noted as [misfits](Reader::misfits).
#[derive(Debug)]
pub struct JsonText<'a> {
    text: Cow<'a, str>,
    /// Where the first replacements are.
    replaced: Vec<usize>,
}

impl<'a> JsonText<'a> {
    /// The text of these bytes, without a byte order mark. It borrows them if they are UTF-8.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Self { text: Cow::Borrowed(text), replaced: Vec::new() };
        }
        let (mut text, mut replaced) = (String::with_capacity(bytes.len()), Vec::new());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                if replaced.len() < MAX_REPLACED {
                    replaced.push(text.len());
                }
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        Self { text: Cow::Owned(text), replaced }
    }

    /// Reads it.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader::with(&self.text, &self.replaced)
    }
}
