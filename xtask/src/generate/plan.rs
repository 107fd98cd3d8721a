//! Decides what is declared where and under which name; `render` only writes it down.
//!
//! The rules, in short. A request is called after its locator, verb first. A body is flattened into its request
//! unless the same type is used elsewhere too, then the request has one field for it. An answer that is field by field
//! a model is that model. A model or an enum stands with
//! the one resource that uses it, else with the resource it is named after, else in `models`. A name that is taken
//! gets a longer one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::catalog::{self, Required, innermost, is_primitive};
use super::names;
use super::overrides::{self, Overrides};
use crate::Result;

/// The module of shared models.
pub(crate) const MODELS: &str = "models";

/// What a generated file uses without importing it, or what would puzzle a reader.
const PRELUDE: &[&str] = &[
    "Box",
    "Clone",
    "Default",
    "Err",
    "Model",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "StringEnum",
    "Vec",
];

/// Names that the platform gives to fields of idempotency keys, and sometimes to others.
const IDEMPOTENCY: &[&str] = &["client_token", "idempotency_key", "idempotent_id", "idempotent_key", "uuid"];

/// One version of a service.
pub(crate) struct Version<'c> {
    pub(crate) service: &'c str,
    pub(crate) version: &'c str,
    pub(crate) doc: Option<String>,
    /// By module name, `document_block`.
    pub(crate) modules: BTreeMap<String, Module<'c>>,
    pub(crate) hand_written: Vec<String>,
}

/// One file.
#[derive(Default)]
pub(crate) struct Module<'c> {
    /// The resource, `document.block`; empty for the shared models.
    pub(crate) resource: String,
    pub(crate) doc: Option<String>,
    pub(crate) requests: Vec<Request<'c>>,
    pub(crate) models: Vec<Model>,
    pub(crate) enums: Vec<Enum>,
    /// Names of this version that stand in other modules, with their paths.
    pub(crate) imports: BTreeMap<String, String>,
}

pub(crate) struct Request<'c> {
    pub(crate) id: String,
    pub(crate) name: String,
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
    pub(crate) doc: Option<String>,
    pub(crate) fields: Vec<Field>,
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
    List(Box<Ty>),
    Map(Box<Ty>),
    Boxed(Box<Ty>),
    Optional(Box<Ty>),
    /// A type of this version, or a shared one.
    Named(String),
}

impl Ty {
    fn optional(self) -> Self {
        Self::Optional(Box::new(self))
    }

    /// The names of this version that it mentions.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) | Self::Optional(inner) => inner.named(),
            Self::Named(name) => Some(name),
            _ => None,
        }
    }

    pub(crate) fn mentions(&self, wanted: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(wanted)
            || match self {
                Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) | Self::Optional(inner) => {
                    inner.mentions(wanted)
                }
                _ => false,
            }
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

/// Plans one version; `None` if every endpoint of it is left out.
pub(crate) fn plan<'c>(version: &'c catalog::Version, overrides: &Overrides) -> Result<Option<Version<'c>>> {
    let endpoints: Vec<&catalog::Endpoint> =
        version.endpoints.iter().filter(|endpoint| !overrides.leaves_out(&locator(version, endpoint))).collect();
    let hand_written: Vec<String> = overrides.hand_written(&version.id()).map(str::to_owned).collect();
    if endpoints.is_empty() && hand_written.is_empty() {
        return Ok(None);
    }
    let mut planner = Planner::new(version, overrides, endpoints);
    planner.name_types()?;
    planner.name_enums()?;
    let modules = planner.modules()?;
    Ok(Some(Version {
        service: &version.service,
        version: &version.version,
        doc: overrides.module(&version.id()).map(str::to_owned),
        modules,
        hand_written,
    }))
}

/// Finds the answers that are some model under another name; one field in common is no sign of that.
fn twins(version: &catalog::Version) -> HashMap<&str, &str> {
    let shape = |ty: &'_ catalog::Type| -> Vec<(String, String, Vec<String>)> {
        ty.fields.iter().map(|field| (field.name.clone(), field.ty.clone(), field.values.clone())).collect()
    };
    let is_wrapper = |name: &str| name.ends_with("RequestBody") || name.ends_with("ResponseBody");
    let models: HashMap<_, &str> = (version.types.iter().rev())
        .filter(|(name, ty)| !is_wrapper(name) && ty.fields.len() > 1)
        .map(|(name, ty)| (shape(ty), name.as_str()))
        .collect();
    let wrappers = version.types.iter().filter(|(name, _)| name.ends_with("ResponseBody"));
    wrappers.filter_map(|(name, ty)| Some((name.as_str(), *models.get(&shape(ty))?))).collect()
}

