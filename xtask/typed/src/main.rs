//! Chores over the typed endpoints: `cargo xtask endpoints`, `encode`, `decode` and `decode-event` start this
//! program.
//!
//! It is a program of its own because it is built with every endpoint in it. `xtask` must not be: it writes those
//! endpoints, and has to work while they are broken.
#![expect(clippy::print_stderr, reason = "a program speaks on its terminal")]

mod builders;
mod decode;
mod decode_event;
mod encode;
mod endpoints;
mod lines;
mod names;
mod texts;

use std::io;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Chores over the typed endpoints
#[derive(Parser)]
#[command(bin_name = "xtask")]
struct Args {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Lists every typed endpoint
    Endpoints {
        /// One JSON object a line instead of a table: names, tokens, scopes, limits, fields, title, documentation
        #[arg(long)]
        json: bool,
    },
    /// Writes the calls of every public builder for the tests of lark-apis
    Builders,
    /// Encodes requests: JSON lines {"id", "values": {"path", "query", "headers", "body"}} on standard input
    ///
    /// A file is {"$file": "content"}. Every line gets one line: the encoded request, or its "error". The exit
    /// code is 0 once every line has its line, whatever they say.
    Encode,
    /// Decodes answers: JSON lines {"id", "body": the whole answer} on standard input
    ///
    /// Every line gets one line: what a typed call makes of the answer, or an "error". The exit code is 0 once every
    /// line has its line, whatever they say.
    Decode,
    /// Decodes events: JSON lines {"type", "body": the whole event as it is delivered} on standard input
    ///
    /// Every line gets one line: {"type", "ok", "misfits", "lost"}, and a "note" where it is not ok. The exit code is 0 once
    /// every line has its line, whatever they say.
    DecodeEvent,
}

fn main() -> ExitCode {
    let done = match Args::parse().chore {
        Chore::Endpoints { json } => endpoints::print(json),
        Chore::Builders => builders::write(),
        Chore::Encode => lines::each(encode::encode),
        Chore::Decode => lines::each(decode::decode),
        Chore::DecodeEvent => lines::each_line(decode_event::decode),
    };
    match done {
        // The reader of the output may have closed it.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
