//! Downloads: the content of a file as it arrives.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::Stream;
use http::{HeaderMap, StatusCode, header};
use http_body::Body as _;

use super::disposition;
use super::progress::{Callback, Progress};
use super::save::save;
use crate::error::{Error, Result, TransportError, TransportKind, Tries};
use crate::executor::{caught_now, in_tokio};
use crate::time::{BoxFuture, Clock};
use crate::transport::{Body, BoxError, Pieces};

/// A file that is being downloaded; the answer of endpoints with `response = Download`.
///
/// The call returns as soon as the answer begins; the content is read from the network as you take it, so a file of any
/// size takes little memory. Content that breaks off, or stalls for the client's idle timeout, is an error and never a
/// short success. For a part of a file see [`RequestOptions::range`](crate::RequestOptions::range). See platform
/// documentation, "download files".
///
/// ```no_run
/// # use lark_runtime::{Client, Download, lark_api};
/// #[lark_api(method = "GET", path = "/open-apis/drive/v1/files/:file_token/download", token = "tenant|user", response = Download)]
/// pub struct DownloadFile { pub file_token: String }
///
/// # async fn f(client: &Client) -> lark_runtime::Result<()> {
/// let file = DownloadFile::builder().file_token("boxcn1").build().send(client, ()).await?.data;
/// println!("{:?}, {:?} bytes", file.name(), file.content_length());
/// file.on_progress(|done| println!("{} of {:?}", done.bytes, done.total)).save_to("out.bin").await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "the content is only read when it is asked for"]
pub struct Download {
    incoming: DownloadBody,
    name: Option<String>,
    content_type: Option<String>,
    len: Option<u64>,
    range: Option<ContentRange>,
    received: u64,
    done: bool,
    progress: Option<Callback>,
}

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

/// A body being received, and what its errors name.
pub(crate) struct DownloadBody {
    /// What has already been read of it.
    pub(crate) first: Bytes,
    pub(crate) body: Body,
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) host: String,
    /// `None` if the body is already in memory.
    pub(crate) idle: Option<Idle>,
}

/// Ends a body that stalls.
pub(crate) struct Idle {
    clock: Arc<dyn Clock>,
    limit: Duration,
    /// Runs while a piece is awaited. The lock is only there for `Sync`.
    timer: Mutex<Option<BoxFuture<'static, ()>>>,
}

impl Idle {
    pub(crate) fn new(clock: Arc<dyn Clock>, limit: Duration) -> Self {
        Self { clock, limit, timer: Mutex::new(None) }
    }

    fn rest(&mut self) {
        *self.timer.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<Duration> {
        let timer = self.timer.get_mut().unwrap_or_else(PoisonError::into_inner);
        let timer = timer.get_or_insert_with(|| self.clock.sleep(self.limit));
        timer.as_mut().poll(cx).map(|()| self.limit)
    }
}

impl DownloadBody {
    /// A body that is already in memory.
    pub(crate) fn whole(endpoint: Cow<'static, str>, bytes: Bytes) -> Self {
        Self { first: bytes, body: Body::empty(), endpoint, host: String::new(), idle: None }
    }

    fn failed(&self, kind: TransportKind, cause: Option<BoxError>) -> Error {
        Error::Transport(Box::new(TransportError {
            endpoint: self.endpoint.clone(),
            kind,
            host: self.host.clone(),
            cause: cause.map(Arc::from),
            tries: Tries::default(),
        }))
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if !self.first.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.first))));
        }
        loop {
            let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) else {
                let Some(idle) = &mut self.idle else { return Poll::Pending };
                let limit = ready!(idle.poll_over(cx));
                return Poll::Ready(Some(Err(self.failed(TransportKind::Stalled(limit), None))));
            };
            if let Some(idle) = &mut self.idle {
                idle.rest();
            }
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(self.failed(TransportKind::Other, Some(error)))));
                }
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Poll::Ready(Some(Ok(data))),
                    _ => {}
                },
            }
        }
    }
}

