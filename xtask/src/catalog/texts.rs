//! What things mean, in sentences: `lark-apis/catalog/texts/<service>.toml`. The README of the catalog explains the file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::{Field, Version};
use crate::Result;

/// The file beside the texts that says how many there are.
pub(crate) const COVERAGE: &str = "coverage.toml";

/// By key.
type Sentences = BTreeMap<String, String>;

/// The sentences of all services.
#[derive(Default)]
pub(crate) struct Texts {
    /// By the version's id, `docx.v1`.
    versions: BTreeMap<String, VersionTexts>,
    nothing: VersionTexts,
}

/// The sentences of one version.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct VersionTexts {
    /// What an endpoint does, by `resource.name`.
    pub(crate) endpoints: Sentences,
    /// Further paragraphs of an endpoint.
    pub(crate) details: Sentences,
    /// The path of what makes the call and all that belongs to it, or a sentence with a link.
    pub(crate) helpers: Sentences,
    /// What people call an endpoint when they look for it, by `resource.name`; aliases in the documentation.
    pub(crate) aliases: BTreeMap<String, Vec<String>>,
    /// Parameters of the path, the query and the headers, by endpoint.
    pub(crate) params: BTreeMap<String, Sentences>,
    /// By the name in the catalog, or that of an enum in Rust.
    pub(crate) types: Sentences,
    /// By type and field, as the catalog calls them.
    pub(crate) fields: BTreeMap<String, Sentences>,
    /// By the enum's name in Rust and the value on the wire.
    pub(crate) values: BTreeMap<String, Sentences>,
    /// By the type on the wire.
    pub(crate) events: Sentences,
}

impl Texts {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut versions = BTreeMap::new();
        if !folder.exists() {
            return Ok(Self::default());
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let Some(service) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".toml")) else {
                continue;
            };
            if path.ends_with(COVERAGE) {
                continue;
            }
            let file =
                parse(service, &fs::read_to_string(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
            versions.extend(file);
        }
        Ok(Self { versions, nothing: VersionTexts::default() })
    }

    /// What is said about a version, by its id.
    pub(crate) fn of(&self, version: &str) -> &VersionTexts {
        self.versions.get(version).unwrap_or(&self.nothing)
    }

    /// The versions with texts, by id.
    pub(crate) fn versions(&self) -> impl Iterator<Item = (&str, &VersionTexts)> {
        self.versions.iter().map(|(id, texts)| (id.as_str(), texts))
    }

    /// What is said about something that the catalog does not have. Enums are only known once they have names.
    pub(crate) fn strays(&self, versions: &[Version]) -> Vec<String> {
        let known: BTreeMap<String, &Version> = versions.iter().map(|version| (version.id(), version)).collect();
        let mut strays = Vec::new();
        for (id, texts) in &self.versions {
            match known.get(id) {
                Some(version) => strays.extend(texts.strays(version).into_iter().map(|stray| format!("{id}: {stray}"))),
                None => strays.push(format!("{id} is no version of the catalog")),
            }
        }
        strays
    }
}

impl VersionTexts {
    /// How many sentences there are.
    pub(crate) fn len(&self) -> usize {
        let flat = [&self.endpoints, &self.details, &self.types, &self.events];
        let nested = [&self.params, &self.fields, &self.values];
        flat.iter().map(|texts| texts.len()).sum::<usize>()
            + nested.iter().flat_map(|texts| texts.values()).map(BTreeMap::len).sum::<usize>()
    }

    fn strays(&self, version: &Version) -> Vec<String> {
        let mut strays = Vec::new();
        let endpoints: BTreeMap<String, &super::Endpoint> =
            version.endpoints.iter().map(|endpoint| (endpoint.key(), endpoint)).collect();
        let sections = [("endpoints", &self.endpoints), ("details", &self.details), ("helpers", &self.helpers)];
        for (section, texts) in sections {
            let unknown = texts.keys().filter(|key| !endpoints.contains_key(*key));
            strays.extend(unknown.map(|key| format!("{section}: `{key}` is no endpoint")));
        }
        let unknown = self.aliases.keys().filter(|key| !endpoints.contains_key(*key));
        strays.extend(unknown.map(|key| format!("aliases: `{key}` is no endpoint")));
        for (key, texts) in &self.params {
            let Some(endpoint) = endpoints.get(key) else {
                strays.push(format!("params: `{key}` is no endpoint"));
                continue;
            };
            let params = endpoint.path_params.iter().chain(&endpoint.query).chain(&endpoint.headers);
            let known = names(params);
            let unknown = texts.keys().filter(|param| !known.contains(param.as_str()));
            strays.extend(unknown.map(|param| format!("params.\"{key}\": `{param}` is no parameter of it")));
        }
        // A type that is not in the catalog may be an enum.
        let unknown = self.types.keys().filter(|ty| !version.types.contains_key(*ty) && !self.values.contains_key(*ty));
        strays.extend(unknown.map(|ty| format!("types: `{ty}` is no type, and no enum under `values`")));
        for (ty, texts) in &self.fields {
            let Some(known) = version.types.get(ty) else {
                strays.push(format!("fields: `{ty}` is no type"));
                continue;
            };
            let known = names(known.fields.iter());
            let unknown = texts.keys().filter(|field| !known.contains(field.as_str()));
            strays.extend(unknown.map(|field| format!("fields.{ty}: `{field}` is no field of it")));
        }
        let events: BTreeSet<&str> = version.events.iter().map(|event| event.event_type.as_str()).collect();
        let unknown = self.events.keys().filter(|event| !events.contains(event.as_str()));
        strays.extend(unknown.map(|event| format!("events: `{event}` is no event")));
        strays
    }
}

