//! Endpoints with what is needed to call them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use lark_runtime::File;
use lark_runtime::http::Method;
use serde_json::{Map, Value};

use super::draft::{Draft, is_file};
use super::kind::Kind;
use super::place::Place;
use super::problem::Problems;
use super::request::Request;
use crate::facts::{self, Call, Calls, Field, Member};
use crate::find;

/// The endpoints of the platform. What a call of one takes is read once for all of its version.
#[derive(Debug)]
pub struct Catalog {
    endpoints: Vec<facts::Endpoint>,
    versions: Mutex<BTreeMap<&'static str, Arc<Calls>>>,
}

impl Default for Catalog {
    fn default() -> Self {
        Self::new()
    }
}

impl Catalog {
    /// All endpoints.
    #[must_use]
    pub fn new() -> Self {
        Self { endpoints: facts::endpoints(), versions: Mutex::default() }
    }

    /// What a search knows of all of them, for [`find::find`].
    #[must_use]
    pub fn endpoints(&self) -> &[facts::Endpoint] {
        &self.endpoints
    }

    /// The endpoint with this id, `im.v1.message.create`.
    ///
    /// # Errors
    /// No endpoint has the id; the error names those most like it.
    pub fn get(&self, id: &str) -> Result<Endpoint, UnknownId> {
        let unknown = || UnknownId {
            id: id.chars().take(200).collect(),
            near: find::near(&self.endpoints, id).into_iter().map(str::to_owned).collect(),
        };
        let facts = self.endpoints.iter().find(|endpoint| endpoint.id == id).ok_or_else(unknown)?;
        let types = self.types(facts.version()).ok_or_else(unknown)?;
        let call = types.endpoints.get(id).cloned().ok_or_else(unknown)?;
        Ok(Endpoint { facts: facts.clone(), call, types })
    }

    fn types(&self, version: &'static str) -> Option<Arc<Calls>> {
        let mut versions = self.versions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(types) = versions.get(version) {
            return Some(Arc::clone(types));
        }
        let types = Arc::new(Calls::of(version)?);
        versions.insert(version, Arc::clone(&types));
        Some(types)
    }
}

/// No endpoint has this id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnknownId {
    /// The id.
    pub id: String,
    /// The ids that are most like it.
    pub near: Vec<String>,
}

impl fmt::Display for UnknownId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no endpoint `{}`; ", self.id)?;
        if self.near.is_empty() {
            return f.write_str("`lark find` looks for one in words");
        }
        write!(f, "like it: {}", self.near.join(", "))
    }
}

impl std::error::Error for UnknownId {}

/// An endpoint with what a call of it takes and gives. [`Catalog::get`] finds it.
#[derive(Clone)]
pub struct Endpoint {
    facts: facts::Endpoint,
    call: Call,
    types: Arc<Calls>,
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Endpoint").field(&self.facts.id).finish()
    }
}

