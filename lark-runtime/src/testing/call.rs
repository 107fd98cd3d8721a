//! Requests that a mock received.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, Uri};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::parts::{ReceivedPart, parts};
use crate::secrets;

/// A request that a [`Mock`](super::Mock) received.
#[derive(Clone)]
pub struct ReceivedCall {
    method: Method,
    uri: Uri,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    /// The path with placeholders that it was matched with.
    pub(super) template: Cow<'static, str>,
}

impl ReceivedCall {
    pub(super) fn new(parts: http::request::Parts, body: Bytes) -> Self {
        let pairs = parts.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let query =
            pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(k, v)| (unescaped(k), unescaped(v)));
        Self {
            query: query.collect(),
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body,
            template: Cow::Borrowed(""),
        }
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole URL as it was sent.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path as it was sent, escaped.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The segment of the path at `:name`, unescaped.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<String> {
        let mut segments = self.template.split('/').zip(self.path().split('/'));
        let (_, value) = segments.find(|(known, _)| known.strip_prefix(':') == Some(name))?;
        Some(unescaped(value))
    }

    /// The first query parameter of this name, unescaped.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All query parameters as they were sent, unescaped.
    #[must_use]
    pub fn query_pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// A header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body; empty if there was none.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The parts of a `multipart/form-data` body, such as that of an upload; empty for any other body.
    #[must_use]
    pub fn parts(&self) -> Vec<ReceivedPart> {
        parts(self.header("content-type").unwrap_or_default(), &self.body)
    }

    /// The first part of this name of a `multipart/form-data` body.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<ReceivedPart> {
        self.parts().into_iter().find(|part| part.name == name)
    }

    /// The body as JSON; `null` if it is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Whether the path of this call is `template` with its placeholders filled.
    pub(super) fn fits(&self, method: &Method, template: &str) -> bool {
        let mut segments = self.path().split('/');
        let fits = template
            .split('/')
            .all(|known| segments.next().is_some_and(|segment| known == segment || known.starts_with(':')));
        fits && segments.next().is_none() && self.method == method
    }

    /// Method, path and query, as in the first line of an HTTP request: `GET /open-apis/im/v1/chats?page_size=2`.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.uri.path_and_query().map_or("", http::uri::PathAndQuery::as_str))
    }
}

fn unescaped(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Shows the line without secrets and the names of the headers: values may be secret.
impl fmt::Debug for ReceivedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line();
        f.debug_struct("ReceivedCall")
            .field("line", &secrets::text(&line))
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
