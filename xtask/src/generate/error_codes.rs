//! What error codes mean: from `catalog/error_codes` and the endpoints that name them to two texts, which `lark-apis`
//! reads when a program asks.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::coverage::Codes;
use super::lint;
use crate::Result;
use crate::catalog::Version;

/// The file of the codes that any endpoint may answer with.
const GENERAL: &str = "general";

/// The most bytes of a meaning.
const LONGEST: usize = 160;

/// What people wrote about codes, by service.
#[derive(Default)]
pub(super) struct Meanings {
    services: BTreeMap<String, File>,
}

/// One file of the folder.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// By code.
    #[serde(default)]
    codes: BTreeMap<i64, String>,
    /// By endpoint and code, where a service gives one number several meanings.
    #[serde(default)]
    endpoints: BTreeMap<String, BTreeMap<i64, String>>,
}

impl Meanings {
    /// Reads all files of the folder.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let mut services = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let Some(service) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".toml")) else {
                continue;
            };
            let file: File =
                toml::from_str(&fs::read_to_string(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
            services.insert(service.to_owned(), file);
        }
        Ok(Self { services })
    }

    /// What is wrong with the meanings; empty if nothing is.
    pub(super) fn problems(&self, versions: &[Version]) -> Vec<String> {
        let named = named(versions);
        let mut problems = Vec::new();
        for (service, file) in &self.services {
            let of_service: BTreeSet<i64> = (named.iter())
                .filter(|(locator, _)| service_of(locator) == service)
                .flat_map(|(_, codes)| codes.iter().copied())
                .collect();
            let unnamed = file.codes.keys().filter(|code| service != GENERAL && !of_service.contains(code));
            problems.extend(unnamed.map(|code| format!("error_codes: {service}: no endpoint names {code}")));
            for (locator, codes) in &file.endpoints {
                let of_endpoint = named.get(locator).filter(|_| service_of(locator) == service);
                let unnamed = codes.keys().filter(|code| of_endpoint.is_none_or(|named| !named.contains(code)));
                problems.extend(unnamed.map(|code| format!("error_codes: {service}: {locator} does not name {code}")));
            }
            let texts = file.codes.iter().chain(file.endpoints.values().flatten());
            problems.extend(texts.filter_map(|(code, text)| {
                Some(format!("error_codes: {service}: {code}: {}: {text}", problem(text)?))
            }));
        }
        problems
    }

    /// The codes that endpoints of each service name, and those that have a meaning.
    pub(super) fn counts(&self, versions: &[Version]) -> Codes {
        let named = named(versions);
        let all: BTreeSet<(&str, i64)> = (named.iter())
            .flat_map(|(locator, codes)| codes.iter().map(move |code| (service_of(locator), *code)))
            .collect();
        let mut counts = Codes::new();
        for (service, code) in all {
            counts.entry(service.to_owned()).or_default().tell(self.knows(service, code));
        }
        counts
    }

    fn knows(&self, service: &str, code: i64) -> bool {
        [service, GENERAL]
            .iter()
            .any(|file| self.services.get(*file).is_some_and(|file| file.codes.contains_key(&code)))
    }
}

fn problem(text: &str) -> Option<&'static str> {
    if text.chars().any(lint::is_cjk) {
        Some("not in English")
    } else if !text.ends_with('.') {
        Some("no full stop")
    } else if text.len() > LONGEST || text.split_whitespace().count() < 2 {
        Some("too long or too short")
    } else if text.contains(['\n', '\t']) || text.trim() != text || text.contains("  ") {
        Some("spaces too many")
    } else if text.matches('`').count() % 2 == 1 {
        Some("a backtick too many")
    } else if text.contains("http://") || text.contains("https://") {
        Some("an address")
    } else if text.starts_with(|c: char| c.is_ascii_lowercase()) {
        Some("begins small")
    } else {
        None
    }
}

fn service_of(locator: &str) -> &str {
    locator.split('.').next().unwrap_or(locator)
}

