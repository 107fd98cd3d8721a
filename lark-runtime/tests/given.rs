//! Calls by name send what they were given, or refuse it with its path.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::Place;
use lark_runtime::wire::Text;
use lark_runtime::{Endpoint, Json, Model, Nullable, StringEnum, lark_api};
use proptest::prelude::*;
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Color {
    Red,
    Other(String),
}

#[derive(Clone, Default, Model)]
struct Filter {
    conjunction: Option<String>,
    conditions: Vec<Condition>,
    children: Vec<Filter>,
}

#[derive(Clone, Default, Model)]
struct Condition {
    field_name: String,
    value: Vec<String>,
    cells: Vec<Vec<Cell>>,
    number: Option<i64>,
    size: Option<u8>,
    share: Option<f64>,
    flag: Option<bool>,
    color: Option<Color>,
    cleared: Nullable<String>,
    free: Option<Value>,
    own: Option<Json<BTreeMap<String, u8>>>,
    text: Option<Text<u64>>,
    map: BTreeMap<String, Cell>,
}

#[derive(Clone, Default, Model)]
struct Cell {
    a: Option<i64>,
}

#[lark_api(id = "test.v1.search", method = "POST", path = "/open-apis/test/v1/:id/search", token = "tenant")]
struct Search {
    id: String,
    #[lark(query)]
    start_time: Option<i64>,
    #[lark(query)]
    flag: Option<bool>,
    #[lark(query)]
    ids: Option<Vec<String>>,
    #[lark(query)]
    share: Option<f64>,
    #[lark(header = "X-Mode")]
    mode: Option<Color>,
    filter: Option<Filter>,
    keys: Vec<String>,
    title: String,
    lists: Option<Vec<Vec<Cell>>>,
    free: Option<Value>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/whole", token = "tenant")]
struct Whole {
    #[lark(body)]
    body: Filter,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/list", token = "tenant")]
struct WholeList {
    #[lark(body)]
    body: Vec<Condition>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/upload", token = "tenant")]
struct Upload {
    name: String,
    size: Option<i64>,
    #[lark(file)]
    file: Option<lark_runtime::File>,
}

/// The JSON body of `Search` with this member, or why it is refused.
fn sent(member: &str, value: Value) -> Result<Value, String> {
    let mut request = AnyRequest::new(Search::META);
    request.set(Place::Path, "id", "i").unwrap().set(Place::Json, "title", "t").unwrap();
    request.set(Place::Json, "keys", json!(["k"])).unwrap();
    request.set(Place::Json, member, value).map_err(|error| error.to_string())?;
    let body = request.encode().map_err(|error| error.to_string())?.body.to_bytes().unwrap();
    let mut body: Value = serde_json::from_slice(&body).unwrap();
    Ok(body[member].take())
}

#[test]
fn what_says_nothing_is_sent_too() {
    for value in [
        json!({}),
        json!(null),
        json!({"conditions": []}),
        json!({"conditions": null}),
        json!({"conjunction": null, "conditions": [], "children": [{}]}),
        json!({"conditions": [{"value": [], "cells": [], "map": {}}]}),
        json!({"conditions": [{"value": null, "map": null, "number": null, "cleared": null, "free": null}]}),
        json!({"conditions": [{"cells": [[{}], [], [{"a": 1}, {"a": null}]]}]}),
        json!({"conditions": [{"free": [], "own": {}}, {"free": {}}, {"free": ""}]}),
        json!({"conditions": [{"field_name": "", "color": "", "cleared": ""}]}),
    ] {
        assert_eq!(sent("filter", value.clone()), Ok(value));
    }
    for value in [json!([]), json!(["a", ""])] {
        assert_eq!(sent("keys", value.clone()), Ok(value));
    }
    for value in [json!([[{"a": 1}]]), json!([[]]), json!([]), json!(null)] {
        assert_eq!(sent("lists", value.clone()), Ok(value));
    }
    for value in [json!(null), json!([]), json!({}), json!(""), json!(0), json!([null, {"a": [[]]}])] {
        assert_eq!(sent("free", value.clone()), Ok(value));
    }
}

#[test]
fn what_does_not_fit_is_refused_with_its_path() {
    let condition = |condition: Value| json!({"conditions": [{}, condition]});
    for (member, value, message) in [
        ("filter", json!([]), "`filter` (json): expected object, found list"),
        ("filter", json!([{}]), "`filter` (json): expected object, found list"),
        ("filter", json!(""), "`filter` (json): expected object, found string"),
        ("filter", json!({"conditions": {}}), "`filter.conditions` (json): expected list, found object"),
        ("filter", json!({"conditions": ""}), "`filter.conditions` (json): expected list, found string"),
        ("filter", json!({"conditions": [null]}), "`filter.conditions[0]` (json): expected object, found null"),
        (
            "filter",
            condition(json!({"value": {"a": "b"}})),
            "`filter.conditions[1].value` (json): expected list, found object",
        ),
        (
            "filter",
            condition(json!({"value": "a"})),
            "`filter.conditions[1].value` (json): expected list, found string",
        ),
        (
            "filter",
            condition(json!({"value": [1]})),
            "`filter.conditions[1].value[0]` (json): expected string, found number",
        ),
        (
            "filter",
            condition(json!({"value": ["a", null]})),
            "`filter.conditions[1].value[1]` (json): expected string, found null",
        ),
        (
            "filter",
            condition(json!({"cells": [{}]})),
            "`filter.conditions[1].cells[0]` (json): expected list, found object",
        ),
        (
            "filter",
            condition(json!({"cells": [[[]]]})),
            "`filter.conditions[1].cells[0][0]` (json): expected object, found list",
        ),
        (
            "filter",
            condition(json!({"number": "5"})),
            "`filter.conditions[1].number` (json): expected integer, found string",
        ),
        (
            "filter",
            condition(json!({"number": 5.5})),
            "`filter.conditions[1].number` (json): expected integer, found number",
        ),
        (
            "filter",
            condition(json!({"number": 5.0})),
            "`filter.conditions[1].number` (json): expected integer, found number",
        ),
        (
            "filter",
            condition(json!({"number": u64::MAX})),
            "`filter.conditions[1].number` (json): expected integer, found number",
        ),
        (
            "filter",
            condition(json!({"number": []})),
            "`filter.conditions[1].number` (json): expected integer, found list",
        ),
        (
            "filter",
            condition(json!({"size": 256})),
            "`filter.conditions[1].size` (json): expected integer, found number",
        ),
        (
            "filter",
            condition(json!({"share": "0.5"})),
            "`filter.conditions[1].share` (json): expected number, found string",
        ),
        ("filter", condition(json!({"flag": 1})), "`filter.conditions[1].flag` (json): expected boolean, found number"),
        (
            "filter",
            condition(json!({"flag": "true"})),
            "`filter.conditions[1].flag` (json): expected boolean, found string",
        ),
        (
            "filter",
            condition(json!({"color": 3})),
            "`filter.conditions[1].color` (json): expected string, found number",
        ),
        (
            "filter",
            condition(json!({"cleared": 3})),
            "`filter.conditions[1].cleared` (json): expected string, found number",
        ),
        ("filter", condition(json!({"text": 3})), "`filter.conditions[1].text` (json): expected string, found number"),
        (
            "filter",
            condition(json!({"own": {"a": "x"}})),
            "`filter.conditions[1].own` (json): expected any value, found object",
        ),
        ("filter", condition(json!({"map": [{}]})), "`filter.conditions[1].map` (json): expected object, found list"),
        (
            "filter",
            condition(json!({"map": {"k": []}})),
            "`filter.conditions[1].map.k` (json): expected object, found list",
        ),
        (
            "filter",
            condition(json!({"field_name": null})),
            "`filter.conditions[1].field_name` (json): expected string, found null",
        ),
        ("keys", json!("a"), "`keys` (json): expected list, found string"),
        ("keys", json!(null), "`keys` (json): expected list, found null"),
        ("title", json!(null), "`title` (json): expected string, found null"),
        ("title", json!(5), "`title` (json): expected string, found number"),
        ("lists", json!([{"a": 1}]), "`lists[0]` (json): expected list, found object"),
        ("lists", json!({}), "`lists` (json): expected list, found object"),
    ] {
        assert_eq!(sent(member, value.clone()), Err(format!("test.v1.search: {message}")), "{value}");
    }
}

#[test]
fn a_name_that_no_field_has_is_refused_with_the_one_that_was_meant() {
    for (member, value, message) in [
        ("filter", json!({"condition": []}), "no field takes `filter.condition` (json); did you mean `conditions`?"),
        (
            "filter",
            json!({"conditions": [{"vlaue": []}]}),
            "no field takes `filter.conditions[0].vlaue` (json); did you mean `value`?",
        ),
        ("filter", json!({"nonsense": null}), "no field takes `filter.nonsense` (json)"),
        ("filer", json!({}), "no field takes `filer` (json); did you mean `filter`?"),
        ("nonsense", json!({}), "no field takes `nonsense` (json)"),
    ] {
        assert_eq!(sent(member, value), Err(format!("test.v1.search: {message}")));
    }
    let long = "x".repeat(1_000_000);
    assert!(sent(&long, json!(1)).is_err(), "at once");
}

/// The query and headers of `Search` with this value, or why it is refused.
fn plain(place: Place, wire: &str, value: Value) -> Result<String, String> {
    let mut request = AnyRequest::new(Search::META);
    request.set(Place::Path, "id", "i").unwrap().set(Place::Json, "title", "t").unwrap();
    request.set(Place::Json, "keys", json!([])).unwrap();
    request.set(place, wire, value).map_err(|error| error.to_string())?;
    let encoded = request.encode().map_err(|error| error.to_string())?;
    Ok(match place {
        Place::Header => encoded.headers[wire].to_str().unwrap().to_owned(),
        _ => encoded.target.trim_start_matches("/open-apis/test/v1/").to_owned(),
    })
}

#[test]
fn a_number_and_its_text_are_the_same_in_a_query() {
    for (place, wire, value, expected) in [
        (Place::Path, "id", json!(7), "7/search"),
        (Place::Path, "id", json!("007"), "007/search"),
        (Place::Query, "start_time", json!("20"), "i/search?start_time=20"),
        (Place::Query, "start_time", json!(20), "i/search?start_time=20"),
        (Place::Query, "flag", json!(true), "i/search?flag=true"),
        (Place::Query, "flag", json!("true"), "i/search?flag=true"),
        (Place::Query, "ids", json!(["a", 1, "a"]), "i/search?ids=a&ids=1&ids=a"),
        (Place::Query, "share", json!(1.0), "i/search?share=1.0"),
        (Place::Query, "share", json!("0.50"), "i/search?share=0.50"),
        (Place::Header, "X-Mode", json!("red"), "red"),
        (Place::Header, "X-Mode", json!(""), ""),
    ] {
        assert_eq!(plain(place, wire, value.clone()), Ok(expected.to_owned()), "{wire}: {value}");
    }
    for (place, wire, value, message) in [
        (Place::Path, "id", json!(null), "`id` (path): expected string, found null"),
        (Place::Query, "start_time", json!([]), "`start_time` (query): expected integer, found list"),
        (Place::Query, "start_time", json!([1]), "`start_time` (query): expected integer, found list"),
        (Place::Query, "start_time", json!(null), "`start_time` (query): expected integer, found null"),
        (Place::Query, "start_time", json!("020"), "`start_time` (query): expected integer, found string"),
        (Place::Query, "start_time", json!(20.0), "`start_time` (query): expected integer, found number"),
        (Place::Query, "start_time", json!(""), "`start_time` (query): expected integer, found string"),
        (Place::Query, "flag", json!(1), "`flag` (query): expected boolean, found number"),
        (Place::Query, "flag", json!("True"), "`flag` (query): expected boolean, found string"),
        (Place::Query, "ids", json!([]), "`ids` (query): expected list with an element, found empty list"),
        (Place::Query, "ids", json!("a"), "`ids` (query): expected list, found string"),
        (Place::Query, "ids", json!({}), "`ids` (query): expected list, found object"),
        (Place::Query, "ids", json!(["a", null]), "`ids[1]` (query): expected string, found null"),
        (Place::Query, "ids", json!(["a", ["b"]]), "`ids[1]` (query): expected string, found list"),
        (Place::Query, "share", json!("much"), "`share` (query): expected number, found string"),
        (Place::Header, "X-Mode", json!({}), "`X-Mode` (header): expected string, found object"),
    ] {
        assert_eq!(plain(place, wire, value.clone()), Err(format!("test.v1.search: {message}")), "{wire}: {value}");
    }
}

#[test]
fn parts_of_a_form_are_the_texts_that_were_given() {
    let mut request = AnyRequest::new(Upload::META);
    request.set_body(json!({"name": "n", "size": "4"})).unwrap();
    let body = request.encode().unwrap().body.to_bytes().unwrap();
    assert!(String::from_utf8_lossy(&body).contains("name=\"size\"\r\n\r\n4\r\n"));
    for (value, found) in [(json!([]), "list"), (json!(null), "null"), (json!("4.0"), "string")] {
        let error = request.set_body(json!({"size": value})).map(drop).unwrap_err().to_string();
        assert!(error.ends_with(&format!("`size` (text): expected integer, found {found}")), "{error}");
    }
    let error = request.set_body(json!({"file": "x"})).map(drop).unwrap_err().to_string();
    assert!(error.contains("no field takes `file` (text)"), "{error}");
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0i64..300).prop_map(Value::from),
        prop::num::f64::NORMAL.prop_map(Value::from),
        Just(json!(2.0)),
        "(|red|1|-7|1\\.0|true|[a-z]{0,4})".prop_map(Value::from),
    ];
    let name = "(field_name|value|cells|number|size|share|flag|color|cleared|free|own|text|map|a|conditions|children|conjunction)";
    leaf.prop_recursive(6, 48, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(name, inner, 0..4).prop_map(Value::from_iter),
        ]
    })
}

