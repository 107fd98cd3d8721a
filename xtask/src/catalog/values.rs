//! What values of fields mean: `lark-apis/catalog/values/<service>.<version>.toml`, written into the fields that they name.
//!
//! A field gets `set`, the name of an enum of its version; or `words`, a sentence that lists the values instead; or `time`, the
//! unit of a moment. The README of the catalog explains the file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::innermost;
use crate::Result;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "set")]
    sets: Vec<Set>,
    #[serde(default)]
    times: Times,
}

/// The values that fields can have.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Set {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) doc: Option<String>,
    pub(crate) values: Vec<Value>,
    fields: Vec<String>,
    /// Whether the documentation of the fields lists the values, and there is no enum.
    #[serde(default)]
    words: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    String,
    Integer,
}

/// One value.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    pub(crate) value: Literal,
    pub(crate) name: String,
    pub(crate) doc: Option<String>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(untagged)]
pub(crate) enum Literal {
    Integer(i64),
    Text(String),
}

impl std::fmt::Display for Literal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Times {
    #[serde(default)]
    seconds: Vec<String>,
    #[serde(default)]
    millis: Vec<String>,
}

/// The unit of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Time {
    Seconds,
    Millis,
}

impl Set {
    /// The values as texts.
    pub(crate) fn texts(&self) -> BTreeSet<String> {
        self.values.iter().map(|value| value.value.to_string()).collect()
    }

    /// Whether both would be the same enum but for their names.
    fn is_like(&self, other: &Self) -> bool {
        let variants = |set: &Self| -> BTreeSet<_> {
            set.values.iter().map(|value| (value.value.clone(), value.name.clone())).collect()
        };
        self.kind == other.kind && variants(self) == variants(other)
    }

    /// The sentence that stands for the enum: "One of `1` (Page), `2` (Text)."
    fn sentence(&self) -> String {
        let value = |value: &Value| match &value.value {
            Literal::Text(text) if text.is_empty() => format!("the empty text ({})", in_words(&value.name)),
            Literal::Text(text) if words_of(text) == words_of(&value.name) => format!("`{text}`"),
            literal => format!("`{literal}` ({})", in_words(&value.name)),
        };
        let all: Vec<String> = self.values.iter().map(value).collect();
        match &all[..] {
            [one] => format!("Always {one}."),
            all => format!("One of {}.", all.join(", ")),
        }
    }

    fn check(&self) -> Result<()> {
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
        };
        let mut names = BTreeSet::new();
        let mut literals = BTreeSet::new();
        if !is_name(&self.name) {
            return Err(format!("`{}` cannot be the name of an enum", self.name).into());
        }
        if self.values.is_empty() || self.fields.is_empty() {
            return Err(format!("{}: no values or no fields", self.name).into());
        }
        for Value { value, name, .. } in &self.values {
            let fits =
                matches!((self.kind, value), (Kind::Integer, Literal::Integer(_)) | (Kind::String, Literal::Text(_)));
            if !fits {
                return Err(format!("{}: the value {value} is not of its kind", self.name).into());
            }
            if !is_name(name) || name == "Self" {
                return Err(format!("{}: `{name}` cannot be the name of a variant", self.name).into());
            }
            if !names.insert(name) || !literals.insert(value) {
                return Err(format!("{}: {value}, `{name}`, is in it twice", self.name).into());
            }
        }
        Ok(())
    }
}

