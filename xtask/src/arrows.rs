//! `arrows`: no module of lark-runtime uses one above it.
//!
//! The order is that of the picture in ARCHITECTURE.md, a fenced block whose info string is `layers`: one layer a line
//! from top to bottom, names of modules with spaces between them. A module may use those on its own line and below.
//! Sources are read as tokens: paths that begin with `crate::`, or with as many `super::` as lead to the crate, are
//! uses; a name that lib.rs re-exports is its module's. Tests may use anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::{Result, cargo};

const CRATE: &str = "lark-runtime";
const PICTURE: &str = "ARCHITECTURE.md";

/// Compares the sources with the picture; an error if an arrow goes up or the two know different modules.
pub(crate) fn run() -> Result<String> {
    let picture = fs::read_to_string(cargo::workspace().join(PICTURE));
    let picture = picture.map_err(|error| format!("{PICTURE} cannot be read: {error}"))?;
    let layers = layers(&picture).map_err(|error| format!("{PICTURE}: {error}"))?;
    let source = cargo::workspace().join(CRATE).join("src");
    let lib = tokens(&source.join("lib.rs"))?;
    let modules = modules(lib.clone());
    differences(&layers, &modules).map_err(|error| format!("{PICTURE}: {error}"))?;
    let root = Root { reexports: reexports(lib, &modules), modules };
    let mut uses = Vec::new();
    collect(&source, &mut Vec::new(), &root, &mut uses)?;
    let up: Vec<String> = uses.iter().filter(|arrow| arrow.goes_up(&layers)).map(Arrow::to_string).collect();
    if up.is_empty() {
        return Ok(format!("{} uses between {} modules, none goes up", uses.len(), layers.len()));
    }
    println!("{}", up.join("\n"));
    Err(format!("{} uses go up in the layers of {PICTURE}", up.len()).into())
}

/// The line of each module in the picture, from the top.
fn layers(picture: &str) -> Result<BTreeMap<String, usize>> {
    let mut lines = picture.lines().skip_while(|line| line.trim_end() != "```layers").skip(1).peekable();
    if lines.peek().is_none() {
        return Err("there is no block ```layers".into());
    }
    let mut layers = BTreeMap::new();
    for (height, line) in lines.take_while(|line| !line.starts_with("```")).enumerate() {
        for module in line.split_whitespace() {
            if layers.insert(module.to_owned(), height).is_some() {
                return Err(format!("`{module}` is in two layers").into());
            }
        }
    }
    Ok(layers)
}

fn differences(layers: &BTreeMap<String, usize>, modules: &BTreeSet<String>) -> Result<()> {
    if let Some(module) = modules.iter().find(|module| !layers.contains_key(*module)) {
        return Err(format!("module `{module}` of {CRATE} is in no layer").into());
    }
    match layers.keys().find(|module| !modules.contains(*module)) {
        Some(module) => Err(format!("{CRATE} has no module `{module}`").into()),
        None => Ok(()),
    }
}

/// What is at the root of the crate.
struct Root {
    modules: BTreeSet<String>,
    /// Name to the module that has it.
    reexports: BTreeMap<String, String>,
}

/// A use of one module by another.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Arrow {
    file: String,
    line: usize,
    from: String,
    to: String,
}

impl Arrow {
    fn goes_up(&self, layers: &BTreeMap<String, usize>) -> bool {
        layers.get(&self.to) < layers.get(&self.from)
    }
}

impl std::fmt::Display for Arrow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {} -> {}", self.file, self.line, self.from, self.to)
    }
}

fn tokens(file: &Path) -> Result<TokenStream> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    text.parse().map_err(|error| format!("{}: {error}", file.display()).into())
}

/// The uses in the files of a folder; `path` is its module.
fn collect(folder: &Path, path: &mut Vec<String>, root: &Root, arrows: &mut Vec<Arrow>) -> Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    entries.sort();
    for entry in entries {
        let name = entry.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_root = path.is_empty() && name == "lib";
        path.push(name);
        if entry.is_dir() {
            collect(&entry, path, root, arrows)?;
        } else if let ([from, ..], false, true) = (&path[..], is_root, entry.extension().is_some_and(|end| end == "rs"))
        {
            let file = entry.strip_prefix(cargo::workspace())?.display().to_string();
            let arrow = |(line, to)| Arrow { file: file.clone(), line, from: from.clone(), to };
            arrows.extend(uses(tokens(&entry)?, path.len(), root).into_iter().filter(|(_, to)| to != from).map(arrow));
        }
        path.pop();
    }
    Ok(())
}

