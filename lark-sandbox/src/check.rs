//! Checks of parameters against the facts of the endpoint.

use serde_json::{Map, Value};

use crate::{
    call::{FilePart, Query},
    envelope::{Failure, VIOLATIONS_MAX, Violation, cut},
    facts::{Body, Endpoint, Field, Kind, facts},
};

/// Unknown names of one request that are told.
const UNKNOWN_MAX: usize = 100;

/// The parts of a request that could be wrong.
#[derive(Debug)]
pub(crate) struct Parameters<'r> {
    pub(crate) query: &'r Query,
    pub(crate) body: &'r Value,
    pub(crate) files: &'r [FilePart],
}

/// Checks all parameters of a request and gives the names of those that the endpoint does not know, such as
/// `query:page` or `body:children.0.txt`.
pub(crate) fn parameters(endpoint: &Endpoint, sent: &Parameters<'_>) -> Result<Vec<String>, Failure> {
    let mut check = Check { endpoint, violations: Vec::new(), unknown: Vec::new() };
    check.query(sent.query);
    if let Some(body) = &endpoint.body {
        if body.multipart {
            check.parts(body, sent);
        } else {
            check.body(body, sent.body)?;
        }
    }
    if check.violations.is_empty() { Ok(check.unknown) } else { Err(Failure::fields(check.violations)) }
}

struct Check<'e> {
    endpoint: &'e Endpoint,
    violations: Vec<Violation>,
    unknown: Vec<String>,
}

