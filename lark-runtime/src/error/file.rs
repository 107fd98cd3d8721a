//! Files of this machine.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;

use super::{innermost, readable_debug};

/// A file of this machine that could not be read for an upload or written for a download.
#[derive(Clone, thiserror::Error)]
pub struct FileError {
    file: String,
    pub(super) endpoint: Option<Cow<'static, str>>,
    cause: Arc<io::Error>,
}

impl FileError {
    pub(crate) fn new(file: impl fmt::Display, cause: io::Error) -> Self {
        Self { file: file.to_string(), endpoint: None, cause: Arc::new(cause) }
    }

    /// The locator of the endpoint that was called, if it was for a call.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }

    /// The kind of the fault, such as [`NotFound`](io::ErrorKind::NotFound).
    #[must_use]
    pub fn kind(&self) -> io::ErrorKind {
        self.cause.kind()
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = &self.endpoint {
            write!(f, "{endpoint}: ")?;
        }
        write!(f, "the file {:?}: {}", self.file, innermost(&*self.cause))
    }
}

readable_debug! {
    FileError { endpoint, file, cause }
}
