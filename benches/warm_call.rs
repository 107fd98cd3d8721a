//! What a warm call costs without the network: a message is created and its answer decoded, over an HTTP client inside
//! the process.
//!
//! `cargo bench --bench warm_call -- calls 1000` makes so many, for a profiler; `-- allocations` prints the heap
//! allocations of one. With a URL behind that, the calls go there, over the default client. `cargo run -p xtask -- gate`
//! compares all of these, and the size of this program, with their limits.

mod common;

use std::process::ExitCode;

use common::{Platform, message};
use lark_runtime::Client;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let builder = Client::builder("cli_1", "secret");
    let builder = match arguments.last() {
        Some(url) if url.starts_with("http") => builder.base_url(*url),
        _ => builder.http_client(Platform::default()),
    };
    let client = builder.build().unwrap();
    let call = || {
        runtime.block_on(async {
            let sent = message().send(&client, ()).await.unwrap();
            assert!(sent.data.message_id.is_some());
        });
    };
    match arguments[..] {
        ["calls", count] | ["calls", count, _] => (0..count.parse().unwrap()).for_each(|_| call()),
        ["allocations"] | ["allocations", _] | [] => {
            (0..20).for_each(|_| call());
            println!("{}", (0..20).map(|_| allocation_counter::measure(call).count_total).min().unwrap());
        }
        _ => {
            eprintln!("arguments: `calls N [URL]` or `allocations [URL]`");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
