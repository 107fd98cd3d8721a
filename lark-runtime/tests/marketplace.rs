//! Marketplace apps: the ticket, the app token and the tokens of tenants.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Mock, TestClock};
use lark_runtime::token::{Cached, MemoryCache, TokenCache};
use lark_runtime::transport::BoxError;
use lark_runtime::{BoxFuture, Client, RequestOptions, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "GET", path = "/open-apis/test/v1/ping", token = "tenant|user", response = Value)]
struct Ping {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/app", token = "app", response = Value)]
struct AppPing {}

const APP: &str = "/open-apis/auth/v3/app_access_token";
const TENANT: &str = "/open-apis/auth/v3/tenant_access_token";
const RESEND: &str = "/open-apis/auth/v3/app_ticket/resend";
const JSON: (&str, &str) = ("content-type", "application/json");

/// A platform whose app token takes only the ticket `good`, and whose tenant tokens name their tenant.
fn platform() -> Mock {
    let mock = Mock::new();
    mock.on_path(Method::POST, APP).reply_error(10_012, "app ticket invalid");
    mock.on_path(Method::POST, APP).when(|call| call.json()["app_ticket"] == "good").reply_raw(
        200,
        &[JSON],
        r#"{"code":0,"msg":"ok","app_access_token":"a-1","expire":7200}"#,
    );
    for (tenant, token) in [("t1", "t-of-1"), ("t2", "t-of-2")] {
        let body = json!({"code": 0, "msg": "ok", "tenant_access_token": token, "expire": 7200}).to_string();
        mock.on_path(Method::POST, TENANT)
            .when(move |call| call.json() == json!({"app_access_token": "a-1", "tenant_key": tenant}))
            .reply_raw(200, &[JSON], body);
    }
    mock.on_path(Method::POST, RESEND).reply_raw(200, &[JSON], r#"{"code":0,"msg":"ok"}"#);
    mock.on::<Ping>().reply(json!({}));
    mock.on::<AppPing>().reply(json!({}));
    mock
}

fn count(mock: &Mock, path: &str) -> usize {
    mock.token_calls().iter().filter(|call| call.path() == path).count()
}

fn in_tenant(key: &str) -> RequestOptions {
    RequestOptions::new().tenant_key(key)
}

fn client(mock: &Mock) -> Client {
    mock.client_builder().marketplace().build().unwrap()
}

#[tokio::test]
async fn a_ticket_gives_an_app_token_and_that_the_token_of_each_tenant() {
    let mock = platform();
    let client = client(&mock);
    client.set_app_ticket("good").await.unwrap();
    for tenant in ["t1", "t2", "t1"] {
        Ping {}.send(&client, in_tenant(tenant)).await.unwrap();
    }
    AppPing {}.send(&client, ()).await.unwrap();
    let carried: Vec<_> =
        mock.calls::<Ping>().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(carried, ["Bearer t-of-1", "Bearer t-of-2", "Bearer t-of-1"]);
    assert_eq!(mock.calls::<AppPing>()[0].header("authorization"), Some("Bearer a-1"));
    assert_eq!((count(&mock, APP), count(&mock, TENANT), count(&mock, RESEND)), (1, 2, 0));
}

#[tokio::test]
async fn a_client_for_a_tenant_acts_there_unless_a_call_names_another() {
    let mock = platform();
    let client = client(&mock);
    client.set_app_ticket("good").await.unwrap();
    let first = client.for_tenant("t1");
    Ping {}.send(&first, ()).await.unwrap();
    Ping {}.send(&first.for_tenant(" "), ()).await.unwrap();
    Ping {}.send(&first.for_tenant("t2"), ()).await.unwrap();
    Ping {}.send(&first, in_tenant("t2")).await.unwrap();
    let carried: Vec<_> =
        mock.calls::<Ping>().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(carried, ["Bearer t-of-1", "Bearer t-of-1", "Bearer t-of-2", "Bearer t-of-2"]);
    assert_eq!(count(&mock, TENANT), 2, "they share their tokens");
    assert!(Ping {}.send(&client, ()).await.is_err(), "the other client has no tenant");

    let mock = Mock::new();
    mock.on::<Ping>().reply(json!({}));
    let own = mock.client();
    Ping {}.send(&own, ()).await.unwrap();
    Ping {}.send(&own.for_tenant("t1"), ()).await.unwrap();
    assert_eq!(mock.token_requests(), 1, "a self-built app has one tenant");
}

#[tokio::test]
async fn more_than_ten_thousand_tenants_served_in_turn_need_one_token_each() {
    const TENANTS: usize = 10_500;
    let mock = platform();
    mock.on_path(Method::POST, TENANT).reply_raw(
        200,
        &[JSON],
        r#"{"code":0,"tenant_access_token":"t-x","expire":7200}"#,
    );
    let client = client(&mock);
    client.set_app_ticket("good").await.unwrap();
    for call in 0..2 * TENANTS {
        Ping {}.send(&client, in_tenant(&format!("tenant{}", call % TENANTS))).await.unwrap();
    }
    assert_eq!((count(&mock, APP), count(&mock, TENANT)), (1, TENANTS));
}

#[tokio::test]
async fn a_call_without_a_tenant_says_what_to_do() {
    let mock = platform();
    let error = Ping {}.send(&client(&mock), ()).await.unwrap_err();
    assert!(error.to_string().contains("tenant_key"), "{error}");
    assert!(mock.all_calls().is_empty() && mock.token_requests() == 0);
}

#[tokio::test]
async fn without_a_ticket_the_platform_is_asked_once_and_the_call_fails_readably() {
    let mock = platform();
    let client = client(&mock);
    for _ in 0..3 {
        let error = Ping {}.send(&client, in_tenant("t1")).await.unwrap_err();
        assert!(error.to_string().contains("set_app_ticket"), "{error}");
    }
    assert_eq!(count(&mock, RESEND), 1, "not at every call");
    assert!(mock.calls::<Ping>().is_empty());
    mock.clock().advance(Duration::from_secs(61));
    Ping {}.send(&client, in_tenant("t1")).await.unwrap_err();
    assert_eq!(count(&mock, RESEND), 2);
}

#[tokio::test]
async fn a_ticket_that_arrives_late_wakes_the_calls_that_wait() {
    let clock = TestClock::new();
    let mock = platform();
    let client = mock.client_builder().clock(clock.clone()).marketplace().build().unwrap();
    let waiting: Vec<_> = (0..5).map(|_| tokio::spawn(Ping {}.send(&client, in_tenant("t1")))).collect();
    while count(&mock, RESEND) == 0 {
        tokio::task::yield_now().await;
    }
    client.set_app_ticket("good").await.unwrap();
    for call in waiting {
        call.await.unwrap().unwrap();
    }
    assert_eq!((count(&mock, RESEND), count(&mock, APP), count(&mock, TENANT)), (1, 1, 1));
    assert_eq!(clock.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn a_refused_ticket_is_forgotten_and_replaced() {
    let mock = platform();
    let store = Arc::new(MemoryCache::new());
    let client = mock.client_builder().marketplace().token_cache(Arc::clone(&store)).build().unwrap();
    client.set_app_ticket("stale").await.unwrap();
    let error = Ping {}.send(&client, in_tenant("t1")).await.unwrap_err();
    assert!(error.to_string().contains("set_app_ticket"), "{error}");
    assert!(store.get("app_ticket-cli_mock").await.unwrap().is_none(), "nobody else stumbles over it");
    assert_eq!((count(&mock, APP), count(&mock, RESEND)), (1, 1));
    client.set_app_ticket("good").await.unwrap();
    Ping {}.send(&client, in_tenant("t1")).await.unwrap();
}

/// A store that has dead tickets under both keys, and cannot be changed.
struct ReadOnly;

impl TokenCache for ReadOnly {
    fn get<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        let value = key.starts_with("app_ticket").then(|| format!("dead, {} bytes", key.len()).replace(' ', "_"));
        Box::pin(async { Ok(value.map(|value| Cached { value, remaining: None })) })
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Err("read-only".into()) })
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Err("read-only".into()) })
    }
}

