//! Tokens: one fetch for all calls, the right header, and a fresh token when one turns out invalid.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::future::Future as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Fault, Mock, On, Reply, TestClock};
use lark_runtime::token::{Cached, TokenCache};
use lark_runtime::transport::BoxError;
use lark_runtime::{BoxFuture, Client, ClientBuilder, Error, FEISHU, LARK, RequestOptions, RetryPolicy, lark_api};
use serde_json::json;

#[lark_api(method = "GET", path = "/open-apis/test/v1/ping", token = "tenant|user")]
struct Ping {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/app", token = "app")]
struct AppPing {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/open", token = "none")]
struct OpenPing {}

/// A mock that answers every call with an empty success.
fn mock() -> Mock {
    let mock = Mock::new();
    mock.on_any().reply(json!({}));
    mock
}

/// What it answers to requests for a tenant token.
fn tenant(mock: &Mock) -> On<'_> {
    mock.on_path(Method::POST, "/open-apis/auth/v3/tenant_access_token/internal")
}

fn token(value: &str, expire: i64) -> String {
    json!({"code": 0, "tenant_access_token": value, "expire": expire}).to_string()
}

/// A client that repeats nothing but for a fresh token.
fn builder(mock: &Mock) -> ClientBuilder {
    mock.client_builder().retry(RetryPolicy::never())
}

fn client(mock: &Mock) -> Client {
    builder(mock).build().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_first_calls_cause_one_token_request() {
    let mock = Mock::with_clock(TestClock::new());
    mock.on_any().reply(json!({}));
    let client = client(&mock);
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(Ping {}.send(&client, ()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(mock.token_requests(), 1);
    assert_eq!(mock.all_calls().len(), 100);
    assert!(mock.all_calls().iter().all(|call| call.header("authorization") == Some("Bearer t-mock")));
}

#[tokio::test]
async fn a_failed_fetch_fails_its_waiters_and_is_not_remembered() {
    let mock = mock();
    tenant(&mock).fault(Fault::ConnectionRefused).reply_json(200, token("t-1", 7200));
    let client = client(&mock);
    let hold = mock.hold();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(Ping {}.send(&client, ()))).collect();
    tokio::task::yield_now().await;
    drop(hold);
    let results = futures_util::future::join_all(calls).await;
    assert!(
        results.iter().flatten().all(|result| matches!(result, Err(Error::Transport(error)) if error.is_connect()))
    );
    assert_eq!(mock.token_requests(), 1, "twenty callers, one attempt");
    assert!(mock.all_calls().is_empty(), "no call goes out without its token");

    Ping {}.send(&client, ()).await.unwrap();
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_take_the_token_from_others() {
    let mock = mock();
    let client = client(&mock);
    let hold = mock.hold();
    let mut first = Box::pin(Ping {}.send(&client, ()));
    let started = std::future::poll_fn(|cx| std::task::Poll::Ready(first.as_mut().poll(cx).is_pending())).await;
    assert!(started, "the fetch is under way");
    let second = Ping {}.send(&client, ());
    let second = tokio::spawn(second);
    tokio::task::yield_now().await;
    drop(first);
    drop(hold);
    second.await.unwrap().unwrap();
    assert_eq!(mock.token_requests(), 1);
}

#[tokio::test]
async fn the_header_follows_endpoint_and_options() {
    let options = RequestOptions::new;
    for (options, expected) in [
        (options(), "Bearer t-mock"),
        (options().user_access_token("u-1"), "Bearer u-1"),
        (options().tenant_access_token("t-own"), "Bearer t-own"),
    ] {
        let mock = mock();
        Ping {}.send(&client(&mock), options).await.unwrap();
        assert_eq!(mock.all_calls()[0].header("authorization"), Some(expected));
    }
    let mock = mock();
    AppPing {}.send(&client(&mock), ()).await.unwrap();
    OpenPing {}.send(&client(&mock), ()).await.unwrap();
    let calls = mock.all_calls();
    assert_eq!(calls[0].header("authorization"), Some("Bearer a-mock"));
    assert_eq!(calls[1].header("authorization"), None);
}

#[tokio::test]
async fn nothing_is_sent_when_no_token_fits() {
    let mock = mock();
    let manual = builder(&mock).automatic_tokens(false).build().unwrap();
    for error in [
        AppPing {}.send(&client(&mock), RequestOptions::new().user_access_token("u-1")).await.unwrap_err(),
        Ping {}.send(&manual, ()).await.unwrap_err(),
        Ping {}.send(&manual, RequestOptions::new().user_access_token("u-1\n2")).await.unwrap_err(),
    ] {
        assert!(matches!(error, Error::Invalid(_)), "{error}");
        assert!(!error.to_string().contains("u-1"), "{error}");
    }
    assert!(mock.all_calls().is_empty() && mock.token_requests() == 0);
}

#[tokio::test]
async fn an_invalid_token_is_replaced_once_and_only_that_one() {
    for code in [99_991_663, 99_991_664, 99_991_671] {
        for status in [200, 400] {
            let issued = AtomicUsize::new(0);
            let mock = Mock::new();
            tenant(&mock).reply_with(move |_| {
                let n = issued.fetch_add(1, Ordering::SeqCst);
                Reply::json(200, token(&format!("t-{n}"), 7200))
            });
            mock.on_any().reply_with(move |call| match call.header("authorization") {
                Some("Bearer t-0") => Reply::json(status, format!(r#"{{"code":{code},"msg":"invalid"}}"#)),
                _ => json!({}).into(),
            });
            let client = client(&mock);
            let results = futures_util::future::join_all((0..200).map(|_| Ping {}.send(&client, ()))).await;
            assert!(results.iter().all(Result::is_ok), "{code} {status}");
            assert_eq!(mock.token_requests(), 2, "{code} {status}: one fetch, one refetch");
        }
    }
}

#[tokio::test]
async fn a_token_that_stays_invalid_is_an_error_and_no_loop() {
    let mock = Mock::new();
    mock.on_any().reply_error(99_991_663, "invalid");
    let error = Ping {}.send(&client(&mock), ()).await.unwrap_err();
    assert_eq!(error.code(), Some(99_991_663));
    assert_eq!(mock.all_calls().len(), 2);
    assert_eq!(mock.token_requests(), 2);
}

#[tokio::test]
async fn a_token_of_the_caller_is_never_replaced() {
    let mock = Mock::new();
    mock.on_any().reply_error(99_991_663, "invalid");
    let options = RequestOptions::new().tenant_access_token("t-own");
    assert!(Ping {}.send(&client(&mock), options).await.is_err());
    assert_eq!(mock.all_calls().len(), 1);
    assert_eq!(mock.token_requests(), 0);
}

#[tokio::test]
async fn a_token_is_used_until_shortly_before_it_expires() {
    // (expire, seconds later, still the same token)
    for (expire, later, same) in [
        (7200, 7200 - 181, true),
        (7200, 7200 - 179, false),
        (100, 74, true),
        (100, 76, false),
        // Without a sensible lifetime it is used for a moment.
        (0, 3, true),
        (0, 5, false),
        (-5, 3, true),
        (-5, 5, false),
    ] {
        let mock = mock();
        tenant(&mock).reply_json(200, token("t", expire));
        let client = client(&mock);
        Ping {}.send(&client, ()).await.unwrap();
        mock.clock().advance(Duration::from_secs(later));
        Ping {}.send(&client, ()).await.unwrap();
        // A token that still works is replaced in the background.
        tokio::task::yield_now().await;
        assert_eq!(mock.token_requests(), if same { 1 } else { 2 }, "expire {expire}, {later} s later");
    }
}

/// A store that writes down what it is asked, and can fail.
#[derive(Clone, Default)]
struct Notebook {
    values: Arc<Mutex<std::collections::HashMap<String, String>>>,
    log: Arc<Mutex<Vec<String>>>,
    broken: bool,
}

impl TokenCache for Notebook {
    fn get<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        self.log.lock().unwrap().push(format!("get {key}"));
        let value = self.values.lock().unwrap().get(key).cloned();
        let broken = self.broken;
        Box::pin(async move {
            if broken { Err("down".into()) } else { Ok(value.map(|value| Cached { value, remaining: None })) }
        })
    }

    fn set<'c>(&'c self, key: &'c str, value: &'c str, ttl: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        self.log.lock().unwrap().push(format!("set {key} {}", ttl.as_secs()));
        self.values.lock().unwrap().insert(key.into(), value.into());
        let broken = self.broken;
        Box::pin(async move { if broken { Err("down".into()) } else { Ok(()) } })
    }

    fn remove<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        self.log.lock().unwrap().push(format!("remove {key}"));
        self.values.lock().unwrap().remove(key);
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn the_store_has_a_token_per_app_secret_and_platform_and_serves_a_second_client() {
    let mock = mock();
    let store = Notebook::default();
    let client = || builder(&mock).token_cache(store.clone()).build().unwrap();
    let first = client();
    Ping {}.send(&first, ()).await.unwrap();
    Ping {}.send(&first, ()).await.unwrap();
    Ping {}.send(&first, RequestOptions::new().tenant_key("tk")).await.unwrap();
    AppPing {}.send(&first, ()).await.unwrap();
    assert_eq!(
        *store.log.lock().unwrap(),
        [
            "get tenant_access_token-cli_mock--7095fefeffd82788",
            "get tenant_access_token-cli_mock-",
            "set tenant_access_token-cli_mock--7095fefeffd82788 7020",
            "get tenant_access_token-cli_mock-tk-7095fefeffd82788",
            "get tenant_access_token-cli_mock-tk",
            "set tenant_access_token-cli_mock-tk-7095fefeffd82788 7020",
            "get app_access_token-cli_mock-7095fefeffd82788",
            "get app_access_token-cli_mock",
            "set app_access_token-cli_mock-7095fefeffd82788 7020",
        ]
    );
    Ping {}.send(&client(), ()).await.unwrap();
    assert_eq!(mock.token_requests(), 3, "the second client found the token in the store");

    let known = |secret: &str, url: &str| {
        let builder = Client::builder("cli_mock", secret).base_url(url).token_cache(store.clone());
        builder.http_client(mock.clone()).clock(mock.clock().clone()).build().unwrap()
    };
    Ping {}.send(&known("mock-secret", "https://open.feishu.cn:443/"), ()).await.unwrap();
    assert_eq!(mock.token_requests(), 3, "the same platform");
    for (number, (secret, url)) in
        (4..).zip([("another", FEISHU), ("mock-secret", LARK), ("mock-secret", "http://localhost:8080")])
    {
        Ping {}.send(&known(secret, url), ()).await.unwrap();
        assert_eq!(mock.token_requests(), number, "{secret} {url} gets nobody else's token");
    }
}

#[tokio::test]
async fn a_token_of_the_go_sdk_is_used_until_it_ends() {
    let mock = mock();
    let store = Notebook::default();
    let key = "tenant_access_token-cli_mock-";
    store.values.lock().unwrap().insert(key.into(), "t-of-go".into());
    let client = builder(&mock).token_cache(store.clone()).build().unwrap();
    let sent = || mock.all_calls().last().unwrap().header("authorization").unwrap().to_owned();
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!(sent(), "Bearer t-of-go");
    mock.clock().advance(Duration::from_secs(61));
    for _ in 0..2 {
        Ping {}.send(&client, ()).await.unwrap();
        assert_eq!(sent(), "Bearer t-mock", "its own from then on");
    }
    assert_eq!(store.log.lock().unwrap().iter().filter(|line| *line == &format!("get {key}")).count(), 1);
    assert_eq!(store.values.lock().unwrap()[key], "t-of-go", "the other's is left alone");
}

/// The platform takes `t-mock` alone, and the store, which cannot be changed, has this under every key.
async fn call_with_poison(value: String) -> (Mock, usize) {
    let mock = Mock::new();
    mock.on_any().reply_with(|call| match call.header("authorization") {
        Some("Bearer t-mock") => json!({}).into(),
        _ => Reply::error(99_991_663, "invalid"),
    });
    let client = builder(&mock).token_cache(Poisoned(value)).build().unwrap();
    for _ in 0..3 {
        Ping {}.send(&client, ()).await.unwrap();
    }
    let carried = mock.all_calls().iter().filter(|call| call.header("authorization") != Some("Bearer t-mock")).count();
    (mock, carried)
}

struct Poisoned(String);

impl TokenCache for Poisoned {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        let value = self.0.clone();
        Box::pin(async { Ok(Some(Cached { value, remaining: Some(Duration::MAX) })) })
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Err("read-only".into()) })
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Err("read-only".into()) })
    }
}

