//! The values of a call, from the command line.

use std::io::Read as _;
use std::path::Path;

use lark_cli::calls::{Draft, Endpoint, Place, Request};
use lark_runtime::File;
use serde_json::{Map, Value};

use super::output::{Done, Stop, local, progress, usage};

/// The largest text that is read from a file or standard input.
const LARGEST: u64 = 64 << 20;

/// Values as they were given.
pub(crate) struct Given<'a> {
    pub(crate) data: &'a [String],
    pub(crate) path: &'a [String],
    pub(crate) query: &'a [String],
    pub(crate) header: &'a [String],
}

/// Values by their names, and those at a place of their own.
pub(crate) struct Values {
    pub(crate) named: Map<String, Value>,
    placed: Vec<(Place, String, Value)>,
    files: Vec<(String, File)>,
}

impl Values {
    /// Reads what was given: JSON, `@file` with JSON, `-` for standard input, and `name=value`.
    pub(crate) async fn read(endpoint: &Endpoint, given: &Given<'_>) -> Done<Self> {
        let mut values = Self { named: Map::new(), placed: Vec::new(), files: Vec::new() };
        for text in given.data {
            if let Some((name, value)) = pair(text) {
                values.pair(endpoint, name, value).await?;
                continue;
            }
            let (from, json) = match text.strip_prefix('@').filter(|path| *path != "-") {
                Some(path) => (path.to_owned(), text_of(path)?),
                None if matches!(text.as_str(), "-" | "@-") => ("standard input".to_owned(), standard_input()?),
                None => ("--data".to_owned(), text.clone()),
            };
            for (name, value) in object(&from, &json)? {
                match value.as_str() {
                    Some(path) if endpoint.file_fields().contains(&name.as_str()) => {
                        values.file(&name, path.strip_prefix('@').unwrap_or(path)).await?;
                    }
                    _ => {
                        values.named.insert(name, value);
                    }
                }
            }
        }
        for (place, pairs, option) in [
            (Place::Path, given.path, "--path"),
            (Place::Query, given.query, "--query"),
            (Place::Header, given.header, "--header"),
        ] {
            for text in pairs {
                let (name, value) =
                    text.split_once('=').ok_or_else(|| usage(format!("{option} {text}: write name=value")))?;
                let known = endpoint.fields().iter().find(|field| field.wire == name && is_at(place, &field.place));
                let kind = known.map(|field| field.kind.as_str()).unwrap_or_default();
                let at = values.placed.iter().position(|(of, known, _)| *of == place && known == name);
                let value = typed(endpoint, kind, value);
                match at.map(|at| &mut values.placed[at].2) {
                    Some(Value::Array(items)) => items.extend(listed(value)),
                    Some(earlier) => *earlier = value,
                    None => values.placed.push((place, name.to_owned(), value)),
                }
            }
        }
        Ok(values)
    }

    /// The request of these values, with some of them replaced.
    pub(crate) fn request(&self, endpoint: &Endpoint, named: &Map<String, Value>) -> Result<Request, Stop> {
        let mut draft: Draft<'_> = endpoint.draft();
        for (name, value) in named {
            draft.set_named(name, value.clone());
        }
        for (place, name, value) in &self.placed {
            // A page may have replaced what the command line had.
            if !named.contains_key(name) || self.named.contains_key(name) {
                draft.set(*place, name, value.clone());
            }
        }
        for (name, file) in &self.files {
            draft.set_file(name, file.clone());
        }
        Ok(draft.finish()?)
    }

    /// All values by name, for the page after this one.
    pub(crate) fn all(&self) -> Map<String, Value> {
        let placed = self.placed.iter().map(|(_, name, value)| (name.clone(), value.clone()));
        self.named.clone().into_iter().chain(placed).collect()
    }

    pub(crate) fn has_files(&self) -> bool {
        !self.files.is_empty()
    }

