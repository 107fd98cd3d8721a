//! The names of the crate are frozen: every public struct and enum of the sources is in `public_paths.txt`, and every
//! one of a version is at the version too, without the module of its resource.
//!
//! After a change on purpose, `UPDATE_PUBLIC_PATHS=1 cargo test -p lark-apis --test public_paths` writes the list anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[cfg(any(feature = "docx", all(feature = "authen", feature = "drive")))]
use std::any::TypeId;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// `docx::v1::document::CreateDocument` for every type below `folder`, whose module is `module`.
fn paths(folder: &Path, module: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        // The parts of a module of a resource are private: what they have is at the module.
        let is_part = module.matches("::").count() == 3;
        let inner = if name == "lib" || is_part { module.to_owned() } else { format!("{module}{name}::") };
        if path.is_dir() {
            paths(&path, &inner, found);
            continue;
        }
        for line in fs::read_to_string(&path).unwrap().lines() {
            let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            if let Some(item) = item {
                let end = item.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(item.len());
                found.insert(format!("{inner}{}", &item[..end]));
            }
        }
    }
}

#[test]
fn every_public_path_is_in_the_list() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = home.join("public_paths.txt");
    let mut found = BTreeSet::new();
    paths(&home.join("src"), "", &mut found);
    assert!(found.contains("docx::v1::document::CreateDocument"), "the sources are read");
    if std::env::var_os("UPDATE_PUBLIC_PATHS").is_some() {
        fs::write(&list, found.iter().map(|path| format!("{path}\n")).collect::<String>()).unwrap();
    }
    let known: BTreeSet<String> = fs::read_to_string(list).unwrap().lines().map(str::to_owned).collect();
    let gone: Vec<_> = known.difference(&found).collect();
    let new: Vec<_> = found.difference(&known).collect();
    assert!(gone.is_empty() && new.is_empty(), "gone: {gone:#?}\nnew: {new:#?}");
}

/// The files of the versions, such as `docx/v1.rs`, with what precedes the name of a module in a path.
fn versions() -> Vec<(PathBuf, String)> {
    let mut versions = Vec::new();
    for service in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let service = service.unwrap().path();
        if !service.is_dir() || service.ends_with("catalog") {
            continue;
        }
        for file in fs::read_dir(&service).unwrap() {
            let file = file.unwrap().path();
            if file.is_file() {
                let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
                let prefix = format!("{}::{}::", name(&service), name(&file));
                versions.push((file, prefix));
            }
        }
    }
    versions
}

#[test]
fn every_module_of_a_version_is_reexported_by_it() {
    let versions = versions();
    assert!(versions.len() > 90, "the versions are found");
    for (file, prefix) in versions {
        let text = fs::read_to_string(file).unwrap();
        let modules = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
        // Events stay in their module, since the feature that brings them must not change what a version has.
        let modules: Vec<_> = modules.filter(|module| *module != "events").collect();
        let globs = text.split_once("pub use self::").and_then(|(_, rest)| rest.split_once(';'));
        let globs = globs.map_or("", |(globs, _)| globs);
        let globs: Vec<_> = globs.trim_matches(['{', '}']).split(',').map(str::trim).collect();
        let globs: Vec<_> = globs.iter().filter_map(|glob| glob.strip_suffix("::*")).collect();
        assert_eq!(globs, modules, "{prefix}");
    }
}

/// Names that two modules share would be ambiguous at the version, and one that the version itself declares would hide
/// the other.
#[test]
fn no_name_occurs_twice_in_a_version() {
    let list = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public_paths.txt")).unwrap();
    let mut short = BTreeSet::new();
    for path in list.lines() {
        let parts: Vec<_> = path.split("::").collect();
        match parts[..] {
            [service, version, _, name] => {
                assert!(short.insert(format!("{service}::{version}::{name}")), "{path} has a namesake");
            }
            ["ids" | "callback" | "error_codes" | "events_v1", _] => {}
            _ => panic!("{path} is neither in a module of a version nor in one of no service"),
        }
    }
}

#[cfg(feature = "docx")]
#[test]
fn a_short_path_names_the_same_type() {
    use lark_apis::docx::v1::{self, document, models};

    let same: [fn(); 3] = [
        same::<v1::CreateDocument, document::CreateDocument>,
        same::<v1::CreateDocumentBuilder, document::CreateDocumentBuilder>,
        same::<v1::Block, models::Block>,
    ];
    same.into_iter().for_each(|same| same());
}

#[cfg(all(feature = "authen", feature = "drive"))]
#[test]
fn what_is_written_by_hand_has_a_short_path_too() {
    same::<lark_apis::authen::v1::AuthorizeUrl, lark_apis::authen::v1::authorize::AuthorizeUrl>();
    same::<lark_apis::drive::v1::ChunkedUpload, lark_apis::drive::v1::chunked_upload::ChunkedUpload>();
}

#[cfg(any(feature = "docx", all(feature = "authen", feature = "drive")))]
#[track_caller]
fn same<A: 'static, B: 'static>() {
    assert_eq!(TypeId::of::<A>(), TypeId::of::<B>());
}
