//! Calls without a declared endpoint: for historical and unlisted APIs, and for a quick look.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};

use crate::answer::{Answer, Target};
use crate::client::{Arrived, Client, Outgoing, Reply, RequestOptions, decoded, parse_url};
use crate::error::{Error, Result};
use crate::file::{Download, File};
use crate::json::Writer;
use crate::meta::{Envelope, TokenTypes};
use crate::parts::{Form, JSON, Query, RequestBody, begin, fill_path};
use crate::response::{Head, Response};
use crate::retry::is_idempotent;

/// A request put together at run time.
///
/// ```no_run
/// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
/// use lark_runtime::{RawRequest, TokenTypes};
///
/// let answer = RawRequest::get("/open-apis/contact/v3/users/:user_id")
///     .path_param("user_id", "ou_1")
///     .query("user_id_type", "open_id")
///     .token(TokenTypes::TENANT)
///     .send(client, ())
///     .await?
///     .error_for_code()?;
/// println!("{}", answer.pretty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    method: Method,
    path: String,
    params: Vec<(String, String)>,
    query: Query,
    tokens: TokenTypes,
    content_type: Option<HeaderValue>,
    body: RequestBody,
    texts: Vec<(String, String)>,
    files: Vec<(String, File)>,
    idempotent: bool,
    problem: Option<String>,
}

impl RawRequest {
    /// A request of any method. The path is relative to the client's base URL, or an absolute URL on a host that
    /// the client allows; segments such as `:user_id` are filled by [`RawRequest::path_param`].
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            params: Vec::new(),
            query: Query::default(),
            tokens: TokenTypes::TENANT.with(TokenTypes::USER),
            content_type: None,
            body: RequestBody::default(),
            texts: Vec::new(),
            files: Vec::new(),
            idempotent: false,
            problem: None,
        }
    }

    /// A GET request.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path)
    }

    /// A POST request.
    pub fn post(path: impl Into<String>) -> Self {
        Self::new(Method::POST, path)
    }

    /// A PUT request.
    pub fn put(path: impl Into<String>) -> Self {
        Self::new(Method::PUT, path)
    }

    /// A PATCH request.
    pub fn patch(path: impl Into<String>) -> Self {
        Self::new(Method::PATCH, path)
    }

    /// A DELETE request.
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::DELETE, path)
    }

    /// The value of the segment `:name`, escaped as needed.
    pub fn path_param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.params.push((name.into(), value.into()));
        self
    }

    /// A query parameter; the same name may be added again.
    pub fn query(mut self, name: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.query.push(name.into(), value.as_ref());
        self
    }

    /// The kinds of token the API accepts. Default: tenant and user.
    pub fn token(mut self, tokens: TokenTypes) -> Self {
        self.tokens = tokens;
        self
    }

    /// A JSON body.
    pub fn json(mut self, value: &(impl serde_core::Serialize + ?Sized)) -> Self {
        let mut writer = Writer::new();
        writer.serde(value);
        match writer.finish() {
            Ok(json) => {
                self.content_type = Some(JSON);
                self.body = json.into();
            }
            Err(problem) => self.problem = Some(format!("the body cannot be written: {problem}")),
        }
        self
    }

    /// A body of bytes with its content type.
    pub fn body(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        match content_type.parse() {
            Ok(content_type) => {
                self.content_type = Some(content_type);
                self.body = body.into().into();
            }
            Err(_) => self.problem = Some(format!("{content_type:?} is not a content type")),
        }
        self
    }

    /// A text part of a multipart body. Parts replace any other body.
    pub fn text_part(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.texts.push((name.into(), value.into()));
        self
    }

    /// A file part of a multipart body; it is sent after the texts.
    pub fn file_part(mut self, name: impl Into<String>, file: File) -> Self {
        self.files.push((name.into(), file));
        self
    }

    /// Says that executing the request more than once does no harm, for instance because it carries an idempotency
    /// key, so that it is repeated after failures that leave open whether it was executed.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// The URL that would be called with this base URL, without a check of the host.
    ///
    /// # Errors
    /// A placeholder without a value, or with one that is empty, `.` or `..`.
    pub fn url(&self, base_url: &str) -> Result<String> {
        let (origin, path) = match split_origin(&self.path) {
            Some((origin, path)) => (origin, path),
            None => (base_url, self.path.as_str()),
        };
        let (path, query) = path.split_at(path.find('?').unwrap_or(path.len()));
        let mut url = begin(origin, path);
        fill_path(&mut url, path, |name, each| {
            if let Some((_, value)) = self.params.iter().rev().find(|(known, _)| known == name) {
                each(value);
            }
        })?;
        url.push_str(query);
        self.query.append_to(&mut url);
        Ok(url)
    }

    /// Sends the request. An answer is an answer whatever its status and code; see
    /// [`RawResponse::error_for_code`].
    ///
    /// # Errors
    /// What is wrong with the request, a host that is not allowed, no answer, a token that cannot be had.
    pub async fn send(self, client: &Client, options: impl Into<RequestOptions>) -> Result<RawResponse> {
        let (outgoing, reply) = self.execute(client, &options.into(), None).await?;
        Ok(RawResponse { head: reply.head, outgoing, client: client.clone() })
    }

    /// Sends the request for a file, which is read from the network as you take it; [`RawRequest::send`] collects
    /// answers of up to 128 MiB instead. What the platform refuses is an error, as for a typed call.
    ///
    /// ```no_run
    /// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
    /// # use lark_runtime::RawRequest;
    /// let file = RawRequest::get("/open-apis/drive/v1/files/:file_token/download").path_param("file_token", "boxcn1");
    /// file.download(client, ()).await?.data.save_to("out.bin").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`RawRequest::send`], and a refusal.
    pub async fn download(self, client: &Client, options: impl Into<RequestOptions>) -> Result<Response<Download>> {
        let (_, reply) = self.execute(client, &options.into(), Some(Download::target)).await?;
        decoded(reply)
    }

    async fn execute(
        self,
        client: &Client,
        options: &RequestOptions,
        target: Option<fn() -> Target>,
    ) -> Result<(Outgoing, Reply)> {
        let endpoint = Cow::from(format!("{} {}", self.method, self.template()));
        let result = match self.outgoing(client, endpoint.clone()) {
            Ok(_) if options.idempotency_key.is_some() => Err(Error::invalid(
                "which field of a raw call takes an idempotency key is not known; put the key there and mark the \
                 request `.idempotent()`",
            )),
            Ok(outgoing) => {
                let outgoing = if target.is_some() { outgoing.for_file() } else { outgoing };
                client.execute(&outgoing, options, target).await.map(|reply| (outgoing, reply))
            }
            Err(error) => Err(error),
        };
        result.map_err(|error| error.at(|| endpoint))
    }

    /// The path without its query, which may be personal.
    fn template(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// The parts as a body, if there are any.
    fn form(&self) -> Result<Option<(HeaderValue, RequestBody)>> {
        if self.texts.is_empty() && self.files.is_empty() {
            return Ok(None);
        }
        let mut form = Form::new();
        self.texts.iter().for_each(|(name, value)| form.text(name, value));
        self.files.iter().try_for_each(|(name, file)| form.file(name, file))?;
        Ok(Some((form.content_type()?, form.finish().into())))
    }

    fn outgoing(mut self, client: &Client, endpoint: Cow<'static, str>) -> Result<Outgoing> {
        if let Some(problem) = self.problem {
            return Err(Error::invalid(problem));
        }
        if let Some((content_type, body)) = self.form()? {
            self.content_type = Some(content_type);
            self.body = body;
        }
        let uri = parse_url(self.url(client.base_url())?)?;
        if let Some((origin, _)) = split_origin(&self.path) {
            allow(client, origin)?;
        }
        Ok(Outgoing {
            endpoint,
            template: self.template().to_owned().into(),
            repeatable: self.idempotent || is_idempotent(&self.method),
            method: self.method,
            uri,
            tokens: self.tokens,
            undocumented: TokenTypes::NONE,
            headers: HeaderMap::new(),
            content_type: self.content_type,
            body: self.body,
            envelope: Envelope::Data,
            helpdesk: false,
            scopes: &[],
            streamed: false,
        })
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.template())
            .field("tokens", &self.tokens)
            .finish_non_exhaustive()
    }
}

