//! The path under which the user's crate reaches `lark-runtime`.
//!
//! Generated code must name the runtime, but a user may have renamed it in Cargo.toml or reach it only
//! through `lark-apis`, which re-exports it. A procedural macro has no `$crate`, so the manifest decides.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;
use toml_span::Value;

const RUNTIME: &str = "lark-runtime";
const APIS: &str = "lark-apis";
const EVENTS: &str = "lark-events";

/// The kinds of dependencies, in the order in which they count.
const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// Tokens such as `::lark_runtime`; the key `crate = path` of a declaration wins over the manifest.
pub(crate) fn runtime_path(given: Option<&syn::Path>) -> TokenStream {
    if let Some(path) = given {
        return quote!(#path);
    }
    match std::env::var("CARGO_MANIFEST_DIR").ok().and_then(|directory| cached(&directory)) {
        Some(Reach { name, through_apis: false }) => {
            let name = Ident::new(&name, Span::call_site());
            quote!(::#name)
        }
        Some(Reach { name, through_apis: true }) => {
            let name = Ident::new(&name, Span::call_site());
            quote!(::#name::lark_runtime)
        }
        None => quote!(::lark_runtime),
    }
}

/// Tokens such as `::lark_events`, as the manifest calls it.
pub(crate) fn events_path() -> TokenStream {
    let manifest = std::env::var("CARGO_MANIFEST_DIR").ok();
    // Programs have a few forms and actions, so that nothing is kept.
    let name = manifest.and_then(|directory| {
        let text = std::fs::read_to_string(Path::new(&directory).join("Cargo.toml")).ok()?;
        let root = toml_span::parse(&text).ok()?;
        KINDS.into_iter().find_map(|kind| name_of(EVENTS, &tables(&root, kind), || workspace(&directory)))
    });
    let name = Ident::new(&name.unwrap_or_else(|| EVENTS.replace('-', "_")), Span::call_site());
    quote!(::#name)
}

/// The dependency that leads to the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Reach {
    name: String,
    through_apis: bool,
}

/// One manifest serves every declaration of a crate, and in an editor many builds: read it once per change.
fn cached(directory: &str) -> Option<Reach> {
    type Cache = HashMap<String, (Option<std::time::SystemTime>, Option<Reach>)>;
    static CACHE: Mutex<Option<Cache>> = Mutex::new(None);

    let manifest = Path::new(directory).join("Cargo.toml");
    let changed = std::fs::metadata(&manifest).and_then(|meta| meta.modified()).ok();
    let mut guard = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    let cache = guard.get_or_insert_with(HashMap::new);
    match cache.get(directory) {
        Some((when, reach)) if *when == changed => reach.clone(),
        _ => {
            let reach = std::fs::read_to_string(&manifest).ok().and_then(|text| find(&text, || workspace(directory)));
            cache.insert(directory.to_owned(), (changed, reach.clone()));
            reach
        }
    }
}

/// The text of the workspace manifest above `directory`.
fn workspace(directory: &str) -> Option<String> {
    Path::new(directory).ancestors().find_map(|folder| {
        let text = std::fs::read_to_string(folder.join("Cargo.toml")).ok()?;
        let root = toml_span::parse(&text).ok()?;
        root.pointer("/workspace").is_some().then_some(text)
    })
}

/// Finds the runtime, or else `lark-apis`, among the dependencies of a manifest; development dependencies come
/// second, since the library cannot use them.
fn find(manifest: &str, workspace: impl Fn() -> Option<String>) -> Option<Reach> {
    let root = toml_span::parse(manifest).ok()?;
    KINDS.into_iter().find_map(|kind| {
        let tables = tables(&root, kind);
        let reach =
            |package, through_apis| name_of(package, &tables, &workspace).map(|name| Reach { name, through_apis });
        reach(RUNTIME, false).or_else(|| reach(APIS, true))
    })
}

/// What the tables of a manifest call a package.
fn name_of(
    package: &str,
    tables: &[&toml_span::value::Table<'_>],
    workspace: impl Fn() -> Option<String>,
) -> Option<String> {
    let all = || tables.iter().copied().flatten();
    // Nearly always; the manifest of a workspace is long, and macros run unoptimised.
    let found = all().find(|(key, value)| key.name == package && text(value, "package").is_none()).or_else(|| {
        all().find(|(key, value)| {
            let named = text(value, "package").or_else(|| {
                let is_inherited = value.pointer("/workspace").and_then(Value::as_bool) == Some(true);
                is_inherited.then(&workspace).flatten().and_then(|text| inherited(&text, &key.name))
            });
            named.as_deref() == Some(package)
        })
    });
    found.map(|(key, _)| key.name.replace('-', "_"))
}

/// The package behind a dependency that is declared in the workspace manifest.
fn inherited(workspace: &str, key: &str) -> Option<String> {
    let root = toml_span::parse(workspace).ok()?;
    let dependencies = root.pointer("/workspace/dependencies")?.as_table()?;
    let (_, value) = dependencies.iter().find(|(name, _)| name.name == key)?;
    text(value, "package")
}

/// The tables of one kind of dependencies, for all targets.
fn tables<'v, 'de>(root: &'v Value<'de>, kind: &str) -> Vec<&'v toml_span::value::Table<'de>> {
    let mut holders = vec![root];
    if let Some(targets) = root.pointer("/target").and_then(Value::as_table) {
        holders.extend(targets.values());
    }
    holders.into_iter().filter_map(|holder| holder.pointer(&format!("/{kind}"))?.as_table()).collect()
}

fn text(value: &Value<'_>, key: &str) -> Option<String> {
    value.as_table()?.iter().find(|(name, _)| name.name == key)?.1.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runtime_is_found_under_every_name() {
        let direct = |name: &str| Some(Reach { name: name.into(), through_apis: false });
        let apis = |name: &str| Some(Reach { name: name.into(), through_apis: true });
        for (manifest, workspace, expected) in [
            ("[dependencies]\nlark-runtime = '1'", "", direct("lark_runtime")),
            ("[dependencies]\nlark = { package = \"lark-runtime\", version = '1' }", "", direct("lark")),
            ("[dependencies.feishu-sdk]\npackage = 'lark-runtime'", "", direct("feishu_sdk")),
            ("[dev-dependencies]\nlark-runtime.path = '..'", "", direct("lark_runtime")),
            ("[target.'cfg(unix)'.dependencies]\nrt = { package = 'lark-runtime' }", "", direct("rt")),
            (
                "[dependencies]\nrt.workspace = true",
                "[workspace.dependencies]\nrt = { package = 'lark-runtime' }",
                direct("rt"),
            ),
            ("[dependencies]\nlark-apis = '1'", "", apis("lark_apis")),
            ("[dependencies]\nfeishu = { package = 'lark-apis' }", "", apis("feishu")),
            ("[dependencies]\nlark-apis = '1'\nlark-runtime = '1'", "", direct("lark_runtime")),
            ("[dependencies]\nlark-apis = '1'\n[dev-dependencies]\nlark-runtime = '1'", "", apis("lark_apis")),
            ("[dependencies]\nserde = '1'", "", None),
            ("not toml", "", None),
        ] {
            assert_eq!(find(manifest, || Some(workspace.to_owned())), expected, "{manifest}");
        }
    }
}
