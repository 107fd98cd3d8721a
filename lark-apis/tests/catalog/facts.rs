//! The catalog as it is on disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use lark_runtime::meta::{Field, Meta, Place};
use lark_runtime::serde_json::{self, Value};

/// One endpoint, or event, of the catalog and the file it is in.
pub(crate) struct Fact {
    pub(crate) id: String,
    pub(crate) endpoint: &'static Value,
    file: &'static Value,
}

impl Fact {
    pub(crate) fn text(&self, key: &str) -> &'static str {
        self.endpoint[key].as_str().unwrap_or_default()
    }

    pub(crate) fn list(&self, key: &str) -> &'static [Value] {
        list(&self.endpoint[key])
    }

    /// Whether both are in one file.
    pub(crate) fn is_beside(&self, other: &Self) -> bool {
        std::ptr::eq(self.file, other.file)
    }

    /// The fields of a type of the same file; `None` if it is no type's name.
    pub(crate) fn fields(&self, ty: &str) -> Option<&'static [Value]> {
        self.file["types"].get(ty).map(|ty| list(&ty["fields"]))
    }

    /// The names of the body's fields, if it has one.
    pub(crate) fn body(&self) -> Option<(&'static Value, &'static [Value])> {
        let body = self.endpoint.get("body").filter(|body| !body.is_null())?;
        Some((body, self.fields(text(body, "type")).unwrap_or_default()))
    }
}

pub(crate) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub(crate) fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().filter_map(Value::as_str).collect()
}

static FILES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let read = |path: &PathBuf| {
        let mut file = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        add_values(&mut file);
        file
    };
    paths.iter().map(read).collect()
});

/// Adds what `catalog/values` says: `time` with the unit of a moment, `integers` with the known ones, and the known texts of
/// `enum`.
fn add_values(file: &mut Value) {
    let id = format!("{}.{}", text(file, "service"), text(file, "version"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog/values").join(format!("{id}.toml"));
    let Ok(values) = std::fs::read_to_string(path) else { return };
    let values: Value = toml::from_str(&values).unwrap();
    for set in list(&values["set"]).iter().filter(|set| set["words"] != true) {
        let key = if set["kind"] == "integer" { "integers" } else { "enum" };
        let known: Value = list(&set["values"]).iter().map(|value| value["value"].clone()).collect();
        for entry in texts(&set["fields"]) {
            field_of(&id, file, entry)[key] = known.clone();
        }
    }
    for unit in ["seconds", "millis"] {
        for entry in texts(&values["times"][unit]) {
            field_of(&id, file, entry)["time"] = unit.into();
        }
    }
}

/// The field of an entry such as `Block.block_type` or `docx.v1.document.get?lang`.
fn field_of<'v>(id: &str, file: &'v mut Value, entry: &str) -> &'v mut Value {
    let entry = entry.strip_prefix(id).and_then(|rest| rest.strip_prefix('.')).unwrap_or(entry);
    let (fields, field) = match entry.split_once(['?', ':']) {
        Some((endpoint, param)) => {
            let mut endpoints = file["endpoints"].as_array_mut().unwrap().iter_mut();
            let named = |of: &Value| format!("{}.{}", text(of, "resource"), text(of, "name")) == endpoint;
            let key = if entry.contains('?') { "query" } else { "path_params" };
            (&mut endpoints.find(|endpoint| named(endpoint)).unwrap()[key], param)
        }
        None => {
            let (ty, field) = entry.split_once('.').unwrap();
            (&mut file["types"][ty]["fields"], field)
        }
    };
    fields.as_array_mut().unwrap().iter_mut().find(|of| of["name"] == field).unwrap()
}

/// Every endpoint of the catalog that is to be typed.
pub(crate) static FACTS: LazyLock<Vec<Fact>> = LazyLock::new(|| {
    let of_file = |file: &'static Value| {
        list(&file["endpoints"]).iter().map(move |endpoint| {
            let [service, version] = ["service", "version"].map(|key| text(file, key));
            let id = format!("{service}.{version}.{}.{}", text(endpoint, "resource"), text(endpoint, "name"));
            Fact { id, endpoint, file }
        })
    };
    FILES.iter().flat_map(of_file).filter(|fact| !left_out(fact)).collect()
});

/// Every event of the catalog.
#[cfg(feature = "events")]
pub(crate) static EVENTS: LazyLock<Vec<Fact>> = LazyLock::new(|| {
    let of_file = |file: &'static Value| {
        list(&file["events"]).iter().map(move |event| Fact {
            id: text(event, "type").to_owned(),
            endpoint: event,
            file,
        })
    };
    FILES.iter().flat_map(of_file).collect()
});

/// A page for browsers, and calls that only the Node SDK knows and whose token no source names.
fn left_out(fact: &Fact) -> bool {
    let Fact { id, endpoint, .. } = fact;
    id == "authen.v1.authorize.get"
        || id.starts_with("vc.v1.") && text(endpoint, "source") == "node" && endpoint["tokens"].is_null()
}

/// What is typed, by id.
pub(crate) static TYPED: LazyLock<BTreeMap<&'static str, &'static Meta>> =
    LazyLock::new(|| lark_apis::endpoints().iter().map(|meta| (meta.id(), *meta)).collect());

/// Runs `check` for every endpoint that is on both sides and reports all that fail.
pub(crate) fn for_each(check: impl Fn(&Fact, &'static Meta) -> Result<(), String>) {
    let checked: Vec<_> =
        FACTS.iter().filter_map(|fact| TYPED.get(fact.id.as_str()).map(|meta| (fact, check(fact, meta)))).collect();
    assert!(checked.len() >= 1785, "only {} endpoints are typed", checked.len());
    let failed: Vec<String> =
        checked.iter().filter_map(|(fact, result)| Some(format!("{}: {}", fact.id, result.as_ref().err()?))).collect();
    assert!(failed.is_empty(), "{} of {} fail:\n{}", failed.len(), checked.len(), failed.join("\n"));
}

/// The fields of a request at one place.
pub(crate) fn at(meta: &Meta, place: Place) -> impl Iterator<Item = &'static Field> {
    meta.fields().iter().filter(move |field| field.place() == place)
}
