//! Writes a plan down as Rust; rustfmt has the last word on the layout.

mod event;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::coverage::is_complete;
use super::names::{ident, wire_of_variant};
use super::overrides::Overrides;
use super::plan::{EVENTS, Enum, Field, Form, MODELS, Model, Module, Request, Ty, Version, Way, mentioned};
use super::prose;
use crate::catalog::{Endpoint, Kind, RateLimit, Time};

pub(crate) use self::event::{events, module_of_no_service};

/// The first line of every generated file.
pub(crate) const MARK: &str = "// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.\n";

/// On what the platform adds members and values to.
const NON_EXHAUSTIVE: &str = "#[non_exhaustive]\n";

/// Modules and features of all services, for `lib.rs` and `Cargo.toml`.
pub(crate) struct Services {
    pub(crate) modules: String,
    pub(crate) features: String,
    /// `src/catalog/list.rs`: a visit to all enabled versions.
    pub(crate) visits: String,
}

pub(crate) fn services(versions: &BTreeMap<&str, Vec<&Version<'_>>>, overrides: &Overrides) -> Services {
    let mut services = Services {
        modules: String::new(),
        features: String::new(),
        visits: format!(
            "{MARK}//! A visit to all versions.\n\nuse lark_runtime::endpoint::EndpointVisitor;\n\n\
             pub(super) fn visit(visitor: &mut impl EndpointVisitor) {{\n"
        ),
    };
    let mut of_events = "}\n\n#[cfg(feature = \"events\")]\n\
                         pub(super) fn visit_events(visitor: &mut impl lark_runtime::event::EventVisitor) {\n"
        .to_owned();
    let is_service = |versions: &[&Version<'_>]| !versions.iter().any(|version| version.is_of_no_service());
    let names: Vec<&str> = versions.keys().copied().collect();
    let all: Vec<String> = (versions.iter())
        .filter(|(_, versions)| is_service(versions))
        .map(|(service, _)| format!("\"{service}\""))
        .collect();
    let _ = writeln!(services.features, "full = [");
    for line in prose::wrapped("    ", &all.join(", ")) {
        let _ = writeln!(services.features, "{line}");
    }
    let _ = writeln!(services.features, "]");
    for (service, versions) in versions {
        if !is_service(versions) {
            let name = module_of_no_service(service);
            let _ = writeln!(services.modules, "#[cfg(feature = \"events\")]\npub mod {name};");
            let _ = writeln!(of_events, "    crate::{name}::visit(visitor);");
            continue;
        }
        let name = ident(service);
        let _ = writeln!(services.modules, "#[cfg(feature = \"{service}\")]\npub mod {name};");
        // Another service, or an optional dependency.
        let need = |name: &&str| {
            let prefix = if names.contains(name) { "" } else { "dep:" };
            format!("\"{prefix}{name}\"")
        };
        let needs: Vec<String> = overrides.dependencies(service).iter().map(need).collect();
        let _ = writeln!(services.features, "{service} = [{}]", needs.join(", "));
        for version in versions.iter().filter(|version| has_endpoints(version)) {
            let _ = writeln!(
                services.visits,
                "    #[cfg(feature = \"{service}\")]\n    crate::{name}::{}::visit(visitor);",
                version.version
            );
        }
        for version in versions.iter().filter(|version| version.events.is_some()) {
            let _ = writeln!(
                of_events,
                "    #[cfg(feature = \"{service}\")]\n    crate::{name}::{}::{EVENTS}::visit(visitor);",
                version.version
            );
        }
    }
    services.visits.push_str(&of_events);
    services.visits.push_str("}\n");
    services
}

fn has_endpoints(version: &Version<'_>) -> bool {
    version.modules.values().any(|module| !module.requests.is_empty())
}

/// `docx.rs`.
pub(crate) fn service(name: &str, doc: Option<&str>, versions: &[&Version<'_>]) -> String {
    let mut out = MARK.to_owned();
    let doc = doc.map_or_else(|| format!("The service `{name}`."), str::to_owned);
    comment(&mut out, "//!", &prose::wrapped("", &doc));
    out.push('\n');
    for version in versions {
        let _ = writeln!(out, "pub mod {};", version.version);
    }
    out
}

/// `docx/v1.rs`.
pub(crate) fn version(plan: &Version<'_>) -> String {
    let mut out = MARK.to_owned();
    let number = plan.version.trim_start_matches('v');
    let doc = plan.doc.clone().unwrap_or_else(|| match number {
        "0" => format!("The calls of `{}` whose path names no version.", plan.service),
        _ => format!("Version {number} of `{}`.", plan.service),
    });
    comment(&mut out, "//!", &prose::wrapped("", &doc));
    if !is_complete(plan) {
        let names = "Field names are the platform's; see the documentation linked from each request.";
        comment(&mut out, "//!", &[String::new(), names.into()]);
        out.push_str("#![allow(missing_docs)] // for these fields\n");
    }
    out.push('\n');
    let modules = plan.modules.keys().chain(&plan.hand_written).collect::<BTreeSet<_>>();
    for module in &modules {
        let _ = writeln!(out, "pub mod {};", ident(module));
    }
    if plan.events.is_some() {
        let _ = writeln!(out, "#[cfg(feature = \"events\")]\npub mod {EVENTS};");
    }
    if modules.is_empty() {
        return out;
    }
    out.push('\n');
    reexport(&mut out, &modules.iter().map(|module| format!("{}::*", ident(module))).collect::<Vec<_>>());
    if has_endpoints(plan) {
        let requests = || plan.modules.values().flat_map(|module| &module.requests);
        out.push_str("\n#[cfg(feature = \"catalog\")]\n");
        if requests().any(|request| request.endpoint.deprecated) {
            out.push_str("#[allow(deprecated)]\n");
        }
        out.push_str("pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {\n");
        for request in requests() {
            let _ = writeln!(out, "    visitor.visit::<{}>();", request.name);
        }
        out.push_str("}\n");
    }
    out
}

/// Everything of a version under its short path. Globs and not names: rustdoc shows a line for each, deprecated requests
/// need no `allow`, and of what the check of a version costs names would add five times as much.
fn reexport(out: &mut String, globs: &[String]) {
    let _ = match globs {
        [one] => writeln!(out, "pub use self::{one};"),
        _ => writeln!(out, "pub use self::{{{}}};", globs.join(", ")),
    };
}

/// `docx/v1/document.rs`.
pub(crate) fn module(name: &str, module: &Module<'_>, plan: &Version<'_>) -> String {
    let mut out = MARK.to_owned();
    let locator = format!("`{}.{}.{}`", plan.service, plan.version, module.resource);
    let doc = match &module.doc {
        Some(doc) => doc.clone(),
        None if name == MODELS && module.requests.is_empty() => {
            format!("Types that several resources of `{}.{}` share.", plan.service, plan.version)
        }
        None => format!("{}\n\n{locator} in the platform's terms.", prose::of_resource(&module.resource)),
    };
    for (i, paragraph) in doc.split("\n\n").enumerate() {
        if i > 0 {
            out.push_str("//!\n");
        }
        comment(&mut out, "//!", &prose::wrapped("", paragraph));
    }
    out.push('\n');
    let names = Names::new(module);
    names.write(&mut out, module);
    for request in &module.requests {
        write_request(&mut out, request, &names);
        if let Some(answer) = &request.answer {
            write_model(&mut out, answer, &names);
        }
    }
    for model in &module.models {
        write_model(&mut out, model, &names);
    }
    for enumeration in &module.enums {
        write_enum(&mut out, enumeration);
    }
    out
}

fn comment(out: &mut String, start: &str, lines: &[String]) {
    for line in lines {
        out.push_str(format!("{start} {line}").trim_end());
        out.push('\n');
    }
}

/// How a file names what it does not declare.
struct Names {
    download: &'static str,
    file: &'static str,
    text: &'static str,
    value: &'static str,
    unknown: &'static str,
}

impl Names {
    /// A model of that name keeps it, then the other is written in full.
    fn new(module: &Module<'_>) -> Self {
        let models = module.structs().map(|model| &model.name);
        let enums = module.enums.iter().map(|enumeration| &enumeration.name);
        let events = module.events.iter().map(|event| &event.body.name);
        let here: BTreeSet<&str> =
            models.chain(events).chain(enums).chain(module.imports.keys()).map(String::as_str).collect();
        let pick = |short: &'static str, long: &'static str| if here.contains(short) { long } else { short };
        Self {
            download: pick("Download", "lark_runtime::Download"),
            file: pick("File", "lark_runtime::File"),
            text: pick("Text", "lark_runtime::Text"),
            value: pick("Value", "lark_runtime::serde_json::Value"),
            unknown: pick("Unknown", "lark_runtime::Unknown"),
        }
    }

    /// The `use` lines.
    fn write(&self, out: &mut String, module: &Module<'_>) {
        let uses = |ty: &Ty| mentioned(module).any(|other| other.mentions(ty));
        if uses(&Ty::Map(Box::new(Ty::Unit))) {
            out.push_str("use std::collections::BTreeMap;\n\n");
        }
        let has_bodies = module.structs().any(|model| model.way == Way::Sent);
        let has_models = module.structs().any(|model| model.way != Way::Sent);
        let mut runtime: Vec<&str> = Vec::new();
        runtime.extend(has_bodies.then_some("Body"));
        runtime.extend(uses(&Ty::Clearable(Box::new(Ty::Unit))).then_some("Clearable"));
        runtime.extend((uses(&Ty::Download) && self.download == "Download").then_some("Download"));
        runtime.extend((uses(&Ty::File) && self.file == "File").then_some("File"));
        let has_enums = |kind| module.enums.iter().any(|enumeration| enumeration.kind == kind);
        runtime.extend(has_enums(Kind::Integer).then_some("IntegerEnum"));
        runtime.extend(has_models.then_some("Model"));
        runtime.extend(uses(&Ty::Nullable(Box::new(Ty::Unit))).then_some("Nullable"));
        runtime.extend(has_enums(Kind::String).then_some("StringEnum"));
        let times: Vec<_> = mentioned(module).filter_map(Ty::time).collect();
        runtime.extend((times.iter().any(|(_, form)| *form == Form::Text) && self.text == "Text").then_some("Text"));
        for (unit, name) in [(Time::Millis, "UnixMillis"), (Time::Seconds, "UnixSeconds")] {
            runtime.extend(times.iter().any(|(time, _)| *time == unit).then_some(name));
        }
        runtime.extend((uses(&Ty::Unknown) && self.unknown == "Unknown").then_some("Unknown"));
        runtime.extend((!module.requests.is_empty()).then_some("lark_api"));
        runtime.extend((!module.events.is_empty()).then_some("lark_event"));
        runtime.extend((uses(&Ty::Any) && self.value == "Value").then_some("serde_json::Value"));
        match runtime[..] {
            [] => {}
            [one] => {
                let _ = writeln!(out, "use lark_runtime::{one};");
            }
            _ => {
                let _ = writeln!(out, "use lark_runtime::{{{}}};", runtime.join(", "));
            }
        }
        let mut by_home: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, home) in &module.imports {
            by_home.entry(home).or_default().push(name);
        }
        if !by_home.is_empty() {
            out.push('\n');
        }
        for (home, names) in by_home {
            let _ = match names[..] {
                [one] => writeln!(out, "use {home}::{one};"),
                _ => writeln!(out, "use {home}::{{{}}};", names.join(", ")),
            };
        }
    }

    fn ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Unit => "()".into(),
            Ty::String => "String".into(),
            Ty::Integer => "i64".into(),
            Ty::Float => "f64".into(),
            Ty::Bool => "bool".into(),
            Ty::Any => self.value.into(),
            Ty::Unknown => self.unknown.into(),
            Ty::File => self.file.into(),
            Ty::Download => self.download.into(),
            Ty::List(inner) => format!("Vec<{}>", self.ty(inner)),
            Ty::Map(inner) => format!("BTreeMap<String, {}>", self.ty(inner)),
            Ty::Boxed(inner) => format!("Box<{}>", self.ty(inner)),
            Ty::Optional(inner) => format!("Option<{}>", self.ty(inner)),
            Ty::Clearable(inner) => format!("Clearable<{}>", self.ty(inner)),
            Ty::Nullable(inner) => format!("Nullable<{}>", self.ty(inner)),
            Ty::Time(time, form) => {
                let name = match time {
                    Time::Millis => "UnixMillis",
                    Time::Seconds => "UnixSeconds",
                };
                match form {
                    Form::Number => name.into(),
                    Form::Text => format!("{}<{name}>", self.text),
                }
            }
            Ty::Named(name) => name.clone(),
        }
    }
}

