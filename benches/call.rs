//! A call without the network: a request encoded, beside serde's derive, and a whole warm call over an HTTP client
//! inside the process.

mod common;

use std::hint::black_box;

use common::{Platform, message};
use criterion::{Criterion, criterion_group, criterion_main};
use lark_runtime::{Client, encode};
use serde::Serialize;

/// The body as people write it by hand.
#[derive(Serialize)]
struct Body<'b> {
    receive_id: &'b str,
    msg_type: &'b str,
    content: &'b str,
}

fn encoding(criterion: &mut Criterion) {
    let request = message();
    let mut group = criterion.benchmark_group("encoding a message");
    group.bench_function("serde derive", |bencher| {
        bencher.iter(|| {
            let request = black_box(&request);
            let kind = request.receive_id_type.as_str();
            let target = format!("/open-apis/im/v1/messages?receive_id_type={kind}");
            let body = Body {
                receive_id: &request.receive_id,
                msg_type: request.msg_type.as_str(),
                content: &request.content,
            };
            serde_json::to_vec(&body).map(|body| (target, body))
        });
    });
    group.bench_function("request", |bencher| bencher.iter(|| encode(black_box(&request))));
    group.finish();
}

fn call(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::builder("cli_1", "secret").http_client(Platform::default()).build().unwrap();
    criterion.bench_function("a warm call", |bencher| {
        bencher.iter(|| runtime.block_on(async { message().send(&client, ()).await.unwrap() }));
    });
}

criterion_group!(benches, encoding, call);
criterion_main!(benches);
