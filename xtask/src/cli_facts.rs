//! Writes what `lark-cli` knows of the platform, from the same plan that makes the types of lark-apis: `find.jsonl`, an
//! endpoint a line, with what a search needs; `calls.jsonl`, a version a line, with the fields and types of its calls.
//!
//! A line of `calls.jsonl` begins with the version and a tab, so that a program need not parse the others.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::catalog::{self, RateLimit, Time};
use crate::generate::plan::{Field, Form, Model, Request, Ty, Version};
use crate::generate::{overrides, plans};
use crate::{Result, cargo};

/// What the chore is asked for.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if a file differs from what would be written
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> Result<String> {
    let files = files()?;
    let mut done = Vec::new();
    for (path, text) in files {
        if args.check {
            if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
                return Err(format!(
                    "{} differs from the catalog; run `cargo run -p xtask -- cli-facts`",
                    path.display()
                )
                .into());
            }
        } else {
            fs::create_dir_all(path.parent().ok_or("no folder")?)?;
            fs::write(&path, &text)?;
        }
        done.push(format!("{}: {} bytes", path.display(), text.len()));
    }
    Ok(done.join("\n"))
}

fn files() -> Result<[(PathBuf, String); 2]> {
    let versions = catalog::read()?;
    let overrides = overrides()?;
    let plans = plans(&versions, &overrides)?;
    let (mut find, mut calls) = (String::new(), String::new());
    for plan in &plans {
        let requests = || plan.modules.values().flat_map(|module| &module.requests);
        if requests().next().is_none() {
            continue;
        }
        for request in requests() {
            find.push_str(&searched(plan, request).to_string());
            find.push('\n');
        }
        calls.push_str(&format!("{}.{}\t{}\n", plan.service, plan.version, called(plan)));
    }
    let folder = cargo::workspace().join("lark-cli/facts");
    Ok([(folder.join("find.jsonl"), find), (folder.join("calls.jsonl"), calls)])
}

/// An object of those members that say something.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let says = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::Array(all) => !all.is_empty(),
        Value::String(text) => !text.is_empty(),
        _ => true,
    };
    members.into_iter().filter(|(_, value)| says(value)).map(|(name, value)| (name.to_owned(), value)).collect()
}

fn searched(plan: &Version<'_>, request: &Request<'_>) -> Value {
    let endpoint = request.endpoint;
    let tokens = endpoint.tokens.as_ref().map_or_else(|| "tenant|user".to_owned(), |tokens| tokens.join("|"));
    let rate = match &endpoint.rate_limit {
        None => Value::Null,
        Some(RateLimit::Special(_)) => "special".into(),
        Some(RateLimit::Known { per_second, per_minute }) => {
            let second = per_second.map(|calls| format!("{calls}/s"));
            let minute = per_minute.map(|calls| format!("{calls}/min"));
            second.into_iter().chain(minute).collect::<Vec<_>>().join(" and ").into()
        }
    };
    object([
        ("id", request.id.clone().into()),
        ("title", request.texts.summary.clone().into()),
        ("details", request.texts.details.clone().into()),
        ("method", endpoint.method.clone().into()),
        ("path", endpoint.path.clone().into()),
        ("host", endpoint.host.clone().into()),
        ("tokens", tokens.into()),
        ("undocumented_tokens", endpoint.undocumented_tokens().join("|").into()),
        ("scopes", endpoint.scopes.clone().into()),
        ("rate", rate),
        ("docs", endpoint.docs.clone().into()),
        ("rust", format!("lark_apis::{}::{}::{}", plan.service, plan.version, request.name).into()),
        ("old_names", request.old_names.clone().into()),
        ("helper", request.texts.helper.clone().into()),
        ("deprecated", endpoint.deprecated.into()),
    ])
}

