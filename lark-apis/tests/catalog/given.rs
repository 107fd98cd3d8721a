//! Sample values in the types that setters take.

use lark_runtime::serde_json::{self, Value};
use lark_runtime::wire::Encoded;
use lark_runtime::{Error, File};
use serde::de::DeserializeOwned;

use crate::expected::Expected;

/// Calls a public builder with these values, sets all its fields, and encodes the request.
pub(crate) type Builder = fn(&Given<'_>) -> Result<Encoded, Error>;

pub(crate) struct Given<'e>(pub(crate) &'e Expected);

impl Given<'_> {
    fn value(&self, place: &str, wire: &str) -> &Value {
        static NULL: Value = Value::Null;
        let Expected { path, query, headers, body, .. } = self.0;
        let group = match place {
            "path" => path,
            "query" => query,
            "header" => headers,
            _ => body,
        };
        group.get(wire).unwrap_or(&NULL)
    }

    pub(crate) fn text(&self, place: &str, wire: &str) -> String {
        self.value(place, wire).as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn integer(&self, place: &str, wire: &str) -> i64 {
        self.value(place, wire).as_i64().unwrap_or_default()
    }

    pub(crate) fn float(&self, place: &str, wire: &str) -> f64 {
        self.value(place, wire).as_f64().unwrap_or_default()
    }

    pub(crate) fn boolean(&self, place: &str, wire: &str) -> bool {
        self.value(place, wire).as_bool().unwrap_or_default()
    }

    pub(crate) fn file(&self, place: &str, wire: &str) -> File {
        let content = self.value(place, wire)["$file"].as_str().unwrap_or_default();
        File::from_bytes("name.txt", content.to_owned())
    }

    pub(crate) fn json<T: DeserializeOwned>(&self, place: &str, wire: &str) -> T {
        let value = match place {
            "body" => Value::Object(self.0.body.clone()),
            _ => self.value(place, wire).clone(),
        };
        serde_json::from_value(value).unwrap_or_else(|error| panic!("`{wire}` ({place}): {error}"))
    }
}
