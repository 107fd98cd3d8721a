//! What a warm call costs without the network: a message is created and its answer decoded, over an HTTP client inside
//! the process.
//!
//! `cargo bench --bench warm_call -- calls 1000` makes so many, for a profiler; `-- allocations` prints the heap
//! allocations of one. `cargo run -p xtask -- gate` compares both, and the size of this program, with their limits.

mod common;

use std::process::ExitCode;

use common::{Platform, message};
use lark_runtime::Client;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::builder("cli_1", "secret").http_client(Platform::default()).build().unwrap();
    let call = || {
        runtime.block_on(async {
            let sent = message().send(&client, ()).await.unwrap();
            assert!(sent.data.message_id.is_some());
        });
    };
    match arguments[..] {
        ["calls", count] => (0..count.parse().unwrap()).for_each(|_| call()),
        ["allocations"] | [] => {
            (0..20).for_each(|_| call());
            println!("{}", (0..20).map(|_| allocation_counter::measure(call).count_total).min().unwrap());
        }
        _ => {
            eprintln!("arguments: `calls N` or `allocations`");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