/// Values that mostly fit [`Filter`], so that not all are refused at the first member.
fn any_filter() -> impl Strategy<Value = Value> {
    let condition = prop_oneof![
        Just(json!({})),
        Just(json!({"value": [], "cells": [[{}], []], "number": 5})),
        Just(json!({"free": null, "own": {"a": 1}, "text": "5", "map": {"k": {"a": null}}})),
        ("(value|cells|number|size|share|flag|color|cleared|free|own|text|map)", any_json())
            .prop_map(|(name, value)| Value::from_iter([(name, value)])),
    ];
    (prop::collection::vec(condition, 0..3), prop::option::of(any_json())).prop_map(|(conditions, other)| {
        let mut filter = json!({"conditions": conditions});
        if let Some(other) = other {
            filter["children"] = other;
        }
        filter
    })
}

proptest! {
    #[test]
    fn a_body_is_sent_as_it_was_given_or_refused(value in prop_oneof![any_json(), any_filter()], wrap in any::<bool>()) {
        let value = if wrap { json!([value]) } else { value };
        for meta in [Whole::META, WholeList::META] {
            let mut request = AnyRequest::new(meta);
            if request.set_body(value.clone()).is_ok() {
                let body = request.encode().unwrap().body.to_bytes().unwrap();
                prop_assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), value.clone());
            } else {
                prop_assert!(request.encode().is_err());
            }
        }
        for member in ["filter", "keys", "title", "lists", "free"] {
            if let Ok(sent) = sent(member, value.clone()) {
                prop_assert_eq!(&sent, &value);
            }
        }
    }

    #[test]
    fn a_query_is_sent_as_it_was_given_or_refused(value in any_json()) {
        for wire in ["start_time", "flag", "ids", "share"] {
            let Ok(target) = plain(Place::Query, wire, value.clone()) else { continue };
            let texts = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let given: Vec<String> = value.as_array().map_or_else(|| vec![texts(&value)], |all| all.iter().map(texts).collect());
            let sent: Vec<String> = target.split(['?', '&']).skip(1).map(|pair| {
                let text = pair.strip_prefix(wire).and_then(|pair| pair.strip_prefix('=')).unwrap();
                percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned()
            }).collect();
            prop_assert_eq!(sent, given);
        }
    }
}

#[test]
fn a_text_that_is_more_than_that_in_rust_may_be_any_text() {
    for text in ["", "-", "12"] {
        let filter = json!({"conditions": [{"text": text}]});
        let mut request = AnyRequest::new(Whole::META);
        request.set(Place::Body, "body", filter.clone()).unwrap();
        let body = request.encode().unwrap().body.to_bytes().unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), filter);
    }
    let mut request = AnyRequest::new(Whole::META);
    let error = request.set(Place::Body, "body", json!({"conditions": [{"text": 12}]})).map(drop).unwrap_err();
    assert!(error.to_string().ends_with("expected string, found number"), "{error}");
}
