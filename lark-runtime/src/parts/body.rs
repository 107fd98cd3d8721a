//! Bodies of requests, which are made anew for every attempt.

use std::fmt;

use bytes::{Bytes, BytesMut};

use super::multipart::Multipart;
use crate::error::Result;
use crate::transport::Body;

/// The body of a request before it is sent: bytes, or parts with files. Clones share the content.
#[derive(Clone)]
pub struct RequestBody(BodySource);

#[derive(Clone)]
enum BodySource {
    Bytes(Bytes),
    Multipart(Multipart),
}

impl RequestBody {
    /// The body for one attempt. Files are opened when it is polled.
    ///
    /// # Errors
    /// [`Error::File`](crate::Error::File) if a reader among the files has already been read.
    pub fn make(&self) -> Result<Body> {
        match &self.0 {
            BodySource::Bytes(bytes) => Ok(bytes.clone().into()),
            BodySource::Multipart(multipart) => multipart.make(),
        }
    }

    /// Whether it can be sent now, and if it was sent, once more: false when a file of it is a reader that was read.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            BodySource::Bytes(_) => true,
            BodySource::Multipart(multipart) => multipart.is_replayable(),
        }
    }

    /// Whether it is sent piece by piece, for as long as that takes.
    pub(crate) fn is_streamed(&self) -> bool {
        matches!(self.0, BodySource::Multipart(_))
    }

    /// The number of bytes that are sent.
    #[must_use]
    pub fn content_length(&self) -> u64 {
        match &self.0 {
            BodySource::Bytes(bytes) => bytes.len() as u64,
            BodySource::Multipart(multipart) => multipart.content_length(),
        }
    }

    /// The whole body, unless a file of it is not in memory.
    #[must_use]
    pub fn to_bytes(&self) -> Option<Bytes> {
        match &self.0 {
            BodySource::Bytes(bytes) => Some(bytes.clone()),
            BodySource::Multipart(multipart) => {
                let mut whole = BytesMut::new();
                multipart.write_to(&mut whole).then(|| whole.freeze())
            }
        }
    }
}

impl Default for RequestBody {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        Self(BodySource::Bytes(bytes))
    }
}

impl From<Vec<u8>> for RequestBody {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<Multipart> for RequestBody {
    fn from(multipart: Multipart) -> Self {
        Self(BodySource::Multipart(multipart))
    }
}

impl<T: AsRef<[u8]> + ?Sized> PartialEq<&T> for RequestBody {
    fn eq(&self, other: &&T) -> bool {
        self.to_bytes().is_some_and(|bytes| bytes == other.as_ref())
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestBody({} bytes)", self.content_length())
    }
}
