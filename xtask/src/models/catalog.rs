//! The part of the catalog that models are made of: types, and which of them are answers.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

use crate::{Result, cargo};

/// A file of the catalog.
#[derive(Deserialize)]
pub(super) struct Service {
    service: String,
    version: String,
    /// By name.
    pub(super) types: BTreeMap<String, Type>,
    endpoints: Vec<Endpoint>,
}

/// A JSON object.
#[derive(Default, Deserialize)]
pub(super) struct Type {
    /// In the order of the source; a name can occur twice.
    pub(super) fields: Vec<Field>,
    /// Whether it contains itself.
    #[serde(default)]
    pub(super) recursive: bool,
}

/// A member of an object.
#[derive(Deserialize)]
pub(super) struct Field {
    /// On the wire.
    pub(super) name: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub(super) shape: Shape,
}

#[derive(Deserialize)]
struct Endpoint {
    response: Response,
}

#[derive(Deserialize)]
struct Response {
    #[serde(rename = "type")]
    shape: Option<String>,
}

/// The catalog's language of types.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(super) enum Shape {
    /// A text; also a file, whose content is no JSON.
    Text,
    Integer,
    Float,
    Bool,
    Any,
    /// `[T]`
    List(Box<Shape>),
    /// `{T}`
    Map(Box<Shape>),
    /// A type of the same file.
    Object(String),
}

impl From<String> for Shape {
    fn from(text: String) -> Self {
        let inside = |open, close| Some(text.strip_prefix(open)?.strip_suffix(close)?.to_owned());
        if let Some(element) = inside('[', ']') {
            return Self::List(Box::new(element.into()));
        }
        if let Some(element) = inside('{', '}') {
            return Self::Map(Box::new(element.into()));
        }
        match &*text {
            "string" | "file" => Self::Text,
            "i64" => Self::Integer,
            "f64" | "number" => Self::Float,
            "bool" => Self::Bool,
            "any" => Self::Any,
            _ => Self::Object(text),
        }
    }
}

impl Service {
    /// `hire.v1`
    pub(super) fn name(&self) -> String {
        format!("{}.{}", self.service, self.version)
    }

    /// The types that are answers of an endpoint and have fields, each once, in the order of the endpoints.
    pub(super) fn answers(&self) -> Vec<&str> {
        let mut answers: Vec<&str> = Vec::new();
        for endpoint in &self.endpoints {
            let Some((name, shape)) =
                endpoint.response.shape.as_deref().and_then(|name| self.types.get_key_value(name))
            else {
                continue;
            };
            if !shape.fields.is_empty() && !answers.contains(&name.as_str()) {
                answers.push(name);
            }
        }
        answers
    }
}

/// All services, in the order of their names.
pub(super) fn read() -> Result<Vec<Service>> {
    let folder = cargo::workspace().join("lark-apis/catalog");
    let mut services: Vec<Service> = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path)?;
            let service = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            services.push(service);
        }
    }
    services.sort_by_key(Service::name);
    Ok(services)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_types_nests() {
        let shape = |text: &str| Shape::from(text.to_owned());
        for (text, expected) in [
            ("string", Shape::Text),
            ("file", Shape::Text),
            ("number", Shape::Float),
            ("User", Shape::Object("User".to_owned())),
            ("[[any]]", Shape::List(Box::new(Shape::List(Box::new(Shape::Any))))),
            ("{[i64]}", Shape::Map(Box::new(Shape::List(Box::new(Shape::Integer))))),
        ] {
            assert_eq!(shape(text), expected, "{text}");
        }
    }

    #[test]
    fn answers_have_fields_and_count_once() {
        let service: Service = serde_json::from_str(
            r#"{"service": "s", "version": "v1", "types": {
                "A": {"fields": [{"name": "x", "type": "i64"}]}, "Empty": {"fields": []}},
                "endpoints": [{"response": {"kind": "empty"}}, {"response": {"kind": "json", "type": "A"}},
                    {"response": {"type": "Empty"}}, {"response": {"type": "any"}}, {"response": {"type": "A"}}]}"#,
        )
        .expect("a service");
        assert_eq!((service.name().as_str(), service.answers()), ("s.v1", vec!["A"]));
    }
}
