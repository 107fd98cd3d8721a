//! Whatever is sent as a click is read without a panic, and answered with an object.
#![cfg(all(feature = "cards", feature = "testing"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use lark_events::card::{CardAction, CardForm, Click, Date, DateTime, FormField, OpenId, Reply, Time};
use lark_events::{Events, Told};
use lark_runtime::Client;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

#[derive(CardAction)]
#[lark(name = "a")]
enum Action {
    B { c: u64 },
}

#[derive(CardForm)]
#[lark(name = "f")]
struct Form {
    a: Option<Date>,
    b: Vec<OpenId>,
    c: bool,
    d: Option<f64>,
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        prop::sample::select(vec![
            "a",
            "b",
            "c",
            "d",
            "a.b",
            "a.",
            ".",
            "f_submit",
            "_submit",
            "tag",
            "name",
            "value",
            "action",
            "event",
            "form_value",
            "options",
            "option",
            "checked",
            "token",
            "host",
            "context",
            "operator",
            "open_chat_id",
            "2024-04-01 +0800",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..6)
                .prop_map(|members| Value::from(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

async fn action(click: Click<Action>) -> Reply {
    let Action::B { c } = click.value;
    Reply::toast(format!("{c} {:?}", click.operator))
}

async fn form(click: Click<(), Form>) -> Reply {
    let Form { a, b, c, d } = click.form;
    Reply::toast(format!("{a:?} {} {c} {d:?}", b.len()))
}

async fn rest(click: Click) -> Reply {
    Reply::toast(format!("{click:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_click_is_answered(action_object in value(), event in value(), around in value(), is_old in any::<bool>()) {
        let client = Client::builder("cli_test", "secret").build().unwrap();
        let events = Events::new(&client).on(action).on(form).on(rest).build().unwrap();
        let mut event = event.as_object().cloned().unwrap_or_default();
        event.insert("action".into(), action_object);
        let delivery = if is_old {
            event.remove("event");
            event.remove("header");
            Value::from(event)
        } else {
            json!({"header": {"event_type": "card.action.trigger"}, "event": event, "host": around, "context": around})
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let told = runtime.block_on(events.receive(delivery.to_string())).unwrap();
        let Told::Handled(Some(answer)) = told else { panic!("{told:?} of {delivery}") };
        let answer = serde_json::from_str::<Value>(&answer).unwrap();
        prop_assert!(answer.is_object() && (!is_old || answer.get("toast").is_none()), "{}", answer);
    }

    #[test]
    fn any_text_is_a_moment_or_an_error(text in "[0-9:+ é-]{0,24}") {
        let value = Value::from(text.as_str());
        for read in [
            <Date as FormField>::read(&value).map(|moment| moment.to_string()),
            <Time as FormField>::read(&value).map(|moment| moment.to_string()),
            <DateTime as FormField>::read(&value).map(|moment| { let _ = moment.to_system_time(); moment.to_string() }),
        ]
        .into_iter()
        .flatten()
        {
            prop_assert!(read.len() >= 5);
        }
    }
}
