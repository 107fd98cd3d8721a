//! The writer.

use std::fmt::Write as _;

use super::plain;

/// Writes one JSON text; it places the commas, the caller balances the brackets.
#[derive(Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
    comma: bool,
    problem: Option<String>,
    /// Whether plain lists and maps of models are left out while they are empty.
    sparse: bool,
}

impl Writer {
    /// An empty text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty text with room for a body of the usual size.
    pub(crate) fn for_body() -> Self {
        Self { out: Vec::with_capacity(256), ..Self::default() }
    }

    /// An empty text for a model on its own. A plain list has no other "nothing" than empty, and a list that an answer
    /// lacks must not become an empty one that clears it on the platform.
    #[cfg(any(feature = "dynamic", feature = "serde"))]
    pub(crate) fn sparse() -> Self {
        Self { sparse: true, ..Self::default() }
    }

    pub(crate) fn is_sparse(&self) -> bool {
        self.sparse
    }

    /// The text, or what could not be written.
    ///
    /// # Errors
    /// A float that is not finite, a file in a JSON body, or a serde value that fails to serialize.
    pub fn finish(self) -> Result<Vec<u8>, String> {
        match self.problem {
            None => Ok(self.out),
            Some(problem) => Err(problem),
        }
    }

    /// Notes a value that cannot be written; the first note is what [`Writer::finish`] returns.
    pub fn problem(&mut self, problem: impl Into<String>) {
        self.problem.get_or_insert_with(|| problem.into());
        self.null();
    }

    fn value(&mut self) {
        if self.comma {
            self.out.push(b',');
        }
        self.comma = true;
    }

    /// Writes JSON that is known to be valid.
    pub(crate) fn raw(&mut self, json: &[u8]) {
        self.value();
        self.out.extend_from_slice(json);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.raw(b"null");
    }

    /// Writes `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        self.raw(if value { b"true" } else { b"false" });
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: impl Into<i128>) {
        let value: i128 = value.into();
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = match i64::try_from(value) {
            Ok(value) => write!(text, "{value}"),
            Err(_) => write!(text, "{value}"),
        };
        self.raw(text.as_bytes());
    }

    /// Writes a float; one with an integral value is written without a point.
    pub fn float(&mut self, value: f64) {
        // Below 2^53 every integral float is one integer, so the text loses nothing.
        if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 && !(value == 0.0 && value.is_sign_negative())
        {
            self.raw(format!("{value:.0}").as_bytes());
        } else if value.is_finite() {
            self.serde(&value);
        } else {
            self.problem(format!("{value} is not a JSON number"));
        }
    }

    /// Writes a text with its escapes.
    pub fn string(&mut self, text: &str) {
        self.value();
        self.quoted(text);
    }

    fn quoted(&mut self, text: &str) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        self.out.push(b'"');
        let mut rest = text.as_bytes();
        loop {
            let (as_it_is, after) = rest.split_at(plain(rest));
            self.out.extend_from_slice(as_it_is);
            let Some((byte, after)) = after.split_first() else { break };
            rest = after;
            match byte {
                b'\n' => self.out.extend_from_slice(b"\\n"),
                b'\r' => self.out.extend_from_slice(b"\\r"),
                b'\t' => self.out.extend_from_slice(b"\\t"),
                0..=0x1f => {
                    let (high, low) = (usize::from(byte >> 4), usize::from(byte & 15));
                    self.out.extend_from_slice(&[b'\\', b'u', b'0', b'0', HEX[high], HEX[low]]);
                }
                byte => self.out.extend_from_slice(&[b'\\', *byte]),
            }
        }
        self.out.push(b'"');
    }

    /// Opens a list.
    pub fn begin_list(&mut self) {
        self.raw(b"[");
        self.comma = false;
    }

    /// Closes a list.
    pub fn end_list(&mut self) {
        self.out.push(b']');
        self.comma = true;
    }

    /// Opens an object.
    pub fn begin_object(&mut self) {
        self.raw(b"{");
        self.comma = false;
    }

    /// Writes a key; one value must follow.
    pub fn key(&mut self, key: &str) {
        self.value();
        self.quoted(key);
        self.out.push(b':');
        self.comma = false;
    }

    /// Closes an object.
    pub fn end_object(&mut self) {
        self.out.push(b'}');
        self.comma = true;
    }

    /// Writes any value that serde can serialize.
    pub fn serde(&mut self, value: &(impl serde_core::Serialize + ?Sized)) {
        match serde_json::to_vec(value) {
            Ok(json) => self.raw(&json),
            Err(error) => self.problem(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_and_escapes_are_right() {
        let mut writer = Writer::new();
        writer.begin_object();
        writer.key("a\"b");
        writer.begin_list();
        writer.integer(-1);
        writer.integer(u64::MAX);
        writer.float(2.0);
        writer.float(-0.5);
        writer.begin_object();
        writer.end_object();
        writer.begin_list();
        writer.end_list();
        writer.end_list();
        writer.key("c");
        writer.string("中\n\u{1}\\");
        writer.key("d");
        writer.bool(false);
        writer.end_object();
        let text = writer.finish().map(String::from_utf8);
        assert_eq!(
            text,
            Ok(Ok("{\"a\\\"b\":[-1,18446744073709551615,2,-0.5,{},[]],\"c\":\"中\\n\\u0001\\\\\",\"d\":false}".into()))
        );
    }

    #[test]
    fn a_float_without_a_number_is_refused() {
        let mut writer = Writer::new();
        writer.float(f64::NAN);
        assert_eq!(writer.finish(), Err("NaN is not a JSON number".into()));
    }
}
