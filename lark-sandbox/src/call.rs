//! A request as a handler sees it: who calls, with which parameters. The gateway has checked it by then.

use std::time::Duration;

use http::HeaderValue;
use serde_json::{Map, Value};

use crate::{
    blob::Blob,
    facts::{Endpoint, facts},
    services::contact::User,
};

/// Whose token came with a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Caller {
    /// No token: the endpoint takes none.
    Nobody,
    /// The app, by its tenant or app token.
    App,
    /// A user.
    User(&'static User),
}

/// A request that the gateway let through.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) caller: Caller,
    /// The sandbox's time, as the span since the Unix epoch.
    pub(crate) now: Duration,
    /// The first `Authorization` header; the one handler that reads it takes a client's credentials from it.
    pub(crate) authorization: Option<HeaderValue>,
    /// Under which name the caller knows the sandbox.
    pub(crate) host: String,
    /// Whether the caller is a browser, in front of which is a person.
    pub(crate) browser: bool,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Query,
    /// The JSON body, the fields of a form or the text parts of a multipart body; an empty object when there is none.
    pub(crate) body: Value,
    /// The file parts of a multipart body.
    pub(crate) files: Vec<FilePart>,
}

/// A file part.
#[derive(Clone, Debug, Default)]
pub(crate) struct FilePart {
    pub(crate) name: String,
    pub(crate) blob: Blob,
    /// Adler-32 of the content.
    pub(crate) checksum: u32,
}

impl Call {
    /// A path parameter; the endpoint's template names it, so it is there.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }

    /// A query parameter; one that is required is not empty.
    pub(crate) fn query(&self, name: &str) -> &str {
        self.query.get(name).unwrap_or_default()
    }

    /// A string member of the body; empty when there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A number of the body, which a multipart body carries as text.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        match self.body.get(name)? {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64(),
        }
    }

    /// A member of the body; `Null` when it is absent.
    pub(crate) fn member(&self, name: &str) -> &Value {
        &self.body[name]
    }

    /// The elements of a list in the body.
    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.body.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// The members of the body that a type of the endpoint's service has as well.
    pub(crate) fn members_of(&self, kind: &str) -> Map<String, Value> {
        let fields = facts().fields(self.endpoint, kind);
        let members = self.body.as_object().into_iter().flatten();
        let members =
            members.filter(|(name, value)| !value.is_null() && fields.iter().any(|field| field.name == **name));
        members.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// A file part; empty when there is none, which is so only where the endpoint does not require it.
    pub(crate) fn file(&self, name: &str) -> FilePart {
        self.files.iter().find(|file| file.name == name).cloned().unwrap_or_default()
    }
}

/// Decoded query parameters in the order of the request.
#[derive(Debug, Default)]
pub(crate) struct Query(pub(crate) Vec<(String, String)>);

impl Query {
    pub(crate) fn parse(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    /// The first value of `name`. An empty value counts as none: the Go, Python and Java SDKs send unset ones so.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// The elements of a list that travels with commas between them; one that repeats its name is understood too.
    pub(crate) fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        self.all(name).flat_map(|value| value.split(',')).filter(|value| !value.is_empty())
    }

    /// All values of `name` that are not empty.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }
}
