//! The default HTTP client: reqwest over rustls with the ring provider.
//!
//! ring builds in a fraction of the time of the aws-lc C library that reqwest would bring by default, and the
//! certificates are the system's. The TLS settings are handed to reqwest ready-made, so no process-global
//! provider is touched.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::{Body, BoxError, HttpClient, HttpClientError, Inner};
use crate::error::{Error, Result};
use crate::time::BoxFuture;

/// An [`HttpClient`] over a `reqwest::Client`.
#[derive(Clone, Debug)]
pub struct ReqwestClient(reqwest::Client);

impl ReqwestClient {
    /// Wraps a client that you configured yourself: proxy, TLS, pool. Turn its redirects off, as requests carry
    /// tokens.
    #[must_use]
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }

    /// The client that is used when none is given: rustls, the system's certificates, no redirects.
    ///
    /// # Errors
    /// When the system's certificates cannot be loaded.
    pub fn with_connect_timeout(timeout: Duration) -> Result<Self> {
        let failed = |error: &dyn std::fmt::Display| Error::invalid(format!("no HTTP client could be made: {error}"));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(rustls::ConfigBuilder::with_platform_verifier)
            .map_err(|error| failed(&error))?
            .with_no_client_auth();
        tls.alpn_protocols = if cfg!(feature = "http2") { vec![b"h2".to_vec(), b"http/1.1".to_vec()] } else { vec![] };
        reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(timeout)
            .build()
            .map(Self)
            .map_err(|error| failed(&error))
    }
}

impl HttpClient for ReqwestClient {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, std::result::Result<http::Response<Body>, HttpClientError>> {
        let client = self.0.clone();
        Box::pin(async move {
            let request = request.map(|body| match body.0 {
                Inner::Empty => reqwest::Body::from(Bytes::new()),
                Inner::Bytes(bytes) => reqwest::Body::from(bytes),
                Inner::Stream(stream) => reqwest::Body::wrap(stream),
            });
            let request = reqwest::Request::try_from(request).map_err(HttpClientError::other)?;
            // The URL is known to the caller and may hold personal data; reqwest would put it into the text.
            let response = client.execute(request).await.map_err(|error| {
                let connect = error.is_connect();
                let error = error.without_url();
                if connect { HttpClientError::connect(error) } else { HttpClientError::other(error) }
            })?;
            Ok(http::Response::from(response).map(|body| Body::stream(Incoming(body))))
        })
    }
}

/// reqwest's body with our error type.
struct Incoming(reqwest::Body);

impl http_body::Body for Incoming {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.0).poll_frame(cx).map_err(|error| error.without_url().into())
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
