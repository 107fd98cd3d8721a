//! Events over the long connection, from a platform of its own on this machine: how many a second, at what CPU and
//! memory; and whether all come once when connections break.
//!
//! - `cargo bench --bench long_connection -- ours 100000`: so many message events over one connection;
//! - `-- beside 100000 <program> <arguments>`: the same to another program, which is started with the number of events
//!   and the URL of the platform as its last arguments;
//! - `-- kicks 100000`: so many while every 500th breaks the connection and every 20th comes twice; it fails where an event
//!   was lost or handled twice.
//!
//! Without arguments a few of the first and the last. The client is a process of its own, so that the figures are its own.
//! Linux only for CPU and memory: they are read from `/proc`.

mod client;
mod platform;

use std::error::Error;
use std::process::{Command, ExitCode};

use platform::{Plan, Platform};

/// At most so many events wait for their answers.
const WINDOW: usize = 64;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        ["ours", events] => parsed(events, ours),
        ["kicks", events] => parsed(events, kicks),
        ["client", events, url] => parsed(events, |events| client::counting(events, url)),
        ["beside", events, program, ref rest @ ..] => parsed(events, |events| beside(events, program, rest)),
        [] => ours(2000).and_then(|()| kicks(1100)),
        _ => Err("arguments: `ours N`, `kicks N` or `beside N <program> <arguments>`".into()),
    };
    if let Err(error) = outcome {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn parsed(events: &str, run: impl FnOnce(usize) -> Result<()>) -> Result<()> {
    run(events.parse()?)
}

fn ours(events: usize) -> Result<()> {
    let this = std::env::current_exe()?;
    beside(events, this.to_str().ok_or("the path of this program is no text")?, &["client"])
}

/// One connection to a client that prints its own figures.
fn beside(events: usize, program: &str, arguments: &[&str]) -> Result<()> {
    runtime()?.block_on(async {
        let platform = Platform::bind(Plan { events, window: WINDOW, kick: None, double: None }).await?;
        let mut client = Command::new(program).args(arguments).arg(events.to_string()).arg(platform.url()).spawn()?;
        let serving = tokio::spawn(platform.serve());
        let status = tokio::task::spawn_blocking(move || client.wait()).await??;
        serving.abort();
        if status.success() { Ok(()) } else { Err(format!("the client failed: {status}").into()) }
    })
}

/// Breaks connections, and looks at what was handled.
fn kicks(events: usize) -> Result<()> {
    runtime()?.block_on(async {
        let plan = Plan { events, window: WINDOW, kick: Some(500), double: Some(20) };
        let platform = Platform::bind(plan).await?;
        let (handled, connection) = client::remembering(events, &platform.url())?;
        let served = platform.serve().await?;
        connection.close(std::time::Duration::from_secs(10)).await;
        let handled = handled.lock().map_err(|_| "a handler panicked")?;
        let lost = handled.iter().filter(|times| **times == 0).count();
        let doubled = handled.iter().filter(|times| **times > 1).count();
        println!(
            "{events} events, {} deliveries, {} kicks: {lost} lost, {doubled} doubled",
            served.deliveries, served.kicks
        );
        let expected = events / 500;
        if served.kicks < expected.saturating_sub(1) {
            return Err(format!("{} kicks of {expected}", served.kicks).into());
        }
        if lost + doubled + served.refused > 0 { Err("not each event once".into()) } else { Ok(()) }
    })
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}
