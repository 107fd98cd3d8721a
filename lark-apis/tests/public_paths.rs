//! The names of the crate are frozen: every public struct and enum of the sources stands in `public_paths.txt`.
//!
//! After a change on purpose, `UPDATE_PUBLIC_PATHS=1 cargo test -p lark-apis --test public_paths` writes the list anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// `docx::v1::document::CreateDocument` for every type below `folder`, whose module is `module`.
fn paths(folder: &Path, module: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let inner = if name == "lib" { module.to_owned() } else { format!("{module}{name}::") };
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
fn every_public_path_stands_in_the_list() {
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
