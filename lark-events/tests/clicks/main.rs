//! Clicks on cards: which handler gets which, what it reads, what is answered.
#![cfg(all(feature = "cards", feature = "testing"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::needless_pass_by_value, reason = "tests")]

/// Calls a handler, and gives what it answers.
macro_rules! ask {
    ($body:expr, $handler:expr) => {
        TestEvent::json("card.action.trigger", $body).run($handler, &client()).await.unwrap().unwrap()
    };
}

mod forms;

use lark_cards::{Button, Card, CardProblems, Markdown};
use lark_events::card::{ActionError, CardAction, Click, FormError, LinkPreview, Preview, Reply, Toast};
use lark_events::testing::TestEvent;
use lark_events::{BuildError, CARD_ACTION_V1, Event, Events, Told};
use lark_runtime::Client;
use serde_json::{Map, Value, json};

use forms::Leave;

#[derive(Debug, PartialEq, CardAction)]
#[lark(name = "approval")]
enum Approval {
    #[lark(alias = "accept")]
    Approve {
        request: u64,
        #[lark(default)]
        note: String,
    },
    #[lark(rename = "no")]
    Reject {
        request: u64,
        why: Option<String>,
    },
    Later,
}

#[derive(Debug, PartialEq, CardAction)]
#[lark(name = "remind")]
struct Remind {
    #[lark(rename = "type")]
    r#type: String,
    value: Vec<u8>,
}

fn client() -> Client {
    Client::builder("cli_test", "secret").build().unwrap()
}

fn event(action: Value) -> Value {
    json!({
        "operator": {"tenant_key": "k", "open_id": "ou_1", "union_id": "on_1", "user_id": "u1"},
        "token": "c-secret", "action": action, "host": "im_message",
        "context": {"open_message_id": "om_1", "open_chat_id": "oc_1"},
    })
}

async fn told(events: &Events, action: Value) -> Value {
    match TestEvent::json("card.action.trigger", event(action)).deliver(events).await {
        Told::Handled(Some(json)) => serde_json::from_str(&json).unwrap(),
        told => panic!("{told:?}"),
    }
}

fn toast(text: &str) -> Value {
    json!({"toast": {"type": "info", "content": text}})
}