/// Origin and rest of an absolute URL.
fn split_origin(path: &str) -> Option<(&str, &str)> {
    let start = ["https://", "http://"].iter().find(|scheme| path.starts_with(**scheme))?.len();
    let end = path[start..].find(['/', '?']).map_or(path.len(), |slash| start + slash);
    Some(path.split_at(end))
}

/// Tokens go to the platform only: the base URL, its accounts host, and hosts that the program named.
fn allow(client: &Client, origin: &str) -> Result<()> {
    let authority = |url: &str| url.parse::<Uri>().ok().and_then(|uri| uri.authority().map(ToString::to_string));
    let host = authority(origin).ok_or_else(|| Error::invalid("the request's URL has no host"))?;
    let accounts = match client.base_url() {
        crate::FEISHU => Some("https://accounts.feishu.cn"),
        crate::LARK => Some("https://accounts.larksuite.com"),
        _ => None,
    };
    let platform = origin == client.base_url() || Some(origin) == accounts;
    if platform || client.allowed_hosts().contains(&host) && (origin.starts_with("https://") || is_local(&host)) {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "calls carry tokens and go to {} only; to allow {host}, build the client with `.allow_host(...)`",
        client.base_url()
    )))
}

fn is_local(authority: &str) -> bool {
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

/// The answer to a [`RawRequest`].
pub struct RawResponse {
    head: Box<Head>,
    outgoing: Outgoing,
    client: Client,
}

impl RawResponse {
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

    /// The platform's words.
    #[must_use]
    pub fn msg(&self) -> &str {
        &self.head.msg
    }

    /// The body as it came.
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
    /// [`Error::Api`] for a code other than 0, [`Error::Http`] for an HTTP error without a code.
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
        let (headers, bytes) = (headers.clone(), bytes.clone());
        Arrived { outgoing: &self.outgoing, status: *status, headers, bytes, rest: None }.classify(target, &self.client)
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
