//! The benches of this workspace that print their figures in words.

use std::path::PathBuf;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::report::{Bar, Limit, Table, number};
use super::target;
use crate::{Result, cargo};

/// Memory after so many calls.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Resident {
    pub(super) done: u64,
    pub(super) kib: u64,
}

/// What a bench of a package prints.
pub(super) fn run(package: &str, bench: &str, arguments: &[&str]) -> Result<String> {
    let mut command = cargo::command(cargo::workspace());
    command.args(["bench", "-q", "--locked", "-p", package, "--bench", bench, "--"]).args(arguments);
    cargo::output(command.env("CARGO_TARGET_DIR", target()?.join("workspace")).env_remove("RUSTFLAGS"))
}

/// The program that a bench of a package is.
pub(super) fn program(package: &str, bench: &str) -> Result<PathBuf> {
    let mut command = cargo::command(cargo::workspace());
    command.args(["bench", "-q", "--locked", "-p", package, "--bench", bench, "--no-run"]);
    command.args(["--message-format", "json"]).env("CARGO_TARGET_DIR", target()?.join("workspace"));
    cargo::executable(&cargo::output(command.env_remove("RUSTFLAGS"))?)
        .ok_or_else(|| "cargo did not name the program it built".into())
}

/// The lines that begin with a number and say how many KiB were there then.
pub(super) fn resident(said: &str) -> Vec<Resident> {
    let lines = said.lines().filter_map(|line| {
        Some(Resident { done: line.split_whitespace().next()?.parse().ok()?, kib: number_before(line, " KiB")? })
    });
    lines.collect()
}

/// The memory on the way, in MiB; `done` says what of.
pub(super) fn table(done: &'static str, resident: &[Resident]) -> Table<2> {
    let mut table = Table::new([done, "resident, MiB"]);
    for Resident { done, kib } in resident {
        table.row([done.to_string(), number(*kib as f64 / 1024.0)]);
    }
    table
}

/// The bar that memory does not grow, if that can be said.
pub(super) fn bar(subject: &str, resident: &[Resident]) -> Option<Bar> {
    let name = format!("{subject}: memory at the end, of that at half");
    Some(Bar::new(name, grown(resident)?, Limit::AtMost(1.05)))
}

/// How many times as much there was at the end as at half.
fn grown(resident: &[Resident]) -> Option<f64> {
    let last = resident.last()?;
    let half = resident.iter().find(|at| at.done >= last.done / 2).filter(|at| at.kib > 0)?;
    Some(last.kib as f64 / half.kib as f64)
}

/// The first line that has these words.
pub(super) fn line<'s>(said: &'s str, words: &str) -> Option<&'s str> {
    said.lines().find(|line| line.contains(words))
}

/// The number that ends where `words` begin.
pub(super) fn number_before<N: FromStr>(line: &str, words: &str) -> Option<N> {
    let (before, _) = line.split_once(words)?;
    before.split_whitespace().next_back()?.parse().ok()
}

/// The number that begins where `words` end.
pub(super) fn number_after<N: FromStr>(line: &str, words: &str) -> Option<N> {
    let (_, after) = line.split_once(words)?;
    after.split(|c: char| c.is_whitespace() || c == ',').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_before_and_after_words() {
        let line = "CPU each: sandbox 26 us, client 9.5 us";
        assert_eq!(number_after(line, "sandbox "), Some(26));
        assert_eq!(number_after(line, "client "), Some(9.5));
        assert_eq!(number_before(line, " us, client"), Some(26));
        assert_eq!(number_after::<u64>(line, "server "), None);
        assert_eq!(number_before::<u64>(line, " each"), None);
    }

    #[test]
    fn growth_is_that_of_the_second_half() {
        let said =
            " messages     rate\n  20 10/s  34 us  1000 KiB\n 40 9/s  30 us  2000 KiB\n 60 calls,  2100 KiB resident\n";
        let resident = resident(said);
        assert_eq!(resident.iter().map(|at| at.done).collect::<Vec<_>>(), [20, 40, 60]);
        assert_eq!(grown(&resident), Some(1.05));
        assert_eq!(grown(&[]), None);
    }
}
