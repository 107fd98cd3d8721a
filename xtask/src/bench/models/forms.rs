//! The generated sources of lark-apis without their requests, with our derives or with serde's.
//!
//! The generator separates the items of a file by empty lines and has none inside an item, so items are told apart
//! without a parser.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::answers::Answer;
use crate::generate::MARK;
use crate::measure::{Package, runtime_dependency};
use crate::{Result, cargo};

/// How types are made.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// `Model` and `StringEnum`.
    Model,
    /// serde's two derives.
    Serde,
}

/// Generated files by their path in `lark-apis/src`, and `ids.rs`, which they use.
pub(super) struct Sources {
    services: Vec<String>,
    files: BTreeMap<String, String>,
}

impl Sources {
    /// Those of some services.
    pub(super) fn read(services: &[&str]) -> Result<Self> {
        let home = cargo::workspace().join("lark-apis/src");
        let mut files = BTreeMap::from([("ids.rs".to_owned(), fs::read_to_string(home.join("ids.rs"))?)]);
        for service in services {
            collect(&home, &home.join(service).with_extension("rs"), &mut files)?;
            collect(&home, &home.join(service), &mut files)?;
        }
        Ok(Self { services: services.iter().map(|&service| service.to_owned()).collect(), files })
    }

    /// How many types there are without the requests.
    pub(super) fn types(&self) -> usize {
        let items = self.files.values().flat_map(|text| items(text));
        items.filter(|item| item.contains("#[derive(")).count()
    }

    /// A crate of the types.
    pub(super) fn package(&self, name: &str, form: Form) -> Package {
        // The requests need more than the types do.
        let mut root = "#![allow(unused_imports)]\n\npub mod ids;\n".to_owned();
        for service in &self.services {
            let _ = writeln!(root, "pub mod {service};");
        }
        let files = self.files.iter().map(|(path, text)| (path.clone(), self.file(path, text, form)));
        Package {
            name: format!("{name}_{}", form.name()),
            dependencies: form.dependencies(),
            root: "lib.rs",
            source: root,
            beside: files.collect(),
        }
    }

    fn file(&self, path: &str, text: &str, form: Form) -> String {
        let folder = path.trim_end_matches(".rs");
        let mut out = String::new();
        for item in items(text) {
            match item.strip_prefix("use lark_runtime::") {
                Some(names) => out.push_str(&form.imports(names)),
                None => {
                    for line in item.lines() {
                        let module = line.strip_prefix("pub mod ").and_then(|line| line.strip_suffix(';'));
                        let file = module.map(|module| format!("{folder}/{}.rs", module.trim_start_matches("r#")));
                        // A module that is not generated is not there.
                        if file.is_none_or(|file| self.files.contains_key(&file)) {
                            form.line(&mut out, line);
                        }
                    }
                }
            }
            out.push('\n');
        }
        out
    }
}

/// Reads a file, or the files below a folder, that are generated.
fn collect(home: &Path, path: &Path, files: &mut BTreeMap<String, String>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(home, &entry?.path(), files)?;
        }
        return Ok(());
    }
    let text = fs::read_to_string(path)?;
    if text.starts_with(MARK) {
        files.insert(path.strip_prefix(home)?.to_string_lossy().into_owned(), text);
    }
    Ok(())
}

