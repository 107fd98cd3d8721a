//! Files to upload.

use std::any::Any;
use std::fmt;
use std::io;
use std::path::Path;

use bytes::Bytes;

use crate::json::{Malformed, Reader, Writer};
use crate::slot::{FileValue, Kind, Slot};

/// A file for a field marked `#[lark(file)]`: a name and its content.
///
/// The content is held in memory and shared, not copied, between clones and attempts. The name is what the
/// platform sees as the part's `filename`; a path in it is cut off. See platform documentation, "upload".
#[derive(Clone, Default)]
pub struct File {
    name: String,
    content: Bytes,
}

impl File {
    /// A file of these bytes. The name must not be empty when it is sent.
    #[must_use]
    pub fn from_bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content: content.into() }
    }

    /// Reads a file from disk and names it after its last path component.
    ///
    /// # Errors
    /// When the file cannot be read or its name is not UTF-8.
    pub fn read(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidInput, format!("{} has no file name in UTF-8", path.display()))
        })?;
        Ok(Self::from_bytes(name, std::fs::read(path)?))
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content.
    #[must_use]
    pub fn content(&self) -> &Bytes {
        &self.content
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("name", &self.name).field("bytes", &self.content.len()).finish()
    }
}

impl Slot for File {
    fn as_file(&self) -> Option<&File> {
        Some(self)
    }

    fn kind(&self) -> Kind {
        Kind::File
    }

    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        from.misfit("file")
    }

    fn write(&self, to: &mut Writer) {
        to.problem("a file cannot be part of a JSON body; mark the field `#[lark(file)]`");
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }

    fn same(&self, other: &dyn Slot) -> bool {
        other
            .as_any()
            .downcast_ref::<Self>()
            .is_some_and(|other| self.name == other.name && self.content == other.content)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl FileValue for File {}