/// Who uses a type.
#[derive(Default)]
struct Use {
    /// How often it is named: by bodies, answers, and fields.
    references: usize,
    modules: BTreeSet<String>,
    in_answer: bool,
}

/// The texts of one field name, and where they appear.
struct Literals {
    values: BTreeSet<String>,
    in_order: Vec<String>,
    /// Name of the model or request, and whether it is a model; in order of appearance.
    owners: Vec<(String, bool)>,
    modules: BTreeSet<String>,
    resources: BTreeSet<String>,
}

struct Planner<'c, 'o> {
    version: &'c catalog::Version,
    overrides: &'o Overrides,
    endpoints: Vec<&'c catalog::Endpoint>,
    /// Types of answers that are field by field some model, to that model.
    twins: HashMap<&'c str, &'c str>,
    uses: BTreeMap<&'c str, Use>,
    /// Types that reach themselves without a list or map in between.
    recursive: HashSet<&'c str>,
    /// Catalog name of a type to its name in Rust.
    types: HashMap<&'c str, String>,
    /// Field name and texts to the enum's name.
    enums: HashMap<(String, BTreeSet<String>), String>,
    literals: Vec<(String, Literals)>,
    taken: HashSet<String>,
    /// Where each name of the version stands.
    homes: HashMap<String, String>,
}

impl<'c, 'o> Planner<'c, 'o> {
    fn new(version: &'c catalog::Version, overrides: &'o Overrides, endpoints: Vec<&'c catalog::Endpoint>) -> Self {
        let mut planner = Self {
            version,
            overrides,
            endpoints,
            twins: twins(version),
            uses: BTreeMap::new(),
            recursive: HashSet::new(),
            types: HashMap::new(),
            enums: HashMap::new(),
            literals: Vec::new(),
            taken: PRELUDE.iter().map(|&name| name.to_owned()).collect(),
            homes: HashMap::new(),
        };
        planner.taken.extend(overrides.shared_names().map(str::to_owned));
        planner.find_uses();
        planner.find_recursion();
        planner
    }

    fn id(&self, name: &str) -> String {
        format!("{}.{name}", self.version.id())
    }

    fn request_name(&self, endpoint: &catalog::Endpoint) -> String {
        let texts = self.overrides.endpoint(&locator(self.version, endpoint));
        let verb = names::pascal(&endpoint.name);
        texts.name.unwrap_or_else(|| {
            // chyroc's methods name their resource themselves.
            if endpoint.source.as_deref() == Some("chyroc") || endpoint.name == endpoint.resource {
                verb
            } else {
                verb + &names::pascal(&endpoint.resource)
            }
        })
    }