fn write_request(out: &mut String, request: &Request<'_>, names: &Names) {
    let endpoint = request.endpoint;
    out.push('\n');
    comment(out, "///", &prose::of_request(request));
    let called: Vec<String> = request.old_names.iter().chain(&request.aliases).cloned().collect();
    aliases(out, &called);
    out.push_str("#[lark_api(\n");
    let _ = writeln!(
        out,
        "    id = \"{}\",\n    method = \"{}\",\n    path = \"{}\",",
        request.id, endpoint.method, endpoint.path
    );
    let _ = write!(out, "    token = \"{}\"", tokens(endpoint));
    let mut key = |text: String| {
        let _ = write!(out, ",\n    {text}");
    };
    let also = endpoint.undocumented_tokens();
    if !also.is_empty() {
        key(format!("undocumented_token = \"{}\"", also.join("|")));
    }
    if let Some(host) = &endpoint.host {
        key(format!("host = \"{host}\""));
    }
    if request.response != Ty::Unit {
        key(format!("response = {}", names.ty(&request.response)));
    }
    if endpoint.response.envelope.as_deref() == Some("flat") {
        key("envelope = \"flat\"".into());
    }
    if let Some(paging) = &request.paging {
        let items = paging.items.iter().map(|item| format!("items = {}", names.ty(item)));
        let keys: Vec<String> =
            items.chain(paging.keys.iter().map(|(key, name)| format!("{key} = \"{name}\""))).collect();
        key(if keys.is_empty() { "paging".into() } else { format!("paging({})", keys.join(", ")) });
    }
    if !endpoint.scopes.is_empty() {
        key(format!("scopes = \"{}\"", endpoint.scopes.join("|")));
    }
    if let Some(limit) = &endpoint.rate_limit {
        key(format!("rate_limit = \"{}\"", rate_limit(limit)));
    }
    if let Some(field) = &request.idempotency {
        key(format!("idempotency = \"{field}\""));
    }
    if endpoint.not_idempotent.is_some() {
        key("not_idempotent".into());
    }
    if endpoint.helpdesk {
        key("helpdesk".into());
    }
    if endpoint.deprecated {
        key("deprecated".into());
    }
    out.push_str("\n)]\n");
    out.push_str("#[derive(Clone, Debug)]\n");
    out.push_str(NON_EXHAUSTIVE);
    write_struct(out, &request.name, &request.fields, names);
}

