//! Sample values from the catalog's types.

use lark_runtime::serde_json::{Map, Value, json};

use crate::facts::{Fact, list, text};

/// Which way a value travels: some fields of a type are seen one way only.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    Request,
    Answer,
}

/// Makes values; no two scalars are alike as far as their types allow, so that a swap shows.
pub(crate) struct Samples<'f> {
    fact: &'f Fact,
    way: Way,
    count: i64,
    /// The types that the value at hand is inside of.
    inside: Vec<&'static str>,
}

impl<'f> Samples<'f> {
    pub(crate) fn new(fact: &'f Fact, way: Way) -> Self {
        Self { fact, way, count: 0, inside: Vec::new() }
    }

    /// A value of a field or parameter; `None` where a type would contain itself without end.
    pub(crate) fn field(&mut self, field: &'static Value) -> Option<Value> {
        self.value(text(field, "type"), field)
    }

    /// The members of an object of a named type.
    pub(crate) fn members(&mut self, ty: &'static str) -> Map<String, Value> {
        let other_way = if self.way == Way::Request { "resp" } else { "req" };
        let mut members = Map::new();
        self.inside.push(ty);
        for field in self.fact.fields(ty).unwrap_or_default() {
            let name = text(field, "name");
            if text(field, "only") == other_way {
                continue;
            }
            if let Some(value) = self.field(field) {
                members.insert(name.to_owned(), value);
            }
        }
        self.inside.pop();
        members
    }

    pub(crate) fn value(&mut self, ty: &'static str, field: &'static Value) -> Option<Value> {
        if let Some(item) = inner(ty, '[', ']') {
            let items: Option<Vec<Value>> = (0..self.length(item)).map(|_| self.value(item, field)).collect();
            return items.map(Value::Array);
        }
        if let Some(item) = inner(ty, '{', '}') {
            let keys = ["key", "a key / of \"two\" words"].into_iter().take(self.length(item));
            let members: Option<Map<String, Value>> =
                keys.map(|key| Some((key.to_owned(), self.value(item, field)?))).collect();
            return members.map(Value::Object);
        }
        self.count += 1;
        let n = self.count;
        Some(match ty {
            "string" if !field["time"].is_null() => json!((9_007_199_254_740_993 + n).to_string()),
            "i64" | "number" if !list(&field["integers"]).is_empty() => json!(n),
            "string" => match list(&field["enum"]) {
                [] if text(field, "py_type") == "i64" => json!((9_007_199_254_740_993 + n).to_string()),
                [] => json!(format!("{} {n}/é&\"", text(field, "name"))),
                known => known[usize::try_from(n).unwrap() % known.len()].clone(),
            },
            "i64" => json!(9_007_199_254_740_993 + n),
            "f64" => json!(n as f64 + 0.5),
            // An integer or a float, the catalog does not say which: an integer must stay one.
            "number" => json!(n),
            "bool" => json!(n % 2 == 0),
            "any" => json!({"free": [n, "text", null, {"deep": true}]}),
            "file" => json!({"$file": format!("content {n}")}),
            // Once inside itself shows that recursion works; more would have no end.
            name if self.inside.iter().filter(|outer| **outer == name).count() > 1 => return None,
            name => Value::Object(self.members(name)),
        })
    }

    /// Two scalars, but one object, or large types would be immense.
    fn length(&self, item: &str) -> usize {
        if self.fact.fields(item.trim_matches(['[', ']', '{', '}'])).is_some() { 1 } else { 2 }
    }
}

fn inner(ty: &'static str, open: char, close: char) -> Option<&'static str> {
    ty.strip_prefix(open)?.strip_suffix(close)
}
