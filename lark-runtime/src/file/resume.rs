//! Going on with a download that broke off: from where it was if it is the same version of the file for certain, from the
//! beginning if who takes the content can do that, and not at all otherwise.

use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Instant;

use bytes::{Buf as _, Bytes};
use http::{HeaderValue, StatusCode};

use super::download::Download;
use crate::error::{Error, Result, TransportKind};
use crate::executor::caught_now;
use crate::time::BoxFuture;

/// Sends the request of a download again.
pub(crate) trait Again: Send + Sync {
    fn now(&self) -> Instant;

    /// What is downloaded: the URL.
    fn resource(&self) -> String;

    /// The answer to the request for `part`, or for all that the request is for. It was broken off `failed` times without
    /// a byte between them, the first time at `since`: a wait belongs to it then. `None` if it is not sent again.
    fn open(
        self: Arc<Self>,
        failed: u32,
        since: Instant,
        part: Option<Part>,
    ) -> Option<BoxFuture<'static, Result<Download>>>;
}

/// The part of one version that is missing.
pub(crate) struct Part {
    /// The value of `Range`.
    pub(crate) range: String,
    /// The value of `If-Range`.
    pub(crate) version: HeaderValue,
}

/// What broke so far.
#[derive(Default)]
pub(super) struct Breaks {
    /// Breaks without a byte between them.
    failed: u32,
    /// When the first of these was.
    since: Option<Instant>,
    /// How often it began anew.
    rewinds: u32,
}

impl Download {
    pub(super) fn poll_content(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.done {
            return Poll::Ready(None);
        }
        let polled = self.poll_through_breaks(cx);
        self.done = matches!(polled, Poll::Ready(None | Some(Err(_))));
        polled
    }

    fn poll_through_breaks(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            let opening = self.opening.get_mut().unwrap_or_else(PoisonError::into_inner);
            if let Some(answer) = opening {
                let answer = ready!(answer.as_mut().poll(cx));
                *opening = None;
                match self.opened(answer) {
                    Ok(()) => continue,
                    Err(error) => return Poll::Ready(Some(Err(error))),
                }
            }
            // Its timer and the connection are of the tokio runtime.
            let piece = caught_now(|| self.body.poll_piece(cx))
                .unwrap_or_else(|reason| Poll::Ready(Some(Err(Error::from(reason).at(|| self.body.endpoint.clone())))));
            let broken = match ready!(piece) {
                Some(Ok(piece)) => match self.take(piece) {
                    Ok(piece) if piece.is_empty() => continue,
                    piece => return Poll::Ready(Some(piece)),
                },
                Some(Err(_)) if self.is_complete() => return Poll::Ready(None),
                Some(Err(error)) => error,
                None => match self.head.len {
                    Some(len) if len != self.received => {
                        let received = self.received;
                        self.failed(format!("the content ended after {received} of {len} bytes"))
                    }
                    _ if self.skip > 0 => self.failed("the content ended early".to_owned()),
                    _ => return Poll::Ready(None),
                },
            };
            if let Err(error) = self.go_on(broken) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// What is new in a piece.
    fn take(&mut self, mut piece: Bytes) -> Result<Bytes> {
        if let Some(left) = &mut self.body_left {
            *left = match left.checked_sub(piece.len() as u64) {
                Some(left) => left,
                None => return Err(self.failed("it went on with more bytes than it announced".to_owned())),
            };
        }
        let known = self.skip.min(piece.len() as u64);
        self.skip -= known;
        piece.advance(known as usize);
        if !piece.is_empty() {
            self.received += piece.len() as u64;
            (self.breaks.failed, self.breaks.since) = (0, None);
            self.report();
        }
        Ok(piece)
    }

    fn is_complete(&self) -> bool {
        self.head.len == Some(self.received) && self.skip == 0
    }

    /// Takes up what is there of this version from before.
    pub(super) fn skip_to(&mut self, kept: u64) {
        self.received = kept;
        if self.is_complete() {
            self.done = true;
        } else if let (Some(again), Some(part)) = (self.again.clone(), self.rest()) {
            // It is no repetition, so no policy applies to it.
            let now = again.now();
            if let Some(opening) = again.open(0, now, Some(part)) {
                self.asked = Some(kept);
                self.await_answer(opening);
                return;
            }
            self.received = 0;
        }
    }

    /// Whether what is missing of it can be asked for.
    pub(super) fn is_resumable(&self) -> bool {
        self.again.is_some() && self.rest().is_some()
    }

    /// What is missing, if this version can be told from others.
    ///
    /// A transport that decodes a body removes its length, so one without a length may have been encoded.
    fn rest(&self) -> Option<Part> {
        let head = &self.head;
        let (len, version) = (head.len.filter(|_| !head.encoded)?, head.validator.as_ref()?);
        let range = match (head.partial, head.range) {
            (false, _) => format!("bytes={}-", self.received),
            (true, Some(range)) if range.len() == len => {
                format!("bytes={}-{}", range.first.saturating_add(self.received), range.last)
            }
            (true, _) => return None,
        };
        (self.received <= len).then(|| Part { range, version: version.value().clone() })
    }

    /// Asks for what is missing after a break, or says why not.
    fn go_on(&mut self, broken: Error) -> Result<()> {
        let more_than_announced = self.head.len.is_some_and(|len| self.received > len);
        if more_than_announced || !matches!(broken, Error::Transport(_)) {
            return Err(broken);
        }
        // What broke at its very beginning has no part that would be worth a condition.
        match self.rest().filter(|_| self.received > 0) {
            None if self.received > 0 && !self.rewindable => Err(broken),
            part => self.ask(part, broken),
        }
    }

    fn ask(&mut self, part: Option<Part>, broken: Error) -> Result<()> {
        let Some(again) = self.again.clone() else { return Err(broken) };
        self.breaks.failed += 1;
        let since = *self.breaks.since.get_or_insert_with(|| again.now());
        let asked = part.is_some().then_some(self.received);
        // What begins anew makes no progress by its bytes.
        let Breaks { failed, rewinds, .. } = self.breaks;
        let opening = again.open(failed.max(rewinds + 1), since, part).ok_or(broken)?;
        self.asked = asked;
        self.await_answer(opening);
        Ok(())
    }

    fn await_answer(&mut self, opening: BoxFuture<'static, Result<Self>>) {
        // The connection of what broke is given up now.
        self.body = self.body.emptied();
        self.body_left = None;
        self.opening = Mutex::new(Some(opening));
    }

    /// Continues with an answer.
    fn opened(&mut self, answer: Result<Self>) -> Result<()> {
        let answer = match answer {
            Ok(answer) => answer,
            // There is less of the file than there was.
            Err(error) if self.asked.is_some() && error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                return self.changed();
            }
            // Some servers and gateways refuse ranges, and would do so every time.
            Err(error)
                if self.asked.is_some() && self.rewindable && (error.status().is_some() || error.code().is_some()) =>
            {
                return self.ask_for_all(error);
            }
            Err(error) => return Err(error),
        };
        match self.asked {
            Some(_) if answer.head.partial && self.is_continued_by(&answer) => {
                self.body_left = answer.head.range.map(|range| range.len());
                self.body = answer.body;
                Ok(())
            }
            Some(_) if answer.head.partial => self.changed(),
            // The server ignores ranges, or has another version.
            Some(_) if self.is_same(&answer) => {
                self.skip = self.received;
                self.body = answer.body;
                Ok(())
            }
            Some(received) if received > 0 && !self.rewindable => self.changed(),
            _ => self.begin_anew(answer),
        }
    }

