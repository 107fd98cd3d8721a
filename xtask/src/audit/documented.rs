//! Findings in what the pages say of fields, and the types do not.
//!
//! `documented.jsonl` beside the catalog has a line for each field and parameter of which a page lists the values or
//! names the unit of a time: `at`, as in the files of `values`, with the service and the version before it; `values`; `time`.

use std::fs;

use serde::Deserialize;

use super::Finding;
use crate::catalog::{Field, Version};
use crate::{Result, cargo};

const FILE: &str = "lark-apis/catalog/documented.jsonl";

/// What a page says of one field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Documented {
    at: String,
    #[serde(default)]
    values: Vec<serde_json::Value>,
    time: Option<String>,
}

pub(super) fn findings(versions: &[Version]) -> Result<Vec<Finding>> {
    let text = fs::read_to_string(cargo::workspace().join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
    let mut found = Vec::new();
    for line in text.lines() {
        let documented: Documented = serde_json::from_str(line).map_err(|error| format!("{FILE}: {error}: {line}"))?;
        let field = field(versions, &documented.at)
            .ok_or_else(|| format!("{FILE}: the catalog has no `{}`; remove the line", documented.at))?;
        let told = field.set.is_some() || field.words.is_some() || !field.values.is_empty();
        if !documented.values.is_empty() && !told {
            found.push(Finding {
                rule: "documented values that no type or word tells",
                id: documented.at.clone(),
                what: format!("{} values", documented.values.len()),
            });
        }
        if let Some(unit) = documented.time.filter(|_| field.time.is_none()) {
            found.push(Finding {
                rule: "a time without its unit",
                id: documented.at,
                what: format!("it is Unix time in {unit}"),
            });
        }
    }
    Ok(found)
}

/// The field of `docx.v1.Block.block_type`, `docx.v1.document.list?page_size` or `docx.v1.document.get:document_id`.
fn field<'v>(versions: &'v [Version], at: &str) -> Option<&'v Field> {
    let mut dots = at.match_indices('.');
    let (end, _) = dots.nth(1)?;
    let (id, rest) = (at.get(..end)?, at.get(end + 1..)?);
    let version = versions.iter().find(|version| version.id() == id)?;
    let named = |fields: &'v [Field], name: &str| fields.iter().find(|field| field.name == name);
    match rest.find(['?', ':']) {
        Some(mark) => {
            let (endpoint, name) = (rest.get(..mark)?, rest.get(mark + 1..)?);
            let is_it = |other: &&crate::catalog::Endpoint| format!("{}.{}", other.resource, other.name) == endpoint;
            let endpoint = version.endpoints.iter().find(is_it)?;
            named(&endpoint.query, name).or_else(|| named(&endpoint.path_params, name))
        }
        None => {
            let (ty, name) = rest.split_once('.')?;
            named(&version.types.get(ty)?.fields, name)
        }
    }
}