#[tokio::test]
async fn dead_tickets_in_a_store_that_cannot_be_changed_fail_no_call_that_has_a_good_one() {
    let mock = platform();
    let client = mock.client_builder().marketplace().token_cache(ReadOnly).build().unwrap();
    client.set_app_ticket("good").await.unwrap();
    for tenant in ["t1", "t2"] {
        Ping {}.send(&client, in_tenant(tenant)).await.unwrap();
    }
    assert_eq!((count(&mock, APP), count(&mock, RESEND)), (3, 0), "each dead ticket is tried once");
    // The app token has ended; what was refused is not tried again.
    mock.clock().advance(Duration::from_secs(7200));
    Ping {}.send(&client, in_tenant("t1")).await.unwrap();
    assert_eq!(count(&mock, APP), 4);
}

#[tokio::test]
async fn a_hanging_store_costs_a_call_with_a_ticket_half_a_second() {
    struct Hanging;
    impl TokenCache for Hanging {
        fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
            Box::pin(std::future::pending())
        }

        fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
            Box::pin(std::future::pending())
        }

        fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
            Box::pin(std::future::pending())
        }
    }
    let mock = platform();
    let builder = mock.client_builder().marketplace().token_cache(Hanging);
    let client = builder.total_timeout(Duration::from_secs(1)).build().unwrap();
    Ping {}.send(&client, in_tenant("t1").app_ticket("good")).await.unwrap();
    assert_eq!(mock.clock().elapsed(), Duration::from_millis(500));
}

