//! `gate`: what a warm call and its program cost, against limits that a change may only cross on purpose.
//!
//! Everything here is counted, not timed, so it is the same on a busy machine: instructions of `benches/warm_call.rs`
//! under callgrind, its heap allocations, its size without symbols, and the packages below `lark-runtime`; the same of its calls
//! over reqwest, and of a program over hyper. The limits and their reasons are in `benches/limits.toml`.

mod platform;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{collections::BTreeMap, fs};

use serde::Deserialize;

use crate::bench::callgrind;
use crate::{Result, cargo, deps};

/// Runs of these lengths are compared, so that start-up does not count.
const CALLS: [u64; 2] = [200, 1200];

/// A line of `benches/limits.toml`.
#[derive(Deserialize)]
struct Limit {
    /// What it was when the limit was set.
    measured: u64,
    /// How much more is let through, in percent.
    margin: u64,
}

impl Limit {
    fn most(&self) -> u64 {
        self.measured + self.measured * self.margin / 100
    }
}

/// The table; an error if a number is above its limit, or has none.
pub(crate) fn run() -> Result<String> {
    let text = fs::read_to_string(cargo::workspace().join("benches/limits.toml"))?;
    let limits: BTreeMap<String, Limit> = toml::from_str(&text)?;
    compare(&limits, &measured()?)
}

fn compare(limits: &BTreeMap<String, Limit>, measured: &[(&str, u64)]) -> Result<String> {
    let mut table = format!("{:<28}{:>12}{:>12}", "", "measured", "at most");
    let mut above = Vec::new();
    for (name, number) in measured {
        let limit = limits.get(*name).ok_or_else(|| format!("benches/limits.toml has no `[{name}]`"))?;
        write!(table, "\n{name:<28}{number:>12}{:>12}", limit.most())?;
        if *number > limit.most() {
            above.push(*name);
        }
    }
    if above.is_empty() {
        return Ok(table);
    }
    println!("{table}");
    Err(format!("above the limit of benches/limits.toml: {}", above.join(", ")).into())
}

fn measured() -> Result<Vec<(&'static str, u64)>> {
    let program = program("warm_call")?;
    let [instructions, allocations] = calls(&program, None)?;
    let user_calls = UserCalls::measured()?;
    let url = platform::start()?;
    let over_reqwest = calls(&program, Some(&url))?;
    let hyper_program = hyper_program()?;
    let over_hyper = calls(&hyper_program, Some(&url))?;
    Ok(vec![
        ("user_call_instructions", (user_calls.instructions[0] - user_calls.instructions[1]).max(0.0) as u64),
        ("user_call_allocations", user_calls.allocations[0].saturating_sub(user_calls.allocations[1])),
        ("instructions_per_call", instructions),
        ("allocations_per_call", allocations),
        ("over_reqwest_instructions", over_reqwest[0]),
        ("over_reqwest_allocations", over_reqwest[1]),
        ("over_hyper_instructions", over_hyper[0]),
        ("over_hyper_allocations", over_hyper[1]),
        ("program_bytes", fs::metadata(&program)?.len()),
        ("hyper_program_bytes", fs::metadata(&hyper_program)?.len()),
        ("packages", deps::packages("normal", &[])?.len() as u64),
        ("packages_with_hyper", with_hyper()?),
        ("packages_without_features", deps::packages("normal", &["--no-default-features"])?.len() as u64),
    ])
}

/// Instructions and heap allocations of a call, which goes to this URL, if there is one.
fn calls(program: &Path, url: Option<&str>) -> Result<[u64; 2]> {
    let allocations = cargo::output(Command::new(program).arg("allocations").args(url))?;
    let [short, long] = CALLS;
    let counted = |calls: u64| {
        let calls = calls.to_string();
        let arguments: Vec<&str> = ["calls", &calls].into_iter().chain(url).collect();
        callgrind::instructions(program, &arguments)
    };
    let instructions = callgrind::per_call((short, counted(short)?), (long, counted(long)?)) as u64;
    Ok([instructions, allocations.trim().parse()?])
}

/// The packages of a program that chose the client over hyper; an error if reqwest is among them.
fn with_hyper() -> Result<u64> {
    let packages = deps::packages("normal", &["--no-default-features", "--features", "hyper"])?;
    if packages.iter().any(|package| package.starts_with("reqwest ")) {
        return Err("the feature `hyper` of lark-runtime alone brings reqwest along".into());
    }
    Ok(packages.len() as u64)
}

/// Heaps from which the calls of a user are compared with those of the tenant.
const LAYOUTS: [&str; 5] = ["0", "1", "2", "3", "5"];

/// What a warm call takes as a user and as the tenant, in this order.
pub(crate) struct UserCalls {
    pub(crate) instructions: [f64; 2],
    pub(crate) allocations: [u64; 2],
}

impl UserCalls {
    pub(crate) fn measured() -> Result<Self> {
        let program = program("warm_user_call")?;
        let [short, long] = CALLS;
        let instructions = |identity: &str| -> Result<f64> {
            // On several heaps, since what lies where costs the allocator more than what is compared here.
            let mut sum = 0.0;
            for layout in LAYOUTS {
                let counted =
                    |calls: u64| callgrind::instructions(&program, &["calls", identity, &calls.to_string(), layout]);
                sum += callgrind::per_call((short, counted(short)?), (long, counted(long)?));
            }
            Ok(sum / LAYOUTS.len() as f64)
        };
        let allocations = |identity: &str| -> Result<u64> {
            Ok(cargo::output(Command::new(&program).args(["allocations", identity]))?.trim().parse()?)
        };
        let [user, tenant] = [instructions("user")?, instructions("tenant")?];
        println!("a warm call as a user: {user:.0} instructions, as the tenant: {tenant:.0}");
        Ok(Self { instructions: [user, tenant], allocations: [allocations("user")?, allocations("tenant")?] })
    }
}

/// A program of `benches`, built with optimisations and without symbols.
fn program(name: &str) -> Result<PathBuf> {
    build(&["bench", "-p", "lark-workspace", "--bench", name, "--no-run"])
}

/// The program over hyper alone, in the same way.
fn hyper_program() -> Result<PathBuf> {
    build(&["build", "-p", "lark-dependent-over-hyper", "--profile", "bench"])
}

fn build(arguments: &[&str]) -> Result<PathBuf> {
    let mut command = cargo::command(cargo::workspace());
    command
        .args(arguments)
        .args(["-q", "--message-format", "json"])
        .env("CARGO_PROFILE_BENCH_STRIP", "symbols")
        .env_remove("RUSTFLAGS");
    cargo::executable(&cargo::output(&mut command)?).ok_or_else(|| "cargo did not name the program it built".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_above_its_limit_fails() {
        let limits: BTreeMap<String, Limit> =
            toml::from_str("[calls]\nmeasured = 1000\nmargin = 3\n[packages]\nmeasured = 80\nmargin = 0\n").unwrap();
        assert!(compare(&limits, &[("calls", 1030), ("packages", 80)]).unwrap().contains("1030"));
        let refused = |measured: &[(&str, u64)]| compare(&limits, measured).unwrap_err().to_string();
        assert!(refused(&[("calls", 1031)]).ends_with("calls"));
        assert!(refused(&[("calls", 1), ("packages", 81)]).ends_with("packages"));
        assert!(refused(&[("size", 1)]).contains("no `[size]`"));
    }
}
