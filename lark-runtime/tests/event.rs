//! How the bodies of events are read, whatever is around them.
#![allow(clippy::unwrap_used, reason = "tests")]

use lark_runtime::event::{Event, EventAnswer, EventSchema, Inspected, NoAnswer, decode, inspect, text_at};
use lark_runtime::serde_json::{self, Value, json};
use lark_runtime::{Model, Unknown, lark_event};

#[lark_event(type = "test")]
struct Two {
    pub name: Option<String>,
    pub host: Option<String>,
    pub count: i64,
}

#[lark_event(type = "test", schema = 1)]
struct One {
    pub name: Option<String>,
    pub app_id: Option<String>,
}

#[lark_event(type = "test", schema = "flat")]
struct Flat {
    pub name: Option<String>,
}

#[lark_event(type = "test")]
struct Keeps {
    #[lark(unknown)]
    rest: Unknown,
}

fn two(text: &str) -> (Two, Vec<String>, Vec<String>) {
    let Inspected { event, misfits, lost } = inspect::<Two>(text.as_bytes()).unwrap();
    (event, misfits.iter().map(ToString::to_string).collect(), lost)
}

#[test]
fn the_body_is_read_from_event_and_what_it_lacks_from_the_root() {
    let named = |name: &str, host: Option<&str>| Two { name: Some(name.into()), host: host.map(Into::into), count: 0 };
    for (text, name, host) in [
        (r#"{"schema":"2.0","header":{"token":"t"},"event":{"name":"a"}}"#, "a", None),
        (r#"{"event":{"name":"a"},"header":{},"schema":"2.0"}"#, "a", None),
        (r#"{"schema":"2.0","event":{"name":"a"},"host":"im"}"#, "a", Some("im")),
        (r#"{"schema":"2.0","host":"im","event":{"name":"a"}}"#, "a", Some("im")),
        (r#"{"schema":"2.0","host":"im","event":{"name":"a","host":"in"}}"#, "a", Some("in")),
        (r#"{"schema":"2.0","event":{"name":"a","host":"in"},"host":"im"}"#, "a", Some("in")),
        (r#"{"event":[{"name":"a"}]}"#, "a", None),
    ] {
        assert_eq!(two(text), (named(name, host), vec![], vec![]), "{text}");
    }
}

#[test]
fn what_does_not_fit_and_what_is_lost_is_told_by_its_path() {
    let (event, misfits, lost) =
        two(r#"{"schema":"2.0","header":{"x":1},"event":{"name":"a","count":"many","new":{"x":1}},"stray":1}"#);
    assert_eq!(event.name.as_deref(), Some("a"));
    assert_eq!(misfits, ["event.count: expected integer, found string"]);
    assert_eq!(lost, ["event.new", "stray"]);
    let (event, misfits, _) = two(r#"{"event":{"name":"","count":""}}"#);
    assert_eq!(
        (event, misfits.len()),
        (Two { name: Some(String::new()), ..Two::default() }, 0),
        "nothing is no misfit"
    );
    for nothing in ["[]", "3", r#"{"event":3}"#] {
        let (event, misfits, _) = two(nothing);
        assert_eq!((event, misfits.len()), (Two::default(), 1), "{nothing}");
    }
    assert_eq!(two(r#"{"event":null}"#), (Two::default(), vec![], vec![]));
}

#[test]
fn the_envelopes_of_version_1_and_of_none_are_not_lost() {
    let one = br#"{"uuid":"u","token":"t","ts":"1.2","type":"event_callback","event":{"type":"x","app_id":"cli_1","tenant_key":"k","name":"a"}}"#;
    let read = inspect::<One>(one).unwrap();
    assert_eq!(read.event, One { name: Some("a".into()), app_id: Some("cli_1".into()) });
    assert!(read.lost.is_empty() && read.misfits.is_empty(), "{read:?}");
    let read = inspect::<Flat>(br#"{"name":"a","open_id":"ou_1"}"#).unwrap();
    assert_eq!((read.event.name.as_deref(), &*read.lost), (Some("a"), &["open_id".to_owned()][..]));
}

#[test]
fn what_is_kept_is_not_lost_and_broken_json_is_an_error() {
    let read = inspect::<Keeps>(br#"{"schema":"2.0","event":{"name":"a"}}"#).unwrap();
    assert_eq!(read.event.rest.get("name"), Some("\"a\""));
    assert!(read.lost.is_empty());
    for broken in ["", "{", r#"{"event":{}} x"#, r#"{"event":{"name":"#] {
        assert!(decode::<Two>(broken.as_bytes()).is_err(), "{broken}");
    }
    let read = decode::<Two>(b"{\"event\":{\"name\":\"a\xff\"}}").unwrap();
    assert_eq!(read.event.name.as_deref(), Some("a\u{fffd}"));
    assert_eq!(read.misfits.len(), 1);
}

/// Everything a declaration can say.
#[lark_event(
    type = "thing.changed_v1",
    schema = 2,
    dedupe = "thing.id",
    scopes = "thing:thing|thing:thing:readonly",
    callback = Reply,
    deprecated = "use another"
)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Model, std::default::Default)]
#[lark(builder)]
struct ThingChanged {
    pub thing: Option<Thing>,
    #[lark(rename = "type")]
    pub kind: Option<String>,
}

#[derive(Clone, Default, Eq, Model)]
struct Thing {
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
struct Reply {
    pub toast: Option<String>,
}

#[test]
#[expect(deprecated)]
fn a_declaration_says_everything_of_the_event() {
    let meta = ThingChanged::META;
    assert_eq!(
        (meta.event_type(), meta.schema(), meta.dedupe()),
        ("thing.changed_v1", EventSchema::V2, Some("thing.id"))
    );
    assert_eq!(meta.scopes(), ["thing:thing", "thing:thing:readonly"]);
    assert!(meta.is_callback() && meta.is_deprecated());
    let meta = Two::META;
    assert_eq!((meta.schema(), meta.dedupe(), meta.scopes().len()), (EventSchema::V2, None, 0));
    assert!(!meta.is_callback() && !meta.is_deprecated());
    assert_eq!((One::META.schema(), Flat::META.schema()), (EventSchema::V1, EventSchema::Flat));
}

#[test]
#[expect(deprecated)]
fn a_declared_event_is_a_model_with_what_its_user_derives_besides() {
    fn eq<T: Eq + Clone + Default>(value: &T) -> bool {
        *value == value.clone() && *value != T::default()
    }
    let read: ThingChanged = serde_json::from_value(json!({"thing": {"id": "a"}, "type": "new"})).unwrap();
    assert!(eq(&read));
    assert_eq!(read, ThingChanged::builder().thing(Thing { id: Some("a".into()) }).kind("new").build());
    assert_eq!(serde_json::to_value(&read).unwrap(), json!({"thing": {"id": "a"}, "type": "new"}));
    assert!(format!("{read:?}").contains("type: Some(\"new\")"), "{read:?}");
}

#[test]
fn the_answer_to_a_callback_is_json() {
    #[expect(deprecated)]
    let answer: <ThingChanged as Event>::Answer = Reply { toast: Some("saved".into()) };
    assert_eq!(answer.to_json().as_deref(), Some(r#"{"toast":"saved"}"#));
    assert_eq!(json!({"any": 1}).to_json().as_deref(), Some(r#"{"any":1}"#));
    assert_eq!(Value::Null.to_json().as_deref(), Some("null"));
    fn is_no_answer<E: Event<Answer = NoAnswer>>() {}
    is_no_answer::<Two>();
}

#[derive(Clone, Default, Model)]
struct Message {
    pub id: Option<String>,
    pub number: Option<i64>,
    pub at: lark_runtime::UnixMillis,
    pub list: Vec<String>,
}

#[derive(Clone, Default, Model)]
struct Received {
    pub message: Option<Message>,
    pub name: String,
}

#[test]
fn a_text_or_number_of_a_body_is_found_by_its_path() {
    let message =
        Message { id: Some("om_1".into()), number: Some(7), at: lark_runtime::UnixMillis(3), list: vec!["a".into()] };
    let received = Received { message: Some(message), name: String::new() };
    for (path, text) in [
        ("message.id", Some("om_1")),
        ("message.number", Some("7")),
        ("message.list", None),
        ("message", None),
        ("name", None),
        ("message.none", None),
        ("", None),
        ("message.", None),
        ("message.id.more", None),
    ] {
        assert_eq!(text_at(&received, path).as_deref(), text, "{path}");
    }
    assert_eq!(text_at(&Received::default(), "message.id"), None);
}

/// Looked for as often as it comes, this would take minutes.
#[test]
fn a_member_beside_the_body_that_comes_many_times_is_looked_for_once() {
    let body = "y".repeat(1 << 20);
    let many = r#","host":"im""#.repeat(50_000);
    let (event, misfits, lost) = two(&format!(r#"{{"event":{{"name":"{body}"}}{many}}}"#));
    assert_eq!((event.host.as_deref(), event.name.map(|name| name.len())), (Some("im"), Some(1 << 20)));
    assert!(misfits.is_empty() && lost.is_empty());
}
