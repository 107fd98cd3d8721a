//! The command `lark`.

mod command;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
#[cfg(feature = "mcp")]
use command::mcp;
use command::output::{self, Stop, say};
use command::{Common, call, describe, doctor, events, find, interruption, login};
use lark_cli::calls::{Category, Failure};

const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    something of this machine, such as a file; or nothing was found
  2    arguments or values that are wrong; nothing was sent
  3    credentials: missing or refused ones of the app, a user who has to log in
  4    the platform refused the call
  5    the network: no connection, no answer, an answer that cannot be read
  6    too many calls, or the platform is busy: try later
  130  Ctrl-C

Credentials are LARK_APP_ID and LARK_APP_SECRET (LARK_PLATFORM=lark for Lark), or a profile in lark/config.toml of the
folder of configurations; an app secret is never an argument. `--sandbox` needs none.";

/// Finds, explains and calls the endpoints of the Lark/Feishu open platform
#[derive(Parser)]
#[command(name = "lark", version, after_help = EXIT_CODES)]
struct Args {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Tells which endpoint does something, what it needs, and how to call it
    ///
    /// The exit code is 1 if nothing is like the query.
    Find(find::Args),
    /// Shows what an endpoint takes and answers
    Describe(describe::Args),
    /// Calls an endpoint; the answer is JSON on standard output
    #[command(after_help = EXIT_CODES)]
    Call(Box<call::Args>),
    /// Logs a user in, for calls with --user
    Login(login::Login),
    /// Ends the login of a user
    Logout(login::Logout),
    /// Shows the app and the users who are logged in
    Whoami,
    /// Looks for what keeps the app from working: credentials, version, scopes, events, connections
    Doctor(doctor::Args),
    /// Prints the events of the long connection, one JSON object a line
    Events(events::Args),
    /// Serves agents: endpoints as tools of the Model Context Protocol
    #[cfg(feature = "mcp")]
    Mcp(mcp::Args),
    /// Serves a stand-in of the platform on this machine; `lark sandbox --help` lists its options
    #[command(disable_help_flag = true)]
    Sandbox {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
        arguments: Vec<OsString>,
    },
    /// Writes the completions of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

fn main() -> ExitCode {
    let Args { common, task } = Args::parse();
    let done = match task {
        Task::Find(args) => find::run(&args),
        Task::Describe(args) => describe::run(&args),
        Task::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "lark", &mut script);
            output::bytes(&script)
        }
        Task::Sandbox { arguments } => {
            return match runtime() {
                Ok(runtime) => runtime.block_on(lark_sandbox::program::run("lark sandbox", arguments)),
                Err(stop) => ended(Err(stop)),
            };
        }
        task => runtime().and_then(|runtime| {
            let done = runtime.block_on(async {
                let done = match task {
                    Task::Call(args) => call::run(*args, &common).await,
                    Task::Login(args) => login::login(&args, &common).await,
                    Task::Logout(args) => unless_interrupted(login::logout(&args, &common)).await,
                    Task::Whoami => unless_interrupted(login::whoami(&common)).await,
                    Task::Doctor(args) => unless_interrupted(doctor::run(&args, &common)).await,
                    Task::Events(args) => events::run(&args, &common).await,
                    #[cfg(feature = "mcp")]
                    Task::Mcp(args) => mcp::run(args, &common).await,
                    Task::Find(_) | Task::Describe(_) | Task::Sandbox { .. } | Task::Completions { .. } => Ok(()),
                };
                common.settle().await;
                done
            });
            // Nothing that still waits for a disk or a name is waited for.
            runtime.shutdown_background();
            done
        }),
    };
    ended(done)
}

/// For a command that has nothing to say about an interruption itself.
async fn unless_interrupted(command: impl Future<Output = Result<(), Stop>>) -> Result<(), Stop> {
    tokio::select! {
        done = command => done,
        () = interruption() => Err(Failure::new(Category::Interrupted, "interrupted").into()),
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, Stop> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.map_err(|error| Failure::new(Category::Local, format!("no runtime: {error}")).into())
}

fn ended(done: Result<(), Stop>) -> ExitCode {
    match done {
        Ok(()) | Err(Stop::NobodyReads) => ExitCode::SUCCESS,
        Err(Stop::Failed(failure)) => {
            say(&format!("error: {failure}"));
            ExitCode::from(failure.category.code())
        }
    }
}
