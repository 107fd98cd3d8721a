//! Every event type, read from a sample of the catalog's types.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use lark_runtime::Event;
use lark_runtime::event::{EventAnswer as _, EventMeta, EventSchema, EventVisitor, inspect};
use lark_runtime::serde_json::{self, Map, Value, json};

use crate::facts::{EVENTS, Fact, list, text, texts};
use crate::samples::{Samples, Way};

/// What is read of a delivery, or what is wrong with it.
type Read = fn(&[u8]) -> Result<Value, String>;

struct Types(BTreeMap<&'static str, (&'static EventMeta, Read)>);

impl EventVisitor for Types {
    fn visit<E: Event>(&mut self) {
        let twin = self.0.insert(
            E::META.event_type(),
            (E::META, |delivery| {
                let read = inspect::<E>(delivery).map_err(|error| error.to_string())?;
                if !read.lost.is_empty() || !read.misfits.is_empty() {
                    return Err(format!("lost {:?}, misfits {:?}", read.lost, read.misfits));
                }
                let json = read.event.to_json().unwrap_or_default();
                serde_json::from_str(&json).map_err(|error| error.to_string())
            }),
        );
        assert!(twin.is_none(), "{} is declared twice", E::META.event_type());
    }
}

static TYPES: LazyLock<BTreeMap<&'static str, (&'static EventMeta, Read)>> = LazyLock::new(|| {
    let mut types = Types(BTreeMap::new());
    lark_apis::visit_events(&mut types);
    types.0
});

fn for_each(check: impl Fn(&Fact, &'static EventMeta, Read) -> Result<(), String>) {
    let mut failed = Vec::new();
    for fact in EVENTS.iter() {
        let checked = TYPES.get(fact.text("type")).ok_or_else(|| "has no type".to_owned());
        if let Err(problem) = checked.and_then(|(meta, read)| check(fact, meta, *read)) {
            failed.push(format!("{}: {problem}", fact.id));
        }
    }
    assert!(EVENTS.len() >= 250 && EVENTS.len() == TYPES.len(), "{} events, {} types", EVENTS.len(), TYPES.len());
    assert!(failed.is_empty(), "{} fail:\n{}", failed.len(), failed.join("\n"));
}

/// The event as the platform would deliver it.
fn delivery(fact: &Fact, body: &Value) -> Value {
    let event_type = fact.text("type");
    match fact.text("schema") {
        "flat" => body.clone(),
        "p1" => {
            let mut event = body.clone();
            event["type"] = event_type.into();
            json!({"uuid": "u", "token": "t", "ts": "1.5", "type": "event_callback", "event": event})
        }
        _ => {
            json!({"schema": "2.0", "header": {"event_type": event_type, "event_id": "e", "token": "t"}, "event": body})
        }
    }
}

#[test]
fn a_full_event_fits_and_nothing_of_it_is_lost() {
    for_each(|fact, _, read| {
        let body = match fact.text("body") {
            "any" => Some(json!({"anything": [1, null]})),
            _ => Samples::new(fact, Way::Answer).value(fact.text("body"), &Value::Null),
        };
        let mut body = body.unwrap_or_default();
        if fact.text("schema") == "p1" {
            body["type"] = fact.text("type").into();
        }
        let read = read(delivery(fact, &body).to_string().as_bytes())?;
        if read == body { Ok(()) } else { Err(format!("read {read}\nof {body}")) }
    });
}

/// Sources disagree on what is an integer and what a text, and the platform leaves nothing out but says `""`.
#[test]
fn numbers_and_texts_interchange_and_empty_texts_are_nothing() {
    fn other(value: &Value) -> Value {
        match value {
            Value::Number(number) => number.to_string().into(),
            Value::Array(items) => items.iter().map(other).collect(),
            Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), other(value))).collect(),
            other => other.clone(),
        }
    }
    for_each(|fact, _, read| {
        let Some(body) = Samples::new(fact, Way::Answer).value(fact.text("body"), &Value::Null) else { return Ok(()) };
        read(delivery(fact, &other(&body)).to_string().as_bytes())?;
        let nothing: Map<String, Value> =
            body.as_object().into_iter().flatten().map(|(name, _)| (name.clone(), "".into())).collect();
        let delivered = delivery(fact, &nothing.into()).to_string();
        read(delivered.as_bytes()).map(drop).map_err(|problem| format!("{problem} in {delivered}"))
    });
}

#[test]
fn the_facts_are_those_of_the_catalog() {
    for_each(|fact, meta, _| {
        let schema = match fact.text("schema") {
            "p1" => EventSchema::V1,
            "flat" => EventSchema::Flat,
            _ => EventSchema::V2,
        };
        let flag = |key: &str| fact.endpoint[key] == true;
        let same = meta.schema() == schema
            && meta.scopes() == texts(&Value::from(fact.list("scopes").to_vec()))
            && meta.dedupe() == fact.endpoint["dedupe"].as_str()
            && meta.is_callback() == flag("callback")
            && meta.is_deprecated() == flag("deprecated");
        if same { Ok(()) } else { Err(format!("{meta:?}")) }
    });
}

#[test]
fn the_member_that_tells_deliveries_apart_is_a_text_of_the_body() {
    for_each(|fact, meta, _| {
        let Some(path) = meta.dedupe() else { return Ok(()) };
        let mut ty = fact.text("body");
        for name in path.split('.') {
            let field = fact.fields(ty).unwrap_or_default().iter().find(|field| text(field, "name") == name);
            ty = field.map_or("", |field| text(field, "type"));
        }
        if ty == "string" { Ok(()) } else { Err(format!("{path} is {ty}: {:?}", list(&fact.endpoint["seen"]))) }
    });
}
