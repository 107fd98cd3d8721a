//! Enums and times that the files in `values` declare.

use std::collections::{BTreeMap, BTreeSet};

use super::enums::catch_all;
use super::{EVENTS, Enum, Form, Planner, Ty};
use crate::Result;
use crate::catalog::{self, Kind, Set};

/// The declared enums that some field of an endpoint has, by name.
#[derive(Default)]
pub(super) struct UsedSets(BTreeMap<String, SetUse>);

#[derive(Default)]
struct SetUse {
    modules: BTreeSet<String>,
    /// Names of the fields.
    fields: BTreeSet<String>,
}

/// A declared enum.
enum SetOf<'c> {
    /// One of the version.
    Version(&'c Set),
    /// The name of one of the crate that has the same values.
    Crate(String),
}

impl<'c> Planner<'c, '_> {
    /// The enum that a field has: one that is declared for it, or that equals the one which the catalog's own values make.
    fn set_of(&self, field: &catalog::Field) -> Option<SetOf<'c>> {
        let values: BTreeSet<String> = field.values.iter().cloned().collect();
        let set = match &field.set {
            Some(name) => self.version.sets.get(name)?,
            None if values.is_empty() || self.overrides.shared_enum(&field.name, &values).is_some() => return None,
            None => self.version.sets.values().find(|set| set.kind == Kind::String && set.texts() == values)?,
        };
        let texts = set.texts();
        let by_field = self.overrides.shared_enum(&field.name, &texts);
        Some(match by_field.or_else(|| self.overrides.shared_enum_named(&set.name, &texts)) {
            Some(name) => SetOf::Crate(name.to_owned()),
            None => SetOf::Version(set),
        })
    }

    /// Notes that a module has a field whose enum is declared; false if it has none.
    pub(super) fn use_set(&mut self, field: &catalog::Field, modules: &BTreeSet<String>) -> bool {
        match self.set_of(field) {
            None => false,
            Some(SetOf::Crate(_)) => true,
            Some(SetOf::Version(set)) => {
                let used = self.sets.0.entry(set.name.clone()).or_default();
                used.modules.extend(modules.iter().cloned());
                used.fields.insert(field.name.clone());
                true
            }
        }
    }

    pub(super) fn name_sets(&mut self) -> Result<()> {
        let used: Vec<(String, String)> =
            self.sets.0.iter().map(|(name, used)| (name.clone(), self.home(name, &used.modules))).collect();
        for (name, home) in used {
            self.take(&name, "a set of values")?;
            self.homes.insert(name, home);
        }
        Ok(())
    }

    /// The declared enums that are used so far.
    pub(super) fn known_sets(&self) -> BTreeSet<String> {
        self.sets.0.keys().cloned().collect()
    }

    /// The declared enums that are used since then, by events alone.
    pub(super) fn new_sets(&mut self, known: &BTreeSet<String>) -> Result<Vec<Enum>> {
        let new: Vec<String> = self.known_sets().difference(known).cloned().collect();
        for name in &new {
            self.take(name, "a set of values")?;
            self.homes.insert(name.clone(), EVENTS.to_owned());
        }
        Ok(self.enums_of_sets().into_iter().map(|(_, set)| set).filter(|set| new.contains(&set.name)).collect())
    }

    /// The declared enums that are used, with their modules.
    pub(super) fn enums_of_sets(&self) -> Vec<(String, Enum)> {
        let enumeration = |(name, used): (&String, &SetUse)| {
            let set = self.version.sets.get(name)?;
            Some((self.homes.get(name)?.clone(), self.enum_of_set(set, &used.fields)))
        };
        self.sets.0.iter().filter_map(enumeration).collect()
    }

    fn enum_of_set(&self, set: &Set, fields: &BTreeSet<String>) -> Enum {
        let texts = self.overrides.of_enum(&self.id(&set.name));
        let said = self.texts().values.get(&set.name);
        let variant = |value: &catalog::Value| {
            let text = value.value.to_string();
            let doc = said.and_then(|said| said.get(&text)).or(value.doc.as_ref()).cloned();
            (value.name.clone(), text, doc)
        };
        let variants: Vec<_> = set.values.iter().map(variant).collect();
        let other = catch_all(&variants);
        let fields: Vec<String> = fields.iter().take(3).map(|field| format!("`{field}`")).collect();
        let said = self.texts().types.get(&set.name).cloned();
        let doc = said.or(texts.doc).or_else(|| set.doc.clone());
        Enum {
            name: set.name.clone(),
            old_names: self.overrides.names.old_enums(&self.id(&set.name)).to_vec(),
            kind: set.kind,
            doc: doc.or_else(|| Some(format!("The values of {}.", fields.join(", ")))),
            variants,
            other,
        }
    }

    /// The type of a field whose values have a declared meaning; `text` is its type in the catalog.
    pub(super) fn meaning(&self, text: &str, field: &catalog::Field) -> Option<Ty> {
        let form = match text {
            "string" => Form::Text,
            "i64" | "number" => Form::Number,
            _ => return None,
        };
        if let Some(time) = field.time {
            return Some(Ty::Time(time, form));
        }
        self.set_of(field).map(|set| match set {
            SetOf::Crate(name) => Ty::Named(name),
            SetOf::Version(set) => Ty::Named(set.name.clone()),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::catalog::{Set, Version};
    use crate::generate::{overrides, plan, render};

    fn set(name: &str, kind: &str, values: &str) -> (String, Set) {
        let text = format!("name = {name:?}\nkind = {kind:?}\nvalues = {values}\nfields = []");
        (name.to_owned(), toml::from_str(&text).unwrap())
    }

    /// The file of a resource `thing` with these fields of its one model, and these parameters.
    fn rendered(fields: &serde_json::Value, query: &serde_json::Value) -> String {
        let version = json!({
            "service": "test", "version": "v1", "events": [],
            "endpoints": [{
                "resource": "thing", "name": "list", "method": "GET", "path": "/open-apis/test/v1/things",
                "tokens": ["tenant"], "path_params": [], "query": query, "body": null,
                "response": {"kind": "json", "type": "ListThingResponseBody"},
            }],
            "types": {
                "ListThingResponseBody": {"fields": [{"name": "things", "type": "[Thing]"}]},
                "Thing": {"fields": fields},
            },
        });
        let mut version: Version = serde_json::from_value(version).unwrap();
        version.sets = [
            set("BlockType", "integer", r#"[{ value = 1, name = "Page" }, { value = -1, name = "Other", doc = "Lost." }]"#),
            set("MessageType", "string", r#"[{ value = "text", name = "Text" }, { value = "1", name = "Post" }]"#),
            set(
                "UserIdType",
                "string",
                r#"[{ value = "open_id", name = "OpenId" }, { value = "union_id", name = "UnionId" }, { value = "user_id", name = "UserId" }]"#,
            ),
        ]
        .into();
        let overrides = overrides().unwrap();
        let plan = plan::plan(&version, &overrides).unwrap().unwrap();
        render::module("thing", &plan.modules["thing"], &plan)
    }

    #[test]
    fn declared_values_become_enums_and_times() {
        let fields = json!([
            {"name": "block_type", "type": "i64", "set": "BlockType"},
            {"name": "types", "type": "[i64]", "set": "BlockType"},
            {"name": "msg_type", "type": "string", "set": "MessageType"},
            {"name": "kind", "type": "string", "enum": ["text", "1"]},
            {"name": "owner_id_type", "type": "string", "set": "UserIdType"},
            {"name": "state", "type": "i64", "words": "One of `1` (open)."},
            {"name": "created", "type": "string", "time": "millis"},
            {"name": "updated", "type": "i64", "time": "seconds"},
        ]);
        let text = rendered(&fields, &json!([{"name": "type", "type": "i64", "set": "BlockType"}]));
        for expected in [
            "use lark_runtime::{IntegerEnum, Model, StringEnum, Text, UnixMillis, UnixSeconds, lark_api};\n\nuse crate::ids::UserIdType;\n",
            "    pub r#type: Option<BlockType>,\n",
            "    pub block_type: Option<BlockType>,\n",
            "    pub types: Vec<BlockType>,\n",
            "    pub msg_type: Option<MessageType>,\n    pub kind: Option<MessageType>,\n",
            "    pub owner_id_type: Option<UserIdType>,\n",
            "    /// One of `1` (open).\n    pub state: Option<i64>,\n",
            "    pub created: Option<Text<UnixMillis>>,\n    pub updated: Option<UnixSeconds>,\n",
            "/// The values of `block_type`, `type`, `types`.\n#[derive(IntegerEnum)]\n#[non_exhaustive]\npub enum BlockType {\n    \
             #[lark(value = 1)]\n    Page,\n    /// Lost.\n    #[lark(value = -1)]\n    Other,\n",
            "    /// A value that is newer than this crate.\n    #[doc(hidden)]\n    #[non_exhaustive]\n    Unlisted(i64),\n}\n",
            "    Text,\n    #[lark(rename = \"1\")]\n    Post,\n",
        ] {
            assert!(text.contains(expected), "{expected}\nis not in\n{text}");
        }
        assert!(!text.contains("enum UserIdType"), "{text}");
    }

    #[test]
    fn a_set_that_no_field_has_is_no_enum() {
        let text = rendered(&json!([{"name": "id", "type": "string"}]), &json!([]));
        assert!(!text.contains("enum"), "{text}");
    }
}
