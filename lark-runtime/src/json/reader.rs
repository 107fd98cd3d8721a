//! The pull parser.

use std::borrow::Cow;
use std::fmt;

use super::notes::Notes;
use super::plain;

/// How deep lists and objects may nest; the platform's own answers stay far below.
const MAX_DEPTH: usize = 128;

/// What may be made of an answer in memory: this much, and so much for each of its bytes. A list of one-digit integers takes 4
/// for a byte. A block of a document has 4.6 KB and may come in 200 bytes; 10,000 of them are within this.
const ROOM: usize = 64 << 20;
const ROOM_PER_BYTE: usize = 16;

/// What the next JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peek {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Peek {
    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::List => "list",
            Self::Object => "object",
        }
    }
}

/// A text that is not JSON, or JSON nested deeper than 128 levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Byte at which reading stopped.
    pub offset: usize,
    /// What is wrong there.
    pub reason: &'static str,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.reason, self.offset)
    }
}

impl std::error::Error for Malformed {}

/// Reads one JSON text from front to back.
///
/// Every method that takes a value consumes exactly that value, even when the value does not fit, so that the
/// caller can go on with the next one.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    /// Where the text has U+FFFD in place of bytes that are not UTF-8.
    replaced: &'a [usize],
    /// How many bytes of memory may still be filled.
    room: usize,
    pub(super) notes: Notes,
}