/// The items of a file that are not about requests.
fn items(text: &str) -> impl Iterator<Item = &str> {
    let about_requests = |item: &str| {
        item.contains("#[lark_api(") || item.contains("EndpointVisitor") || item.starts_with("pub use self::")
    };
    text.split("\n\n").filter(move |item| !about_requests(item))
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Model => "ours",
            Self::Serde => "serde",
        }
    }

    fn dependencies(self) -> String {
        match self {
            Self::Model => runtime_dependency(),
            Self::Serde => "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned(),
        }
    }

    /// The imports of a file that has those names of lark-runtime.
    fn imports(self, names: &str) -> String {
        let names = names.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
        let names = names.filter_map(|name| match (self, name) {
            (Self::Model, "Model" | "StringEnum" | "Unknown" | "serde_json::Value") => {
                Some(format!("use lark_runtime::{name};\n"))
            }
            (Self::Serde, "serde_json::Value") => Some(format!("use {name};\n")),
            _ => None,
        });
        names.collect()
    }

    /// Writes a line of a type in this form.
    fn line(self, out: &mut String, line: &str) {
        const SERDE: &str = "serde::Serialize, serde::Deserialize)]\n#[serde(";
        match (self, line) {
            (Self::Model, _) => out.push_str(line),
            (Self::Serde, "#[derive(Clone, Default, Model)]") => {
                let _ = write!(out, "#[derive(Debug, Clone, Default, {SERDE}default)]");
            }
            (Self::Serde, "#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]") => {
                let _ = write!(out, "#[derive(Clone, Debug, PartialEq, Eq, Hash, {SERDE}rename_all = \"snake_case\")]");
            }
            // Written by hand, few types keep members that they do not have.
            (Self::Serde, line) if line == "    #[lark(unknown)]" || line.ends_with("Unknown,") => return,
            // The variant of unknown texts.
            (Self::Serde, line) if line.ends_with("(String),") => {
                let _ = write!(out, "    #[serde(untagged)]\n{line}");
            }
            (Self::Serde, line) => {
                let line = line.replace("#[lark(", "#[serde(").replace("lark_runtime::serde_json::", "serde_json::");
                out.push_str(&line);
            }
        }
        out.push('\n');
    }

    /// The beginning of a program, with a function that decodes one answer.
    fn decoder(self) -> &'static str {
        match self {
            Self::Model => {
                r#"use std::error::Error;
use std::hint::black_box;

use lark_runtime::Model;
use lark_runtime::wire::{Reader, Slot};

fn decode<M: Model + Default>(text: &str) -> Result<M, Box<dyn Error>> {
    let mut answer = M::default();
    fill(&mut answer, text)?;
    Ok(answer)
}

fn fill(answer: &mut dyn Slot, text: &str) -> Result<(), Box<dyn Error>> {
    let mut reader = Reader::new(text);
    reader.value(answer)?;
    reader.end()?;
    match reader.misfits().first() {
        Some(misfit) => Err(misfit.to_string().into()),
        None => Ok(()),
    }
}
"#
            }
            Self::Serde => {
                r#"use std::hint::black_box;

fn decode<T: serde::de::DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text)
}
"#
            }
        }
    }
}

/// A program that decodes each of the answers into a type of that crate and prints how many they were.
pub(super) fn program(types: &Package, answers: &[Answer], form: Form) -> Package {
    let mut source = form.decoder().to_owned();
    source.push_str("\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n");
    for Answer { path, sample } in answers {
        // Into a `String`, which takes everything.
        let _ = writeln!(source, "    black_box(decode::<{}::{path}>({sample:?})?);", types.name);
    }
    let _ = writeln!(source, "    println!(\"{}\");\n    Ok(())\n}}", answers.len());
    Package {
        name: format!("program_{}", form.name()),
        dependencies: format!("{0} = {{ path = \"../{0}\" }}\n{1}", types.name, form.dependencies()),
        root: "main.rs",
        source,
        beside: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"//! Things.

use std::collections::BTreeMap;

use lark_runtime::{File, Model, StringEnum, lark_api, serde_json::Value};

/// Makes one.
#[lark_api(
    id = "things.v1.thing.create",
    response = Thing
)]
#[derive(Clone, Debug)]
pub struct CreateThing {
    pub file: File,
}

#[derive(Clone, Default, Model)]
pub struct Thing {
    #[lark(rename = "objType")]
    pub obj_type: Option<Kind>,
    pub free: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum Kind {
    Large,
    /// A value that is newer than this crate.
    Other(String),
}
"#;

    fn file(form: Form) -> String {
        let sources = Sources { services: Vec::new(), files: BTreeMap::from([("t.rs".to_owned(), FILE.to_owned())]) };
        assert_eq!(sources.types(), 2);
        sources.file("t.rs", FILE, form)
    }

    #[test]
    fn requests_are_left_out() {
        let ours = file(Form::Model);
        assert!(!ours.contains("lark_api") && !ours.contains("CreateThing") && !ours.contains("File"), "{ours}");
        assert!(ours.contains("use lark_runtime::Model;\nuse lark_runtime::StringEnum;\n"), "{ours}");
        let types = FILE.split_once("#[derive(Clone, Default, Model)]").map(|(_, types)| types);
        assert!(ours.trim_end().ends_with(types.unwrap().trim_end()), "{ours}");
    }

    #[test]
    fn the_twin_has_the_derives_of_serde() {
        let serde = file(Form::Serde);
        for line in [
            "use serde_json::Value;",
            "#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]\n#[serde(default)]\npub struct Thing {",
            "    #[serde(rename = \"objType\")]\n    pub obj_type: Option<Kind>,",
            "#[serde(rename_all = \"snake_case\")]\npub enum Kind {\n    Large,",
            "    #[serde(untagged)]\n    Other(String),",
        ] {
            assert!(serde.contains(line), "{line}\n{serde}");
        }
        assert!(!serde.contains("lark"), "{serde}");
    }

    #[test]
    fn a_module_that_is_written_by_hand_is_not_there() {
        let sources = Sources::read(&["drive"]).unwrap();
        let version = sources.file("drive/v1.rs", &sources.files["drive/v1.rs"], Form::Model);
        assert!(version.contains("pub mod file;") && !version.contains("chunked_upload"), "{version}");
        assert!(!version.contains("visit") && !version.contains("pub use"), "{version}");
    }
}