/// Lines and modules of the uses in a module that many levels below the crate.
fn uses(tokens: TokenStream, depth: usize, root: &Root) -> BTreeSet<(usize, String)> {
    let mut found = BTreeSet::new();
    walk(&without_tests(tokens), depth, root, &mut found);
    found
}

fn walk(tokens: &[TokenTree], depth: usize, root: &Root, found: &mut BTreeSet<(usize, String)>) {
    let mut rest = tokens;
    let mut is_module = false;
    while let [token, after @ ..] = rest {
        rest = after;
        match token {
            TokenTree::Group(group) => {
                // A module in the file is a level of its own.
                let inner = depth + usize::from(is_module && group.delimiter() == Delimiter::Brace);
                walk(&without_tests(group.stream()), inner, root, found);
                is_module = false;
            }
            TokenTree::Ident(name) if *name == "mod" => is_module = true,
            TokenTree::Ident(name) if *name == "crate" || *name == "super" => {
                let (levels, path) = up(token, after);
                if levels == depth || levels == usize::MAX {
                    let names = leaves(path).into_iter().filter_map(|(line, path)| Some((line, path.first()?.clone())));
                    let modules = names.filter_map(|(line, name)| {
                        let known = root.modules.contains(&name);
                        Some((line, if known { name } else { root.reexports.get(&name)?.clone() }))
                    });
                    found.extend(modules);
                }
                rest = path;
            }
            // What a macro by example names in its user's crate.
            TokenTree::Punct(punct) if punct.as_char() == '$' => {
                if let [TokenTree::Ident(_), after @ ..] = after {
                    rest = after;
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => is_module = false,
            _ => {}
        }
    }
}

/// How many levels the beginning of a path leads up, all for `crate`, and what follows the last `::` of it; no level if
/// it is no path.
fn up<'t>(first: &TokenTree, after: &'t [TokenTree]) -> (usize, &'t [TokenTree]) {
    let Some(mut rest) = after_colons(after) else { return (0, after) };
    if first.to_string() == "crate" {
        return (usize::MAX, rest);
    }
    let mut levels = 1;
    while let [TokenTree::Ident(name), after @ ..] = rest {
        let Some(path) = after_colons(after).filter(|_| *name == "super") else { break };
        (levels, rest) = (levels + 1, path);
    }
    (levels, rest)
}

fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Punct(one), TokenTree::Punct(two), rest @ ..] if one.as_char() == ':' && two.as_char() == ':' => {
            Some(rest)
        }
        _ => None,
    }
}

/// The paths that a tree of a `use`, or another path, spells out, each with its line.
fn leaves(tokens: &[TokenTree]) -> Vec<(usize, Vec<String>)> {
    match tokens {
        [TokenTree::Ident(name), rest @ ..] => {
            let (line, name) = (name.span().start().line, name.to_string());
            let below = after_colons(rest).map(leaves).unwrap_or_default();
            if below.is_empty() {
                return vec![(line, vec![name])];
            }
            let path = |path: Vec<String>| [name.clone()].into_iter().chain(path).collect();
            below.into_iter().map(|(line, below)| (line, path(below))).collect()
        }
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Brace => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
            inside.split(is_comma).flat_map(leaves).collect()
        }
        _ => Vec::new(),
    }
}

/// The tokens without the items that are only for tests.
fn without_tests(tokens: TokenStream) -> Vec<TokenTree> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept = Vec::new();
    let mut rest = &tokens[..];
    while let [token, after @ ..] = rest {
        rest = after;
        match after.first() {
            Some(TokenTree::Group(attribute)) if token.to_string() == "#" && is_for_tests(&attribute.stream()) => {
                // To the end of the item.
                let end = after.iter().skip(1).position(|token| match token {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    token => token.to_string() == ";",
                });
                rest = end.and_then(|end| after.get(end + 2..)).unwrap_or_default();
            }
            _ => kept.push(token.clone()),
        }
    }
    kept
}

/// Whether an attribute is `cfg(test)`.
fn is_for_tests(attribute: &TokenStream) -> bool {
    attribute.to_string().replace(' ', "") == "cfg(test)"
}

/// The modules that `lib.rs` declares.
fn modules(lib: TokenStream) -> BTreeSet<String> {
    let tokens = without_tests(lib);
    let declared = tokens.windows(3).filter_map(|window| match window {
        [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(end)]
            if *word == "mod" && end.as_char() == ';' =>
        {
            Some(name.to_string())
        }
        _ => None,
    });
    declared.collect()
}

