//! People's corrections of the catalog: `lark-apis/catalog/overrides.toml`, whose head explains the keys.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::name_table::NameTable;
use crate::Result;
use crate::catalog::Texts;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    leave_out: Vec<LeaveOut>,
    #[serde(default)]
    hand_written: Vec<HandWritten>,
    #[serde(default)]
    shared_enum: Vec<SharedEnum>,
    #[serde(default)]
    idempotency: Vec<Idempotency>,
    #[serde(default)]
    module: Vec<Module>,
    #[serde(default)]
    endpoint: Vec<Endpoint>,
    #[serde(default, rename = "type")]
    types: Vec<Type>,
    #[serde(default, rename = "enum")]
    enums: Vec<Enum>,
    #[serde(default)]
    audit: Vec<Excuse>,
}

/// Why findings of `cargo xtask audit` are none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Excuse {
    rule: String,
    ids: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeaveOut {
    endpoints: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HandWritten {
    module: String,
    reason: String,
    /// Optional dependencies of `lark-apis`, and other services, that the service's feature turns on.
    #[serde(default)]
    dependencies: Vec<String>,
}

/// An enum of the crate that takes the place of every generated one for the same values, and of texts in fields of that
/// name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedEnum {
    pub(crate) field: String,
    pub(crate) values: BTreeSet<String>,
    /// `ids::UserIdType`, in this crate.
    pub(crate) path: String,
    reason: String,
}

impl SharedEnum {
    fn name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or(&self.path)
    }
}

