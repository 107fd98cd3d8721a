//! The answer to a raw call.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::answer::{Answer, Target};
use crate::client::{Client, decoded};
use crate::error::Result;
use crate::exchange::{Carried, Exchange, Prepared, RawAnswer, Reply};
use crate::response::{Head, Response};

/// The answer to a [`RawRequest`](crate::RawRequest).
pub struct RawResponse {
    head: Box<Head>,
    prepared: Prepared,
    exchange: Arc<Exchange>,
}

impl RawResponse {
    pub(super) fn new(reply: Reply, prepared: Prepared, client: &Client) -> Self {
        Self { head: reply.head, prepared, exchange: Arc::clone(client.exchange()) }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.head.log_id()
    }

    /// The platform's code; 0 if the body has none.
    #[must_use]
    pub fn code(&self) -> i64 {
        self.head.code
    }

    /// The platform's message.
    #[must_use]
    pub fn msg(&self) -> &str {
        &self.head.msg
    }

    /// The body as received.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.head.bytes
    }

    /// The body as indented JSON, or as text if it is not JSON.
    #[must_use]
    pub fn pretty(&self) -> String {
        crate::response::pretty(&self.head.bytes)
    }

    /// The response, unless the platform refused or a gateway answered with an HTTP error.
    ///
    /// # Errors
    /// [`Error::Api`](crate::Error::Api) for a code other than 0, [`Error::Http`](crate::Error::Http) for an HTTP error without a code.
    pub fn error_for_code(self) -> Result<Self> {
        self.classified(<Bytes as Answer>::target())?;
        Ok(self)
    }

    /// The member `data` as a typed answer.
    ///
    /// # Errors
    /// As for a typed call.
    pub fn decode<R: Answer>(&self) -> Result<R> {
        decoded(self.classified(R::target())?).map(Response::into_data)
    }

    fn classified(&self, target: Target) -> Result<Reply> {
        let Head { status, headers, bytes, .. } = &*self.head;
        let mut answer = RawAnswer { status: *status, headers: headers.clone(), bytes: bytes.clone(), rest: None };
        let carried =
            Carried { exchange: &self.exchange, prepared: &self.prepared, secret: self.head.carried.as_deref() };
        answer.classify(carried, target)
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status())
            .field("code", &self.code())
            .field("log_id", &self.log_id())
            .field("bytes", &self.bytes().len())
            .finish_non_exhaustive()
    }
}