#[tokio::test]
async fn what_cannot_be_a_token_is_not_taken_from_a_store() {
    let poison = [
        "x".repeat(4 << 20),
        "x".repeat(4097),
        "t 1".into(),
        "t\r\nx: y".into(),
        "t-ü".into(),
        "\0".into(),
        String::new(),
    ];
    for value in poison {
        let begun = value.chars().take(9).collect::<String>();
        let (mock, carried) = call_with_poison(value).await;
        assert_eq!((mock.token_requests(), carried), (1, 0), "{begun:?}");
    }
}

#[tokio::test]
async fn a_dead_token_in_a_store_that_cannot_be_changed_costs_one_refusal() {
    let (mock, carried) = call_with_poison("t-dead".into()).await;
    assert_eq!((mock.token_requests(), carried), (1, 1));
}

/// Another dead token each time it is asked.
#[derive(Default)]
struct Graveyard(AtomicUsize);

impl TokenCache for Graveyard {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        let value = format!("t-dead-{}", self.0.fetch_add(1, Ordering::SeqCst));
        Box::pin(async { Ok(Some(Cached { value, remaining: Some(Duration::from_secs(7200)) })) })
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_store_full_of_dead_tokens_fails_no_call() {
    let mock = Mock::new();
    mock.on_any().reply_with(|call| match call.header("authorization") {
        Some("Bearer t-mock") => json!({}).into(),
        _ => Reply::error(99_991_663, "invalid"),
    });
    let client = builder(&mock).token_cache(Graveyard::default()).build().unwrap();
    for _ in 0..5 {
        Ping {}.send(&client, ()).await.unwrap();
    }
    assert_eq!(
        (mock.token_requests(), mock.all_calls().len()),
        (1, 2 + 5),
        "two are tried, then the platform is asked"
    );
}

#[tokio::test]
async fn a_check_asks_the_platform_whatever_the_store_has() {
    let mock = mock();
    tenant(&mock).reply_error(10_014, "app secret invalid");
    let client = builder(&mock).token_cache(Poisoned("t-of-another".into())).build().unwrap();
    assert_eq!(client.check().await.unwrap_err().code(), Some(10_014));
    tenant(&mock).reply_json(200, token("t-own", 7200));
    client.check().await.unwrap();
    client.check().await.unwrap();
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!(mock.token_requests(), 3);
    assert_eq!(mock.all_calls()[0].header("authorization"), Some("Bearer t-own"), "what it fetched is used");
}

/// A store that never answers, and counts who asks.
#[derive(Clone, Default)]
struct Hanging(Arc<AtomicUsize>);

impl Hanging {
    fn hang<T: Send + 'static>(&self) -> BoxFuture<'static, T> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::pending())
    }
}

