//! Decides what is declared where and under which name; `render` only writes it down.
//!
//! The rules, in short. A request is a verb, then its resource; `names.toml` has the words. A body is flattened into its
//! request unless the same type is used elsewhere too, then the request has one field for it. Equal types of one meaning
//! are one type (`same`), and so are the texts of fields (`merge`). A model or an enum is with the one resource that uses
//! it, else with the resource it is named after, else in `models`. A name that two have is an error.

mod enums;
mod events;
mod fields;
mod merge;
mod naming;
mod requests;
mod same;
mod sets;
mod uses;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use self::enums::Literals;
pub(crate) use self::events::{EVENTS, Event};
use self::naming::PRELUDE;
use self::sets::UsedSets;
use self::uses::Use;
use super::names;
use super::overrides::{self, Overrides};
use crate::Result;
use crate::catalog::{self, Time};

/// The module of shared models.
pub(crate) const MODELS: &str = "models";

/// One version of a service.
pub(crate) struct Version<'c> {
    pub(crate) service: &'c str,
    pub(crate) version: &'c str,
    pub(crate) doc: Option<String>,
    /// By module name, `document_block`.
    pub(crate) modules: BTreeMap<String, Module<'c>>,
    pub(crate) hand_written: Vec<String>,
    /// The module of what the platform tells by itself.
    pub(crate) events: Option<Module<'c>>,
}

impl<'c> Version<'c> {
    /// The modules that are generated, also that of the events.
    pub(crate) fn all_modules(&self) -> impl Iterator<Item = &Module<'c>> {
        self.modules.values().chain(&self.events)
    }

    /// Whether it is one of the files that are no version of a service: callbacks, events of version 1.
    pub(crate) fn is_of_no_service(&self) -> bool {
        self.version == "v0" && self.modules.is_empty()
    }

    /// Types with the same fields, which may mean one thing.
    pub(crate) fn twins(&self) -> Vec<Vec<&str>> {
        let mut groups: BTreeMap<BTreeSet<(&str, String)>, Vec<&str>> = BTreeMap::new();
        for module in self.all_modules() {
            let says_something = |model: &&Model| model.fields.iter().any(|field| field.ty != Ty::Unknown);
            for model in module.structs().filter(says_something) {
                let fields = model.fields.iter().map(|field| (field.wire.as_str(), format!("{:?}", field.ty)));
                groups.entry(fields.collect()).or_default().push(&model.name);
            }
        }
        groups.into_values().filter(|group| group.len() > 1).collect()
    }
}

/// One file.
#[derive(Default)]
pub(crate) struct Module<'c> {
    /// The resource, `document.block`; empty for the shared models.
    pub(crate) resource: String,
    pub(crate) doc: Option<String>,
    pub(crate) requests: Vec<Request<'c>>,
    pub(crate) events: Vec<Event<'c>>,
    pub(crate) models: Vec<Model>,
    pub(crate) enums: Vec<Enum>,
    /// Names of this version that are in other modules, with their paths.
    pub(crate) imports: BTreeMap<String, String>,
}

impl Module<'_> {
    /// The structs that are no requests: models, and the answers of single endpoints.
    pub(crate) fn structs(&self) -> impl Iterator<Item = &Model> + Clone {
        self.models.iter().chain(self.requests.iter().filter_map(|request| request.answer.as_ref()))
    }
}

pub(crate) struct Request<'c> {
    pub(crate) id: String,
    pub(crate) name: String,
    /// What it was once called.
    pub(crate) old_names: Vec<String>,
    /// What people call it.
    pub(crate) aliases: Vec<String>,
    pub(crate) endpoint: &'c catalog::Endpoint,
    pub(crate) texts: overrides::Endpoint,
    pub(crate) fields: Vec<Field>,
    pub(crate) response: Ty,
    /// The model of the answer, if no other endpoint has it.
    pub(crate) answer: Option<Model>,
    pub(crate) paging: Option<Paging>,
    /// The field that takes an idempotency key.
    pub(crate) idempotency: Option<String>,
}

pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) old_names: Vec<String>,
    pub(crate) way: Way,
    pub(crate) doc: Option<String>,
    pub(crate) fields: Vec<Field>,
}

/// Where a type travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// To the platform only.
    Sent,
    /// From the platform only.
    Received,
    Both,
}