    fn fields_of(&self, ty: &str) -> &'c [catalog::Field] {
        self.version.types.get(ty).map_or(&[], |ty| &ty.fields)
    }

    // Who uses what.

    fn find_uses(&mut self) {
        for endpoint in self.endpoints.clone() {
            let module = module_of(&endpoint.resource);
            let body = endpoint.body.as_ref().map(|body| (body.ty.as_str(), false));
            let answer = self.answer(endpoint).map(|ty| (ty, true));
            for (ty, in_answer) in body.into_iter().chain(answer) {
                if !is_primitive(innermost(ty)) {
                    self.uses.entry(innermost(ty)).or_default().references += 1;
                    self.walk(innermost(ty), &module, in_answer);
                }
            }
        }
        let reached: Vec<&str> = self.uses.keys().copied().collect();
        for ty in reached {
            for field in self.fields_of(ty) {
                if let Some(used) = self.uses.get_mut(innermost(&field.ty)) {
                    used.references += 1;
                }
            }
        }
    }

    fn walk(&mut self, ty: &'c str, module: &str, in_answer: bool) {
        let used = self.uses.entry(ty).or_default();
        let new_module = used.modules.insert(module.to_owned());
        let new_answer = in_answer && !used.in_answer;
        used.in_answer |= in_answer;
        if new_module || new_answer {
            for field in self.fields_of(ty) {
                let inner = innermost(&field.ty);
                if !is_primitive(inner) {
                    self.walk(inner, module, in_answer);
                }
            }
        }
    }

    fn find_recursion(&mut self) {
        let direct = |ty: &str| {
            self.fields_of(ty)
                .iter()
                .map(|field| field.ty.as_str())
                .filter(|ty| !is_primitive(ty) && !ty.starts_with(['[', '{']))
        };
        let reaches_itself = |ty: &&str| {
            let mut seen = HashSet::new();
            let mut ahead: Vec<&str> = direct(ty).collect();
            while let Some(next) = ahead.pop() {
                if seen.insert(next) {
                    ahead.extend(direct(next));
                }
            }
            seen.contains(*ty)
        };
        self.recursive = self.uses.keys().copied().filter(reaches_itself).collect();
    }

    /// Whether a body's fields become fields of the request: its type is used nowhere else.
    fn is_flat(&self, body: &catalog::Body) -> bool {
        body.kind == "multipart" || self.uses.get(body.ty.as_str()).is_none_or(|used| used.references == 1)
    }

    /// The type of an endpoint's answer.
    fn answer(&self, endpoint: &'c catalog::Endpoint) -> Option<&'c str> {
        let ty = endpoint.response.ty.as_deref()?;
        Some(self.twins.get(ty).copied().unwrap_or(ty))
    }

    /// The type of an endpoint's answer if nothing else has that type.
    fn own_answer(&self, endpoint: &'c catalog::Endpoint) -> Option<&'c str> {
        let ty = self.answer(endpoint)?;
        (self.uses.get(ty)?.references == 1).then_some(ty)
    }

    // Names.

    fn take(&mut self, name: &str, what: &str) -> Result<()> {
        if self.taken.insert(name.to_owned()) {
            return Ok(());
        }
        Err(format!("{}: the name `{name}` of {what} is taken; give it another in overrides.toml", self.version.id())
            .into())
    }

    /// Requests and their builders first, then answers, then the other models.
    fn name_types(&mut self) -> Result<()> {
        let requests: Vec<_> = self.endpoints.iter().map(|endpoint| (*endpoint, self.request_name(endpoint))).collect();
        for (endpoint, name) in &requests {
            self.take(name, &locator(self.version, endpoint))?;
            self.take(&format!("{name}Builder"), &locator(self.version, endpoint))?;
            self.homes.insert(name.clone(), module_of(&endpoint.resource));
        }
        // What starts with the name of a body or an answer belongs to that request.
        let mut prefixes: Vec<(String, String)> = Vec::new();
        for (endpoint, name) in &requests {
            if let Some(body) = endpoint.body.as_ref().filter(|body| self.is_flat(body)) {
                prefixes.push((body.ty.clone(), format!("{name}Request")));
                prefixes.extend(
                    body.ty.strip_suffix("RequestBody").map(|stem| (format!("{stem}Req"), format!("{name}Request"))),
                );
            }
            if let Some(answer) = self.own_answer(endpoint) {
                let new = format!("{name}Response");
                let named = self.overrides.of_type(&self.id(answer)).name.unwrap_or_else(|| new.clone());
                self.take(&named, answer)?;
                self.homes.insert(named.clone(), module_of(&endpoint.resource));
                self.types.insert(answer, named);
                prefixes.push((answer.to_owned(), new));
            }
        }
        prefixes.sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
        let flat: HashSet<&str> = (self.endpoints.iter().filter_map(|endpoint| endpoint.body.as_ref()))
            .filter(|body| self.is_flat(body))
            .map(|body| body.ty.as_str())
            .collect();
        let rest: Vec<&str> =
            (self.uses.keys().copied()).filter(|ty| !self.types.contains_key(ty) && !flat.contains(ty)).collect();
        for ty in rest {
            let by_rule = (prefixes.iter())
                .find_map(|(old, new)| {
                    let rest = ty.strip_prefix(old.as_str())?;
                    rest.starts_with(|c: char| c.is_ascii_uppercase()).then(|| format!("{new}{rest}"))
                })
                .unwrap_or_else(|| ty.to_owned());
            let name = self
                .overrides
                .of_type(&self.id(ty))
                .name
                .unwrap_or_else(|| if self.taken.contains(&by_rule) { format!("{by_rule}Data") } else { by_rule });
            self.take(&name, ty)?;
            let home = self.uses.get(ty).map(|used| self.home(&name, &used.modules)).unwrap_or_default();
            self.homes.insert(name.clone(), home);
            self.types.insert(ty, name);
        }
        Ok(())
    }

    /// Where a type that `modules` use stands.
    fn home(&self, name: &str, modules: &BTreeSet<String>) -> String {
        if let (1, Some(only)) = (modules.len(), modules.first()) {
            return only.clone();
        }
        let named_after = modules.iter().filter(|module| {
            name.strip_prefix(names::pascal(module).as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_uppercase()))
        });
        named_after.max_by_key(|module| module.len()).map_or_else(|| MODELS.to_owned(), Clone::clone)
    }

    fn literals(
        &mut self,
        field: &catalog::Field,
        owner: (String, bool),
        modules: &BTreeSet<String>,
        resource: Option<&str>,
    ) {
        let values: BTreeSet<String> = field.values.iter().cloned().collect();
        if values.is_empty() || self.overrides.shared_enum(&field.name, &values).is_some() {
            return;
        }
        let index = self.literals.iter().position(|(name, known)| *name == field.name && known.values == values);
        let index = index.unwrap_or_else(|| {
            let in_order = field.values.clone();
            let literals =
                Literals { values, in_order, owners: Vec::new(), modules: BTreeSet::new(), resources: BTreeSet::new() };
            self.literals.push((field.name.clone(), literals));
            self.literals.len() - 1
        });
        if let Some((_, literals)) = self.literals.get_mut(index) {
            literals.owners.push(owner);
            literals.modules.extend(modules.iter().cloned());
            literals.resources.extend(resource.map(str::to_owned));
        }
    }

    /// Enums are called after their field; where that says too little or is taken, after their owner too.
    fn name_enums(&mut self) -> Result<()> {
        for endpoint in self.endpoints.clone() {
            let name = self.request_name(endpoint);
            let modules = BTreeSet::from([module_of(&endpoint.resource)]);
            let body = endpoint.body.as_ref().filter(|body| self.is_flat(body));
            let body = body.map_or(&[][..], |body| self.fields_of(&body.ty));
            for field in endpoint.query.iter().chain(body) {
                self.literals(field, (name.clone(), false), &modules, Some(&endpoint.resource));
            }
        }
        let models: Vec<&str> = self.uses.keys().copied().filter(|ty| self.types.contains_key(ty)).collect();
        for ty in models {
            let name = self.types.get(ty).cloned().unwrap_or_default();
            let modules = self.uses.get(ty).map(|used| used.modules.clone()).unwrap_or_default();
            for field in self.fields_of(ty) {
                self.literals(field, (name.clone(), true), &modules, None);
            }
        }
        let mut literals = std::mem::take(&mut self.literals);
        literals.sort_by(|(name, one), (other_name, other)| {
            (std::cmp::Reverse(one.owners.len()), name, &one.values).cmp(&(
                std::cmp::Reverse(other.owners.len()),
                other_name,
                &other.values,
            ))
        });
        let all = &literals;
        for (field, literals) in all {
            let alone = !all.iter().any(|(other, others)| other == field && others.values != literals.values);
            let name = self.enum_name(field, literals, alone);
            let name = self.overrides.of_enum(&self.id(&name)).name.unwrap_or(name);
            self.take(&name, &format!("the values of `{field}`"))?;
            self.homes.insert(name.clone(), self.home(&name, &literals.modules));
            self.enums.insert((field.clone(), literals.values.clone()), name);
        }
        literals.sort_by(|(name, one), (other_name, other)| (name, &one.values).cmp(&(other_name, &other.values)));
        self.literals = literals;
        Ok(())
    }

    /// `alone`: no other values have that field name.
    fn enum_name(&self, field: &str, literals: &Literals, alone: bool) -> String {
        let plain = names::pascal(field);
        let mut candidates = Vec::new();
        // `Type` or `Status` alone says nothing.
        if names::words(field).len() > 1 && (alone || literals.modules.len() > 1) {
            candidates.push(plain.clone());
        }
        let owners: BTreeSet<_> = literals.owners.iter().collect();
        if let (1, Some((owner, true))) = (owners.len(), literals.owners.first()) {
            candidates.push(format!("{owner}{plain}"));
        }
        if let (1, Some(resource)) = (literals.resources.len(), literals.resources.first()) {
            candidates.push(format!("{}{plain}", names::pascal(resource)));
        }
        let service = names::pascal(&self.version.service);
        if literals.owners.len() > 1 && !self.homes.contains_key(&service) {
            candidates.push(format!("{service}{plain}"));
        }
        candidates.extend(literals.owners.iter().map(|(owner, _)| format!("{owner}{plain}")));
        let free = candidates.iter().find(|name| !self.taken.contains(*name));
        free.or(candidates.last()).cloned().unwrap_or(plain)
    }

    // Declarations.

    fn ty(&self, text: &str, field: Option<&catalog::Field>) -> Result<Ty> {
        let inside = |open: char, close: char| text.strip_prefix(open).and_then(|text| text.strip_suffix(close));
        if let Some(inner) = inside('[', ']') {
            return Ok(Ty::List(Box::new(self.ty(inner, field)?)));
        }
        if let Some(inner) = inside('{', '}') {
            return Ok(Ty::Map(Box::new(self.ty(inner, field)?)));
        }
        Ok(match text {
            "string" => match field.filter(|field| !field.values.is_empty()) {
                Some(field) => self.enum_of(field)?,
                None => Ty::String,
            },
            "i64" => Ty::Integer,
            "f64" | "number" => Ty::Float,
            "bool" => Ty::Bool,
            "any" => Ty::Any,
            "file" => Ty::File,
            name => match self.types.get(name) {
                Some(name) => Ty::Named(name.clone()),
                None => return Err(format!("{}: unknown type `{name}`", self.version.id()).into()),
            },
        })
    }

    fn enum_of(&self, field: &catalog::Field) -> Result<Ty> {
        let values: BTreeSet<String> = field.values.iter().cloned().collect();
        if let Some(path) = self.overrides.shared_enum(&field.name, &values) {
            return Ok(Ty::Named(path.rsplit("::").next().unwrap_or(path).to_owned()));
        }
        let name = self.enums.get(&(field.name.clone(), values));
        name.cloned().map(Ty::Named).ok_or_else(|| format!("no enum for `{}`", field.name).into())
    }

    fn request(&self, endpoint: &'c catalog::Endpoint) -> Result<Request<'c>> {
        let id = locator(self.version, endpoint);
        let texts = self.overrides.endpoint(&id);
        let name = self.request_name(endpoint);
        let fields = self.request_fields(endpoint, &texts).map_err(|error| format!("{id}: {error}"))?;
        let response = match (endpoint.response.kind.as_str(), self.answer(endpoint)) {
            ("json", Some(ty)) => self.ty(ty, None)?,
            ("binary", _) => Ty::Download,
            ("empty", _) => Ty::Unit,
            // No source tells; whoever calls it sees what comes.
            ("unknown", _) => Ty::Any,
            (kind, _) => return Err(format!("{id}: response kind `{kind}`").into()),
        };
        let answer = self.own_answer(endpoint);
        let answer = answer.map(|ty| self.model(ty, Some(format!("The answer to [`{name}`].")))).transpose()?;
        let paging = endpoint.paging.as_ref().map(|paging| self.paging(endpoint, paging)).transpose()?;
        let idempotency = self.idempotency(endpoint, &id, &fields)?;
        Ok(Request { id, name, endpoint, texts, fields, response, answer, paging, idempotency })
    }

    /// The field of an endpoint that takes an idempotency key. Fields of these names differ too much in what they mean
    /// for a rule, so that the overrides decide on each.
    fn idempotency(&self, endpoint: &catalog::Endpoint, id: &str, fields: &[Field]) -> Result<Option<String>> {
        let mut key = None;
        for field in fields {
            if endpoint.method == "GET" || !IDEMPOTENCY.contains(&field.wire.as_str()) {
                continue;
            }
            match self.overrides.is_idempotency_key(id, &field.wire) {
                Some(true) => key = Some(field.wire.clone()),
                Some(false) => {}
                None => {
                    return Err(format!(
                        "{id}: say in overrides.toml, under [[idempotency]], whether `{}` takes an idempotency key",
                        field.wire
                    )
                    .into());
                }
            }
        }
        Ok(key)
    }

    /// Path, query, headers, body; a name that stands in an earlier place already says its own.
    fn request_fields(&self, endpoint: &'c catalog::Endpoint, texts: &overrides::Endpoint) -> Result<Vec<Field>> {
        let placeholders: Vec<&str> =
            endpoint.path.split('/').filter_map(|segment| segment.strip_prefix(':')).collect();
        let in_url = matches!(endpoint.method.as_str(), "GET" | "DELETE");
        let query_mark = (!in_url).then(|| "query".to_owned());
        let mut fields = Fields::new(&texts.fields);
        for param in &endpoint.path_params {
            if placeholders.contains(&param.name.as_str()) {
                fields.push(param, "in_path", None, self.ty(&param.ty, Some(param))?);
            }
        }
        if let Some(lost) =
            placeholders.iter().find(|name| !endpoint.path_params.iter().any(|param| param.name == **name))
        {
            return Err(format!("`:{lost}` is no parameter").into());
        }
        for param in &endpoint.query {
            fields.push(param, "in_query", query_mark.clone(), self.request_type(param, param.required)?);
        }
        // A parameter of the path that the path has no place for goes into the query.
        for param in endpoint.path_params.iter().filter(|param| !placeholders.contains(&param.name.as_str())) {
            fields.push(param, "in_query", query_mark.clone(), self.request_type(param, Required::No)?);
        }
        for header in &endpoint.headers {
            let mark = format!("header = \"{}\"", header.name);
            let named = catalog::Field { name: header.name.trim_start_matches("X-").to_owned(), ..header.clone() };
            fields.push(&named, "in_header", Some(mark), self.request_type(header, header.required)?);
        }
        let Some(body) = &endpoint.body else { return Ok(fields.done) };
        if !self.is_flat(body) {
            let ty = self.ty(&body.ty, None)?;
            let required = body.required || body.requires.as_ref().is_some_and(|requires| !requires.is_empty());
            let ty = if required { ty } else { ty.optional() };
            let named = catalog::Field {
                name: names::snake(self.types.get(body.ty.as_str()).map_or(&body.ty, |name| name)),
                ty: body.ty.clone(),
                required: Required::Always,
                values: Vec::new(),
                max: None,
                max_items: None,
            };
            fields.push(&named, "in_body", Some("body".to_owned()), ty);
            return Ok(fields.done);
        }
        for field in self.fields_of(&body.ty) {
            let required = match &body.requires {
                Some(requires) if requires.contains(&field.name) => Required::Always,
                Some(_) => Required::No,
                None => field.required,
            };
            let mark = if body.kind == "multipart" {
                (field.ty == "file").then(|| "file".to_owned())
            } else {
                (in_url || placeholders.contains(&field.name.as_str())).then(|| "json".to_owned())
            };
            fields.push(field, "in_body", mark, self.request_type(field, required)?);
        }
        Ok(fields.done)
    }

    fn request_type(&self, field: &catalog::Field, required: Required) -> Result<Ty> {
        let ty = self.ty(&field.ty, Some(field))?;
        Ok(if required == Required::Always { ty } else { ty.optional() })
    }

    fn model(&self, ty: &'c str, doc: Option<String>) -> Result<Model> {
        let texts = self.overrides.of_type(&self.id(ty));
        let in_answer = self.uses.get(ty).is_some_and(|used| used.in_answer);
        let mut fields = Fields::new(&texts.fields);
        for field in self.fields_of(ty) {
            let plain = self.ty(&field.ty, Some(field))?;
            let plain = match plain {
                Ty::Named(_) if self.recursive.contains(field.ty.as_str()) => Ty::Boxed(Box::new(plain)),
                plain => plain,
            };
            // An empty list says something in a request; in an answer it is what is missing.
            let unset_is_empty = in_answer && matches!(plain, Ty::List(_) | Ty::Map(_) | Ty::Any);
            let ty = if unset_is_empty { plain } else { plain.optional() };
            fields.push(field, "again", None, ty);
        }
        let name = self.types.get(ty).cloned().unwrap_or_default();
        Ok(Model { name, doc: texts.doc.or(doc), fields: fields.done })
    }

    fn paging(&self, endpoint: &'c catalog::Endpoint, paging: &catalog::Paging) -> Result<Paging> {
        let mut keys = Vec::new();
        let mut items = None;
        if let Some(list) = &paging.items {
            let answer = self.answer(endpoint).unwrap_or_default();
            let field = self.fields_of(answer).iter().find(|field| field.name == *list);
            let item = field.and_then(|field| field.ty.strip_prefix('[')?.strip_suffix(']'));
            items = item.map(|item| self.ty(item, field)).transpose()?;
            if items.is_none() {
                return Err(format!("{}: `{list}` is no list of the answer", locator(self.version, endpoint)).into());
            }
            if list != "items" {
                keys.push(("list", list.clone()));
            }
        }
        match paging.style.as_deref() {
            Some("offset") => keys.extend(paging.request_offset.clone().map(|name| ("offset", name))),
            Some(_) => keys.extend(paging.request_offset.clone().map(|name| ("page", name))),
            None => {
                let unusual = |name: &Option<String>| name.clone().filter(|name| name != "page_token");
                keys.extend(unusual(&paging.request_token).map(|name| ("token", name)));
                keys.extend(unusual(&paging.response_token).map(|name| ("next", name)));
            }
        }
        keys.extend(paging.has_more.clone().filter(|name| name != "has_more").map(|name| ("has_more", name)));
        Ok(Paging { keys, items })
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
            let model = self.model(ty, None)?;
            let home = self.homes.get(&model.name).cloned().unwrap_or_default();
            modules.entry(home).or_default().models.push(model);
        }
        for (field, literals) in &self.literals {
            let Some(name) = self.enums.get(&(field.clone(), literals.values.clone())) else { continue };
            let home = self.homes.get(name).cloned().unwrap_or_default();
            modules.entry(home).or_default().enums.push(self.enumeration(name, field, literals));
        }
        for (name, module) in &mut modules {
            module.imports = self.imports(name, module);
        }
        Ok(modules)
    }

    fn enumeration(&self, name: &str, field: &str, literals: &Literals) -> Enum {
        let texts = self.overrides.of_enum(&self.id(name));
        let mut variants: Vec<(String, String, Option<String>)> = Vec::new();
        for text in &literals.in_order {
            if variants.iter().any(|(_, known, _)| known == text) {
                continue;
            }
            let mut variant = names::variant(text);
            while variants.iter().any(|(taken, ..)| *taken == variant) {
                variant.push('_');
            }
            variants.push((variant, text.clone(), texts.values.get(text).cloned()));
        }
        let free = ["Other", "Unlisted", "Unknown"].into_iter();
        let other = free.into_iter().find(|name| !variants.iter().any(|(taken, ..)| taken == name)).unwrap_or("Else");
        Enum {
            name: name.to_owned(),
            doc: texts.doc.or_else(|| Some(format!("The values of `{field}`."))),
            variants,
            other,
        }
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
    let answers = module.requests.iter().filter_map(|request| request.answer.as_ref());
    let models = module.models.iter().chain(answers).flat_map(|model| &model.fields);
    let requests = module.requests.iter();
    let items = requests.clone().filter_map(|request| request.paging.as_ref()?.items.as_ref());
    let responses = requests.clone().map(|request| &request.response);
    let fields = requests.flat_map(|request| &request.fields).chain(models).map(|field| &field.ty);
    fields.chain(responses).chain(items)
}

/// Collects the fields of one struct.
struct Fields<'t> {
    done: Vec<Field>,
    texts: &'t BTreeMap<String, String>,
}

