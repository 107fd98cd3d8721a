//! What a mock answers: by closures, to any request, later; and which answers it refuses.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Fault, Mock, Reply};
use lark_runtime::transport::Body;
use lark_runtime::{Endpoint, Error, File, Model, RawRequest, RequestOptions, lark_api};
use proptest::prelude::{any, prop_assert_eq, proptest};
use proptest::strategy::Strategy as _;
use serde_json::{Value, json};

#[lark_api(method = "GET", path = "/open-apis/im/v1/messages/:message_id", token = "tenant", response = Found)]
struct FetchMessage {
    message_id: String,
}

#[derive(Clone, Default, Model)]
struct Found {
    message_id: Option<String>,
    sender: Option<Sender>,
    mentions: Vec<Sender>,
    by_user: BTreeMap<String, Sender>,
    free: Option<Value>,
}

#[derive(Clone, Default, Model)]
struct Sender {
    open_id: Option<String>,
    name: Option<String>,
}

#[lark_api(method = "GET", path = "/open-apis/bot/v3/info", token = "none", envelope = "flat", response = Bot)]
struct FetchBot {}

#[derive(Clone, Default, Model)]
struct Bot {
    app_name: Option<String>,
}

#[lark_api(method = "POST", path = "/open-apis/im/v1/files", token = "none")]
struct Upload {
    file_name: String,
    duration: Option<i64>,
    #[lark(file)]
    file: File,
}

async fn fetch(mock: &Mock, id: &str) -> Result<Found, Error> {
    FetchMessage { message_id: id.into() }.send(&mock.client(), ()).await.map(lark_runtime::Response::into_data)
}

/// What `reply` says about this data; `None` if it takes it.
fn refused<E: Endpoint>(data: Value) -> Option<String> {
    let outcome = catch_unwind(move || {
        Mock::new().on::<E>().reply(data);
    });
    outcome.err().map(|panic| panic.downcast_ref::<String>().cloned().unwrap_or_default())
}

#[tokio::test]
async fn a_closure_answers_with_data_a_refusal_trouble_or_anything() {
    let mock = Mock::new();
    mock.on::<FetchMessage>().reply_with(|call| match call.param("message_id").unwrap_or_default().as_str() {
        "data" => json!({"message_id": "om_1"}).into(),
        "model" => Reply::data(Found { message_id: Some("om_2".into()), ..Found::default() }),
        "refused" => Reply::error(230_001, "no"),
        "broken" => Fault::ConnectionReset.into(),
        "text" => Reply::json(200, r#"{"code":0,"data":{"message_id":"om_3"}}"#),
        "raw" => Reply::raw(404, &[("content-type", "text/plain")], "nothing"),
        _ => http::Response::builder().status(503).body(Body::empty()).unwrap().into(),
    });
    let id = async |key: &str| fetch(&mock, key).await.unwrap().message_id.unwrap();
    assert_eq!((id("data").await, id("model").await, id("text").await), ("om_1".into(), "om_2".into(), "om_3".into()));
    assert_eq!(fetch(&mock, "refused").await.unwrap_err().code(), Some(230_001));
    assert!(matches!(fetch(&mock, "broken").await.unwrap_err(), Error::Transport(_)));
    assert_eq!(fetch(&mock, "raw").await.unwrap_err().status().unwrap(), 404);
    let error = fetch(&mock, "else").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.log_id()), (503, None), "a response is given as it is");
}

#[tokio::test]
async fn any_request_is_answered_where_no_other_rule_is() {
    let mock = Mock::new();
    mock.on_any().reply(json!({"message_id": "any"}));
    mock.on::<FetchMessage>().when(|call| call.param("message_id").as_deref() == Some("om_1")).reply(json!({}));
    mock.on_any().when(|call| call.path().ends_with("new")).reply(json!({"message_id": "newer"}));
    assert_eq!(fetch(&mock, "om_1").await.unwrap().message_id, None);
    assert_eq!(fetch(&mock, "om_2").await.unwrap().message_id.as_deref(), Some("any"));
    assert_eq!(fetch(&mock, "new").await.unwrap().message_id.as_deref(), Some("newer"));
    RawRequest::post("/open-apis/x?a=1").send(&mock.client(), ()).await.unwrap();
    assert_eq!((mock.calls::<FetchMessage>().len(), mock.all_calls().len()), (3, 4));
    assert_eq!(mock.all_calls()[3].line(), "POST /open-apis/x?a=1");
    // Tokens came from the mock itself.
    assert_eq!((mock.token_requests(), mock.token_calls()[0].method()), (4, &Method::POST));
    mock.assert_done();
}

#[test]
fn a_rule_for_any_request_is_described() {
    let mock = Mock::new();
    mock.on_any().reply(json!({}));
    mock.on_any().when(|_| true).reply(json!({})).times(2);
    let left = catch_unwind(AssertUnwindSafe(|| mock.assert_done())).unwrap_err();
    let left = left.downcast_ref::<String>().unwrap();
    assert!(left.contains("any request (answered 0 times): 1 of its answers"), "{left}");
    assert!(left.contains("any request (under a condition, answered 0 times): 2 of its answers"), "{left}");
}