fn words_of(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// `InProgress` as "in progress".
fn in_words(name: &str) -> String {
    crate::generate::names::words(name).join(" ")
}

/// Writes what the values of a version's fields mean into its JSON, and returns its enums by name.
pub(super) fn annotate(folder: &Path, version: &mut Json) -> Result<BTreeMap<String, Set>> {
    let text = |key: &str| version[key].as_str().unwrap_or_default().to_owned();
    let id = format!("{}.{}", text("service"), text("version"));
    let path = folder.join("values").join(format!("{id}.toml"));
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file: File = toml::from_str(&fs::read_to_string(&path)?).map_err(|error| at(&error))?;
    apply(&id, file, version).map_err(|error| at(&error).into())
}

fn apply(id: &str, file: File, version: &mut Json) -> Result<BTreeMap<String, Set>> {
    let mut enums: BTreeMap<String, Set> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for set in file.sets {
        set.check()?;
        if !names.insert(set.name.clone()) {
            return Err(format!("`{}` is declared twice", set.name).into());
        }
        let types: &[&str] = match set.kind {
            Kind::String => &["string"],
            Kind::Integer => &["i64", "number"],
        };
        // Sets that are alike are one enum, by the first name.
        let like = enums.values().find(|other| other.is_like(&set)).map(|other| other.name.clone());
        let (key, value) = match (set.words, like) {
            (true, _) => ("words", set.sentence()),
            (false, like) => ("set", like.unwrap_or_else(|| set.name.clone())),
        };
        for entry in &set.fields {
            mark(id, version, entry, types, key, &value)?;
        }
        if key == "set" && value == set.name {
            enums.insert(value, set);
        }
    }
    for (unit, entries) in [("seconds", file.times.seconds), ("millis", file.times.millis)] {
        for entry in &entries {
            mark(id, version, entry, &["string", "i64", "number"], "time", unit)?;
        }
    }
    Ok(enums)
}

/// Adds one member to the field that an entry names.
fn mark(id: &str, version: &mut Json, entry: &str, types: &[&str], key: &str, value: &str) -> Result<()> {
    let field = find(id, version, entry).ok_or_else(|| format!("`{entry}` is no field or parameter"))?;
    let ty = field["type"].as_str().unwrap_or_default();
    if !types.contains(&innermost(ty)) {
        return Err(format!("`{entry}` is of type {ty}, not {}", types.join(" or ")).into());
    }
    if ["set", "words", "time"].iter().any(|key| field.get(*key).is_some()) {
        return Err(format!("`{entry}` has a meaning already").into());
    }
    field[key] = json!(value);
    Ok(())
}

/// The field of `Type.field`, `resource.name?param` or `resource.name:param`; each also behind the version's id.
fn find<'v>(id: &str, version: &'v mut Json, entry: &str) -> Option<&'v mut Json> {
    let entry = entry.trim_start_matches('?');
    let entry = entry.strip_prefix(id).and_then(|rest| rest.strip_prefix('.')).unwrap_or(entry);
    let (fields, name) = if let Some((endpoint, param)) = entry.split_once(['?', ':']) {
        let (resource, name) = endpoint.rsplit_once('.')?;
        let mut endpoints = version["endpoints"].as_array_mut()?.iter_mut();
        let endpoint = endpoints.find(|endpoint| endpoint["resource"] == resource && endpoint["name"] == name)?;
        (&mut endpoint[if entry.contains('?') { "query" } else { "path_params" }], param)
    } else {
        let (ty, field) = entry.split_once('.')?;
        (version["types"].get_mut(ty)?.get_mut("fields")?, field)
    };
    fields.as_array_mut()?.iter_mut().find(|field| field["name"] == name)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{File, apply};

    fn version() -> Json {
        json!({
            "endpoints": [{
                "resource": "document.block", "name": "list",
                "query": [{"name": "type", "type": "[i64]"}, {"name": "since", "type": "string"}],
                "path_params": [{"name": "kind", "type": "string"}],
            }],
            "types": {"Block": {"fields": [
                {"name": "block_type", "type": "i64"}, {"name": "time", "type": "i64"}, {"name": "odd.name", "type": "string"},
            ]}},
        })
    }

    fn applied(text: &str) -> Result<(Json, Vec<String>), String> {
        let mut version = version();
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let sets = apply("docx.v1", file, &mut version).map_err(|error| error.to_string())?;
        Ok((version, sets.into_keys().collect()))
    }

    #[test]
    fn fields_and_parameters_are_told_what_they_mean() {
        let text = r#"
            [[set]]
            name = "BlockType"
            kind = "integer"
            values = [{ value = 1, name = "Page" }, { value = 2, name = "Text", doc = "A paragraph." }]
            fields = ["Block.block_type", "docx.v1.document.block.list?type"]

            [[set]]
            name = "Kind"
            kind = "string"
            words = true
            values = [{ value = "in_use", name = "InUse" }, { value = "9", name = "NotUsed" }, { value = "", name = "Unset" }]
            fields = ["document.block.list:kind", "Block.odd.name"]

            [times]
            seconds = ["Block.time"]
            millis = ["?docx.v1.document.block.list?since"]
        "#;
        let (version, sets) = applied(text).unwrap();
        assert_eq!(sets, ["BlockType"]);
        let fields = &version["types"]["Block"]["fields"];
        assert_eq!((&fields[0]["set"], &fields[1]["time"]), (&json!("BlockType"), &json!("seconds")));
        let endpoint = &version["endpoints"][0];
        assert_eq!(endpoint["query"][0]["set"], "BlockType");
        assert_eq!(endpoint["query"][1]["time"], "millis");
        for field in [&endpoint["path_params"][0], &fields[2]] {
            assert_eq!(field["words"], "One of `in_use`, `9` (not used), the empty text (unset).");
        }
    }

    #[test]
    fn equal_sets_are_one_enum() {
        let set = |name: &str, field: &str| {
            format!(
                "[[set]]\nname = {name:?}\nkind = \"integer\"\nvalues = [{{ value = 1, name = \"Page\" }}]\nfields = [{field:?}]\n"
            )
        };
        let (version, sets) = applied(&(set("One", "Block.block_type") + &set("Two", "Block.time"))).unwrap();
        assert_eq!(sets, ["One"]);
        assert_eq!(version["types"]["Block"]["fields"][1]["set"], "One");
    }

    #[test]
    fn what_matches_nothing_or_does_not_fit_is_an_error() {
        let set = |kind: &str, values: &str, field: &str| {
            format!("[[set]]\nname = \"Kind\"\nkind = \"{kind}\"\nvalues = [{values}]\nfields = [\"{field}\"]\n")
        };
        let one = r#"{ value = 1, name = "One" }"#;
        for (text, problem) in [
            (set("integer", one, "Block.missing"), "`Block.missing` is no field or parameter"),
            (
                set("integer", one, "document.block.list?missing"),
                "`document.block.list?missing` is no field or parameter",
            ),
            (set("integer", one, "Block.odd.name"), "`Block.odd.name` is of type string, not i64 or number"),
            (set("string", one, "Block.odd.name"), "Kind: the value 1 is not of its kind"),
            (set("integer", &format!("{one}, {one}"), "Block.time"), "Kind: 1, `One`, is in it twice"),
            (
                set("integer", r#"{ value = 1, name = "one" }"#, "Block.time"),
                "Kind: `one` cannot be the name of a variant",
            ),
            (set("integer", "", "Block.time"), "Kind: no values or no fields"),
            (
                set("integer", one, "Block.time") + "[times]\nseconds = [\"Block.time\"]",
                "`Block.time` has a meaning already",
            ),
            (set("integer", one, "Block.time") + &set("integer", one, "Block.block_type"), "`Kind` is declared twice"),
        ] {
            assert_eq!(applied(&text).unwrap_err(), problem);
        }
    }
}
