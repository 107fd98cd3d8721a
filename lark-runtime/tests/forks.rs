//! Processes that were forked from one another: what each makes of its own is different.
#![cfg(unix)]
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs)]

use std::collections::HashSet;
use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;

use lark_runtime::testing::Mock;
use lark_runtime::{File, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "POST", path = "/open-apis/test/v1/send", token = "tenant", response = Value, idempotency = "uuid")]
#[derive(Default)]
pub struct Send {
    pub uuid: Option<String>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/upload", token = "tenant", response = Value)]
pub struct Upload {
    #[lark(file)]
    pub file: File,
}

/// Key and boundary of this process, a line each.
fn made() -> String {
    let mock = Mock::new();
    mock.on::<Send>().reply(json!({}));
    mock.on::<Upload>().reply(json!({}));
    let client = mock.client_builder().build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        Send::default().send(&client, ()).await.unwrap();
        let file = File::from_bytes("a.txt", "a");
        Upload { file }.send(&client, ()).await.unwrap();
    });
    let key = mock.calls::<Send>()[0].json()["uuid"].as_str().unwrap().to_owned();
    let boundary = mock.calls::<Upload>()[0].headers()["content-type"].to_str().unwrap().to_owned();
    format!("{key}\n{boundary}\n")
}

#[test]
fn forked_processes_make_different_keys_and_boundaries() {
    // The generators of this thread are in use, so that the children begin with the same state.
    let mut all = made();
    for _ in 0..4 {
        let (mut ours, mut theirs) = UnixStream::pair().unwrap();
        if let fork::Fork::Child = fork::fork().unwrap() {
            drop(ours);
            let sent = theirs.write_all(made().as_bytes());
            // Not through the test harness, which would go on to print a result.
            std::process::exit(i32::from(sent.is_err()));
        }
        drop(theirs);
        ours.read_to_string(&mut all).unwrap();
    }
    let lines: Vec<&str> = all.lines().collect();
    assert_eq!(lines.len(), 10, "{all}");
    assert_eq!(lines.iter().collect::<HashSet<_>>().len(), 10, "{all}");
}