pub(crate) struct Field {
    pub(crate) ident: String,
    pub(crate) wire: String,
    pub(crate) mark: Option<String>,
    pub(crate) ty: Ty,
    pub(crate) docs: Vec<String>,
}

pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) old_names: Vec<String>,
    pub(crate) kind: catalog::Kind,
    pub(crate) doc: Option<String>,
    /// Variant, text, documentation.
    pub(crate) variants: Vec<(String, String, Option<String>)>,
    /// The variant of unknown texts.
    pub(crate) other: &'static str,
}

pub(crate) struct Paging {
    pub(crate) keys: Vec<(&'static str, String)>,
    pub(crate) items: Option<Ty>,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty {
    Unit,
    String,
    Integer,
    Float,
    Bool,
    Any,
    File,
    /// The content of a binary answer.
    Download,
    /// Members that a type does not have.
    Unknown,
    List(Box<Ty>),
    Map(Box<Ty>),
    Boxed(Box<Ty>),
    Optional(Box<Ty>),
    /// A list or map of a type that is read and sent.
    Clearable(Box<Ty>),
    /// What may be left out, or be `null`, which clears it.
    Nullable(Box<Ty>),
    Time(Time, Form),
    /// A type of this version, or a shared one.
    Named(String),
}

/// What a value is on the wire, where it can be either.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    Number,
    Text,
}

impl Ty {
    fn optional(self) -> Self {
        Self::Optional(Box::new(self))
    }

    /// The type in it.
    fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Boxed(inner)
            | Self::Optional(inner)
            | Self::Clearable(inner)
            | Self::Nullable(inner) => Some(inner),
            _ => None,
        }
    }

    /// The names of this version that it mentions.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            other => other.inner()?.named(),
        }
    }

    /// The moment that it is, or is a list of.
    pub(crate) fn time(&self) -> Option<(Time, Form)> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) | Self::Optional(inner) => inner.time(),
            Self::Time(time, form) => Some((*time, *form)),
            _ => None,
        }
    }

    pub(crate) fn mentions(&self, wanted: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(wanted)
            || self.inner().is_some_and(|inner| inner.mentions(wanted))
    }
}

/// The locator of an endpoint.
pub(crate) fn locator(version: &catalog::Version, endpoint: &catalog::Endpoint) -> String {
    format!("{}.{}.{}", version.id(), endpoint.resource, endpoint.name)
}

/// The module of a resource.
fn module_of(resource: &str) -> String {
    resource.replace('.', "_")
}

/// Plans one version; `None` if every endpoint of it is left out, and it has no events.
pub(crate) fn plan<'c>(version: &'c catalog::Version, overrides: &Overrides) -> Result<Option<Version<'c>>> {
    let endpoints: Vec<&catalog::Endpoint> =
        version.endpoints.iter().filter(|endpoint| !overrides.leaves_out(&locator(version, endpoint))).collect();
    let hand_written: Vec<String> = overrides.hand_written(&version.id()).map(str::to_owned).collect();
    if endpoints.is_empty() && hand_written.is_empty() && version.events.is_empty() {
        return Ok(None);
    }
    let mut planner = Planner::new(version, overrides, endpoints);
    planner.name_requests()?;
    planner.find_same()?;
    planner.find_uses();
    planner.find_recursion();
    planner.name_types()?;
    planner.name_enums()?;
    let modules = planner.modules()?;
    let events = planner.events()?;
    Ok(Some(Version {
        service: &version.service,
        version: &version.version,
        doc: overrides.module(&version.id()).map(str::to_owned),
        modules,
        hand_written,
        events,
    }))
}

struct Planner<'c, 'o> {
    version: &'c catalog::Version,
    overrides: &'o Overrides,
    endpoints: Vec<&'c catalog::Endpoint>,
    /// Types to the one that stands for them.
    same: HashMap<&'c str, &'c str>,
    /// Answers of several requests, with what these do something to.
    shared_answers: HashMap<&'c str, String>,
    /// By locator.
    request_names: HashMap<String, String>,
    uses: BTreeMap<&'c str, Use>,
    /// Types that reach themselves without a list or map in between.
    recursive: HashSet<&'c str>,
    /// Catalog name of a type to its name in Rust.
    types: HashMap<&'c str, String>,
    /// Field name and texts to the enum's name.
    enums: HashMap<(String, BTreeSet<String>), String>,
    literals: Vec<(String, Literals)>,
    sets: UsedSets,
    /// Every name, with what has it.
    taken: HashMap<String, String>,
    /// The module of each name of the version.
    homes: HashMap<String, String>,
}