impl Download {
    pub(crate) fn new(incoming: DownloadBody, status: StatusCode, headers: &HeaderMap) -> Self {
        let text = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
        // Of an encoded body the length counts what was on the wire.
        let plain = text(header::CONTENT_ENCODING).is_none_or(|encoding| encoding.eq_ignore_ascii_case("identity"));
        let range = text(header::CONTENT_RANGE).filter(|_| status == StatusCode::PARTIAL_CONTENT);
        Self {
            name: headers.get(header::CONTENT_DISPOSITION).and_then(|value| disposition::file_name(value.as_bytes())),
            content_type: text(header::CONTENT_TYPE).map(str::to_owned),
            len: text(header::CONTENT_LENGTH).filter(|_| plain).and_then(|length| length.trim().parse().ok()),
            range: range.and_then(ContentRange::parse),
            incoming,
            received: 0,
            done: false,
            progress: None,
        }
    }

    /// The file's name, if the server states it: from `Content-Disposition`, without directories, drives and control
    /// characters, so that joining it to a directory stays inside.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type, such as `image/png`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The number of bytes in this answer; unknown if the server did not state it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.len
    }

    /// Which part of the file this is. `None` for a whole file: then the server did not follow a requested range.
    #[must_use]
    pub fn range(&self) -> Option<ContentRange> {
        self.range
    }

    /// Calls `report` with every piece that arrives.
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(report));
        self
    }

    /// The next piece of the content; `None` after the last, and after an error.
    ///
    /// The same as polling the [`Stream`], for programs without a crate of stream combinators.
    ///
    /// # Errors
    /// [`Error::Transport`] if the content breaks off or stalls for the client's idle timeout.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The whole content in memory; for files that you know are small.
    ///
    /// # Errors
    /// As for [`Download::next`].
    pub async fn bytes(mut self) -> Result<Bytes> {
        let mut pieces = Pieces::default();
        while let Some(piece) = self.next().await {
            pieces.push(piece?);
        }
        Ok(pieces.join())
    }

    /// Saves the content as a file, replacing an existing one, and returns the number of bytes.
    ///
    /// It is written under another name in the same directory and renamed when it is complete, so `path` never holds a
    /// half-written file; after a failure, or when the future is dropped, the partial file is removed. Needs the tokio
    /// runtime.
    ///
    /// # Errors
    /// As for [`Download::next`]; [`Error::File`] if the file cannot be written, or `path` exists and is not a file.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64> {
        let endpoint = self.incoming.endpoint.clone();
        let saved = in_tokio(save(&mut self, path.as_ref())).await;
        saved.unwrap_or_else(|reason| Err(Error::from(reason).at(|| endpoint)))
    }

    /// Compares the received length with the announced one.
    fn complete(&self) -> Result<()> {
        match self.len {
            Some(len) if len != self.received => {
                let reason = format!("the content ended after {} of {len} bytes", self.received);
                Err(self.incoming.failed(TransportKind::Other, Some(reason.into())))
            }
            _ => Ok(()),
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.done {
            return Poll::Ready(None);
        }
        // Its timer and the connection are of the tokio runtime.
        let piece = caught_now(|| this.incoming.poll_piece(cx))
            .unwrap_or_else(|reason| Poll::Ready(Some(Err(Error::from(reason).at(|| this.incoming.endpoint.clone())))));
        let piece = match ready!(piece) {
            Some(piece) => piece,
            None => match this.complete() {
                Ok(()) => {
                    this.done = true;
                    return Poll::Ready(None);
                }
                Err(error) => Err(error),
            },
        };
        match &piece {
            Ok(piece) => {
                this.received += piece.len() as u64;
                if let Some(report) = &this.progress {
                    report(Progress { bytes: this.received, total: this.len });
                }
            }
            Err(_) => this.done = true,
        }
        Poll::Ready(Some(piece))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("content_length", &self.len)
            .field("range", &self.range)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

impl ContentRange {
    /// Reads `bytes 0-9/100` and `bytes 0-9/*`.
    fn parse(text: &str) -> Option<Self> {
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