/// What a field is that looks like the one of an idempotency key.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Idempotency {
    field: String,
    /// Ids, or beginnings of them: `corehr.v1`.
    endpoints: Vec<String>,
    /// Whether it is one.
    key: bool,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Module {
    id: String,
    doc: String,
    reason: String,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Endpoint {
    id: String,
    reason: String,
    pub(crate) summary: Option<String>,
    pub(crate) details: Option<String>,
    /// The path of what makes the call and all that belongs to it, or a sentence with a link.
    pub(crate) helper: Option<String>,
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, String>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Type {
    id: String,
    reason: String,
    pub(crate) doc: Option<String>,
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, String>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enum {
    id: String,
    reason: String,
    pub(crate) doc: Option<String>,
    #[serde(default)]
    pub(crate) values: BTreeMap<String, String>,
}

/// All overrides; remembers which were asked for, since one that matches nothing is a mistake.
pub(crate) struct Overrides {
    left_out: BTreeSet<String>,
    /// With their dependencies.
    hand_written: BTreeMap<String, Vec<String>>,
    shared_enums: Vec<SharedEnum>,
    idempotency: Vec<Idempotency>,
    modules: BTreeMap<String, String>,
    endpoints: BTreeMap<String, Endpoint>,
    types: BTreeMap<String, Type>,
    enums: BTreeMap<String, Enum>,
    excuses: Vec<Excuse>,
    pub(crate) names: NameTable,
    pub(crate) texts: Texts,
    used: RefCell<BTreeSet<String>>,
}

impl Overrides {
    pub(crate) fn read(file: &Path, names: NameTable, texts: Texts) -> Result<Self> {
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let file: File = toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        let reasons = file
            .leave_out
            .iter()
            .map(|entry| (entry.endpoints.first(), &entry.reason))
            .chain(file.hand_written.iter().map(|entry| (Some(&entry.module), &entry.reason)))
            .chain(file.shared_enum.iter().map(|entry| (Some(&entry.path), &entry.reason)))
            .chain(file.idempotency.iter().map(|entry| (Some(&entry.field), &entry.reason)))
            .chain(file.module.iter().map(|entry| (Some(&entry.id), &entry.reason)))
            .chain(file.endpoint.iter().map(|entry| (Some(&entry.id), &entry.reason)))
            .chain(file.types.iter().map(|entry| (Some(&entry.id), &entry.reason)))
            .chain(file.enums.iter().map(|entry| (Some(&entry.id), &entry.reason)))
            .chain(file.audit.iter().map(|entry| (Some(&entry.rule), &entry.reason)));
        for (id, reason) in reasons {
            if reason.trim().is_empty() {
                return Err(format!("overrides: `{}` has no reason", id.map_or("", String::as_str)).into());
            }
        }
        Ok(Self {
            left_out: file.leave_out.into_iter().flat_map(|entry| entry.endpoints).collect(),
            hand_written: unique(file.hand_written.into_iter().map(|entry| (entry.module, entry.dependencies)))?,
            shared_enums: file.shared_enum,
            idempotency: file.idempotency,
            modules: unique(file.module.into_iter().map(|entry| (entry.id, entry.doc)))?,
            endpoints: unique(file.endpoint.into_iter().map(|entry| (entry.id.clone(), entry)))?,
            types: unique(file.types.into_iter().map(|entry| (entry.id.clone(), entry)))?,
            enums: unique(file.enums.into_iter().map(|entry| (entry.id.clone(), entry)))?,
            excuses: file.audit,
            names,
            texts,
            used: RefCell::default(),
        })
    }

    /// Whether a finding of the audit has its reason.
    pub(crate) fn excuses(&self, rule: &str, id: &str) -> bool {
        let excused =
            self.excuses.iter().any(|excuse| excuse.rule == rule && excuse.ids.iter().any(|known| known == id));
        if excused {
            self.use_up(rule, id);
        }
        excused
    }

    /// Fails if an entry of the audit excuses nothing.
    pub(crate) fn all_excuses_used(&self) -> Result<()> {
        let used = self.used.borrow();
        let all =
            self.excuses.iter().flat_map(|excuse| excuse.ids.iter().map(move |id| format!("{} {id}", excuse.rule)));
        let stray: Vec<String> = all.filter(|entry| !used.contains(entry)).collect();
        if stray.is_empty() {
            Ok(())
        } else {
            Err(format!("reasons for what is not found: {}", stray.join(", ")).into())
        }
    }

    fn use_up(&self, kind: &str, id: &str) {
        self.used.borrow_mut().insert(format!("{kind} {id}"));
    }

    fn find<'o, T>(&self, kind: &str, map: &'o BTreeMap<String, T>, id: &str) -> Option<&'o T> {
        let found = map.get(id)?;
        self.use_up(kind, id);
        Some(found)
    }

    pub(crate) fn leaves_out(&self, id: &str) -> bool {
        let out = self.left_out.contains(id);
        if out {
            self.use_up("leave_out", id);
        }
        out
    }

    /// The hand-written modules of a version, `docx.v1`.
    pub(crate) fn hand_written<'o>(&'o self, version: &'o str) -> impl Iterator<Item = &'o str> {
        self.hand_written.keys().filter_map(move |module| {
            let name = module.strip_prefix(version)?.strip_prefix('.')?;
            self.use_up("hand_written", module);
            Some(name)
        })
    }

    /// What the feature of a service turns on.
    pub(crate) fn dependencies(&self, service: &str) -> BTreeSet<&str> {
        let of_service = |module: &str| module.split('.').next() == Some(service);
        let modules = self.hand_written.iter().filter(|(module, _)| of_service(module));
        modules.flat_map(|(_, dependencies)| dependencies).map(String::as_str).collect()
    }

    /// The name of the shared enum that a field with these values has.
    pub(crate) fn shared_enum(&self, field: &str, values: &BTreeSet<String>) -> Option<&str> {
        let found = self.shared_enums.iter().find(|shared| {
            // Where the facts tell no texts, the field says what it is; where they do, `owner_id_type` is no other kind.
            let kind_of_id =
                field.strip_suffix(shared.field.as_str()).is_some_and(|of| of.is_empty() || of.ends_with('_'));
            if values.is_empty() { kind_of_id } else { field.ends_with("id_type") && shared.values == *values }
        })?;
        self.use_up("shared_enum", &found.path);
        Some(found.name())
    }

    /// The name of the shared enum that is called so, if it has these values.
    pub(crate) fn shared_enum_named(&self, name: &str, values: &BTreeSet<String>) -> Option<&str> {
        let named = |shared: &&SharedEnum| shared.name() == name && shared.values == *values;
        self.shared_enums.iter().find(named).map(SharedEnum::name)
    }

    /// The names of the shared enums, which no version uses for another.
    pub(crate) fn shared_names(&self) -> impl Iterator<Item = &str> {
        self.shared_enums.iter().map(SharedEnum::name)
    }

    /// Whether a field of an endpoint takes an idempotency key; `None` if no override decides.
    pub(crate) fn is_idempotency_key(&self, id: &str, field: &str) -> Option<bool> {
        let of = |prefix: &&String| {
            id.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let entries = self.idempotency.iter().filter(|entry| entry.field == field);
        let (key, prefix) = entries.filter_map(|entry| Some((entry.key, entry.endpoints.iter().find(of)?))).next()?;
        self.use_up("idempotency", &format!("{field} {prefix}"));
        Some(key)
    }

    /// The documentation of a service, a version or a resource.
    pub(crate) fn module(&self, id: &str) -> Option<&str> {
        self.find("module", &self.modules, id).map(String::as_str)
    }

    pub(crate) fn endpoint(&self, id: &str) -> Endpoint {
        self.find("endpoint", &self.endpoints, id).cloned().unwrap_or_default()
    }

    /// A type by its name in the catalog, `docx.v1.Document`.
    pub(crate) fn of_type(&self, id: &str) -> Type {
        self.find("type", &self.types, id).cloned().unwrap_or_default()
    }

    /// An enum by its name.
    pub(crate) fn of_enum(&self, id: &str) -> Enum {
        self.find("enum", &self.enums, id).cloned().unwrap_or_default()
    }

    /// Fails if an entry matches nothing in the catalog.
    pub(crate) fn all_used(&self) -> Result<()> {
        let used = self.used.borrow();
        let entries =
            (self.left_out.iter().map(|id| format!("leave_out {id}")))
                .chain(self.hand_written.keys().map(|id| format!("hand_written {id}")))
                .chain(self.shared_enums.iter().map(|shared| format!("shared_enum {}", shared.path)))
                .chain(self.idempotency.iter().flat_map(|entry| {
                    entry.endpoints.iter().map(|prefix| format!("idempotency {} {prefix}", entry.field))
                }))
                .chain(self.modules.keys().map(|id| format!("module {id}")))
                .chain(self.endpoints.keys().map(|id| format!("endpoint {id}")))
                .chain(self.types.keys().map(|id| format!("type {id}")))
                .chain(self.enums.keys().map(|id| format!("enum {id}")));
        let stray: Vec<_> = entries.filter(|entry| !used.contains(entry)).collect();
        if stray.is_empty() {
            return self.names.all_used();
        }
        Err(format!("overrides that match nothing: {}", stray.join(", ")).into())
    }
}

/// Fails if an id occurs twice.
fn unique<T>(entries: impl Iterator<Item = (String, T)>) -> Result<BTreeMap<String, T>> {
    let mut map = BTreeMap::new();
    for (id, entry) in entries {
        if map.insert(id.clone(), entry).is_some() {
            return Err(format!("overrides: `{id}` stands twice").into());
        }
    }
    Ok(map)
}
