//! A text as its readers see it: each view undoes one level of escapes of the one before, and knows where its bytes come
//! from.

use std::borrow::Cow;
use std::ops::Range;

/// A text of an answer can be JSON in a text of JSON in a form; deeper than this nobody reads it.
const LEVELS: usize = 5;

/// One view of a text.
pub(super) struct View<'t> {
    pub(super) bytes: Cow<'t, [u8]>,
    /// Where each byte begins in the text, and where the text ends; empty for the text itself.
    origins: Vec<usize>,
}

impl<'t> View<'t> {
    /// All views of a text, itself first.
    pub(super) fn all(text: &'t str) -> Vec<Self> {
        let mut views = vec![Self { bytes: text.as_bytes().into(), origins: Vec::new() }];
        while views.len() < LEVELS
            && let Some(next) = views.last().and_then(Self::unescaped)
        {
            views.push(next);
        }
        views
    }

    /// A part of this view as a part of the text.
    pub(super) fn in_text(&self, part: Range<usize>) -> Range<usize> {
        if self.origins.is_empty() {
            return part;
        }
        let origin = |at: usize| self.origins.get(at).or(self.origins.last()).copied().unwrap_or_default();
        origin(part.start)..origin(part.end)
    }

    /// The next view; none if this one has no escapes.
    fn unescaped(&self) -> Option<Self> {
        let text = &*self.bytes;
        if !text.iter().any(|byte| matches!(byte, b'%' | b'\\' | b'&')) {
            return None;
        }
        let (mut bytes, mut origins) = (Vec::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
        let mut at = 0;
        while at < text.len() {
            let (character, length) = match escape(&text[at..]) {
                Some(Escape::Byte(byte, length)) => (Character::Byte(byte), length),
                Some(Escape::Char(char, length)) => (Character::Char(char), length),
                None => (Character::Byte(text[at]), 1),
            };
            let origin = self.in_text(at..at).start;
            let before = bytes.len();
            match character {
                Character::Byte(byte) => bytes.push(byte),
                Character::Char(char) => bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            }
            origins.extend(std::iter::repeat_n(origin, bytes.len() - before));
            at += length;
        }
        origins.push(self.in_text(at..at).start);
        (bytes.len() < text.len()).then_some(Self { bytes: bytes.into(), origins })
    }
}

enum Character {
    Byte(u8),
    Char(char),
}

/// What an escape stands for, and its length.
enum Escape {
    Byte(u8, usize),
    Char(char, usize),
}

/// The escape that a text begins with: of URLs, of JSON and Rust, of HTML.
fn escape(text: &[u8]) -> Option<Escape> {
    match text.first()? {
        b'%' => Some(Escape::Byte(u8::try_from(hex(text.get(1..3)?)?).ok()?, 3)),
        b'\\' => match text.get(1)? {
            byte @ (b'"' | b'\\' | b'/' | b'\'') => Some(Escape::Byte(*byte, 2)),
            b'n' | b'r' => Some(Escape::Byte(b'\n', 2)),
            b't' => Some(Escape::Byte(b'\t', 2)),
            b'x' => Some(Escape::Byte(u8::try_from(hex(text.get(2..4)?)?).ok()?, 4)),
            b'u' if text.get(2) == Some(&b'{') => {
                let digits = text[3..].iter().take(7).position(|byte| *byte == b'}')?;
                Some(Escape::Char(char::from_u32(hex(&text[3..3 + digits])?)?, digits + 4))
            }
            b'u' => Some(Escape::Char(char::from_u32(hex(text.get(2..6)?)?)?, 6)),
            _ => None,
        },
        b'&' => {
            let end = text.iter().take(10).position(|byte| *byte == b';')?;
            let char = match &text[1..end] {
                b"amp" => '&',
                b"lt" => '<',
                b"gt" => '>',
                b"quot" => '"',
                b"apos" => '\'',
                b"nbsp" => ' ',
                [b'#', b'x' | b'X', digits @ ..] => char::from_u32(hex(digits)?)?,
                [b'#', digits @ ..] => char::from_u32(str::from_utf8(digits).ok()?.parse().ok()?)?,
                _ => return None,
            };
            Some(Escape::Char(char, end + 1))
        }
        _ => None,
    }
}

fn hex(digits: &[u8]) -> Option<u32> {
    let valid = !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit);
    u32::from_str_radix(str::from_utf8(digits).ok().filter(|_| valid)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_of_escapes_is_a_view() {
        for (text, expected) in [
            ("plain", vec![]),
            ("100 % of &", vec![]),
            ("a%2Fb", vec!["a/b"]),
            ("a%252fb", vec!["a%2fb", "a/b"]),
            (r#"{\"a\":\"\\\"\u4f60\"}"#, vec![r#"{"a":"\"你"}"#, r#"{"a":""你"}"#]),
            (r"\u{4f60}\x41\/", vec!["你A/"]),
            ("&quot;a&quot;&amp;&#x2f;&#47;&none;", vec!["\"a\"&//&none;"]),
        ] {
            let views: Vec<_> = View::all(text).into_iter().map(|view| view.bytes.into_owned()).collect();
            let views: Vec<_> = views.iter().map(|bytes| str::from_utf8(bytes).expect("UTF-8")).collect();
            assert_eq!(views[0], text);
            assert_eq!(views[1..], expected[..], "{text}");
        }
    }

    #[test]
    fn parts_of_a_view_are_parts_of_the_text() {
        let text = "x=%2525a%25&y";
        let views = View::all(text);
        let last = views.last().expect("the text itself");
        assert_eq!(&*last.bytes, b"x=%a%&y");
        assert_eq!(&text[last.in_text(2..5)], "%2525a%25");
        assert_eq!(&text[last.in_text(6..7)], "y");
    }
}
