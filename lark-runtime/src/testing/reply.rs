//! What a mock answers.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use http_body::Frame;
use serde_core::Serialize;
use serde_json::{Map, Value, json};

use super::call::ReceivedCall;
use super::members::Form;
use crate::meta::Envelope;
use crate::secrets;
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

/// An answer that depends on the request, for [`On::reply_with`](super::On::reply_with).
///
/// A [`Value`] is a success with this data, a [`Fault`] is trouble, and an [`http::Response`] is answered as it is, with a
/// body that streams if it has one.
pub struct Reply(Made);

enum Made {
    Data(Value),
    Content(Content),
    Response(Response<Body>),
}

impl Reply {
    /// A success with this data; the rules of [`On::reply`](super::On::reply) apply.
    ///
    /// # Panics
    /// If the data is not JSON.
    #[track_caller]
    pub fn data(data: impl Serialize) -> Self {
        serde_json::to_value(data).expect("the data of a mock is JSON").into()
    }

    /// A refusal of the platform, with HTTP 400.
    #[must_use]
    pub fn error(code: i64, msg: &str) -> Self {
        Content::error(code, msg).into()
    }

    /// Any text as JSON, unchecked, with its envelope or without one.
    ///
    /// # Panics
    /// If the status is invalid.
    #[track_caller]
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Content::json(status_of(status), body).into()
    }

    /// Anything: a file, another status, a broken envelope.
    ///
    /// # Panics
    /// If the status or a header is invalid.
    #[track_caller]
    pub fn raw(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Self {
        Content::raw(status, headers, body).into()
    }
}

#[track_caller]
pub(super) fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("a status has three digits")
}

impl From<Value> for Reply {
    fn from(data: Value) -> Self {
        Self(Made::Data(data))
    }
}

impl From<Fault> for Reply {
    fn from(fault: Fault) -> Self {
        Content::Fault(fault).into()
    }
}

impl From<Response<Body>> for Reply {
    fn from(response: Response<Body>) -> Self {
        Self(Made::Response(response))
    }
}

impl From<Content> for Reply {
    fn from(content: Content) -> Self {
        Self(Made::Content(content))
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").finish_non_exhaustive()
    }
}

type Compute = dyn Fn(&ReceivedCall) -> Reply + Send + Sync;

/// One entry of a sequence.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) content: Content,
    pub(super) delay: Duration,
    /// How often it is used; `None`: once, or forever if it is the last.
    pub(super) times: Option<usize>,
    pub(super) given: usize,
}

#[derive(Clone)]
pub(super) enum Content {
    Raw(StatusCode, HeaderMap, Bytes),
    Computed(Form, Arc<Compute>),
    Fault(Fault),
}

impl From<Content> for Answer {
    fn from(content: Content) -> Self {
        Self { content, delay: Duration::ZERO, times: None, given: 0 }
    }
}

/// What the HTTP client of a mock returns.
pub(super) type Answered = Result<Response<Body>, HttpClientError>;

impl Content {
    /// A JSON answer.
    pub(super) fn json(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self::Raw(status, HeaderMap::from_iter([(http::header::CONTENT_TYPE, JSON)]), body.into())
    }

    /// A refusal as the platform words it.
    pub(super) fn error(code: i64, msg: &str) -> Self {
        Self::json(StatusCode::BAD_REQUEST, json!({"code": code, "msg": msg, "error": {}}).to_string())
    }

    #[track_caller]
    pub(super) fn raw(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Self {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("the name of a header");
            map.append(name, HeaderValue::from_str(value).expect("the value of a header"));
        }
        Self::Raw(status_of(status), map, body.into())
    }

    /// A success with this data; or what is wrong with the data.
    pub(super) fn success(form: Form, data: Value) -> Result<Self, String> {
        let whole = enveloped(form.envelope, data)?;
        match form.unknown_members(&whole) {
            Some(problem) => Err(problem),
            None => Ok(Self::json(StatusCode::OK, whole.to_string())),
        }
    }

    /// The answer to `call`. `None`: there is none, ever. The error is a mistake of the test.
    pub(super) fn to(&self, call: &ReceivedCall, log_id: &str) -> Result<Option<Answered>, String> {
        let response = match self {
            Self::Raw(status, headers, body) => response(*status, headers.clone(), body.clone()),
            Self::Computed(form, compute) => match compute(call).0 {
                Made::Data(data) => return Self::success(*form, data)?.to(call, log_id),
                Made::Content(content) => return content.to(call, log_id),
                Made::Response(response) => return Ok(Some(Ok(response))),
            },
            Self::Fault(fault) => match fault.response() {
                Some(Ok(response)) => response,
                other => return Ok(other),
            },
        };
        Ok(Some(Ok(with_log_id(response, log_id))))
    }
}

impl Fault {
    fn response(self) -> Option<Answered> {
        let broken = |kind: io::ErrorKind| io::Error::from(kind);
        let half = || (&br#"{"code":0,"msg":"success","data":{""#[..]).into();
        match self {
            Self::ConnectionRefused => Some(Err(HttpClientError::connect(broken(io::ErrorKind::ConnectionRefused)))),
            Self::ConnectionReset => Some(Err(HttpClientError::other(broken(io::ErrorKind::ConnectionReset)))),
            Self::Stall => None,
            Self::StalledBody | Self::TruncatedBody => {
                let headers = [(http::header::CONTENT_TYPE, JSON), (http::header::CONTENT_LENGTH, 4096.into())];
                let breaks = self == Self::TruncatedBody;
                let body = Body::stream(Half { first: Some(half()), breaks });
                Some(Ok(response(StatusCode::OK, HeaderMap::from_iter(headers), body)))
            }
            Self::BadGateway => {
                let headers = [(http::header::CONTENT_TYPE, HeaderValue::from_static("text/html"))];
                let page = "<html><head><title>502 Bad Gateway</title></head></html>";
                Some(Ok(response(StatusCode::BAD_GATEWAY, HeaderMap::from_iter(headers), page)))
            }
        }
    }
}

fn response(status: StatusCode, headers: HeaderMap, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// The response with a log id, where it has none.
fn with_log_id(mut response: Response<Body>, log_id: &str) -> Response<Body> {
    if let Ok(log_id) = HeaderValue::from_str(log_id) {
        response.headers_mut().entry(LOG_ID).or_insert(log_id);
    }
    response
}

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const LOG_ID: HeaderName = HeaderName::from_static("x-tt-logid");

/// A success with this data, in the form that the endpoint answers.
fn enveloped(envelope: Envelope, data: Value) -> Result<Value, String> {
    let mut whole = Map::from_iter([("code".to_owned(), 0.into()), ("msg".to_owned(), "success".into())]);
    match (envelope, data) {
        (Envelope::Data, data) => drop(whole.insert("data".to_owned(), data)),
        (Envelope::Flat, Value::Object(fields)) => whole.extend(fields),
        (Envelope::Flat, Value::Null) => {}
        (Envelope::Flat, data) => {
            return Err(format!("this endpoint answers an object, not {}", secrets::text(&data.to_string())));
        }
    }
    Ok(whole.into())
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
