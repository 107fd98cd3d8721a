//! What a fresh program costs to build: one that sends a message and creates a document.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::programs::{DEEPEST, FLOOR, LEAN, OURS, PEERS, note};
use super::report::{Bar, Limit, Section, Table, cell, least, ratio};
use super::{Args, Part, median, target};
use crate::measure::{Usage, usage_of};
use crate::{Result, cargo};

/// The part.
pub(super) struct Build;

/// Ours with the features of all services.
const FULL: &str = "ours-full";
/// The programs of `benches/peers/build`.
const PROGRAMS: [&str; 8] = [DEEPEST, FLOOR, LEAN, OURS, FULL, "openlark", "larksuite", "feishu"];
/// Rebuilds are short, so the median of some is taken.
const REBUILDS: usize = 5;

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    programs: Vec<Program>,
}

#[derive(Serialize, Deserialize)]
struct Program {
    name: String,
    packages: usize,
    /// User CPU of cargo and all that it starts, of each cold build.
    cold_cpu_s: Vec<f64>,
    /// The same of each build after a change of `main.rs`.
    rebuild_cpu_s: Vec<f64>,
    /// User CPU of a release build after those, which has everything to do.
    release_cpu_s: f64,
    /// Greatest resident memory of a process of the cold build.
    peak_mib: f64,
    /// Size of the stripped release binary.
    release_bytes: u64,
}

impl Part for Build {
    const NAME: &'static str = "build";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        let programs = PROGRAMS.iter().filter(|name| args.wants(name));
        Ok(Figures { programs: programs.map(|name| measure(name, args.builds)).collect::<Result<_>>()? })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new([
            "program",
            "packages",
            "cold build, CPU s",
            "of bare reqwest",
            "rebuild, CPU s",
            "of bare reqwest",
            "release build, CPU s",
            "release, KiB",
            "of bare reqwest",
            "largest process, MiB",
        ]);
        for program in &figures.programs {
            let row =
                |measure: Measure| [cell(measure(program)), cell(ratio(measure(program), figures.of(FLOOR, measure)))];
            let ([cold, cold_ratio], [rebuild, rebuild_ratio]) = (row(Program::cold), row(Program::rebuild));
            let [size, size_ratio] = row(Program::kib);
            table.row([
                program.name.clone(),
                program.packages.to_string(),
                cold,
                cold_ratio,
                rebuild,
                rebuild_ratio,
                cell(Some(program.release_cpu_s)),
                size,
                size_ratio,
                cell(Some(program.peak_mib)),
            ]);
        }
        let text = format!(
            "A program of its own that sends a message and creates a document, and nothing else. Cold: `cargo build -j2` \
             into an empty\nfolder, not incremental, user CPU of cargo and everything it starts, C compilers too. \
             Rebuild: `cargo build` after touching\n`main.rs`. Release: the stripped binary. Packages: those in its \
             lock file that are built here. `{FULL}` has the features of\nall services; `{LEAN}` has the client over hyper. The bare programs and ours \
             choose ring for TLS; openlark and feishu have aws-lc, larksuite has ring.\n\n{table}"
        );
        Section { title: "Building", text, bars: figures.bars() }
    }
}

fn measure(name: &str, builds: u8) -> Result<Program> {
    let fresh = Fresh::fetched(name)?;
    let mut cold = Vec::new();
    for _ in 0..builds {
        cold.push(fresh.cold(&[])?);
    }
    // Once more with the defaults, so that there is something to add to.
    cargo::output(&mut fresh.cargo(&BUILD))?;
    let main = fs::File::options().append(true).open(fresh.folder.join("src/main.rs"))?;
    let mut rebuilds = Vec::new();
    for _ in 0..REBUILDS {
        main.set_modified(SystemTime::now())?;
        rebuilds.push(usage_of(&mut fresh.cargo(&BUILD))?);
    }
    let release = usage_of(fresh.cargo(&BUILD).arg("--release").env("CARGO_PROFILE_RELEASE_STRIP", "symbols"))?;
    let binary = fresh.target.join("release").join(format!("build-{name}{}", std::env::consts::EXE_SUFFIX));
    let program = Program {
        name: name.to_owned(),
        packages: packages(&mut fresh.cargo(&[
            "tree",
            "--offline",
            "--locked",
            "-e",
            "normal,build",
            "--prefix",
            "none",
        ]))?,
        peak_mib: Usage::median(&cold).peak_mib(),
        release_cpu_s: release.cpu_s(),
        cold_cpu_s: cold.into_iter().map(Usage::cpu_s).collect(),
        rebuild_cpu_s: rebuilds.into_iter().map(Usage::cpu_s).collect(),
        release_bytes: fs::metadata(binary)?.len(),
    };
    // All of them fill a disk.
    fresh.remove()?;
    Ok(program)
}