/// The names that `lib.rs` re-exports from a module, with that.
fn reexports(lib: TokenStream, modules: &BTreeSet<String>) -> BTreeMap<String, String> {
    let tokens = without_tests(lib);
    let uses = tokens.iter().enumerate().filter(|(_, token)| token.to_string() == "use");
    let paths = uses.filter_map(|(index, _)| tokens.get(index + 1..)).flat_map(leaves);
    let named = paths.filter_map(|(_, path)| Some((path.last()?.clone(), path.first()?.clone())));
    named.filter(|(_, module)| modules.contains(module)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: &str =
        "# How it is built\n\n```text\nother\n```\n\n```layers\nclient\ntoken page\nerror\n```\nMore.\n";

    const LIB: &str = "//! Docs.\nmod client;\npub mod error;\nmod page;\nmod token;\npub use bytes;\n\
                       pub use client::{Call, Client};\npub use token::cache::TokenCache;\n#[cfg(test)]\nmod tests;\n";

    fn root() -> Root {
        let lib: TokenStream = LIB.parse().unwrap();
        let modules = modules(lib.clone());
        Root { reexports: reexports(lib, &modules), modules }
    }

    fn uses_of(text: &str, depth: usize) -> Vec<(usize, String)> {
        uses(text.parse().unwrap(), depth, &root()).into_iter().collect()
    }

    #[test]
    fn the_picture_has_a_line_for_each_layer() {
        let layers = layers(PICTURE).unwrap();
        let expected = [("client", 0), ("error", 2), ("page", 1), ("token", 1)];
        assert_eq!(layers.iter().map(|(name, &line)| (name.as_str(), line)).collect::<Vec<_>>(), expected);
        assert!(super::layers("no block").is_err());
        assert!(super::layers("```layers\na b\na\n```\n").unwrap_err().to_string().contains("two layers"));
    }

    #[test]
    fn the_picture_and_the_crate_have_the_same_modules() {
        let mut layers = layers(PICTURE).unwrap();
        assert!(differences(&layers, &root().modules).is_ok());
        layers.insert("ghost".to_owned(), 3);
        assert!(differences(&layers, &root().modules).unwrap_err().to_string().contains("no module `ghost`"));
        layers.remove("page");
        assert!(differences(&layers, &root().modules).unwrap_err().to_string().contains("`page`"));
    }

    #[test]
    fn only_arrows_to_a_line_above_go_up() {
        let layers = layers(PICTURE).unwrap();
        let goes_up = |from: &str, to: &str| {
            let (from, to) = (from.to_owned(), to.to_owned());
            Arrow { file: String::new(), line: 1, from, to }.goes_up(&layers)
        };
        assert!(goes_up("token", "client") && goes_up("error", "page"));
        assert!(!goes_up("client", "error") && !goes_up("token", "page") && !goes_up("page", "token"));
    }

    #[test]
    fn uses_are_paths_from_the_crate_anywhere_in_the_code() {
        let text = "use crate::token::cache::Cached;\nuse crate::{\n    error::Error,\n    page,\n};\n\
                    fn f() { crate::client::send(); let c = crate::Call::new(); }\n";
        let expected = [(1, "token"), (3, "error"), (4, "page"), (6, "client")];
        assert_eq!(uses_of(text, 1), expected.map(|(line, name)| (line, name.to_owned())));
    }

    #[test]
    fn names_at_the_root_are_those_of_their_modules() {
        let text = "use crate::{Client, TokenCache};\nuse crate::bytes::Bytes;\n";
        assert_eq!(uses_of(text, 1), [(1, "client".to_owned()), (1, "token".to_owned())]);
    }

    #[test]
    fn super_counts_where_it_leads_to_the_crate() {
        let text = "use super::error::Error;\nuse super::super::page;\nmod inner { use super::super::token::Token; }\n";
        assert_eq!(uses_of(text, 1), [(1, "error".to_owned()), (3, "token".to_owned())]);
        assert_eq!(uses_of(text, 2), [(2, "page".to_owned())]);
    }

    #[test]
    fn tests_comments_texts_and_macros_of_others_are_no_uses() {
        let text = "//! [`crate::client`]\n// crate::client\n/// [`Client`](crate::Client)\n\
                    #[cfg(test)]\nmod tests { use crate::client::Client; }\n#[cfg(test)]\nuse crate::client::Call;\n\
                    macro_rules! m { () => { $crate::client::Client } }\nconst A: &str = \"crate::client\";\n\
                    pub(crate) fn f() {}\npub(super) fn g() {}\n#[cfg(feature = \"x\")]\nuse crate::error::Error;\n";
        assert_eq!(uses_of(text, 1), [(13, "error".to_owned())]);
    }
}
