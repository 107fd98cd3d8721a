//! The content of an upload on its way: exactly as many bytes as were announced, piece by piece.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, ReadBuf};

use super::progress::{Callback, Progress};
use super::source::{OneTime, Source, open, spent, too_short};
use crate::error::FileError;
use crate::time::BoxFuture;

/// The size of a piece. Pieces of bytes in memory are as small, so that progress and stalls are seen.
const PIECE: u64 = 64 * 1024;

/// The content of one file in one attempt.
pub(crate) struct Content {
    name: String,
    state: ReadState,
    len: u64,
    sent: u64,
    progress: Option<Callback>,
}

enum ReadState {
    Bytes(Bytes),
    Path(Arc<Path>),
    Opening(BoxFuture<'static, io::Result<tokio::fs::File>>),
    Unread(Arc<OneTime>),
    Reading(Pin<Box<dyn AsyncRead + Send>>),
}

impl Content {
    pub(super) fn new(name: &str, source: &Source, progress: Option<Callback>) -> Self {
        let state = match source {
            Source::Bytes(bytes) => ReadState::Bytes(bytes.clone()),
            Source::Path(path, _) => ReadState::Path(Arc::clone(path)),
            Source::Reader(reader, _) => ReadState::Unread(Arc::clone(reader)),
        };
        Self { name: name.to_owned(), state, len: source.len(), sent: 0, progress }
    }

    /// The next piece; none after the last byte.
    pub(crate) fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, FileError>>> {
        if self.sent == self.len {
            return Poll::Ready(None);
        }
        let piece = match ready!(self.poll_read(cx)) {
            Ok(piece) if piece.is_empty() => Err(too_short()),
            read => read,
        };
        Poll::Ready(Some(match piece {
            Ok(piece) => {
                self.sent += piece.len() as u64;
                if let Some(report) = &self.progress {
                    report(Progress { bytes: self.sent, total: Some(self.len) });
                }
                Ok(piece)
            }
            Err(error) => Err(FileError::new(&self.name, error)),
        }))
    }

    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let size = PIECE.min(self.len - self.sent) as usize;
        loop {
            match &mut self.state {
                ReadState::Bytes(bytes) => return Poll::Ready(Ok(bytes.split_to(size.min(bytes.len())))),
                ReadState::Path(path) => {
                    self.state = ReadState::Opening(Box::pin(open(Arc::clone(path))));
                }
                ReadState::Opening(opening) => {
                    self.state = ReadState::Reading(Box::pin(ready!(opening.as_mut().poll(cx))?));
                }
                ReadState::Unread(reader) => match reader.take() {
                    Some(reader) => self.state = ReadState::Reading(reader),
                    None => return Poll::Ready(Err(spent())),
                },
                ReadState::Reading(reader) => {
                    let mut piece = BytesMut::zeroed(size);
                    let mut into = ReadBuf::new(&mut piece);
                    ready!(reader.as_mut().poll_read(cx, &mut into))?;
                    let read = into.filled().len();
                    piece.truncate(read);
                    return Poll::Ready(Ok(piece.freeze()));
                }
            }
        }
    }
}
