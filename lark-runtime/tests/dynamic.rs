//! Requests put together at run time are those of the typed endpoints, and answers are read as theirs.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use bytes::Bytes;
use lark_runtime::dynamic::{AnyAnswer, AnyRequest};
use lark_runtime::meta::{Place, ResponseKind};
use lark_runtime::testing::Mock;
use lark_runtime::wire::{Kind, Misfit};
use lark_runtime::{Endpoint, File, Model, Nullable, StringEnum, encode, lark_api};
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Color {
    Red,
    Other(String),
}

#[derive(Clone, Default, Model)]
struct Part {
    name: Option<String>,
    sizes: Vec<i64>,
    inner: Option<Box<Part>>,
}

#[lark_api(
    id = "test.v1.thing.update",
    method = "PATCH",
    path = "/open-apis/test/v1/things/:thing_id",
    token = "tenant",
    response = Part
)]
struct Update {
    thing_id: String,
    #[lark(query, rename = "type")]
    kind: Option<Color>,
    #[lark(query)]
    ids: Option<Vec<i64>>,
    #[lark(header = "X-Mode")]
    mode: Option<String>,
    name: String,
    #[lark(rename = "type")]
    body_kind: Option<String>,
    note: Nullable<String>,
    part: Option<Part>,
    more: Option<Value>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/whole", token = "tenant", response = Vec<Part>)]
struct Whole {
    #[lark(body)]
    parts: Vec<Part>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/files", token = "tenant", envelope = "flat", response = Value)]
struct Upload {
    name: String,
    size: Option<i64>,
    #[lark(file)]
    file: File,
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/files/:id", token = "tenant", response = Bytes)]
struct Fetch {
    id: String,
}

#[derive(Clone, Default, Model)]
struct Tokens {
    access_token: Option<String>,
    error_description: Option<String>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/token", token = "none", envelope = "flat", response = Tokens)]
struct Token;

#[lark_api(method = "DELETE", path = "/open-apis/test/v1/files/:id", token = "tenant")]
struct Delete {
    id: String,
}

#[test]
fn a_request_of_names_and_values_is_the_typed_one() {
    let typed = Update::builder()
        .thing_id("a/b")
        .kind("red")
        .ids([1, 2])
        .mode("fast")
        .name("n")
        .body_kind("t")
        .note(Nullable::Null)
        .part(Part { name: Some("p".into()), sizes: vec![3], inner: None })
        .more(json!({"free": [1]}))
        .build();
    let mut request = AnyRequest::new(Update::META);
    request.set(Place::Path, "thing_id", "a/b").unwrap();
    request.set(Place::Query, "type", "red").unwrap().set(Place::Query, "ids", json!([1, "2"])).unwrap();
    request.set(Place::Header, "x-mode", "fast").unwrap();
    let body = json!({
        "name": "n", "type": "t", "note": null, "part": {"name": "p", "sizes": [3]}, "more": {"free": [1]}
    });
    request.set_body(body).unwrap();

    let (typed, any) = (encode(&typed).unwrap(), request.encode().unwrap());
    assert_eq!(any.target, "/open-apis/test/v1/things/a%2Fb?ids=1&ids=2&type=red");
    assert_eq!((&any.method, &any.target, &any.headers), (&typed.method, &typed.target, &typed.headers));
    assert_eq!(any.body.to_bytes(), typed.body.to_bytes());
}

#[lark_api(method = "GET", path = "/open-apis/test/v2/values", token = "tenant", response = Value)]
struct ReadRanges {
    #[lark(comma)]
    ranges: Vec<String>,
    #[lark(comma)]
    ids: Option<Vec<i64>>,
}

#[test]
fn a_comma_list_is_taken_as_a_list_and_as_a_text() {
    for (ranges, ids) in [(json!(["a!A1", "b!B2"]), json!([1, 2])), (json!("a!A1,b!B2"), json!("1,2"))] {
        let mut request = AnyRequest::new(ReadRanges::META);
        request.set(Place::Query, "ranges", ranges).unwrap().set(Place::Query, "ids", ids).unwrap();
        assert_eq!(request.encode().unwrap().target, "/open-apis/test/v2/values?ids=1%2C2&ranges=a%21A1%2Cb%21B2");
    }
    let mut request = AnyRequest::new(ReadRanges::META);
    let error = request.set(Place::Query, "ids", "1,x").map(drop).unwrap_err().to_string();
    assert_eq!(error, "ReadRanges: `ids[1]` (query): expected integer, found string");
    request.set(Place::Query, "ranges", "a,,b").unwrap();
    assert!(request.encode().unwrap_err().to_string().ends_with("`ranges[1]` is empty"));
}

#[test]
fn an_empty_answer_is_one_where_nothing_is_answered() {
    let answer = Delete::META.read(b"").unwrap();
    assert_eq!((answer.is_success, answer.code, &answer.data), (true, None, &Value::Null));
    assert_eq!(AnyAnswer::of::<Delete>(b"").unwrap(), answer);
    assert!(Update::META.read(b"").is_err() && AnyAnswer::of::<Update>(b"").is_err());
}

#[test]
fn whole_bodies_and_files_find_their_field() {
    let mut whole = AnyRequest::new(Whole::META);
    whole.set_body(json!([{"name": "a"}])).unwrap();
    assert_eq!(whole.encode().unwrap().body, r#"[{"name":"a"}]"#);

    let mut upload = AnyRequest::new(Upload::META);
    upload.set_body(json!({"name": "n", "size": 4})).unwrap();
    upload.set_file("file", File::from_bytes("f.txt", "data")).unwrap();
    let encoded = upload.encode().unwrap();
    assert!(encoded.headers["content-type"].to_str().unwrap().starts_with("multipart/form-data"));
    let body = encoded.body.to_bytes().unwrap();
    let text = String::from_utf8_lossy(&body);
    assert!(text.contains("name=\"size\"") && text.contains("filename=\"f.txt\"") && text.contains("data"), "{text}");
}

#[test]
fn what_does_not_fit_is_an_error_that_names_it() {
    let set = |place, wire: &str, value: Value| {
        AnyRequest::new(Update::META).set(place, wire, value).map(drop).unwrap_err().to_string()
    };
    for (error, message) in [
        (set(Place::Query, "name", json!("n")), "no field takes `name` (query)"),
        (set(Place::Json, "thing_id", json!("n")), "no field takes `thing_id` (json)"),
        (set(Place::Query, "ids", json!([1, "x"])), "`ids[1]` (query): expected integer, found string"),
        (set(Place::Path, "thing_id", json!({})), "`thing_id` (path): expected string, found object"),
        (set(Place::Json, "part", json!({"name": "n", "nick": 1})), "no field takes `part.nick` (json)"),
        (
            set(Place::Json, "part", json!({"inner": {"sizes": true}})),
            "`part.inner.sizes` (json): expected list, found boolean",
        ),
    ] {
        assert_eq!(error, format!("test.v1.thing.update: {message}"));
    }
    let error = AnyRequest::new(Update::META).set_body(json!([])).map(drop).unwrap_err().to_string();
    assert!(error.ends_with("the fields of the body are due as an object"), "{error}");
    let error = AnyRequest::new(Update::META).set_file("name", File::default()).map(drop).unwrap_err().to_string();
    assert!(error.ends_with("no field takes `name` (file)"), "{error}");
}

#[test]
fn required_fields_are_asked_for() {
    let mut request = AnyRequest::new(Update::META);
    let error = request.encode().unwrap_err().to_string();
    assert_eq!(error, "test.v1.thing.update: required and not set: `thing_id` (path), `name` (json)");
    request.set(Place::Path, "thing_id", 7).unwrap().set(Place::Json, "name", "n").unwrap();
    assert_eq!(request.missing().count(), 0);
    assert_eq!(request.encode().unwrap().body, r#"{"name":"n"}"#);
    // A value that was refused does not count as set.
    for refused in [json!([]), Value::Null] {
        assert!(request.set(Place::Json, "name", refused).is_err());
        assert_eq!(request.missing().map(lark_runtime::meta::Field::name).collect::<Vec<_>>(), ["name"]);
        assert!(request.encode().is_err());
    }
}

#[test]
fn debug_shows_no_values() {
    let mut request = AnyRequest::new(Update::META);
    request.set(Place::Json, "name", "hidden").unwrap();
    assert_eq!(format!("{request:?}"), r#"AnyRequest { endpoint: "test.v1.thing.update", given: ["name"] }"#);
}

#[test]
fn an_endpoint_knows_its_types() {
    assert!(matches!(Update::META.response(), ResponseKind::Json(Kind::Object(schema)) if schema.name() == "Part"));
    assert!(matches!(Whole::META.response(), ResponseKind::Json(Kind::List(_))));
    assert_eq!(Upload::META.response(), ResponseKind::Json(Kind::Any));
    assert_eq!(Fetch::META.response(), ResponseKind::Binary);
    assert_eq!(Delete::META.response(), ResponseKind::Empty);
    let shown = format!("{:?}", Update::META);
    assert!(shown.ends_with("types: dynamic::Update -> dynamic::Part }") && !shown.contains("0x"), "{shown}");
    assert_eq!(Update::META.request_type(), "dynamic::Update");
    assert_eq!(Update::META.response_type(), "dynamic::Part");
    let types: Vec<&str> = Update::META.fields().iter().map(lark_runtime::meta::Field::type_name).collect();
    assert_eq!(types[..2], ["alloc::string::String", "core::option::Option<dynamic::Color>"]);
}

#[test]
fn an_answer_is_read_as_by_a_typed_call() {
    let body = br#"{"code": 0, "msg": "ok", "trace": 1,
        "data": {"name": 5, "sizes": [1, {}], "extra": {"a": 1}, "inner": {"odd": null}}}"#;
    let answer = Update::META.read(body).unwrap();
    assert_eq!((answer.code, answer.msg.as_str(), answer.is_success), (Some(0), "ok", true));
    assert_eq!(answer.data, json!({"name": "5", "sizes": [1, 0], "inner": {}}));
    let paths: Vec<&str> = answer.misfits.iter().map(|Misfit { path, .. }| path.as_str()).collect();
    assert_eq!(paths, ["data.sizes[1]"]);
    assert_eq!(answer.unknown, ["trace", "data.extra", "data.inner.odd"]);

    let token = Token::META.read(br#"{"access_token": "t", "error_description": "none"}"#).unwrap();
    assert_eq!(token.data, json!({"access_token": "t", "error_description": "none"}));
    let flat = Upload::META.read(br#"{"code": 0, "file_key": "k"}"#).unwrap();
    assert_eq!((flat.data["file_key"].as_str(), flat.unknown.len()), (Some("k"), 0));
    let refused = Fetch::META.read(br#"{"code": 99, "msg": "no"}"#).unwrap();
    assert_eq!((refused.is_success, refused.data), (false, Value::Null));
    assert!(Update::META.read(b"<html>").is_err());
}

#[test]
fn a_repeated_member_that_does_not_fit_ends_alike() {
    #[derive(Clone, Default, Model)]
    struct Plain {
        color: Color,
        name: String,
    }
    #[lark_api(method = "GET", path = "/open-apis/test/v1/plain", token = "none", response = Plain)]
    struct GetPlain;

    let body = br#"{"code":0,"data":{"color":"red","color":{},"name":"n","name":[]}}"#;
    let typed = AnyAnswer::of::<GetPlain>(body).unwrap();
    assert_eq!((&typed.data, typed.misfits.len()), (&json!({"color": "", "name": "n"}), 2));
    assert_eq!(GetPlain::META.read(body).unwrap(), typed);
}

#[tokio::test]
async fn a_request_can_be_sent_by_the_table() {
    let mock = Mock::new();
    mock.on::<Update>().reply_json(200, r#"{"code":0,"msg":"ok","data":{"name":"n","new":true}}"#);
    let mut request = AnyRequest::new(Update::META);
    request.set(Place::Path, "thing_id", "t").unwrap().set(Place::Json, "name", "n").unwrap();
    let answer = mock.client().send_any::<Value>(&request, ()).await.unwrap();
    assert_eq!(answer.data, json!({"name": "n", "new": true}));
    let calls = mock.all_calls();
    assert_eq!((calls[0].method().as_str(), &calls[0].body()[..]), ("PATCH", &br#"{"name":"n"}"#[..]));
    assert_eq!(calls[0].header("authorization"), Some("Bearer t-mock"));

    let incomplete = AnyRequest::new(Update::META);
    let error = mock.client().send_any::<Value>(&incomplete, ()).await.unwrap_err();
    assert!(error.to_string().contains("required and not set"), "{error}");
    assert_eq!(mock.all_calls().len(), 1);
}
