//! Finds secrets in a text: values that are known, values beside names, and what has the form of a credential.

use std::ops::Range;

use super::known::Needles;
use super::names::{is_secret, says_expiry};
use super::{REDACTED, says_login};

/// What a message says about a secret rather than what the secret is.
const PROSE: &[&str] = &[
    "a",
    "an",
    "and",
    "are",
    "can",
    "cannot",
    "does",
    "empty",
    "error",
    "expired",
    "failed",
    "field",
    "for",
    "has",
    "in",
    "invalid",
    "is",
    "length",
    "may",
    "mismatch",
    "missing",
    "must",
    "needs",
    "no",
    "not",
    "of",
    "or",
    "param",
    "parameter",
    "required",
    "should",
    "the",
    "this",
    "to",
    "too",
    "unknown",
    "was",
    "wrong",
];

/// Values that say nothing.
const NOTHING: &[&str] = &["null", "none", "true", "false", "unset", "missing", "undefined", "sensitive"];

/// Words before a credential in a header.
const SCHEMES: &[&str] = &["bearer", "basic", "digest", "token", "negotiate"];

/// A text that is searched.
pub(super) struct Scan<'t> {
    text: &'t [u8],
    /// Whether a `ticket` in it expires.
    expires: bool,
    /// Whether a `code` in it is exchanged for a token.
    login: bool,
    found: Vec<Range<usize>>,
}

impl<'t> Scan<'t> {
    /// Where the secrets of a text are.
    pub(super) fn of(text: &'t [u8], known: &[&Needles]) -> Vec<Range<usize>> {
        let mut scan = Self { text, expires: false, login: false, found: Vec::new() };
        scan.each_word(|scan, word| {
            scan.expires |= says_expiry(scan.str(word.clone()));
            scan.login |= says_login(scan.str(word));
            None
        });
        scan.each_word(Self::word);
        for (at, byte) in text.iter().enumerate() {
            match byte {
                b':' => scan.user_info(at),
                b'/' => scan.hook(at),
                _ => {}
            }
        }
        scan.known(known);
        scan.found
    }

    /// Calls `each` with the words. A secret that it returns has no further ones: what is nested costs nothing more.
    fn each_word(&mut self, mut each: impl FnMut(&mut Self, Range<usize>) -> Option<Range<usize>>) {
        let mut at = 0;
        while at < self.text.len() {
            let end = self.end(at, is_word);
            let secret = if end > at { each(self, at..end) } else { None };
            at = secret.map_or(end, |secret| secret.end.max(end)).max(at + 1);
        }
    }