    async fn pair(&mut self, endpoint: &Endpoint, name: &str, value: &str) -> Done {
        let path = value.strip_prefix('@');
        if endpoint.file_fields().contains(&name) {
            return self.file(name, path.unwrap_or(value)).await;
        }
        let kind = kind_of(endpoint, name);
        let value = match path.filter(|path| !path.is_empty()) {
            // Such as the content of a message.
            Some(path) if Path::new(path).is_file() => typed(endpoint, kind, &text_of(path)?),
            _ => typed(endpoint, kind, value),
        };
        match self.named.get_mut(name) {
            Some(Value::Array(items)) => items.extend(listed(value)),
            _ => {
                self.named.insert(name.to_owned(), value);
            }
        }
        Ok(())
    }

    async fn file(&mut self, name: &str, path: &str) -> Done {
        let file = File::from_path(path).await.map_err(|error| local(error.to_string()))?;
        let file = file.on_progress(progress(format!("uploading {path}")));
        self.files.push((name.to_owned(), file));
        Ok(())
    }
}

/// `name=value`, if a text is that: JSON and `@file` are not.
fn pair(text: &str) -> Option<(&str, &str)> {
    let is_name = |name: &str| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$'))
    };
    text.split_once('=').filter(|(name, _)| is_name(name))
}

fn is_at(place: Place, name: &str) -> bool {
    match name {
        "comma" => place == Place::Query,
        name => name == place.name(),
    }
}

/// The type of a named field, or of a member of an object that is the body.
fn kind_of<'e>(endpoint: &'e Endpoint, name: &str) -> &'e str {
    let index = (0..endpoint.fields().len()).find(|index| endpoint.input_name(*index) == name);
    let field = index.map(|index| endpoint.fields()[index].kind.as_str());
    field.or_else(|| endpoint.body_member(name)).unwrap_or_default()
}

/// A value of the command line, for a field of this type: a text stays a text, anything else is JSON if it can be.
fn typed(endpoint: &Endpoint, kind: &str, value: &str) -> Value {
    let kind = kind.trim_start_matches('?');
    let json = || serde_json::from_str(value).ok();
    if let Some(of) = kind.strip_prefix('[') {
        return json().filter(Value::is_array).unwrap_or_else(|| Value::Array(vec![typed(endpoint, of, value)]));
    }
    let is_text = match endpoint.values_of(kind) {
        Some(values) => values.iter().all(|(value, _)| value.is_string()),
        None => kind == "string" || kind.ends_with(":text") || kind.is_empty(),
    };
    if is_text { value.into() } else { json().unwrap_or_else(|| value.into()) }
}

fn listed(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        value => vec![value],
    }
}

/// A JSON object. What is wrong is told by line and column.
fn object(from: &str, json: &str) -> Done<Map<String, Value>> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let value: Value = serde_json::from_str(json).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let what = text.split(" at line ").next().unwrap_or_default();
        usage(format!("{from}: not JSON at line {line}, column {column}: {what}"))
    })?;
    match value {
        Value::Object(members) => Ok(members),
        other => Err(usage(format!("{from}: expected an object of values by name, found {}", name_of(&other)))),
    }
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Array(_) => "a list",
        Value::String(_) => "a string",
        Value::Number(_) => "a number",
        Value::Bool(_) => "a boolean",
        Value::Null | Value::Object(_) => "null",
    }
}

fn text_of(path: &str) -> Done<String> {
    let file = std::fs::File::open(path).map_err(|error| local(format!("{path}: {error}")))?;
    limited(path, file)
}

fn standard_input() -> Done<String> {
    limited("standard input", std::io::stdin())
}

fn limited(from: &str, reader: impl std::io::Read) -> Done<String> {
    let mut text = String::new();
    let read = reader.take(LARGEST + 1).read_to_string(&mut text);
    read.map_err(|error| local(format!("{from}: {error}")))?;
    if text.len() as u64 > LARGEST {
        return Err(usage(format!("{from}: larger than 64 MiB; a file is uploaded as name=@file")));
    }
    Ok(text)
}
