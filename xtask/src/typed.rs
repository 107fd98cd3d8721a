//! The chores over typed endpoints, which the program `xtask-typed` does: see there for why it is another one.

use std::ffi::OsString;
use std::process::{ExitCode, Stdio};

use crate::cargo;

/// The arguments after the name of the chore.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<OsString>,
}

impl Args {
    /// The arguments.
    pub(crate) fn rest(&self) -> &[OsString] {
        &self.rest
    }
}

/// Builds the program if needed and runs the chore in it, with the same standard input and output; returns its exit
/// code.
pub(crate) fn run(chore: &str, args: &Args) -> ExitCode {
    start("xtask-typed", &[chore.into()], &args.rest)
}

/// The same with a program of this repository.
pub(crate) fn start(package: &str, chore: &[OsString], rest: &[OsString]) -> ExitCode {
    let mut command = cargo::command(cargo::workspace());
    command.args(["run", "--quiet", "--package", package, "--"]).args(chore).args(rest).stdin(Stdio::inherit());
    match command.status() {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            eprintln!("error: cargo cannot be started: {error}");
            ExitCode::FAILURE
        }
    }
}
