//! Answers made up from the types of an endpoint: full, of the right types, and the same for the same request.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value, json};

use crate::{
    blob::Blob,
    call::Call,
    envelope::Answer,
    facts::{self, Field, Kind, Paging, facts},
};

/// Objects below this depth stay empty; some types contain themselves.
const DEPTH: usize = 4;
/// The token of the second page, which is the last.
const SECOND_PAGE: &str = "page-2";

/// The answer to a request of an endpoint that the sandbox keeps no state for.
pub(crate) fn answer(call: &Call) -> Answer {
    match &call.endpoint.answer {
        facts::Answer::Json { kind, flat } => {
            let sample = Sample::new(call);
            match (sample.value(Kind::of(kind), 0), flat) {
                (Value::Object(fields), true) => Answer::Flat(fields),
                (value, _) => Answer::Data(value),
            }
        }
        facts::Answer::Binary => {
            let text = format!("sandbox content of {}\n", call.endpoint.id);
            Answer::File { blob: Blob::from(text.into_bytes()), name: "sandbox.bin".to_owned(), kind: None }
        }
        facts::Answer::Empty => Answer::Data(json!({})),
    }
}

struct Sample<'c> {
    call: &'c Call,
    /// Distinguishes requests.
    hash: u32,
    paging: Option<&'c Paging>,
    first_page: bool,
}

impl<'c> Sample<'c> {
    fn new(call: &'c Call) -> Self {
        let mut hasher = DefaultHasher::new();
        (&call.endpoint.id, &call.path, &call.query.0, call.body.to_string()).hash(&mut hasher);
        let paging = call.endpoint.paging.as_ref();
        let page = paging.map(|paging| sent(call, &paging.request)).unwrap_or_default();
        let first_page = matches!(page.as_str(), "" | "0") || (page == "1" && paging.is_some_and(|p| p.numbered));
        Self { call, hash: hasher.finish() as u32, paging, first_page }
    }

    fn value(&self, kind: Kind<'_>, depth: usize) -> Value {
        match kind {
            Kind::Named(name) if depth < DEPTH => {
                let fields = facts().fields(self.call.endpoint, name).iter().filter(|field| !field.request_only);
                fields.map(|field| (field.name.clone(), self.field(field, depth))).collect::<Map<_, _>>().into()
            }
            Kind::Named(_) | Kind::Any => json!({}),
            Kind::List(_) if depth >= DEPTH => json!([]),
            Kind::List(of) => json!([self.value(Kind::of(of), depth + 1)]),
            Kind::Map(of) => json!({ "key": self.value(Kind::of(of), depth + 1) }),
            Kind::Text | Kind::File => Value::from("sandbox"),
            Kind::Integer => Value::from(1),
            Kind::Number => Value::from(1.5),
            Kind::Boolean => Value::from(true),
        }
    }

    fn field(&self, field: &Field, depth: usize) -> Value {
        let kind = Kind::of(&field.kind);
        if depth == 0
            && let Some(value) = self.of_page(field, kind)
        {
            return value;
        }
        match kind {
            Kind::Text => self.text(field).into(),
            other => self.value(other, depth + 1),
        }
    }

    /// The fields that link pages: two pages, the first with two items, the second with one.
    fn of_page(&self, field: &Field, kind: Kind<'_>) -> Option<Value> {
        let paging = self.paging?;
        let name = field.name.as_str();
        match kind {
            Kind::List(of) => {
                let count = match (self.first_page, paging.numbered) {
                    (true, _) => 2,
                    (false, false) => 1,
                    (false, true) => 0,
                };
                Some((0..count).map(|_| self.value(Kind::of(of), 1)).collect())
            }
            _ if name == paging.has_more => Some((self.first_page && !paging.numbered).into()),
            Kind::Integer if name == paging.next => Some(if self.first_page { 2 } else { 0 }.into()),
            _ if name == paging.next => Some(if self.first_page { SECOND_PAGE } else { "" }.into()),
            _ if name == "total" => Some(if paging.numbered { 2 } else { 3 }.into()),
            _ => None,
        }
    }

    /// What the request said under this name, or else a text by the name.
    fn text(&self, field: &Field) -> String {
        let sent = sent(self.call, &field.name);
        if let Some(value) = field.values.first() {
            return if field.values.contains(&sent) { sent } else { value.clone() };
        }
        if !sent.is_empty() {
            return sent;
        }
        let name = field.name.as_str();
        match () {
            () if field.numeric || name.ends_with("time") => "1767225600".to_owned(),
            () if name.ends_with("url") => format!("https://sandbox.example/{name}"),
            () if name.ends_with("email") => "ada@sandbox.example".to_owned(),
            () if name.ends_with("id") || name.ends_with("token") || name.ends_with("key") => {
                format!("{name}-{:08x}", self.hash)
            }
            () => format!("sample {name}"),
        }
    }
}

/// What a request says under a name, in path, query or body; empty when it says nothing plain.
fn sent(call: &Call, name: &str) -> String {
    let plain = |value: &str| (!value.is_empty()).then(|| value.to_owned());
    plain(call.path(name))
        .or_else(|| plain(call.query(name)))
        .or_else(|| match call.body.get(name)? {
            Value::String(text) => plain(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
        .unwrap_or_default()
}
