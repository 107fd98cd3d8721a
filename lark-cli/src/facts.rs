//! What is known of the endpoints, from the files that `cargo xtask cli-facts` writes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

/// An endpoint a line.
const FIND: &str = include_str!("../facts/find.jsonl");
/// A version a line: its name, a tab, and the fields and types of its calls.
const CALLS: &str = include_str!("../facts/calls.jsonl");

/// What a search knows of an endpoint.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Endpoint {
    /// The platform's locator, `im.v1.message.create`.
    pub id: &'static str,
    /// What it does, in a sentence.
    #[serde(default)]
    pub title: Cow<'static, str>,
    /// What else one should know: limits, siblings, the order of steps.
    #[serde(default)]
    pub details: Cow<'static, str>,
    /// The HTTP method.
    pub method: &'static str,
    /// The path with its placeholders, `:message_id`.
    pub path: &'static str,
    /// The host on Feishu, if it is not that of the other endpoints.
    pub host: Option<&'static str>,
    /// The kinds of token it accepts, `tenant|user`; `none` if it is called without one.
    #[serde(default = "no_token")]
    pub tokens: &'static str,
    /// The kinds of token that only official SDKs name.
    #[serde(default)]
    pub undocumented_tokens: &'static str,
    /// The permissions that open it, any one of them.
    #[serde(default)]
    pub scopes: Vec<&'static str>,
    /// How often it may be called; `special` where two numbers do not say it.
    pub rate: Option<&'static str>,
    /// The platform's page about it.
    pub docs: Option<&'static str>,
    /// The type that calls it.
    pub rust: &'static str,
    /// What the type was once called.
    #[serde(default)]
    pub old_names: Vec<&'static str>,
    /// A hand-written helper that makes the call and all that belongs to it: its path, or a sentence.
    pub helper: Option<Cow<'static, str>>,
    /// Whether the platform advises against it.
    #[serde(default)]
    pub deprecated: bool,
}

fn no_token() -> &'static str {
    "none"
}

impl Endpoint {
    /// The name of the type that calls it.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.rust.rsplit("::").next().unwrap_or_default()
    }

    /// The service, `im`.
    #[must_use]
    pub fn service(&self) -> &'static str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// The service with its version, `im.v1`.
    #[must_use]
    pub fn version(&self) -> &'static str {
        let end = self.id.match_indices('.').nth(1).map_or(self.id.len(), |(at, _)| at);
        &self.id[..end]
    }
}

/// All endpoints, in the order of their services.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    FIND.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// The fields and types of the calls of a version.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Calls {
    /// By the ids of the endpoints.
    pub endpoints: BTreeMap<String, Call>,
    /// The values of enums, with what they mean, by the names of the enums.
    pub enums: BTreeMap<String, Vec<(serde_json::Value, Option<String>)>>,
    /// The members of objects, by the names of the objects.
    pub models: BTreeMap<String, Vec<Member>>,
}

/// A member of an object.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "(String, String, String)")]
#[non_exhaustive]
pub struct Member {
    /// The name on the wire.
    pub wire: String,
    /// As for a [`Field`].
    pub kind: String,
    /// What it means, and its limits.
    pub doc: String,
}

impl From<(String, String, String)> for Member {
    fn from((wire, kind, doc): (String, String, String)) -> Self {
        Self { wire, kind, doc }
    }
}

impl Calls {
    /// Those of a version such as `im.v1`, if it has endpoints.
    #[must_use]
    pub fn of(version: &str) -> Option<Self> {
        let lines = CALLS.lines().filter_map(|line| line.split_once('\t'));
        let (_, facts) = lines.into_iter().find(|(name, _)| *name == version)?;
        let mut calls: Self = serde_json::from_str(facts).ok()?;
        for (name, values) in SHARED {
            let values = values.iter().map(|(value, doc)| ((*value).into(), Some((*doc).to_owned())));
            calls.enums.entry((*name).to_owned()).or_insert_with(|| values.collect());
        }
        Some(calls)
    }
}

