//! Where the content of an upload comes from.

use std::io::{self, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use bytes::{Buf as _, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncSeekExt as _};
use tokio::sync::Mutex;

use crate::error::{Error, Result};
use crate::executor::in_tokio;

/// The most that is read at once of what is not wanted.
const SKIPPED_AT_ONCE: u64 = 64 * 1024;

/// The content of an upload.
#[derive(Clone)]
pub(super) enum Source {
    Bytes(Bytes),
    Path(Arc<Path>, u64),
    Reader(Arc<OneTime>, u64),
}

/// A reader that is read once. The lock is held only while a part is read.
pub(super) struct OneTime(Mutex<Position>);

struct Position {
    /// Where `part` begins.
    at: u64,
    reader: Option<Pin<Box<dyn AsyncRead + Send>>>,
    /// What was read of the next part. It stays here until the part is whole, so a read that fails, or whose future is
    /// dropped, loses no byte.
    part: BytesMut,
}

impl Position {
    fn new(reader: impl AsyncRead + Send + 'static) -> Self {
        Self { at: 0, reader: Some(Box::pin(reader)), part: BytesMut::new() }
    }

    fn is_fresh(&self) -> bool {
        self.at == 0 && self.part.is_empty()
    }

    async fn read_part(&mut self, offset: u64, len: usize) -> io::Result<Bytes> {
        let Self { at, reader, part } = self;
        let Some(reader) = reader.as_mut().filter(|_| *at <= offset) else { return Err(spent()) };
        while *at < offset {
            if part.is_empty() {
                read_some(reader, part, SKIPPED_AT_ONCE.min(offset - *at)).await?;
            }
            let passed = part.len().min(usize::try_from(offset - *at).unwrap_or(usize::MAX));
            part.advance(passed);
            *at += passed as u64;
        }
        part.reserve(len.saturating_sub(part.len()));
        while part.len() < len {
            let missing = len - part.len();
            read_some(reader, part, missing as u64).await?;
        }
        *at += len as u64;
        Ok(part.split_to(len).freeze())
    }
}

/// Appends at most `limit` bytes. Nothing is lost when its future is dropped.
async fn read_some(reader: &mut Pin<Box<dyn AsyncRead + Send>>, into: &mut BytesMut, limit: u64) -> io::Result<()> {
    match reader.take(limit).read_buf(into).await? {
        0 => Err(too_short()),
        _ => Ok(()),
    }
}

impl OneTime {
    /// Takes the reader out; `None` if it was read from.
    pub(super) fn take(&self) -> Option<Pin<Box<dyn AsyncRead + Send>>> {
        let mut position = self.0.try_lock().ok()?;
        if position.is_fresh() { position.reader.take() } else { None }
    }

    /// Whether it was read from.
    fn is_spent(&self) -> bool {
        self.0.try_lock().map_or(true, |position| !position.is_fresh() || position.reader.is_none())
    }

    async fn read_part(&self, offset: u64, len: usize) -> io::Result<Bytes> {
        self.0.lock().await.read_part(offset, len).await
    }
}

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

/// Opens a file; an error for anything else, and where there is no tokio to do it.
pub(super) async fn open(path: impl AsRef<Path>) -> io::Result<tokio::fs::File> {
    in_tokio(open_file(path.as_ref())).await.map_err(io::Error::other)?
}

/// A pipe without a writer would never be opened, so this looks first.
async fn open_file(path: &Path) -> io::Result<tokio::fs::File> {
    let kind = tokio::fs::metadata(path).await?.file_type();
    if !kind.is_file() {
        let what = if kind.is_dir() { "a directory" } else { "a pipe, a socket or a device" };
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("it is {what}, not a file; read it, and give its content to `File::from_reader` or `from_bytes`"),
        ));
    }
    tokio::fs::File::open(path).await
}

impl Source {
    pub(super) async fn from_path(path: PathBuf) -> Result<Self> {
        let look = async { open(&path).await?.metadata().await };
        match look.await.map(|metadata| metadata.len()) {
            Ok(len) => Ok(Self::Path(path.into(), len)),
            Err(error) => Err(Error::file(path.display(), error)),
        }
    }

    pub(super) fn from_reader(len: u64, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::Reader(Arc::new(OneTime(Mutex::new(Position::new(reader)))), len)
    }

    pub(super) fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Path(_, len) | Self::Reader(_, len) => *len,
        }
    }

    pub(super) fn is_spent(&self) -> bool {
        matches!(self, Self::Reader(reader, _) if reader.is_spent())
    }

    pub(super) async fn read_part(&self, offset: u64, len: usize) -> io::Result<Bytes> {
        let end = offset.checked_add(len as u64).filter(|end| *end <= self.len()).ok_or_else(too_short)?;
        match self {
            // The end is within the content, so both fit into a `usize`.
            Self::Bytes(bytes) => Ok(bytes.slice(end as usize - len..end as usize)),
            Self::Path(path, _) => {
                let mut file = open(path).await?;
                file.seek(SeekFrom::Start(offset)).await?;
                let mut part = vec![0; len];
                file.read_exact(&mut part).await?;
                Ok(part.into())
            }
            Self::Reader(reader, _) => reader.read_part(offset, len).await,
        }
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(one), Self::Bytes(two)) => one == two,
            (Self::Path(one, len), Self::Path(two, other)) => one == two && len == other,
            (Self::Reader(one, _), Self::Reader(two, _)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }
}

/// The error of a reader that cannot be read from the beginning, or from the requested offset.
pub(super) fn spent() -> io::Error {
    io::Error::other("its reader was read already and cannot be rewound; make the file from a path or from bytes")
}

/// The error of a content that ends before its announced length.
pub(super) fn too_short() -> io::Error {
    io::Error::new(io::ErrorKind::UnexpectedEof, "it is shorter than its length said")
}