fn called(plan: &Version<'_>) -> Value {
    let modules = || plan.modules.values();
    let endpoints: Map<String, Value> =
        modules().flat_map(|module| &module.requests).map(|request| (request.id.clone(), call(request))).collect();
    let models: BTreeMap<&str, Value> = modules()
        .flat_map(crate::generate::plan::Module::structs)
        .map(|model: &Model| (model.name.as_str(), model_of(model)))
        .collect();
    let enums: BTreeMap<&str, Value> = modules()
        .flat_map(|module| &module.enums)
        .map(|known| {
            let values = known.variants.iter().map(|(name, value, doc)| match known.kind {
                catalog::Kind::String => json!([value, doc]),
                catalog::Kind::Integer => {
                    json!([value.parse::<i64>().unwrap_or_default(), doc.clone().unwrap_or_else(|| name.clone())])
                }
            });
            (known.name.as_str(), values.collect())
        })
        .collect();
    json!({"endpoints": endpoints, "models": models, "enums": enums})
}

fn call(request: &Request<'_>) -> Value {
    let endpoint = request.endpoint;
    let in_path =
        |field: &Field| endpoint.path.split('/').any(|segment| segment.strip_prefix(':') == Some(&field.wire));
    let in_url = matches!(endpoint.method.as_str(), "GET" | "DELETE");
    let has_files = request.fields.iter().any(|field| field.mark.as_deref() == Some("file"));
    let place = |field: &Field| match field.mark.as_deref() {
        Some("query") => "query",
        Some("comma" | "query, comma") => "comma",
        Some("body") => "body",
        Some("file") => "file",
        Some("json") => "json",
        Some(_) => "header",
        None if in_path(field) => "path",
        None if in_url => "query",
        None if has_files => "text",
        None => "json",
    };
    let wire = |field: &Field| -> String {
        let header = field.mark.as_deref().and_then(|mark| mark.strip_prefix("header = "));
        header.map_or(field.wire.as_str(), |name| name.trim_matches('"')).to_owned()
    };
    let fields: Vec<Value> = request
        .fields
        .iter()
        .map(|field| json!([field.ident, wire(field), place(field), ty(&field.ty), field.docs.join(" ")]))
        .collect();
    let paging = request.paging.as_ref().map(|paging| {
        let mut all: Map<String, Value> =
            paging.keys.iter().map(|(key, name)| ((*key).to_owned(), name.clone().into())).collect();
        if paging.items.is_some() {
            all.entry("list").or_insert_with(|| "items".into());
        }
        all
    });
    object([
        ("fields", fields.into()),
        ("answer", ty(&request.response).into()),
        ("flat", (endpoint.response.envelope.as_deref() == Some("flat")).into()),
        ("paging", paging.map_or(Value::Null, Value::from)),
        ("key", request.idempotency.clone().into()),
        ("not_idempotent", endpoint.not_idempotent.is_some().into()),
        ("helpdesk", endpoint.helpdesk.into()),
    ])
}

/// The fields of a model: name, type, documentation.
fn model_of(model: &Model) -> Value {
    let fields = model.fields.iter().filter(|field| field.ty != Ty::Unknown);
    fields.map(|field| json!([field.wire, ty(&field.ty), field.docs.join(" ")])).collect()
}

/// A type in the short form that `lark-cli/src/facts.rs` reads.
fn ty(of: &Ty) -> String {
    match of {
        Ty::Unit => "()".into(),
        Ty::String => "string".into(),
        Ty::Integer => "integer".into(),
        Ty::Float => "float".into(),
        Ty::Bool => "boolean".into(),
        Ty::Any | Ty::Unknown => "any".into(),
        Ty::File => "file".into(),
        Ty::Download => "download".into(),
        Ty::List(inner) => format!("[{}", ty(inner)),
        Ty::Map(inner) => format!("{{{}", ty(inner)),
        Ty::Boxed(inner) => ty(inner),
        Ty::Optional(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) => format!("?{}", ty(inner)),
        Ty::Time(time, form) => {
            let unit = match time {
                Time::Millis => "millis",
                Time::Seconds => "seconds",
            };
            let form = match form {
                Form::Number => "number",
                Form::Text => "text",
            };
            format!("{unit}:{form}")
        }
        Ty::Named(name) => format!("#{name}"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_has_the_facts_of_the_catalog() {
        for (path, text) in super::files().expect("the catalog") {
            let written = std::fs::read_to_string(&path).expect("the file of facts");
            assert!(written == text, "run `cargo run -p xtask -- cli-facts`");
        }
    }
}
