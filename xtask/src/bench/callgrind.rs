//! Instructions of a program, counted by valgrind.

use std::path::Path;
use std::process::Command;

use crate::Result;

/// Instructions that the program executes from start to end.
pub(crate) fn instructions(program: &Path, arguments: &[&str]) -> Result<u64> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(arguments);
    let output = command
        .output()
        .map_err(|error| format!("`valgrind`, which counts instructions, cannot be started: {error}; install it"))?;
    let report = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let last = report.lines().last().unwrap_or_default();
        return Err(format!("`{}` failed under valgrind: {last}", program.display()).into());
    }
    total(&report).ok_or_else(|| "valgrind does not say how many instructions it counted".into())
}

/// The number in a line such as `==12== Collected : 190832`.
fn total(report: &str) -> Option<u64> {
    let line = report.lines().find(|line| line.contains("Collected :"))?;
    line.rsplit(':').next()?.split_whitespace().next()?.parse().ok()
}

/// Instructions per call, from the totals of two runs that differ in the number of calls alone.
pub(crate) fn per_call((few, at_few): (u64, u64), (many, at_many): (u64, u64)) -> f64 {
    at_many.saturating_sub(at_few) as f64 / many.saturating_sub(few).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_the_number_that_was_collected() {
        let report = "==12== Callgrind, a call-graph generating cache profiler\n==12== Events    : Ir\n\
                      ==12== Collected : 190832\n==12==\n==12== I   refs:      190,832\n";
        assert_eq!(total(report), Some(190_832));
        assert_eq!(total("==12== Events    : Ir\n"), None);
    }

    #[test]
    fn what_a_program_does_once_does_not_count() {
        assert_eq!(per_call((100, 5_000_000), (300, 5_020_000)), 100.0);
    }
}
