//! What a warm call as a user costs beside one as the tenant: the same message, over the same HTTP client inside the process.
//!
//! `cargo bench --bench warm_user_call -- calls user 1000 0` makes so many, `calls tenant 1000 0` as the tenant;
//! `-- allocations user` prints the heap allocations of one. `cargo run -p xtask -- gate` compares them.

mod common;

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use common::{Platform, message};
use lark_runtime::user::{MemoryStore, Record, StoreLock, UserKey, UserTokenStore, UserTokens};
use lark_runtime::{Client, RequestOptions};

/// A session of which a token has just come.
fn session() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let user = r#""version":"v2","open_id":"ou_00000000000000000000000000000001","scope":"a""#;
    let tokens = r#""access_token":"u-1","refresh_token":"r-1","expires_in":7200"#;
    format!(r#"{{{user},{tokens},"expires_at":{}}}"#, now + 7200)
}

/// Another heap to call from: memory that is kept, with holes of some 2 KB to 8 KB between. What the allocator takes for the
/// same call differs by some hundred instructions with what lies where.
fn holes(layout: usize) -> Vec<Vec<u8>> {
    let mut kept: Vec<Vec<u8>> = (0..layout * 8).map(|at| Vec::with_capacity(2000 + at % 5 * 1500)).collect();
    let mut is_kept = false;
    kept.retain(|_| {
        is_kept = !is_kept;
        is_kept
    });
    kept
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::builder("cli_1", "secret").http_client(Platform::default()).build().unwrap();
    let store = MemoryStore::new();
    let user = UserKey::from("ou_00000000000000000000000000000001");
    let (key, record) = (format!("cli_1@open.feishu.cn/{user}"), Record::new(session()));
    let lock = StoreLock::new(());
    assert!(runtime.block_on(store.compare_and_swap(&lock, &key, None, Some(&record))).unwrap());
    let users = UserTokens::builder(&client).store(store).build();
    let call = |options: RequestOptions| {
        runtime.block_on(async {
            let sent = message().send(&client, options).await.unwrap();
            assert!(sent.data.message_id.is_some());
        });
    };
    let as_tenant = || call(RequestOptions::new());
    let as_user = || call(users.as_user(&user));
    let of = |identity| -> &dyn Fn() { if identity == "user" { &as_user } else { &as_tenant } };
    match arguments[..] {
        ["calls", identity, count, layout] => {
            let _holes = holes(layout.parse().unwrap());
            (0..count.parse().unwrap()).for_each(|_| of(identity)());
        }
        ["allocations", identity] => {
            let call = of(identity);
            (0..20).for_each(|_| call());
            println!("{}", (0..20).map(|_| allocation_counter::measure(call).count_total).min().unwrap());
        }
        [] => as_user(),
        _ => {
            eprintln!("arguments: `calls user|tenant N LAYOUT` or `allocations user|tenant`");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
