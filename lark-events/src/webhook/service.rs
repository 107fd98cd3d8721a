//! A webhook as a tower service, which servers such as axum and hyper run.

use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use lark_runtime::BoxFuture;
use tokio::time::Instant;
use tower_service::Service;
use tracing::debug;

use super::{Webhook, message};
use crate::dispatch::in_tokio;

/// How long a body may take: the platform waits 3 s for the answer.
const READ_WITHIN: Duration = Duration::from_secs(10);

impl<B> Service<Request<B>> for Webhook
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<lark_runtime::transport::BoxError>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let webhook = self.clone();
        let arrived = Instant::now();
        Box::pin(async move {
            if !in_tokio() {
                return Ok(message(StatusCode::INTERNAL_SERVER_ERROR, "the event could not be handled").map(Full::new));
            }
            let (parts, body) = request.into_parts();
            let body = pin!(Limited::new(body, webhook.max_body));
            let read = tokio::time::timeout(READ_WITHIN, body.collect()).await;
            let response = match read {
                Ok(Ok(body)) => webhook.answered(Request::from_parts(parts, body.to_bytes()), arrived).await,
                Ok(Err(error)) if error.is::<LengthLimitError>() => webhook.too_large(),
                Ok(Err(error)) => {
                    debug!(%error, "the body of a request broke off");
                    message(StatusCode::BAD_REQUEST, "the body broke off")
                }
                Err(_) => message(StatusCode::REQUEST_TIMEOUT, "the body took too long"),
            };
            Ok(response.map(Full::new))
        })
    }
}