impl TokenCache for Hanging {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        self.hang()
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        self.hang()
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        self.hang()
    }
}

#[tokio::test]
async fn a_store_that_hangs_costs_half_a_second_and_is_then_left_alone() {
    let mock = Mock::new();
    mock.on_any().reply(json!({})).reply_error(99_991_663, "revoked").reply(json!({}));
    let store = Hanging::default();
    let total = Duration::from_secs(1);
    let client = builder(&mock).token_cache(store.clone()).total_timeout(total).build().unwrap();
    // Cold; after a refusal; with the store asked anew.
    for (pause, taken, asked) in [(0, 500, 1), (0, 0, 1), (6, 0, 1), (0, 0, 1)] {
        mock.clock().advance(Duration::from_secs(pause));
        let begun = mock.clock().elapsed();
        Ping {}.send(&client, ()).await.unwrap();
        assert_eq!((mock.clock().elapsed() - begun).as_millis(), taken);
        assert_eq!(store.0.load(Ordering::SeqCst), asked);
    }
    mock.clock().advance(Duration::from_secs(6));
    let begun = mock.clock().elapsed();
    mock.on_any().reply_error(99_991_663, "revoked").reply(json!({}));
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!((mock.clock().elapsed() - begun).as_millis(), 500, "the refused token is to be removed");
}