#[tokio::test]
async fn answers_are_held_back_until_they_are_let_go() {
    let mock = Mock::new();
    mock.on_any().reply(json!({"message_id": "om_1"}));
    let client = mock.client_builder().timeout(Duration::from_secs(1)).build().unwrap();
    let (first, second) = (mock.hold(), mock.hold());
    let call = tokio::spawn(FetchMessage { message_id: "m".into() }.send(&client, ()));
    while mock.token_requests() == 0 {
        tokio::task::yield_now().await;
    }
    drop(first);
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
    assert!(!call.is_finished() && mock.all_calls().is_empty(), "the token is held back too, and no timeout ends that");
    assert_eq!(mock.clock().elapsed(), Duration::ZERO);
    drop(second);
    assert_eq!(call.await.unwrap().unwrap().data.message_id.as_deref(), Some("om_1"));
}

#[test]
fn a_member_that_the_answer_does_not_have_is_refused_with_the_nearest() {
    for (data, expected) in [
        (json!({"mesage_id": "om_1"}), "no member `data.mesage_id` (did you mean `message_id`?); to answer"),
        (json!({"sender": {"openid": "ou"}}), "no member `data.sender.openid` (did you mean `open_id`?)"),
        (json!({"mentions": [{}, {"nam": ""}]}), "no member `data.mentions[1].nam` (did you mean `name`?)"),
        (json!({"by_user": {"u": {"Name": ""}}}), "no member `data.by_user.u.Name` (did you mean `name`?)"),
        (json!({"colour": 1, "sender": {"size": 1}}), "no member `data.colour`, and no member `data.sender.size`; to"),
    ] {
        let refusal = refused::<FetchMessage>(data).unwrap();
        assert!(refusal.contains(expected) && refusal.contains("`reply_json`"), "{refusal}");
    }
    for data in [json!({}), json!(null), json!({"message_id": null, "free": {"any": [1]}, "by_user": {"any": {}}})] {
        assert_eq!(refused::<FetchMessage>(data.clone()), None, "{data}");
    }
    let refusal = refused::<FetchBot>(json!({"app_nam": "x"})).unwrap();
    assert!(refusal.contains("no member `app_nam` (did you mean `app_name`?)"), "{refusal}");
    assert_eq!(refused::<FetchBot>(json!({"app_name": "x"})), None);
    assert_eq!(refused::<FetchBot>(json!(null)), None);
    assert!(refused::<FetchBot>(json!([])).unwrap().contains("this endpoint answers an object"));
}

#[tokio::test]
async fn an_unknown_member_of_a_closure_fails_the_call_and_unchecked_json_does_not() {
    let mock = Mock::new();
    mock.on::<FetchMessage>()
        .reply_with(|_| json!({"mesage_id": "om_1"}))
        .times(1)
        .reply_json(200, r#"{"code":0,"data":{"new_member":1,"message_id":"om_1"}}"#);
    let client = mock.client_builder().retry(lark_runtime::RetryPolicy::never()).build().unwrap();
    let send = || FetchMessage { message_id: "m".into() }.send(&client, ());
    let error = send().await.unwrap_err().to_string();
    assert!(error.contains("`data.mesage_id` (did you mean `message_id`?)"), "{error}");
    assert_eq!(send().await.unwrap().data.message_id.as_deref(), Some("om_1"));
    let left = catch_unwind(AssertUnwindSafe(|| mock.assert_done())).unwrap_err();
    assert!(left.downcast_ref::<String>().unwrap().contains("mesage_id"), "a mistake is remembered");
}

#[tokio::test]
async fn the_parts_of_an_upload_are_told_apart() {
    let mock = Mock::new();
    mock.on::<Upload>().reply(json!({}));
    mock.on_any().reply(json!({}));
    let client = mock.client();
    let content: Vec<u8> = (0..=255).cycle().take(1_000).collect();
    let file = File::from_bytes("报告 \"1\"; filename=\"a.pdf", content.clone());
    Upload { file_name: "line 1\r\nline 2".into(), duration: Some(5), file }.send(&client, ()).await.unwrap();
    let parts = mock.calls::<Upload>()[0].parts();
    let texts: Vec<_> = parts[..2].iter().map(|part| (part.name.as_str(), part.text())).collect();
    assert_eq!(texts, [("file_name", Some("line 1\r\nline 2")), ("duration", Some("5"))]);
    assert_eq!((parts.len(), &parts[1].file_name, &parts[1].content_type), (3, &None, &None));
    assert_eq!((parts[2].name.as_str(), parts[2].file_name.as_deref()), ("file", Some("报告 \"1\"; filename=\"a.pdf")));
    assert_eq!(parts[2].content_type.as_deref(), Some("application/octet-stream"));
    assert_eq!((&parts[2].bytes[..], parts[2].text()), (&content[..], None));

    let options = RequestOptions::new().tenant_access_token("t-1");
    RawRequest::post("/open-apis/x").json(&json!({"a": 1})).send(&client, options).await.unwrap();
    assert!(mock.all_calls()[1].parts().is_empty());
}

proptest! {
    #[test]
    fn whatever_is_uploaded_comes_apart_again(
        name in "[^/\\\\\r\n\0]{1,20}".prop_filter("a name", |name| !matches!(name.as_str(), "." | "..")),
        text in any::<String>(),
        content in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let mock = Mock::new();
        mock.on::<Upload>().reply(json!({}));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let file = File::from_bytes(name.clone(), content.clone());
        let upload = Upload { file_name: text.clone(), duration: None, file };
        runtime.block_on(upload.send(&mock.client(), ())).unwrap();
        let parts = mock.calls::<Upload>()[0].parts();
        prop_assert_eq!(parts.len(), 2);
        prop_assert_eq!(parts[0].text(), Some(text.as_str()));
        prop_assert_eq!(parts[1].file_name.as_ref(), Some(&name));
        prop_assert_eq!(&parts[1].bytes[..], &content[..]);
    }
}