/// User CPU of one release build of a program into an empty folder, in seconds.
pub(super) fn release(name: &str) -> Result<f64> {
    let fresh = Fresh::fetched(name)?;
    let usage = fresh.cold(&["--release"])?;
    fresh.remove()?;
    Ok(usage.cpu_s())
}

/// How a program is built.
const BUILD: [&str; 4] = ["build", "--offline", "--locked", "-j2"];

/// A program of `benches/peers/build`, whose packages are there.
struct Fresh {
    folder: PathBuf,
    target: PathBuf,
}

impl Fresh {
    fn fetched(name: &str) -> Result<Self> {
        let folder = cargo::workspace().join("benches/peers/build").join(name);
        let fresh = Self { folder, target: target()?.join("build").join(name) };
        note(&format!("building the program `{name}`"));
        cargo::output(&mut fresh.cargo(&["fetch", "--locked"]))?;
        Ok(fresh)
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo::command(&self.folder);
        command.args(arguments).env("CARGO_TARGET_DIR", &self.target);
        for name in ["RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_INCREMENTAL"] {
            command.env_remove(name);
        }
        command
    }

    /// A build into an empty folder.
    fn cold(&self, flags: &[&str]) -> Result<Usage> {
        self.remove()?;
        usage_of(self.cargo(&BUILD).args(flags).env("CARGO_INCREMENTAL", "0"))
    }

    /// Removes what was built.
    fn remove(&self) -> Result<()> {
        if self.target.exists() {
            fs::remove_dir_all(&self.target)?;
        }
        Ok(())
    }
}

/// Number of packages below the program.
fn packages(tree: &mut Command) -> Result<usize> {
    let tree = cargo::output(tree)?;
    let names: std::collections::BTreeSet<_> = tree.lines().skip(1).filter_map(crate::deps::name_and_version).collect();
    Ok(names.len())
}

/// A measure of a program.
type Measure = fn(&Program) -> Option<f64>;

impl Program {
    fn cold(&self) -> Option<f64> {
        median(self.cold_cpu_s.iter().copied())
    }

    fn rebuild(&self) -> Option<f64> {
        median(self.rebuild_cpu_s.iter().copied())
    }

    #[expect(clippy::unnecessary_wraps, reason = "a `Measure`")]
    fn kib(&self) -> Option<f64> {
        Some(self.release_bytes as f64 / 1024.0)
    }
}

impl Figures {
    fn of(&self, name: &str, measure: Measure) -> Option<f64> {
        self.programs.iter().find(|program| program.name == name).and_then(measure)
    }

    fn bars(&self) -> Vec<Bar> {
        let best = least(PEERS.iter().map(|peer| self.of(peer, Program::cold)));
        let of_floor = |measure: Measure| ratio(self.of(OURS, measure), self.of(FLOOR, measure));
        let lean = |measure: Measure| ratio(self.of(LEAN, measure), self.of(FLOOR, measure));
        let full = ratio(self.of(FULL, Program::cold), self.of(FLOOR, Program::cold));
        let bars = [
            ("packages over hyper", self.of(LEAN, |program| Some(program.packages as f64)), Limit::AtMost(75.0)),
            ("cold build over hyper, of bare reqwest", lean(Program::cold), Limit::AtMost(0.8)),
            ("stripped release binary over hyper, of bare reqwest", lean(Program::kib), Limit::AtMost(0.8)),
            ("cold build with all services, of bare reqwest", full, Limit::AtMost(1.5)),
            ("cold build, of bare reqwest", of_floor(Program::cold), Limit::AtMost(1.15)),
            ("cold build, of the smallest peer", ratio(self.of(OURS, Program::cold), best), Limit::Below(1.0)),
            (
                "cold build with all services, of the smallest peer",
                ratio(self.of(FULL, Program::cold), best),
                Limit::Below(1.0),
            ),
            ("rebuild, of bare reqwest", of_floor(Program::rebuild), Limit::AtMost(1.3)),
            ("stripped release binary, of bare reqwest", of_floor(Program::kib), Limit::AtMost(1.08)),
        ];
        bars.into_iter().filter_map(|(name, value, limit)| Some(Bar::new(name, value?, limit))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_peer_is_the_one_to_beat() {
        let program = |name: &str, cold: f64| Program {
            name: name.to_owned(),
            packages: 1,
            cold_cpu_s: vec![cold],
            rebuild_cpu_s: vec![1.0],
            release_cpu_s: 70.0,
            peak_mib: 1.0,
            release_bytes: 1024,
        };
        let programs = vec![
            program(FLOOR, 40.0),
            program(OURS, 44.0),
            program(FULL, 90.0),
            program("openlark", 100.0),
            program("feishu", 80.0),
        ];
        let bars = Figures { programs }.bars();
        let values: Vec<_> = bars.iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(values, [(2.25, false), (1.1, true), (0.55, true), (1.125, false), (1.0, true), (1.0, true)]);
    }
}
