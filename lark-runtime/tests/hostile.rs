//! Answers that are broken, huge, or not quite text: what is kept of them, and what they may cost.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use bytes::Bytes;
use lark_runtime::dynamic::AnyAnswer;
use lark_runtime::testing::Mock;
use lark_runtime::wire::{JsonText, Writer};
use lark_runtime::{
    Client, ClientBuilder, Endpoint, Error, Json, Model, RequestOptions, Response, Result, RetryPolicy, Unknown,
    lark_api,
};
use proptest::prelude::*;
use serde_json::Value;

#[lark_api(method = "GET", path = "/open-apis/test/v1/get", token = "none", response = Found)]
struct Get {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/file", token = "none", response = Bytes)]
struct Download {}

#[derive(Clone, Default, Model)]
struct Found {
    document: Option<Document>,
    items: Vec<Document>,
}

#[derive(Clone, Default, Model)]
struct Document {
    document_id: Option<String>,
    revision_id: Option<i64>,
    title: Option<String>,
}

/// Sends `Get` to a server with this answer.
async fn get(status: u16, content_type: &'static str, body: &str) -> Result<Response<Found>> {
    Get {}.send(&client(status, content_type, body.to_owned()), ()).await
}

fn client(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Client {
    builder(&mock(status, content_type, body)).build().unwrap()
}

/// A mock with this answer to everything.
fn mock(status: u16, content_type: &str, body: impl Into<Bytes>) -> Mock {
    let mock = Mock::new();
    mock.on_any().reply_raw(status, &[("content-type", content_type), ("x-tt-logid", "log-1")], body);
    mock
}

/// A client that takes answers as they come, as in production, and repeats nothing.
fn builder(mock: &Mock) -> ClientBuilder {
    mock.client_builder().strict_decoding(false).retry(RetryPolicy::never())
}

const JSON: &str = "application/json; charset=utf-8";

#[tokio::test]
async fn hostile_bodies_are_errors() {
    let deep = format!("{{\"code\":0,\"data\":{{\"x\":{}", "[".repeat(200_000));
    for body in [deep.as_str(), "{\"code\":1e999}", "\u{feff}{"] {
        let error = get(200, JSON, body).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_) | Error::Api(_)), "{error:?}");
    }
    let bytes = client(200, JSON, &b"{\"code\":0,\"msg\":\xff}"[..]);
    let error = Get {}.send(&bytes, ()).await.unwrap_err().to_string();
    assert!(error.contains("no JSON value begins so at byte 16"), "{error}");
    get(200, JSON, "\u{feff}{\"code\":0}").await.unwrap();
    let huge = get(200, JSON, r#"{"code":0,"data":{"document":{"revision_id":99999999999999999999}}}"#).await.unwrap();
    assert_eq!(huge.misfits().len(), 1);
}

