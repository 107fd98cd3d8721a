//! The body of a download: its pieces as they arrive, and an end when nothing moves.

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;

use crate::error::{Error, Result, TransportError, TransportKind};
use crate::secrets::Hidden;
use crate::time::{BoxFuture, Clock};
use crate::transport::{Body, BoxError};

/// A body being received, and what its errors name.
pub(crate) struct DownloadBody {
    /// What has already been read of it.
    pub(crate) first: Bytes,
    pub(crate) body: Body,
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) host: String,
    /// What its errors must not show; `None` if the body is already in memory.
    pub(crate) hidden: Option<Arc<Hidden>>,
    /// `None` if the body is already in memory.
    pub(crate) idle: Option<Idle>,
}

/// Ends a body that stalls.
pub(crate) struct Idle {
    clock: Arc<dyn Clock>,
    limit: Duration,
    /// The limit once something has arrived.
    next: Duration,
    /// Runs while a piece is awaited. The lock is only there for `Sync`.
    timer: Mutex<Option<BoxFuture<'static, ()>>>,
}

impl Idle {
    pub(crate) fn new(clock: Arc<dyn Clock>, limit: Duration) -> Self {
        Self { clock, limit, next: limit, timer: Mutex::new(None) }
    }

    fn rest(&mut self) {
        self.limit = self.next;
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
        Self { first: bytes, body: Body::empty(), endpoint, host: String::new(), hidden: None, idle: None }
    }

    /// What its errors name, without the body.
    pub(super) fn emptied(&self) -> Self {
        Self {
            first: Bytes::new(),
            body: Body::empty(),
            endpoint: self.endpoint.clone(),
            host: self.host.clone(),
            hidden: self.hidden.clone(),
            idle: None,
        }
    }

    /// How long it may stall once something has arrived.
    pub(super) fn stalls_after(&mut self, limit: Duration) {
        if let Some(idle) = &mut self.idle {
            idle.next = limit;
        }
    }

    pub(super) fn failed(&self, kind: TransportKind, cause: Option<BoxError>) -> Error {
        let error = TransportError::new(self.endpoint.clone(), kind, self.host.clone(), cause);
        let error = Error::Transport(Box::new(error));
        match &self.hidden {
            Some(hidden) => error.redacted(|| hidden.redactor(), || hidden.redactor()),
            None => error,
        }
    }

    pub(super) fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
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
