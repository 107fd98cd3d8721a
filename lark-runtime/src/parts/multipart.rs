//! `multipart/form-data` bodies, sent piece by piece with a known length. See platform documentation, "upload files".

use std::fmt::Write as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::HeaderValue;
use http_body::{Frame, SizeHint};

use crate::error::{Error, Result};
use crate::file::{Content, File};
use crate::random;
use crate::transport::{Body, BoxError};

/// The parts of a body as they are collected. Texts go first, since a server that streams wants them before the
/// bytes.
pub(crate) struct Form {
    texts: String,
    files: Vec<(String, File)>,
    boundary: String,
}

impl Form {
    pub(crate) fn new() -> Self {
        // 128 random bits: that a file holds them by accident is out of the question.
        let boundary = format!("lark-{:032x}", random::number());
        Self { texts: String::new(), files: Vec::new(), boundary }
    }

    pub(crate) fn text(&mut self, name: &str, value: &str) {
        let Self { texts, boundary, .. } = self;
        // Writing to a `String` cannot fail.
        let _ = write!(
            texts,
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{value}\r\n",
            escape(name)
        );
    }

    /// Adds a file; the platform refuses one without a name.
    pub(crate) fn file(&mut self, name: &str, file: &File) -> Result<()> {
        if !file.is_named() {
            return Err(Error::invalid(format!(
                "the file of `{name}` needs a name; the platform refuses an empty one"
            )));
        }
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            self.boundary,
            escape(name),
            escape(file.name())
        );
        self.files.push((head, file.clone()));
        Ok(())
    }

    pub(crate) fn content_type(&self) -> Result<HeaderValue> {
        HeaderValue::from_str(&format!("multipart/form-data; boundary={}", self.boundary))
            .map_err(|_| Error::invalid("the boundary is not a header value"))
    }

    pub(crate) fn finish(self) -> Multipart {
        let mut parts = Vec::new();
        let mut between = self.texts;
        for (head, file) in self.files {
            between.push_str(&head);
            parts.push(Part::Text(Bytes::from(between)));
            parts.push(Part::File(file));
            between = "\r\n".into();
        }
        // Writing to a `String` cannot fail.
        let _ = write!(between, "--{}--\r\n", self.boundary);
        parts.push(Part::Text(Bytes::from(between)));
        Multipart(parts.into())
    }
}

/// Escapes what would end the quoted text; other characters go as UTF-8.
fn escape(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            '\\' => escaped.push_str("\\\\"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A finished body: contents of files, and everything between them.
#[derive(Clone)]
pub(crate) struct Multipart(Arc<[Part]>);

enum Part {
    Text(Bytes),
    File(File),
}

impl Multipart {
    pub(crate) fn make(&self) -> Result<Body> {
        match self.files().find_map(File::spent) {
            Some(error) => Err(Error::File(Box::new(error))),
            None => Ok(Body::stream(MultipartStream {
                parts: Arc::clone(&self.0),
                next: 0,
                content: Mutex::new(None),
                left: self.content_length(),
            })),
        }
    }

    pub(crate) fn is_replayable(&self) -> bool {
        self.files().all(File::is_replayable)
    }

    pub(crate) fn content_length(&self) -> u64 {
        let len = |part: &Part| match part {
            Part::Text(text) => text.len() as u64,
            Part::File(file) => file.len(),
        };
        self.0.iter().map(len).sum()
    }

    /// Writes the whole body; false if a file of it is not in memory.
    pub(crate) fn write_to(&self, whole: &mut BytesMut) -> bool {
        self.0.iter().all(|part| {
            let bytes = match part {
                Part::Text(text) => Some(text),
                Part::File(file) => file.as_bytes(),
            };
            bytes.map(|bytes| whole.extend_from_slice(bytes)).is_some()
        })
    }

    fn files(&self) -> impl Iterator<Item = &File> {
        self.0.iter().filter_map(|part| match part {
            Part::File(file) => Some(file),
            Part::Text(_) => None,
        })
    }
}

/// The body of one attempt.
struct MultipartStream {
    parts: Arc<[Part]>,
    next: usize,
    /// The file that is being sent. The lock is only there for `Sync`.
    content: Mutex<Option<Content>>,
    left: u64,
}

impl http_body::Body for MultipartStream {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        let content = this.content.get_mut().unwrap_or_else(PoisonError::into_inner);
        let piece = loop {
            if let Some(file) = content {
                match ready!(file.poll_piece(cx)) {
                    Some(Ok(piece)) => break piece,
                    Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                    None => *content = None,
                }
            }
            let Some(part) = this.parts.get(this.next) else { return Poll::Ready(None) };
            this.next += 1;
            match part {
                Part::Text(text) => break text.clone(),
                Part::File(file) => *content = Some(file.content()),
            }
        };
        this.left -= piece.len() as u64;
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