impl Endpoint {
    /// Its id, `im.v1.message.create`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.facts.id
    }

    /// What a search knows of it: title, path, tokens, scopes, limits, documentation.
    #[must_use]
    pub fn facts(&self) -> &facts::Endpoint {
        &self.facts
    }

    /// The fields of a request.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.call.fields
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.facts.method.parse().unwrap_or_default()
    }

    /// Whether a call changes nothing on the platform. Where the method does not say it, the endpoint's name or the first
    /// word about it does.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        if self.facts.method == "GET" {
            return true;
        }
        let words: Vec<&str> = self.facts.id.rsplit('.').next().unwrap_or_default().split('_').collect();
        let has = |these: &[&str]| words.iter().any(|word| these.contains(word));
        let verb = self.facts.title.split(' ').next().unwrap_or_default();
        let asks = has(READING) && !has(&["create"]) || READING_VERBS.contains(&verb);
        // An export makes a task, and a ticket opens something.
        let makes = |part: &str| part == "export" || part == "ticket" || part.ends_with("token");
        self.facts.method == "POST" && asks && !has(CHANGING) && !self.facts.id.split('.').any(makes)
    }

    /// Whether a call takes something away.
    #[must_use]
    pub fn is_destructive(&self) -> bool {
        let last = self.facts.id.rsplit('.').next().unwrap_or_default();
        let takes_away = last.split('_').any(|word| TAKING_AWAY.contains(&word));
        !self.is_read_only() && (self.facts.method == "DELETE" || takes_away)
    }

    /// Whether the same call once more does no harm.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        matches!(self.facts.method, "GET" | "PUT" | "DELETE") && !self.call.not_idempotent
    }

    /// Whether the answer is a file.
    #[must_use]
    pub fn answers_file(&self) -> bool {
        Kind::of(&self.call.answer) == Kind::Download
    }

    /// The names of the file parts of a request.
    #[must_use]
    pub fn file_fields(&self) -> Vec<&str> {
        self.fields().iter().filter(|field| is_file(&field.kind)).map(|field| field.wire.as_str()).collect()
    }

    /// The name of a field among the values of [`Endpoint::request`]: that on the wire, unless two fields have it.
    #[must_use]
    pub fn input_name(&self, index: usize) -> &str {
        let Some(field) = self.fields().get(index) else { return "" };
        let is_first = !self.fields()[..index].iter().any(|other| other.wire == field.wire);
        if is_first { &field.wire } else { &field.setter }
    }

    /// A request that is put together value by value.
    #[must_use]
    pub fn draft(&self) -> Draft<'_> {
        Draft::new(self)
    }

    /// A request of values by the names that [`Endpoint::describe`] has for them, and files by the names of their parts.
    ///
    /// # Errors
    /// All that is wrong with the values.
    pub fn request(
        &self,
        input: &Map<String, Value>,
        files: impl IntoIterator<Item = (String, File)>,
    ) -> Result<Request, Problems> {
        let mut draft = self.draft();
        for (name, value) in input {
            draft.set_named(name, value.clone());
        }
        for (name, file) in files {
            draft.set_file(&name, file);
        }
        draft.finish()
    }

    pub(super) fn call(&self) -> &Call {
        &self.call
    }

    pub(super) fn types(&self) -> &Calls {
        &self.types
    }

    /// The type of the answer, in the form of [`Field::kind`].
    #[must_use]
    pub fn answer(&self) -> &str {
        &self.call.answer
    }

    /// The type of a member of the object that is the whole body, if there is such an object and member.
    #[must_use]
    pub fn body_member(&self, name: &str) -> Option<&str> {
        let body = self.fields().iter().find(|field| field.place == "body")?;
        self.members_of(&body.kind)?.iter().find(|member| member.wire == name).map(|member| member.kind.as_str())
    }

    /// The known values of the enum that a type is, if it is one.
    #[must_use]
    pub fn values_of(&self, kind: &str) -> Option<&[(Value, Option<String>)]> {
        match Kind::of(kind) {
            Kind::Optional(of) => self.values_of(of),
            Kind::Named(name) => self.types.enums.get(name).map(Vec::as_slice),
            _ => None,
        }
    }

    /// The members of the object that a type is, whether it may be left out or not.
    #[must_use]
    pub fn members_of(&self, kind: &str) -> Option<&[Member]> {
        match Kind::of(kind) {
            Kind::Optional(of) => self.members_of(of),
            Kind::Named(name) => self.types.models.get(name).map(Vec::as_slice),
            _ => None,
        }
    }

    pub(super) fn has_body(&self) -> bool {
        !matches!(self.facts.method, "GET" | "DELETE")
    }

    pub(super) fn is_flat(&self) -> bool {
        self.call.flat
    }

    /// The field that takes an idempotency key, and its place.
    pub(super) fn key(&self) -> Option<(String, Place)> {
        let key = self.call.key.as_ref()?;
        let field = self.fields().iter().find(|field| field.setter == *key || field.wire == *key)?;
        Some((field.wire.clone(), Place::named(&field.place)))
    }

    pub(super) fn needs_helpdesk(&self) -> bool {
        self.call.helpdesk
    }
}

/// Words of a POST that only asks.
const READING: &[&str] = &[
    "check",
    "convert",
    "extract",
    "find",
    "get",
    "highlight",
    "list",
    "match",
    "mget",
    "preview",
    "primarys",
    "query",
    "search",
    "tree",
    "parents",
];

/// First words about a POST that only asks. Some of those that check or show change something too.
const READING_VERBS: &[&str] =
    &["Counts", "Downloads", "Fetches", "Finds", "Lists", "Looks", "Reads", "Searches", "Tells"];

/// Words of one that does something besides.
const CHANGING: &[&str] =
    &["add", "answer", "delete", "patch", "remove", "send", "set", "start", "subscribe", "update", "upload"];

/// Words of a call after which something is gone.
const TAKING_AWAY: &[&str] = &[
    "cancel",
    "clear",
    "delete",
    "disable",
    "dismiss",
    "dissolve",
    "invalidate",
    "kickout",
    "logout",
    "recall",
    "remove",
    "replace",
    "resigned",
    "revoke",
    "rollback",
    "terminate",
    "unbind",
    "withdraw",
];
