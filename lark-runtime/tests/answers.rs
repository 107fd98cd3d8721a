//! Answers: the envelopes of the platform, refusals, gateways, and values that do not fit.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use bytes::Bytes;
use lark_runtime::testing::Mock;
use lark_runtime::{
    Category, Client, ClientBuilder, Error, Json, Model, RawRequest, RequestOptions, Response, Result, RetryPolicy,
    TokenTypes, lark_api,
};
use serde_json::Value;

#[lark_api(method = "GET", path = "/open-apis/test/v1/get", token = "none", response = Found)]
struct Get {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/flat", token = "none", response = Flat, envelope = "flat")]
struct GetFlat {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/file", token = "none", response = Bytes)]
struct Download {}

#[lark_api(method = "POST", path = "/open-apis/test/v1/nothing", token = "none")]
struct Nothing {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/list", token = "none", response = Vec<Document>)]
struct List {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/map", token = "none", response = BTreeMap<String, i64>)]
struct Map {}

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
    tenant_access_token: Option<String>,
    expire: Option<i64>,
    data: Option<String>,
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
async fn the_envelope_vectors_are_understood() {
    let vectors: Value = serde_json::from_str(include_str!("vectors/envelopes.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    assert!(cases.len() >= 50, "{}", cases.len());
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let expect = &case["expect"];
        let status = u16::try_from(case["http_status"].as_u64().unwrap()).unwrap();
        let body = case["body"].as_str().unwrap().as_bytes().to_vec();
        let headers = case["headers"].as_object().unwrap().clone();
        let mock = Mock::new();
        mock.on_any().reply_with(move |_| {
            let mut response = http::Response::new(lark_runtime::transport::Body::from(body.clone()));
            *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
            for (name, value) in &headers {
                let name: http::HeaderName = name.parse().unwrap();
                response.headers_mut().insert(name, value.as_str().unwrap().parse().unwrap());
            }
            response
        });
        let client = builder(&mock).build().unwrap();
        let flat = expect["flat"] == true || name.starts_with("oauth");
        let binary = name.starts_with("binary");
        let result = if binary {
            Download {}.send(&client, ()).await.map(|response| response.map(drop))
        } else if flat {
            GetFlat {}.send(&client, ()).await.map(|response| response.map(drop))
        } else {
            Get {}.send(&client, ()).await.map(|response| response.map(drop))
        };
        let ok = expect["ok"] == true || expect["ok"] == "accept";
        assert_eq!(result.is_ok(), ok, "{name}: {result:?}");
        match result {
            Ok(response) => assert_eq!(response.log_id(), Some("202601011200000123456789ABCDEF"), "{name}"),
            Err(error) => {
                assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{name}");
                assert_eq!(error.log_id(), Some("202601011200000123456789ABCDEF"), "{name}");
                assert!(!error.to_string().contains('\n'), "{name}: one line: {error}");
                if let Some(code) = expect.get("code") {
                    assert_eq!(error.code(), code.as_i64(), "{name}");
                }
                if let Some(oauth) = expect["oauth_error"].as_str() {
                    assert_eq!(error.as_api().unwrap().oauth_error(), Some(oauth), "{name}");
                }
                if let Some(scopes) = expect["scopes"].as_array() {
                    let scopes: Vec<&str> = scopes.iter().filter_map(Value::as_str).collect();
                    assert_eq!(error.as_api().unwrap().missing_scopes(), scopes, "{name}");
                }
                let category = error.as_api().map(lark_runtime::error::ApiError::category);
                match expect["category"].as_str() {
                    Some("decode") => assert!(matches!(error, Error::Decode(_)), "{name}: {error:?}"),
                    Some("http") => assert!(matches!(error, Error::Http(_)), "{name}: {error:?}"),
                    Some("server_timeout") => assert!(error.is_timeout(), "{name}: {error:?}"),
                    Some("permission" | "permission_user_reauthorize") => {
                        assert_eq!(category, Some(Category::Permission), "{name}");
                    }
                    Some("token_invalid") => assert_eq!(category, Some(Category::Token), "{name}"),
                    Some("user_token_invalid" | "user_token_expired") => {
                        assert_eq!(category, Some(Category::UserToken), "{name}");
                    }
                    Some("invalid_request") => assert_eq!(category, Some(Category::Request), "{name}"),
                    Some("rate_limited") => assert_eq!(category, Some(Category::RateLimited), "{name}"),
                    Some("quota_exhausted") => assert_eq!(category, Some(Category::Quota), "{name}"),
                    Some("config" | "app_ticket_invalid") => assert_eq!(category, Some(Category::Config), "{name}"),
                    Some("tenant") => assert_eq!(category, Some(Category::Tenant), "{name}"),
                    Some("busy") => assert_eq!(category, Some(Category::Busy), "{name}"),
                    Some(other) => panic!("{name}: what is {other}?"),
                    None => assert!(matches!(error, Error::Api(_)), "{name}: {error:?}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn a_response_has_everything_that_came() {
    let body = r#"{"code":0,"msg":"success","data":{"document":{"document_id":"d","revision_id":1,"new":true}}}"#;
    let response = get(200, JSON, body).await.unwrap();
    let document = response.data.document.as_ref().unwrap();
    assert_eq!(*document, Document { document_id: Some("d".into()), revision_id: Some(1), title: None });
    assert_eq!((response.code(), response.msg()), (0, "success"));
    assert_eq!(response.status(), 200);
    assert_eq!(response.log_id(), Some("log-1"));
    assert_eq!(response.headers()["content-type"], JSON);
    assert_eq!(response.bytes(), body);
    assert!(response.pretty().contains("\n      \"new\": true"), "{}", response.pretty());
    assert!(response.misfits().is_empty());
    assert_eq!(format!("{document:?}"), r#"Document { document_id: Some("d"), revision_id: Some(1), title: None }"#);
}

#[tokio::test]
async fn data_may_be_missing_in_every_way() {
    for body in [
        r#"{"code":0}"#,
        r#"{"code":0,"data":null}"#,
        r#"{"code":0,"data":{}}"#,
        r#"{"code":0,"data":[]}"#,
        r#"{"code":0,"data":""}"#,
        r#"{"data":{"document":null,"items":null},"msg":"","code":"0"}"#,
    ] {
        let response = get(200, JSON, body).await.unwrap();
        assert_eq!(response.data, Found::default(), "{body}");
        assert!(response.misfits().is_empty(), "{body}: {:?}", response.misfits());
        Nothing {}.send(&client(200, JSON, body), ()).await.unwrap();
    }
}

#[tokio::test]
async fn the_code_decides_and_nothing_else() {
    const DATA: &str = r#""data":{"document":{"title":"t"}}"#;
    for (status, body) in [
        (200, format!("{{{DATA}}}")),
        (200, format!(r#"{{"code":null,{DATA}}}"#)),
        (400, format!(r#"{{"code":0,{DATA}}}"#)),
        (503, format!(r#"{{{DATA},"code":"0"}}"#)),
    ] {
        let response = get(status, JSON, &body).await.unwrap();
        assert_eq!(response.data.document.unwrap().title.as_deref(), Some("t"), "{status} {body}");
    }
    for code in ["\"x\"", "{}", "1e999", "1.5", "7"] {
        let error = get(200, JSON, &format!(r#"{{"code":{code},"msg":"no",{DATA}}}"#)).await.unwrap_err();
        assert!(matches!(error, Error::Api(_)), "{code}: {error:?}");
    }
}

#[tokio::test]
async fn the_log_id_is_found_where_it_is() {
    for (headers, error, expected) in [
        (&[("x-tt-logid", "a"), ("x-request-id", "b")][..], r#"{"log_id":"c"}"#, Some("a")),
        (&[], r#"{"log_id":"c"}"#, Some("c")),
        (&[], r#"{"logid":"d"}"#, Some("d")),
        (&[("x-request-id", "b")], "{}", Some("b")),
        (&[], "null", None),
    ] {
        let mock = Mock::new();
        mock.on_any().reply_with(move |_| {
            let mut response = http::Response::builder().status(400);
            for (name, value) in headers {
                response = response.header(*name, *value);
            }
            let body = format!(r#"{{"code":1,"msg":"m","error":{error}}}"#);
            response.body(lark_runtime::transport::Body::from(body)).unwrap()
        });
        let refused = Get {}.send(&mock.client(), ()).await.unwrap_err();
        assert_eq!(refused.log_id(), expected, "{headers:?} {error}");
    }
}

#[tokio::test]
async fn the_platforms_words_have_several_names() {
    for (body, words) in [
        (r#"{"code":0,"msg":"a"}"#, "a"),
        (r#"{"code":0,"message":"b"}"#, "b"),
        (r#"{"code":0,"message":"b","msg":"a"}"#, "a"),
        (r#"{"code":0,"msg":"a","message":"b"}"#, "a"),
        (r#"{"code":0,"msg":"","message":"b"}"#, "b"),
        (r#"{"code":0,"msg":5}"#, "5"),
        (r#"{"code":0,"msg":{}}"#, ""),
    ] {
        assert_eq!(get(200, JSON, body).await.unwrap().msg(), words, "{body}");
    }
    let refusal = r#"{"code":20003,"error":"invalid_grant","error_description":"The code is used."}"#;
    let error = GetFlat {}.send(&client(400, JSON, refusal), ()).await.unwrap_err();
    assert_eq!(error.as_api().unwrap().msg(), "The code is used.");
    let refusal = r#"{"code":20003,"msg":"used","error":"invalid_grant","error_description":"The code is used."}"#;
    let error = GetFlat {}.send(&client(400, JSON, refusal), ()).await.unwrap_err();
    assert_eq!(error.as_api().unwrap().msg(), "used");
}

#[tokio::test]
async fn what_does_not_fit_is_named_and_loses_nothing_else() {
    let body = r#"{"code":0,"data":{"document":{"document_id":{"x":1},"revision_id":"7","title":"t"},
        "items":[{"title":"a"},5,{"revision_id":[1],"title":"b"}]}}"#;
    let response = get(200, JSON, body).await.unwrap();
    let document = response.data.document.as_ref().unwrap();
    assert_eq!((document.revision_id, document.title.as_deref()), (Some(7), Some("t")));
    let titles: Vec<_> = response.data.items.iter().map(|item| item.title.as_deref()).collect();
    assert_eq!(titles, [Some("a"), None, Some("b")]);
    let misfits: Vec<String> = response.misfits().iter().map(ToString::to_string).collect();
    assert_eq!(
        misfits,
        [
            "data.document.document_id: expected string, found object",
            "data.items[1]: expected object, found number",
            "data.items[2].revision_id: expected integer, found list",
        ]
    );

    let strict = builder(&mock(200, JSON, body)).strict_decoding(true).build().unwrap();
    let error = Get {}.send(&strict, ()).await.unwrap_err();
    let Error::Decode(error) = error else { panic!("{error:?}") };
    assert_eq!(error.misfits().len(), 3);
    assert_eq!(error.log_id(), Some("log-1"));
    assert_eq!(error.status(), 200);
    assert!(error.to_string().contains("data.document.document_id: expected string, found object"), "{error}");
}

#[tokio::test]
async fn flat_answers_stand_beside_the_code() {
    let body = r#"{"code":0,"msg":"ok","tenant_access_token":"t","expire":"7200","data":"d"}"#;
    let flat = GetFlat {}.send(&client(200, JSON, body), ()).await.unwrap().data;
    assert_eq!(
        flat,
        Flat { tenant_access_token: Some("t".into()), expire: Some(7200), data: Some("d".into()), access_token: None }
    );
    let error =
        GetFlat {}.send(&client(400, JSON, r#"{"code":20002,"error":"invalid_client"}"#), ()).await.unwrap_err();
    assert_eq!(error.as_api().unwrap().oauth_error(), Some("invalid_client"));
    assert!(error.to_string().contains("invalid_client (code 20002"), "{error}");
}

#[tokio::test]
async fn other_answer_types_are_read_too() {
    let list = client(200, JSON, r#"{"code":0,"data":[{"title":"a"},null,{"title":"b"}]}"#);
    assert_eq!(List {}.send(&list, ()).await.unwrap().data.len(), 3);
    let map = client(200, JSON, r#"{"code":0,"data":{"a":1,"b":"2","c":{}}}"#);
    let map = Map {}.send(&map, ()).await.unwrap();
    assert_eq!(map.data, BTreeMap::from([("a".into(), 1), ("b".into(), 2)]));
    assert_eq!(map.misfits().len(), 1);

    let found = client(200, JSON, r#"{"code":0,"data":{"document":{"title":"t"}}}"#);
    let value: Value = found.send_as(&Get {}, ()).await.unwrap().data;
    assert_eq!(value["document"]["title"], "t");
    let typed: Json<BTreeMap<String, BTreeMap<String, String>>> = found.send_as(&Get {}, ()).await.unwrap().data;
    assert_eq!(typed.0["document"]["title"], "t");
    let error = found.send_as::<Json<Vec<i64>>, _>(&Get {}, ()).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn files_are_told_from_refusals() {
    let file = Download {}.send(&client(200, "image/png", "\u{0}PNG"), ()).await.unwrap();
    assert_eq!(file.data, "\u{0}PNG");
    let json_file = Download {}.send(&client(200, JSON, r#"{"name":"x"}"#), ()).await.unwrap();
    assert_eq!(json_file.data, r#"{"name":"x"}"#);
    let empty = Download {}.send(&client(200, "text/plain", ""), ()).await.unwrap();
    assert_eq!(empty.data, "");
    for status in [200, 400] {
        let refused = Download {}.send(&client(status, JSON, r#"{"code":234006,"msg":"too large"}"#), ()).await;
        assert_eq!(refused.unwrap_err().code(), Some(234_006));
    }
    let missing = Download {}.send(&client(404, "text/plain", ""), ()).await.unwrap_err();
    assert!(matches!(missing, Error::Http(_)));
}

#[tokio::test]
async fn an_attachment_is_the_file_whatever_it_holds() {
    let json = r#"{"code":1001,"msg":"x"}"#;
    for (content_type, disposition, is_file) in [
        (JSON, "attachment; filename=\"fixture.json\"", true),
        (JSON, "Attachment", true),
        ("", "attachment;filename*=UTF-8''a.json", true),
        (JSON, "inline; filename=\"attachment\"", false),
        (JSON, "", false),
    ] {
        let mock = Mock::new();
        let headers = [("content-type", content_type), ("content-disposition", disposition)];
        let headers: Vec<_> = headers.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        mock.on_any().reply_raw(200, &headers, json);
        let client = builder(&mock).build().unwrap();
        let raw = RawRequest::get("/open-apis/test/v1/file").token(TokenTypes::NONE).send(&client, ()).await.unwrap();
        let result = Download {}.send(&client, ()).await;
        match result {
            Ok(response) => assert!(is_file && response.data == json && response.code() == 0, "{disposition}"),
            Err(error) => assert!(!is_file && error.code() == Some(1001), "{disposition}: {error}"),
        }
        assert_eq!((raw.code(), raw.error_for_code().is_ok()), if is_file { (0, true) } else { (1001, false) });
    }
    // An HTTP error is never the file.
    let mock = Mock::new();
    mock.on_any().reply_raw(403, &[("content-type", JSON), ("content-disposition", "attachment")], json);
    let error = Download {}.send(&builder(&mock).build().unwrap(), ()).await.unwrap_err();
    assert_eq!(error.code(), Some(1001));
}

#[tokio::test]
async fn an_endpoint_that_answers_nothing_may_answer_no_body() {
    for status in [200, 204] {
        let client = client(status, JSON, "");
        let response = Nothing {}.send(&client, ()).await.unwrap();
        assert_eq!((response.status(), response.code()), (http::StatusCode::from_u16(status).unwrap(), 0));
        assert_eq!(response.log_id(), Some("log-1"));
        assert_eq!(client.send_as::<Value, _>(&Nothing {}, ()).await.unwrap().data, Value::Null);
        let raw = RawRequest::post("/open-apis/test/v1/nothing").token(TokenTypes::NONE);
        let raw = raw.send(&client, ()).await.unwrap();
        raw.decode::<()>().unwrap();
        assert!(raw.decode::<Found>().unwrap_err().to_string().contains("the body is empty"));
        assert!(get(status, JSON, "").await.unwrap_err().to_string().contains("the body is empty"));
    }
    for (status, body, expected) in [
        (500, "", "HTTP 500"),
        (200, "<html>", "cannot be read"),
        (200, "{}", "has no `code`"),
        (204, r#"{"code":7,"msg":"no"}"#, "code 7"),
    ] {
        let error = Nothing {}.send(&client(status, JSON, body), ()).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_is_none_is_an_error() {
    for (status, content_type, body, decode, expected) in [
        (200, JSON, "", true, "the body is empty"),
        (200, JSON, "{\"code\":0,", true, "the text ends too soon at byte 10"),
        (200, JSON, "{\"code\":0} x", true, "more text after the JSON value at byte 11"),
        (200, JSON, "[1,2] x", true, "more text after the JSON value at byte 6"),
        (200, JSON, "[1,2]", true, "has no `code`"),
        (200, JSON, r#"{"hello":1}"#, true, "has no `code`"),
        (200, "text/html", "<html>", true, "it is text/html, not JSON"),
        (200, "application/json", "\n<html>", true, "it is a page of HTML or XML, not JSON; does the base URL lead"),
        (200, "text/plain", r#"{"hello":1}"#, true, "it is text/plain, not JSON"),
        (200, "application/vnd.x+json", r#"{"hello":1}"#, true, "has no `code`"),
        (302, "text/html", "<html>", false, "HTTP 302 Found"),
        (502, "text/html", "<html>\n502", false, "HTTP 502 Bad Gateway, log id log-1: <html> 502"),
        (503, JSON, r#"{"hello":1}"#, false, "HTTP 503"),
        (504, "text/plain", "", false, "HTTP 504 Gateway Timeout, log id log-1"),
    ] {
        let error = get(status, content_type, body).await.unwrap_err();
        assert_eq!(matches!(error, Error::Decode(_)), decode, "{error:?}");
        assert_eq!(matches!(error, Error::Http(_)), !decode, "{error:?}");
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.log_id(), Some("log-1"));
    }
    // A gateway that forgets the content type does not hide a good answer.
    let response = get(200, "text/plain", r#"{"code":0,"data":{"document":{"title":"t"}}}"#).await.unwrap();
    assert!(response.data.document.is_some());
}

#[tokio::test]
async fn raw_calls_give_what_came_and_can_be_checked() {
    let refusing = client(400, JSON, r#"{"code":1770002,"msg":"not found"}"#);
    let request = || RawRequest::get("/open-apis/x/v1/:id").path_param("id", "a").token(TokenTypes::NONE);
    let response = request().send(&refusing, ()).await.unwrap();
    assert_eq!((response.status().as_u16(), response.code(), response.msg()), (400, 1_770_002, "not found"));
    assert_eq!(response.log_id(), Some("log-1"));
    let error = response.error_for_code().unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /open-apis/x/v1/:id: not found (code 1770002, HTTP 400, log id log-1); check the document id, and that the \
         document was not deleted"
    );

    let html = client(502, "text/html", "<html>");
    let response = request().send(&html, ()).await.unwrap();
    assert_eq!(response.bytes(), "<html>");
    assert!(matches!(response.error_for_code(), Err(Error::Http(_))));

    let fine = client(200, JSON, r#"{"code":0,"data":{"document":{"title":"t"}}}"#);
    let response = request().send(&fine, ()).await.unwrap().error_for_code().unwrap();
    assert_eq!(response.decode::<Found>().unwrap().document.unwrap().title.as_deref(), Some("t"));
}

#[tokio::test]
async fn raw_calls_go_only_where_tokens_may_go() {
    let mock = mock(200, JSON, r#"{"code":0}"#);
    let client = builder(&mock).allow_host("approval.example.com").build().unwrap();
    for (url, allowed) in [
        ("https://open.feishu.cn/open-apis/x", true),
        ("https://accounts.feishu.cn/oauth/v3/token", true),
        ("https://approval.example.com/x/:id?a=1", true),
        ("http://approval.example.com/x", false),
        ("https://open.feishu.cn.evil.com/x", false),
        ("https://open.feishu.cn@evil.com/x", false),
        ("http://open.feishu.cn/x", false),
        ("https://evil.com", false),
        ("https://open.feishu.cn:8443/x", false),
    ] {
        let result = RawRequest::get(url).path_param("id", "7").send(&client, ()).await;
        assert_eq!(result.is_ok(), allowed, "{url}: {result:?}");
    }
    let urls: Vec<String> = mock.all_calls().iter().map(|call| call.uri().to_string()).collect();
    assert_eq!(urls.len(), 3);
    assert_eq!(urls[2], "https://approval.example.com/x/7?a=1");

    let body = RawRequest::post("open-apis/x").json(&serde_json::json!({"a": 1}));
    body.send(&client, RequestOptions::new().user_access_token("u-1")).await.unwrap();
    let call = &mock.all_calls()[3];
    assert_eq!(call.body(), r#"{"a":1}"#);
    assert_eq!(call.header("content-type"), Some(JSON));
    assert_eq!(call.header("authorization"), Some("Bearer u-1"));
}
