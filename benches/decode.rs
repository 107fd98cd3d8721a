//! Decoding of answers: a model through the shared reader against the same struct with serde's derive and
//! `serde_json`, on the same bytes, in one run.
//!
//! `cargo bench --bench decode`; what counts is the ratio of the two lines of a group. `-- count model 200 10` decodes a list of
//! 200 ten times, `-- count serde 200 10` too, for a profiler.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, measurement::WallTime};
use lark_apis::im::v1::message::ListMessageResponse;
use lark_runtime::wire::{Malformed, Reader};
use serde::Deserialize;
use serde_json::json;

/// The answer of `im.v1.message.list` as people write it by hand.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SerdeList {
    has_more: Option<bool>,
    page_token: Option<String>,
    items: Vec<SerdeMessage>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SerdeMessage {
    message_id: Option<String>,
    root_id: Option<String>,
    parent_id: Option<String>,
    thread_id: Option<String>,
    msg_type: Option<String>,
    create_time: Option<String>,
    update_time: Option<String>,
    deleted: Option<bool>,
    updated: Option<bool>,
    chat_id: Option<String>,
    sender: Option<SerdeSender>,
    body: Option<SerdeBody>,
    mentions: Vec<SerdeMention>,
    upper_message_id: Option<String>,
    message_app_link: Option<String>,
    message_position: Option<String>,
    thread_message_position: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SerdeSender {
    id: Option<String>,
    id_type: Option<String>,
    sender_type: Option<String>,
    tenant_key: Option<String>,
    sender_name: Option<String>,
    open_bot_id: Option<String>,
    sender_i18n_names: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SerdeBody {
    content: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SerdeMention {
    key: Option<String>,
    id: Option<String>,
    id_type: Option<String>,
    name: Option<String>,
    tenant_key: Option<String>,
}

/// A list as the platform sends it, with a member that no type has.
fn list(items: usize) -> Vec<u8> {
    let items: Vec<_> = (0..items)
        .map(|n| {
            json!({
                "message_id": format!("om_{n:032x}"), "root_id": "", "parent_id": "", "msg_type": "text",
                "create_time": "1615380573411", "update_time": "1615380573411", "deleted": false, "updated": false,
                "chat_id": "oc_5ad11d72b830411d72b836c20",
                "sender": {"id": "cli_9f427eec54ae901b", "id_type": "app_id", "sender_type": "app", "tenant_key": "736588c9260f175e"},
                "body": {"content": "{\"text\":\"@_user_1 text with \\\"quotes\\\" 中文\"}"},
                "mentions": [{"key": "@_user_1", "id": "ou_155184d1e73cbfb8973e5a9e698e74f2", "id_type": "open_id", "name": "Tom", "tenant_key": "736588c9260f175e"}],
                "new_member": {"a": [1, 2, 3]}
            })
        })
        .collect();
    json!({"has_more": true, "page_token": "GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O", "items": items})
        .to_string()
        .into_bytes()
}

fn by_model(bytes: &[u8]) -> Result<ListMessageResponse, Malformed> {
    let mut list = ListMessageResponse::default();
    let mut reader = Reader::from_bytes(black_box(bytes))?;
    reader.value(&mut list)?;
    reader.end()?;
    Ok(list)
}

fn by_serde(bytes: &[u8]) -> serde_json::Result<SerdeList> {
    serde_json::from_slice(black_box(bytes))
}

fn compare(group: &mut BenchmarkGroup<'_, WallTime>, bytes: &[u8]) {
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("serde derive", |bencher| bencher.iter(|| by_serde(bytes)));
    group.bench_function("model", |bencher| bencher.iter(|| by_model(bytes)));
}

fn decode(criterion: &mut Criterion) {
    for (name, items) in [("a list of 200", 200), ("a small answer", 1)] {
        let bytes = list(items);
        let mut group = criterion.benchmark_group(name);
        compare(&mut group, &bytes);
        group.finish();
    }
}

criterion_group!(benches, decode);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["count", who, items, times] => {
            let bytes = list(items.parse().unwrap());
            for _ in 0..times.parse().unwrap() {
                match *who {
                    "model" => drop(black_box(by_model(&bytes).unwrap())),
                    _ => drop(black_box(by_serde(&bytes).unwrap())),
                }
            }
        }
        _ => {
            benches();
            Criterion::default().configure_from_args().final_summary();
        }
    }
}
