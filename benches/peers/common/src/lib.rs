//! What the measured programs share: arguments, the run, the line of figures.
//!
//! `<program> <create|list|herd> <calls> <concurrency> <base url>`; the last line on the standard output is one JSON
//! object. Everything runs on one thread, so that what is counted is the client's.

pub mod events;
pub mod files;
pub mod message;

use std::error::Error;
use std::future::Future;
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use serde::Serialize;
use tokio::task::JoinSet;

/// Whatever a client complains about.
pub type BoxError = Box<dyn Error + Send + Sync>;
/// The outcome of a call.
pub type Result<T, E = BoxError> = std::result::Result<T, E>;

/// The message that is sent: a receiver of the kind `open_id`, and a text.
pub const RECEIVER: &str = "ou_7d8a6e6df7621556ce0d21922b676706";
/// What the message says, as its `content`.
pub const CONTENT: &str = r#"{"text":"the build of main is green again"}"#;
/// The group whose messages are listed.
pub const GROUP: &str = "oc_5ad11d72b830411d72b836c20";
/// The id that the server gives every sent message.
pub const MESSAGE_ID: &str = "om_dc13264520392913993dd051dba21dcf";
/// Number of messages in a list.
pub const ITEMS: usize = 200;
/// A token for clients that have no tokens of their own.
pub const TOKEN: &str = "t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234";

/// What to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// Messages are sent.
    Create,
    /// 200 messages are listed.
    List,
    /// Messages are sent, all at once, by a client without a token.
    Herd,
}

/// The arguments of a program.
#[derive(Clone, Debug)]
pub struct Job {
    /// What to call.
    pub scenario: Scenario,
    /// How often.
    pub calls: usize,
    /// How many calls are under way at a time.
    pub concurrency: usize,
    /// Where the server is, without a slash at the end.
    pub base: String,
}

#[derive(Serialize)]
struct Figures {
    calls: usize,
    user_cpu_us: i64,
    allocations: Option<u64>,
}

impl Job {
    /// Reads the arguments.
    ///
    /// # Errors
    /// When they are not what every program takes.
    pub fn from_args() -> Result<Self> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [scenario, calls, concurrency, base] = arguments.as_slice() else {
            return Err("arguments: <create|list|herd> <calls> <concurrency> <base url>".into());
        };
        let scenario = match scenario.as_str() {
            "create" => Scenario::Create,
            "list" => Scenario::List,
            "herd" => Scenario::Herd,
            other => return Err(format!("unknown scenario `{other}`").into()),
        };
        Ok(Self { scenario, calls: calls.parse()?, concurrency: concurrency.parse()?, base: base.clone() })
    }

    /// Runs the calls and prints the figures. `call` makes one call and checks its answer.
    ///
    /// # Errors
    /// The first that a call has.
    pub fn run<F>(self, call: impl Fn() -> F) -> Result<()>
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let at_once = if self.scenario == Scenario::Herd { self.calls } else { self.concurrency.clamp(1, self.calls) };
        if self.scenario != Scenario::Herd {
            // The token first, then as many connections as there will be, and the warm ways through the code.
            runtime.block_on(call())?;
            for _ in 0..5 {
                runtime.block_on(all(&call, at_once, at_once))?;
            }
        }
        let (outcome, figures) = measure(self.calls, || runtime.block_on(all(&call, self.calls, at_once)));
        outcome?;
        println!("{}", serde_json::to_string(&figures?)?);
        // Idle connections no longer matter.
        runtime.shutdown_timeout(Duration::from_millis(10));
        Ok(())
    }
}

/// Says on the standard output that this client cannot do it.
pub fn unsupported(reason: &str) {
    println!("{}", serde_json::json!({ "unsupported": reason }));
}

/// Makes the calls; as soon as one is done the next begins.
async fn all<F>(call: &impl Fn() -> F, calls: usize, at_once: usize) -> Result<()>
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    if at_once == 1 {
        for _ in 0..calls {
            call().await?;
        }
        return Ok(());
    }
    let mut running = JoinSet::new();
    for begun in 0..calls {
        if begun >= at_once {
            running.join_next().await.ok_or("no call is under way")???;
        }
        running.spawn(call());
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    Ok(())
}

#[cfg(not(feature = "allocations"))]
fn measure<T>(calls: usize, run: impl FnOnce() -> T) -> (T, Result<Figures>) {
    let before = user_cpu_us();
    let outcome = run();
    let figures =
        before.and_then(|before| Ok(Figures { calls, user_cpu_us: user_cpu_us()? - before, allocations: None }));
    (outcome, figures)
}

#[cfg(feature = "allocations")]
fn measure<T>(calls: usize, run: impl FnOnce() -> T) -> (T, Result<Figures>) {
    let mut outcome = None;
    let before = user_cpu_us();
    let counted = allocation_counter::measure(|| outcome = Some(run()));
    let figures = before.and_then(|before| {
        Ok(Figures { calls, user_cpu_us: user_cpu_us()? - before, allocations: Some(counted.count_total) })
    });
    match outcome {
        Some(outcome) => (outcome, figures),
        None => unreachable!("`measure` runs what it is given"),
    }
}

/// User CPU of this process so far, in microseconds.
fn user_cpu_us() -> Result<i64> {
    let time = getrusage(UsageWho::RUSAGE_SELF)?.user_time();
    Ok(time.tv_sec() * 1_000_000 + time.tv_usec())
}
