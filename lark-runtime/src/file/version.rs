//! Which version of a file an answer holds, and which part of it. A download goes on only with the same version.

use http::{HeaderMap, HeaderValue, header};

/// Which part of a file an answer holds, from its `Content-Range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentRange {
    /// The first byte, counted from 0.
    pub first: u64,
    /// The last byte; it belongs to the part.
    pub last: u64,
    /// The length of the whole file, if the server states it.
    pub total: Option<u64>,
}

/// What tells one version of a file from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Validator {
    /// A strong entity tag. A weak one stands for contents that differ in their bytes.
    Tag(HeaderValue),
    /// The time of the last change, to the second.
    Modified(HeaderValue),
}

impl Validator {
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let tag = headers.get(header::ETAG).filter(|tag| {
            let tag = tag.as_bytes();
            tag.len() > 2 && tag.starts_with(b"\"") && tag.ends_with(b"\"")
        });
        // What was changed in the second of the answer may have changed once more in it.
        let modified =
            headers.get(header::LAST_MODIFIED).filter(|modified| headers.get(header::DATE) != Some(*modified));
        tag.cloned().map(Self::Tag).or_else(|| modified.cloned().map(Self::Modified))
    }

    /// Whether an answer with these headers is of another version.
    pub(super) fn is_contradicted_by(&self, headers: &HeaderMap) -> bool {
        let (name, value) = match self {
            Self::Tag(tag) => (header::ETAG, tag),
            Self::Modified(time) => (header::LAST_MODIFIED, time),
        };
        headers.get(name).is_some_and(|said| said != value)
    }

    /// As the header `If-Range`.
    pub(crate) fn value(&self) -> &HeaderValue {
        match self {
            Self::Tag(value) | Self::Modified(value) => value,
        }
    }
}

impl ContentRange {
    /// The number of its bytes.
    pub(super) fn len(&self) -> u64 {
        (self.last - self.first).saturating_add(1)
    }

    /// Reads `bytes 0-9/100` and `bytes 0-9/*`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (range, total) = text.trim().strip_prefix("bytes")?.trim_start().split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let (first, last) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        let total = match total.trim() {
            "*" => None,
            total => Some(total.parse().ok()?),
        };
        (first <= last && total.is_none_or(|total| last < total)).then_some(Self { first, last, total })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_ranges_are_read() {
        let range = |first, last, total| Some(ContentRange { first, last, total });
        for (text, expected) in [
            ("bytes 0-9/100", range(0, 9, Some(100))),
            ("bytes 5-5/6", range(5, 5, Some(6))),
            ("bytes 0-9/*", range(0, 9, None)),
            ("bytes */100", None),
            ("bytes 9-0/100", None),
            ("bytes 0-100/100", None),
            ("items 0-9/100", None),
            ("bytes 0-99999999999999999999/*", None),
            ("", None),
        ] {
            assert_eq!(ContentRange::parse(text), expected, "{text}");
        }
    }
}