#[tokio::test]
async fn the_time_of_a_call_includes_that_of_a_store() {
    let mock = mock();
    let store = Hanging::default();
    let short = Duration::from_millis(300);
    let client = builder(&mock).token_cache(store.clone()).total_timeout(short).build().unwrap();
    let begun = mock.clock().elapsed();
    let error = Ping {}.send(&client, ()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_timeout()), "{error}");
    assert_eq!(mock.clock().elapsed() - begun, short);
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!(store.0.load(Ordering::SeqCst), 1, "the next call does without the store");
}

#[tokio::test]
async fn a_broken_store_never_fails_a_call() {
    let mock = Mock::new();
    mock.on_any().reply_error(99_991_663, "x").reply(json!({}));
    let client = builder(&mock).token_cache(Notebook { broken: true, ..Notebook::default() }).build().unwrap();
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!(mock.token_requests(), 2);
}

#[tokio::test]
async fn eviction_leaves_a_token_that_somebody_else_renewed() {
    let store = Notebook::default();
    let key = "tenant_access_token-cli_mock--7095fefeffd82788";
    store.values.lock().unwrap().insert(key.into(), "t-old".into());
    let (values, renewed) = (Arc::clone(&store.values), key.to_owned());
    let mock = Mock::new();
    mock.on_any().reply_with(move |call| match call.header("authorization") {
        Some("Bearer t-old") => {
            // Meanwhile another process stores a new one.
            values.lock().unwrap().insert(renewed.clone(), "t-new".into());
            Reply::error(99_991_663, "invalid")
        }
        Some("Bearer t-new") => json!({}).into(),
        _ => panic!("unexpected {call:?}"),
    });
    let client = builder(&mock).token_cache(store.clone()).build().unwrap();
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!(mock.token_requests(), 0);
    assert!(!store.log.lock().unwrap().iter().any(|line| line.starts_with("remove")));
}

