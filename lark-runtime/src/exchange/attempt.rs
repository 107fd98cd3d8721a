//! One attempt: a request goes out, an answer comes in, within the time of one attempt.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::{Either, select};
use http::Request;
use tracing::Level;

use super::carried::Carried;
use super::credential::{Credential, Secret};
use super::prepared::{Facts, Prepared};
use super::raw_answer::{RawAnswer, header_text};
use super::transfer::{NotReceived, StallLimits, Watch, receive};
use super::{Exchange, Limits};
use crate::error::{Error, Result, TransportKind};
use crate::file::{DownloadBody, Idle};
use crate::transport::Body;

impl Exchange {
    /// Sends a request once, with a secret if it has a credential; `left` is what its call has left of its time at `begun`,
    /// which is now.
    ///
    /// # Errors
    /// The outer one is of a request that cannot be made, the inner one of an answer that did not come.
    pub(super) async fn attempt(
        &self,
        prepared: &Prepared,
        credential: Option<(&dyn Credential, &Secret)>,
        limits: &Limits,
        begun: Instant,
        left: Duration,
    ) -> Result<Result<RawAnswer>> {
        let mut request = prepared.request(self)?;
        if let Some((credential, secret)) = credential {
            credential.put(secret, &mut request)?;
        }
        let carried = Carried { exchange: self, prepared, secret: credential.map(|(_, secret)| secret) };
        self.log.request(carried);
        let answer = self.answer(carried, request, limits, begun, left).await;
        if let Ok(answer) = &answer {
            self.log.answer(carried, answer);
        }
        Ok(answer)
    }

    async fn answer(
        &self,
        carried: Carried<'_>,
        request: Request<Body>,
        limits: &Limits,
        begun: Instant,
        left: Duration,
    ) -> Result<RawAnswer> {
        let prepared = carried.prepared;
        let Facts { endpoint, method, template, .. } = &prepared.facts;
        let timeout = limits.timeout.min(left);
        // What ends the sending of a stream is that it stalls: for the time of a whole call at most.
        let watch = prepared.body.is_streamed().then(|| {
            let next = self.idle_timeout.min(limits.total);
            Watch::new(self.time.clone(), StallLimits { first: next.min(left), next })
        });
        let request = match &watch {
            Some(watch) => request.map(|body| watch.body(body)),
            None => request,
        };
        let exchange = pin!(async {
            let response = self.http.execute(request).await.map_err(|error| {
                if let Some(error) = watch.as_ref().and_then(|watch| watch.failed()) {
                    return Error::File(Box::new(error));
                }
                let kind = if error.is_connect() { TransportKind::Connect } else { TransportKind::Other };
                prepared.failed(kind, Some(error.into_source()))
            })?;
            self.received(carried, response, limits).await
        });
        let timer = pin!(match &watch {
            None => Either::Left(async {
                self.time.sleep(timeout).await;
                TransportKind::Timeout(timeout)
            }),
            Some(watch) => Either::Right(watch.stalled()),
        });
        let result = match select(exchange, timer).await {
            Either::Left((result, _)) => result.map_err(|error| carried.redacted(error)),
            Either::Right((kind, _)) => Err(prepared.failed(kind, None)),
        };
        if self.log.at(Level::DEBUG) {
            let elapsed = self.time.since(begun);
            match &result {
                Ok(answer) => tracing::debug!(
                    %endpoint, %method, %template, status = answer.status.as_u16(),
                    log_id = header_text(&answer.headers, "x-tt-logid"), ?elapsed, "answered"
                ),
                Err(error) => tracing::debug!(%endpoint, %method, %template, ?elapsed, ?error, "not answered"),
            }
        }
        result
    }

    async fn received(
        &self,
        carried: Carried<'_>,
        response: http::Response<Body>,
        limits: &Limits,
    ) -> Result<RawAnswer> {
        let (prepared, largest) = (carried.prepared, limits.largest_answer);
        let (parts, body) = response.into_parts();
        let (bytes, rest) = match receive(prepared.streamed, &parts, body, largest).await {
            Ok(received) => received,
            Err(NotReceived::Broken(error)) => return Err(prepared.failed(TransportKind::Other, Some(error))),
            // It would be as large the next time.
            Err(NotReceived::TooLarge) => {
                let answer =
                    RawAnswer { status: parts.status, headers: parts.headers, bytes: Bytes::new(), rest: None };
                let reason = format!("it has more than {largest} bytes; `max_response_bytes` sets the limit");
                return Err(answer.undecodable(&prepared.facts, reason));
            }
        };
        let mut answer = RawAnswer { status: parts.status, headers: parts.headers, bytes, rest: None };
        answer.rest = rest.map(|body| {
            Box::new(DownloadBody {
                first: std::mem::take(&mut answer.bytes),
                body,
                endpoint: prepared.facts.endpoint.clone(),
                host: prepared.host(),
                hidden: Some(Arc::new(carried.hidden())),
                idle: Some(Idle::new(self.time.clock(), self.idle_timeout.min(limits.total))),
            })
        });
        Ok(answer)
    }
}
