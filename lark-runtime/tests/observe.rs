//! What a client logs about its calls: one span each, bodies on request, and never a secret.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use http::Method;
use lark_runtime::testing::{Fault, Mock};
use lark_runtime::{Client, RequestOptions, lark_api};
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

#[lark_api(
    method = "POST", path = "/open-apis/test/v1/rooms/:room_id/logins", token = "tenant|user", id = "test.v1.room.login",
    response = Value
)]
struct Login {
    room_id: String,
    #[lark(query)]
    hint: Option<String>,
    password: Option<String>,
    note: Option<String>,
}

/// Everything a subscriber gets to see.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    spans: Vec<(Id, BTreeMap<String, String>)>,
    events: Vec<(Level, String)>,
}

#[derive(Default)]
struct Fields(BTreeMap<String, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl<S: Subscriber + for<'l> LookupSpan<'l>> Layer<S> for Log {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        fields.0.insert("name".into(), attributes.metadata().name().into());
        self.0.lock().unwrap().spans.push((id.clone(), fields.0));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        let mut seen = self.0.lock().unwrap();
        let span = seen.spans.iter_mut().rev().find(|(known, _)| known == id);
        span.unwrap().1.extend(fields.0);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let mut text = String::new();
        for (name, value) in fields.0 {
            write!(text, "{name}={value} ").unwrap();
        }
        self.0.lock().unwrap().events.push((*event.metadata().level(), text));
    }
}

impl Log {
    /// Runs a call with this log as subscriber at TRACE.
    async fn of(call: impl Future) -> Self {
        let log = Self::default();
        let subscriber = tracing_subscriber::registry().with(log.clone());
        let guard = tracing::subscriber::set_default(subscriber);
        call.await;
        drop(guard);
        log
    }

    fn events(&self, level: Level) -> Vec<String> {
        let seen = self.0.lock().unwrap();
        seen.events.iter().filter(|(at, _)| *at == level).map(|(_, text)| text.clone()).collect()
    }

    fn everything(&self) -> String {
        let seen = self.0.lock().unwrap();
        format!("{:?} {:?}", seen.spans.iter().map(|(_, fields)| fields).collect::<Vec<_>>(), seen.events)
    }
}

const TOKEN: &str = "t-PLANTED-token";
const SECRETS: [&str; 7] = [
    "PLANTED-app-secret",
    TOKEN,
    "PLANTED-password",
    "PLANTED-refresh",
    "PLANTED-query",
    "PLANTED-header",
    "PLANTED-path",
];

fn mock() -> Mock {
    let mock = Mock::new();
    let token = json!({"code": 0, "msg": "ok", "tenant_access_token": TOKEN, "expire": 7200}).to_string();
    mock.on_path(Method::POST, "/open-apis/auth/v3/tenant_access_token/internal").reply_raw(
        200,
        &[("content-type", "application/json")],
        token,
    );
    mock
}

fn builder(mock: &Mock) -> lark_runtime::ClientBuilder {
    Client::builder("cli_1", "PLANTED-app-secret").http_client(mock.clone()).clock(mock.clock().clone())
}

async fn login(client: &Client) -> Result<(), lark_runtime::Error> {
    let request = Login {
        room_id: "PLANTED-path".into(),
        hint: Some("PLANTED-query".into()),
        password: Some("PLANTED-password".into()),
        note: Some(format!("hello {TOKEN}")),
    };
    let options = RequestOptions::new().header("x-more", "PLANTED-header").unwrap();
    request.send(client, options).await.map(drop)
}

#[tokio::test]
async fn a_call_is_one_span_with_everything_to_find_it_by() {
    let mock = mock();
    mock.on::<Login>().fault(Fault::ConnectionRefused).reply_raw(
        200,
        &[("content-type", "application/json"), ("x-tt-logid", "log-7")],
        r#"{"code":0,"data":{}}"#,
    );
    let client = builder(&mock).build().unwrap();
    let log = Log::of(async { login(&client).await.unwrap() }).await;
    let spans = std::mem::take(&mut log.0.lock().unwrap().spans);
    let [(_, span)] = &spans[..] else { panic!("{spans:?}") };
    let elapsed: u64 = span["elapsed_ms"].parse().unwrap();
    let fields: Vec<_> = span
        .iter()
        .filter(|(name, _)| *name != "elapsed_ms")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        fields,
        [
            ("attempts", "2"),
            ("code", "0"),
            ("endpoint", "test.v1.room.login"),
            ("log_id", "\"log-7\""),
            ("method", "POST"),
            ("name", "lark_call"),
            ("path", "/open-apis/test/v1/rooms/:room_id/logins"),
            ("status", "200"),
        ]
    );
    assert_eq!(u128::from(elapsed), mock.clock().elapsed().as_millis());

    mock.on::<Login>().reply_error(99_991_672, "Access denied");
    let log = Log::of(async { login(&client).await.unwrap_err() }).await;
    let spans = std::mem::take(&mut log.0.lock().unwrap().spans);
    assert_eq!((spans[0].1["status"].as_str(), spans[0].1["code"].as_str()), ("400", "99991672"));
}

