//! The sandbox as a program; see [`lark_sandbox::program`].

#![forbid(unsafe_code)]

use std::{env, process::ExitCode};

#[tokio::main]
async fn main() -> ExitCode {
    lark_sandbox::program::run("lark-sandbox", env::args_os().skip(1)).await
}