impl Check<'_> {
    fn query(&mut self, query: &Query) {
        for field in &self.endpoint.query {
            let values: Vec<_> = match field.comma {
                true => query.list(&field.name).collect(),
                false => query.all(&field.name).collect(),
            };
            self.texts(field, &values);
        }
        for (name, _) in &query.0 {
            if !self.endpoint.query.iter().any(|field| field.name == *name) {
                self.unknown(format_args!("query:{name}"));
            }
        }
    }

    /// Text parts and file parts of a multipart body.
    fn parts(&mut self, body: &Body, sent: &Parameters<'_>) {
        let fields = facts().fields(self.endpoint, &body.kind);
        for field in fields {
            let is_file = sent.files.iter().any(|file| file.name == field.name);
            if !is_file {
                let sent = sent.body.get(&field.name).and_then(Value::as_str);
                let text = sent.filter(|text| !text.is_empty());
                let required = requires(body, field) && !(sent.is_some() && self.may_be_empty(field));
                self.texts(&Field { required, ..text_part(field) }, text.as_slice());
            }
        }
        let texts = sent.body.as_object().into_iter().flatten().map(|(name, _)| name);
        for name in texts.chain(sent.files.iter().map(|file| &file.name)) {
            if !fields.iter().any(|field| field.name == *name) {
                self.unknown(format_args!("part:{name}"));
            }
        }
    }

    /// Whether a required text part may be empty: a file to be imported belongs to no document.
    fn may_be_empty(&self, field: &Field) -> bool {
        self.endpoint.id == "drive.v1.media.upload_all" && field.name == "parent_node"
    }

    fn body(&mut self, body: &Body, value: &Value) -> Result<(), Failure> {
        match (Kind::of(&body.kind), value) {
            (Kind::Named(name), Value::Object(members)) => {
                let fields = facts().fields(self.endpoint, name);
                self.members(fields, members, "", |field| requires(body, field))
            }
            (kind, Value::Null) => Err(Failure::wrong_type("body", expected(kind))),
            (kind, value) => self.value(kind, value, "body"),
        }
    }

    fn members(
        &mut self,
        fields: &[Field],
        members: &Map<String, Value>,
        path: &str,
        requires: impl Fn(&Field) -> bool,
    ) -> Result<(), Failure> {
        for field in fields {
            let path = join(path, &field.name);
            match members.get(&field.name) {
                None | Some(Value::Null) if requires(field) => self.missing(&path),
                None | Some(Value::Null) => {}
                Some(Value::String(text)) if text.is_empty() && field.not_empty && requires(field) => {
                    self.missing(&path);
                }
                Some(value) => {
                    self.value(Kind::of(&field.kind), value, &path)?;
                    self.rules(field, value, &path);
                }
            }
        }
        // A type without fields is one whose fields no source lists.
        for name in members.keys().filter(|_| !fields.is_empty()) {
            if !fields.iter().any(|field| field.name == *name) {
                self.unknown(format_args!("body:{}", join(path, name)));
            }
        }
        Ok(())
    }

    /// The JSON type of a value and of what is in it.
    fn value(&mut self, kind: Kind<'_>, value: &Value, path: &str) -> Result<(), Failure> {
        match (kind, value) {
            (_, Value::Null)
            | (Kind::Any | Kind::File, _)
            | (Kind::Text, Value::String(_))
            | (Kind::Boolean, Value::Bool(_))
            | (Kind::Number, Value::Number(_)) => Ok(()),
            (Kind::Integer, Value::Number(number)) if !number.is_f64() => Ok(()),
            (Kind::List(of), Value::Array(all)) => {
                for (index, value) in all.iter().enumerate() {
                    self.value(Kind::of(of), value, &join(path, &index.to_string()))?;
                }
                Ok(())
            }
            (Kind::Map(of), Value::Object(all)) => {
                for (name, value) in all {
                    self.value(Kind::of(of), value, &join(path, name))?;
                }
                Ok(())
            }
            (Kind::Named(name), Value::Object(members)) => {
                self.members(facts().fields(self.endpoint, name), members, path, |field| field.required)
            }
            (kind, _) => Err(Failure::wrong_type(path, expected(kind))),
        }
    }

    /// Known texts and greatest values of a body field.
    fn rules(&mut self, field: &Field, value: &Value, path: &str) {
        let wrong = match value {
            Value::String(text) => wrong_text(field, text),
            Value::Number(number) => number.as_i64().and_then(|number| too_large(field, number)),
            Value::Array(all) => too_many(field, all.len())
                .or_else(|| all.iter().filter_map(Value::as_str).find_map(|text| wrong_text(field, text))),
            _ => None,
        };
        if let Some(description) = wrong {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            self.violated(path, &value, description);
        }
    }

    /// A parameter that travels as text, once or repeatedly.
    fn texts(&mut self, field: &Field, values: &[&str]) {
        if values.is_empty() && field.required {
            self.missing(&field.name);
        }
        let kind = match Kind::of(&field.kind) {
            Kind::List(of) => Kind::of(of),
            one => one,
        };
        let wrong = values.iter().find_map(|value| Some((*value, wrong_value(field, kind, value)?)));
        let wrong = wrong.or_else(|| Some((*values.first()?, too_many(field, values.len())?)));
        if let Some((value, description)) = wrong {
            self.violated(&field.name, value, description);
        }
    }

    /// Notes a name that the endpoint does not know, the first ones of a request.
    fn unknown(&mut self, name: std::fmt::Arguments<'_>) {
        if self.unknown.len() < UNKNOWN_MAX {
            self.unknown.push(cut(&name.to_string()));
        }
    }

    fn violated(&mut self, field: &str, value: &str, description: String) {
        if self.violations.len() < VIOLATIONS_MAX {
            self.violations.push(Violation { field: cut(field), value: cut(value), description });
        }
    }

    fn missing(&mut self, field: &str) {
        let description = format!("{field} is required");
        self.violated(field, "", description);
    }
}

fn requires(body: &Body, field: &Field) -> bool {
    body.requires.as_ref().map_or(field.required, |names| names.contains(&field.name))
}

/// A text part carries objects and lists as JSON text.
fn text_part(field: &Field) -> Field {
    let kind = match Kind::of(&field.kind) {
        Kind::Integer | Kind::Number | Kind::Boolean => field.kind.clone(),
        _ => "string".to_owned(),
    };
    Field { name: field.name.clone(), kind, values: field.values.clone(), max: field.max, max_items: None, ..*field }
}

fn wrong_value(field: &Field, kind: Kind<'_>, value: &str) -> Option<String> {
    match kind {
        Kind::Integer => match value.parse::<i64>() {
            Err(_) => Some("the value is not an integer".to_owned()),
            Ok(number) => too_large(field, number),
        },
        Kind::Number => value.parse::<f64>().is_err().then(|| "the value is not a number".to_owned()),
        Kind::Boolean => (!matches!(value, "true" | "false")).then(|| "the value is not true or false".to_owned()),
        _ => wrong_text(field, value),
    }
}