impl<'a> Reader<'a> {
    /// Reads from a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self::with(text, &[])
    }

    pub(super) fn with(text: &'a str, replaced: &'a [usize]) -> Self {
        Self { text, at: 0, depth: 0, replaced, room: usize::MAX, notes: Notes::default() }
    }

    /// Reads from bytes, which must be UTF-8; [`JsonText`](super::JsonText) takes any.
    ///
    /// # Errors
    /// The first byte that is not UTF-8.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, Malformed> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(text.strip_prefix('\u{feff}').unwrap_or(text))),
            Err(error) => Err(Malformed { offset: error.valid_up_to(), reason: "not UTF-8" }),
        }
    }

    #[cold]
    fn fail<T>(&self, reason: &'static str) -> Result<T, Malformed> {
        let reason = if self.at >= self.text.len() { "the text ends too soon" } else { reason };
        Err(Malformed { offset: self.at, reason })
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
    }

    /// The kind of the next value, without consuming it.
    ///
    /// # Errors
    /// At the end of the text, and where no value begins.
    #[inline]
    pub fn peek(&mut self) -> Result<Peek, Malformed> {
        self.blanks();
        match self.byte() {
            Some(b'"') => Ok(Peek::String),
            Some(b'-' | b'0'..=b'9') => Ok(Peek::Number),
            Some(b'{') => Ok(Peek::Object),
            Some(b'[') => Ok(Peek::List),
            Some(b't' | b'f') => Ok(Peek::Bool),
            Some(b'n') => Ok(Peek::Null),
            _ => self.fail("no JSON value begins so"),
        }
    }

    /// Whether the next value is an object without members; it is not consumed.
    pub(crate) fn is_at_empty_object(&mut self) -> bool {
        let begin = self.at;
        self.blanks();
        let mut empty = self.byte() == Some(b'{');
        if empty {
            self.at += 1;
            self.blanks();
            empty = self.byte() == Some(b'}');
        }
        self.at = begin;
        empty
    }

    fn word(&mut self, word: &'static str) -> Result<(), Malformed> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            self.fail("no JSON value begins so")
        }
    }

    /// Consumes `null`.
    ///
    /// # Errors
    /// If the next value is something else.
    pub fn null(&mut self) -> Result<(), Malformed> {
        self.blanks();
        self.word("null")
    }

    /// Consumes `true` or `false`.
    ///
    /// # Errors
    /// If the next value is something else.
    pub fn bool(&mut self) -> Result<bool, Malformed> {
        self.blanks();
        if self.byte() == Some(b't') { self.word("true").map(|()| true) } else { self.word("false").map(|()| false) }
    }

    /// Consumes a number and returns its text, exactly as written.
    ///
    /// # Errors
    /// If it violates JSON's grammar.
    pub fn number(&mut self) -> Result<&'a str, Malformed> {
        self.blanks();
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        match self.byte() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits(),
            _ => return self.fail("a number needs a digit here"),
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.some_digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.some_digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn digits(&mut self) {
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
    }

    fn some_digits(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        self.digits();
        if self.at == start { self.fail("a number needs a digit here") } else { Ok(()) }
    }

    /// Consumes a text; it is borrowed unless it has escapes.
    ///
    /// # Errors
    /// If it does not end, or has an unescaped control character or an invalid escape.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Malformed> {
        if let Some(text) = self.plain_string() {
            return Ok(Cow::Borrowed(text));
        }
        if self.byte() != Some(b'"') {
            return self.fail("a text is due here");
        }
        self.other_string()
    }

    /// Consumes a text that is next and is written as it is, as nearly all are; otherwise nothing but white space.
    // One copy of the search for all that read texts: inlined, it costs them more than the call.
    #[inline(never)]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        self.blanks();
        if self.byte() != Some(b'"') || !self.replaced.is_empty() {
            return None;
        }
        let start = self.at + 1;
        let end = start + plain(self.text.as_bytes().get(start..)?);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        let text = self.text.get(start..end)?;
        self.at = end + 1;
        Some(text)
    }

    /// Consumes the text at this quote, which has escapes, or replacements in it, or is none.
    fn other_string(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let begin = self.at;
        self.at += 1;
        let start = self.at;
        self.plain();
        if self.byte() == Some(b'"') {
            let text = &self.text[start..self.at];
            self.at += 1;
            if !self.replaced.is_empty() {
                self.note_replaced(begin);
            }
            return Ok(Cow::Borrowed(text));
        }
        // Escapes are longer than the characters they encode, so this is enough room. U+FFFD is as short as half a pair.
        let mut owned = String::with_capacity(self.end_of_string() - start);
        owned.push_str(&self.text[start..self.at]);
        let mut whole = true;
        loop {
            // Texts in texts are full of escapes, one behind the other.
            while self.byte() == Some(b'\\') {
                owned.push(match self.short_escape() {
                    Some(character) => character,
                    None => self.long_escape()?.unwrap_or_else(|| {
                        whole = false;
                        char::REPLACEMENT_CHARACTER
                    }),
                });
            }
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    if !whole {
                        self.note(begin, "whole characters", "half a surrogate pair");
                    } else if !self.replaced.is_empty() {
                        self.note_replaced(begin);
                    }
                    return Ok(Cow::Owned(owned));
                }
                Some(0..=0x1f) | None => return self.fail("a control character must be escaped"),
                Some(_) => {}
            }
            let start = self.at;
            self.plain();
            owned.push_str(&self.text[start..self.at]);
        }
    }

    /// Notes a text from `begin` until here in which bytes were replaced.
    #[cold]
    fn note_replaced(&mut self, begin: usize) {
        let first = self.replaced.partition_point(|at| *at < begin);
        if self.replaced.get(first).is_some_and(|at| *at < self.at) {
            self.note(begin, "UTF-8", "other bytes");
        }
    }

    /// Where the string that is being read ends, at its quote or at a character that must not be in it.
    fn end_of_string(&self) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            // With what it escapes.
            while bytes.get(at) == Some(&b'\\') {
                at += 2;
            }
            at += plain(bytes.get(at..).unwrap_or_default());
            if bytes.get(at) != Some(&b'\\') {
                return at.min(bytes.len());
            }
        }
    }

    /// Advances to the next quote, backslash or control character.
    #[inline]
    fn plain(&mut self) {
        self.at += plain(&self.text.as_bytes()[self.at..]);
    }

    /// The character of an escape of two characters, if it is one.
    #[inline]
    fn short_escape(&mut self) -> Option<char> {
        let character = self.text.as_bytes().get(self.at + 1).copied().and_then(short)?;
        self.at += 2;
        Some(character)
    }

    /// The character of any other escape; `None` for half of a surrogate pair.
    fn long_escape(&mut self) -> Result<Option<char>, Malformed> {
        self.at += 1;
        if self.byte() != Some(b'u') {
            return self.fail("no such escape");
        }
        self.at += 1;
        let code = match self.hex()? {
            first @ 0xd800..=0xdbff if self.text.as_bytes()[self.at..].starts_with(b"\\u") => {
                let position = self.at;
                self.at += 2;
                match self.hex()? {
                    second @ 0xdc00..=0xdfff => 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                    // It is an escape of its own.
                    _ => {
                        self.at = position;
                        first
                    }
                }
            }
            code => code,
        };
        Ok(char::from_u32(code))
    }

    fn hex(&mut self) -> Result<u32, Malformed> {
        let digits: Option<&[u8; 4]> = self.text.as_bytes().get(self.at..).and_then(<[u8]>::first_chunk);
        let code = digits.and_then(|digits| {
            digits.iter().try_fold(0, |code, digit| Some(code << 4 | char::from(*digit).to_digit(16)?))
        });
        match code {
            Some(code) => {
                self.at += 4;
                Ok(code)
            }
            None => self.fail("an escape needs four hexadecimal digits"),
        }
    }

    /// Opens a list or an object.
    fn open(&mut self, bracket: u8, reason: &'static str) -> Result<(), Malformed> {
        self.blanks();
        if self.byte() != Some(bracket) {
            return self.fail(reason);
        }
        if self.depth == MAX_DEPTH {
            return self.fail("nested too deeply");
        }
        self.at += 1;
        self.depth += 1;
        Ok(())
    }

    /// Consumes the bracket at the end, if it comes next.
    #[inline]
    fn close(&mut self, bracket: u8) -> bool {
        self.blanks();
        let is_closed = self.byte() == Some(bracket);
        if is_closed {
            self.at += 1;
            self.depth -= 1;
        }
        is_closed
    }

    /// Whether another member follows; consumes the comma before it or the bracket at the end.
    #[inline]
    fn more(&mut self, bracket: u8) -> Result<bool, Malformed> {
        self.blanks();
        if self.byte() == Some(b',') {
            self.at += 1;
            return Ok(true);
        }
        if self.close(bracket) { Ok(false) } else { self.fail("a comma or a bracket is due here") }
    }

    /// Consumes a list; `each` must consume one element per call.
    ///
    /// # Errors
    /// What `each` reports, or a broken list.
    pub fn list(&mut self, mut each: impl FnMut(&mut Self) -> Result<(), Malformed>) -> Result<(), Malformed> {
        self.open(b'[', "a list is due here")?;
        if self.close(b']') {
            return Ok(());
        }
        loop {
            each(self)?;
            if !self.more(b']')? {
                return Ok(());
            }
        }
    }

    /// Consumes an object; `each` gets a key and must consume its value.
    ///
    /// # Errors
    /// What `each` reports, or a broken object.
    pub fn object(
        &mut self,
        mut each: impl FnMut(&mut Self, Cow<'a, str>) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.open(b'{', "an object is due here")?;
        if self.close(b'}') {
            return Ok(());
        }
        loop {
            let key = self.key()?;
            each(self, key)?;
            if !self.more(b'}')? {
                return Ok(());
            }
        }
    }

    /// Consumes a key and the colon behind it.
    #[inline]
    fn key(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let key = match self.plain_string() {
            Some(key) => Cow::Borrowed(key),
            None => self.string()?,
        };
        self.blanks();
        if self.byte() != Some(b':') {
            return self.fail("a colon is due here");
        }
        self.at += 1;
        Ok(key)
    }

    /// Consumes any value.
    ///
    /// # Errors
    /// When it is not JSON.
    pub fn skip(&mut self) -> Result<(), Malformed> {
        match self.peek()? {
            Peek::Null => self.null(),
            Peek::Bool => self.bool().map(drop),
            Peek::Number => self.number().map(drop),
            Peek::String => self.skip_string(),
            Peek::List => self.list(Self::skip),
            Peek::Object => self.object(|reader, _| reader.skip()),
        }
    }

    fn skip_string(&mut self) -> Result<(), Malformed> {
        self.at += 1;
        loop {
            while self.byte() == Some(b'\\') {
                if self.short_escape().is_none() {
                    self.long_escape()?;
                }
            }
            self.plain();
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {}
                _ => return self.fail("a control character must be escaped"),
            }
        }
    }

    /// Consumes any value and returns its text.
    ///
    /// # Errors
    /// When it is not JSON.
    pub fn raw(&mut self) -> Result<&'a str, Malformed> {
        self.blanks();
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// The current position; [`Reader::back`] returns to it.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Returns to an earlier position at the same depth, and forgets what was noted since.
    pub(crate) fn back(&mut self, position: usize) {
        self.at = position;
        self.notes.forget(position);
    }

    /// The text between two positions.
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Lets no more memory be filled than an answer of this many bytes can sensibly need, so that a small text of empty
    /// objects is not a large answer in memory.
    pub(crate) fn bounded(mut self) -> Self {
        self.room = ROOM + ROOM_PER_BYTE * self.text.len();
        self
    }

    /// Counts memory that is about to be filled beyond the text itself.
    pub(crate) fn spend(&mut self, bytes: usize) -> Result<(), Malformed> {
        match self.room.checked_sub(bytes) {
            Some(room) => {
                self.room = room;
                Ok(())
            }
            None => Err(Malformed { offset: self.at, reason: "it has too many values that are nearly empty" }),
        }
    }

    /// Checks that only white space follows.
    ///
    /// # Errors
    /// If anything else follows.
    pub fn end(&mut self) -> Result<(), Malformed> {
        self.blanks();
        if self.at == self.text.len() { Ok(()) } else { self.fail("more text after the JSON value") }
    }

    /// Another reader of the same text, at its start.
    pub(crate) fn again(&self) -> Self {
        Self { room: self.room, ..Self::with(self.text, self.replaced) }
    }
}

