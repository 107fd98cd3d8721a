//! Everything about a request that its attempts share.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Uri, uri};

use super::Exchange;
use crate::error::{Error, Result, TransportError, TransportKind};
use crate::meta::{Envelope, Meta};
use crate::parts::{JSON, RequestBody};
use crate::secrets::is_login_path;
use crate::transport::{Body, BoxError};

/// Room for the headers of most requests, with those that HTTP clients add.
const ROOM: usize = 12;

/// What is known of the endpoint that is called: enough to name it in errors and logs, and to read its answers.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) method: Method,
    /// The path as documented, which is safe to log.
    pub(crate) template: Cow<'static, str>,
    pub(crate) envelope: Envelope,
    /// The scopes any one of which the endpoint needs, as far as they are known.
    pub(crate) scopes: &'static [&'static str],
    /// The declaration, if there is one.
    pub(crate) meta: Option<&'static Meta>,
}

impl Facts {
    /// The facts of an endpoint that is not declared.
    pub(crate) fn new(
        endpoint: impl Into<Cow<'static, str>>,
        method: Method,
        path: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            endpoint: endpoint.into(),
            method,
            template: path.into(),
            envelope: Envelope::Data,
            scopes: &[],
            meta: None,
        }
    }

    /// Whether bodies of this endpoint hold tokens.
    pub(crate) fn is_about_tokens(&self) -> bool {
        self.template.contains("/auth/") || self.is_login()
    }

    /// Whether this endpoint logs users in: its bodies are never shown, not even in part.
    pub(crate) fn is_login(&self) -> bool {
        is_login_path(&self.template)
    }
}

impl From<&'static Meta> for Facts {
    fn from(meta: &'static Meta) -> Self {
        Self {
            envelope: meta.envelope(),
            scopes: meta.scopes(),
            meta: Some(meta),
            ..Self::new(meta.id(), meta.method().clone(), meta.path())
        }
    }
}

/// A request without its credential.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) facts: Facts,
    pub(crate) uri: Uri,
    /// Headers beside those of every request.
    pub(crate) headers: HeaderMap,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: RequestBody,
    /// Whether the answer is a file, which is handed out as it comes.
    pub(crate) streamed: bool,
    /// Whether executing it once more than intended does no harm.
    pub(crate) repeatable: bool,
}

impl Prepared {
    /// A request without headers and body, which is not executed twice.
    pub(crate) fn new(facts: Facts, uri: Uri) -> Self {
        Self {
            facts,
            uri,
            headers: HeaderMap::new(),
            content_type: None,
            body: RequestBody::default(),
            streamed: false,
            repeatable: false,
        }
    }

    /// The same request for an answer that is a file.
    pub(crate) fn for_file(mut self) -> Self {
        // Some downloads name their file only if the request accepts JSON.
        self.content_type.get_or_insert(JSON);
        // A compressed content would have no length, and ranges of it mean nothing.
        self.headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        self.streamed = true;
        self
    }

    /// The request of one attempt, still without its credential: the headers of every request, then its own.
    pub(super) fn request(&self, exchange: &Exchange) -> Result<Request<Body>> {
        // A clone would have room for what there is, and grow three times until the request is on its way.
        let mut headers = HeaderMap::with_capacity(ROOM);
        for (name, value) in &exchange.headers {
            headers.insert(name, value.clone());
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if let Some(content_type) = &self.content_type {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        let mut request = Request::new(self.body.make()?);
        *request.method_mut() = self.facts.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers;
        if let Some(meta) = self.facts.meta.filter(|_| exchange.with_extensions) {
            request.extensions_mut().insert(meta);
        }
        Ok(request)
    }

    pub(super) fn host(&self) -> String {
        // Without a user name and a password.
        let authority = self.uri.authority().map(uri::Authority::as_str).unwrap_or_default();
        authority.rsplit_once('@').map_or(authority, |(_, host)| host).to_owned()
    }

    pub(super) fn failed(&self, kind: TransportKind, cause: Option<BoxError>) -> Error {
        Error::Transport(Box::new(TransportError::new(self.facts.endpoint.clone(), kind, self.host(), cause)))
    }
}

/// The URL of a call, shared by its attempts.
pub(crate) fn parse_url(url: String) -> Result<Uri> {
    Uri::from_maybe_shared(Bytes::from(url)).map_err(|_| not_a_url())
}

pub(crate) fn not_a_url() -> Error {
    Error::invalid("base URL and path do not make a URL of at most 64 KiB")
}
