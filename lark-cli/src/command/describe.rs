//! `lark describe`.

use lark_cli::calls::{Catalog, Endpoint};
use lark_cli::facts::Field;

use super::output::{self, Done};

/// Arguments of `lark describe`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The id of the endpoint, as `lark find` shows it
    id: String,
    /// JSON, with the JSON Schemas of request and answer
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> Done {
    let endpoint = Catalog::new().get(&args.id)?;
    if args.json { output::json(&endpoint.describe(), false) } else { output::print(&text(&endpoint)) }
}

fn text(endpoint: &Endpoint) -> String {
    let facts = endpoint.facts();
    let mut lines = vec![facts.id.to_owned()];
    if facts.deprecated {
        lines.push("  deprecated: the platform advises against it".to_owned());
    }
    lines.extend([&facts.title, &facts.details].iter().filter(|text| !text.is_empty()).map(|text| format!("  {text}")));
    lines.push(format!("  {} {}", facts.method, facts.path));
    lines.push(format!("  tokens: {}", facts.tokens));
    if !facts.scopes.is_empty() {
        lines.push(format!("  scopes, one of: {}", facts.scopes.join(", ")));
    }
    lines.extend(facts.rate.map(|rate| format!("  rate: {rate}")));
    lines.extend(facts.docs.map(|page| format!("  {page}")));
    lines.push(String::new());
    lines.push("values, * is required:".to_owned());
    if endpoint.fields().is_empty() {
        lines.push("  none".to_owned());
    }
    for (index, field) in endpoint.fields().iter().enumerate() {
        lines.push(line(endpoint, index, field));
        members(endpoint, &field.kind, 2, &mut lines);
    }
    lines.push(String::new());
    lines.push("answer:".to_owned());
    let before = lines.len();
    members(endpoint, endpoint.answer(), 1, &mut lines);
    if lines.len() == before {
        lines.push(format!("  {}", shown(endpoint, endpoint.answer())));
    }
    lines.push(String::new());
    lines.push(example(endpoint));
    lines.join("\n") + "\n"
}

fn line(endpoint: &Endpoint, index: usize, field: &Field) -> String {
    let star = if field.is_required() { "*" } else { " " };
    let place = match field.place.as_str() {
        "json" | "body" | "text" | "file" => "body",
        "comma" => "query, with commas",
        place => place,
    };
    let (name, kind) = (endpoint.input_name(index), shown(endpoint, &field.kind));
    format!(" {star}{name} ({place}, {kind}) {}", field.doc).trim_end().to_owned()
}

/// The members of an object, down to two levels.
fn members(endpoint: &Endpoint, kind: &str, depth: usize, lines: &mut Vec<String>) {
    let Some(members) = endpoint.members_of(kind.trim_start_matches(['?', '[', '{'])) else { return };
    for member in members {
        let indent = "  ".repeat(depth);
        let kind = shown(endpoint, &member.kind);
        lines.push(format!("{indent}{} ({kind}) {}", member.wire, member.doc).trim_end().to_owned());
        if depth < 2 {
            self::members(endpoint, &member.kind, depth + 1, lines);
        }
    }
}

/// A type in words.
fn shown(endpoint: &Endpoint, kind: &str) -> String {
    if let Some(of) = kind.strip_prefix('?') {
        return shown(endpoint, of);
    }
    if let Some(of) = kind.strip_prefix('[') {
        return format!("list of {}", shown(endpoint, of));
    }
    if let Some(of) = kind.strip_prefix('{') {
        return format!("map of {}", shown(endpoint, of));
    }
    if let Some(values) = endpoint.values_of(kind) {
        let shown =
            values.iter().take(12).map(|(value, _)| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let more = if values.len() > 12 { "|…" } else { "" };
        return format!("{}{more}", shown.collect::<Vec<_>>().join("|"));
    }
    match kind.split_once(':') {
        Some((unit, "text")) => format!("{unit} since 1970 as text"),
        Some((unit, _)) => format!("{unit} since 1970"),
        None if kind.starts_with('#') => "object".to_owned(),
        None if kind == "()" => "nothing".to_owned(),
        None if kind == "download" => "a file".to_owned(),
        None => kind.to_owned(),
    }
}

/// A command to start from.
fn example(endpoint: &Endpoint) -> String {
    let mut command = format!("lark call {}", endpoint.id());
    for (index, field) in endpoint.fields().iter().enumerate().filter(|(_, field)| field.is_required()) {
        let name = endpoint.input_name(index);
        let value = match (field.place.as_str(), endpoint.values_of(&field.kind)) {
            ("file", _) => "@FILE".to_owned(),
            (_, Some([(value, _), ..])) => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
            _ => "...".to_owned(),
        };
        command.push_str(&format!(" -d {name}={value}"));
    }
    if endpoint.facts().tokens == "user" {
        command.push_str(" --user me");
    }
    if endpoint.answers_file() {
        command.push_str(" --output FILE");
    }
    if endpoint.list_member().is_some() {
        command.push_str(" --all");
    }
    command
}
