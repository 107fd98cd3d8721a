//! `file-memory`: the memory of a client that uploads and downloads a large file, by the test of that name.

use crate::{Result, cargo};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Size of the file in MiB
    #[arg(long, default_value_t = 1024)]
    mib: u64,
}

/// The table that the test prints.
pub(crate) fn run(args: &Args) -> Result<String> {
    let mut command = cargo::command(cargo::workspace());
    command.args(["test", "-q", "-p", "lark-workspace", "--test", "file_memory", "--", "--mib", &args.mib.to_string()]);
    Ok(cargo::output(&mut command)?.trim().to_owned())
}
