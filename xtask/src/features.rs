//! `features`: each feature of the published crates alone, without a warning, so that none needs another to be on.
//!
//! The list is cargo's own. The services of `lark-apis` are generated alike, so one is checked of those without
//! dependencies of their own; the gate's other jobs compile them all together.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{Result, cargo};

/// The feature of `lark-apis` that has all services.
const ALL_SERVICES: &str = "full";

/// Checks them; the table says what was checked.
pub(crate) fn run() -> Result<String> {
    let mut command = cargo::command(cargo::workspace());
    command.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&cargo::output(&mut command)?)?;
    let mut table = Vec::new();
    for (package, features) in published(&metadata)? {
        check(&package, None)?;
        for feature in &features {
            check(&package, Some(feature))?;
        }
        table.push(format!("{package}: none, {}", features.join(", ")));
    }
    Ok(table.join("\n"))
}

/// Clippy rather than a plain check, since it can refuse the warnings of one package.
fn check(package: &str, feature: Option<&str>) -> Result<()> {
    println!("{package} with {}", feature.unwrap_or("no features"));
    let mut command = cargo::command(cargo::workspace());
    command.args(["clippy", "-q", "--locked", "-p", package, "--no-default-features"]);
    if let Some(feature) = feature {
        command.args(["--features", feature]);
    }
    command.args(["--", "-D", "warnings"]);
    if command.status()?.success() {
        return Ok(());
    }
    Err(format!("{package} does not compile cleanly with {}", feature.unwrap_or("no features")).into())
}

/// The published packages, and the features of each that are worth a check.
fn published(metadata: &Value) -> Result<Vec<(String, Vec<String>)>> {
    let packages = metadata["packages"].as_array().ok_or("`cargo metadata` names no packages")?;
    let published = packages.iter().filter(|package| package["publish"].is_null());
    published
        .map(|package| {
            let name = package["name"].as_str().ok_or("`cargo metadata` has a package without a name")?;
            Ok((name.to_owned(), worth_checking(package)))
        })
        .collect()
}

/// Every feature, except the internal ones, whose names start with an underscore, and all but one of the services that
/// bring nothing along.
fn worth_checking(package: &Value) -> Vec<String> {
    let brings =
        |feature: &str| package["features"][feature].as_array().into_iter().flatten().filter_map(Value::as_str);
    let services: BTreeSet<&str> = brings(ALL_SERVICES).collect();
    let alike = services.iter().copied().filter(|service| brings(service).next().is_none());
    let skipped: BTreeSet<&str> = alike.skip(1).collect();
    let all = package["features"].as_object().into_iter().flat_map(|features| features.keys());
    all.filter(|name| !name.starts_with('_') && *name != ALL_SERVICES && !skipped.contains(name.as_str()))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn internal_features_and_all_but_one_plain_service_are_left_out() {
        let package = json!({"features": {
            "default": ["docx"], "_http": ["dep:http"], "catalog": [],
            "full": ["acs", "authen", "docx", "im"], "acs": [], "authen": ["dep:sha2"], "docx": [], "im": []
        }});
        assert_eq!(worth_checking(&package), ["acs", "authen", "catalog", "default"]);
    }

    #[test]
    fn packages_that_are_not_published_are_left_out() {
        let metadata = json!({"packages": [
            {"name": "a", "publish": null, "features": {"x": []}},
            {"name": "b", "publish": [], "features": {"y": []}}
        ]});
        assert_eq!(published(&metadata).unwrap(), [("a".to_owned(), vec!["x".to_owned()])]);
    }
}
