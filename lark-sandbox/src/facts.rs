//! The facts of every endpoint: read from the catalog that the crate carries, so that nothing has to be compiled
//! for them. The endpoints are read when the first sandbox of a process starts, the types of a service when one of
//! its endpoints is first called.

use std::{
    collections::{HashMap, HashSet},
    sync::{LazyLock, OnceLock},
};

use http::Method;
use serde_json::Value;

/// Two lines per service and version: its endpoints, then its types.
const CATALOG: &str = include_str!("../facts/catalog.jsonl");
/// Calls that the catalog does not have, in the same form.
const MORE: &str = include_str!("../facts/more.jsonl");

/// Texts of bodies that the pages say cannot be empty, as `service.version.Type.field`; others can.
const NOT_EMPTY: &str = include_str!("../facts/not_empty.txt");

static FACTS: LazyLock<Facts> = LazyLock::new(|| Facts::parse([CATALOG, MORE]));

/// All endpoints.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) endpoints: Vec<Endpoint>,
    services: Vec<Service>,
}

/// An endpoint.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// The platform's locator: `service.version.resource.method`.
    pub(crate) id: String,
    pub(crate) method: Method,
    /// Template in the documentation's notation; a segment `:name` is a parameter.
    pub(crate) path: String,
    pub(crate) tokens: Tokens,
    /// Any one of these is enough.
    pub(crate) scopes: Vec<String>,
    pub(crate) query: Vec<Field>,
    pub(crate) body: Option<Body>,
    pub(crate) answer: Answer,
    pub(crate) paging: Option<Paging>,
    pub(crate) helpdesk: bool,
    service: usize,
}

/// The kinds of token that an endpoint takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tokens {
    pub(crate) tenant: bool,
    pub(crate) user: bool,
    pub(crate) app: bool,
}

/// What an endpoint reads beside path and query.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) multipart: bool,
    pub(crate) kind: String,
    /// The fields of a shared model that this endpoint requires; `None`: the model itself tells.
    pub(crate) requires: Option<Vec<String>>,
}

/// What an endpoint answers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Fields of this type, in `data` or beside `code`.
    Json { kind: String, flat: bool },
    /// Bytes.
    Binary,
    /// Nothing that is known.
    Empty,
}

/// How the pages of a list are linked.
#[derive(Debug)]
pub(crate) struct Paging {
    /// Request parameter with the page token, or with the number of the page or item.
    pub(crate) request: String,
    /// Answer fields; empty where the endpoint has none.
    pub(crate) next: String,
    pub(crate) has_more: String,
    pub(crate) numbered: bool,
}

/// A parameter or a field of a type.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) required: bool,
    /// The only texts it may hold; none: any.
    pub(crate) values: Vec<String>,
    /// Greatest number.
    pub(crate) max: Option<i64>,
    /// Greatest number of elements.
    pub(crate) max_items: Option<usize>,
    /// A list that travels as one text, with commas between the elements.
    pub(crate) comma: bool,
    /// A text that cannot be empty where it is required.
    pub(crate) not_empty: bool,
    /// A text that holds a number.
    pub(crate) numeric: bool,
    /// Only requests have it.
    pub(crate) request_only: bool,
}

