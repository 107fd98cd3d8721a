//! Contents of files: small ones in memory, others on disk, so that the sandbox's memory does not grow with them.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, SeekFrom},
    ops::Range,
    path::{Path, PathBuf},
    sync::Arc,
};

use adler2::Adler32;
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, TryStreamExt, stream};
use tempfile::TempPath;
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt},
};

/// Content up to this length stays in memory.
const IN_MEMORY: usize = 64 * 1024;
/// Read from disk in pieces of this length.
const PIECE: u64 = 128 * 1024;

/// The content of a file; cloning does not copy it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blob {
    segments: Vec<Segment>,
}

#[derive(Clone, Debug)]
enum Segment {
    Memory(Bytes),
    /// A file that is removed with the last reference to it.
    Temporary(Arc<TempPath>, u64),
    Kept(PathBuf, u64),
}

/// Takes content piece by piece.
pub(crate) struct Writer<'d> {
    folder: &'d Path,
    memory: BytesMut,
    disk: Option<(File, TempPath)>,
    length: u64,
    checksum: Adler32,
}

impl From<Vec<u8>> for Blob {
    fn from(content: Vec<u8>) -> Self {
        Self { segments: vec![Segment::Memory(content.into())] }
    }
}

impl Blob {
    /// Length in bytes.
    pub(crate) fn len(&self) -> u64 {
        self.segments.iter().map(Segment::len).sum()
    }

    /// The text, where it is one and in memory.
    pub(crate) fn text(&self) -> Option<String> {
        match &self.segments[..] {
            [Segment::Memory(content)] => String::from_utf8(content.to_vec()).ok(),
            _ => None,
        }
    }

    /// A number that other contents do not have. A file on disk never changes, so its name is enough.
    pub(crate) fn version(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for segment in &self.segments {
            match segment {
                Segment::Memory(content) => content.hash(&mut hasher),
                Segment::Temporary(path, length) => (path.as_os_str(), length).hash(&mut hasher),
                Segment::Kept(path, length) => (path, length).hash(&mut hasher),
            }
        }
        hasher.finish()
    }

    /// In how many pieces it is kept.
    pub(crate) fn segments(&self) -> usize {
        self.segments.len()
    }

    /// This content with that of another after it.
    pub(crate) fn append(&mut self, other: Self) {
        self.segments.extend(other.segments);
    }

    /// Puts the content into files `stem.0`, `stem.1`, … that stay.
    pub(crate) fn keep(&self, stem: &Path) -> io::Result<()> {
        for (index, segment) in self.segments.iter().enumerate() {
            let path = segment_path(stem, index);
            match segment {
                Segment::Memory(content) => std::fs::write(path, content)?,
                // Another holder may read on from the old name until it is done.
                Segment::Temporary(from, _) => std::fs::hard_link(from.as_os_str(), path)?,
                Segment::Kept(from, _) => std::fs::hard_link(from, path)?,
            }
        }
        Ok(())
    }

    /// The content that [`keep`](Self::keep) left.
    pub(crate) fn kept(stem: &Path) -> Self {
        let segment = |index| {
            let path = segment_path(stem, index);
            let length = path.metadata().ok()?.len();
            Some(Segment::Kept(path, length))
        };
        Self { segments: (0..).map_while(segment).collect() }
    }

    /// Part of the content, in pieces. `range` must lie within it.
    pub(crate) fn read(self, range: Range<u64>) -> impl Stream<Item = io::Result<Bytes>> + Send {
        let mut parts = Vec::new();
        let mut start = 0;
        for segment in self.segments {
            let end = start + segment.len();
            let (from, to) = (range.start.max(start), range.end.min(end));
            if from < to {
                parts.push((segment, from - start..to - start));
            }
            start = end;
        }
        stream::iter(parts.into_iter().map(Ok)).and_then(|(segment, range)| segment.read(range)).try_flatten()
    }
}

/// Where [`Blob::keep`] puts a segment.
pub(crate) fn segment_path(stem: &Path, index: usize) -> PathBuf {
    let mut path = stem.as_os_str().to_owned();
    path.push(format!(".{index}"));
    path.into()
}

