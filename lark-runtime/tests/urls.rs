//! Paths and queries: the vectors, and a property: whatever a value holds, the server gets it back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use lark_runtime::{RawRequest, encode, lark_api};
use proptest::prelude::*;
use serde_json::Value;

#[test]
fn the_vectors_give_the_recommended_urls() {
    let vectors: Value = serde_json::from_str(include_str!("vectors/url.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 12);
    for case in cases {
        let mut request = RawRequest::get(case["path"].as_str().unwrap());
        for (name, value) in case["path_params"].as_object().unwrap() {
            request = request.path_param(name, value.as_str().unwrap());
        }
        for (name, values) in case["query_params"].as_object().unwrap() {
            for value in values.as_array().unwrap() {
                request = request.query(name, value.as_str().unwrap());
            }
        }
        let url = request.url(case["base_url"].as_str().unwrap());
        match case["recommended_url"].as_str() {
            Some(expected) => assert_eq!(url.unwrap(), expected, "{}", case["name"]),
            None => {
                let error = url.expect_err("an error").to_string();
                let expected = match case["recommended_error"].as_str().unwrap() {
                    "missing path parameter" => "the path needs a value for `:id`",
                    _ => "`id` is a path segment and cannot be empty, `.` or `..`",
                };
                assert_eq!(error, expected, "{}", case["name"]);
            }
        }
    }
    for pair in vectors["decode_equivalence"].as_array().unwrap() {
        let url = RawRequest::get("/:x").path_param("x", pair["value"].as_str().unwrap()).url("https://h").unwrap();
        assert_eq!(url, format!("https://h/{}", pair["strict"].as_str().unwrap()));
    }
}

#[lark_api(method = "GET", path = "/open-apis/t/v1/a/:x/b/:xy", token = "none")]
struct Typed {
    x: String,
    xy: i64,
    q: Option<String>,
    list: Option<Vec<String>>,
    flag: Option<bool>,
    #[lark(rename = "from")]
    from_: Option<i64>,
}

fn typed() -> Typed {
    Typed { x: "v".into(), xy: 7, q: None, list: None, flag: None, from_: None }
}

#[test]
fn typed_requests_follow_the_same_rules() {
    for (request, expected) in [
        (typed(), Ok("/open-apis/t/v1/a/v/b/7")),
        (Typed { q: Some(String::new()), ..typed() }, Ok("/open-apis/t/v1/a/v/b/7?q=")),
        (Typed { list: Some(vec![]), ..typed() }, Ok("/open-apis/t/v1/a/v/b/7")),
        (
            Typed { list: Some(vec!["2".into(), "1".into()]), flag: Some(false), from_: Some(0), ..typed() },
            Ok("/open-apis/t/v1/a/v/b/7?flag=false&from=0&list=2&list=1"),
        ),
        (Typed { x: "../up".into(), ..typed() }, Ok("/open-apis/t/v1/a/..%2Fup/b/7")),
        (Typed { x: "..".into(), ..typed() }, Err("`x` is a path segment and cannot be empty, `.` or `..`")),
        (Typed { x: String::new(), ..typed() }, Err("`x` is a path segment and cannot be empty, `.` or `..`")),
    ] {
        match (encode(&request), expected) {
            (Ok(encoded), Ok(expected)) => assert_eq!(encoded.target, expected),
            (Err(error), Err(expected)) => assert_eq!(error.to_string(), expected),
            (got, expected) => panic!("{got:?} instead of {expected:?}"),
        }
    }
}

/// What a server makes of `%XX`.
fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

proptest! {
    #[test]
    fn any_segment_and_any_parameter_arrive_as_they_were(segment in "\\PC{1,20}", value in any::<String>()) {
        prop_assume!(segment != "." && segment != "..");
        let target = encode(&Typed { x: segment.clone(), q: Some(value.clone()), ..typed() }).unwrap().target;
        let (path, query) = target.split_once('?').unwrap();
        let parts: Vec<&str> = path.split('/').collect();
        prop_assert_eq!(parts.len(), 8, "the value adds no segment: {}", path);
        prop_assert_eq!(decode(parts[5]), segment);
        let pairs: Vec<&str> = query.split('&').collect();
        prop_assert_eq!(pairs.len(), 1, "the value adds no parameter: {}", query);
        prop_assert_eq!(decode(pairs[0].strip_prefix("q=").unwrap()), value);
        prop_assert!(target.is_ascii() && target.parse::<http::Uri>().is_ok());
    }
}
