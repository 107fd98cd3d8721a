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
use lark_runtime::{BoxFuture, Client, ClientBuilder, Error, RequestOptions, RetryPolicy, lark_api};
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
async fn the_store_has_the_keys_of_the_go_sdk_and_serves_a_second_client() {
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
            "get tenant_access_token-cli_mock-",
            "set tenant_access_token-cli_mock- 7020",
            "get tenant_access_token-cli_mock-tk",
            "set tenant_access_token-cli_mock-tk 7020",
            "get app_access_token-cli_mock",
            "set app_access_token-cli_mock 7020",
        ]
    );
    Ping {}.send(&client(), ()).await.unwrap();
    assert_eq!(mock.token_requests(), 3, "the second client found the token in the store");
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
    let key = "tenant_access_token-cli_mock-";
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
