//! Responses: the decoded answer with its code, message, log id, headers and body.

mod lack;

use std::borrow::Cow;
use std::fmt;
use std::panic::Location;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::answer::Answer;
use crate::error::{ApiError, DecodeError, Error, Result, Tries};
use crate::json::{self, Misfit};
use crate::meta::Envelope;
use crate::secrets::{Known, Needles, Redacted, Redactor, Secret};

/// A successful answer.
#[derive(Clone)]
pub struct Response<T> {
    /// The decoded data.
    pub data: T,
    head: Box<Head>,
}

/// What every answer has beside its data.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) envelope: Envelope,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) code: i64,
    pub(crate) msg: String,
    pub(crate) bytes: Bytes,
    pub(crate) misfits: Vec<Misfit>,
    /// The credentials of the client, to leave them out of what is shown.
    pub(crate) known: Arc<Known>,
    /// That of the call.
    pub(crate) carried: Option<Arc<Secret>>,
}

impl Head {
    pub(crate) fn log_id(&self) -> Option<&str> {
        log_id(&self.headers)
    }

    /// Leaves out what the call carried.
    fn redactor(&self) -> Redactor<'_> {
        let mut redactor = Redactor { known: Some(&self.known), own: Needles::default() };
        if let Some(secret) = &self.carried {
            redactor.own.add(secret.value());
        }
        redactor
    }

    /// The error of a task that failed, as this answer says.
    fn refused(&self, code: i64, msg: &str) -> Error {
        Error::Api(Box::new(ApiError {
            endpoint: self.endpoint.clone(),
            code: Some(code),
            msg: self.redactor().text(msg).into_owned(),
            status: self.status,
            log_id: self.log_id().map(str::to_owned),
            details: None,
            oauth: None,
            scopes: &[],
            policy: None,
            tries: Tries { attempts: 1, headers: self.headers.clone(), ..Tries::default() },
        }))
    }

    /// The error of an answer that cannot be used, for this reason.
    pub(crate) fn unusable(&self, reason: &str) -> Error {
        Error::Decode(Box::new(DecodeError {
            endpoint: self.endpoint.clone(),
            status: self.status,
            log_id: self.log_id().map(str::to_owned),
            reason: self.redactor().text(reason).into_owned(),
            body: String::new(),
            misfits: self.misfits.clone(),
        }))
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

    /// A value of the data that the program cannot go on without, such as the id of what was created.
    ///
    /// ```
    /// # use lark_runtime::{Client, Model, lark_api};
    /// # #[lark_api(method = "POST", path = "/open-apis/docx/v1/documents", token = "tenant", response = Created)]
    /// # pub struct CreateDocument { pub title: Option<String> }
    /// # #[derive(Clone, Default, Model)]
    /// # pub struct Created { pub document: Option<Document> }
    /// # #[derive(Clone, Default, Model)]
    /// # pub struct Document { pub document_id: Option<String> }
    /// # async fn f(client: &Client) -> lark_runtime::Result<()> {
    /// let created = CreateDocument::builder().title("Weekly plan").build().send(client, ()).await?;
    /// let id = created.require(|data| data.document?.document_id)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::Decode`] where `find` gives `None`. Its one line names the endpoint, the log id, the place of this call
    /// in the program, and the fields that the answer leaves unset; it holds no values of the answer.
    #[track_caller]
    pub fn require<U>(self, find: impl FnOnce(T) -> Option<U>) -> Result<U>
    where
        T: Answer,
    {
        let place = Location::caller();
        find(self.data).ok_or_else(|| self.head.lacks(T::target(), place))
    }

    /// The locator of the endpoint that answered, such as `docx.v1.document.create`; of a raw call, method and path.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.head.endpoint
    }

    /// The platform's code: 0, or absent in OAuth answers, which reads as 0 too.
    #[must_use]
    pub fn code(&self) -> i64 {
        self.head.code
    }

    /// The platform's message; it may change at any time.
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

    /// The body as received, with everything the types do not model.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.head.bytes
    }

    /// Values that did not fit their fields; those fields kept their defaults, and [`Misfit::value`] has the value. Of more
    /// than 10,000 the first.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        &self.head.misfits
    }

    /// An [`Error::Decode`] with endpoint, status and log id of this answer, for code built on this crate that cannot
    /// use it: `reason` goes on from "the answer cannot be read". For a value that is missing, use
    /// [`Response::require`].
    #[must_use]
    pub fn unusable(&self, reason: impl Into<String>) -> Error {
        self.head.unusable(&reason.into())
    }

    /// An [`Error::Api`] with endpoint, status and log id of this answer, for code built on this crate whose task on the
    /// platform failed, which a successful answer tells: `code` and `msg` are those of the task.
    #[must_use]
    pub fn refused(&self, code: i64, msg: impl Into<String>) -> Error {
        self.head.refused(code, &msg.into())
    }

    /// The body as indented JSON, or as text if it is not JSON. Meant for people: it holds everything the platform
    /// sent, personal and secret values included.
    #[must_use]
    pub fn pretty(&self) -> String {
        pretty(&self.head.bytes)
    }
}

/// Shows the data without secrets: those that its names give away, and those that the call carried.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("endpoint", &self.endpoint())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("log_id", &self.log_id())
            .field("data", &Redacted(&self.data, &self.head.redactor()))
            .finish_non_exhaustive()
    }
}

pub(crate) fn pretty(bytes: &[u8]) -> String {
    json::parse(bytes)
        .and_then(|value| serde_json::to_string_pretty(&value).ok())
        .unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}