    /// Whether an answer is the missing part of this version, or the beginning of that.
    fn is_continued_by(&self, answer: &Self) -> bool {
        let (head, Some(range)) = (&self.head, answer.head.range) else { return false };
        let (first, total) = match head.range {
            Some(range) => (range.first, range.total),
            None => (0, head.len),
        };
        let end = head.len.and_then(|len| first.checked_add(len));
        range.first == first.saturating_add(self.received)
            && end.is_none_or(|end| range.last < end)
            && total.zip(range.total).is_none_or(|(total, now)| total == now)
            && answer.head.len.is_none_or(|len| len == range.len())
            && !answer.head.encoded
            && !head.validator.as_ref().is_some_and(|known| known.is_contradicted_by(&answer.head.headers))
    }

    /// Whether an answer is this version from its beginning.
    fn is_same(&self, answer: &Self) -> bool {
        let (head, other) = (&self.head, &answer.head);
        !head.partial && !other.encoded && head.len == other.len && head.validator == other.validator
    }

    /// The file is no longer the one that began.
    fn changed(&mut self) -> Result<()> {
        let received = self.received;
        let error = self.failed(format!("the file changed after {received} bytes of it; download it anew"));
        if self.rewindable { self.ask_for_all(error) } else { Err(error) }
    }

    /// Asks for the beginning in place of what is missing.
    fn ask_for_all(&mut self, error: Error) -> Result<()> {
        if self.breaks.failed > 0 {
            return self.ask(None, error);
        }
        // Nothing broke: it was the rest of a kept part, whose question was no repetition either.
        let Some(again) = self.again.clone() else { return Err(error) };
        let now = again.now();
        let opening = again.open(0, now, None).ok_or(error)?;
        self.asked = None;
        self.await_answer(opening);
        Ok(())
    }

    fn begin_anew(&mut self, answer: Self) -> Result<()> {
        let first = |download: &Self| download.head.range.map(|range| range.first);
        if self.head.partial != answer.head.partial || first(self) != first(&answer) {
            return Err(self.failed("it began anew with another part of the file".to_owned()));
        }
        self.breaks.rewinds += u32::from(self.received > 0);
        (self.head, self.body, self.body_left) = (answer.head, answer.body, None);
        (self.received, self.skip, self.rewound) = (0, 0, true);
        Ok(())
    }

    fn failed(&self, reason: String) -> Error {
        self.body.failed(TransportKind::Other, Some(reason.into()))
    }
}
