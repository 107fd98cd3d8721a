//! Responses: the decoded answer together with everything that came with it.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::{DecodeError, Error};
use crate::json::Misfit;

/// A successful answer.
#[derive(Clone)]
pub struct Response<T> {
    /// The decoded data.
    pub data: T,
    head: Box<Head>,
}

/// What comes with every answer.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) code: i64,
    pub(crate) msg: String,
    pub(crate) bytes: Bytes,
    pub(crate) misfits: Vec<Misfit>,
}

impl Head {
    pub(crate) fn log_id(&self) -> Option<&str> {
        log_id(&self.headers)
    }
}

/// The platform's log id, or else the gateway's request id.
pub(crate) fn log_id(headers: &HeaderMap) -> Option<&str> {
    let header = |name| headers.get(name)?.to_str().ok().filter(|id| !id.is_empty());
    header("x-tt-logid").or_else(|| header("x-request-id"))
}

impl<T> Response<T> {
    pub(crate) fn new(data: T, head: Box<Head>) -> Self {
        Self { data, head }
    }

    /// The data alone.
    #[must_use]
    pub fn into_data(self) -> T {
        self.data
    }

    /// The same response with other data.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Response<U> {
        Response { data: f(self.data), head: self.head }
    }

    /// The platform's code: 0, or absent in OAuth answers, which reads as 0 too.
    #[must_use]
    pub fn code(&self) -> i64 {
        self.head.code
    }

    /// The platform's words; they may change at any time.
    #[must_use]
    pub fn msg(&self) -> &str {
        &self.head.msg
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.head.log_id()
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

    /// The body as it came, with whatever the types do not model.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.head.bytes
    }

    /// Values that did not fit their fields; those fields kept their defaults. Of more than 10,000 the first.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        &self.head.misfits
    }

    /// An [`Error::Decode`] with status and log id of this answer, for code built on this crate that finds it useless:
    /// `reason` goes on from "the answer cannot be read".
    #[must_use]
    pub fn unusable(&self, endpoint: &'static str, reason: impl Into<String>) -> Error {
        Error::Decode(Box::new(DecodeError {
            endpoint: endpoint.into(),
            status: self.head.status,
            log_id: self.head.log_id().map(str::to_owned),
            reason: reason.into(),
            body: String::new(),
            misfits: Vec::new(),
        }))
    }

    /// The body as indented JSON, or as text if it is not JSON. Meant for people: it holds everything the
    /// platform sent, also what is personal or secret.
    #[must_use]
    pub fn pretty(&self) -> String {
        pretty(&self.head.bytes)
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("code", &self.code())
            .field("log_id", &self.log_id())
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}

pub(crate) fn pretty(bytes: &[u8]) -> String {
    serde_json::from_slice::<serde_json::Value>(bytes)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}