impl<'c, 'o> Planner<'c, 'o> {
    fn new(version: &'c catalog::Version, overrides: &'o Overrides, endpoints: Vec<&'c catalog::Endpoint>) -> Self {
        let mut planner = Self {
            version,
            overrides,
            endpoints,
            same: HashMap::new(),
            shared_answers: HashMap::new(),
            request_names: HashMap::new(),
            uses: BTreeMap::new(),
            recursive: HashSet::new(),
            types: HashMap::new(),
            enums: HashMap::new(),
            literals: Vec::new(),
            sets: UsedSets::default(),
            taken: PRELUDE.iter().map(|&name| (name.to_owned(), "the prelude or the runtime".to_owned())).collect(),
            homes: HashMap::new(),
        };
        planner.taken.extend(overrides.shared_names().map(|name| (name.to_owned(), "a shared enum".to_owned())));
        planner
    }

    fn id(&self, name: &str) -> String {
        format!("{}.{name}", self.version.id())
    }

    fn fields_of(&self, ty: &str) -> &'c [catalog::Field] {
        self.version.types.get(ty).map_or(&[], |ty| &ty.fields)
    }

    fn modules(&mut self) -> Result<BTreeMap<String, Module<'c>>> {
        let mut modules: BTreeMap<String, Module<'c>> = BTreeMap::new();
        for endpoint in self.endpoints.clone() {
            let name = module_of(&endpoint.resource);
            let doc = self.overrides.module(&self.id(&endpoint.resource)).map(str::to_owned);
            let module = modules.entry(name).or_insert_with(|| Module {
                resource: endpoint.resource.clone(),
                doc,
                ..Module::default()
            });
            module.requests.push(self.request(endpoint)?);
        }
        let own: HashSet<&str> = self.endpoints.iter().filter_map(|endpoint| self.own_answer(endpoint)).collect();
        for &ty in self.uses.keys().filter(|ty| self.types.contains_key(*ty) && !own.contains(*ty)) {
            let doc = self.doc_of_answer(ty);
            let model = self.model(ty, doc)?;
            let home = self.homes.get(&model.name).cloned().unwrap_or_default();
            modules.entry(home).or_default().models.push(model);
        }
        for (home, enumeration) in self.enums_of_sets() {
            modules.entry(home).or_default().enums.push(enumeration);
        }
        for (field, literals) in &self.literals {
            let Some(name) = self.enums.get(&(field.clone(), literals.values.clone())) else { continue };
            let home = self.homes.get(name).cloned().unwrap_or_default();
            modules.entry(home).or_default().enums.push(self.enumeration(name, field, literals)?);
        }
        for (name, module) in &mut modules {
            module.imports = self.imports(name, module);
        }
        Ok(modules)
    }

    /// The names that a module takes from others.
    fn imports(&self, name: &str, module: &Module<'_>) -> BTreeMap<String, String> {
        let mut imports = BTreeMap::new();
        for named in mentioned(module).filter_map(Ty::named) {
            match self.homes.get(named) {
                Some(home) if home == name => {}
                Some(home) => {
                    imports.insert(named.to_owned(), format!("super::{}", names::ident(home)));
                }
                None => {
                    imports.insert(named.to_owned(), "crate::ids".to_owned());
                }
            }
        }
        imports
    }
}

/// Every type that a module names.
pub(crate) fn mentioned<'m>(module: &'m Module<'_>) -> impl Iterator<Item = &'m Ty> {
    let models = module.structs().flat_map(|model| &model.fields);
    let requests = module.requests.iter();
    let items = requests.clone().filter_map(|request| request.paging.as_ref()?.items.as_ref());
    let responses = requests.clone().map(|request| &request.response);
    let bodies = module.events.iter().flat_map(|event| &event.body.fields);
    let answers = module.events.iter().filter_map(|event| event.answer.as_ref());
    let fields = requests.flat_map(|request| &request.fields).chain(models).chain(bodies).map(|field| &field.ty);
    fields.chain(responses).chain(items).chain(answers)
}
