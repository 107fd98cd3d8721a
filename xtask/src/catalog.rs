//! The catalog as it is written down: `lark-apis/catalog/*.json`; its README explains every key.

mod texts;
mod values;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value as Json;

use crate::{Result, cargo};

pub(crate) use self::texts::{COVERAGE, Texts, VersionTexts};
pub(crate) use self::values::{Kind, Set, Time, Value};

/// One file: a version of a service.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Version {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) types: BTreeMap<String, Type>,
    /// The enums that `values` declares, by name.
    #[serde(skip)]
    pub(crate) sets: BTreeMap<String, Set>,
    pub(crate) events: Vec<Event>,
}

impl Version {
    /// `docx.v1`.
    pub(crate) fn id(&self) -> String {
        format!("{}.{}", self.service, self.version)
    }
}

#[derive(Deserialize)]
pub(crate) struct Endpoint {
    pub(crate) resource: String,
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) host: Option<String>,
    pub(crate) tokens: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) sdk_tokens: Vec<String>,
    #[serde(default)]
    pub(crate) scopes: Vec<String>,
    #[serde(default)]
    pub(crate) field_scopes: Vec<String>,
    pub(crate) rate_limit: Option<RateLimit>,
    #[serde(default)]
    pub(crate) app_types: Vec<String>,
    #[serde(default)]
    pub(crate) error_codes: Vec<ErrorCode>,
    pub(crate) path_params: Vec<Field>,
    pub(crate) query: Vec<Field>,
    #[serde(default)]
    pub(crate) headers: Vec<Field>,
    pub(crate) body: Option<Body>,
    pub(crate) response: Response,
    pub(crate) paging: Option<Paging>,
    #[serde(default)]
    pub(crate) helpdesk: bool,
    #[serde(default)]
    pub(crate) deprecated: bool,
    /// Why executing it once more does harm, though its method would let it be repeated.
    pub(crate) not_idempotent: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) source: Option<String>,
}

impl Endpoint {
    /// Its name within the version, `document.block.list`.
    pub(crate) fn key(&self) -> String {
        format!("{}.{}", self.resource, self.name)
    }

    /// The kinds of token that only SDKs name.
    pub(crate) fn undocumented_tokens(&self) -> Vec<&str> {
        let documented = self.tokens.as_deref().unwrap_or_default();
        self.sdk_tokens.iter().filter(|kind| !documented.contains(kind)).map(String::as_str).collect()
    }
}

#[derive(Deserialize)]
pub(crate) struct Event {
    #[serde(rename = "type")]
    pub(crate) event_type: String,
    /// `p2`, `p1`, `flat`.
    pub(crate) schema: String,
    /// The type of the object `event`; `any` if no source tells it.
    pub(crate) body: String,
    /// What a callback is answered with.
    pub(crate) returns: Option<String>,
    /// The member that tells two deliveries of one event, where its id does not.
    pub(crate) dedupe: Option<String>,
    #[serde(default)]
    pub(crate) scopes: Vec<String>,
    #[serde(default)]
    pub(crate) field_scopes: Vec<String>,
    #[serde(default)]
    pub(crate) app_types: Vec<String>,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) docs: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum RateLimit {
    Known {
        per_second: Option<u32>,
        per_minute: Option<u32>,
    },
    /// `"special"`: the documentation says more than two numbers can.
    Special(serde::de::IgnoredAny),
}

#[derive(Deserialize)]
pub(crate) struct ErrorCode {
    pub(crate) code: i64,
}

#[derive(Deserialize)]
pub(crate) struct Body {
    pub(crate) kind: String,
    #[serde(rename = "type")]
    pub(crate) ty: String,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) requires: Option<Vec<String>>,
}

#[derive(Deserialize)]
pub(crate) struct Response {
    pub(crate) kind: String,
    #[serde(rename = "type")]
    pub(crate) ty: Option<String>,
    pub(crate) envelope: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Paging {
    pub(crate) style: Option<String>,
    pub(crate) request_token: Option<String>,
    pub(crate) request_offset: Option<String>,
    pub(crate) response_token: Option<String>,
    pub(crate) has_more: Option<String>,
    pub(crate) items: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Type {
    pub(crate) fields: Vec<Field>,
}

/// A field of a type, or a parameter.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: String,
    #[serde(default)]
    pub(crate) required: Required,
    #[serde(default, rename = "enum")]
    pub(crate) values: Vec<String>,
    /// Greatest page size.
    pub(crate) max: Option<u64>,
    pub(crate) max_items: Option<u64>,
    /// A list of the query that is one text, with commas between the elements.
    #[serde(default)]
    pub(crate) comma: bool,
    /// Whether requests may say `null`.
    #[serde(default)]
    pub(crate) nullable: bool,
    /// The enum of its values, if `values` declares one.
    pub(crate) set: Option<String>,
    /// A sentence that lists its values.
    pub(crate) words: Option<String>,
    /// The unit of a moment.
    pub(crate) time: Option<Time>,
}

/// Whether a field is required in requests.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "RequiredText")]
pub(crate) enum Required {
    Always,
    Sometimes,
    #[default]
    No,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RequiredText {
    Flag(bool),
    Word(String),
}

impl From<RequiredText> for Required {
    fn from(text: RequiredText) -> Self {
        match text {
            RequiredText::Flag(true) => Self::Always,
            RequiredText::Word(word) if word == "sometimes" => Self::Sometimes,
            RequiredText::Flag(false) | RequiredText::Word(_) => Self::No,
        }
    }
}

/// Reads the files in the order of their names.
pub(crate) fn read() -> Result<Vec<Version>> {
    let version = |(json, sets)| Ok(Version { sets, ..serde_json::from_value(json)? });
    read_json()?.into_iter().map(version).collect()
}

/// Reads the files in the order of their names, with what `values` says in the fields, and the enums of that.
pub(crate) fn read_json() -> Result<Vec<(Json, BTreeMap<String, Set>)>> {
    let folder = cargo::workspace().join("lark-apis/catalog");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let read = |file: &PathBuf| {
        let text = fs::read_to_string(file)?;
        let mut version = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        let sets = values::annotate(&folder, &mut version)?;
        Ok((version, sets))
    };
    files.iter().map(read).collect()
}

/// The innermost type of a list or map.
pub(crate) fn innermost(ty: &str) -> &str {
    ty.trim_matches(['[', ']', '{', '}'])
}

/// Whether it is a type of the catalog's language and no type of the file.
pub(crate) fn is_primitive(ty: &str) -> bool {
    matches!(ty, "string" | "i64" | "f64" | "bool" | "any" | "file" | "number")
}
