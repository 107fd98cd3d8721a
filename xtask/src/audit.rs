//! `audit`: what the generated types must not have, each kind counted.
//!
//! A finding is either mended or has its reason, an `[[audit]]` entry of `overrides.toml`; an entry that excuses nothing
//! any more is an error too.

mod rules;

use std::collections::BTreeMap;

use crate::{Result, catalog, generate};

/// Something that a rule does not allow.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The name of the rule.
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
    let documented = catalog::documented()?;
    let mut open = 0;
    for (rule, findings) in by_rule(rules::findings(&plans, &documented)) {
        let (excused, left): (Vec<_>, Vec<_>) =
            findings.iter().partition(|finding| overrides.excuses(rule, &finding.id));
        println!("{rule}: {} open, {} with a reason", left.len(), excused.len());
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

/// The findings of each rule; rules without findings are there too.
fn by_rule(findings: Vec<Finding>) -> BTreeMap<&'static str, Vec<Finding>> {
    let mut all: BTreeMap<_, Vec<Finding>> = rules::NAMES.iter().map(|&rule| (rule, Vec::new())).collect();
    for finding in findings {
        all.entry(finding.rule).or_default().push(finding);
    }
    all
}
