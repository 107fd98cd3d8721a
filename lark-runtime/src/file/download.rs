//! Downloads: the content of a file as it arrives.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::Stream;
use http::{HeaderMap, StatusCode, header};

use super::disposition;
use super::incoming::DownloadBody;
use super::progress::{Callback, Progress};
use super::resume::{Again, Breaks};
use super::save::save;
use super::version::{ContentRange, Validator};
use crate::error::{Error, Result};
use crate::executor::in_tokio;
use crate::time::BoxFuture;
use crate::transport::Pieces;

/// A file that is being downloaded; the answer of endpoints with `response = Download`.
///
/// The call returns as soon as the answer begins; the content is read from the network as you take it, so a file of any
/// size takes little memory. For a part of a file see [`RequestOptions::range`](crate::RequestOptions::range). See
/// platform documentation, "download files".
///
/// Content that breaks off, or stalls for the client's idle timeout, is fetched from there on with `Range` and
/// `If-Range`, as the [`RetryPolicy`](crate::RetryPolicy) says: so many attempts without a byte, and
/// [`total_timeout`](crate::ClientBuilder::total_timeout) until bytes arrive again. That takes a server that states the
/// length and a strong `ETag` or `Last-Modified`, and does not compress the content. Otherwise
/// [`save_to`](Self::save_to) and [`bytes`](Self::bytes) begin anew, and a stream fails. Content of two versions is never
/// mixed, and never a short success.
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
    pub(super) head: FileHead,
    pub(super) body: DownloadBody,
    /// What is left of the answer's announced bytes, where it continues another.
    pub(super) body_left: Option<u64>,
    /// Bytes of the answer that are there already.
    pub(super) skip: u64,
    pub(super) received: u64,
    pub(super) done: bool,
    progress: Option<Callback>,
    /// The most that was reported.
    pub(super) reported: u64,
    /// How to send the request again, if it may be.
    pub(super) again: Option<Arc<dyn Again>>,
    pub(super) breaks: Breaks,
    /// The answer that continues this one, while it is awaited. The lock is only there for `Sync`.
    pub(super) opening: Mutex<Option<BoxFuture<'static, Result<Self>>>>,
    /// Where the awaited answer is to begin; `None` is the beginning, whatever the version.
    pub(super) asked: Option<u64>,
    /// Whether who takes the content can begin anew.
    pub(super) rewindable: bool,
    /// Whether the next piece is the first one again.
    pub(super) rewound: bool,
    /// Whether what is saved of it may serve another call.
    pub(super) keeps: bool,
}

/// What the headers of an answer say of the file.
pub(super) struct FileHead {
    name: Option<String>,
    content_type: Option<String>,
    /// The bytes of the answer.
    pub(super) len: Option<u64>,
    /// Whether it is a part of a file, and which.
    pub(super) partial: bool,
    pub(super) range: Option<ContentRange>,
    /// Whether the bytes on the wire are others than those of the file.
    pub(super) encoded: bool,
    pub(super) validator: Option<Validator>,
    /// Those that may contradict another validator.
    pub(super) headers: HeaderMap,
}

impl FileHead {
    fn new(status: StatusCode, headers: &HeaderMap) -> Self {
        let text = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
        // Of an encoded body the length counts what was on the wire.
        let plain = text(header::CONTENT_ENCODING).is_none_or(|encoding| encoding.eq_ignore_ascii_case("identity"));
        let partial = status == StatusCode::PARTIAL_CONTENT;
        let mut validators = HeaderMap::new();
        for name in [header::ETAG, header::LAST_MODIFIED] {
            if let Some(value) = headers.get(&name) {
                validators.insert(name, value.clone());
            }
        }
        Self {
            name: headers.get(header::CONTENT_DISPOSITION).and_then(|value| disposition::file_name(value.as_bytes())),
            content_type: text(header::CONTENT_TYPE).map(str::to_owned),
            len: text(header::CONTENT_LENGTH).filter(|_| plain).and_then(|length| length.trim().parse().ok()),
            partial,
            range: text(header::CONTENT_RANGE).filter(|_| partial).and_then(ContentRange::parse),
            encoded: !plain,
            validator: Validator::of(headers),
            headers: validators,
        }
    }
}

