//! What the `metrics` facade is told of calls and attempts.
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs, reason = "tests")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use http::Method;
use lark_runtime::testing::{Fault, Mock};
use lark_runtime::{RawRequest, TokenTypes, lark_api};
use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use serde_json::{Value, json};

#[lark_api(method = "GET", path = "/open-apis/test/v1/things", id = "test.v1.thing.list", token = "tenant", response = Value)]
#[derive(Default)]
struct Read {}

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<BTreeMap<String, u64>>>);

struct One(Kept, String);

impl One {
    fn add(&self, value: u64) {
        *self.0.0.lock().unwrap().entry(self.1.clone()).or_default() += value;
    }
}

impl CounterFn for One {
    fn increment(&self, value: u64) {
        self.add(value);
    }

    fn absolute(&self, _: u64) {}
}

impl HistogramFn for One {
    fn record(&self, _: f64) {
        self.add(1);
    }
}

impl Recorder for Kept {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(Arc::new(One(self.clone(), named(key))))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Arc::new(One(self.clone(), named(key))))
    }
}

fn named(key: &Key) -> String {
    let labels: Vec<_> = key.labels().map(metrics::Label::value).collect();
    format!("{} {}", key.name(), labels.join(" "))
}

#[tokio::test]
async fn calls_and_attempts_are_counted_by_endpoint() {
    let kept = Kept::default();
    let _guard = metrics::set_default_local_recorder(&kept);
    let mock = Mock::new();
    mock.on::<Read>().fault(Fault::ConnectionRefused).reply_error(99_991_400, "slowly").reply(json!({}));
    mock.on_path(Method::GET, "/open-apis/test/v1/secret-name").reply_error(7, "no");
    let client = mock.client();
    Read::default().send(&client, ()).await.unwrap();
    let raw = RawRequest::get("/open-apis/test/v1/secret-name").token(TokenTypes::TENANT);
    raw.send(&client, ()).await.unwrap();

    let kept = kept.0.lock().unwrap();
    for (name, count) in [
        ("lark_calls_total test.v1.thing.list ok", 1),
        ("lark_call_duration_seconds test.v1.thing.list", 1),
        ("lark_attempts_total test.v1.thing.list  ", 1),
        ("lark_attempts_total test.v1.thing.list 400 99991400", 1),
        ("lark_attempts_total test.v1.thing.list 200 0", 1),
        ("lark_attempt_duration_seconds test.v1.thing.list", 3),
        ("lark_calls_total raw ok", 1),
        ("lark_attempts_total raw 400 7", 1),
    ] {
        assert_eq!(kept.get(name), Some(&count), "{name:?} in {kept:?}");
    }
    assert!(!kept.keys().any(|name| name.contains("secret-name")), "{kept:?}");
}
