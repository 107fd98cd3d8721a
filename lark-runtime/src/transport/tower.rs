//! Services of tower: any of them is an [`HttpClient`], and the clients of this crate are such services.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use tower_service::Service;

use super::{Body, BoxError, HttpClient, HttpClientError};
use crate::time::BoxFuture;

/// An [`HttpClient`] over a service of tower, with whatever layers it has. Feature `tower`.
///
/// The service gets every request of the client, those for tokens included; its clones answer them, so that it is
/// not waited for in turn. It must not follow redirects to another origin: requests carry tokens. An
/// [`HttpClientError`] anywhere among the causes of its errors is understood.
///
/// ```
/// # #[cfg(feature = "_reqwest")] {
/// use std::time::Duration;
///
/// use lark_runtime::Client;
/// use lark_runtime::transport::{ReqwestClient, TowerClient};
/// use tower::limit::ConcurrencyLimit;
///
/// let http = ConcurrencyLimit::new(ReqwestClient::with_connect_timeout(Duration::from_secs(10))?, 8);
/// let client = Client::builder("cli_xxx", "secret").http_client(TowerClient::new(http)).build()?;
/// # }
/// # Ok::<(), lark_runtime::Error>(())
/// ```
pub struct TowerClient<S>(Mutex<S>);

impl<S> TowerClient<S> {
    /// Wraps a service.
    pub fn new(service: S) -> Self {
        Self(Mutex::new(service))
    }
}

impl<S, B> HttpClient for TowerClient<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn execute(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let mut service = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx)).await.map_err(|error| failed(error.into()))?;
            let response = service.call(request).await.map_err(|error| failed(error.into()))?;
            Ok(response.map(|body| Body::stream(Foreign(Mutex::new(Box::pin(body))))))
        })
    }
}

impl<S> fmt::Debug for TowerClient<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerClient").finish_non_exhaustive()
    }
}

/// The error of a service. Whether there was a connection is known if one of our clients is below the layers.
fn failed(error: BoxError) -> HttpClientError {
    let error = match error.downcast::<HttpClientError>() {
        Ok(ours) => return *ours,
        Err(other) => other,
    };
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&*error);
    while let Some(next) = cause {
        if next.downcast_ref().is_some_and(HttpClientError::is_connect) {
            return HttpClientError::connect(error);
        }
        cause = next.source();
    }
    HttpClientError::other(error)
}

/// Another library's body. The lock, never contended, makes it `Sync`, which many bodies are not.
struct Foreign<B>(Mutex<Pin<Box<B>>>);

impl<B> http_body::Body for Foreign<B>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        body.as_mut().poll_frame(cx).map_err(Into::into)
    }

    fn is_end_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).size_hint()
    }
}

#[cfg(feature = "_reqwest")]
impl Service<Request<Body>> for super::ReqwestClient {
    type Response = Response<Body>;
    type Error = HttpClientError;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), HttpClientError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        self.execute(request)
    }
}

#[cfg(feature = "_hyper")]
impl Service<Request<Body>> for super::HyperClient {
    type Response = Response<Body>;
    type Error = HttpClientError;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), HttpClientError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        self.execute(request)
    }
}