/// The enums that lark-apis has once for all versions.
const SHARED: &[(&str, &[(&str, &str)])] = &[
    (
        "DepartmentIdType",
        &[
            ("department_id", "The tenant's own id, which may be used again after the department is deleted."),
            ("open_department_id", "The platform's id, `od-...`, unique in the tenant forever."),
        ],
    ),
    (
        "UserIdType",
        &[
            ("open_id", "A user as this app knows them, `ou_...`."),
            ("union_id", "A user as all apps of one developer know them, `on_...`."),
            ("user_id", "A user as the tenant knows them."),
        ],
    ),
];

/// What a call of an endpoint takes and gives.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Call {
    /// The fields of the request.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The type of the answer: `()` if there is nothing in it, `download` if it is a file.
    pub answer: String,
    /// How its pages are linked, if it has pages; `list` names the member with the items.
    pub paging: Option<BTreeMap<String, String>>,
    /// Whether the members of the answer are beside `code`, not in `data`.
    #[serde(default)]
    pub flat: bool,
    /// The field that takes an idempotency key.
    pub key: Option<String>,
    /// Whether executing it twice does harm although its method is PUT or DELETE.
    #[serde(default)]
    pub not_idempotent: bool,
    /// Whether it needs the credential of the helpdesk.
    #[serde(default)]
    pub helpdesk: bool,
}

/// A field of a request.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "(String, String, String, String, String)")]
#[non_exhaustive]
pub struct Field {
    /// The name of the setter in Rust.
    pub setter: String,
    /// The name on the wire.
    pub wire: String,
    /// `path`, `query`, `comma` (a list of the query, with commas), `header`, `json`, `body` (all of it), `text`, `file`.
    pub place: String,
    /// `string`, `integer`, `float`, `boolean`, `any`, `file`, `millis:text` and the like for times, `#Name` for a type of
    /// the version; `[` before what is a list of it, `{` a map, `?` what may be left out.
    pub kind: String,
    /// What it means, and its limits.
    pub doc: String,
}

impl From<(String, String, String, String, String)> for Field {
    fn from((setter, wire, place, kind, doc): (String, String, String, String, String)) -> Self {
        Self { setter, wire, place, kind, doc }
    }
}

impl Field {
    /// Whether every request has it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        !self.kind.starts_with('?')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_an_endpoint() {
        assert_eq!(endpoints().len(), FIND.lines().count());
        let endpoints = endpoints();
        let send = endpoints.iter().find(|endpoint| endpoint.id == "im.v1.message.create").unwrap();
        assert_eq!((send.version(), send.type_name(), send.tokens), ("im.v1", "CreateMessage", "tenant|user"));
    }

    #[test]
    fn every_endpoint_has_its_fields_and_its_answer() {
        let endpoints = endpoints();
        let mut version = "";
        let mut calls = None;
        for endpoint in &endpoints {
            if endpoint.version() != version {
                version = endpoint.version();
                calls = Calls::of(version);
            }
            let call = calls.as_ref().and_then(|calls| calls.endpoints.get(endpoint.id)).expect(endpoint.id);
            let in_path = endpoint.path.split('/').filter_map(|segment| segment.strip_prefix(':'));
            for name in in_path {
                assert!(call.fields.iter().any(|field| field.wire == name && field.place == "path"), "{}", endpoint.id);
            }
            assert!(!call.answer.is_empty());
        }
    }

    #[test]
    fn every_named_type_is_there() {
        for line in CALLS.lines() {
            let version = line.split('\t').next().unwrap_or_default();
            let Calls { endpoints, enums, models } = Calls::of(version).unwrap();
            let fields = endpoints.values().flat_map(|call| &call.fields).map(|field| &field.kind);
            let members = models.values().flatten().map(|member| &member.kind);
            for kind in fields.chain(members).chain(endpoints.values().map(|call| &call.answer)) {
                let Some((_, name)) = kind.split_once('#') else { continue };
                assert!(enums.contains_key(name) || models.contains_key(name), "{version}: {name}");
            }
        }
    }
}