type Pieces = std::pin::Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl Segment {
    fn len(&self) -> u64 {
        match self {
            Self::Memory(content) => content.len() as u64,
            Self::Temporary(_, length) | Self::Kept(_, length) => *length,
        }
    }

    async fn read(self, range: Range<u64>) -> io::Result<Pieces> {
        let path = match &self {
            Self::Memory(content) => {
                let piece = content.slice(range.start as usize..range.end as usize);
                return Ok(Box::pin(stream::iter([Ok(piece)])));
            }
            Self::Temporary(path, _) => path.to_path_buf(),
            Self::Kept(path, _) => path.clone(),
        };
        let mut file = File::open(path).await?;
        file.seek(SeekFrom::Start(range.start)).await?;
        // The segment is part of the state, so that its file lasts as long as the reading.
        let state = (self, file, range.end - range.start);
        Ok(Box::pin(stream::try_unfold(state, |(segment, mut file, left)| async move {
            let mut piece = BytesMut::with_capacity(left.min(PIECE) as usize);
            if left == 0 || (&mut file).take(left.min(PIECE)).read_buf(&mut piece).await? == 0 {
                return Ok(None);
            }
            let left = left - piece.len() as u64;
            Ok(Some((piece.freeze(), (segment, file, left))))
        })))
    }
}

impl<'d> Writer<'d> {
    /// `folder` is where long content goes.
    pub(crate) fn new(folder: &'d Path) -> Self {
        Self { folder, memory: BytesMut::new(), disk: None, length: 0, checksum: Adler32::new() }
    }

    pub(crate) async fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.length += piece.len() as u64;
        self.checksum.write_slice(piece);
        if self.disk.is_none() && self.memory.len() + piece.len() > IN_MEMORY {
            let (file, path) = tempfile::NamedTempFile::new_in(self.folder)?.into_parts();
            let mut file = File::from_std(file);
            file.write_all(&self.memory).await?;
            self.memory.clear();
            self.disk = Some((file, path));
        }
        match &mut self.disk {
            Some((file, _)) => file.write_all(piece).await,
            None => {
                self.memory.extend_from_slice(piece);
                Ok(())
            }
        }
    }

    /// The content and its Adler-32 checksum.
    pub(crate) async fn finish(self) -> io::Result<(Blob, u32)> {
        let segment = match self.disk {
            Some((mut file, path)) => {
                file.flush().await?;
                Segment::Temporary(Arc::new(path), self.length)
            }
            None => Segment::Memory(self.memory.freeze()),
        };
        Ok((Blob { segments: vec![segment] }, self.checksum.checksum()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn blob(folder: &Path, length: usize) -> (Blob, Vec<u8>) {
        let content: Vec<_> = (0..length).map(|i| ((i * 31 + 7) & 0xff) as u8).collect();
        let mut writer = Writer::new(folder);
        for piece in content.chunks(1000) {
            writer.write(piece).await.expect("space");
        }
        (writer.finish().await.expect("space").0, content)
    }

    async fn read(blob: &Blob, range: Range<u64>) -> Vec<u8> {
        blob.clone().read(range).try_collect::<Vec<_>>().await.expect("readable").concat()
    }

    #[tokio::test]
    async fn any_range_is_read_back_from_memory_and_disk() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut whole, mut content) = blob(folder.path(), 10).await;
        for length in [300_000, 0, IN_MEMORY, IN_MEMORY + 1] {
            let (next, more) = blob(folder.path(), length).await;
            whole.append(next);
            content.extend(more);
        }
        let end = content.len() as u64;
        assert_eq!(whole.len(), end);
        for range in [0..end, 0..0, 5..15, 9..10, 10..11, 299_000..310_011, end - 1..end] {
            let expected = &content[range.start as usize..range.end as usize];
            assert!(read(&whole, range.clone()).await == expected, "{range:?}");
        }
        let stem = folder.path().join("kept");
        let count = whole.segments();
        whole.keep(&stem).expect("space");
        drop(whole);
        let kept = Blob::kept(&stem);
        assert!(read(&kept, 0..end).await == content);
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), count, "temporary files are removed");
    }

    #[tokio::test]
    async fn checksums_are_the_platforms() {
        let folder = tempfile::tempdir().expect("a folder");
        for (text, expected) in [("", 1), ("a", 6_422_626), ("abc", 38_600_999), ("Wikipedia", 300_286_872)] {
            let mut writer = Writer::new(folder.path());
            writer.write(text.as_bytes()).await.expect("space");
            assert_eq!(writer.finish().await.expect("space").1, expected, "{text}");
        }
    }
}
