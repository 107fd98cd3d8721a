//! Repository chores, `cargo xtask <chore>`; one module each. A chore that fails says why in one line and
//! exits with 1.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks on its terminal")]

mod arrows;
mod audit;
mod bench;
mod cards;
mod cargo;
mod catalog;
mod cli_facts;
mod deps;
mod features;
mod file_memory;
mod gate;
mod generate;
mod measure;
mod sandbox_facts;
mod typed;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Result<T, E = BoxError> = std::result::Result<T, E>;

/// Repository chores
#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Tells which endpoint does something, with code to start from: `lark find` of lark-cli
    Find(typed::Args),
    /// Lists every typed endpoint, as a table or with --json
    Endpoints(typed::Args),
    /// Writes the endpoints of lark-apis from its catalog
    Generate(generate::Args),
    /// Counts the sentences of the catalog's texts, and writes the counts that may not fall
    Coverage(generate::coverage::Args),
    /// Writes the calls of every public builder for the tests of lark-apis
    Builders(typed::Args),
    /// Writes the tables of lark-cards from its catalog
    Cards(cards::Args),
    /// Checks cards given as JSON lines
    CheckCard,
    /// Writes what the command `lark` knows of the endpoints
    CliFacts(cli_facts::Args),
    /// Writes the facts that the sandbox answers from
    SandboxFacts,
    /// Compares what a call and its program cost with their limits
    Gate,
    /// Checks that no module of lark-runtime uses one above it
    Arrows,
    /// Counts what the types of lark-apis must not have
    Audit,
    /// Compares speed, size and cost with other SDKs and with serde, and writes BENCHMARKS.md
    Bench(bench::Args),
    /// Checks each feature of the published crates alone
    Features,
    /// Counts the packages that a user of lark-runtime builds
    Deps,
    /// Measures the memory of a client that uploads and downloads a large file
    FileMemory(file_memory::Args),
    /// Encodes requests given as JSON lines
    Encode(typed::Args),
    /// Decodes answers given as JSON lines
    Decode(typed::Args),
    /// Decodes events given as JSON lines
    DecodeEvent(typed::Args),
}

fn main() -> ExitCode {
    if let Some(exit) = measure::stand_in() {
        return exit;
    }
    let done = match Args::parse().chore {
        Chore::Find(args) => return typed::start("lark-cli", &["find".into()], args.rest()),
        Chore::Endpoints(args) => return typed::run("endpoints", &args),
        Chore::Generate(args) => generate::run(&args),
        Chore::Coverage(args) => generate::coverage::run(&args),
        Chore::Builders(args) => return typed::run("builders", &args),
        Chore::Cards(args) => cards::run(&args),
        Chore::CheckCard => return typed::start("xtask-cards", &[], &[]),
        Chore::CliFacts(args) => cli_facts::run(&args),
        Chore::SandboxFacts => sandbox_facts::run(),
        Chore::Gate => gate::run(),
        Chore::Arrows => arrows::run(),
        Chore::Audit => audit::run(),
        Chore::Bench(args) => bench::run(&args),
        Chore::Features => features::run(),
        Chore::Deps => deps::run(),
        Chore::FileMemory(args) => file_memory::run(&args),
        Chore::Encode(args) => return typed::run("encode", &args),
        Chore::Decode(args) => return typed::run("decode", &args),
        Chore::DecodeEvent(args) => return typed::run("decode-event", &args),
    };
    match done {
        Ok(table) => {
            println!("{table}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
