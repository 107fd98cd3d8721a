//! A call: the future of a sent request.

use std::fmt;
use std::future::{Future, ready};
use std::marker::PhantomData;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use tracing::{Instrument as _, Level};

use super::identity::Accepted;
use super::{Client, RequestOptions};
use crate::answer::{Answer, Target};
use crate::error::{Error, Result};
use crate::exchange::{Prepared, Reply, Run};
use crate::meta::Meta;
use crate::response::Response;
use crate::slot::Fields;
use crate::time::BoxFuture;

/// A request being sent: await it for the [`Response`].
///
/// It owns everything it needs, so it can be spawned. Nothing is sent before it is polled; dropping it ends
/// the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<R> {
    future: BoxFuture<'static, Result<Reply>>,
    answer: PhantomData<fn() -> R>,
}

impl<R: Answer> Call<R> {
    pub(super) fn new(future: BoxFuture<'static, Result<Reply>>) -> Self {
        Self { future, answer: PhantomData }
    }
}

impl<R: Answer> Future for Call<R> {
    type Output = Result<Response<R>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Poll::Ready(reply) = self.future.as_mut().poll(cx)? else { return Poll::Pending };
        Poll::Ready(decoded(reply))
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

/// The reply with its data as `R`, whose target it was decoded into.
pub(crate) fn decoded<R: Answer>(Reply { head, data }: Reply) -> Result<Response<R>> {
    match data.and_then(|data| data.downcast::<R>().ok()) {
        Some(data) => Ok(Response::new(*data, head)),
        // `target` made the box for this very type.
        None => Err(Error::invalid("the answer was decoded as another type than the call's")),
    }
}

impl Client {
    /// The part of a call that does not depend on the type of its answer. A request is prepared here and moved into the
    /// future at once: it is large.
    pub(super) fn start(
        &self,
        meta: &'static Meta,
        request: Result<&dyn Fields>,
        options: RequestOptions,
        streamed: bool,
        target: fn() -> Target,
    ) -> BoxFuture<'static, Result<Reply>> {
        let prepared = request.and_then(|request| self.prepare(meta, request, &options, streamed));
        match prepared {
            Ok(prepared) => {
                let client = self.clone();
                // The place first, so that what is large is made there, and not moved to it.
                let place = Box::new_uninit();
                let call = Box::write(place, async move {
                    let mut reply = client.execute(&prepared, meta.into(), &options, Some(target)).await;
                    if let Ok(reply) = &mut reply
                        && streamed
                    {
                        client.keep_open(reply, prepared, meta.into(), options);
                    }
                    reply.map_err(|error| error.at(|| meta.id().into()))
                });
                Box::into_pin(call)
            }
            Err(error) => Box::pin(ready(Err(error.at(|| meta.id().into())))),
        }
    }

    /// Sends a request with the credential it needs, as often as it takes.
    pub(crate) async fn execute(
        &self,
        prepared: &Prepared,
        accepted: Accepted,
        options: &RequestOptions,
        target: Option<fn() -> Target>,
    ) -> Result<Reply> {
        let exchange = self.exchange();
        let begun = exchange.time.now();
        let span = exchange.log.span(&prepared.facts);
        let limits = options.limits(&exchange.limits);
        let mut run = Run::new(exchange, prepared, &limits, begun);
        let result = {
            // Pinned here: it is large, and would be moved from function to function.
            let call = pin!(async {
                let credential = self.credential(accepted, options)?;
                if let Some(ticket) = &options.app_ticket {
                    // Boxed, since a call without one would be as large.
                    run.in_time(Box::pin(self.app().offer_ticket(ticket))).await;
                }
                run.send(credential.get(), target).await
            });
            exchange.time.caught(call.instrument(span.clone())).await
        };
        let result = result.unwrap_or_else(|reason| Err(reason.into()));
        if exchange.log.at(Level::INFO) && tracing::enabled!(Level::INFO) {
            exchange.log.finished(&span, &prepared.facts, &result, run.attempts(), exchange.time.since(begun));
        }
        #[cfg(feature = "metrics")]
        crate::exchange::metrics::call(&prepared.facts, result.is_ok(), exchange.time.since(begun));
        result
    }
}
