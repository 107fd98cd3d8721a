//! Transfers of files, which have no time limit: they end when nothing moves.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use http_body::{Body as _, Frame, SizeHint};

use super::raw_answer::{header_text, is_attachment, is_json};
use crate::error::{FileError, TransportKind};
use crate::time::Time;
use crate::transport::{Body, BoxError};

/// JSON in place of a file is read up to here to see whether it is a refusal; those are far smaller.
const LARGEST_REFUSAL: usize = 64 * 1024;

/// What is known of an upload on its way, shared by its body and the call that awaits the answer.
pub(super) struct Watch {
    time: Time,
    limits: StallLimits,
    begun: Instant,
    state: Mutex<UploadState>,
}

/// How long nothing may move.
#[derive(Clone, Copy, Debug)]
pub(super) struct StallLimits {
    /// Until the first piece is taken: there may be no connection yet.
    pub(super) first: Duration,
    /// From piece to piece, and from the last to the answer.
    pub(super) next: Duration,
}

#[derive(Default)]
struct UploadState {
    /// When a piece was taken last.
    moved: Option<Instant>,
    failed: Option<FileError>,
}

impl Watch {
    pub(super) fn new(time: Time, limits: StallLimits) -> Arc<Self> {
        Arc::new(Self { begun: time.now(), time, limits, state: Mutex::default() })
    }

    /// The same body, watched.
    pub(super) fn body(self: &Arc<Self>, body: Body) -> Body {
        Body::stream(Watched { body, watch: Arc::clone(self) })
    }

    /// Resolves when nothing has moved for a limit, with what that means.
    pub(super) async fn stalled(&self) -> TransportKind {
        loop {
            let moved = self.state().moved;
            let limit = if moved.is_some() { self.limits.next } else { self.limits.first };
            let left = limit.saturating_sub(self.time.since(moved.unwrap_or(self.begun)));
            if left.is_zero() {
                // What cut the first limit short is the time of the call.
                let is_call_over = limit < self.limits.next;
                return if is_call_over { TransportKind::Timeout(limit) } else { TransportKind::Stalled(limit) };
            }
            self.time.sleep(left).await;
        }
    }

    /// The file that could not be read.
    pub(super) fn failed(&self) -> Option<FileError> {
        self.state().failed.take()
    }

    fn state(&self) -> MutexGuard<'_, UploadState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Watched {
    body: Body,
    watch: Arc<Watch>,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        let now = self.watch.time.now();
        let mut state = self.watch.state();
        state.moved = Some(now);
        if let Some(Err(error)) = &frame {
            state.failed = error.downcast_ref().cloned();
        }
        drop(state);
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Why an answer is not there.
pub(super) enum NotReceived {
    Broken(BoxError),
    /// It has more bytes than it may have. The rest of it is not read.
    TooLarge,
}

impl From<BoxError> for NotReceived {
    fn from(error: BoxError) -> Self {
        Self::Broken(error)
    }
}

/// Reads the whole answer; of a file, only enough to tell it from a refusal, and returns the rest unread.
pub(super) async fn receive(
    streamed: bool,
    head: &http::response::Parts,
    mut body: Body,
    largest: usize,
) -> Result<(Bytes, Option<Body>), NotReceived> {
    let content = matches!(head.status, StatusCode::OK | StatusCode::PARTIAL_CONTENT);
    if !streamed || !content {
        if body.size_hint().lower() > largest as u64 {
            return Err(NotReceived::TooLarge);
        }
        let whole = body.read(largest.saturating_add(1)).await?;
        return if whole.len() > largest { Err(NotReceived::TooLarge) } else { Ok((whole, None)) };
    }
    // Gateways forget content types, so a missing one is suspicious too.
    if is_attachment(&head.headers) || header_text(&head.headers, CONTENT_TYPE).is_some_and(|said| !is_json(said)) {
        return Ok((Bytes::new(), Some(body)));
    }
    let begun = body.read(LARGEST_REFUSAL).await?;
    Ok(if begun.len() < LARGEST_REFUSAL { (begun, None) } else { (begun, Some(body)) })
}