/// The character of an escape of two characters.
#[inline]
fn short(escape: u8) -> Option<char> {
    Some(match escape {
        b'"' | b'\\' | b'/' => char::from(escape),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::JsonText;
    use super::*;

    fn whole(text: &str) -> Result<(), Malformed> {
        let mut reader = Reader::new(text);
        reader.skip()?;
        reader.end()
    }

    #[test]
    fn accepts_what_serde_json_accepts_and_nothing_else() {
        for text in [
            "null",
            " true ",
            "false",
            "0",
            "-0",
            "-12.50e+3",
            "1E9",
            "\"\"",
            "\"a\\u00e9\\n\"",
            "\"\\ud83d\\ude00\"",
            "[]",
            "[1, [2], {}]",
            "{\"a\":{\"b\":[null]}}",
            "nul",
            "tru",
            "01",
            "-",
            "1.",
            ".5",
            "1e",
            "+1",
            "\"",
            "\"\\x\"",
            "\"\n\"",
            "[1,]",
            "[1 2]",
            "[",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "]",
            "",
            " ",
            "1 2",
            "\"\\u12\"",
            "\"\\u12g4\"",
            "\u{1}",
        ] {
            let ours = whole(text).is_ok();
            let theirs = serde_json::from_str::<serde_json::Value>(text).is_ok();
            assert_eq!(ours, theirs, "{text:?}");
        }
    }

    #[test]
    fn texts_are_unescaped() {
        for (text, expected) in [
            (r#""plain""#, "plain"),
            (r#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{c}\n\r\tz"),
            (r#""\u4e2d\u6587 \ud83d\ude00""#, "中文 😀"),
        ] {
            assert_eq!(Reader::new(text).string().as_deref(), Ok(expected));
        }
    }

    #[test]
    fn half_a_surrogate_pair_is_a_replacement_character() {
        for (text, expected) in [
            (r#""\ud83d""#, "\u{fffd}"),
            (r#""a\ud83dx""#, "a\u{fffd}x"),
            (r#""\ud83d\u0041""#, "\u{fffd}A"),
            (r#""\ud83d\ud83d""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\ud83d\ude00\udc00z""#, "\u{fffd}😀\u{fffd}z"),
            (r#""\udc00\n""#, "\u{fffd}\n"),
        ] {
            let mut reader = Reader::new(text);
            assert_eq!(reader.string().as_deref(), Ok(expected), "{text}");
            assert_eq!(reader.misfits().len(), 1, "{text}");
            assert_eq!(reader.misfits()[0].value(), Some(text));
            assert!(whole(text).is_ok(), "{text}");
        }
        for text in [r#""\ud83d\u00""#, r#""\ud83d\uzzzz""#, r#""\ud8""#] {
            assert!(Reader::new(text).string().is_err() && whole(text).is_err(), "{text}");
        }
    }

    #[test]
    fn bytes_that_are_not_utf_8_cost_only_their_text() {
        let bytes = b"\xef\xbb\xbf{\"a\":\"x\xff\xfe\",\"b\":\"kept\",\"k\xe4\":[1,\"\xf0\x9f\x98\\n\"]}";
        let text = JsonText::new(bytes);
        let mut reader = text.reader();
        let value = reader.any();
        assert_eq!(
            value,
            Ok(serde_json::json!({"a": "x\u{fffd}\u{fffd}", "b": "kept", "k\u{fffd}": [1, "\u{fffd}\n"]}))
        );
        let misfits: Vec<String> = reader.misfits().iter().map(ToString::to_string).collect();
        assert_eq!(
            misfits,
            [
                "a: expected UTF-8, found other bytes",
                "k\u{fffd}: expected UTF-8, found other bytes",
                "k\u{fffd}[1]: expected UTF-8, found other bytes"
            ]
        );
        assert!(JsonText::new(b"{\"a\":\xff}").reader().any().is_err());
        assert!(JsonText::new(b"\xff{}").reader().any().is_err());
    }

    #[test]
    fn a_text_ends_at_its_first_special_byte_wherever_that_is() {
        for length in 0..40 {
            let plain: String = "aé中😀z\u{7f}".chars().cycle().take(length).collect();
            for (end, rest) in [("\"", ""), ("\\n\"", "\n"), ("\\u0001\"", "\u{1}")] {
                let text = format!("\"{plain}{end}");
                assert_eq!(Reader::new(&text).string().as_deref(), Ok(format!("{plain}{rest}").as_str()), "{text}");
                assert!(whole(&text).is_ok(), "{text}");
            }
            for control in ['\0', '\u{1f}', '\n'] {
                assert!(whole(&format!("\"{plain}{control}aaaaaaaa\"")).is_err(), "{plain:?} {control:?}");
            }
        }
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(whole(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(whole(&nested(MAX_DEPTH + 1)).map_err(|e| e.reason), Err("nested too deeply"));
        assert!(whole(&"[".repeat(1_000_000)).is_err());
    }
}
