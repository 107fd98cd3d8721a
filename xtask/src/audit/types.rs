//! Findings in what is generated.

use std::collections::BTreeSet;

use super::Finding;
use crate::generate::Overrides;
use crate::generate::plan::{Enum, Model, Module, Ty, Version, Way};

/// The greatest length of a name.
const LONGEST: usize = 45;

/// What a required field of a request says that need not be set.
const REQUIRED: &str = "Required in requests.";

pub(super) fn findings(plans: &[Version<'_>], overrides: &Overrides) -> Vec<Finding> {
    let of = |version| {
        let lists = models(version).into_iter().flat_map(|model| fields(version, model));
        lists.chain(long_names(version)).chain(twins(version, overrides)).chain(subsets(version)).collect::<Vec<_>>()
    };
    plans.iter().flat_map(of).collect()
}

fn id(version: &Version<'_>, name: &str) -> String {
    format!("{}.{}.{name}", version.service, version.version)
}

fn modules<'v, 'c>(version: &'v Version<'c>) -> impl Iterator<Item = &'v Module<'c>> {
    version.all_modules()
}

fn models<'v>(version: &'v Version<'_>) -> Vec<&'v Model> {
    modules(version).flat_map(Module::structs).collect()
}

fn enums<'v>(version: &'v Version<'_>) -> Vec<&'v Enum> {
    modules(version).flat_map(|module| &module.enums).collect()
}

/// A list or map of a type that is read and sent must tell "left out" from "empty"; what is only sent must have what is
/// required.
fn fields(version: &Version<'_>, model: &Model) -> Vec<Finding> {
    let mut found = Vec::new();
    for field in &model.fields {
        let id = || format!("{}.{}", id(version, &model.name), field.wire);
        let several = |ty: &Ty| matches!(ty, Ty::List(_) | Ty::Map(_));
        let required = field.docs.iter().any(|doc| doc.contains(REQUIRED));
        match &field.ty {
            Ty::Optional(inner) if model.way == Way::Both && several(inner) => found.push(Finding {
                rule: "a list or map that cannot be empty",
                id: id(),
                what: "it is an `Option`, so that reading an empty one and writing it back leaves it out".to_owned(),
            }),
            Ty::Optional(_) if model.way == Way::Sent && required => found.push(Finding {
                rule: "a required field that may be left out",
                id: id(),
                what: "it is an `Option`, though the type is only sent".to_owned(),
            }),
            _ => {}
        }
    }
    found
}

/// Names that no line of code has room for.
fn long_names(version: &Version<'_>) -> Vec<Finding> {
    let requests = modules(version).flat_map(|module| &module.requests).map(|request| request.name.as_str());
    let models = models(version).into_iter().map(|model| model.name.as_str());
    let enums = enums(version).into_iter().map(|values| values.name.as_str());
    let events = modules(version).flat_map(|module| &module.events).map(|event| event.body.name.as_str());
    let long = requests.chain(events).chain(models).chain(enums).filter(|name| name.len() > LONGEST);
    long.map(|name| Finding {
        rule: "a long name",
        id: id(version, name),
        what: format!("{} characters, more than {LONGEST}", name.len()),
    })
    .collect()
}

/// Models of a version with the same fields, of which nobody has said that they are different things.
fn twins(version: &Version<'_>, overrides: &Overrides) -> Vec<Finding> {
    let name = format!("{}.{}", version.service, version.version);
    let open = version.twins().into_iter().filter(|types| overrides.names.reason_apart(&name, types).is_none());
    open.map(|types| Finding {
        rule: "twins",
        id: id(version, types.first().copied().unwrap_or_default()),
        what: format!("has the fields of {}", types.get(1..).unwrap_or_default().join(", ")),
    })
    .collect()
}

/// Enums whose values another one of the version has too that is called alike.
fn subsets(version: &Version<'_>) -> Vec<Finding> {
    let all = enums(version);
    let texts = |values: &Enum| values.variants.iter().map(|(_, text, _)| text.clone()).collect::<BTreeSet<_>>();
    let mut found = Vec::new();
    for &small in &all {
        let of_small = texts(small);
        let is_wider = |other: &&&Enum| {
            let of_other = texts(other);
            other.name != small.name
                && other.kind == small.kind
                && of_small.is_subset(&of_other)
                && (of_small != of_other || small.name > other.name)
                && other.name.ends_with(last_words(&small.name))
        };
        found.extend(all.iter().find(is_wider).map(|wider| Finding {
            rule: "an enum inside another",
            id: id(version, &small.name),
            what: format!("`{}` has all of its values", wider.name),
        }));
    }
    found
}

/// The last two words of a name: `IdType` of `ReceiveIdType`.
fn last_words(name: &str) -> &str {
    let capitals: Vec<usize> =
        name.char_indices().filter(|(_, letter)| letter.is_uppercase()).map(|(at, _)| at).collect();
    let start = capitals.len().checked_sub(2).and_then(|index| capitals.get(index)).copied().unwrap_or(0);
    name.get(start..).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::last_words;

    #[test]
    fn two_words_say_what_an_enum_is_of() {
        for (name, words) in [("ReceiveIdType", "IdType"), ("FileType", "FileType"), ("Theme", "Theme")] {
            assert_eq!(last_words(name), words);
        }
    }
}
