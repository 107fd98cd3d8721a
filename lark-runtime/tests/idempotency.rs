//! The idempotency key of a call: where it comes from, where it goes, and what it makes repeatable.
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs)]

use std::collections::HashSet;

use http::Method;
use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::Place;
use lark_runtime::testing::{Fault, Mock};
use lark_runtime::{Client, ClientBuilder, Endpoint, RawRequest, RequestOptions, RetryPolicy, encode, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "POST", path = "/open-apis/test/v1/send", token = "tenant", response = Value, idempotency = "uuid")]
#[derive(Default)]
pub struct Send {
    pub content: Option<String>,
    pub uuid: Option<String>,
}

#[lark_api(
    method = "DELETE",
    path = "/open-apis/test/v1/rows",
    token = "tenant",
    response = Value,
    idempotency = "client-token"
)]
#[derive(Default)]
pub struct Remove {
    #[lark(rename = "client-token")]
    pub token: Option<String>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/ask", token = "tenant", response = Value, idempotency = "id")]
pub struct Ask {
    pub id: String,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/plain", token = "tenant", response = Value)]
pub struct Plain {}

/// A mock whose first answer to `E` is lost.
fn losing<E: Endpoint>() -> Mock {
    let mock = Mock::new();
    mock.on::<E>().fault(Fault::ConnectionReset).reply(json!({}));
    mock
}

fn keys(mock: &Mock) -> Vec<Value> {
    mock.calls::<Send>().iter().map(|call| call.json()["uuid"].clone()).collect()
}

fn key(text: &str) -> RequestOptions {
    RequestOptions::new().idempotency_key(text)
}

#[test]
fn a_declaration_says_where_the_key_goes() {
    let field = |meta: &'static lark_runtime::meta::Meta| meta.idempotency().map(|field| (field.name(), field.place()));
    assert_eq!(field(Send::META), Some(("uuid", Place::Json)));
    assert_eq!(field(Remove::META), Some(("token", Place::Query)));
    assert_eq!(field(Plain::META), None);
}

#[test]
fn encoding_alone_adds_no_key() {
    assert_eq!(encode(&Send::default()).unwrap().body, "{}");
    assert_eq!(encode(&Remove::default()).unwrap().target, "/open-apis/test/v1/rows");
    assert_eq!(AnyRequest::new(Send::META).encode().unwrap().body, "{}");
}

#[tokio::test]
async fn every_call_gets_a_key_of_its_own_and_repeats_it() {
    let mock = Mock::new();
    mock.on::<Send>().fault(Fault::ConnectionReset).fault(Fault::BadGateway).reply(json!({})).reply(json!({}));
    let client = mock.client();
    Send::default().send(&client, ()).await.unwrap();
    client.send_any::<Value>(&AnyRequest::new(Send::META), ()).await.unwrap();
    let keys: Vec<String> = keys(&mock).iter().map(|key| key.as_str().unwrap().to_owned()).collect();
    assert_eq!(keys.len(), 4);
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 2, "{keys:?}");
    assert!(keys[0] == keys[1] && keys[1] == keys[2], "{keys:?}");
    assert!(keys.iter().all(|key| key.len() == 36), "{keys:?}");

    let mock = losing::<Remove>();
    Remove::default().send(&mock.client(), ()).await.unwrap();
    let urls: Vec<String> = mock.calls::<Remove>().iter().map(|call| call.uri().to_string()).collect();
    assert_eq!(urls[0], urls[1]);
    assert_eq!(urls[0].split_once("?client-token=").unwrap().1.len(), 36, "{}", urls[0]);
}

#[tokio::test]
async fn the_caller_may_give_the_key_in_the_options_or_in_the_request() {
    for (request, options) in [
        (Send::default(), key("mine")),
        (Send { uuid: Some("mine".into()), ..Send::default() }, RequestOptions::new()),
        (Send { uuid: Some("mine".into()), ..Send::default() }, key("mine")),
    ] {
        let mock = losing::<Send>();
        request.send(&mock.client(), options).await.unwrap();
        assert_eq!(keys(&mock), ["mine", "mine"]);
    }
    let mock = losing::<Ask>();
    Ask { id: "mine".into() }.send(&mock.client(), ()).await.unwrap();
    assert_eq!(mock.calls::<Ask>().len(), 2);
}

#[tokio::test]
async fn an_empty_key_of_the_request_is_sent_as_given_and_protects_nothing() {
    let mock = losing::<Send>();
    let request = Send { uuid: Some(String::new()), ..Send::default() };
    assert!(request.send(&mock.client(), ()).await.is_err());
    assert_eq!(keys(&mock), [""]);
}

#[tokio::test]
async fn a_key_that_cannot_be_sent_is_an_error() {
    let mock = Mock::new();
    let client = mock.client();
    let set = Send { uuid: Some("other".into()), ..Send::default() };
    for (error, expected) in [
        (Plain {}.send(&client, key("k")).await.unwrap_err(), "Plain: the endpoint has no field for"),
        (Send::default().send(&client, key("")).await.unwrap_err(), "Send: the idempotency key is empty"),
        (set.send(&client, key("k")).await.unwrap_err(), "Send: the request has another idempotency key in `uuid`"),
        (
            RawRequest::post("/open-apis/x").send(&client, key("k")).await.unwrap_err(),
            "POST /open-apis/x: which field of a raw call",
        ),
    ] {
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    assert!(mock.all_calls().is_empty());
}

#[tokio::test]
async fn the_source_of_keys_can_be_replaced_or_turned_off() {
    async fn sent(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Vec<Value> {
        let mock = losing::<Send>();
        let client: Client = set(mock.client_builder()).build().unwrap();
        drop(Send::default().send(&client, ()).await);
        keys(&mock)
    }
    assert_eq!(sent(|builder| builder.idempotency_keys(Some(|| "k-1".to_owned()))).await, ["k-1", "k-1"]);
    assert_eq!(sent(|builder| builder.idempotency_keys(None)).await, [Value::Null], "no key, no second attempt");
    assert_eq!(sent(|builder| builder.retry(RetryPolicy::never())).await, [Value::Null], "nothing to protect");
}

#[tokio::test]
async fn the_calls_own_policy_decides_whether_a_key_is_needed() {
    let mock = losing::<Send>();
    let never = mock.client_builder().retry(RetryPolicy::never()).build().unwrap();
    Send::default().send(&never, RequestOptions::new().retry(RetryPolicy::new())).await.unwrap();
    let keys = keys(&mock);
    assert!(keys.len() == 2 && keys[0].is_string(), "{keys:?}");
}

#[tokio::test]
async fn without_a_field_nothing_changes() {
    let mock = losing::<Plain>();
    assert!(Plain {}.send(&mock.client(), ()).await.is_err());
    assert_eq!(mock.calls::<Plain>().len(), 1);
    let mock = Mock::new();
    mock.on_path(Method::POST, "/open-apis/x").fault(Fault::BadGateway).reply(json!({}));
    let answer = RawRequest::post("/open-apis/x").send(&mock.client(), ()).await.unwrap();
    assert_eq!(answer.status(), 502);
}