#[tokio::test]
async fn text_that_is_no_unicode_costs_only_itself() {
    let body =
        b"{\"code\":0,\"msg\":\"\xff\",\"data\":{\"document\":{\"title\":\"cut \\ud83d\",\"document_id\":\"d\xe4\"},
        \"items\":[{\"title\":\"whole\"}],\"new\xc3\":1}}";
    let response = Get {}.send(&client(200, JSON, &body[..]), ()).await.unwrap();
    let document = response.data.document.as_ref().unwrap();
    assert_eq!((document.title.as_deref(), document.document_id.as_deref()), (Some("cut \u{fffd}"), Some("d\u{fffd}")));
    assert_eq!((response.data.items.len(), response.msg()), (1, "\u{fffd}"));
    let misfits: Vec<String> = response.misfits().iter().map(ToString::to_string).collect();
    assert_eq!(
        misfits,
        [
            "msg: expected UTF-8, found other bytes",
            "data.document.title: expected whole characters, found half a surrogate pair",
            "data.document.document_id: expected UTF-8, found other bytes",
            "data.new\u{fffd}: expected UTF-8, found other bytes",
        ]
    );
    assert_eq!(response.bytes(), &body[..]);
    assert!(response.pretty().contains("\n    \"document\": {"), "{}", response.pretty());

    let error =
        Get {}.send(&client(400, JSON, &b"{\"code\":7,\"msg\":\"no \xff \\ud83d\"}"[..]), ()).await.unwrap_err();
    assert_eq!((error.code(), error.as_api().unwrap().msg()), (Some(7), "no \u{fffd} \u{fffd}"));
    let map = client(200, JSON, r#"{"code":0,"data":{"a":"\ud83d","b":1e400,"c":[1]}}"#);
    let response: Response<Value> = map.send_as(&Get {}, ()).await.unwrap();
    assert_eq!(response.data, serde_json::json!({"a": "\u{fffd}", "b": null, "c": [1]}));
    let misfits: Vec<_> = response.misfits().iter().map(|misfit| (misfit.path.as_str(), misfit.value())).collect();
    assert_eq!(misfits, [("data.a", Some(r#""\ud83d""#)), ("data.b", Some("1e400"))]);
    let response: Response<Json<BTreeMap<String, Value>>> = map.send_as(&Get {}, ()).await.unwrap();
    assert_eq!(response.data.0["a"], "\u{fffd}");
}

#[tokio::test]
async fn a_small_body_is_not_a_large_answer_in_memory() {
    #[derive(Clone, Default, Model)]
    struct Rows {
        items: Vec<Row>,
    }
    #[derive(Clone, Default, Model)]
    struct Row {
        first: Document,
        second: Document,
        third: Document,
        next: Option<Box<Row>>,
    }
    #[lark_api(method = "GET", path = "/open-apis/test/v1/rows", token = "none", response = Rows)]
    struct GetRows {}

    async fn rows(element: &str, n: usize) -> Result<usize> {
        let items = format!("{element},").repeat(n);
        let body = format!(r#"{{"code":0,"data":{{"items":[{items}{element}]}}}}"#);
        GetRows {}.send(&client(200, JSON, body), ()).await.map(|response| response.data.items.len())
    }
    for element in ["{}", "null", "5", r#"{"next":{}}"#] {
        let error = rows(element, 700_000).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        assert!(error.to_string().contains("too many values that are nearly empty"), "{error}");
    }
    assert_eq!(rows("{}", 100_000).await.unwrap(), 100_001);
    let full = r#"{"first":{"document_id":"doxcnAJ9VRRJqVMYZ1MyKnavXWe","revision_id":1,"title":"A title"}}"#;
    assert_eq!(rows(full, 30_000).await.unwrap(), 30_001);
}

#[tokio::test]
async fn misfits_are_bounded_in_bytes() {
    let name = "n".repeat(30_000);
    let body = format!(
        r#"{{"code":0,"data":{{"items":[{{"{name}":1}},{{"document_id":{{"{name}":[{}true]}}}}]}}}}"#,
        "true,".repeat(20_000)
    );
    let response = get(200, JSON, &body).await.unwrap();
    assert_eq!(response.misfits().len(), 1);
    let flat = format!(
        r#"{{"code":0,"data":{{"{name}":[{}true],"b":{{"c":[{}]}}}}}}"#,
        "true,".repeat(20_000),
        "[],".repeat(5) + "1"
    );
    #[lark_api(method = "GET", path = "/open-apis/test/v1/lists", token = "none", response = BTreeMap<String, Vec<i64>>)]
    struct Lists {}
    let response = Lists {}.send(&client(200, JSON, flat), ()).await.unwrap();
    let misfits = response.misfits();
    assert!(misfits.len() > 5_000, "{}", misfits.len());
    let bytes: usize = misfits.iter().map(|misfit| misfit.path.len()).sum();
    assert!(bytes <= 1 << 20, "{bytes}");
    assert_eq!(misfits[7].path, format!("data.{}…[7]", "n".repeat(128)));
}

#[tokio::test]
async fn a_large_answer_is_read_and_an_endless_one_is_not() {
    let item = format!(r#"{{"document_id":"d","title":"{}"}}"#, "t".repeat(470));
    let body = format!(r#"{{"code":0,"data":{{"items":[{}{item}]}}}}"#, format!("{item},").repeat(99_999));
    assert!(body.len() > 50_000_000);
    let response = get(200, JSON, &body).await.unwrap();
    assert_eq!(response.data.items.len(), 100_000);
    assert!(response.misfits().is_empty());
    let truncated = get(200, JSON, &body[..body.len() - 2]).await.unwrap_err();
    assert!(matches!(truncated, Error::Decode(_)), "{truncated:?}");

    struct Endless(Bytes);
    impl http_body::Body for Endless {
        type Data = Bytes;
        type Error = lark_runtime::transport::BoxError;
        fn poll_frame(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<std::result::Result<http_body::Frame<Bytes>, Self::Error>>> {
            std::task::Poll::Ready(Some(Ok(http_body::Frame::data(self.0.clone()))))
        }
    }
    let mock = Mock::new();
    mock.on_any().reply_with(|_| {
        let spaces = Bytes::from(vec![b' '; 1 << 20]);
        http::Response::new(lark_runtime::transport::Body::stream(Endless(spaces)))
    });
    let error = Get {}.send(&builder(&mock).build().unwrap(), ()).await.unwrap_err();
    assert!(error.to_string().contains("it has more than 134217728 bytes"), "{error}");
}

#[tokio::test]
async fn a_too_large_answer_is_fetched_once_and_the_limit_can_be_set() {
    let body = r#"{"code":0,"data":{"document":{"title":"t"}}}"#;
    let mock = mock(200, JSON, body);
    let client = |bytes| mock.client_builder().max_response_bytes(bytes).build().unwrap();
    let error = Get {}.send(&client(body.len() - 1), ()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "Get: the answer cannot be read: it has more than {} bytes; `max_response_bytes` sets the limit (HTTP 200, log id log-1)",
            body.len() - 1
        )
    );
    assert!(matches!(error, Error::Decode(_)) && mock.all_calls().len() == 1, "{error:?}");
    Get {}.send(&client(body.len()), ()).await.unwrap();
    let per_call = |bytes| RequestOptions::new().max_response_bytes(bytes);
    Get {}.send(&client(1), per_call(body.len())).await.unwrap();
    Get {}.send(&client(1 << 20), per_call(9)).await.unwrap_err();
    Download {}.send(&client(9), ()).await.unwrap_err();
    assert_eq!(mock.all_calls().len(), 5);
}

#[derive(Clone, Default, Model)]
struct All {
    text: Option<String>,
    int: Option<i64>,
    float: Option<f64>,
    flag: Option<bool>,
    ints: Vec<i64>,
    nested: Vec<Vec<Document>>,
    map: BTreeMap<String, Vec<i64>>,
    any: Option<Value>,
    next: Option<Box<All>>,
    #[lark(unknown)]
    unknown: Unknown,
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/all", token = "none", response = All)]
struct GetAll {}

fn read(bytes: &[u8]) -> Option<(All, usize)> {
    let text = JsonText::new(bytes);
    let mut reader = text.reader();
    let mut all = All::default();
    reader.value(&mut all).and_then(|_| reader.end()).ok()?;
    Some((all, reader.misfits().len()))
}

/// What comes over the wire, and what comes when bytes of it are others.
fn any_body() -> impl Strategy<Value = Vec<u8>> {
    const BODY: &str = r#"{"code":0,"data":{"text":"a \u4e2d\ud83d\ude00","int":33.5,"float":1e3,"flag":1,"ints":[100,120.5,90],
        "nested":[[{"title":"t"},{"revision_id":7}],[]],"map":{"k":[1,2],"😀":[]},"any":{"a":[null,1e400]},"new":[{}],
        "next":{"text":7,"next":[{"ints":{"a":1},"":0}],"flag":"yes"}},"msg":"ok"}"#;
    let byte = prop_oneof![any::<u8>(), prop::sample::select(br#"{}[]",:\\ud08fe.-+\n0"#.to_vec())];
    prop::collection::vec((0..BODY.len(), byte, 0..3_u8), 0..6).prop_map(|changes| {
        let mut body = BODY.as_bytes().to_vec();
        for (at, byte, change) in changes {
            let at = at.min(body.len() - 1);
            match change {
                0 => body[at] = byte,
                1 => body.insert(at, byte),
                _ => drop(body.remove(at)),
            }
        }
        body
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_bytes_are_read_alike_and_what_was_read_is_kept(body in any_body()) {
        let typed = AnyAnswer::of::<GetAll>(&body);
        prop_assert_eq!(&GetAll::META.read(&body), &typed);
        let lossy = String::from_utf8_lossy(&body);
        let theirs = serde_json::from_str::<&serde_json::value::RawValue>(&lossy);
        prop_assert_eq!(typed.is_ok(), theirs.is_ok(), "{:?}: {:?}", lossy, theirs.err());
        if let Some((all, _)) = read(&body) {
            let mut writer = Writer::new();
            writer.slot(&all);
            let (again, misfits) = read(&writer.finish().unwrap()).unwrap();
            prop_assert_eq!((again, misfits), (all, 0));
        }
    }
}
