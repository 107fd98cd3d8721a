//! How much of what is documented elsewhere has a sentence: `lark-apis/catalog/texts/coverage.toml`.
//!
//! The facts themselves are not in this repository. `cargo xtask coverage` counts them where they are and writes the counts
//! down; `cargo xtask generate --check` refuses fewer sentences than these.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::plan::{self, Model};
use crate::catalog::{self, COVERAGE, Texts, VersionTexts};
use crate::{Result, cargo};

/// The head of the file.
const HEAD: &str = "# How many sentences each service has at least; of how many targets with a fact (endpoints, parameters, fields, events)
# how many have one; how many values of enums have words, and how many error codes that its endpoints name have a meaning.
# Written by `cargo xtask coverage FOLDER`; the counts may not fall.
";

/// What `coverage` is asked for.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder of facts: `<service>.<version>.jsonl`, `endpoints.jsonl`, `events.jsonl`, with `at` or `type` on each line;
    /// without it the counts of facts stay
    facts: Option<PathBuf>,
}

/// The counts of one service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Counts {
    /// Targets with a fact.
    facts: usize,
    /// Of these, with a sentence.
    covered: usize,
    /// All sentences.
    sentences: usize,
    /// Values of enums with words.
    #[serde(default)]
    values: usize,
    /// Error codes with a meaning.
    #[serde(default)]
    codes: usize,
}

/// Runs the chore.
pub(crate) fn run(args: &Args) -> Result<String> {
    let overrides = super::overrides()?;
    let versions = catalog::read()?;
    let plans = super::plans(&versions, &overrides)?;
    let file = file();
    let old = if file.exists() { read(&file)? } else { BTreeMap::new() };
    let meanings = super::meanings()?;
    let codes = meanings.counts(&versions);
    let mut counts = count(&overrides.texts, &plans, &codes);
    for (service, counts) in &mut counts {
        if let Some(old) = old.get(service) {
            (counts.facts, counts.covered) = (old.facts, old.covered);
        }
    }
    if let Some(facts) = &args.facts {
        count_facts(facts, &versions, &overrides.texts, &mut counts)?;
    }
    fs::write(&file, written(&counts))?;
    Ok(table(&counts, &plans, &codes))
}

/// Fails if a service has lost sentences, words of values or meanings of codes, and returns the table of all.
pub(super) fn check(texts: &Texts, plans: &[plan::Version<'_>], codes: &Codes) -> Result<String> {
    let mut counts = count(texts, plans, codes);
    let least = read(&file())?;
    let lost = lost(&least, &counts);
    if !lost.is_empty() {
        return Err(lost.join("\n").into());
    }
    for (service, least) in least {
        let counts = counts.entry(service).or_default();
        (counts.facts, counts.covered) = (least.facts, least.covered);
    }
    Ok(table(&counts, plans, codes))
}

fn lost(least: &BTreeMap<String, Counts>, now: &BTreeMap<String, Counts>) -> Vec<String> {
    let mut lost = Vec::new();
    for (service, least) in least {
        let now = now.get(service).copied().unwrap_or_default();
        for (has, wants, what) in [
            (now.sentences, least.sentences, "sentences"),
            (now.values, least.values, "values with words"),
            (now.codes, least.codes, "error codes with a meaning"),
        ] {
            if has < wants {
                lost.push(format!("{service}: {has} {what}, where {COVERAGE} wants {wants}"));
            }
        }
    }
    lost
}

fn file() -> PathBuf {
    cargo::workspace().join("lark-apis/catalog/texts").join(COVERAGE)
}

fn read(file: &Path) -> Result<BTreeMap<String, Counts>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()).into())
}

fn written(counts: &BTreeMap<String, Counts>) -> String {
    let mut out = HEAD.to_owned();
    for (service, Counts { facts, covered, sentences, values, codes }) in counts {
        let _ = writeln!(
            out,
            "{service} = {{ facts = {facts}, covered = {covered}, sentences = {sentences}, values = {values}, codes = {codes} }}"
        );
    }
    out
}

