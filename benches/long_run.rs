//! A marketplace app that serves 10,000 tenants for twenty hours: whether its memory stays bounded, and whether it asks
//! for more tokens than it needs.
//!
//! `cargo bench --bench long_run -- 1000000` makes so many calls, the tenants one after the other, on a clock that
//! moves by twelve minutes a round; without a number, 100,000. Linux only for the memory: it reads `/proc`.
//!
//! A token lasts two hours, so it serves ten calls of its tenant and no more: that, and the app token that it takes to
//! ask for them, is the least that any client can ask for.

mod common;

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use common::{Platform, message};
use lark_runtime::testing::TestClock;
use lark_runtime::{Client, RequestOptions};

const TENANTS: u64 = 10_000;
const ROUND: Duration = Duration::from_secs(720);
const LIFETIME: Duration = Duration::from_secs(7200);
const REPORTS: u64 = 10;

fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let calls: u64 = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(100_000);
    let (platform, clock) = (Platform::default(), TestClock::new());
    let client = Client::builder("cli_1", "secret")
        .marketplace()
        .http_client(platform.clone())
        .clock(clock.clone())
        .build()
        .unwrap();
    client.set_app_ticket("ticket").await.unwrap();
    let begun = Instant::now();
    for call in 0..calls {
        // The ticket is pushed every hour.
        if call % (5 * TENANTS) == 0 {
            client.set_app_ticket("ticket").await.unwrap();
        }
        let options = RequestOptions::new().tenant_key(format!("tenant{}", call % TENANTS));
        message().send(&client, options).await.unwrap();
        clock.advance(ROUND / u32::try_from(TENANTS).unwrap());
        // Tokens that are fetched ahead are fetched in tasks.
        tokio::task::yield_now().await;
        if (call + 1) % (calls / REPORTS).max(1) == 0 {
            println!("{:>9} calls, {:>7} KiB resident", call + 1, resident_kib());
        }
    }
    let rounds = calls.div_ceil(TENANTS);
    let per_token = (LIFETIME.as_secs() / ROUND.as_secs()).max(1);
    let least =
        rounds.div_ceil(per_token) * TENANTS.min(calls) + clock.elapsed().as_secs().div_ceil(LIFETIME.as_secs());
    let seconds = begun.elapsed().as_secs_f64();
    println!("{calls} calls over {} simulated hours in {seconds:.1} s", clock.elapsed().as_secs() / 3600);
    println!("token requests: {}, least possible: {least}", platform.token_requests.load(Ordering::Relaxed));
}
