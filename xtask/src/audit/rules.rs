//! The rules: what each looks for in the plans of all versions.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use crate::generate::plan::{Enum, Model, Module, Version};

/// The greatest length of a name.
const LONGEST: usize = 45;

pub(super) const NAMES: &[&str] = &["long names", "subsets", "twins"];

/// Everything that any rule finds.
pub(super) fn findings(plans: &[Version<'_>]) -> Vec<Finding> {
    plans.iter().flat_map(|version| [long_names(version), subsets(version), twins(version)].concat()).collect()
}

fn id(version: &Version<'_>, name: &str) -> String {
    format!("{}.{}.{name}", version.service, version.version)
}

fn modules<'v, 'c>(version: &'v Version<'c>) -> impl Iterator<Item = &'v Module<'c>> {
    version.modules.values()
}

/// The models of a version, with those that are answers of one endpoint.
fn models<'v>(version: &'v Version<'_>) -> Vec<&'v Model> {
    let shared = modules(version).flat_map(|module| &module.models);
    let answers = modules(version).flat_map(|module| &module.requests).filter_map(|request| request.answer.as_ref());
    shared.chain(answers).collect()
}

fn enums<'v>(version: &'v Version<'_>) -> Vec<&'v Enum> {
    modules(version).flat_map(|module| &module.enums).collect()
}

/// Names that no line of code has room for.
fn long_names(version: &Version<'_>) -> Vec<Finding> {
    let requests = modules(version).flat_map(|module| &module.requests).map(|request| request.name.as_str());
    let models = models(version).into_iter().map(|model| model.name.as_str());
    let enums = enums(version).into_iter().map(|values| values.name.as_str());
    let long = requests.chain(models).chain(enums).filter(|name| name.len() > LONGEST);
    long.map(|name| Finding {
        rule: "long names",
        id: id(version, name),
        what: format!("{} characters, more than {LONGEST}", name.len()),
    })
    .collect()
}

/// Models of a version with the same fields.
fn twins(version: &Version<'_>) -> Vec<Finding> {
    let mut shapes: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for model in models(version).into_iter().filter(|model| model.fields.len() > 1) {
        let shape = model.fields.iter().map(|field| format!("{} {:?}", field.wire, field.ty)).collect::<Vec<_>>();
        shapes.entry(shape.join(", ")).or_default().push(&model.name);
    }
    let mut found = Vec::new();
    for names in shapes.values().filter(|names| names.len() > 1) {
        let (first, others) = names.split_first().map_or(("", &[][..]), |(first, others)| (*first, others));
        for name in others {
            found.push(Finding {
                rule: "twins",
                id: id(version, name),
                what: format!("has the fields of `{first}`"),
            });
        }
    }
    found
}

/// Enums of a version whose values another one for the same field has too.
fn subsets(version: &Version<'_>) -> Vec<Finding> {
    let all = enums(version);
    let texts = |values: &Enum| values.variants.iter().map(|(_, text, _)| text.clone()).collect::<BTreeSet<_>>();
    let mut found = Vec::new();
    for &small in &all {
        let of_small = texts(small);
        let wider = all.iter().find(|other| {
            let of_other = texts(other);
            other.name != small.name
                && of_small.is_subset(&of_other)
                && (of_small != of_other || small.name > other.name)
                && other.name.ends_with(last_word(&small.name))
        });
        found.extend(wider.map(|wider| Finding {
            rule: "subsets",
            id: id(version, &small.name),
            what: format!("`{}` has all of its values", wider.name),
        }));
    }
    found
}

/// The last words of a name, from the last but one capital on: `IdType` of `ReceiveIdType`.
fn last_word(name: &str) -> &str {
    let capitals: Vec<usize> = name.char_indices().filter(|(_, letter)| letter.is_uppercase()).map(|(at, _)| at).collect();
    let start = capitals.len().checked_sub(2).and_then(|index| capitals.get(index)).copied().unwrap_or(0);
    name.get(start..).unwrap_or(name)
}