#[tokio::test]
async fn bodies_are_logged_on_request_and_without_secrets() {
    let mock = mock();
    mock.on::<Login>().reply(json!({"refresh_token": "PLANTED-refresh", "echo": format!("hello {TOKEN}"), "id": "u1"}));
    let quiet = builder(&mock).build().unwrap();
    let log = Log::of(async { login(&quiet).await.unwrap() }).await;
    assert!(!log.everything().contains("u1"), "off by default: {}", log.everything());
    assert!(!log.events(Level::DEBUG).is_empty());
    let quiet_text = log.everything();

    let client = builder(&mock).log_bodies(true).build().unwrap();
    let log = Log::of(async { login(&client).await.unwrap() }).await;
    let events = log.events(Level::DEBUG).join("\n");
    for expected in [
        // The call, its answer, and the request for a token.
        r#""note":"hello [redacted]","password":"[redacted]""#,
        r#""echo":"hello [redacted]","id":"u1","refresh_token":"[redacted]""#,
        r#""app_id":"cli_1","app_secret":"[redacted]""#,
        r#""tenant_access_token":"[redacted]""#,
    ] {
        assert!(events.replace('\\', "").contains(expected), "{expected} in {events}");
    }
    for text in [quiet_text, log.everything()] {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

#[tokio::test]
async fn the_level_of_a_client_is_its_own() {
    // Level, spans, whether DEBUG and WARN events come.
    for (level, spans, debug, warn) in [
        (LevelFilter::TRACE, 1, true, true),
        (LevelFilter::DEBUG, 1, true, true),
        (LevelFilter::INFO, 1, false, true),
        (LevelFilter::WARN, 0, false, true),
        (LevelFilter::ERROR, 0, false, false),
        (LevelFilter::OFF, 0, false, false),
    ] {
        let mock = mock();
        let fields = json!({"code": 0, "data": [1], "msg": ""}).to_string();
        mock.on::<Typed>().reply_raw(200, &[("content-type", "application/json")], fields);
        let client = builder(&mock).log_level(level).log_bodies(true).build().unwrap();
        let log = Log::of(async { Typed {}.send(&client, ()).await.unwrap() }).await;
        assert_eq!(log.0.lock().unwrap().spans.len(), spans, "{level}");
        assert_eq!(!log.events(Level::DEBUG).is_empty(), debug, "{level}");
        assert_eq!(!log.events(Level::WARN).is_empty(), warn, "{level}");
    }
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/typed", token = "tenant", response = Found)]
struct Typed {}

#[derive(Clone, Default, lark_runtime::Model)]
struct Found {
    id: Option<String>,
}

#[tokio::test]
async fn a_finished_call_is_one_event() {
    let mock = mock();
    mock.on::<Login>()
        .fault(Fault::ConnectionRefused)
        .reply_raw(200, &[("content-type", "application/json"), ("x-tt-logid", "L1")], r#"{"code":0,"data":{}}"#)
        .reply_error(230_002, "the bot is not in the chat");
    let client = builder(&mock).build().unwrap();
    let log = Log::of(async {
        login(&client).await.unwrap();
        login(&client).await.unwrap_err();
    })
    .await;
    let events = log.events(Level::INFO);
    assert_eq!(events.len(), 2, "{events:?}");
    for part in [
        "message=called",
        "endpoint=\"test.v1.room.login\"",
        "attempts=2",
        "status=200",
        "code=0",
        "log_id=\"L1\"",
        "elapsed_ms=",
    ] {
        assert!(events[0].contains(part), "{part}: {}", events[0]);
    }
    for part in
        ["message=call failed", "attempts=1", "code=230002", "error=test.v1.room.login: the bot is not in the chat"]
    {
        assert!(events[1].contains(part), "{part}: {}", events[1]);
    }
}

#[tokio::test]
async fn a_program_is_told_of_each_attempt() {
    let mock = mock();
    mock.on::<Login>().fault(Fault::ConnectionRefused).reply_error(99_991_400, "slowly").reply(json!({}));
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let client = builder(&mock)
        .on_attempt({
            let told = Arc::clone(&told);
            move |attempt| {
                let (status, code) = (attempt.status().map(|status| status.as_u16()), attempt.code());
                let failed = attempt.error().is_some();
                let line = format!("{} {} {status:?} {code:?} {failed}", attempt.endpoint(), attempt.number());
                told.lock().unwrap().push(line);
            }
        })
        .build()
        .unwrap();
    login(&client).await.unwrap();
    let told = told.lock().unwrap();
    assert!(told.iter().any(|line| line.contains("tenant_access_token")), "{told:?}");
    let calls: Vec<_> = told.iter().filter(|line| line.starts_with("test.v1.room.login")).collect();
    assert_eq!(
        calls,
        [
            "test.v1.room.login 1 None None true",
            "test.v1.room.login 2 Some(400) Some(99991400) true",
            "test.v1.room.login 3 Some(200) Some(0) false",
        ]
    );
}
