//! Writes the events of a version down.

use std::fmt::Write;

use super::{MARK, NON_EXHAUSTIVE, Names, aliases, comment, write_enum, write_model, write_struct};
use crate::catalog;
use crate::generate::coverage::is_complete;
use crate::generate::plan::{Event, Module, Version};
use crate::generate::prose;

/// `docx/v1/events.rs`, or `callback.rs`.
pub(crate) fn events(plan: &Version<'_>, module: &Module<'_>, doc: Option<&str>) -> String {
    let mut out = MARK.to_owned();
    let number = plan.version.trim_start_matches('v');
    let doc = doc.map_or_else(|| format!("Events of version {number} of `{}`.", plan.service), str::to_owned);
    for (i, paragraph) in doc.split("\n\n").enumerate() {
        out.push_str(if i > 0 { "//!\n" } else { "" });
        comment(&mut out, "//!", &prose::wrapped("", paragraph));
    }
    if plan.is_of_no_service() && !is_complete(plan) {
        out.push_str("//!\n//! Field names are the platform's; see the documentation linked from each event.\n");
        out.push_str("#![allow(missing_docs)] // for these fields\n");
    }
    out.push('\n');
    let names = Names::new(module);
    names.write(&mut out, module);
    for event in &module.events {
        write_event(&mut out, event, &names);
    }
    for model in &module.models {
        write_model(&mut out, model, &names);
    }
    for enumeration in &module.enums {
        write_enum(&mut out, enumeration);
    }
    out.push_str("\n#[cfg(feature = \"catalog\")]\n");
    if module.events.iter().any(|event| event.event.deprecated) {
        out.push_str("#[allow(deprecated)]\n");
    }
    out.push_str("pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {\n");
    for event in &module.events {
        let _ = writeln!(out, "    visitor.visit::<{}>();", event.body.name);
    }
    out.push_str("}\n");
    out
}

fn write_event(out: &mut String, event: &Event<'_>, names: &Names) {
    let Event { event: facts, body, answer } = event;
    out.push('\n');
    comment(out, "///", &prose::of_event(event));
    aliases(out, &body.old_names);
    let mut keys = vec![format!("type = \"{}\"", facts.event_type)];
    keys.extend(schema(facts).map(|schema| format!("schema = {schema}")));
    keys.extend(facts.dedupe.as_ref().map(|path| format!("dedupe = \"{path}\"")));
    keys.extend((!facts.scopes.is_empty()).then(|| format!("scopes = \"{}\"", facts.scopes.join("|"))));
    keys.extend(answer.as_ref().map(|answer| format!("callback = {}", names.ty(answer))));
    keys.extend(facts.deprecated.then(|| "deprecated".to_owned()));
    let in_one_line = keys.join(", ");
    let _ = match in_one_line.len() {
        0..=100 => writeln!(out, "#[lark_event({in_one_line})]"),
        _ => writeln!(out, "#[lark_event(\n    {}\n)]", keys.join(",\n    ")),
    };
    out.push_str(NON_EXHAUSTIVE);
    write_struct(out, &body.name, &body.fields, names);
}

/// The value of the key, if it is not the default.
fn schema(event: &catalog::Event) -> Option<&'static str> {
    match event.schema.as_str() {
        "p1" => Some("1"),
        "flat" => Some("\"flat\""),
        _ => None,
    }
}

/// The name of a module that holds the events of no service.
pub(crate) fn module_of_no_service(service: &str) -> &str {
    match service {
        "events_p1" => "events_v1",
        other => other,
    }
}
