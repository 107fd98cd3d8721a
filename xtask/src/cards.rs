//! `cards`: writes the tables of `lark-cards` from its catalog.
//!
//! `card-json-2.json` has the elements as the pages have them, `additions.json` what is around them and corrections.
//! `kinds` decides what a member holds.

mod kinds;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use serde::Deserialize;

use self::kinds::Kinds;
use crate::{Result, cargo};

const MARK: &str = "// Generated from lark-cards/catalog: `cargo run -p xtask -- cards`. Do not edit.\n";

/// What `cards` is asked for.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if the file differs from what would be written
    #[arg(long)]
    check: bool,
}

/// A member as the catalog has it.
#[derive(Clone, Deserialize)]
struct Field {
    path: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    required_in_form: bool,
    #[serde(default)]
    values: Vec<String>,
    range: Option<String>,
    max_items: Option<usize>,
    default: Option<String>,
    /// The object that it holds.
    spec: Option<String>,
    /// What it holds, where the type does not say it.
    #[serde(rename = "kind")]
    said: Option<String>,
}

#[derive(Deserialize)]
struct Element {
    fields: Vec<Field>,
}

#[derive(Deserialize)]
struct Catalog {
    elements: BTreeMap<String, Element>,
    colors: Vec<String>,
    i18n: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Additions {
    objects: BTreeMap<String, Vec<Field>>,
    optional: Vec<Correction>,
    more_fields: Vec<Field>,
}

#[derive(Deserialize)]
struct Correction {
    path: String,
}

/// Runs the chore.
pub(crate) fn run(args: &Args) -> Result<String> {
    let home = cargo::workspace().join("lark-cards");
    let catalog: Catalog = serde_json::from_str(&fs::read_to_string(home.join("catalog/card-json-2.json"))?)?;
    let additions: Additions = serde_json::from_str(&fs::read_to_string(home.join("catalog/additions.json"))?)?;
    let path = home.join("src/generated.rs");
    let text = render(&catalog, &additions)?;
    if !args.check {
        fs::write(&path, &text)?;
        return Ok(format!("{}: {} bytes", path.display(), text.len()));
    }
    if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
        return Err("lark-cards/src/generated.rs is not what its catalog makes of it: run `cargo xtask cards`".into());
    }
    Ok("the tables of lark-cards are what its catalog makes of them".to_owned())
}

fn render(catalog: &Catalog, additions: &Additions) -> Result<String> {
    let mut objects: BTreeMap<&str, Vec<Field>> =
        catalog.elements.iter().map(|(name, element)| (name.as_str(), element.fields.clone())).collect();
    for correction in &additions.optional {
        field(&mut objects, &correction.path)?.required = false;
    }
    for more in &additions.more_fields {
        let (object, path) = more.path.split_once('.').ok_or_else(|| format!("no member in `{}`", more.path))?;
        let fields = objects.get_mut(object).ok_or_else(|| format!("there is no element `{object}`"))?;
        if fields.iter().any(|field| field.path == path) {
            return Err(format!("`{}` is in the catalog already", more.path).into());
        }
        fields.push(Field { path: path.to_owned(), ..more.clone() });
    }
    for (name, fields) in &additions.objects {
        objects.insert(name, fields.clone());
    }
    let elements: Vec<&str> = catalog.elements.keys().map(String::as_str).filter(|name| *name != "header").collect();
    let mut kinds = Kinds::new(&elements);
    for (name, fields) in &objects {
        kinds.object(name, fields)?;
    }
    let mut text = MARK.to_owned();
    text.push_str("//! What a card may hold; `card` is the whole.\n");
    text.push_str("#![allow(non_upper_case_globals, reason = \"the names of members\")]\n");
    text.push_str("#![allow(clippy::wildcard_imports, reason = \"one list of imports for all modules\")]\n\n");
    text.push_str("use crate::table::{ANY, Kind, Label, Member, Place, Size, Spec, member};\n\n");
    list(&mut text, "/// Every element.", "ELEMENTS", "&Spec", elements.iter().map(|tag| format!("&{tag}::SPEC")))?;
    let mut colors = catalog.colors.clone();
    colors.push("default".to_owned());
    colors.sort();
    list(&mut text, "/// Every colour, sorted.", "COLORS", "&str", colors.iter().map(|color| format!("{color:?}")))?;
    let locales = catalog.i18n.get("locales").ok_or("the catalog has no locales")?;
    // The answer to a preview of a link has it; so may a card in one.
    let locales = locales.split(' ').chain(["hi_in"]).map(|locale| format!("{locale:?}"));
    list(&mut text, "/// Every locale.", "LOCALES", "&str", locales)?;
    text.push_str(&kinds.finish());
    rustfmt(&text)
}

fn list(text: &mut String, doc: &str, name: &str, kind: &str, items: impl Iterator<Item = String>) -> Result<()> {
    let items: Vec<String> = items.collect();
    writeln!(text, "{doc}\npub(crate) static {name}: &[{kind}] = &[{}];\n", items.join(", "))?;
    Ok(())
}

fn field<'a>(objects: &'a mut BTreeMap<&str, Vec<Field>>, path: &str) -> Result<&'a mut Field> {
    let found = path
        .split_once('.')
        .and_then(|(object, path)| objects.get_mut(object)?.iter_mut().find(|field| field.path == path));
    found.ok_or_else(|| format!("a correction of `{path}`, which is not in the catalog").into())
}

fn rustfmt(text: &str) -> Result<String> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(cargo::workspace())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    child.stdin.take().ok_or("rustfmt reads nothing")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err("rustfmt refuses the tables".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