/// The documented kinds. Where no source says, a tenant's token is tried and a user's is not refused.
fn tokens(endpoint: &Endpoint) -> String {
    match &endpoint.tokens {
        None => "tenant|user".into(),
        Some(tokens) if tokens.is_empty() => "none".into(),
        Some(tokens) => tokens.join("|"),
    }
}

fn rate_limit(limit: &RateLimit) -> String {
    let RateLimit::Known { per_second, per_minute } = limit else { return "special".into() };
    let second = per_second.map(|calls| format!("{calls}/s"));
    let minute = per_minute.map(|calls| format!("{calls}/min"));
    second.into_iter().chain(minute).collect::<Vec<_>>().join("|")
}

/// Old names, and what people call things, are found in the documentation and while typing.
fn aliases(out: &mut String, names: &[String]) {
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let _ = match &quoted[..] {
        [] => Ok(()),
        [one] => writeln!(out, "#[doc(alias = {one})]"),
        several => writeln!(out, "#[doc(alias({}))]", several.join(", ")),
    };
}

fn write_model(out: &mut String, model: &Model, names: &Names) {
    out.push('\n');
    if let Some(doc) = &model.doc {
        comment(out, "///", &prose::wrapped("", doc));
    }
    aliases(out, &model.old_names);
    out.push_str(match model.way {
        Way::Sent => "#[derive(Clone, Body)]\n",
        Way::Received => "#[derive(Clone, Default, Model)]\n",
        Way::Both => "#[derive(Clone, Default, Model)]\n#[lark(builder)]\n",
    });
    out.push_str(NON_EXHAUSTIVE);
    write_struct(out, &model.name, &model.fields, names);
}