/// The codes that the documentation of each endpoint names.
fn named(versions: &[Version]) -> BTreeMap<String, BTreeSet<i64>> {
    let mut named = BTreeMap::new();
    for version in versions {
        for endpoint in version.endpoints.iter().filter(|endpoint| !endpoint.error_codes.is_empty()) {
            let codes = endpoint.error_codes.iter().map(|error| error.code).collect();
            named.insert(format!("{}.{}", version.id(), endpoint.key()), codes);
        }
    }
    named
}

/// `meanings.txt` has lines of service or locator, code, and sentence; `endpoints.txt` of locator and codes.
pub(super) fn files(meanings: &Meanings, versions: &[Version]) -> BTreeMap<PathBuf, String> {
    let mut sentences = String::new();
    for (service, file) in &meanings.services {
        for (place, codes) in file.endpoints.iter().chain([(service, &file.codes)]) {
            for (code, text) in codes {
                let _ = writeln!(sentences, "{place} {code} {text}");
            }
        }
    }
    let mut endpoints = String::new();
    for (locator, codes) in named(versions) {
        let _ = write!(endpoints, "{locator}");
        for code in codes {
            let _ = write!(endpoints, " {code}");
        }
        endpoints.push('\n');
    }
    let folder = Path::new("src/error_codes");
    BTreeMap::from([(folder.join("meanings.txt"), sentences), (folder.join("endpoints.txt"), endpoints)])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::coverage::Items;

    use super::*;

    fn version() -> Version {
        serde_json::from_value(json!({
            "service": "test", "version": "v1", "events": [], "types": {},
            "endpoints": [{
                "resource": "thing", "name": "create", "method": "POST", "path": "/open-apis/test/v1/things",
                "tokens": ["tenant"], "path_params": [], "query": [], "body": null,
                "response": {"kind": "empty"}, "error_codes": [{"code": 7}, {"http": 400, "code": 3}, {"code": 7}],
            }],
        }))
        .unwrap()
    }

    fn meanings(of_service: &str) -> Meanings {
        let services = [("test", of_service), (GENERAL, "[codes]\n3 = \"It is wrong.\"")];
        let services = services.map(|(service, text)| (service.to_owned(), toml::from_str(text).unwrap()));
        Meanings { services: BTreeMap::from(services) }
    }

    #[test]
    fn both_texts_are_lines_of_words() {
        let text = "[codes]\n7 = \"It is old.\"\n[endpoints.\"test.v1.thing.create\"]\n7 = \"It is new.\"";
        let meanings = meanings(text);
        let counts: Vec<_> = meanings.counts(&[version()]).into_iter().collect();
        assert_eq!(counts, [("test".to_owned(), Items { all: 2, documented: 2 })]);
        assert_eq!(meanings.problems(&[version()]), Vec::<String>::new());
        let files: Vec<String> = files(&meanings, &[version()]).into_values().collect();
        assert_eq!(files[0], "test.v1.thing.create 3 7\n");
        assert_eq!(files[1], "general 3 It is wrong.\ntest.v1.thing.create 7 It is new.\ntest 7 It is old.\n");
    }

    #[test]
    fn what_no_endpoint_names_and_what_is_no_sentence_are_problems() {
        for (text, problem) in [
            ("[codes]\n7 = \"It is old.\"\n8 = \"It is old.\"", "no endpoint names 8"),
            ("[codes]\n7 = \"It is old\"", "no full stop"),
            ("[codes]\n7 = \"错误 is it.\"", "not in English"),
            ("[codes]\n7 = \"Error.\"", "too long or too short"),
            ("[codes]\n7 = \"It is.\"\n[endpoints.\"test.v1.thing.get\"]\n7 = \"It is.\"", "does not name 7"),
        ] {
            let problems = meanings(text).problems(&[version()]);
            assert!(problems.iter().any(|one| one.contains(problem)), "{problem} is not in {problems:?}");
        }
    }
}
