//! How many messages a second the sandbox takes, with the client on the same cores, and whether its memory grows.
//!
//! `cargo bench -p lark-sandbox --bench messages -- 1000000` sends that many; without a number, 50,000.
#![expect(clippy::print_stdout, reason = "a bench speaks on its terminal")]

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use lark_apis::im::v1::message::CreateMessage;
use lark_sandbox::Sandbox;

const TASKS: usize = 32;
const REPORTS: u64 = 10;

/// A number of `/proc/self/status` in KiB; 0 on other systems.
fn memory(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0)
}

/// Seconds of CPU that this process has used so far; 0 on other systems.
fn cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    fields.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let total: u64 = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(50_000);
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    let sent = Arc::new(AtomicU64::new(0));
    let (begun, used) = (Instant::now(), cpu());
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let (client, sent) = (client.clone(), Arc::clone(&sent));
            tokio::spawn(async move {
                while sent.fetch_add(1, Ordering::Relaxed) < total {
                    CreateMessage::builder()
                        .receive_id_type("chat_id")
                        .receive_id(format!("oc_{task}"))
                        .msg_type("text")
                        .content(r#"{"text":"hello"}"#)
                        .build()
                        .send(&client, ())
                        .await?;
                    let done = sent.load(Ordering::Relaxed);
                    if task == 0 && done % (total / REPORTS).max(1) < TASKS as u64 {
                        println!("{done:>9} sent, {:>7} KiB resident", memory("VmRSS:"));
                    }
                }
                Ok::<_, lark_runtime::Error>(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    let (seconds, used) = (begun.elapsed().as_secs_f64(), cpu() - used);
    println!("{total} messages in {seconds:.1} s: {:.0} a second", total as f64 / seconds);
    println!("{:.0} us of CPU each, client included; {:.1} cores busy", used * 1e6 / total as f64, used / seconds);
    println!("peak {} KiB; state {:?}", memory("VmHWM:"), sandbox.state());
    Ok(())
}
