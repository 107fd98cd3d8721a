//! What goes on the wire: places, bodies, multipart, headers, and what a program can ask about an endpoint.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use lark_runtime::meta::{Envelope, Place};
use lark_runtime::testing::Mock;
use lark_runtime::wire::{Encoded, Kind};
use lark_runtime::{Endpoint, File, Json, Model, RequestOptions, StringEnum, TokenTypes, encode, lark_api};
use serde_json::{Value, json};

/// Everything a JSON endpoint can have.
#[lark_api(
    id = "test.v1.thing.update",
    method = "PATCH",
    path = "/open-apis/test/v1/:thing_id/parts/:n",
    token = "tenant|user",
    response = Value,
    helpdesk
)]
#[derive(Clone)]
struct Update {
    thing_id: String,
    n: u32,
    #[lark(query, rename = "type")]
    kind: Color,
    #[lark(query, rename = "ids")]
    id_list: Option<Vec<i64>>,
    #[lark(header = "X-Trace-Mode")]
    mode: Option<String>,
    name: String,
    r#type: Option<Color>,
    tags: Vec<String>,
    more: Option<Vec<String>>,
    part: Option<Part>,
    attributes: Option<BTreeMap<String, f64>>,
    free: Option<Value>,
    flag: Option<bool>,
    own: Option<Json<Vec<u8>>>,
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Color {
    Red,
    #[lark(rename = "BLUE")]
    Blue,
    Other(String),
}

#[derive(Clone, Default, Model)]
struct Part {
    id: Option<String>,
    size: Option<f64>,
    inner: Option<Box<Part>>,
    list: Vec<Part>,
}

fn minimal() -> Update {
    Update::builder().thing_id("t 1").n(3).kind("red").name("x").tags(["a", "b"]).build()
}

fn body(encoded: &Encoded) -> Value {
    serde_json::from_slice(&encoded.body.to_bytes().unwrap()).unwrap()
}

#[test]
fn required_fields_alone() {
    let encoded = encode(&minimal()).unwrap();
    assert_eq!(encoded.method, "PATCH");
    assert_eq!(encoded.target, "/open-apis/test/v1/t%201/parts/3?type=red");
    assert_eq!(encoded.headers.len(), 1);
    assert_eq!(encoded.headers["content-type"], "application/json; charset=utf-8");
    assert_eq!(encoded.body, r#"{"name":"x","tags":["a","b"]}"#);
}

#[test]
fn optional_fields_take_options() {
    let builder = || Update::builder().thing_id("t 1").n(3).kind("red").name("x").tags(["a", "b"]);
    let (text, absent) = (Some("deep"), None::<String>);
    let set = builder().mode(text).r#type(Some(Color::Blue)).more(Some(["m"])).id_list(Some(vec![5_000_000_000]));
    let set = set.flag(Some(true)).part(Some(Part::default())).build();
    let plain = builder().mode("deep").r#type("BLUE").more(["m"]).id_list([5_000_000_000]).flag(true);
    let plain = plain.part(Part::default()).build();
    let (set, plain) = (encode(&set).unwrap(), encode(&plain).unwrap());
    assert_eq!((&set.target, &set.headers, body(&set)), (&plain.target, &plain.headers, body(&plain)));
    assert_eq!(set.headers["x-trace-mode"], "deep");

    let unset = builder().mode("deep").mode(absent).more(["m"]).more(None::<Vec<String>>).id_list([1]);
    let unset = unset.id_list(None::<[i64; 1]>).flag(true).flag(None).build();
    assert_eq!(body(&encode(&unset).unwrap()), body(&encode(&minimal()).unwrap()));
    assert_eq!(encode(&unset).unwrap().target, encode(&minimal()).unwrap().target);
}

#[test]
fn an_option_of_json_is_json_and_null_if_there_is_none() {
    let update = minimal();
    let builder = || Update::builder().thing_id("t 1").n(3).kind("red").name("x").tags(["a", "b"]);
    assert_eq!(builder().free(Some("a")).build().free, Some(json!("a")));
    assert_eq!(builder().free(None::<i64>).build().free, Some(Value::Null));
    assert_eq!(update.free, None);
}

#[test]
fn every_optional_field_goes_where_it_belongs() {
    let request = Update {
        id_list: Some(vec![2, 1]),
        mode: Some("deep".into()),
        r#type: Some(Color::Blue),
        tags: vec![],
        more: Some(vec![]),
        part: Some(Part {
            id: Some(String::new()),
            size: Some(2.0),
            inner: Some(Box::new(Part { size: Some(0.5), ..Part::default() })),
            list: vec![Part::default()],
        }),
        attributes: Some(BTreeMap::from([("k\"".into(), -1.0)])),
        free: Some(json!({"x": [1, null]})),
        flag: Some(false),
        own: Some(Json(vec![1, 2])),
        kind: Color::Other("new one".into()),
        ..minimal()
    };
    let encoded = encode(&request).unwrap();
    assert_eq!(encoded.target, "/open-apis/test/v1/t%201/parts/3?ids=2&ids=1&type=new%20one");
    assert_eq!(encoded.headers["x-trace-mode"], "deep");
    assert_eq!(
        body(&encoded),
        json!({
            "name": "x", "type": "BLUE", "tags": [], "more": [],
            "part": {"id": "", "size": 2, "inner": {"size": 0.5, "list": []}, "list": [{"list": []}]},
            "attributes": {"k\"": -1}, "free": {"x": [1, null]}, "flag": false, "own": [1, 2],
        })
    );
    let text = encoded.body.to_bytes().unwrap();
    let text = std::str::from_utf8(&text).unwrap();
    assert!(text.contains(r#""size":2,"#), "an integral float has no point: {text}");
}

#[test]
fn what_cannot_be_sent_is_named() {
    let float = |value| Update { attributes: Some(BTreeMap::from([("k".into(), value)])), ..minimal() };
    for (request, expected) in [
        (float(f64::NAN), "NaN is not a JSON number"),
        (float(f64::INFINITY), "inf is not a JSON number"),
        (Update { mode: Some("a\r\nb".into()), ..minimal() }, "`mode` is sent as a header"),
        (Update { mode: Some("中".into()), ..minimal() }, "`mode` is sent as a header"),
        (Update { thing_id: ".".into(), ..minimal() }, "`thing_id` is a path segment"),
    ] {
        let error = encode(&request).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[lark_api(method = "PUT", path = "/open-apis/test/v1/whole", token = "tenant")]
struct Whole {
    #[lark(body)]
    parts: Vec<Part>,
    #[lark(query)]
    dry: Option<bool>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/none", token = "tenant")]
struct NoBody;

#[lark_api(method = "POST", path = "/open-apis/test/v1/empty", token = "tenant")]
struct AllOptional {
    name: Option<String>,
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/search", token = "tenant")]
struct GetWithBody {
    #[lark(json)]
    filter: Option<Part>,
    page_token: Option<String>,
}

#[lark_api(method = "DELETE", path = "/open-apis/test/v1/:id", token = "tenant")]
struct Delete {
    id: String,
    #[lark(rename = "type")]
    kind: String,
    #[lark(json, rename = "type")]
    kind_in_body: Option<String>,
}

#[test]
fn bodies_are_there_exactly_when_they_should_be() {
    let part = Part { id: Some("1".into()), ..Part::default() };
    let delete = |kind_in_body| Delete { id: "x".into(), kind: "a".into(), kind_in_body };
    for (encoded, target, expected) in [
        (encode(&Whole { parts: vec![part.clone()], dry: None }), "/whole", r#"[{"id":"1","list":[]}]"#),
        (encode(&Whole { parts: vec![], dry: Some(true) }), "/whole?dry=true", "[]"),
        (encode(&NoBody), "/none", ""),
        (encode(&AllOptional { name: None }), "/empty", "{}"),
        (encode(&GetWithBody { filter: None, page_token: Some("p".into()) }), "/search?page_token=p", ""),
        (
            encode(&GetWithBody { filter: Some(part), page_token: None }),
            "/search",
            r#"{"filter":{"id":"1","list":[]}}"#,
        ),
        (encode(&delete(None)), "/x?type=a", ""),
        (encode(&delete(Some("b".into()))), "/x?type=a", r#"{"type":"b"}"#),
    ] {
        let encoded = encoded.unwrap();
        assert_eq!(encoded.target, format!("/open-apis/test/v1{target}"));
        assert_eq!(encoded.body, expected);
        assert_eq!(encoded.headers.contains_key("content-type"), !expected.is_empty(), "{target}");
    }
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/files", token = "tenant")]
struct Upload {
    #[lark(file)]
    file: File,
    #[lark(file, rename = "cover image")]
    cover: Option<File>,
    file_name: String,
    size: Option<i64>,
    #[lark(query)]
    dry: Option<bool>,
}

/// Reads a multipart body back: (headers, content) of each part.
fn parts(encoded: &Encoded) -> Vec<(String, String)> {
    let content_type = encoded.headers["content-type"].to_str().unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8(encoded.body.to_bytes().unwrap().to_vec()).unwrap();
    let body = body.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    body.split(&format!("--{boundary}\r\n"))
        .skip(1)
        .map(|part| {
            let (head, content) = part.split_once("\r\n\r\n").unwrap();
            (head.to_owned(), content.strip_suffix("\r\n").unwrap().to_owned())
        })
        .collect()
}

#[test]
fn files_travel_as_parts_after_the_texts() {
    let request = Upload::builder()
        .file(File::from_bytes("../dir/图 \"1\".png", "PNG\r\n--data"))
        .cover(File::from_bytes("c.png", ""))
        .file_name("图.png")
        .size(11)
        .dry(true)
        .build();
    let encoded = encode(&request).unwrap();
    assert_eq!(encoded.target, "/open-apis/test/v1/files?dry=true");
    let octets = "Content-Type: application/octet-stream";
    let form = "Content-Disposition: form-data; name=";
    assert_eq!(
        parts(&encoded),
        [
            (format!("{form}\"file_name\""), "图.png".into()),
            (format!("{form}\"size\""), "11".into()),
            (format!("{form}\"file\"; filename=\"图 \\\"1\\\".png\"\r\n{octets}"), "PNG\r\n--data".into()),
            (format!("{form}\"cover image\"; filename=\"c.png\"\r\n{octets}"), String::new()),
        ]
    );
    let other = encode(&request).unwrap();
    assert_ne!(encoded.headers, other.headers, "every request has its own boundary");
}

/// Lists that the platform takes as one text.
#[lark_api(method = "GET", path = "/open-apis/test/v2/values", token = "tenant")]
struct ReadRanges {
    #[lark(comma)]
    ranges: Vec<String>,
    #[lark(comma, rename = "sheetIds")]
    sheets: Option<Vec<i64>>,
    #[lark(comma, query)]
    colors: Option<Vec<Color>>,
    plain: Option<Vec<String>>,
}

/// The same where other fields are in the body.
#[lark_api(method = "POST", path = "/open-apis/test/v2/rows", token = "tenant")]
struct WriteRows {
    #[lark(query, comma)]
    columns: Option<Vec<String>>,
    records: String,
}

#[test]
fn a_comma_list_is_one_text() {
    let ranges = || ReadRanges::builder().ranges(["Q7PlXT!A2:B6", "0b6377!B1:C8"]);
    let target = |request| encode(&request).unwrap().target;
    let path = "/open-apis/test/v2/values?";
    assert_eq!(target(ranges().build()), format!("{path}ranges=Q7PlXT%21A2%3AB6%2C0b6377%21B1%3AC8"));
    let all = ReadRanges::builder().ranges(["a"]).sheets([1, 2]).colors([Color::Red, Color::Blue]).plain(["x", "y"]);
    assert_eq!(target(all.build()), format!("{path}colors=red%2CBLUE&plain=x&plain=y&ranges=a&sheetIds=1%2C2"));
    let request = WriteRows::builder().columns(["name", "age"]).records("[]").build();
    assert_eq!(encode(&request).unwrap().target, "/open-apis/test/v2/rows?columns=name%2Cage");
    let request = WriteRows::builder().records("[]").build();
    assert_eq!(encode(&request).unwrap().target, "/open-apis/test/v2/rows");
    // Nothing to join is nothing to send.
    assert_eq!(target(ranges().sheets(Vec::new()).build()), target(ranges().build()));

    let fields = ReadRanges::META.fields();
    let described: Vec<_> = fields.iter().map(|field| (field.place(), field.is_comma_list())).collect();
    assert_eq!(described, [(Place::Query, true), (Place::Query, true), (Place::Query, true), (Place::Query, false)]);
}

#[test]
fn what_a_comma_list_cannot_say_is_not_sent() {
    for (ranges, what) in [
        (&["a", "b,c"][..], "`ranges[1]` contains a comma"),
        (&[""], "`ranges[0]` is empty"),
        (&["a", "", ","], "`ranges[1]` is empty"),
    ] {
        let error = encode(&ReadRanges::builder().ranges(ranges.to_vec()).build()).unwrap_err();
        let expected = format!("`ranges` is sent as one text with commas between its elements, and {what}");
        assert!(error.to_string().ends_with(&expected), "{error}");
    }
}

#[test]
fn a_file_needs_a_name() {
    for name in ["", "dir/", "..\\", "..", "a/."] {
        let request = Upload::builder().file(File::from_bytes(name, "x")).file_name("x").build();
        let error = encode(&request).unwrap_err().to_string();
        assert!(error.contains("the file of `file` needs a name"), "{error}");
    }
}

#[test]
fn a_program_can_ask_anything_about_an_endpoint() {
    let meta = Update::META;
    assert_eq!(meta.id(), "test.v1.thing.update");
    assert_eq!(meta.method(), "PATCH");
    assert_eq!(meta.path(), "/open-apis/test/v1/:thing_id/parts/:n");
    assert_eq!(meta.tokens(), TokenTypes::TENANT | TokenTypes::USER);
    assert_eq!(meta.tokens().to_string(), "tenant|user");
    assert_eq!(meta.envelope(), Envelope::Data);
    assert!(meta.needs_helpdesk() && !meta.is_deprecated() && meta.paging().is_none());
    assert_eq!(NoBody::META.id(), "NoBody");

    let fields: Vec<_> =
        meta.fields().iter().map(|f| (f.name(), f.wire(), f.place(), f.is_required(), f.kind())).collect();
    let list = |kind| Kind::List(Box::new(kind));
    let color = Kind::Enum(&["red", "BLUE"]);
    assert_eq!(
        fields[..9],
        [
            ("thing_id", "thing_id", Place::Path, true, Kind::String),
            ("n", "n", Place::Path, true, Kind::Integer),
            ("kind", "type", Place::Query, true, color.clone()),
            ("id_list", "ids", Place::Query, false, list(Kind::Integer)),
            ("mode", "X-Trace-Mode", Place::Header, false, Kind::String),
            ("name", "name", Place::Json, true, Kind::String),
            ("type", "type", Place::Json, false, color),
            ("tags", "tags", Place::Json, true, list(Kind::String)),
            ("more", "more", Place::Json, false, list(Kind::String)),
        ]
    );
    let Kind::Object(part) = &fields[9].4 else { panic!("{:?}", fields[9]) };
    assert_eq!(part.fields(), ["id", "size", "inner", "list"]);
    assert_eq!(part.kinds()[2], Kind::Object(*part), "a schema may contain itself");
}

#[tokio::test]
async fn headers_have_their_order_of_precedence() {
    let mock = Mock::new();
    mock.on_any().reply(json!({}));
    let client = mock
        .client_builder()
        .base_url("https://open.larksuite.com/")
        .helpdesk("id", "token")
        .user_agent_tag("bot")
        .header("x-trace-mode", "client")
        .header("x-client", "1")
        .header("x-both", "client")
        .build()
        .unwrap();
    let options = || RequestOptions::new().header("x-both", "call").unwrap().request_id("r-1").tenant_key("tk");
    Update { mode: Some("field".into()), ..minimal() }.send(&client, options()).await.unwrap();
    NoBody.send(&client, options().helpdesk()).await.unwrap();
    NoBody.send(&client, ()).await.unwrap();
    let calls = mock.all_calls();
    assert_eq!(*calls[0].uri(), "https://open.larksuite.com/open-apis/test/v1/t%201/parts/3?type=red");
    for (call, name, expected) in [
        (0, "x-trace-mode", Some("field")),
        (0, "x-client", Some("1")),
        (0, "x-both", Some("call")),
        (0, "oapi-sdk-request-id", Some("r-1")),
        (0, "x-lark-helpdesk-authorization", Some("aWQ6dG9rZW4=")),
        (1, "x-lark-helpdesk-authorization", Some("aWQ6dG9rZW4=")),
        (2, "x-lark-helpdesk-authorization", None),
        (2, "oapi-sdk-request-id", None),
        (2, "x-both", Some("client")),
        (2, "user-agent", Some(concat!("lark-rust/", env!("CARGO_PKG_VERSION"), " source/bot"))),
    ] {
        assert_eq!(calls[call].header(name), expected, "{name} of call {call}");
    }
}

#[tokio::test]
async fn settings_that_are_missing_or_wrong_are_named() {
    let mock = Mock::new();
    mock.on_any().reply(json!({}));
    let error = minimal().send(&mock.client(), ()).await.unwrap_err().to_string();
    assert!(error.starts_with("test.v1.thing.update: the call needs the helpdesk's id and token"), "{error}");
    for name in ["Authorization", "content-type", "HOST", "X-Request-Id", "request-id", "Content-Length"] {
        let error = RequestOptions::new().header(name, "x").unwrap_err().to_string();
        assert!(error.contains("cannot be set"), "{error}");
        assert!(mock.client_builder().header(name, "x").build().is_err());
    }
    for (name, value, expected) in [("a b", "x", "not a header name"), ("a", "中", "visible ASCII")] {
        let error = RequestOptions::new().header(name, value).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    for (id, secret, expected) in [("", "s", "app id is empty"), ("cli", " ", "app secret is empty")] {
        let error = lark_runtime::Client::builder(id, secret).build().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    let garbled = RequestOptions::new().request_id("r\n1");
    assert!(NoBody.send(&mock.client(), garbled).await.unwrap_err().to_string().contains("the request id"));
    assert!(mock.all_calls().is_empty());
}