fn write_struct(out: &mut String, name: &str, fields: &[Field], names: &Names) {
    let _ = writeln!(out, "pub struct {name} {{");
    for field in fields {
        for doc in &field.docs {
            comment(out, "    ///", &prose::wrapped("", doc));
        }
        let renamed = field.ident.trim_start_matches("r#") != field.wire;
        let rename = renamed.then(|| format!("rename = \"{}\"", field.wire));
        let in_header = field.mark.as_ref().is_some_and(|mark| mark.starts_with("header"));
        let whole = field.mark.as_deref() == Some("body");
        let marks: Vec<String> = field.mark.iter().cloned().chain(rename.filter(|_| !in_header && !whole)).collect();
        if !marks.is_empty() {
            let _ = writeln!(out, "    #[lark({})]", marks.join(", "));
        }
        let _ = writeln!(out, "    pub {}: {},", field.ident, names.ty(&field.ty));
    }
    out.push_str("}\n");
}

fn write_enum(out: &mut String, enumeration: &Enum) {
    out.push('\n');
    if let Some(doc) = &enumeration.doc {
        comment(out, "///", &prose::wrapped("", doc));
    }
    aliases(out, &enumeration.old_names);
    // The derive of integers brings the usual traits.
    let derives = match enumeration.kind {
        Kind::String => "#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]",
        Kind::Integer => "#[derive(IntegerEnum)]",
    };
    let _ = writeln!(out, "{derives}\n{NON_EXHAUSTIVE}pub enum {} {{", enumeration.name);
    for (variant, text, doc) in &enumeration.variants {
        if let Some(doc) = doc {
            comment(out, "    ///", &prose::wrapped("", doc));
        }
        match enumeration.kind {
            Kind::Integer => {
                let _ = writeln!(out, "    #[lark(value = {text})]");
            }
            Kind::String if wire_of_variant(variant) != *text => {
                let _ = writeln!(out, "    #[lark(rename = \"{text}\")]");
            }
            Kind::String => {}
        }
        let _ = writeln!(out, "    {variant},");
    }
    out.push_str("    /// A value that is newer than this crate.\n    #[doc(hidden)]\n");
    let _ = match enumeration.kind {
        Kind::String => writeln!(out, "    #[non_exhaustive]\n    {}(String),\n}}", enumeration.other),
        Kind::Integer => writeln!(out, "    #[non_exhaustive]\n    {}(i64),\n}}", enumeration.other),
    };
}
