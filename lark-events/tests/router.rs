//! The router: who is called with what, once, in order, and what the platform is told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use lark_events::testing::TestEvent;
use lark_events::{BuildError, Delivery, Event, Events, Extract, Header, RawEvent, State, Told};
use lark_runtime::testing::Mock;
use lark_runtime::transport::BoxError;
use lark_runtime::user::UserTokens;
use lark_runtime::{Client, Model, lark_api, lark_event};
use serde_json::{Value, json};
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant, sleep};

#[lark_event(type = "im.message.receive_v1", dedupe = "message.message_id")]
struct MessageReceived {
    message: Option<Message>,
}

#[derive(Clone, Default, Model)]
struct Message {
    message_id: String,
    chat_id: String,
    text: String,
}

#[lark_event(type = "user_leave", schema = 1)]
struct UserLeft {
    open_id: Option<String>,
}

#[lark_event(type = "card.action.trigger", callback = Toast)]
struct CardAction {
    token: String,
}

#[derive(Clone, Default, Model)]
struct Toast {
    content: Option<String>,
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/ping", token = "tenant", response = Value)]
struct Ping {}

fn message(id: &str, chat: &str, text: &str) -> String {
    json!({
        "schema": "2.0",
        "header": {
            "event_id": format!("event-of-{id}-{}", text.bytes().map(u32::from).sum::<u32>()),
            "event_type": "im.message.receive_v1",
            "create_time": "1608725989000",
            "token": "verification-token",
            "app_id": "cli_1",
            "tenant_key": "t1",
        },
        "event": {"message": {"message_id": id, "chat_id": chat, "text": text}},
    })
    .to_string()
}

fn event(event_type: &str, id: &str) -> String {
    json!({"schema": "2.0", "header": {"event_id": id, "event_type": event_type}, "event": {"token": "c"}}).to_string()
}

fn client() -> Client {
    Mock::new().client()
}

/// What handlers were called with, in their order.
#[derive(Clone, Default)]
struct Calls(Arc<Mutex<Vec<String>>>);

impl Calls {
    fn add(&self, call: impl Into<String>) {
        self.0.lock().unwrap().push(call.into());
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

fn text(event: &Event<MessageReceived>) -> String {
    event.message.as_ref().map(|message| message.text.clone()).unwrap_or_default()
}

async fn note(event: Event<MessageReceived>, State(calls): State<Calls>) {
    calls.add(text(&event));
}

#[tokio::test]
async fn the_arguments_of_a_handler_say_what_it_gets() {
    struct Tenant(String);
    impl Extract for Tenant {
        fn extract(delivery: &Delivery) -> Result<Self, BoxError> {
            Ok(Self(delivery.header().tenant_key.clone()))
        }
    }
    #[expect(clippy::too_many_arguments, reason = "all there are")]
    async fn all(
        event: Event<MessageReceived>,
        client: Client,
        State(calls): State<Calls>,
        State(number): State<u8>,
        raw: RawEvent,
        header: Arc<Header>,
        Tenant(tenant): Tenant,
        delivery: Delivery,
    ) -> lark_runtime::Result<()> {
        calls.add(text(&event));
        calls.add(format!("{} {number} {} {tenant}", client.app_id(), header.event_type));
        calls.add(raw.text("message.chat_id").unwrap());
        calls.add(raw.body()["message"]["message_id"].as_str().unwrap());
        assert_eq!((&*raw.json, delivery.json()), (&**delivery.json(), &raw.json));
        assert_eq!(event.header.event_id, "event-of-om_1-209");
        assert!(event.misfits.is_empty());
        assert_eq!(raw.read::<MessageReceived>().unwrap().into_body().message.unwrap().text, "hi");
        Ok(())
    }
    let calls = Calls::default();
    let events = Events::new(&client()).state(calls.clone()).state(7u8).on(all).build().unwrap();
    assert_eq!(events.receive(message("om_1", "oc_1", "hi")).await.unwrap(), Told::Handled(None));
    assert_eq!(calls.all(), ["hi", "cli_mock 7 im.message.receive_v1 t1", "oc_1", "om_1"]);
}

#[tokio::test]
async fn events_go_to_the_handler_of_their_type_and_the_others_are_acknowledged() {
    async fn left(event: Event<UserLeft>, State(calls): State<Calls>) {
        calls.add(format!("left {}", event.open_id.as_deref().unwrap()));
    }
    async fn raw(event: RawEvent, State(calls): State<Calls>) -> Result<(), String> {
        calls.add(format!("raw {}", event.header.event_type));
        Ok(())
    }
    let calls = Calls::default();
    let builder = || Events::new(&client()).state(calls.clone()).on(left).on(note).on_raw("new.type_v9", raw);
    let events = builder().build().unwrap();
    assert_eq!(events.types(), ["im.message.receive_v1", "new.type_v9", "user_leave"]);
    let one = r#"{"uuid":"u1","token":"t","ts":"1.5","type":"event_callback","event":{"type":"user_leave","open_id":"ou_1","tenant_key":"k"}}"#;
    assert_eq!(events.receive(one).await.unwrap(), Told::Handled(None));
    assert_eq!(events.receive(event("new.type_v9", "e1")).await.unwrap(), Told::Handled(None));
    assert_eq!(events.receive(event("unknown", "e2")).await.unwrap(), Told::Unhandled);
    assert_eq!(calls.all(), ["left ou_1", "raw new.type_v9"]);
    let events = builder().refuse_unknown().build().unwrap();
    assert_eq!(events.receive(event("unknown", "e2")).await.unwrap(), Told::Failed);
    let events = builder().refuse_unknown().on_other(raw).build().unwrap();
    assert_eq!(events.receive(event("unknown", "e2")).await.unwrap(), Told::Handled(None));
    assert_eq!(calls.all().last().unwrap(), "raw unknown");
    for text in ["", "[]", "{", "nonsense"] {
        assert!(events.receive(text).await.is_err(), "{text}");
    }
}

#[test]
fn a_router_that_could_not_work_is_not_built() {
    async fn raw(_: RawEvent) {}
    async fn with_state(_: RawEvent, _: State<String>) {}
    let error = Events::new(&client()).on(note).build().unwrap_err();
    assert!(error.to_string().contains("State<router::Calls>") && error.to_string().contains(".state("), "{error}");
    let error = Events::new(&client()).state(Calls::default()).on(note).on_raw("im.message.receive_v1", raw);
    assert_eq!(error.build().unwrap_err(), BuildError::TwoHandlers { event_type: "im.message.receive_v1".into() });
    assert_eq!(Events::new(&client()).on_raw(" ", raw).build().unwrap_err(), BuildError::NoType);
    assert!(matches!(Events::new(&client()).on_other(with_state).build(), Err(BuildError::NoState { .. })));
    assert!(Events::new(&client()).build().is_ok());
}

#[tokio::test]
async fn a_failure_or_a_panic_is_told_and_the_next_delivery_is_handled() {
    async fn fails_first(_: Event<MessageReceived>, State(count): State<Arc<AtomicUsize>>) -> Result<(), BoxError> {
        match count.fetch_add(1, Ordering::SeqCst) {
            0 => Err("no database".into()),
            1 => panic!("a bug"),
            _ => Ok(()),
        }
    }
    let count = Arc::new(AtomicUsize::new(0));
    let events = Events::new(&client()).state(Arc::clone(&count)).on(fails_first).build().unwrap();
    let deliver = || async { events.receive(message("om_1", "oc_1", "hi")).await.unwrap() };
    assert_eq!(deliver().await, Told::Failed);
    assert_eq!(deliver().await, Told::Failed);
    assert_eq!(deliver().await, Told::Handled(None));
    assert_eq!(deliver().await, Told::Handled(None), "a duplicate is acknowledged");
    assert_eq!(count.load(Ordering::SeqCst), 3, "and not handled again");
}

#[tokio::test]
async fn duplicates_are_known_by_what_their_type_says() {
    let calls = Calls::default();
    let events = Events::new(&client()).state(calls.clone()).on(note).build().unwrap();
    // The same message under another event id, and another message.
    for (id, text) in [("om_1", "a"), ("om_1", "b"), ("om_2", "c")] {
        events.receive(message(id, "oc_1", text)).await.unwrap();
    }
    assert_eq!(calls.all(), ["a", "c"]);
}

#[tokio::test(start_paused = true)]
async fn a_slow_handler_is_acknowledged_after_two_and_a_half_seconds_and_goes_on() {
    async fn slow(event: Event<MessageReceived>, State(calls): State<Calls>) {
        sleep(Duration::from_secs(60)).await;
        calls.add(text(&event));
    }
    let calls = Calls::default();
    let events = Events::new(&client()).state(calls.clone()).on(slow).build().unwrap();
    let begun = Instant::now();
    assert_eq!(events.receive(message("om_1", "oc_1", "hi")).await.unwrap(), Told::Taken);
    assert_eq!(begun.elapsed(), Duration::from_millis(2500));
    assert!(calls.all().is_empty());
    sleep(Duration::from_secs(58)).await;
    assert_eq!(calls.all(), ["hi"]);
}

#[tokio::test(start_paused = true)]
async fn a_handler_goes_on_when_nobody_waits_for_it_any_longer() {
    async fn slow(event: Event<MessageReceived>, State(calls): State<Calls>) {
        sleep(Duration::from_secs(1)).await;
        calls.add(text(&event));
    }
    let calls = Calls::default();
    let events = Events::new(&client()).state(calls.clone()).on(slow).build().unwrap();
    let gone = tokio::time::timeout(Duration::from_millis(10), events.receive(message("om_1", "oc_1", "hi"))).await;
    assert!(gone.is_err());
    sleep(Duration::from_secs(2)).await;
    assert_eq!(calls.all(), ["hi"]);
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_that_comes_meanwhile_is_told_the_outcome_of_the_first() {
    async fn slow(_: Event<MessageReceived>, State(calls): State<Calls>) -> Result<(), &'static str> {
        sleep(Duration::from_secs(1)).await;
        calls.add("handled");
        if calls.all().len() == 1 { Err("no") } else { Ok(()) }
    }
    let calls = Calls::default();
    let events = Events::new(&client()).state(calls.clone()).on(slow).build().unwrap();
    let deliver = || events.receive(message("om_1", "oc_1", "hi"));
    let (first, second) = tokio::join!(deliver(), deliver());
    assert_eq!((first.unwrap(), second.unwrap()), (Told::Failed, Told::Failed));
    let (first, second) = tokio::join!(deliver(), deliver());
    assert_eq!((first.unwrap(), second.unwrap()), (Told::Handled(None), Told::Handled(None)));
    assert_eq!(calls.all().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn messages_of_one_chat_wait_for_each_other_and_those_of_others_do_not() {
    async fn slow_first(event: Event<MessageReceived>, State(calls): State<Calls>) {
        let text = text(&event);
        if text == "1" {
            sleep(Duration::from_secs(1)).await;
        }
        calls.add(text);
    }
    let run = |unordered: bool| async move {
        let calls = Calls::default();
        let events = Events::new(&client()).state(calls.clone()).on(slow_first);
        let events = if unordered { events.unordered() } else { events }.build().unwrap();
        let messages = [("om_1", "a", "1"), ("om_2", "a", "2"), ("om_3", "b", "other"), ("om_4", "a", "3")];
        let all = messages.map(|(id, chat, text)| events.receive(message(id, chat, text)));
        futures_util::future::join_all(all).await;
        calls.all()
    };
    assert_eq!(run(false).await, ["other", "1", "2", "3"]);
    assert_eq!(run(true).await, ["2", "other", "3", "1"]);
}

#[tokio::test(start_paused = true)]
async fn handlers_and_waiting_events_are_bounded() {
    async fn busy(_: Event<MessageReceived>, State(running): State<Arc<AtomicUsize>>, State(go): State<Arc<Notify>>) {
        running.fetch_add(1, Ordering::SeqCst);
        go.notified().await;
    }
    let (running, go) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let events = Events::new(&client()).state(Arc::clone(&running)).state(Arc::clone(&go)).on(busy);
    let events = events.workers(2).queue(1).build().unwrap();
    for number in 0..3 {
        let told = events.receive(message(&format!("om_{number}"), &format!("oc_{number}"), "")).await.unwrap();
        assert_eq!(told, Told::Taken);
    }
    assert_eq!(running.load(Ordering::SeqCst), 2, "the third waits for a worker");
    let fourth = tokio::time::timeout(Duration::from_secs(30), events.receive(message("om_4", "oc_4", "")));
    assert!(fourth.await.is_err(), "and the fourth for room");
    go.notify_one();
    events.receive(message("om_5", "oc_5", "")).await.unwrap();
    assert_eq!(running.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn closing_waits_for_what_is_under_way_and_takes_nothing_more() {
    async fn slow(event: Event<MessageReceived>, State(calls): State<Calls>) {
        sleep(Duration::from_secs(10)).await;
        calls.add(text(&event));
    }
    let calls = Calls::default();
    let events = Events::new(&client()).state(calls.clone()).on(slow).build().unwrap();
    events.receive(message("om_1", "oc_1", "hi")).await.unwrap();
    assert!(!events.close(Duration::from_secs(1)).await, "it takes 10 s");
    assert_eq!(events.receive(message("om_2", "oc_1", "late")).await.unwrap(), Told::Failed);
    assert!(events.close(Duration::from_secs(30)).await);
    assert_eq!(calls.all(), ["hi"]);
}

#[tokio::test]
async fn calls_of_a_handler_act_in_the_tenant_of_the_event() {
    async fn ping(_: Event<MessageReceived>, client: Client) -> lark_runtime::Result<()> {
        Ping {}.send(&client, ()).await.map(drop)
    }
    let mock = Mock::new();
    mock.on::<Ping>().reply(json!({}));
    let client = mock.client_builder().marketplace().build().unwrap();
    let events = Events::new(&client).on(ping).build().unwrap();
    let ticket = r#"{"uuid":"u","token":"t","type":"event_callback","ts":"1.0","event":{"app_id":"cli_mock","app_ticket":"the-ticket","type":"app_ticket"}}"#;
    assert_eq!(events.receive(ticket).await.unwrap(), Told::Handled(None), "without a handler");
    assert_eq!(events.receive(message("om_1", "oc_1", "hi")).await.unwrap(), Told::Handled(None));
    let carried: Vec<Value> = mock.token_calls().iter().map(lark_runtime::testing::ReceivedCall::json).collect();
    assert_eq!(carried[0]["app_ticket"], "the-ticket");
    assert_eq!(carried[1]["tenant_key"], "t1");
}

#[tokio::test]
async fn an_app_ticket_that_is_useless_is_refused_and_a_handler_may_see_the_good_one() {
    async fn seen(event: RawEvent, State(calls): State<Calls>) {
        calls.add(event.header.event_type.clone());
    }
    let client = Mock::new().client_builder().marketplace().build().unwrap();
    let calls = Calls::default();
    let events = Events::new(&client).state(calls.clone()).on_raw("app_ticket", seen).build().unwrap();
    let ticket = |ticket: &str| json!({"uuid": "u", "event": {"type": "app_ticket", "app_ticket": ticket}}).to_string();
    assert_eq!(events.receive(ticket("")).await.unwrap(), Told::Failed);
    assert!(calls.all().is_empty());
    assert_eq!(events.receive(ticket("good-ticket")).await.unwrap(), Told::Handled(None));
    assert_eq!(calls.all(), ["app_ticket"]);
}

#[tokio::test]
async fn stale_events_are_dropped_where_the_program_says_so() {
    let calls = Calls::default();
    let builder = || Events::new(&client()).state(calls.clone()).on(note);
    let hour = builder().drop_older_than(Duration::from_secs(3600)).build().unwrap();
    assert_eq!(hour.receive(message("om_1", "oc_1", "of 2020")).await.unwrap(), Told::Unhandled);
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
    let fresh = message("om_2", "oc_1", "fresh").replace("1608725989000", &now.to_string());
    assert_eq!(hour.receive(fresh).await.unwrap(), Told::Handled(None));
    builder().build().unwrap().receive(message("om_3", "oc_1", "any age")).await.unwrap();
    assert_eq!(calls.all(), ["fresh", "any age"]);
}

#[tokio::test(start_paused = true)]
async fn callbacks_are_answered_with_what_their_handler_returns() {
    async fn toast(_: Event<CardAction>) -> Result<Toast, BoxError> {
        Ok(Toast { content: Some("saved".into()) })
    }
    async fn nothing(_: Event<CardAction>) {}
    async fn any(event: RawEvent) -> Value {
        json!({"of": event.header.event_type})
    }
    let trigger = || event("card.action.trigger", "e1");
    let answer = |text: &str| Told::Handled(Some(text.to_owned()));
    let events = Events::new(&client()).on(toast).build().unwrap();
    assert_eq!(events.receive(trigger()).await.unwrap(), answer(r#"{"content":"saved"}"#));
    assert_eq!(events.receive(trigger()).await.unwrap(), answer(r#"{"content":"saved"}"#), "each is answered");
    let events = Events::new(&client()).on(nothing).on_raw("url.preview.get", any).build().unwrap();
    assert_eq!(events.receive(trigger()).await.unwrap(), answer("{}"));
    assert_eq!(events.receive(event("url.preview.get", "")).await.unwrap(), answer(r#"{"of":"url.preview.get"}"#));
}

#[tokio::test]
async fn neither_secrets_nor_messages_are_logged() {
    use std::io;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);
    impl io::Write for Log {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    async fn fails(
        event: Event<MessageReceived>,
        raw: RawEvent,
        State(sender): State<mpsc::UnboundedSender<String>>,
    ) -> Result<(), String> {
        sender.send(format!("{event:?} {raw:?}")).unwrap();
        Err("cannot log in with mock-secret".to_owned())
    }
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (sender, mut shown) = mpsc::unbounded_channel();
    let events = Events::new(&client()).state(sender).on(fails).build().unwrap();
    assert_eq!(events.receive(message("om_1", "oc_1", "very private")).await.unwrap(), Told::Failed);
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let shown: String = shown.recv().await.unwrap();
    assert!(logged.contains("im.message.receive_v1") && logged.contains("cannot log in with [redacted]"), "{logged}");
    assert!(!logged.contains("very private"), "{logged}");
    for secret in ["verification-token", "mock-secret"] {
        assert!(!logged.contains(secret) && !shown.contains(secret), "{logged}{shown}");
    }
}

#[tokio::test]
async fn revoked_tokens_of_users_reach_the_user_tokens_of_the_client() {
    let revoked = |body: Value| TestEvent::json("auth.user_access_token.revoked_v4", body);
    let client = client();
    let events = Events::new(&client).build().unwrap();
    assert_eq!(revoked(json!({})).deliver(&events).await, Told::Handled(None), "there are no users");
    UserTokens::builder(&client).build().attach(&client).unwrap();
    let named = json!({"open_id": "ou_1", "revoke_token_type": "user_access_token"});
    assert_eq!(revoked(named).deliver(&events).await, Told::Handled(None), "a user who has not logged in");
    assert_eq!(revoked(json!({})).deliver(&events).await, Told::Failed, "the users cannot tell who is meant");
}

#[tokio::test]
async fn the_body_of_a_raw_event_is_there_whatever_a_strict_parser_would_refuse() {
    async fn look(event: RawEvent, State(calls): State<Calls>) {
        calls.add(event.body().to_string());
    }
    let calls = Calls::default();
    let events = Events::new(&client()).state(calls.clone()).on_other(look).build().unwrap();
    let bytes = b"{\"header\":{\"event_type\":\"t\"},\"event\":{\"a\":1,\"b\":1e400,\"c\":\"\\ud800\",\"d\":\"\xff\"}}";
    assert_eq!(events.receive(bytes.to_vec()).await.unwrap(), Told::Handled(None));
    assert_eq!(calls.all(), ["{\"a\":1,\"b\":null,\"c\":\"\u{fffd}\",\"d\":\"\u{fffd}\"}"]);
}