#[test]
fn an_action_goes_into_a_button_and_comes_back() {
    let values = [
        (
            Approval::Approve { request: 7, note: "ok".into() },
            json!({"action": "approval.approve", "request": 7, "note": "ok"}),
        ),
        (Approval::Reject { request: 8, why: None }, json!({"action": "approval.no", "request": 8, "why": null})),
        (Approval::Later, json!({"action": "approval.later"})),
    ];
    for (action, value) in values {
        assert_eq!(action.to_value(), value);
        let card = Card::new().element(Button::new("a").callback(&action)).build().unwrap().to_value();
        assert_eq!(card["body"]["elements"][0]["behaviors"][0], json!({"type": "callback", "value": value}));
    }
    let remind = Remind { r#type: "mail".into(), value: vec![1] };
    assert_eq!(remind.to_value(), json!({"action": "remind", "type": "mail", "value": [1]}));
}

#[tokio::test]
async fn the_name_of_the_action_finds_the_handler() {
    async fn approval(click: Click<Approval>) -> Reply {
        Reply::toast(format!("{:?}", click.value))
    }
    async fn remind(click: Click<Remind>) -> Reply {
        Reply::toast(click.value.r#type)
    }
    async fn form(click: Click<(), Result<Leave, FormError>>) -> Reply {
        Reply::toast(click.form.map_or_else(|error| error.to_string(), |leave| leave.reason))
    }
    async fn rest(click: Click) -> Reply {
        Reply::toast(format!("rest {}", click.value))
    }
    let events = Events::new(&client()).on(approval).on(remind).on(form).on(rest).build().unwrap();
    assert_eq!(events.types(), ["card.action.trigger", CARD_ACTION_V1]);
    let button = |value: Value| json!({"tag": "button", "value": value});
    for (value, text) in [
        (json!({"action": "approval.approve", "request": 7}), "Approve { request: 7, note: \"\" }"),
        (json!({"action": "approval.accept", "request": 7, "more": 1}), "Approve { request: 7, note: \"\" }"),
        (json!({"action": "approval.no", "request": 1}), "Reject { request: 1, why: None }"),
        (json!({"action": "remind", "type": "mail", "value": []}), "mail"),
        (json!({"action": "other"}), r#"rest {"action":"other"}"#),
        (json!({"action": 1}), r#"rest {"action":1}"#),
        (json!("approval"), r#"rest "approval""#),
        (Value::Null, "rest null"),
    ] {
        assert_eq!(told(&events, button(value)).await, toast(text));
    }
    let submitted = json!({"tag": "button", "name": "leave_submit",
        "form_value": {"from": "2024-04-01 +0800", "kind": "home", "reason": "ill"}});
    assert_eq!(told(&events, submitted).await, toast("ill"));
    let alone = Events::new(&client()).on(approval).build().unwrap();
    assert_eq!(told(&alone, button(json!({"action": "other"}))).await, json!({}));
}

#[tokio::test]
async fn an_old_button_is_answered_with_a_toast_unless_its_handler_decides() {
    async fn approval(_: Click<Approval>) -> Result<Reply, std::io::Error> {
        Err(std::io::Error::other("is not called"))
    }
    async fn deciding(click: Click<Result<Approval, ActionError>>) -> Reply {
        Reply::toast(click.value.unwrap_err().to_string())
    }
    let events = Events::new(&client()).on(approval).build().unwrap();
    let deciding = Events::new(&client()).on(deciding).build().unwrap();
    for (value, why) in [
        (json!({"action": "approval.gone"}), "action.value.action: there is no action `approval.gone`"),
        (json!({"action": "approval"}), "action.value.action: there is no action `approval`"),
        (json!({"action": "approval.approve"}), "action.value.request: is missing"),
        (
            json!({"action": "approval.approve", "request": "x"}),
            "action.value.request: invalid type: string \"x\", expected u64",
        ),
    ] {
        let click = json!({"tag": "button", "value": value});
        assert_eq!(told(&events, click.clone()).await["toast"]["type"], "warning");
        assert_eq!(told(&deciding, click).await, toast(why));
    }
}

#[test]
fn two_handlers_for_the_same_clicks_are_an_error() {
    async fn one(_: Click<Approval>) {}
    async fn two(_: Click<Approval, Leave>) {}
    async fn form(_: Click<(), Leave>) {}
    async fn any(_: Click) {}
    async fn nothing(_: Click<(), Map<String, Value>>) {}
    let of = |error: BuildError| error.to_string();
    let error = of(Events::new(&client()).on(one).on(two).build().unwrap_err());
    assert!(error.starts_with("two handlers for the card action `approval`"), "{error}");
    let error = of(Events::new(&client()).on(form).on(form).build().unwrap_err());
    assert!(error.starts_with("two handlers for the card form `leave`"), "{error}");
    assert!(Events::new(&client()).on(any).on(nothing).build().is_err());
    assert!(Events::new(&client()).on(one).on(form).on(any).build().is_ok());
}

#[tokio::test]
async fn what_surrounds_a_click_is_read_inside_and_at_the_root() {
    async fn told(click: Click) -> Reply {
        assert_eq!(click.token(), "c-secret");
        assert!(!format!("{click:?} {:?}", click.later()).contains("c-secret"));
        Reply::toast(format!(
            "{} {} {:?} {} {} {} {:?} {:?} {:?} {:?} {:?}",
            click.operator.open_id,
            click.operator.union_id,
            click.host,
            click.message_id,
            click.chat_id,
            click.tag,
            click.option,
            click.options,
            click.checked,
            click.input_value,
            click.timezone
        ))
    }
    let events = Events::new(&client()).on(told).build().unwrap();
    for (action, rest) in [
        (json!({"tag": "overflow", "option": "a"}), r#"overflow Some("a") [] None None None"#),
        (json!({"tag": "select_img", "options": "picture1"}), r#"select_img None ["picture1"] None None None"#),
        (
            json!({"tag": "multi_select_static", "options": ["a", "b"]}),
            r#"multi_select_static None ["a", "b"] None None None"#,
        ),
        (json!({"tag": "checker", "checked": true}), "checker None [] Some(true) None None"),
        (json!({"tag": "input", "input_value": "x"}), r#"input None [] None Some("x") None"#),
        (json!({"tag": "input", "input_value": ""}), "input None [] None None None"),
        (
            json!({"tag": "date_picker", "option": "2024-04-01 +0800", "timezone": "Asia/Shanghai"}),
            r#"date_picker Some("2024-04-01 +0800") [] None None Some("Asia/Shanghai")"#,
        ),
    ] {
        let header =
            json!({"event_type": "card.action.trigger", "event_id": "e", "token": "verification", "tenant_key": "k"});
        let inside = json!({"schema": "2.0", "header": header, "event": event(action.clone())});
        let mut beside = inside.clone();
        for name in ["host", "context"] {
            beside[name] = beside["event"].as_object_mut().unwrap().remove(name).unwrap();
        }
        let mut flattened = event(action.clone());
        (flattened["schema"], flattened["event_type"]) = ("2.0".into(), "card.action.trigger".into());
        let old = json!({"open_id": "ou_1", "union_id": "on_1", "open_message_id": "om_1", "open_chat_id": "oc_1",
            "token": "c-secret", "action": action});
        for delivery in [inside, beside, flattened] {
            let Told::Handled(Some(answer)) = events.receive(delivery.to_string()).await.unwrap() else { panic!() };
            let answer: Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(answer, toast(&format!("ou_1 on_1 Some(\"im_message\") om_1 oc_1 {rest}")), "{delivery}");
        }
        // It takes no toast.
        assert_eq!(events.receive(old.to_string()).await.unwrap(), Told::Handled(Some("{}".into())));
    }
}

#[tokio::test]
async fn the_old_callback_is_answered_with_the_card() {
    async fn approve(click: Click<Approval>) -> Result<Reply, CardProblems> {
        let card = Card::new().element(Markdown::new(format!("{:?}", click.value))).build()?;
        Ok(Reply::toast(Toast::success("done")).with_card(card))
    }
    let old = json!({"open_id": "ou_1", "token": "c-1", "action": {"tag": "button", "value": Approval::Later}});
    let events = Events::new(&client()).on(approve).build().unwrap();
    let Told::Handled(Some(answer)) = events.receive(old.to_string()).await.unwrap() else { panic!() };
    assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["body"]["elements"][0]["content"], "Later");
}

#[tokio::test]
async fn an_old_callback_that_cannot_be_read_is_answered_with_nothing() {
    async fn approve(_: Click<Approval>) -> Reply {
        panic!("it cannot be read")
    }
    async fn leave(_: Click<(), Leave>) -> Reply {
        panic!("it cannot be read")
    }
    let outdated = json!({"tag": "button", "value": {"action": "approval.approve", "request": "many"}});
    let submitted = json!({"tag": "button", "name": "leave_submit", "form_value": {"from": "soon"}});
    let events = Events::new(&client()).on(approve).on(leave).build().unwrap();
    for action in [&outdated, &submitted] {
        assert!(told(&events, action.clone()).await["toast"].is_object(), "{action}");
        let old = json!({"open_id": "ou_1", "token": "c-1", "action": action});
        assert_eq!(events.receive(old.to_string()).await.unwrap(), Told::Handled(Some("{}".into())), "{action}");
    }
    let test = TestEvent::json(CARD_ACTION_V1, json!({"action": outdated}));
    assert_eq!(test.run(approve, &client()).await.unwrap(), Some(json!({})));
    let test = TestEvent::json(CARD_ACTION_V1, json!({"action": submitted}));
    assert_eq!(test.run(leave, &client()).await.unwrap(), Some(json!({})));
}

#[tokio::test]
async fn a_link_is_previewed() {
    async fn preview(event: Event<LinkPreview>) -> Preview {
        Preview::title(event.into_body().context.and_then(|context| context.url).unwrap_or_default())
    }
    let body = json!({"operator": {"open_id": "ou_1"}, "host": "im_message", "context": {"url": "https://a", "preview_token": ""}});
    let answer = TestEvent::json("url.preview.get", body).run(preview, &client()).await.unwrap();
    assert_eq!(answer, Some(json!({"inline": {"title": "https://a"}})));
}