impl Download {
    pub(crate) fn new(body: DownloadBody, status: StatusCode, headers: &HeaderMap) -> Self {
        Self {
            head: FileHead::new(status, headers),
            body,
            body_left: None,
            skip: 0,
            received: 0,
            done: false,
            progress: None,
            reported: 0,
            again: None,
            breaks: Breaks::default(),
            opening: Mutex::default(),
            asked: None,
            rewindable: false,
            rewound: false,
            keeps: true,
        }
    }

    /// Lets the download go on after a break.
    pub(crate) fn resumes_with(&mut self, again: Arc<dyn Again>) {
        self.again = Some(again);
    }

    /// How long the content may stall once some has arrived.
    pub(crate) fn stalls_after(&mut self, limit: Duration) {
        self.body.stalls_after(limit);
    }

    /// The file's name, if the server states it: from `Content-Disposition`, without directories, drives and control
    /// characters, so that joining it to a directory stays inside.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.head.name.as_deref()
    }

    /// The media type, such as `image/png`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.head.content_type.as_deref()
    }

    /// The number of bytes in this answer; unknown if the server did not state it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.head.len
    }

    /// Which part of the file this is. `None` for a whole file: then the server did not follow a requested range.
    #[must_use]
    pub fn range(&self) -> Option<ContentRange> {
        self.head.range
    }

    /// Calls `report` with every piece that arrives. The numbers only rise, also where the content is fetched anew.
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(report));
        self
    }

    /// Lets [`save_to`](Self::save_to) remove what has arrived when it ends early, rather than keep it for the next call: for
    /// a file whose URL is used once, where no other call could go on with it.
    ///
    /// ```no_run
    /// # async fn f(made_once: lark_runtime::Download) -> lark_runtime::Result<()> {
    /// made_once.keep_no_part().save_to("report.pdf").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn keep_no_part(mut self) -> Self {
        self.keeps = false;
        self
    }

    /// The next piece of the content; `None` after the last, and after an error.
    ///
    /// The same as polling the [`Stream`], for programs without a crate of stream combinators.
    ///
    /// # Errors
    /// [`Error::Transport`] if the content breaks off or stalls for the client's idle timeout and cannot be continued, or
    /// if the file has changed by then; those of a call that continues it.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The whole content in memory; for files that you know are small.
    ///
    /// # Errors
    /// As for [`Download::next`].
    pub async fn bytes(mut self) -> Result<Bytes> {
        // What was taken before cannot be taken back.
        self.rewindable = self.received == 0;
        let mut pieces = Pieces::default();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if std::mem::take(&mut self.rewound) {
                pieces = Pieces::default();
            }
            pieces.push(piece);
        }
        // It began anew, and there was nothing.
        Ok(if self.rewound { Bytes::new() } else { pieces.join() })
    }

    /// Saves the content as a file, replacing an existing one, and returns the number of bytes.
    ///
    /// It is written under another name in the same directory and renamed when it is complete, so `path` never holds a
    /// half-written file.
    ///
    /// What has arrived is kept when the download fails, its future is dropped or the process ends, if the server says
    /// which version of the file it sends (see [`Download`]): in `.<name>.<version>.part` beside `path`. The next call with
    /// the same request and `path` goes on from there, also in another process, as long as the server has the same
    /// version; the part of a version that is gone stays until you remove it. Without a version, or with
    /// [`keep_no_part`](Self::keep_no_part), the part is removed. Needs the tokio runtime.
    ///
    /// # Errors
    /// As for [`Download::next`]; [`Error::File`] if the file cannot be written, or `path` exists and is not a file.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64> {
        // What was taken before cannot be taken back.
        self.rewindable = self.received == 0;
        let endpoint = self.body.endpoint.clone();
        let saved = in_tokio(save(&mut self, path.as_ref())).await;
        saved.unwrap_or_else(|reason| Err(Error::from(reason).at(|| endpoint)))
    }

    /// Reports how far it is.
    pub(super) fn report(&mut self) {
        if self.received > self.reported {
            self.reported = self.received;
            if let Some(report) = &self.progress {
                report(Progress { bytes: self.received, total: self.head.len });
            }
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_content(cx)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.head.name)
            .field("content_type", &self.head.content_type)
            .field("content_length", &self.head.len)
            .field("range", &self.head.range)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
