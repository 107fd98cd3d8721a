//! JSON Schemas of requests and answers.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::check::is_integers;
use super::endpoint::Endpoint;
use super::kind::Kind;
use crate::facts::Calls;

impl Endpoint {
    /// What is known of it, with `request` and `answer` as JSON Schemas (2020-12).
    ///
    /// The schema of the request has all fields beside each other, wherever they are sent; [`Endpoint::request`] takes a
    /// value of it.
    #[must_use]
    pub fn describe(&self) -> Value {
        let facts = self.facts();
        let mut all = json!({
            "id": facts.id,
            "title": facts.title,
            "method": facts.method,
            "path": facts.path,
            "tokens": facts.tokens,
            "read_only": self.is_read_only(),
            "request": self.request_schema(),
            "answer": self.answer_schema(),
        });
        let mut tell = |name: &str, value: Value| {
            let says_nothing = match &value {
                Value::Null | Value::Bool(false) => true,
                Value::String(text) => text.is_empty(),
                Value::Array(items) => items.is_empty(),
                _ => false,
            };
            if !says_nothing {
                all[name] = value;
            }
        };
        tell("details", facts.details.clone().into());
        tell("scopes", facts.scopes.clone().into());
        tell("rate", facts.rate.into());
        tell("documentation", facts.docs.into());
        tell("rust", facts.rust.into());
        tell("deprecated", facts.deprecated.into());
        tell("destructive", self.is_destructive().into());
        tell("pages", self.has_pages().into());
        all
    }

    /// The JSON Schema of the values of a request.
    #[must_use]
    pub fn request_schema(&self) -> Value {
        let mut schemas = Schemas { types: self.types(), is_request: true, defs: BTreeMap::new() };
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (index, field) in self.fields().iter().enumerate() {
            let name = self.input_name(index).to_owned();
            if field.is_required() {
                required.push(Value::from(name.clone()));
            }
            properties.insert(name, described(schemas.of(&field.kind), &field.doc));
        }
        let mut schema = json!({"type": "object", "properties": properties, "additionalProperties": false});
        if !required.is_empty() {
            schema["required"] = required.into();
        }
        schemas.finish(schema)
    }

    /// The JSON Schema of the data of an answer; of a file it says only that.
    #[must_use]
    pub fn answer_schema(&self) -> Value {
        let mut schemas = Schemas { types: self.types(), is_request: false, defs: BTreeMap::new() };
        let schema = schemas.of(&self.call().answer);
        schemas.finish(schema)
    }
}

struct Schemas<'c> {
    types: &'c Calls,
    is_request: bool,
    defs: BTreeMap<String, Value>,
}

impl Schemas<'_> {
    fn of(&mut self, kind: &str) -> Value {
        match Kind::of(kind) {
            Kind::String => json!({"type": "string"}),
            Kind::Integer => json!({"type": "integer"}),
            Kind::Float => json!({"type": "number"}),
            Kind::Boolean => json!({"type": "boolean"}),
            Kind::Any => json!({}),
            Kind::File => json!({"type": "string", "description": "A file."}),
            Kind::Nothing => json!({"type": ["object", "null"], "description": "Nothing but that it succeeded."}),
            Kind::Download => json!({"description": "The content of a file."}),
            Kind::Number(unit) => json!({"type": "integer", "description": since_1970(unit)}),
            Kind::Text(unit) => json!({"type": "string", "description": format!("{} As a text.", since_1970(unit))}),
            Kind::Optional(of) => self.of(of),
            Kind::List(of) => json!({"type": "array", "items": self.of(of)}),
            Kind::Map(of) => json!({"type": "object", "additionalProperties": self.of(of)}),
            Kind::Named(name) => {
                self.define(name);
                json!({"$ref": format!("#/$defs/{name}")})
            }
        }
    }

    fn define(&mut self, name: &str) {
        if self.defs.contains_key(name) {
            return;
        }
        // A type may contain itself.
        self.defs.insert(name.to_owned(), Value::Null);
        let types = self.types;
        let schema = match (types.enums.get(name), types.models.get(name)) {
            (Some(values), _) => self.values(values),
            (None, Some(members)) => {
                let mut properties = Map::new();
                for member in members {
                    properties.insert(member.wire.clone(), described(self.of(&member.kind), &member.doc));
                }
                // What an answer has besides is no mistake.
                if self.is_request {
                    json!({"type": "object", "properties": properties, "additionalProperties": false})
                } else {
                    json!({"type": "object", "properties": properties})
                }
            }
            (None, None) => json!({"type": "object"}),
        };
        self.defs.insert(name.to_owned(), schema);
    }

    /// An enum. The platform may have more values by now, so only a request is held to those that are known.
    fn values(&self, values: &[(Value, Option<String>)]) -> Value {
        let kind = if is_integers(values) { "integer" } else { "string" };
        let meanings: Vec<String> = values
            .iter()
            .filter_map(|(value, doc)| {
                let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                doc.as_ref().map(|doc| format!("`{shown}`: {doc}"))
            })
            .collect();
        let known: Vec<&Value> = values.iter().map(|(value, _)| value).collect();
        let mut schema = json!({"type": kind, if self.is_request { "enum" } else { "examples" }: known});
        if !meanings.is_empty() {
            schema["description"] = meanings.join(" ").into();
        }
        schema
    }

    fn finish(self, mut schema: Value) -> Value {
        if !self.defs.is_empty() {
            schema["$defs"] = self.defs.into_iter().collect::<Map<_, _>>().into();
        }
        schema
    }
}

fn since_1970(unit: &str) -> String {
    let unit = if unit == "millis" { "Milliseconds" } else { "Seconds" };
    format!("{unit} since 1970.")
}

/// A schema with what the field or member means.
fn described(mut schema: Value, doc: &str) -> Value {
    if !doc.is_empty() {
        schema["description"] = match schema.get("description").and_then(Value::as_str) {
            Some(known) => format!("{doc} {known}"),
            None => doc.to_owned(),
        }
        .into();
    }
    schema
}
