//! The command `lark`.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use lark_cli::facts;
use lark_cli::find::{self, show};

/// Finds and explains the endpoints of the Lark/Feishu open platform
#[derive(Parser)]
#[command(name = "lark", version)]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Tells which endpoint does something, what it needs, and how to call it
    ///
    /// The exit code is 1 if nothing is like the query.
    Find {
        /// Words, an id, the name of a type, a URL or path with or without a method before it, a page of the
        /// documentation, or a scope
        #[arg(required = true)]
        query: Vec<String>,
        /// The most endpoints to show
        #[arg(long, default_value_t = 6, value_name = "N")]
        limit: usize,
        /// One JSON object a line
        #[arg(long)]
        json: bool,
    },
}

fn main() -> ExitCode {
    let Task::Find { query, limit, json } = Args::parse().task;
    let query = query.join(" ");
    let endpoints = facts::endpoints();
    let found = find::find(&endpoints, &query, limit.max(1));
    if found.is_empty() {
        let near = find::near(&endpoints, &query);
        let hint = if near.is_empty() { "try other words".to_owned() } else { format!("like it: {}", near.join(", ")) };
        // Whoever closed standard error does not want to know.
        let _ = writeln!(io::stderr(), "error: no endpoint is like `{query}`; {hint}");
        return ExitCode::from(1);
    }
    let text =
        if json { found.iter().map(|found| format!("{}\n", show::json(found))).collect() } else { show::list(&found) };
    match io::stdout().write_all(text.as_bytes()) {
        // The reader may have had enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::from(1)
        }
        _ => ExitCode::SUCCESS,
    }
}
