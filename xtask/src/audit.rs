//! `audit`: what the generated types must not have, each kind counted.
//!
//! A finding is either mended or has its reason, an `[[audit]]` entry of `overrides.toml`; an entry that excuses nothing
//! any more is an error too.

mod documented;
mod types;

use std::collections::BTreeMap;

use crate::{Result, catalog, generate};

/// The kinds of findings.
const RULES: &[&str] = &[
    "a list or map that cannot be empty",
    "a required field that may be left out",
    "a long name",
    "twins",
    "an enum inside another",
    "documented values that no type or word tells",
    "a time without its unit",
];

/// Something that a rule does not allow.
struct Finding {
    /// One of [`RULES`].
    rule: &'static str,
    /// Where it is: `docx.v1.Block.block_type`.
    id: String,
    /// What is wrong there.
    what: String,
}

/// Prints the findings of every rule; an error if one of them has no reason.
pub(crate) fn run() -> Result<String> {
    let versions: Vec<catalog::Version> = catalog::read()?;
    let overrides = generate::overrides()?;
    let plans = generate::plans(&versions, &overrides)?;
    let mut findings: BTreeMap<&str, Vec<Finding>> = RULES.iter().map(|&rule| (rule, Vec::new())).collect();
    for finding in types::findings(&plans, &overrides).into_iter().chain(documented::findings(&versions)?) {
        findings.entry(finding.rule).or_default().push(finding);
    }
    let mut open = 0;
    for (rule, findings) in &findings {
        let (excused, left): (Vec<_>, Vec<_>) =
            findings.iter().partition(|finding| overrides.excuses(rule, &finding.id));
        println!("{rule}: {}, {} more with a reason", left.len(), excused.len());
        for finding in &left {
            println!("  {}: {}", finding.id, finding.what);
        }
        open += left.len();
    }
    overrides.all_excuses_used()?;
    if open > 0 {
        return Err(format!(
            "{open} findings; mend them, or give each its reason in an `[[audit]]` entry of lark-apis/catalog/overrides.toml"
        )
        .into());
    }
    Ok("nothing is left open".to_owned())
}