    fn str(&self, part: Range<usize>) -> &'t str {
        self.text.get(part).and_then(|part| str::from_utf8(part).ok()).unwrap_or_default()
    }

    fn at(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or_default()
    }

    /// The end of the run of such bytes that begins here.
    fn end(&self, from: usize, such: impl Fn(u8) -> bool) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        from + rest.iter().position(|byte| !such(*byte)).unwrap_or(rest.len())
    }

    fn spaces(&self, from: usize) -> usize {
        self.end(from, |byte| byte.is_ascii_whitespace())
    }

    /// Notes a secret, unless there is nothing in it.
    fn note(&mut self, secret: Range<usize>) {
        let text = self.text.get(secret.clone()).unwrap_or_default();
        let nothing = NOTHING.iter().any(|nothing| text.eq_ignore_ascii_case(nothing.as_bytes()));
        if !nothing && !text.is_empty() && !text.starts_with(REDACTED.as_bytes()) {
            self.found.push(secret);
        }
    }

    /// Known values. Base64 around one goes with it.
    fn known(&mut self, known: &[&Needles]) {
        let mut at = 0;
        while at < self.text.len() {
            let length = known.iter().map(|needles| needles.length_at(&self.text[at..])).max().unwrap_or_default();
            if length > 0 {
                self.found.push(at..at + length);
            }
            at += length.max(1);
        }
    }

    /// A word, which may be the name of a secret or one itself. The secret is noted.
    fn word(&mut self, word: Range<usize>) -> Option<Range<usize>> {
        let secret = self.secret_of(word)?;
        self.note(secret.clone());
        Some(secret)
    }

    fn secret_of(&self, word: Range<usize>) -> Option<Range<usize>> {
        let text = self.str(word.clone());
        let end = word.end;
        if SCHEMES[..2].iter().any(|scheme| text.eq_ignore_ascii_case(scheme)) {
            let start = self.spaces(end);
            let credential = start..self.end(start, is_credential);
            let plain = self.text[credential.clone()].iter().all(u8::is_ascii_lowercase) && credential.len() < 16;
            return Some(credential).filter(|credential| start > end && credential.len() >= 4 && !plain);
        }
        if text.starts_with("eyJ") || has_form_of_token(text) {
            let whole = word.start..self.end(end, |byte| is_word(byte) || byte == b'.');
            let is_jwt = whole.len() >= 20 && self.text[whole.clone()].contains(&b'.');
            return Some(whole).filter(|_| !text.starts_with("eyJ") || is_jwt);
        }
        if is_secret(text, self.expires) || self.is_secret_of_two_words(&word, text) {
            return self.value(&word);
        }
        if !text.eq_ignore_ascii_case("code") {
            return None;
        }
        // A `code` of digits is the platform's.
        let is_parameter = || word.start.checked_sub(1).is_some_and(|at| b"?&".contains(&self.at(at)));
        let exchanged = self.login || self.at(end) == b'=' && is_parameter();
        let value = self.value(&word).filter(|_| exchanged)?;
        Some(value.clone()).filter(|_| !self.text[value].iter().all(u8::is_ascii_digit))
    }

    /// `Access token`, `API key`.
    fn is_secret_of_two_words(&self, word: &Range<usize>, text: &str) -> bool {
        let second = ["token", "key", "code", "ticket"].iter().any(|last| text.eq_ignore_ascii_case(last));
        let Some(space) = word.start.checked_sub(1).filter(|at| second && self.at(*at) == b' ') else { return false };
        let before = self.text[..space].iter().rev().take_while(|byte| is_word(**byte)).count();
        is_secret(&format!("{} {text}", self.str(space - before..space)), self.expires)
    }

    /// The value behind a name: `"name": "value"`, `name=value`, `name: Some("value")`, `("name", "value")`,
    /// `<name>value</name>`. What is escaped has its turn in the next view.
    fn value(&self, name: &Range<usize>) -> Option<Range<usize>> {
        let mut at = name.end;
        let quote = Some(self.at(at)).filter(|byte| b"\"'`".contains(byte));
        at += usize::from(quote.is_some());
        at += usize::from(self.at(at) == b']');
        let before = |back: usize| name.start.checked_sub(back).map_or(0, |at| self.at(at));
        at = self.end(at, |byte| matches!(byte, b' ' | b'\t'));
        let element = match self.at(at) {
            b':' if self.at(at + 1) != b':' => false,
            b'=' => {
                at += usize::from(matches!(self.at(at + 1), b'>' | b'='));
                false
            }
            b'>' if before(1) == b'<' => true,
            b',' if quote.is_some() && b"([".contains(&before(2)) => false,
            _ => return None,
        };
        at += 1;
        if element {
            return Some(at..self.end(at, |byte| byte != b'<'));
        }
        let prose = self.at(at - 1) == b':';
        at = self.spaces(at);
        // What Rust puts around values: `Some(`, `String(`, and the name of a struct.
        loop {
            let word = self.end(at, |byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if word > at && self.at(word) == b'(' {
                at = self.spaces(word + 1);
            } else if word > at && self.at(word) == b' ' && b"{[".contains(&self.at(word + 1)) {
                at = word + 1;
            } else {
                break;
            }
        }
        match self.at(at) {
            b'\\' => None,
            quote @ (b'"' | b'\'') => Some(at + 1..self.end_of_quoted(at + 1, quote)),
            // Code in a sentence is no value.
            b'`' => Some(at + 1..self.end_of_quoted(at + 1, b'`'))
                .filter(|quoted| !self.text[quoted.clone()].contains(&b'(')),
            b'{' | b'[' => Some(at..self.end_of_nested(at)).filter(|nested| nested.len() > 2),
            _ => self.bare(name, at, prose),
        }
    }

    /// A value without quotes.
    fn bare(&self, name: &Range<usize>, at: usize, prose: bool) -> Option<Range<usize>> {
        let is_bare = |byte: u8| !byte.is_ascii_whitespace() && !b",;&\"'`<>(){}[]\\^|#".contains(&byte);
        let mut end = self.end(at, is_bare);
        let first = self.str(at..end);
        if prose && PROSE.iter().any(|word| first.trim_end_matches(['.', ':']).eq_ignore_ascii_case(word)) {
            return None;
        }
        if SCHEMES.iter().any(|scheme| first.eq_ignore_ascii_case(scheme)) && self.at(end) == b' ' {
            end = self.end(end + 1, is_bare);
        } else if self.str(name.clone()).to_ascii_lowercase().ends_with("cookie") {
            end = self.end(at, |byte| !b"\r\n<\"'`".contains(&byte));
        }
        Some(at..end)
    }

    fn end_of_quoted(&self, from: usize, quote: u8) -> usize {
        let mut at = from;
        while at < self.text.len() && self.at(at) != quote {
            at += if self.at(at) == b'\\' { 2 } else { 1 };
        }
        at.min(self.text.len())
    }

    fn end_of_nested(&self, from: usize) -> usize {
        let (mut at, mut depth) = (from, 0_usize);
        while at < self.text.len() {
            match self.at(at) {
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth <= 1 => return at + 1,
                b'}' | b']' => depth -= 1,
                b'"' => at = self.end_of_quoted(at + 1, b'"'),
                _ => {}
            }
            at += 1;
        }
        at.min(self.text.len())
    }

    /// `https://user:password@host`.
    fn user_info(&mut self, colon: usize) {
        if self.text[colon..].starts_with(b"://") {
            let start = colon + 3;
            let end = self.end(start, |byte| !byte.is_ascii_whitespace() && !b"/?#\"'`<>()\\".contains(&byte));
            if let Some(length) = self.text[start..end].iter().rposition(|byte| *byte == b'@') {
                self.note(start..start + length);
            }
        }
    }

    /// The token in the path of a webhook: `/open-apis/bot/v2/hook/…`.
    fn hook(&mut self, slash: usize) {
        let name = slash + 1..self.end(slash + 1, is_word);
        let text = self.str(name.clone()).to_ascii_lowercase();
        if self.at(name.end) != b'/' || !text.ends_with("hook") && !text.ends_with("hooks") {
            return;
        }
        let token = name.end + 1..self.end(name.end + 1, is_word);
        let is_mixed = |byte: &u8| !byte.is_ascii_lowercase();
        if token.len() >= 8 && (self.text[token.clone()].iter().any(is_mixed) || token.len() >= 20) {
            self.note(token);
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

fn is_credential(byte: u8) -> bool {
    is_word(byte) || b".~+/=:".contains(&byte)
}

/// Whether a word looks like a token of the platform: `t-`, `u-`, `a-` or `ur-`, and a long mix of letters and digits.
fn has_form_of_token(word: &str) -> bool {
    let Some((kind, rest)) = word.split_once('-') else { return false };
    let first = rest.split('-').next().unwrap_or_default().as_bytes();
    matches!(kind, "t" | "u" | "a" | "ur")
        && first.len() >= 16
        && first.iter().any(u8::is_ascii_digit)
        && first.iter().any(u8::is_ascii_alphabetic)
}
