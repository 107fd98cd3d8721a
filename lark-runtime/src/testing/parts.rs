//! Bodies of several parts, as they arrived. See RFC 7578.

use std::fmt;

use bytes::Bytes;

/// A part of a `multipart/form-data` body; from [`ReceivedCall::parts`](super::ReceivedCall::parts).
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedPart {
    /// The name of the field.
    pub name: String,
    /// The name of the file, if the part is one.
    pub file_name: Option<String>,
    /// The type of the content, if the part states it.
    pub content_type: Option<String>,
    /// The content.
    pub bytes: Bytes,
}

/// Shows how many bytes its content has, not the content.
impl fmt::Debug for ReceivedPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedPart")
            .field("name", &self.name)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

impl ReceivedPart {
    /// The content as text, if it is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        str::from_utf8(&self.bytes).ok()
    }
}

/// The parts of a body of this content type; empty if the body has none, up to the first that is broken.
pub(super) fn parts(content_type: &str, body: &Bytes) -> Vec<ReceivedPart> {
    let mut parts = Vec::new();
    let boundary = content_type.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="));
    let Some(boundary) = boundary.filter(|_| content_type.starts_with("multipart/form-data")) else { return parts };
    // Every delimiter begins with a line break but the first.
    let delimiter = format!("\r\n--{}", boundary.trim_matches('"'));
    let Some(mut at) = body.starts_with(&delimiter.as_bytes()[2..]).then_some(delimiter.len() - 2) else {
        return parts;
    };
    // What follows the last delimiter is `--`, not a line break.
    while body[at..].starts_with(b"\r\n") {
        let Some(head) = find(&body[at..], b"\r\n\r\n").map(|length| at..at + length) else { break };
        let content = head.end + 4;
        let Some(length) = find(&body[content..], delimiter.as_bytes()) else { break };
        let mut part = ReceivedPart { bytes: body.slice(content..content + length), ..ReceivedPart::default() };
        for line in String::from_utf8_lossy(&body[head]).lines() {
            let Some((name, value)) = line.split_once(':') else { continue };
            match name.to_ascii_lowercase().as_str() {
                "content-disposition" => {
                    part.name = quoted(value, "; name=\"").unwrap_or_default();
                    part.file_name = quoted(value, "; filename=\"");
                }
                "content-type" => part.content_type = Some(value.trim().to_owned()),
                _ => {}
            }
        }
        parts.push(part);
        at = content + length + delimiter.len();
    }
    parts
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

/// The quoted text behind `key`, without its escapes.
fn quoted(value: &str, key: &str) -> Option<String> {
    let (_, rest) = value.split_once(key)?;
    let (mut text, mut characters) = (String::new(), rest.chars());
    loop {
        match characters.next()? {
            '"' => return Some(text),
            '\\' => text.push(characters.next()?),
            plain => text.push(plain),
        }
    }
}
