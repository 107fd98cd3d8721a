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
const HEAD: &str = "# How many sentences each service has at least, and of how many targets with a fact (endpoints, parameters, fields, events)
# how many have one. Written by `cargo xtask coverage FOLDER`; the counts may not fall.
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
}

/// Runs the chore.
pub(crate) fn run(args: &Args) -> Result<String> {
    let overrides = super::overrides()?;
    let versions = catalog::read()?;
    let plans = super::plans(&versions, &overrides)?;
    let file = file();
    let old = if file.exists() { read(&file)? } else { BTreeMap::new() };
    let mut counts = count(&overrides.texts);
    for (service, counts) in &mut counts {
        if let Some(old) = old.get(service) {
            (counts.facts, counts.covered) = (old.facts, old.covered);
        }
    }
    if let Some(facts) = &args.facts {
        count_facts(facts, &versions, &overrides.texts, &mut counts)?;
    }
    fs::write(&file, written(&counts))?;
    Ok(table(&counts, &plans))
}

/// Fails if a service has lost sentences, and returns the table of all.
pub(crate) fn check(texts: &Texts, plans: &[plan::Version<'_>]) -> Result<String> {
    let mut counts = count(texts);
    let least = read(&file())?;
    let lost = lost(&least, &counts);
    if !lost.is_empty() {
        return Err(lost.join("\n").into());
    }
    for (service, least) in least {
        let counts = counts.entry(service).or_default();
        (counts.facts, counts.covered) = (least.facts, least.covered);
    }
    Ok(table(&counts, plans))
}

fn lost(least: &BTreeMap<String, Counts>, now: &BTreeMap<String, Counts>) -> Vec<String> {
    let of = |service: &str| now.get(service).copied().unwrap_or_default().sentences;
    let fewer = least.iter().filter(|(service, least)| of(service) < least.sentences);
    let line = |(service, least): (&String, &Counts)| {
        format!("texts/{service}.toml: {} sentences, where {COVERAGE} wants {}", of(service), least.sentences)
    };
    fewer.map(line).collect()
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
    for (service, Counts { facts, covered, sentences }) in counts {
        let _ = writeln!(out, "{service} = {{ facts = {facts}, covered = {covered}, sentences = {sentences} }}");
    }
    out
}

fn count(texts: &Texts) -> BTreeMap<String, Counts> {
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    for (id, texts) in texts.versions() {
        counts.entry(service_of(id).to_owned()).or_default().sentences += texts.len();
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
        for fact in read(&format!("{id}.jsonl"))?.into_iter().filter(|fact| fact.text.is_some()) {
            let at = fact.at.unwrap_or_default();
            tell(has_sentence(texts, at.strip_prefix(&format!("{id}.")).unwrap_or(&at)));
        }
    }
    counts.retain(|_, counts| *counts != Counts::default());
    Ok(())
}

/// Whether `Type.field`, `resource.name?param` or `resource.name:param` has one.
fn has_sentence(texts: &VersionTexts, at: &str) -> bool {
    let of = |owners: &BTreeMap<String, BTreeMap<String, String>>, owner: &str, name: &str| {
        owners.get(owner).is_some_and(|texts| texts.contains_key(name))
    };
    // A field may have `:` or `?` in its name; an endpoint has a dot before it.
    match at.split_once(['?', ':']).filter(|(endpoint, _)| endpoint.contains('.')) {
        Some((endpoint, param)) => of(&texts.params, endpoint, param),
        None => at.split_once('.').is_some_and(|(ty, field)| of(&texts.fields, ty, field)),
    }
}

/// Items of the generated code, and those of them with documentation.
#[derive(Clone, Copy, Default)]
struct Items {
    all: usize,
    documented: usize,
}

impl Items {
    fn tell(&mut self, documented: bool) {
        self.all += 1;
        self.documented += usize::from(documented);
    }

    fn of(plan: &plan::Version<'_>) -> Self {
        let mut items = Self::default();
        for module in plan.all_modules() {
            let requests = module.requests.iter().map(|request| &request.fields);
            for field in requests.chain(module.events.iter().map(|event| &event.body.fields)).flatten() {
                items.tell(!field.docs.is_empty());
            }
            for Model { doc, fields, .. } in module.structs() {
                items.tell(doc.is_some());
                fields.iter().for_each(|field| items.tell(!field.docs.is_empty()));
            }
            for enumeration in &module.enums {
                items.tell(enumeration.doc.is_some());
                enumeration.variants.iter().for_each(|(.., doc)| items.tell(doc.is_some()));
            }
        }
        items
    }
}

/// Whether every public item of a version has documentation.
pub(crate) fn is_complete(plan: &plan::Version<'_>) -> bool {
    let items = Items::of(plan);
    items.all == items.documented
}

fn table(counts: &BTreeMap<String, Counts>, plans: &[plan::Version<'_>]) -> String {
    let mut items: BTreeMap<&str, Items> = BTreeMap::new();
    for plan in plans {
        let Items { all, documented } = Items::of(plan);
        let of_service = items.entry(plan.service).or_default();
        of_service.all += all;
        of_service.documented += documented;
    }
    let mut out =
        format!("{:26} {:>15} {:>6} {:>9} {:>17}\n", "service", "facts told", "%", "sentences", "items with words");
    let mut row = |service: &str, counts: Counts, items: Items| {
        let percent =
            (counts.covered * 100).checked_div(counts.facts).map_or("-".to_owned(), |share| share.to_string());
        let told = format!("{}/{}", counts.covered, counts.facts);
        let documented = format!("{}/{}", items.documented, items.all);
        let _ = writeln!(out, "{service:26} {told:>15} {percent:>6} {:>9} {documented:>17}", counts.sentences);
    };
    let (mut all_counts, mut all_items) = (Counts::default(), Items::default());
    let services: BTreeSet<&str> = counts.keys().map(String::as_str).chain(items.keys().copied()).collect();
    for service in services {
        let counts = counts.get(service).copied().unwrap_or_default();
        let items = items.get(service).copied().unwrap_or_default();
        row(service, counts, items);
        all_counts.facts += counts.facts;
        all_counts.covered += counts.covered;
        all_counts.sentences += counts.sentences;
        all_items.all += items.all;
        all_items.documented += items.documented;
    }
    row("all", all_counts, all_items);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(sentences: usize) -> BTreeMap<String, Counts> {
        BTreeMap::from([("docx".to_owned(), Counts { facts: 3, covered: 2, sentences })])
    }

    #[test]
    fn what_is_written_is_read_again_and_may_not_fall() {
        let least: BTreeMap<String, Counts> = toml::from_str(&written(&counts(5))).unwrap();
        assert_eq!(least, counts(5));
        assert_eq!(lost(&least, &counts(6)), [""; 0]);
        let lost_one = "texts/docx.toml: 4 sentences, where coverage.toml wants 5";
        assert_eq!(lost(&least, &counts(4)), [lost_one]);
        assert_eq!(lost(&least, &BTreeMap::new()).len(), 1);
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
            assert_eq!(has_sentence(texts, at), has, "{at}");
        }
    }
}
