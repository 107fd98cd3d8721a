//! Calls without a declared endpoint: for historical and unlisted APIs, and for a quick look.

mod response;

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Method};

use crate::answer::{Answer as _, Target};
use crate::client::{Client, RequestOptions, decoded};
use crate::error::{Error, Result};
use crate::exchange::{Facts, Prepared, Reply, parse_url};
use crate::file::{Download, File};
use crate::json::Writer;
use crate::meta::TokenTypes;
use crate::parts::{Form, JSON, Query, RequestBody, begin, fill_path};
use crate::response::Response;
use crate::secrets;

pub use response::RawResponse;

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
    ///
    /// Logs and errors name the call by its path as it is written here, without its query: what is secret or personal
    /// belongs into a `path_param`. The token in the path of a webhook is left out.
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
    /// key, so that it is repeated after failures that leave open whether it was executed. GET requests are repeated
    /// without it; a PUT or DELETE is not, since it may go by position: rows 3 to 4 are other rows the second time.
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
    /// An invalid request, a host that is not allowed, no answer, a token that cannot be obtained.
    pub async fn send(self, client: &Client, options: impl Into<RequestOptions>) -> Result<RawResponse> {
        let (prepared, reply) = self.execute(client, &options.into(), None).await?;
        Ok(RawResponse::new(reply, prepared, client))
    }

    /// Sends the request for a file, which is read from the network as you take it; [`RawRequest::send`] collects
    /// answers of up to 128 MiB instead. A refusal is an error, as for a typed call.
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
        let (options, tokens) = (options.into(), self.tokens);
        let (prepared, mut reply) = self.execute(client, &options, Some(Download::target)).await?;
        client.keep_open(&mut reply, prepared, tokens.into(), options);
        decoded(reply)
    }

    async fn execute(
        self,
        client: &Client,
        options: &RequestOptions,
        target: Option<fn() -> Target>,
    ) -> Result<(Prepared, Reply)> {
        let endpoint = Cow::from(format!("{} {}", self.method, self.template()));
        let tokens = self.tokens;
        let result = match self.prepare(client, endpoint.clone(), options, target.is_some()) {
            Ok(prepared) => {
                let reply = client.execute(&prepared, tokens.into(), options, target).await;
                reply.map(|reply| (prepared, reply))
            }
            Err(error) => Err(error),
        };
        result.map_err(|error| error.at(|| endpoint))
    }

    /// The path without its query, which may be personal, and without the token of a webhook.
    fn template(&self) -> Cow<'_, str> {
        secrets::text(self.path.split(['?', '#']).next().unwrap_or_default())
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

    fn prepare(
        mut self,
        client: &Client,
        endpoint: Cow<'static, str>,
        options: &RequestOptions,
        streamed: bool,
    ) -> Result<Prepared> {
        if let Some(problem) = self.problem {
            return Err(Error::invalid(problem));
        }
        if options.idempotency_key.is_some() {
            return Err(Error::invalid(
                "which field of a raw call takes an idempotency key is not known; put the key there and mark the \
                 request `.idempotent()`",
            ));
        }
        if let Some((content_type, body)) = self.form()? {
            self.content_type = Some(content_type);
            self.body = body;
        }
        let uri = parse_url(self.url(client.base_url())?)?;
        if let Some((origin, _)) = split_origin(&self.path) {
            client.address().allow(origin)?;
        }
        let facts = Facts::new(endpoint, self.method.clone(), self.template().into_owned());
        let mut prepared = Prepared::new(facts, uri);
        // A PUT or DELETE may go by position: only who writes it knows.
        prepared.repeatable = self.idempotent || self.method.is_safe();
        prepared.content_type = self.content_type;
        prepared.body = self.body;
        if streamed {
            prepared = prepared.for_file();
        }
        client.apply(options, false, &mut prepared)?;
        Ok(prepared)
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
