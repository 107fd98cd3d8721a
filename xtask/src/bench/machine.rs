//! The machine and the versions that were measured.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::thread;

use serde::{Deserialize, Serialize};

use crate::{Result, cargo};

/// The machine, the day, and the compiler.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Machine {
    /// The processor's own name, or its architecture.
    pub(super) processor: String,
    /// How many threads it runs at a time.
    pub(super) threads: usize,
    /// Kind and release of the operating system.
    pub(super) system: String,
    pub(super) rustc: String,
    /// The day in UTC.
    pub(super) date: String,
    /// The commit that was measured; with a `+` if there were changes that it does not have.
    pub(super) commit: String,
    /// What is compared, by the names in their registries.
    pub(super) versions: BTreeMap<String, String>,
}

/// Packages whose versions the report names.
const PACKAGES: &[&str] = &["feishu-sdk", "hyper", "larksuite-oapi-sdk-rs", "openlark", "reqwest"];

impl Machine {
    /// This one, now.
    pub(super) fn here() -> Result<Self> {
        let line = |program: &str, arguments: &[&str]| -> Result<String> {
            let mut command = Command::new(program);
            command.args(arguments).current_dir(cargo::workspace());
            Ok(cargo::output(&mut command)?.trim().to_owned())
        };
        let processor = fs::read_to_string("/proc/cpuinfo").ok().as_deref().and_then(processor);
        // What this chore itself writes is no change of what it measures.
        let changes =
            ["status", "--porcelain", "--untracked-files=no", "--", ".", ":!benches/figures.json", ":!BENCHMARKS.md"];
        let changed = !line("git", &changes)?.is_empty();
        Ok(Self {
            processor: processor.unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
            threads: thread::available_parallelism()?.get(),
            system: format!("{} {}", line("uname", &["-s"])?, kernel(&line("uname", &["-r"])?)),
            rustc: line("rustc", &["--version"])?,
            date: line("date", &["-u", "+%F"])?,
            commit: line("git", &["rev-parse", "--short", "HEAD"])? + if changed { "+" } else { "" },
            versions: versions()?,
        })
    }
}

impl std::fmt::Display for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { processor, threads, system, rustc, date, commit, versions } = self;
        let versions: Vec<_> = versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
        let versions = versions.join(", ");
        write!(f, "{date}, commit {commit}, {processor} with {threads} threads, {system}, {rustc}; {versions}")
    }
}

/// The versions in the lock files of `benches/peers`.
fn versions() -> Result<BTreeMap<String, String>> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        version: String,
    }
    let read = |path: &str| fs::read_to_string(cargo::workspace().join("benches/peers").join(path));
    let lock: Lock = toml::from_str(&read("Cargo.lock")?)?;
    let packages = lock.package.into_iter().filter(|package| PACKAGES.contains(&package.name.as_str()));
    let mut versions: BTreeMap<_, _> = packages.map(|package| (package.name, package.version)).collect();
    let requirements = read("python/requirements.txt")?;
    versions.extend(requirements.lines().filter_map(|line| line.split_once("==")).map(owned));
    let node: serde_json::Value = serde_json::from_str(&read("node/package.json")?)?;
    let dependencies = node["dependencies"].as_object().into_iter().flatten();
    versions.extend(dependencies.filter_map(|(name, version)| Some(owned((name, version.as_str()?)))));
    Ok(versions)
}

fn owned((name, version): (&str, &str)) -> (String, String) {
    (name.to_owned(), version.to_owned())
}

/// The version in a kernel's release, without what its builder adds.
fn kernel(release: &str) -> &str {
    release.split_once(['-', '+']).map_or(release, |(version, _)| version)
}

/// The name of the first processor in Linux's list.
fn processor(list: &str) -> Option<String> {
    let (_, name) = list.lines().find(|line| line.starts_with("model name"))?.split_once(':')?;
    Some(name.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{kernel, processor};

    #[test]
    fn a_kernel_has_a_version() {
        assert_eq!(["6.1.0-18-amd64", "6.6.87.2+", "6.12.1"].map(kernel), ["6.1.0", "6.6.87.2", "6.12.1"]);
    }

    #[test]
    fn the_processor_is_the_first_of_the_list() {
        let list = "processor\t: 0\nmodel name\t: Some CPU @ 2.00GHz\nmodel name\t: another\n";
        assert_eq!(processor(list).as_deref(), Some("Some CPU @ 2.00GHz"));
        assert_eq!(processor("Features\t: fp asimd\n"), None);
    }
}
