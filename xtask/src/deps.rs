//! `deps`: how many packages a user of `lark-runtime` builds, by feature, for the current target.
//!
//! "at run time" leaves out procedural macros and what only they need.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::{Result, cargo};

const PACKAGE: &str = "lark-runtime";

/// The table.
pub(crate) fn run() -> Result<String> {
    let mut table = format!("{:<28}{:>10}{:>13}", format!("{PACKAGE} with"), "packages", "at run time");
    let mut row = |name: &str, flags: &[&str]| -> Result<()> {
        let (all, linked) = (packages("normal", flags)?, packages("normal,no-proc-macro", flags)?);
        write!(table, "\n{name:<28}{:>10}{:>13}", all.len(), linked.len())?;
        Ok(())
    };
    row("default features", &[])?;
    row("no features", &["--no-default-features"])?;
    for feature in features()? {
        row(&format!("only `{feature}`"), &["--no-default-features", "--features", &feature])?;
    }
    Ok(table)
}

/// Name and version of every package below `lark-runtime`.
pub(crate) fn packages(edges: &str, flags: &[&str]) -> Result<BTreeSet<String>> {
    let mut command = cargo::command(cargo::workspace());
    command.args(["tree", "-p", PACKAGE, "-e", edges, "--prefix", "none"]).args(flags);
    let tree = cargo::output(&mut command)?;
    Ok(tree.lines().skip(1).filter_map(name_and_version).collect())
}

/// The first two words of a line such as `serde_core v1.0.229 (*)`.
pub(crate) fn name_and_version(line: &str) -> Option<String> {
    let mut words = line.split_whitespace();
    Some(format!("{} {}", words.next()?, words.next()?))
}

/// The features besides `default` and the internal ones, which start with an underscore.
fn features() -> Result<Vec<String>> {
    let mut command = cargo::command(cargo::workspace());
    command.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: serde_json::Value = serde_json::from_str(&cargo::output(&mut command)?)?;
    let packages = metadata["packages"].as_array().ok_or("`cargo metadata` names no packages")?;
    let package = packages.iter().find(|package| package["name"] == PACKAGE);
    let features = package.and_then(|package| package["features"].as_object());
    let features = features.ok_or_else(|| format!("`cargo metadata` does not know {PACKAGE}"))?;
    Ok(features.keys().filter(|name| *name != "default" && !name.starts_with('_')).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::name_and_version;

    #[test]
    fn a_package_counts_once_however_it_is_marked() {
        for line in ["syn v3.0.10", "syn v3.0.10 (*)", "syn v3.0.10 (proc-macro) (/somewhere)"] {
            assert_eq!(name_and_version(line).as_deref(), Some("syn v3.0.10"));
        }
        assert_eq!(name_and_version(""), None);
    }
}
