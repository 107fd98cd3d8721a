//! Types that a request holds: their builders, what they require, and how they are written.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, Nullable, StringEnum, encode, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "POST", path = "/open-apis/test/v1/configs", token = "tenant")]
struct CreateConfig {
    config: Config,
    more: Option<Vec<Config>>,
    whole: Option<Shared>,
}

#[derive(Clone, Body)]
struct Config {
    file_id: String,
    kind: Kind,
    size: i64,
    names: Vec<String>,
    scores: Vec<f64>,
    inner: Inner,
    extra: Value,
    note: Option<String>,
    ready: Option<bool>,
    tags: Option<Vec<String>>,
    ids: Option<Vec<i64>>,
    map: Option<BTreeMap<String, String>>,
    any: Option<Value>,
    due: Nullable<i64>,
    #[lark(rename = "type")]
    r#type: Option<Kind>,
    parent: Option<Box<Config>>,
    child: Option<Inner>,
}

#[derive(Clone, Body)]
struct Inner {
    id: String,
}

/// Nothing in it is required.
#[derive(Clone, Body)]
struct Free {
    name: Option<String>,
    sizes: Option<Vec<i64>>,
}

/// It comes in answers too.
#[derive(Clone, Default, Model)]
#[lark(builder)]
struct Shared {
    name: Option<String>,
    items: Vec<Shared>,
    map: BTreeMap<String, i64>,
    free: Option<Free>,
    count: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Kind {
    Small,
    Other(String),
}

fn sent(request: &CreateConfig) -> Value {
    let body = encode(request).unwrap().body.to_bytes().unwrap();
    serde_json::from_slice(&body).unwrap()
}

fn config() -> Config {
    Config::builder()
        .file_id("f")
        .kind("small")
        .size(3)
        .names(["a", "b"])
        .scores([0.5])
        .inner(Inner::builder().id("i").build())
        .extra(json!({"x": null}))
        .build()
}

#[test]
fn what_is_required_is_written_and_the_rest_is_left_out() {
    let required = json!({"file_id": "f", "kind": "small", "size": 3, "names": ["a", "b"], "scores": [0.5],
        "inner": {"id": "i"}, "extra": {"x": null}});
    assert_eq!(sent(&CreateConfig::builder().config(config()).build()), json!({ "config": required }));
}

#[test]
fn setters_take_values_and_options_in_any_order() {
    let full = Config::builder()
        .note("n")
        .ready(true)
        .tags(vec!["t".to_owned()])
        .ids(Some([1, 2]))
        .map(BTreeMap::from([("k".to_owned(), "v".to_owned())]))
        .any(7)
        .due(Nullable::Null)
        .r#type(Some("large"))
        .parent(Box::new(config()))
        .child(Some(Inner::builder().id("c").build()))
        .extra("e")
        .inner(Inner::builder().id("i").build())
        .scores(std::iter::empty())
        .names(Vec::<String>::new())
        .size(3)
        .kind(Kind::Small)
        .file_id(String::from("f"))
        .build();
    let request = CreateConfig::builder().config(full).more([config(), config()]).build();
    let sent = sent(&request);
    assert_eq!(sent["config"]["parent"], sent["more"][0]);
    let mut flat = sent["config"].clone();
    flat["parent"] = Value::Null;
    assert_eq!(
        flat,
        json!({"file_id": "f", "kind": "small", "size": 3, "names": [], "scores": [], "inner": {"id": "i"},
            "extra": "e", "note": "n", "ready": true, "tags": ["t"], "ids": [1, 2], "map": {"k": "v"}, "any": 7,
            "due": null, "type": "large", "parent": null, "child": {"id": "c"}})
    );
    let unset = Config::builder().note(None::<String>).ready(None).tags(None::<Vec<String>>).ids(None::<Vec<i64>>);
    let unset = unset.file_id("f").kind("small").size(3).names(["a", "b"]).scores([0.5]).extra(json!({"x": null}));
    assert_eq!(unset.inner(Inner::builder().id("i").build()).build(), config());
}

#[test]
fn without_required_fields_there_is_a_default_and_a_builder() {
    assert_eq!(Free::default(), Free::builder().build());
    let free = Free::builder().name("n").sizes([]).build();
    assert_eq!(free, Free { name: Some("n".into()), sizes: Some(Vec::new()) });
    // What is there can be changed the same way.
    assert_eq!(Free::builder().sizes([]).build(), free.name(None::<String>));
}

#[test]
fn a_model_of_answers_can_be_built_and_sent() {
    let leaf = Shared::builder().name("leaf").build();
    let shared = Shared::builder()
        .items([leaf.clone(), leaf])
        .map(BTreeMap::from([("k".to_owned(), 1)]))
        .free(Free::builder().name("f").build())
        .count(2)
        .build();
    let sent = sent(&CreateConfig::builder().config(config()).whole(shared.clone()).build());
    assert_eq!(serde_json::from_value::<Shared>(sent["whole"].clone()).unwrap(), shared);
    assert_eq!(sent["whole"]["free"], json!({"name": "f"}));
    assert_eq!(sent["whole"]["items"][1]["name"], "leaf");
}

#[test]
fn deserializing_refuses_an_object_without_what_is_required() {
    assert_eq!(serde_json::from_str::<Inner>(r#"{"id": "i"}"#).unwrap(), Inner::builder().id("i").build());
    for json in ["{}", r#"{"id": null}"#, "[]", "null"] {
        let error = serde_json::from_str::<Inner>(json).unwrap_err();
        assert!(error.to_string().contains("missing field `id`"), "{json}: {error}");
    }
    assert_eq!(serde_json::from_str::<Free>("{}").unwrap(), Free::default());
    assert_eq!(serde_json::from_value::<Config>(serde_json::to_value(config()).unwrap()).unwrap(), config());
}

#[test]
fn debug_shows_no_secret_of_a_body() {
    #[derive(Clone, Body)]
    struct Login {
        app_id: String,
        app_secret: String,
    }
    let shown = format!("{:?}", Login::builder().app_id("cli").app_secret("planted").build());
    assert!(shown.contains("cli") && !shown.contains("planted"), "{shown}");
}

#[cfg(feature = "dynamic")]
mod by_name {
    use lark_runtime::Endpoint;
    use lark_runtime::dynamic::AnyRequest;
    use lark_runtime::meta::Place;
    use serde_json::json;

    use super::CreateConfig;

    #[test]
    fn what_is_given_by_name_is_sent_and_nothing_else() {
        let mut request = AnyRequest::new(CreateConfig::META);
        let given = json!({"file_id": "f", "inner": {"id": "i"}, "size": 0, "kind": "new", "parent": {"file_id": ""}});
        request.set(Place::Json, "config", given.clone()).unwrap();
        let body = request.encode().unwrap().body.to_bytes().unwrap();
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&body).unwrap(), json!({ "config": given }));
    }
}
