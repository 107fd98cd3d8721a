//! Files: what is uploaded, what is downloaded, and the progress of either. Neither is ever held in memory as a whole,
//! unless it came from memory.

mod content;
mod disposition;
mod download;
mod incoming;
mod progress;
mod resume;
mod save;
mod source;
mod unfinished;
mod version;

use std::any::Any;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::error::{Error, FileError, Result};
use crate::json::{Malformed, Reader, Writer};
use crate::slot::{FileValue, Kind, Leaf, LeafMut, Slot, optional_leaf};

pub(crate) use content::Content;
pub use download::Download;
pub(crate) use incoming::{DownloadBody, Idle};
use progress::Callback;
pub use progress::Progress;
pub(crate) use resume::{Again, Part};
use source::Source;
pub use version::ContentRange;

/// A file for a field marked `#[lark(file)]`: a name, and where its content comes from.
///
/// The content is sent in small pieces, so a file of any size takes little memory. Files of a path or of bytes can be
/// sent as often as you like; one made from a reader is sent at most once, because a reader cannot be rewound. Clones
/// share the content. See platform documentation, "upload files".
///
/// ```no_run
/// # async fn f() -> lark_runtime::Result<()> {
/// use lark_runtime::File;
///
/// let report = File::from_path("out/report.pdf").await?.with_name("Report May.pdf");
/// let notes = File::from_bytes("notes.txt", "three lines of text");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct File {
    name: String,
    source: Source,
    progress: Option<Callback>,
}

impl File {
    /// A file on disk, named after the last component of its path.
    ///
    /// Its length is read now, its content when it is sent, anew for every attempt. If it has become shorter by then,
    /// sending fails; appended bytes are not sent. Needs the tokio runtime.
    ///
    /// # Errors
    /// [`Error::File`] if it cannot be opened, or is a directory, a pipe, a socket or a device.
    pub async fn from_path(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source = Source::from_path(path).await?;
        Ok(Self::named(name, source))
    }

    /// A file of these bytes.
    #[must_use]
    pub fn from_bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::named(name, Source::Bytes(content.into()))
    }

    /// A file of the next `len` bytes of a reader. It is sent at most once: a second attempt or a second call with it
    /// fails before anything is sent.
    #[must_use]
    pub fn from_reader(name: impl Into<String>, len: u64, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::named(name, Source::from_reader(len, reader))
    }

    /// The same content under another name. Of a path only the last component is taken; the platform refuses an empty
    /// name.
    #[must_use]
    pub fn with_name(self, name: impl Into<String>) -> Self {
        Self { progress: self.progress, ..Self::named(name, self.source) }
    }

    fn named(name: impl Into<String>, source: Source) -> Self {
        let mut name = name.into();
        let base = name.rfind(['/', '\\']).map_or(0, |slash| slash + 1);
        name.drain(..base);
        Self { name, source, progress: None }
    }

    /// Calls `report` with every piece that is sent. A second attempt starts at zero again.
    ///
    /// ```
    /// # use lark_runtime::File;
    /// let file = File::from_bytes("a.txt", "content").on_progress(|sent| eprintln!("{} of {:?}", sent.bytes, sent.total));
    /// ```
    #[must_use]
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(report));
        self
    }

    /// The name that is sent, without directories.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.source.len()
    }

    /// Whether there is no content. The platform refuses empty files almost everywhere.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether it can be sent again: false for a reader that was read from.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        !self.source.is_spent()
    }

    /// The content, if it is in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Reads a part of the content, for uploads in blocks. Fewer bytes than asked for are an error.
    ///
    /// A reader only goes forward: `offset` must not be before the end of the part read last.
    ///
    /// # Errors
    /// [`Error::File`] if the content cannot be read, is too short, or was already passed by a reader.
    pub async fn read_part(&self, offset: u64, len: usize) -> Result<Bytes> {
        self.source.read_part(offset, len).await.map_err(|error| Error::file(&self.name, error))
    }

    /// Whether the name is a valid file name.
    pub(crate) fn is_named(&self) -> bool {
        !matches!(&*self.name, "" | "." | "..") && !self.name.contains('\0')
    }

    /// The content from its beginning. Nothing is opened before it is polled.
    pub(crate) fn content(&self) -> Content {
        Content::new(&self.name, &self.source, self.progress.clone())
    }

    /// Why it cannot be sent, if its content is gone.
    pub(crate) fn spent(&self) -> Option<FileError> {
        self.source.is_spent().then(|| FileError::new(&self.name, source::spent()))
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("name", &self.name).field("bytes", &self.len()).finish()
    }
}

impl Slot for File {
    optional_leaf!();
}

impl Leaf for File {
    fn kind(&self) -> Kind {
        Kind::File
    }

    fn write(&self, to: &mut Writer) {
        to.problem("a file cannot be part of a JSON body; mark the field `#[lark(file)]`");
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }

    fn same(&self, other: &dyn Leaf) -> bool {
        (other as &dyn Any)
            .downcast_ref::<Self>()
            .is_some_and(|other| self.name == other.name && self.source.same(&other.source))
    }
}

impl LeafMut for File {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        from.misfit("file")
    }
}

impl FileValue for File {}
