//! What a program requires of an answer: the value, or one line that says what is missing and where.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use bytes::Bytes;
use lark_runtime::testing::Mock;
use lark_runtime::wire::Answer;
use lark_runtime::{Client, Json, Model, RawRequest, Response, TokenTypes, lark_api};
use serde_json::Value;

#[lark_api(method = "GET", path = "/open-apis/test/v1/get", token = "none", response = Found)]
struct Get {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/flat", token = "none", response = Flat, envelope = "flat")]
struct GetFlat {}

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

#[derive(Clone, Default, Model)]
struct Flat {
    access_token: Option<String>,
    expire: Option<i64>,
}

#[derive(Clone, Default, Model)]
struct Many {
    a: Option<i64>,
    b: Option<i64>,
    c: Option<i64>,
    d: Option<i64>,
    e: Option<i64>,
    f: Option<i64>,
    g: Option<i64>,
    h: Option<i64>,
    i: Option<i64>,
    j: Option<i64>,
}

/// A client that takes answers as they come, as in production; they are all this one.
fn client(content_type: &str, body: &'static str) -> Client {
    let mock = Mock::new();
    mock.on_any().reply_raw(200, &[("content-type", content_type), ("x-tt-logid", "log-1")], body);
    mock.client_builder().strict_decoding(false).build().unwrap()
}

async fn get<R: Answer>(body: &'static str) -> Response<R> {
    client("application/json", body).send_as(&Get {}, ()).await.unwrap()
}

#[tokio::test]
async fn a_response_knows_its_endpoint() {
    let body = r#"{"code":0}"#;
    assert_eq!(get::<Found>(body).await.endpoint(), "Get");
    let file = RawRequest::get("/open-apis/x/:id?a=1").path_param("id", "7").token(TokenTypes::NONE);
    let response = file.download(&client("image/png", "x"), ()).await.unwrap();
    assert_eq!(response.endpoint(), "GET /open-apis/x/:id");
    let error = get::<Found>(body).await.unusable("its parts do not add up");
    assert_eq!(error.to_string(), "Get: the answer cannot be read: its parts do not add up (HTTP 200, log id log-1)");
}

#[tokio::test]
async fn what_is_required_is_given_or_named_in_one_line() {
    let body = r#"{"code":0,"data":{"document":{"document_id":"secret-id","revision_id":7}}}"#;
    let id = get::<Found>(body).await.require(|data| data.document?.document_id);
    assert_eq!(id.unwrap(), "secret-id");

    let found = get::<Found>(body).await;
    let (error, line) = (found.require(|data| data.document?.title).unwrap_err(), line!());
    assert_eq!((error.log_id(), error.status().map(|status| status.as_u16())), (Some("log-1"), Some(200)));
    let text = error.to_string();
    let place = format!("it lacks what is required at {}:{line}:", file!());
    assert!(text.starts_with(&format!("Get: the answer cannot be read: {place}")), "{text}");
    assert!(text.ends_with("; unset: data.document.title, data.items (HTTP 200, log id log-1)"), "{text}");
    assert!(!format!("{error} {error:?}").contains("secret-id"), "no values");
}

/// The one line about an answer that has nothing of what is required.
async fn line<R: Answer>(body: &'static str) -> String {
    get::<R>(body).await.require(|_| None::<()>).unwrap_err().to_string()
}

#[tokio::test]
async fn what_an_answer_leaves_unset_is_named_by_its_path() {
    for (line, expected) in [
        (line::<Found>(r#"{"code":0}"#).await, "; unset: data.document, data.items ("),
        (
            line::<Found>(r#"{"code":0,"data":{"document":{},"items":[{"title":"a"},{}]}}"#).await,
            "; unset: data.document.document_id, data.document.revision_id, data.document.title, \
             data.items[0].document_id, data.items[0].revision_id (",
        ),
        // A value of another kind is the reason, so it comes first.
        (
            line::<Found>(r#"{"code":0,"data":{"document":{"document_id":{},"revision_id":1,"title":"t"}}}"#).await,
            "; data.document.document_id: expected string, found object; unset: data.document.document_id, data.items (",
        ),
        (line::<Vec<Document>>(r#"{"code":0,"data":[]}"#).await, "; unset: data ("),
        (
            line::<Many>(r#"{"code":0}"#).await,
            "; unset: data.a, data.b, data.c, data.d, data.e, data.f, data.g, data.h and 2 more (",
        ),
    ] {
        assert!(line.contains(expected), "{line}");
    }
    for line in [
        line::<()>(r#"{"code":0,"data":{"a":1}}"#).await,
        line::<Value>(r#"{"code":0,"data":{"a":1}}"#).await,
        line::<Json<i64>>(r#"{"code":0,"data":1}"#).await,
        line::<Bytes>(r#"{"a":1}"#).await,
    ] {
        assert!(line.contains("it lacks what is required at") && !line.contains("unset"), "{line}");
    }
    let flat = GetFlat {}.send(&client("application/json", r#"{"code":0,"expire":1}"#), ()).await.unwrap();
    let line = flat.require(|data| data.access_token).unwrap_err().to_string();
    assert!(line.contains("; unset: access_token ("), "{line}");
}