#[tokio::test]
async fn one_process_gets_the_ticket_and_all_have_it() {
    let mock = platform();
    let store = Arc::new(MemoryCache::new());
    let member = || mock.client_builder().marketplace().token_cache(Arc::clone(&store)).build().unwrap();
    member().set_app_ticket("good").await.unwrap();
    Ping {}.send(&member(), in_tenant("t1")).await.unwrap();
    Ping {}.send(&member(), in_tenant("t1")).await.unwrap();
    assert_eq!((count(&mock, APP), count(&mock, TENANT), count(&mock, RESEND)), (1, 1, 0));
    for (key, value) in [
        ("app_ticket-cli_mock", "good"),
        ("app_ticket-cli_mock-7095fefeffd82788", "good"),
        ("app_access_token-cli_mock-7095fefeffd82788", "a-1"),
        ("tenant_access_token-cli_mock-t1-7095fefeffd82788", "t-of-1"),
    ] {
        assert_eq!(store.get(key).await.unwrap().unwrap().value, value);
    }
}

#[tokio::test]
async fn a_ticket_on_the_call_counts_as_pushed() {
    let mock = platform();
    let client = client(&mock);
    Ping {}.send(&client, in_tenant("t1").app_ticket("good")).await.unwrap();
    Ping {}.send(&client, in_tenant("t2")).await.unwrap();
    assert_eq!(count(&mock, RESEND), 0);
}

#[tokio::test]
async fn an_app_token_that_is_refused_is_replaced_once() {
    let mock = platform();
    mock.on_path(Method::POST, TENANT)
        .when(|call| call.json()["tenant_key"] == "t3")
        .reply_error(99_991_664, "invalid app token")
        .reply_raw(200, &[JSON], r#"{"code":0,"tenant_access_token":"t-of-3","expire":7200}"#);
    let client = client(&mock);
    client.set_app_ticket("good").await.unwrap();
    Ping {}.send(&client, in_tenant("t3")).await.unwrap();
    assert_eq!((count(&mock, APP), count(&mock, TENANT)), (2, 2));
}

#[tokio::test]
async fn the_ticket_can_be_asked_for() {
    let mock = platform();
    client(&mock).resend_app_ticket().await.unwrap();
    assert_eq!(mock.token_calls()[0].json(), json!({"app_id": "cli_mock", "app_secret": "mock-secret"}));

    let mock = Mock::new();
    mock.on_path(Method::POST, RESEND).reply_error(10_016, "not a store app");
    let error = client(&mock).resend_app_ticket().await.unwrap_err();
    assert_eq!(error.code(), Some(10_016));
    assert!(error.to_string().contains("only marketplace apps have app tickets"), "{error}");
}
