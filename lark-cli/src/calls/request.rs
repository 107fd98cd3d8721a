//! A request that is ready to be sent.

use std::fmt;

use lark_runtime::http::Method;
use lark_runtime::{Client, FEISHU, File, LARK, RawRequest, RequestOptions, Result, TokenTypes};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::endpoint::Endpoint;
use super::place::Place;

/// A request whose values fit their fields. [`Endpoint::request`] makes it, [`run`](super::run()) sends it.
#[derive(Clone)]
pub struct Request {
    id: &'static str,
    method: Method,
    path: &'static str,
    host: Option<&'static str>,
    tokens: TokenTypes,
    undocumented_tokens: TokenTypes,
    helpdesk: bool,
    idempotent: bool,
    pub(super) answer: Answers,
    pub(super) params: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Body,
    key: Option<(String, Place)>,
}

/// Where the data of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answers {
    /// In `data`.
    Data,
    /// Beside `code`.
    Flat,
    File,
}

#[derive(Clone, Debug)]
pub(super) enum Body {
    None,
    /// The members of an object, in the order of the fields.
    Members(Vec<(String, Value)>),
    Whole(Value),
    Parts {
        texts: Vec<(String, String)>,
        files: Vec<(String, File)>,
    },
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Members(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
            Self::Whole(value) => value.serialize(serializer),
            Self::None | Self::Parts { .. } => serializer.serialize_unit(),
        }
    }
}

/// `tenant|user` as a set.
pub(super) fn tokens(names: &str) -> TokenTypes {
    names.split('|').fold(TokenTypes::NONE, |tokens, name| {
        tokens.with(match name {
            "tenant" => TokenTypes::TENANT,
            "user" => TokenTypes::USER,
            "app" => TokenTypes::APP,
            _ => TokenTypes::NONE,
        })
    })
}

impl Request {
    pub(super) fn of(endpoint: &Endpoint) -> Self {
        let facts = endpoint.facts();
        Self {
            id: facts.id,
            method: endpoint.method(),
            path: facts.path,
            host: facts.host,
            tokens: tokens(facts.tokens),
            undocumented_tokens: tokens(facts.undocumented_tokens),
            helpdesk: endpoint.needs_helpdesk(),
            idempotent: endpoint.is_idempotent(),
            answer: match () {
                () if endpoint.answers_file() => Answers::File,
                () if endpoint.is_flat() => Answers::Flat,
                () => Answers::Data,
            },
            params: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::None,
            key: endpoint.key(),
        }
    }

    /// The id of the endpoint.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The kinds of token that the endpoint accepts.
    #[must_use]
    pub fn tokens(&self) -> TokenTypes {
        self.tokens
    }

    /// Whether the answer is a file: [`download`](super::download) fetches it.
    #[must_use]
    pub fn answers_file(&self) -> bool {
        self.answer == Answers::File
    }

    /// Takes the kinds of token too that only official SDKs name, for a call with a token of the caller's own choice.
    #[must_use]
    pub fn with_undocumented_tokens(mut self) -> Self {
        self.tokens = self.tokens.with(self.undocumented_tokens);
        self
    }

    /// Sets the idempotency key, if the endpoint has a field for one and the request left it out.
    #[must_use]
    pub fn with_key(mut self, new: impl FnOnce() -> Option<String>) -> Self {
        let Some((name, place)) = self.key.clone() else { return self };
        let given = match &self.body {
            _ if place == Place::Query => self.query.iter().any(|(known, _)| *known == name),
            Body::Members(members) => members.iter().any(|(known, _)| *known == name),
            Body::Parts { texts, .. } => texts.iter().any(|(known, _)| *known == name),
            Body::None | Body::Whole(_) => false,
        };
        if !given {
            let Some(key) = new() else { return self };
            match (place, &mut self.body) {
                (Place::Query, _) => {
                    self.query.push((name, key));
                    self.query.sort_by(|a, b| a.0.cmp(&b.0));
                }
                (Place::Json, Body::Members(members)) => members.push((name, key.into())),
                (Place::Text, _) => self.part(|texts, _| texts.push((name, key))),
                _ => return self,
            }
        }
        self.idempotent = true;
        self
    }

    /// Adds to a multipart body.
    pub(super) fn part(&mut self, add: impl FnOnce(&mut Vec<(String, String)>, &mut Vec<(String, File)>)) {
        if !matches!(self.body, Body::Parts { .. }) {
            self.body = Body::Parts { texts: Vec::new(), files: Vec::new() };
        }
        if let Body::Parts { texts, files } = &mut self.body {
            add(texts, files);
        }
    }

    /// The request for a client with this base URL.
    pub fn raw(&self, base_url: &str) -> RawRequest {
        let path = match (self.host, base_url) {
            (Some(host), FEISHU) => format!("https://{host}{}", self.path),
            (Some(host), LARK) => format!("https://{}{}", host.replace("feishu.cn", "larksuite.com"), self.path),
            _ => self.path.to_owned(),
        };
        let mut raw = RawRequest::new(self.method.clone(), path).token(self.tokens);
        for (name, value) in &self.params {
            raw = raw.path_param(name, value);
        }
        for (name, value) in &self.query {
            raw = raw.query(name, value);
        }
        match &self.body {
            Body::None => {}
            Body::Members(_) | Body::Whole(_) => raw = raw.json(&self.body),
            Body::Parts { texts, files } => {
                for (name, value) in texts {
                    raw = raw.text_part(name, value);
                }
                for (name, file) in files {
                    raw = raw.file_part(name, file.clone());
                }
            }
        }
        if self.idempotent { raw.idempotent() } else { raw }
    }

    /// The options of the call with what the request adds to them.
    ///
    /// # Errors
    /// A header that cannot be sent.
    pub fn options(&self, mut options: RequestOptions) -> Result<RequestOptions> {
        for (name, value) in &self.headers {
            options = options.header(name, value)?;
        }
        Ok(if self.helpdesk { options.helpdesk() } else { options })
    }

    /// What would be sent: `method`, `url`, and where there are any `headers`, `body`, `parts`. Tokens are not in it.
    ///
    /// # Errors
    /// As for [`RawRequest::url`].
    pub fn preview(&self, base_url: &str) -> Result<Value> {
        let mut shown = json!({"method": self.method.as_str(), "url": self.raw(base_url).url(base_url)?});
        if !self.headers.is_empty() {
            let headers = self.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into()));
            shown["headers"] = headers.collect::<Map<_, _>>().into();
        }
        match &self.body {
            Body::None => {}
            Body::Members(members) => shown["body"] = members.iter().cloned().collect::<Map<_, _>>().into(),
            Body::Whole(value) => shown["body"] = value.clone(),
            Body::Parts { texts, files } => {
                let texts = texts.iter().map(|(name, value)| json!({"name": name, "value": value}));
                let files = files
                    .iter()
                    .map(|(name, file)| json!({"name": name, "filename": file.name(), "bytes": file.len()}));
                shown["parts"] = texts.chain(files).collect();
            }
        }
        Ok(shown)
    }

    /// For a call through a client: whatever the client decides about it.
    pub(super) fn for_client(&self, client: &Client, options: RequestOptions) -> Result<(RawRequest, RequestOptions)> {
        Ok((self.raw(client.base_url()), self.options(options)?))
    }
}

/// Shows the call, not the values: those may be secret or personal.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("id", &self.id).field("method", &self.method).finish_non_exhaustive()
    }
}