fn names<'f>(fields: impl Iterator<Item = &'f Field>) -> BTreeSet<&'f str> {
    fields.map(|field| field.name.as_str()).collect()
}

/// The versions of a file, by id.
fn parse(service: &str, text: &str) -> Result<BTreeMap<String, VersionTexts>> {
    let file: BTreeMap<String, VersionTexts> = toml::from_str(text)?;
    Ok(file.into_iter().map(|(version, texts)| (format!("{service}.{version}"), texts)).collect())
}

#[cfg(test)]
impl Texts {
    /// The texts of one file.
    pub(crate) fn of_file(service: &str, text: &str) -> Self {
        Self { versions: parse(service, text).unwrap(), nothing: VersionTexts::default() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn version() -> Version {
        serde_json::from_value(json!({
            "service": "docx", "version": "v1",
            "events": [{"type": "docx.changed_v1", "schema": "p2", "body": "any"}],
            "endpoints": [{
                "resource": "document.block", "name": "list", "method": "GET", "path": "/:document_id",
                "path_params": [{"name": "document_id", "type": "string"}], "query": [{"name": "page_size", "type": "i64"}],
                "headers": [{"name": "X-Kind", "type": "string"}], "response": {"kind": "empty"},
            }],
            "types": {"Block": {"fields": [{"name": "block_id", "type": "string"}]}},
        }))
        .unwrap()
    }

    #[test]
    fn sentences_find_what_they_are_about() {
        let texts = Texts::of_file(
            "docx",
            r#"
            [v1.endpoints]
            "document.block.list" = "Lists blocks."
            [v1.params."document.block.list"]
            document_id = "a"
            page_size = "b"
            X-Kind = "c"
            [v1.types]
            Block = "d"
            BlockType = "e"
            [v1.fields.Block]
            block_id = "f"
            [v1.values.BlockType]
            1 = "g"
            [v1.events]
            "docx.changed_v1" = "h"
            "#,
        );
        assert_eq!(texts.strays(&[version()]), [""; 0]);
        assert_eq!(texts.of("docx.v1").len(), 9);
        assert_eq!(texts.of("docx.v2").len(), 0);
    }

    #[test]
    fn what_the_catalog_does_not_have_is_named_with_its_place() {
        for (text, stray) in [
            ("[v2.types]", "docx.v2 is no version of the catalog"),
            ("[v1.endpoints]\nlist = \"a\"", "docx.v1: endpoints: `list` is no endpoint"),
            ("[v1.details]\nlist = \"a\"", "docx.v1: details: `list` is no endpoint"),
            ("[v1.helpers]\nlist = \"a\"", "docx.v1: helpers: `list` is no endpoint"),
            ("[v1.params.list]\na = \"a\"", "docx.v1: params: `list` is no endpoint"),
            (
                "[v1.params.\"document.block.list\"]\nid = \"a\"",
                "docx.v1: params.\"document.block.list\": `id` is no parameter of it",
            ),
            ("[v1.aliases]\n\"block.list\" = [\"a\"]", "docx.v1: aliases: `block.list` is no endpoint"),
            ("[v1.types]\nBlok = \"a\"", "docx.v1: types: `Blok` is no type, and no enum under `values`"),
            ("[v1.fields.Blok]\nid = \"a\"", "docx.v1: fields: `Blok` is no type"),
            ("[v1.fields.Block]\nid = \"a\"", "docx.v1: fields.Block: `id` is no field of it"),
            ("[v1.events]\nchanged = \"a\"", "docx.v1: events: `changed` is no event"),
        ] {
            assert_eq!(Texts::of_file("docx", text).strays(&[version()]), [stray]);
        }
    }

    #[test]
    fn an_unknown_section_and_a_key_that_stands_twice_are_errors() {
        for (text, problem) in
            [("[v1.endpoint]\n", "unknown field `endpoint`"), ("[v1.types]\nA = \"a\"\nA = \"b\"", "duplicate key")]
        {
            let error = parse("docx", text).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(problem), "{error}");
        }
    }
}