fn count(texts: &Texts, plans: &[plan::Version<'_>], codes: &Codes) -> BTreeMap<String, Counts> {
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    for (id, texts) in texts.versions() {
        counts.entry(service_of(id).to_owned()).or_default().sentences += texts.len();
    }
    for plan in plans {
        counts.entry(plan.service.to_owned()).or_default().values += values_of(plan).documented;
    }
    for (service, known) in codes {
        counts.entry(service.clone()).or_default().codes = known.documented;
    }
    counts
}

fn service_of(id: &str) -> &str {
    id.split('.').next().unwrap_or(id)
}

/// One line of the facts.
#[derive(Deserialize)]
struct Fact {
    at: Option<String>,
    #[serde(rename = "type")]
    event: Option<String>,
    text: Option<String>,
}

fn count_facts(
    folder: &Path,
    versions: &[catalog::Version],
    texts: &Texts,
    counts: &mut BTreeMap<String, Counts>,
) -> Result<()> {
    for counts in counts.values_mut() {
        (counts.facts, counts.covered) = (0, 0);
    }
    let read = |name: &str| -> Result<Vec<Fact>> {
        let file = folder.join(name);
        if !file.exists() {
            return Ok(Vec::new());
        }
        let lines = fs::read_to_string(&file)?;
        let facts = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>();
        facts.map_err(|error| format!("{}: {error}", file.display()).into())
    };
    let ids = |facts: Vec<Fact>, key: fn(Fact) -> Option<String>| facts.into_iter().filter_map(key).collect();
    let endpoints: BTreeSet<String> = ids(read("endpoints.jsonl")?, |fact| fact.at);
    let events: BTreeSet<String> = ids(read("events.jsonl")?, |fact| fact.event);
    for version in versions {
        let id = version.id();
        let texts = texts.of(&id);
        let mut tell = |has_sentence: bool| {
            let counts = counts.entry(version.service.clone()).or_default();
            counts.facts += 1;
            counts.covered += usize::from(has_sentence);
        };
        for endpoint in &version.endpoints {
            let key = endpoint.key();
            if endpoints.contains(&format!("{id}.{key}")) {
                tell(texts.endpoints.contains_key(&key));
            }
        }
        for event in version.events.iter().filter(|event| events.contains(&event.event_type)) {
            tell(texts.events.contains_key(&event.event_type));
        }
        let known = targets(version);
        for fact in read(&format!("{id}.jsonl"))?.into_iter().filter(|fact| fact.text.is_some()) {
            let at = fact.at.unwrap_or_default();
            let target = target(at.strip_prefix(&format!("{id}.")).unwrap_or(&at));
            // Pages also describe what the catalog has elsewhere, or not at all.
            if let Some(target) = target.filter(|target| known.contains(&target.names())) {
                tell(has_sentence(texts, target));
            }
        }
    }
    counts.retain(|_, counts| *counts != Counts::default());
    Ok(())
}

/// What a fact is about.
#[derive(Clone, Copy)]
enum Target<'a> {
    /// An endpoint and a parameter of its path, query or headers.
    Param(&'a str, &'a str),
    /// A type and a field of it.
    Field(&'a str, &'a str),
}

impl Target<'_> {
    fn names(self) -> (String, String) {
        let (Self::Param(owner, name) | Self::Field(owner, name)) = self;
        (owner.to_owned(), name.to_owned())
    }
}

/// Reads `Type.field`, `resource.name?param` or `resource.name:param`.
fn target(at: &str) -> Option<Target<'_>> {
    // A field may have `:` or `?` in its name; an endpoint has a dot before it.
    match at.split_once(['?', ':']).filter(|(endpoint, _)| endpoint.contains('.')) {
        Some((endpoint, param)) => Some(Target::Param(endpoint, param)),
        None => at.split_once('.').map(|(ty, field)| Target::Field(ty, field)),
    }
}

/// Of what of a version facts can tell.
fn targets(version: &catalog::Version) -> BTreeSet<(String, String)> {
    let mut known = BTreeSet::new();
    for endpoint in &version.endpoints {
        let params = endpoint.path_params.iter().chain(&endpoint.query).chain(&endpoint.headers);
        known.extend(params.map(|param| (endpoint.key(), param.name.clone())));
    }
    for (ty, fields) in &version.types {
        known.extend(fields.fields.iter().map(|field| (ty.clone(), field.name.clone())));
    }
    known
}

fn has_sentence(texts: &VersionTexts, target: Target<'_>) -> bool {
    let (owners, owner, name) = match target {
        Target::Param(endpoint, param) => (&texts.params, endpoint, param),
        Target::Field(ty, field) => (&texts.fields, ty, field),
    };
    owners.get(owner).is_some_and(|texts| texts.contains_key(name))
}

/// The error codes that endpoints of each service name, and those of them with a meaning.
pub(super) type Codes = BTreeMap<String, Items>;

/// Things, and those of them that are explained.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Items {
    pub(super) all: usize,
    pub(super) documented: usize,
}

impl Items {
    pub(super) fn tell(&mut self, documented: bool) {
        self.all += 1;
        self.documented += usize::from(documented);
    }

    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.documented += other.documented;
    }

    fn of(plan: &plan::Version<'_>) -> Self {
        let mut items = values_of(plan);
        for module in plan.all_modules() {
            let requests = module.requests.iter().map(|request| &request.fields);
            for field in requests.chain(module.events.iter().map(|event| &event.body.fields)).flatten() {
                items.tell(!field.docs.is_empty());
            }
            for Model { doc, fields, .. } in module.structs() {
                items.tell(doc.is_some());
                fields.iter().for_each(|field| items.tell(!field.docs.is_empty()));
            }
            module.enums.iter().for_each(|enumeration| items.tell(enumeration.doc.is_some()));
        }
        items
    }
}

