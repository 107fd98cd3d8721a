//! The sandbox as a program: prints the settings to use, then serves until Ctrl-C.

#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks on its terminal")]

use std::{io, process::ExitCode};

use clap::Parser;
use lark_sandbox::{APP_ID, APP_SECRET, Sandbox};

/// A local stand-in for the Lark/Feishu open platform
#[derive(Parser)]
#[command(version)]
struct Args {
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// App id that may ask for tokens
    #[arg(long, default_value = APP_ID)]
    app_id: String,
    /// Secret of the app
    #[arg(long, default_value = APP_SECRET)]
    app_secret: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lark-sandbox: cannot serve on 127.0.0.1:{}: {error}", args.port);
            ExitCode::FAILURE
        }
    }
}

async fn run(args: &Args) -> io::Result<()> {
    let builder = Sandbox::builder().app(&args.app_id, &args.app_secret).port(args.port);
    let sandbox = builder.without_requests().start().await?;
    println!("# Lark sandbox, stop with Ctrl-C. Paste this into the shell of your program:");
    println!(
        "export LARK_BASE_URL={} LARK_APP_ID={} LARK_APP_SECRET={}",
        sandbox.url(),
        quoted(sandbox.app_id()),
        quoted(sandbox.app_secret())
    );
    tokio::select! {
        served = sandbox.served() => served,
        interrupted = tokio::signal::ctrl_c() => interrupted,
    }
}

/// A word that a shell reads back as `text`.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
