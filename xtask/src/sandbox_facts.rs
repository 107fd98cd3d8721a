//! Writes `lark-sandbox/facts/catalog.jsonl`: what the sandbox needs of the catalog, without the rest.
//!
//! Two lines per catalog file: its endpoints, then its types, so that the sandbox can read the types of a service
//! when they are first needed. Order and text depend on the catalog alone.

use std::{fs, path::PathBuf};

use serde_json::{Map, Value};

use crate::{Result, catalog};

/// Members of an endpoint that the sandbox reads.
const ENDPOINT: &[&str] = &[
    "resource", "name", "method", "path", "tokens", "scopes", "query", "headers", "body", "response", "paging",
    "helpdesk",
];
/// Members of a parameter, field, body, answer or paging rule that it does not read.
const DROPPED: &[&str] =
    &["source", "set", "words", "doc_type", "py_name", "sdk_type", "event_required", "response_required"];

pub(crate) fn run() -> Result<String> {
    let (path, text) = (path(), facts()?);
    fs::create_dir_all(path.parent().ok_or("no folder")?)?;
    fs::write(&path, &text)?;
    Ok(format!("{}: {} bytes", path.display(), text.len()))
}

fn path() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "lark-sandbox", "facts", "catalog.jsonl"].iter().collect()
}

fn facts() -> Result<String> {
    let mut text = String::new();
    for (file, _) in catalog::read_json()? {
        let endpoints = list(&file["endpoints"]).map(endpoint).collect::<Vec<_>>();
        if endpoints.is_empty() {
            continue;
        }
        let mut head = Map::new();
        for name in ["service", "version"] {
            head.insert(name.to_owned(), file[name].clone());
        }
        head.insert("endpoints".to_owned(), endpoints.into());
        let mut types = Map::new();
        for (name, kind) in file["types"].as_object().into_iter().flatten() {
            // Types that only events use have no place in a request or an answer.
            if list(&kind["use"]).any(|place| place == "event") && list(&kind["use"]).count() == 1 {
                continue;
            }
            types.insert(name.clone(), list(&kind["fields"]).map(reduced).collect());
        }
        text.push_str(&Value::from(head).to_string());
        text.push('\n');
        text.push_str(&Value::from(types).to_string());
        text.push('\n');
    }
    Ok(text)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn endpoint(from: &Value) -> Value {
    let mut to = Map::new();
    for name in ENDPOINT {
        match &from[*name] {
            // An unknown kind of token is a fact of its own, other absent things are not.
            Value::Null if *name != "tokens" => {}
            Value::Array(all) if all.is_empty() && *name != "tokens" => {}
            value => {
                to.insert((*name).to_owned(), reduced(value));
            }
        }
    }
    to.into()
}

/// The value without the members that the sandbox does not read.
fn reduced(from: &Value) -> Value {
    match from {
        Value::Object(members) => members
            .iter()
            .filter(|(name, value)| !DROPPED.contains(&name.as_str()) && **value != Value::Bool(false))
            .map(|(name, value)| (name.clone(), reduced(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(all) => all.iter().map(reduced).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sandbox_has_the_facts_of_the_catalog() {
        let written = std::fs::read_to_string(super::path()).expect("the file of facts");
        assert!(written == super::facts().expect("the catalog"), "run `cargo run -p xtask -- sandbox-facts`");
    }
}