/// The values of a version's enums.
fn values_of(plan: &plan::Version<'_>) -> Items {
    let mut values = Items::default();
    for (.., doc) in plan.all_modules().flat_map(|module| &module.enums).flat_map(|one| &one.variants) {
        values.tell(doc.is_some());
    }
    values
}

/// Whether every public item of a version has documentation.
pub(crate) fn is_complete(plan: &plan::Version<'_>) -> bool {
    let items = Items::of(plan);
    items.all == items.documented
}

fn table(counts: &BTreeMap<String, Counts>, plans: &[plan::Version<'_>], codes: &Codes) -> String {
    let mut items: BTreeMap<&str, [Items; 3]> = BTreeMap::new();
    for plan in plans {
        let [values, of_service, _] = items.entry(plan.service).or_default();
        of_service.add(Items::of(plan));
        values.add(values_of(plan));
    }
    for (service, known) in codes {
        let [.., codes] = items.entry(service).or_default();
        *codes = *known;
    }
    let mut out = format!(
        "{:26} {:>15} {:>6} {:>9} {:>18} {:>17} {:>13}\n",
        "service", "facts told", "%", "sentences", "values with words", "items with words", "error codes"
    );
    let mut row = |service: &str, counts: Counts, items: [Items; 3]| {
        let percent =
            (counts.covered * 100).checked_div(counts.facts).map_or("-".to_owned(), |share| share.to_string());
        let told = format!("{}/{}", counts.covered, counts.facts);
        let [values, items, codes] = items.map(|items| format!("{}/{}", items.documented, items.all));
        let sentences = counts.sentences;
        let _ =
            writeln!(out, "{service:26} {told:>15} {percent:>6} {sentences:>9} {values:>18} {items:>17} {codes:>13}");
    };
    let (mut all_counts, mut all_items) = (Counts::default(), [Items::default(); 3]);
    let services: BTreeSet<&str> = counts.keys().map(String::as_str).chain(items.keys().copied()).collect();
    for service in services {
        let counts = counts.get(service).copied().unwrap_or_default();
        let items = items.get(service).copied().unwrap_or_default();
        row(service, counts, items);
        all_counts.facts += counts.facts;
        all_counts.covered += counts.covered;
        all_counts.sentences += counts.sentences;
        all_items.iter_mut().zip(items).for_each(|(all, items)| all.add(items));
    }
    row("all", all_counts, all_items);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(sentences: usize) -> BTreeMap<String, Counts> {
        BTreeMap::from([("docx".to_owned(), Counts { facts: 3, covered: 2, sentences, values: 4, codes: 6 })])
    }

    #[test]
    fn what_is_written_is_read_again_and_may_not_fall() {
        let least: BTreeMap<String, Counts> = toml::from_str(&written(&counts(5))).unwrap();
        assert_eq!(least, counts(5));
        assert_eq!(lost(&least, &counts(6)), [""; 0]);
        let lost_one = "docx: 4 sentences, where coverage.toml wants 5";
        assert_eq!(lost(&least, &counts(4)), [lost_one]);
        let mut fewer_values = counts(5);
        fewer_values.entry("docx".to_owned()).or_default().values = 3;
        assert_eq!(lost(&least, &fewer_values), ["docx: 3 values with words, where coverage.toml wants 4"]);
        assert_eq!(lost(&least, &BTreeMap::new()).len(), 3);
    }

    #[test]
    fn facts_about_what_the_catalog_lacks_do_not_count() {
        let version = serde_json::from_value(serde_json::json!({
            "service": "docx", "version": "v1", "events": [],
            "endpoints": [{
                "resource": "block", "name": "get", "method": "GET", "path": "/:block_id", "tokens": [],
                "path_params": [{"name": "block_id", "type": "string"}], "query": [{"name": "lang", "type": "string"}],
                "body": null, "response": {"kind": "empty"},
            }],
            "types": {"Block": {"fields": [{"name": "id", "type": "string"}]}},
        }));
        let version: catalog::Version = version.unwrap();
        let known = targets(&version);
        for (at, is_known) in [
            ("block.get:block_id", true),
            ("block.get?lang", true),
            ("block.get?page", false),
            ("Block.id", true),
            ("Block.name", false),
        ] {
            assert_eq!(target(at).is_some_and(|target| known.contains(&target.names())), is_known, "{at}");
        }
    }

    #[test]
    fn a_target_is_found_by_its_key() {
        let texts = Texts::of_file(
            "docx",
            "[v1.params.\"document.block.list\"]\npage_size = \"a\"\n[v1.fields.Block]\n\"odd.na:me\" = \"b\"\nid = \"c\"\n",
        );
        let texts = texts.of("docx.v1");
        for (at, has) in [
            ("document.block.list?page_size", true),
            ("document.block.list:page_size", true),
            ("document.block.list?page_token", false),
            ("Block.id", true),
            ("Block.other", false),
            ("Other.id", false),
        ] {
            assert_eq!(target(at).is_some_and(|target| has_sentence(texts, target)), has, "{at}");
        }
    }
}