impl<'t> Fields<'t> {
    fn new(texts: &'t BTreeMap<String, String>) -> Self {
        Self { done: Vec::new(), texts }
    }

    fn push(&mut self, field: &catalog::Field, place: &str, mark: Option<String>, ty: Ty) {
        let plain = names::snake(&field.name);
        let mut ident = names::ident(&plain);
        if self.done.iter().any(|other| other.ident == ident) {
            ident = format!("{plain}_{place}");
        }
        let docs = match self.texts.get(&ident) {
            Some(text) => vec![text.clone()],
            None => facts(field, &ty),
        };
        self.done.push(Field { ident, wire: field.name.clone(), mark, ty, docs });
    }
}

/// What the catalog knows about a field beyond its type.
fn facts(field: &catalog::Field, ty: &Ty) -> Vec<String> {
    let mut facts = Vec::new();
    if matches!(ty, Ty::Optional(_)) {
        match field.required {
            Required::Always => facts.push("Required in requests.".to_owned()),
            Required::Sometimes => facts.push("Required in some requests.".to_owned()),
            Required::No => {}
        }
    }
    facts.extend(field.max.map(|max| format!("At most {max} per page.")));
    facts.extend(field.max_items.map(|max| format!("At most {max} elements.")));
    if facts.is_empty() { facts } else { vec![facts.join(" ")] }
}