/// A type expression of the catalog, taken apart by one layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'f> {
    Text,
    Integer,
    Number,
    Boolean,
    Any,
    File,
    List(&'f str),
    Map(&'f str),
    Named(&'f str),
}

#[derive(Debug)]
struct Service {
    /// `im.v1`.
    name: String,
    source: &'static str,
    types: OnceLock<HashMap<String, Vec<Field>>>,
}

/// The facts, read on the first call.
pub(crate) fn facts() -> &'static Facts {
    &FACTS
}

impl Facts {
    fn parse<const N: usize>(files: [&'static str; N]) -> Self {
        let mut facts = Self { endpoints: Vec::new(), services: Vec::new() };
        for file in files {
            let mut lines = file.lines();
            while let (Some(head), Some(types)) = (lines.next(), lines.next()) {
                let head: Value = serde_json::from_str(head).unwrap_or_default();
                let prefix = format!("{}.{}", text(&head["service"]), text(&head["version"]));
                let service = facts.services.len();
                facts.endpoints.extend(list(&head["endpoints"]).map(|from| endpoint(from, &prefix, service)));
                facts.services.push(Service { name: prefix, source: types, types: OnceLock::new() });
            }
        }
        facts
    }

    /// The endpoint with a locator.
    pub(crate) fn endpoint(&self, id: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.id == id)
    }

    /// The fields of a type, as an endpoint's service names it; an unknown name has none.
    pub(crate) fn fields(&self, endpoint: &Endpoint, name: &str) -> &[Field] {
        let Some(service) = self.services.get(endpoint.service) else { return &[] };
        let types = service.types.get_or_init(|| {
            let all: Value = serde_json::from_str(service.source).unwrap_or_default();
            let all = all.as_object().into_iter().flatten();
            let not_empty: HashSet<_> =
                NOT_EMPTY.lines().filter_map(|line| line.strip_prefix(&service.name)?.strip_prefix('.')).collect();
            let of = |kind: &str, from: &Value| {
                let field = field(from);
                Field { not_empty: not_empty.contains(&*format!("{kind}.{}", field.name)), ..field }
            };
            all.map(|(name, fields)| (name.clone(), list(fields).map(|from| of(name, from)).collect())).collect()
        });
        types.get(name).map_or(&[], Vec::as_slice)
    }
}

impl<'f> Kind<'f> {
    pub(crate) fn of(expression: &'f str) -> Self {
        match expression {
            "string" => Self::Text,
            "i64" => Self::Integer,
            "f64" | "number" => Self::Number,
            "bool" => Self::Boolean,
            "any" => Self::Any,
            "file" => Self::File,
            other => match (strip(other, '[', ']'), strip(other, '{', '}')) {
                (Some(of), _) => Self::List(of),
                (_, Some(of)) => Self::Map(of),
                _ => Self::Named(other),
            },
        }
    }
}

impl Tokens {
    pub(crate) fn none(self) -> bool {
        self == Self::default()
    }
}

fn strip(text: &str, open: char, close: char) -> Option<&str> {
    text.strip_prefix(open)?.strip_suffix(close)
}

fn endpoint(from: &Value, prefix: &str, service: usize) -> Endpoint {
    let kinds: Vec<_> = list(&from["tokens"]).map(text).collect();
    let body = &from["body"];
    let answer = &from["response"];
    Endpoint {
        id: format!("{prefix}.{}.{}", text(&from["resource"]), text(&from["name"])),
        method: Method::from_bytes(text(&from["method"]).as_bytes()).unwrap_or_default(),
        path: text(&from["path"]).to_owned(),
        tokens: Tokens {
            tenant: kinds.contains(&"tenant"),
            user: kinds.contains(&"user"),
            app: kinds.contains(&"app"),
        },
        scopes: texts(&from["scopes"]),
        query: list(&from["query"]).map(field).collect(),
        body: body.is_object().then(|| Body {
            multipart: body["kind"] == "multipart",
            kind: text(&body["type"]).to_owned(),
            requires: body["requires"].is_array().then(|| texts(&body["requires"])),
        }),
        answer: match text(&answer["kind"]) {
            "json" => Answer::Json { kind: text(&answer["type"]).to_owned(), flat: answer["envelope"] == "flat" },
            "binary" => Answer::Binary,
            _ => Answer::Empty,
        },
        paging: paging(&from["paging"]),
        helpdesk: from["helpdesk"] == true,
        service,
    }
}

fn paging(from: &Value) -> Option<Paging> {
    let numbered = from.get("style").is_some();
    let request = text(&from[if numbered { "request_offset" } else { "request_token" }]);
    (!request.is_empty()).then(|| Paging {
        request: request.to_owned(),
        next: text(&from["response_token"]).to_owned(),
        has_more: text(&from["has_more"]).to_owned(),
        numbered,
    })
}

fn field(from: &Value) -> Field {
    Field {
        name: text(&from["name"]).to_owned(),
        kind: text(&from["type"]).to_owned(),
        required: from["required"] == true,
        values: texts(&from["enum"]),
        max: from["max"].as_i64(),
        max_items: from["max_items"].as_u64().and_then(|max| usize::try_from(max).ok()),
        comma: from["comma"] == true,
        not_empty: false,
        numeric: from["py_type"] == "i64" || !from["time"].is_null(),
        request_only: from["only"] == "req",
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn texts(value: &Value) -> Vec<String> {
    list(value).map(|value| text(value).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_endpoint_is_read() {
        let facts = facts();
        assert!(facts.endpoints.len() > 1800, "{}", facts.endpoints.len());
        let mut ids = BTreeSet::new();
        for endpoint in &facts.endpoints {
            assert!(ids.insert(&endpoint.id), "{}: the locator occurs twice", endpoint.id);
            assert!(endpoint.path.starts_with('/'), "{}: {}", endpoint.id, endpoint.path);
            if let Some(body) = &endpoint.body
                && let Kind::Named(name) = Kind::of(&body.kind)
            {
                assert!(facts.services[endpoint.service].types.get().is_none_or(|types| types.contains_key(name)));
            }
        }
    }

    #[test]
    fn types_and_rules_are_read() {
        let facts = facts();
        let send = facts.endpoint("im.v1.message.create").expect("an endpoint");
        assert_eq!(send.tokens, Tokens { tenant: true, user: true, app: false });
        let body = send.body.as_ref().expect("a body");
        let fields = facts.fields(send, &body.kind);
        let required: Vec<_> = fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
        assert_eq!(required, ["receive_id", "msg_type", "content"]);
        let list = facts.endpoint("im.v1.message.list").expect("an endpoint");
        assert_eq!(list.query.iter().find(|field| field.name == "page_size").and_then(|field| field.max), Some(50));
        assert_eq!(list.paging.as_ref().map(|paging| paging.next.as_str()), Some("page_token"));
        assert_eq!(Kind::of("[{string}]"), Kind::List("{string}"));
    }
}
