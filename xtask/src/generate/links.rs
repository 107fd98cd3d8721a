//! Paths that the documentation of requests links to.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::plan::Version;
use super::prose;
use super::reexports::public_items;
use crate::Result;

/// Fails at the first helper of a request that is no public item of `lark-apis`, whose folder is `home`.
pub(crate) fn check(plans: &[Version<'_>], home: &Path) -> Result<()> {
    let mut paths: Option<BTreeSet<String>> = None;
    let requests = plans.iter().flat_map(Version::all_modules).flat_map(|module| &module.requests);
    for request in requests {
        let Some(helper) = &request.texts.helper else { continue };
        let paths = match &mut paths {
            Some(paths) => paths,
            none => none.insert(known(plans, home)?),
        };
        let links = prose::paths_of_helper(helper);
        let stray = links.iter().find(|path| !paths.contains(*path));
        if links.is_empty() || stray.is_some() {
            let path = stray.unwrap_or(helper);
            return Err(format!("{}: its helper `{path}` is no item of lark-apis", request.id).into());
        }
    }
    Ok(())
}

/// The hand-written modules and what is public in them, by their paths.
fn known(plans: &[Version<'_>], home: &Path) -> Result<BTreeSet<String>> {
    let mut paths = BTreeSet::new();
    for plan in plans {
        let version = format!("crate::{}::{}", plan.service, plan.version);
        for module in &plan.hand_written {
            let file = home.join("src").join(plan.service).join(plan.version).join(module).with_extension("rs");
            let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let path = format!("{version}::{module}");
            paths
                .extend(public_items(&text).flat_map(|item| [format!("{path}::{item}"), format!("{version}::{item}")]));
            paths.insert(path);
        }
    }
    for entry in fs::read_dir(home.join("src"))? {
        let file = entry?.path();
        let Some(module) = file.file_name().and_then(|name| name.to_str()?.strip_suffix(".rs")) else { continue };
        let text = fs::read_to_string(&file)?;
        if !text.starts_with(super::MARK) {
            paths.extend(public_items(&text).map(|item| format!("crate::{module}::{item}")));
            paths.insert(format!("crate::{module}"));
        }
    }
    Ok(paths)
}
