//! Tokens: one fetch for everybody, the right header, and a fresh token when one turns out invalid.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod common;

use std::future::Future as _;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use common::{Mock, json, ok};
use lark_runtime::{BoxError, BoxFuture, Cached, Clock, Error, HttpClientError, RequestOptions, TokenCache, lark_api};

#[lark_api(method = "GET", path = "/open-apis/test/v1/ping", token = "tenant|user")]
struct Ping {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/app", token = "app")]
struct AppPing {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/open", token = "none")]
struct OpenPing {}

const TENANT: &str = "/open-apis/auth/v3/tenant_access_token/internal";

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_first_calls_cause_one_token_request() {
    let mock = Mock::new(|_, _| ok());
    let client = mock.client();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(Ping {}.send(&client, ()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(mock.token_requests(), 1);
    assert_eq!(mock.calls().len(), 100);
    assert!(mock.calls().iter().all(|call| call.header("authorization") == Some("Bearer t-mock")));
}

#[tokio::test]
async fn a_failed_fetch_fails_its_waiters_and_is_not_remembered() {
    let down = Arc::new(AtomicBool::new(true));
    let flag = Arc::clone(&down);
    let mock = Mock::with_tokens(move |seen, _| match seen.path() {
        TENANT if flag.load(Ordering::SeqCst) => Err(HttpClientError::connect("refused")),
        TENANT => json(200, r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#),
        _ => ok(),
    });
    let client = mock.client();
    mock.hold();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(Ping {}.send(&client, ()))).collect();
    tokio::task::yield_now().await;
    mock.release();
    let results = futures_util::future::join_all(calls).await;
    assert!(
        results.iter().flatten().all(|result| matches!(result, Err(Error::Transport(error)) if error.is_connect()))
    );
    assert_eq!(mock.token_requests(), 1, "twenty callers, one attempt");
    assert!(mock.calls().is_empty(), "no call goes out without its token");

    down.store(false, Ordering::SeqCst);
    Ping {}.send(&client, ()).await.unwrap();
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_take_the_token_from_others() {
    let mock = Mock::new(|_, _| ok());
    let client = mock.client();
    let mut first = Box::pin(Ping {}.send(&client, ()));
    let started = std::future::poll_fn(|cx| std::task::Poll::Ready(first.as_mut().poll(cx).is_pending())).await;
    assert!(started, "the fetch is under way");
    let second = Ping {}.send(&client, ());
    let second = tokio::spawn(second);
    tokio::task::yield_now().await;
    drop(first);
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
        (options().user_access_token(""), "Bearer t-mock"),
    ] {
        let mock = Mock::new(|_, _| ok());
        Ping {}.send(&mock.client(), options).await.unwrap();
        assert_eq!(mock.calls()[0].header("authorization"), Some(expected));
    }
    let mock = Mock::new(|_, _| ok());
    AppPing {}.send(&mock.client(), ()).await.unwrap();
    OpenPing {}.send(&mock.client(), ()).await.unwrap();
    let calls = mock.calls();
    assert_eq!(calls[0].header("authorization"), Some("Bearer a-mock"));
    assert_eq!(calls[1].header("authorization"), None);
}

#[tokio::test]
async fn nothing_is_sent_when_no_token_fits() {
    let mock = Mock::new(|_, _| ok());
    let manual = mock.builder().automatic_tokens(false).build().unwrap();
    for error in [
        AppPing {}.send(&mock.client(), RequestOptions::new().user_access_token("u-1")).await.unwrap_err(),
        Ping {}.send(&manual, ()).await.unwrap_err(),
        Ping {}.send(&manual, RequestOptions::new().user_access_token("u-1\n2")).await.unwrap_err(),
    ] {
        assert!(matches!(error, Error::Invalid(_)), "{error}");
        assert!(!error.to_string().contains("u-1"), "{error}");
    }
    assert!(mock.seen().is_empty());
}

#[tokio::test]
async fn an_invalid_token_is_replaced_once_and_only_that_one() {
    for code in [99_991_663, 99_991_664, 99_991_671] {
        for status in [200, 400] {
            let issued = AtomicUsize::new(0);
            let mock = Mock::with_tokens(move |seen, _| match seen.path() {
                TENANT => {
                    let n = issued.fetch_add(1, Ordering::SeqCst);
                    json(200, format!(r#"{{"code":0,"tenant_access_token":"t-{n}","expire":7200}}"#))
                }
                _ if seen.header("authorization") == Some("Bearer t-0") => {
                    json(status, format!(r#"{{"code":{code},"msg":"invalid"}}"#))
                }
                _ => ok(),
            });
            let client = mock.client();
            let results = futures_util::future::join_all((0..200).map(|_| Ping {}.send(&client, ()))).await;
            assert!(results.iter().all(Result::is_ok), "{code} {status}");
            assert_eq!(mock.token_requests(), 2, "{code} {status}: one fetch, one refetch");
        }
    }
}

#[tokio::test]
async fn a_token_that_stays_invalid_is_an_error_and_no_loop() {
    let mock = Mock::new(|_, _| json(400, r#"{"code":99991663,"msg":"invalid"}"#));
    let error = Ping {}.send(&mock.client(), ()).await.unwrap_err();
    assert_eq!(error.code(), Some(99_991_663));
    assert_eq!(mock.calls().len(), 2);
    assert_eq!(mock.token_requests(), 2);
}

#[tokio::test]
async fn a_token_of_the_caller_is_never_replaced() {
    let mock = Mock::new(|_, _| json(400, r#"{"code":99991663,"msg":"invalid"}"#));
    let options = RequestOptions::new().tenant_access_token("t-own");
    assert!(Ping {}.send(&mock.client(), options).await.is_err());
    assert_eq!(mock.calls().len(), 1);
    assert_eq!(mock.token_requests(), 0);
}

/// A clock that a test turns by hand.
#[derive(Clone)]
struct HandClock(Arc<Mutex<Instant>>);

impl HandClock {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    fn turn(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for HandClock {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_token_is_used_until_shortly_before_it_expires() {
    // (expire, seconds later, still the same token)
    for (expire, later, same) in [
        (7200, 7200 - 181, true),
        (7200, 7200 - 179, false),
        (100, 74, true),
        (100, 76, false),
        (0, 0, false),
        (-5, 0, false),
    ] {
        let mock = Mock::with_tokens(move |seen, _| match seen.path() {
            TENANT => json(200, format!(r#"{{"code":0,"tenant_access_token":"t","expire":{expire}}}"#)),
            _ => ok(),
        });
        let clock = HandClock::new();
        let client = mock.builder().clock(clock.clone()).build().unwrap();
        Ping {}.send(&client, ()).await.unwrap();
        clock.turn(Duration::from_secs(later));
        Ping {}.send(&client, ()).await.unwrap();
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
    let mock = Mock::new(|_, _| ok());
    let store = Notebook::default();
    let client = || mock.builder().token_cache(store.clone()).build().unwrap();
    let first = client();
    Ping {}.send(&first, ()).await.unwrap();
    Ping {}.send(&first, ()).await.unwrap();
    Ping {}.send(&first, RequestOptions::new().tenant_key("tk")).await.unwrap();
    AppPing {}.send(&first, ()).await.unwrap();
    assert_eq!(
        *store.log.lock().unwrap(),
        [
            "get tenant_access_token-cli_test-",
            "set tenant_access_token-cli_test- 7020",
            "get tenant_access_token-cli_test-tk",
            "set tenant_access_token-cli_test-tk 7020",
            "get app_access_token-cli_test",
            "set app_access_token-cli_test 7020",
        ]
    );
    Ping {}.send(&client(), ()).await.unwrap();
    assert_eq!(mock.token_requests(), 3, "the second client found the token in the store");
}

#[tokio::test]
async fn a_broken_store_never_fails_a_call() {
    let mock = Mock::new(|_, n| if n < 2 { json(400, r#"{"code":99991663,"msg":"x"}"#) } else { ok() });
    let client = mock.builder().token_cache(Notebook { broken: true, ..Notebook::default() }).build().unwrap();
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!(mock.token_requests(), 2);
}

#[tokio::test]
async fn eviction_leaves_a_token_that_somebody_else_renewed() {
    let store = Notebook::default();
    let key = "tenant_access_token-cli_test-";
    store.values.lock().unwrap().insert(key.into(), "t-old".into());
    let (values, renewed) = (Arc::clone(&store.values), key.to_owned());
    let mock = Mock::with_tokens(move |seen, _| match seen.header("authorization") {
        Some("Bearer t-old") => {
            // Meanwhile another process stores a new one.
            values.lock().unwrap().insert(renewed.clone(), "t-new".into());
            json(400, r#"{"code":99991663,"msg":"invalid"}"#)
        }
        Some("Bearer t-new") => ok(),
        _ => panic!("unexpected {seen:?}"),
    });
    let client = mock.builder().token_cache(store.clone()).build().unwrap();
    Ping {}.send(&client, ()).await.unwrap();
    assert_eq!(mock.token_requests(), 0);
    assert!(!store.log.lock().unwrap().iter().any(|line| line.starts_with("remove")));
}

#[tokio::test]
async fn wrong_credentials_are_one_readable_line() {
    let mock = Mock::with_tokens(|_, _| json(400, r#"{"code":10014,"msg":"app secret invalid"}"#));
    let error = Ping {}.send(&mock.client(), ()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "auth.v3.tenant_access_token.internal: app secret invalid (code 10014, HTTP 400, log id log-1); check the app \
         id and the app secret, and that they belong to this base URL"
    );
    assert!(mock.calls().is_empty());
}

#[tokio::test]
async fn a_broken_token_answer_is_an_error_without_secrets() {
    for (status, body) in [
        (200, r#"{"code":0,"msg":"ok","app_access_token":"a-secret","expire":1}"#),
        (200, r#"{"code":0,"tenant_access_token":"a-secret","#),
        (502, r#"upstream failed; request was {"app_id":"cli_test","app_secret":"a-secret"}"#),
    ] {
        let mock = Mock::with_tokens(move |_, _| json(status, body));
        let error = Ping {}.send(&mock.client(), ()).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_) | Error::Http(_)));
        assert!(!format!("{error} {error:?}").contains("a-secret"), "{error:?}");
    }
}
