//! What a mock answers.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use http_body::Frame;
use serde_json::{Map, Value, json};

use super::call::ReceivedCall;
use crate::meta::Envelope;
use crate::transport::{Body, BoxError, HttpClientError};

/// Trouble between a client and the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// No connection: the platform did not see the request.
    ConnectionRefused,
    /// The connection broke after the request was sent: the platform may have seen it.
    ConnectionReset,
    /// No answer, ever; the client's timeout ends it.
    Stall,
    /// Headers and half of the body, then nothing.
    StalledBody,
    /// Headers and half of the body, then the connection breaks.
    TruncatedBody,
    /// A gateway answers for the platform: HTTP 502 with an HTML page.
    BadGateway,
}

type Compute = dyn Fn(&ReceivedCall) -> Value + Send + Sync;

/// One entry of a sequence.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) content: Content,
    pub(super) delay: Duration,
    /// How often it is given; `None`: once, or for ever if it is the last.
    pub(super) times: Option<usize>,
    pub(super) given: usize,
}

#[derive(Clone)]
pub(super) enum Content {
    Raw(StatusCode, HeaderMap, Bytes),
    Computed(Envelope, Arc<Compute>),
    Fault(Fault),
}

impl From<Content> for Answer {
    fn from(content: Content) -> Self {
        Self { content, delay: Duration::ZERO, times: None, given: 0 }
    }
}

impl Content {
    /// A JSON answer.
    pub(super) fn json(status: StatusCode, body: &Value) -> Self {
        let headers = HeaderMap::from_iter([(http::header::CONTENT_TYPE, JSON)]);
        Self::Raw(status, headers, body.to_string().into())
    }

    /// The answer to `call`. `None`: there is none, ever.
    pub(super) fn to(&self, call: &ReceivedCall, log_id: &str) -> Option<Result<Response<Body>, HttpClientError>> {
        let broken = |kind: io::ErrorKind| io::Error::from(kind);
        let half = || (&br#"{"code":0,"msg":"success","data":{""#[..]).into();
        let (status, mut headers, body) = match self {
            Self::Raw(status, headers, body) => (*status, headers.clone(), Body::from(body.clone())),
            Self::Computed(envelope, compute) => {
                return Self::json(StatusCode::OK, &enveloped(*envelope, compute(call))).to(call, log_id);
            }
            Self::Fault(Fault::ConnectionRefused) => {
                return Some(Err(HttpClientError::connect(broken(io::ErrorKind::ConnectionRefused))));
            }
            Self::Fault(Fault::ConnectionReset) => {
                return Some(Err(HttpClientError::other(broken(io::ErrorKind::ConnectionReset))));
            }
            Self::Fault(Fault::Stall) => return None,
            Self::Fault(fault @ (Fault::StalledBody | Fault::TruncatedBody)) => {
                let headers = [(http::header::CONTENT_TYPE, JSON), (http::header::CONTENT_LENGTH, 4096.into())];
                let breaks = *fault == Fault::TruncatedBody;
                (StatusCode::OK, HeaderMap::from_iter(headers), Body::stream(Half { first: Some(half()), breaks }))
            }
            Self::Fault(Fault::BadGateway) => {
                let headers = [(http::header::CONTENT_TYPE, HeaderValue::from_static("text/html"))];
                let page = "<html><head><title>502 Bad Gateway</title></head></html>";
                (StatusCode::BAD_GATEWAY, HeaderMap::from_iter(headers), Body::from(page))
            }
        };
        if let Ok(log_id) = HeaderValue::from_str(log_id) {
            headers.entry(LOG_ID).or_insert(log_id);
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Some(Ok(response))
    }
}

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const LOG_ID: HeaderName = HeaderName::from_static("x-tt-logid");

/// A success with this data, in the form that the endpoint answers.
pub(super) fn enveloped(envelope: Envelope, data: Value) -> Value {
    let mut whole = Map::from_iter([("code".to_owned(), 0.into()), ("msg".to_owned(), "success".into())]);
    match (envelope, data) {
        (Envelope::Data, data) => drop(whole.insert("data".to_owned(), data)),
        (Envelope::Flat, Value::Object(fields)) => whole.extend(fields),
        (Envelope::Flat, data) => assert!(data.is_null(), "this endpoint answers an object, not {data}"),
    }
    whole.into()
}

/// A refusal as the platform words it.
pub(super) fn refusal(code: i64, msg: &str) -> Value {
    json!({"code": code, "msg": msg, "error": {}})
}

/// A body of which only the beginning arrives.
struct Half {
    first: Option<Bytes>,
    breaks: bool,
}

impl http_body::Body for Half {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(Frame::data(first)))),
            None if self.breaks => Poll::Ready(Some(Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()))),
            None => Poll::Pending,
        }
    }
}