fn wrong_text(field: &Field, text: &str) -> Option<String> {
    let known = field.values.is_empty() || field.values.iter().any(|value| value == text);
    (!known).then(|| format!("the value is not one of [{}]", field.values.join(", ")))
}

fn too_large(field: &Field, number: i64) -> Option<String> {
    if field.name == "page_size" && number < 1 {
        return Some("the min value is 1".to_owned());
    }
    field.max.filter(|max| number > *max).map(|max| format!("the max value is {max}"))
}

fn too_many(field: &Field, count: usize) -> Option<String> {
    field.max_items.filter(|max| count > *max).map(|max| format!("the max len is {max}"))
}

fn expected(kind: Kind<'_>) -> &'static str {
    match kind {
        Kind::Text => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::List(_) => "list",
        Kind::Map(_) | Kind::Named(_) => "object",
        Kind::Any | Kind::File => "value",
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bodies_and_queries_are_checked() {
        const SEND: &str = "im.v1.message.create";
        const BLOCKS: &str = "docx.v1.document.block.children.create";
        let full = json!({ "receive_id": "ou_1", "msg_type": "text", "content": "{}" });
        for (id, query, body, expected) in [
            (SEND, "receive_id_type=open_id", full.clone(), "ok []"),
            (SEND, "receive_id_type=open_id&page=1", full.clone(), "ok [query:page]"),
            (SEND, "", full.clone(), "99992402 receive_id_type: receive_id_type is required"),
            (SEND, "receive_id_type=phone", full.clone(), "99992402 receive_id_type: the value is not one of [chat_id"),
            (SEND, "receive_id_type=open_id", json!({ "receive_id": 1 }), "9499 receive_id: must be a string"),
            (SEND, "receive_id_type=open_id", json!([]), "9499 body: must be a object"),
            (BLOCKS, "", json!({ "children": [{ "block_type": 2, "txt": 1 }] }), "ok [body:children.0.txt]"),
            (
                BLOCKS,
                "",
                json!({ "children": [{ "block_type": "2" }] }),
                "9499 children.0.block_type: must be a integer",
            ),
            (
                BLOCKS,
                "",
                json!({ "children": [{ "block_type": 2.5 }] }),
                "9499 children.0.block_type: must be a integer",
            ),
            (BLOCKS, "document_revision_id=x", json!({}), "99992402 document_revision_id: the value is not an integer"),
            ("sheets.v2.spreadsheets.get_sheet_protected_dimension", "protectIds=1,2&protectIds=3", json!({}), "ok []"),
            (
                "sheets.v2.spreadsheets.get_sheet_protected_dimension",
                "protectIds=1,2,3,4,5,6",
                json!({}),
                "99992402 protectIds: the max len is 5",
            ),
            (
                "sheets.v2.spreadsheets.get_sheet_protected_dimension",
                "protectIds=,",
                json!({}),
                "99992402 protectIds: protectIds is required",
            ),
            (
                "im.v1.message.list",
                "container_id_type=chat&container_id=c&page_size=51",
                json!({}),
                "99992402 page_size: the max value is 50",
            ),
            (
                "im.v1.message.list",
                "container_id_type=chat&container_id=c&page_size=0",
                json!({}),
                "99992402 page_size: the min value is 1",
            ),
            (
                "im.v1.message.list",
                "container_id_type=chat&container_id=c&with_sender_name=1",
                json!({}),
                "99992402 with_sender_name: the value is not true or false",
            ),
        ] {
            let endpoint = facts().endpoint(id).expect(id);
            let query = Query::parse(query);
            let found = match parameters(endpoint, &Parameters { query: &query, body: &body, files: &[] }) {
                Ok(unknown) => format!("ok [{}]", unknown.join(" ")),
                Err(failure) => format!("{} {}", failure.code, failure.notes().join(" ")),
            };
            assert!(found.starts_with(expected), "{id} {body}: {found}");
        }
    }
}