#[tokio::test]
async fn a_token_endpoint_that_breaks_off_is_asked_more_often_than_others() {
    let resets = |mock: &Mock, times: usize| {
        let asked = AtomicUsize::new(0);
        tenant(mock).reply_with(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
            number if number < times => Reply::from(Fault::ConnectionReset),
            _ => Reply::json(200, token("t-1", 7200)),
        });
    };
    for (times, policy, asked) in [(7, RetryPolicy::new(), 8), (8, RetryPolicy::new(), 8), (1, RetryPolicy::never(), 1)]
    {
        let mock = mock();
        resets(&mock, times);
        let client = mock.client_builder().retry(policy).build().unwrap();
        assert_eq!(Ping {}.send(&client, ()).await.is_ok(), times < asked);
        assert_eq!(mock.token_requests(), asked);
    }
    // What cannot be reached is no matter of luck.
    let mock = mock();
    tenant(&mock).fault(Fault::ConnectionRefused);
    Ping {}.send(&mock.client(), ()).await.unwrap_err();
    assert_eq!(mock.token_requests(), 3);
}

#[tokio::test]
async fn wrong_credentials_are_one_readable_line() {
    let mock = mock();
    tenant(&mock).reply_error(10_014, "app secret invalid");
    let error = Ping {}.send(&client(&mock), ()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "auth.v3.tenant_access_token.internal: app secret invalid (code 10014, HTTP 400, log id mock-token-1); check the app \
         id and the app secret, and that they belong to this base URL"
    );
    assert!(mock.all_calls().is_empty());
}

#[tokio::test]
async fn a_broken_token_answer_is_an_error_without_secrets() {
    for (status, body) in [
        (200, r#"{"code":0,"msg":"ok","app_access_token":"a-secret","expire":1}"#),
        (200, r#"{"code":0,"tenant_access_token":"a-secret","#),
        (502, r#"upstream failed; request was {"app_id":"cli_mock","app_secret":"a-secret"}"#),
    ] {
        let mock = mock();
        tenant(&mock).reply_json(status, body);
        let error = Ping {}.send(&client(&mock), ()).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_) | Error::Http(_)));
        assert!(!format!("{error} {error:?}").contains("a-secret"), "{error:?}");
    }
}

/// An empty variable must not change who acts, and a header's value is no token.
#[tokio::test]
async fn credentials_that_cannot_be_any_are_refused_before_anything_is_sent() {
    let options = RequestOptions::new;
    for (options, expected) in [
        (options().user_access_token(""), "the user access token is empty"),
        (options().tenant_access_token(" \n"), "the tenant access token is empty"),
        (options().app_access_token(""), "the app access token is empty"),
        (options().app_ticket(""), "the app ticket is empty"),
        (options().user_access_token("Bearer u-secret"), "begins with `Bearer`"),
        (options().user_access_token("bearer u-secret"), "begins with `Bearer`"),
        (options().user_access_token("u-secret\n"), "white space or a line break"),
        (options().user_access_token("u-secret u-2"), "white space or a line break"),
        (options().app_ticket("tick et"), "the app ticket has white space"),
    ] {
        let mock = mock();
        let error = Ping {}.send(&client(&mock), options).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("secret"), "{error}");
        assert_eq!(mock.token_requests() + mock.all_calls().len(), 0, "{expected}");
    }
}

#[tokio::test]
async fn white_space_around_app_id_and_secret_is_dropped() {
    let mock = mock();
    let client = Client::builder(" cli_1\n", "s3cret\r\n").http_client(mock.clone()).build().unwrap();
    assert_eq!(client.app_id(), "cli_1");
    let error = Client::builder("cli_1", "\n").http_client(mock).build().unwrap_err().to_string();
    assert!(error.contains("the app secret is empty"), "{error}");
}
