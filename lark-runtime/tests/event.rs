//! How the bodies of events are read, whatever is around them.

use lark_runtime::event::{EventMeta, EventSchema, Inspected, NoAnswer, decode, inspect, text_at};
use lark_runtime::{Event, Model, Unknown};

macro_rules! event {
    ($name:ident, $schema:expr, $(#[$mark:meta])* $($field:ident: $ty:ty),*) => {
        #[derive(Clone, Default, Model)]
        struct $name { $(pub $field: $ty,)* }
        impl Event for $name {
            type Answer = NoAnswer;
            const META: &'static EventMeta = &EventMeta::new("test", $schema);
        }
    };
}

event!(Two, EventSchema::V2, name: Option<String>, host: Option<String>, count: i64);
event!(One, EventSchema::V1, name: Option<String>, app_id: Option<String>);
event!(Flat, EventSchema::Flat, name: Option<String>);

#[derive(Clone, Default, Model)]
struct Keeps {
    #[lark(unknown)]
    rest: Unknown,
}

impl Event for Keeps {
    type Answer = NoAnswer;
    const META: &'static EventMeta = &EventMeta::new("test", EventSchema::V2);
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
