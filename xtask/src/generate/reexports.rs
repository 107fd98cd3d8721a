//! Everything of a version is re-exported at the version, so no two of its modules may have a name in common.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::plan::{EVENTS, Version};
use crate::Result;

/// Fails if a name occurs twice in a version, hand-written modules included; `home` is the folder of `lark-apis`.
pub(crate) fn check(plan: &Version<'_>, home: &Path) -> Result<()> {
    let folder = home.join("src").join(plan.service).join(plan.version);
    let mut names: Vec<(String, String)> = Vec::new();
    for (module, planned) in &plan.modules {
        let requests = planned.requests.iter().map(|request| &request.name);
        let builders = requests.clone().map(|name| format!("{name}Builder"));
        let models = planned.structs().map(|model| &model.name);
        let enums = planned.enums.iter().map(|enumeration| &enumeration.name);
        let all = requests.chain(models).chain(enums).cloned().chain(builders);
        names.extend(all.map(|name| (name, module.clone())));
    }
    for module in &plan.hand_written {
        let file = folder.join(module).with_extension("rs");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        names.extend(public_items(&text).map(|name| (name.to_owned(), module.clone())));
    }
    // What a version declares itself hides what it re-exports, without a word of the compiler.
    let modules = plan.modules.keys().chain(&plan.hand_written).cloned().chain(["visit", EVENTS].map(str::to_owned));
    names.extend(modules.map(|module| (module, "the version itself".to_owned())));
    distinct(names).map_err(|error| format!("{}.{}: {error}", plan.service, plan.version).into())
}

/// Of names with their places, fails at the first that is in two places.
fn distinct(names: Vec<(String, String)>) -> Result<()> {
    let mut places = BTreeMap::new();
    for (name, place) in names {
        if let Some(other) = places.insert(name.clone(), place.clone()) {
            return Err(format!(
                "`{name}` is in `{other}` and in `{place}`, but a version re-exports the names of all its modules: \
                 give one of them another name, that of a generated type in names.toml"
            )
            .into());
        }
    }
    Ok(())
}

/// The names of the public items of a module that rustfmt has laid out.
pub(crate) fn public_items(text: &str) -> impl Iterator<Item = &str> {
    const KINDS: [&str; 8] = ["const", "enum", "fn", "mod", "static", "struct", "trait", "type"];
    text.lines().filter_map(|line| {
        let item = line.strip_prefix("pub ")?;
        let mut words = item.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        let mut kind = words.next()?;
        // `async fn`, `const fn`, `unsafe trait`
        let mut name = words.next()?;
        while KINDS.contains(&name) || kind == "async" || kind == "unsafe" {
            (kind, name) = (name, words.next()?);
        }
        KINDS.contains(&kind).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_items_of_every_kind_are_found() {
        let text = "use a::B;\npub struct Upload<'a> {\n    pub field: String,\n}\n\npub(crate) fn no() {}\n\
                    pub fn checksum(bytes: &[u8]) -> String {\npub async fn run() {\npub const fn most() -> u8 {\n\
                    pub const PART: u64 = 4;\npub enum Kind {\npub use other::Thing;\nimpl Upload {\n    pub fn inner() {}\n";
        assert_eq!(public_items(text).collect::<Vec<_>>(), ["Upload", "checksum", "run", "most", "PART", "Kind"]);
    }

    #[test]
    fn a_name_in_two_modules_is_refused_with_both_places() {
        let names = |all: &[(&str, &str)]| all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        assert!(distinct(names(&[("Upload", "file"), ("Download", "media")])).is_ok());
        let error = distinct(names(&[("Upload", "file"), ("Kind", "file"), ("Upload", "media")])).unwrap_err();
        assert!(error.to_string().starts_with("`Upload` is in `file` and in `media`"), "{error}");
    }
}
