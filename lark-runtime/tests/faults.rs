//! Trouble between client and platform: what is repeated, what is not, and that no call is lost or doubled.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "tests")]

use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Fault, Mock, TestClock};
use lark_runtime::{Client, Error, RawRequest, RequestOptions, RetryPolicy, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "GET", path = "/open-apis/test/v1/things/:id", token = "tenant|user", response = Value)]
struct Read {
    id: String,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/things", token = "tenant|user", response = Value)]
struct Write {
    name: Option<String>,
}

const TENANT: &str = "/open-apis/auth/v3/tenant_access_token/internal";
const JSON: (&str, &str) = ("content-type", "application/json");

/// Waits as long as they may be.
fn patient(mock: &Mock) -> Client {
    mock.client_builder().retry(RetryPolicy::new().random(|| 1.0)).build().unwrap()
}

async fn read(client: &Client) -> Result<(), Error> {
    Read { id: "1".into() }.send(client, ()).await.map(drop)
}

async fn write(client: &Client) -> Result<(), Error> {
    Write { name: Some("n".into()) }.send(client, ()).await.map(drop)
}

/// What happens once, and how often a reading and a writing request arrive because of it: 2 where it was repeated.
#[tokio::test]
async fn a_fault_is_repeated_if_nothing_can_have_happened_or_it_does_no_harm() {
    let html: &[u8] = b"<html>gateway</html>";
    let code = |code: i64| json!({"code": code, "msg": "no", "error": {"log_id": "L"}}).to_string();
    let raw = |status: u16, headers: Vec<(&'static str, &'static str)>, body: Vec<u8>| (status, headers, body);
    let limited = vec![JSON, ("x-ogw-ratelimit-reset", "3")];
    enum Trouble {
        Fault(Fault),
        Answer((u16, Vec<(&'static str, &'static str)>, Vec<u8>)),
    }
    use Trouble::{Answer, Fault as Broken};
    // Name, trouble, reads, writes, seconds that the repetition waits if it is known.
    let table = [
        ("connection refused", Broken(Fault::ConnectionRefused), 2, 2, None),
        ("reset after the request was sent", Broken(Fault::ConnectionReset), 2, 1, None),
        ("no headers", Broken(Fault::Stall), 2, 1, None),
        ("stalled body", Broken(Fault::StalledBody), 2, 1, None),
        ("truncated body", Broken(Fault::TruncatedBody), 2, 1, None),
        ("502 with HTML", Broken(Fault::BadGateway), 2, 1, None),
        ("503 with HTML", Answer(raw(503, vec![("content-type", "text/html")], html.into())), 2, 1, None),
        ("504 without a body", Answer(raw(504, vec![], vec![])), 2, 1, None),
        ("504 with a code", Answer(raw(504, vec![JSON], code(1_255_040).into())), 2, 1, None),
        ("429 without reset", Answer(raw(429, vec![JSON], code(99_991_400).into())), 2, 2, Some(1)),
        ("429 with reset", Answer(raw(429, limited.clone(), code(99_991_400).into())), 2, 2, Some(3)),
        ("limit of an old service", Answer(raw(400, limited, code(99_991_400).into())), 2, 2, Some(3)),
        ("limit with HTTP 200", Answer(raw(200, vec![JSON], code(1_254_290).into())), 2, 2, Some(1)),
        ("lock", Answer(raw(200, vec![JSON], code(1_254_291).into())), 2, 2, Some(1)),
        ("quota with HTTP 429", Answer(raw(429, vec![JSON], code(99_991_403).into())), 1, 1, None),
        ("redirect", Answer(raw(302, vec![("location", "https://elsewhere.example/")], vec![])), 1, 1, None),
        ("wrong parameter", Answer(raw(400, vec![JSON], code(99_992_402).into())), 1, 1, None),
        ("200 without JSON", Answer(raw(200, vec![("content-type", "text/html")], html.into())), 1, 1, None),
    ];
    for (what, trouble, reads, writes, wait) in table {
        let mock = Mock::new();
        for on in [mock.on::<Read>(), mock.on::<Write>()] {
            let on = match &trouble {
                Broken(fault) => on.fault(*fault),
                Answer((status, headers, body)) => on.reply_raw(*status, headers, body.clone()),
            };
            on.reply(json!({}));
        }
        let client = patient(&mock);
        let before = mock.clock().elapsed();
        assert_eq!(read(&client).await.is_ok(), reads == 2, "{what}, reading");
        if let Some(seconds) = wait {
            assert_eq!(mock.clock().elapsed() - before, Duration::from_secs(seconds), "{what}");
        }
        assert_eq!(write(&client).await.is_ok(), writes == 2, "{what}, writing");
        assert_eq!(mock.calls::<Read>().len(), reads, "{what}, reading");
        assert_eq!(mock.calls::<Write>().len(), writes, "{what}, writing");
        assert!(mock.calls::<Write>().iter().all(|call| call.json() == json!({"name": "n"})), "{what}");
    }
}

#[tokio::test]
async fn trouble_that_stays_ends_after_three_attempts_with_its_own_error() {
    let mock = Mock::new();
    mock.on::<Read>().fault(Fault::ConnectionRefused);
    let error = read(&patient(&mock)).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error}");
    assert_eq!(mock.calls::<Read>().len(), 3);
    // 0.5 s and 1 s between them.
    assert_eq!(mock.clock().elapsed(), Duration::from_millis(1500));

    let mock = Mock::new();
    mock.on::<Write>().reply_error(99_991_400, "too many");
    let error = write(&patient(&mock)).await.unwrap_err();
    assert!(error.is_rate_limited() && error.code() == Some(99_991_400), "{error}");
    assert_eq!(mock.calls::<Write>().len(), 3);
}

#[tokio::test]
async fn the_callers_time_and_policy_bound_the_attempts() {
    let limited = |mock: &Mock, reset: &str| {
        mock.on::<Read>().reply_raw(429, &[JSON, ("x-ogw-ratelimit-reset", reset)], r#"{"code":99991400,"msg":"m"}"#);
    };
    // The platform's limit lasts longer than the policy waits, or than the call may take.
    let mock = Mock::new();
    limited(&mock, "31");
    let hasty = mock.client_builder().retry(RetryPolicy::new().max_delay(Duration::from_secs(30))).build().unwrap();
    assert!(read(&hasty).await.unwrap_err().is_rate_limited());
    assert_eq!((mock.calls::<Read>().len(), mock.clock().elapsed()), (1, Duration::ZERO));

    let mock = Mock::new();
    limited(&mock, "121");
    assert!(read(&patient(&mock)).await.unwrap_err().is_rate_limited());
    assert_eq!((mock.calls::<Read>().len(), mock.clock().elapsed()), (1, Duration::ZERO));

    // That of a minute may last for 59 s, which a call has by default.
    let mock = Mock::new();
    let on = mock.on::<Read>();
    on.reply_raw(429, &[JSON, ("x-ogw-ratelimit-reset", "59")], r#"{"code":99991400,"msg":"m"}"#).reply(json!({}));
    read(&patient(&mock)).await.unwrap();
    assert_eq!((mock.calls::<Read>().len(), mock.clock().elapsed()), (2, Duration::from_secs(59)));

    let mock = Mock::new();
    limited(&mock, "25");
    let short = mock.client_builder().total_timeout(Duration::from_secs(30)).build().unwrap();
    assert!(read(&short).await.unwrap_err().is_rate_limited());
    assert_eq!((mock.calls::<Read>().len(), mock.clock().elapsed()), (2, Duration::from_secs(25)));

    // An attempt that hangs gets no more than what is left.
    let mock = Mock::new();
    mock.on::<Read>().fault(Fault::Stall);
    let short = mock.client_builder().total_timeout(Duration::from_secs(40)).build().unwrap();
    assert!(read(&short).await.unwrap_err().is_timeout());
    assert!(mock.clock().elapsed() <= Duration::from_secs(40), "{:?}", mock.clock().elapsed());
    assert_eq!(mock.calls::<Read>().len(), 2);

    // The token belongs to the call's time too.
    let mock = Mock::new();
    mock.on_path(Method::POST, TENANT).fault(Fault::Stall);
    let short = mock.client_builder().total_timeout(Duration::from_secs(7)).build().unwrap();
    assert!(read(&short).await.unwrap_err().is_timeout());
    assert_eq!(mock.clock().elapsed(), Duration::from_secs(7));
}

#[tokio::test]
async fn an_outage_is_not_answered_with_a_multiple_of_the_traffic() {
    let mock = Mock::new();
    mock.on::<Read>().fault(Fault::BadGateway);
    let client = patient(&mock);
    for _ in 0..200 {
        read(&client).await.unwrap_err();
    }
    assert_eq!(mock.calls::<Read>().len(), 200 + 100, "a hundred retries, and then one attempt per call");
}

#[tokio::test]
async fn a_request_with_an_idempotency_key_is_repeated_with_it() {
    let mock = Mock::new();
    mock.on::<Write>().fault(Fault::ConnectionReset).fault(Fault::BadGateway).reply(json!({}));
    let options = RequestOptions::new().idempotent();
    Write { name: Some("the key".into()) }.send(&mock.client(), options).await.unwrap();
    let sent: Vec<_> = mock.calls::<Write>().iter().map(|call| call.json()["name"].clone()).collect();
    assert_eq!(sent, ["the key", "the key", "the key"]);
}

#[tokio::test]
async fn the_policy_and_the_times_of_a_call_win() {
    let mock = Mock::new();
    mock.on::<Read>().fault(Fault::ConnectionRefused);
    let client = patient(&mock);
    let twice = RequestOptions::new().retry(RetryPolicy::new().max_attempts(2));
    Read { id: "1".into() }.send(&client, twice).await.unwrap_err();
    assert_eq!(mock.calls::<Read>().len(), 2);

    for (options, attempts, seconds) in [
        (RequestOptions::new().timeout(Duration::from_secs(3)).retry(RetryPolicy::never()), 1, 3),
        (RequestOptions::new().total_timeout(Duration::from_secs(9)).retry(RetryPolicy::never()), 1, 9),
    ] {
        let mock = Mock::new();
        mock.on::<Read>().fault(Fault::Stall);
        let error = Read { id: "1".into() }.send(&mock.client(), options).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!((mock.calls::<Read>().len(), mock.clock().elapsed()), (attempts, Duration::from_secs(seconds)));
    }
}

#[tokio::test]
async fn raw_calls_are_repeated_by_the_same_rules() {
    // A PUT or DELETE may go by position, which nobody but its author knows.
    for (method, idempotent, arrived) in [
        (Method::GET, false, 2),
        (Method::POST, false, 1),
        (Method::POST, true, 2),
        (Method::PUT, false, 1),
        (Method::PUT, true, 2),
        (Method::DELETE, false, 1),
        (Method::DELETE, true, 2),
    ] {
        let mock = Mock::new();
        mock.on_path(method.clone(), "/open-apis/x").fault(Fault::BadGateway).reply(json!({}));
        let mut request = RawRequest::new(method, "/open-apis/x");
        if idempotent {
            request = request.idempotent();
        }
        let answer = request.send(&mock.client(), ()).await.unwrap();
        assert_eq!(answer.status(), if arrived == 2 { 200 } else { 502 });
        assert_eq!(mock.all_calls().len(), arrived);
    }
}

#[tokio::test]
async fn an_invalid_token_is_replaced_once_at_any_status() {
    for status in [200, 400, 401] {
        let refusal = r#"{"code":99991663,"msg":"Invalid access token for authorization."}"#;
        let mock = Mock::new();
        mock.on::<Write>().reply_raw(status, &[JSON], refusal).reply(json!({}));
        write(&mock.client()).await.unwrap();
        assert_eq!((mock.calls::<Write>().len(), mock.token_requests()), (2, 2), "once, HTTP {status}");

        let mock = Mock::new();
        mock.on::<Write>().reply_raw(status, &[JSON], refusal);
        let error = write(&mock.client()).await.unwrap_err();
        assert_eq!(error.code(), Some(99_991_663));
        assert_eq!((mock.calls::<Write>().len(), mock.token_requests()), (2, 2), "for ever, HTTP {status}");
    }
}

#[tokio::test]
async fn a_token_endpoint_that_is_down_matters_only_without_a_token() {
    let mock = Mock::new();
    mock.on_path(Method::POST, TENANT).fault(Fault::BadGateway);
    let client = patient(&mock);
    let error = read(&client).await.unwrap_err();
    assert!(error.to_string().starts_with("auth.v3.tenant_access_token.internal: HTTP 502"), "{error}");
    assert_eq!(mock.token_requests(), 8, "asking for a token again does no harm, and many calls may wait for it");
    assert!(mock.clock().elapsed() <= Duration::from_secs(14), "{:?}", mock.clock().elapsed());
    assert!(mock.all_calls().is_empty(), "no call goes out without its token");

    // With a token at hand it is used to its end, and the platform is not asked at every call.
    let clock = TestClock::automatic();
    let mock = Mock::with_clock(clock.clone());
    let token = r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#;
    mock.on_path(Method::POST, TENANT).reply_raw(200, &[JSON], token).fault(Fault::BadGateway);
    mock.on::<Read>().reply(json!({}));
    let client = mock.client_builder().retry(RetryPolicy::never()).build().unwrap();
    read(&client).await.unwrap();
    clock.advance(Duration::from_secs(7200 - 100));
    for _ in 0..50 {
        read(&client).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert_eq!(mock.token_requests(), 2);
    clock.advance(Duration::from_secs(11));
    read(&client).await.unwrap();
    tokio::task::yield_now().await;
    read(&client).await.unwrap();
    assert_eq!(mock.token_requests(), 3);
    clock.advance(Duration::from_secs(100));
    read(&client).await.unwrap_err();
}

#[tokio::test]
async fn the_next_token_is_fetched_while_the_present_one_is_used() {
    let clock = TestClock::automatic();
    let mock = Mock::with_clock(clock.clone());
    let token = |name: &str| format!(r#"{{"code":0,"tenant_access_token":"{name}","expire":7200}}"#);
    mock.on_path(Method::POST, TENANT)
        .reply_raw(200, &[JSON], token("t-1"))
        .reply_raw(200, &[JSON], token("t-2"))
        .after(Duration::from_secs(20));
    mock.on::<Read>().reply(json!({}));
    let client = mock.client();
    read(&client).await.unwrap();
    clock.advance(Duration::from_secs(7200 - 170));
    let before = clock.elapsed();
    read(&client).await.unwrap();
    assert_eq!(clock.elapsed(), before, "nobody waits for it");
    while mock.token_requests() < 2 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(21));
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    read(&client).await.unwrap();
    let carried: Vec<_> =
        mock.calls::<Read>().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(carried, ["Bearer t-1", "Bearer t-1", "Bearer t-2"]);
    assert_eq!(mock.token_requests(), 2);
}

/// A clock that jumps, as after a suspended laptop, makes tokens old and nothing else.
#[tokio::test]
async fn a_clock_that_jumps_makes_tokens_old_and_nothing_else() {
    let mock = Mock::new();
    mock.on::<Read>().reply(json!({}));
    let client = mock.client();
    for _ in 0..3 {
        read(&client).await.unwrap();
        mock.clock().advance(Duration::from_secs(86_400 * 30));
    }
    assert_eq!((mock.calls::<Read>().len(), mock.token_requests()), (3, 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_cold_tasks_share_one_token_and_each_call_is_made_once() {
    let mock = Mock::with_clock(TestClock::new());
    mock.on::<Write>().reply(json!({}));
    let client = mock.client();
    let tasks: Vec<_> =
        (0..1000).map(|n| tokio::spawn(Write { name: Some(n.to_string()) }.send(&client, ()))).collect();
    // The calls keep what they need of the client.
    drop(client);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(mock.token_requests(), 1);
    let mut names: Vec<u32> =
        mock.calls::<Write>().iter().map(|call| call.json()["name"].as_str().unwrap().parse().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, (0..1000).collect::<Vec<_>>());
}

#[lark_api(method = "DELETE", path = "/open-apis/test/v1/rows", token = "tenant", not_idempotent)]
struct DeleteRows {
    start: i64,
}

#[lark_api(
    method = "DELETE",
    path = "/open-apis/test/v1/children",
    token = "tenant",
    idempotency = "client_token",
    not_idempotent
)]
struct DeleteChildren {
    client_token: Option<String>,
}

/// Rows 3 to 4 are other rows the second time: what may have deleted them is not sent again.
#[tokio::test]
async fn a_request_that_goes_by_position_is_not_repeated_once_it_may_have_been_executed() {
    for fault in [Fault::BadGateway, Fault::Stall, Fault::ConnectionReset] {
        let mock = Mock::new();
        mock.on::<DeleteRows>().fault(fault).reply(json!({}));
        DeleteRows { start: 3 }.send(&patient(&mock), ()).await.unwrap_err();
        assert_eq!(mock.calls::<DeleteRows>().len(), 1);
    }
    // What the platform cannot have executed is repeated all the same, and so is what the caller vouches for.
    let mock = Mock::new();
    mock.on::<DeleteRows>().fault(Fault::ConnectionRefused).reply(json!({}));
    DeleteRows { start: 3 }.send(&patient(&mock), ()).await.unwrap();
    let mock = Mock::new();
    mock.on::<DeleteRows>().fault(Fault::BadGateway).reply(json!({}));
    DeleteRows { start: 3 }.send(&patient(&mock), RequestOptions::new().idempotent()).await.unwrap();

    // An idempotency key makes it harmless; without one it is as above.
    let mock = Mock::new();
    mock.on::<DeleteChildren>().fault(Fault::BadGateway).reply(json!({}));
    let request = DeleteChildren { client_token: None };
    request.send(&patient(&mock), ()).await.unwrap();
    let sent: Vec<_> =
        mock.calls::<DeleteChildren>().iter().map(|call| call.query("client_token").map(str::to_owned)).collect();
    assert!(sent.len() == 2 && sent[0].is_some() && sent[0] == sent[1], "{sent:?}");
    let mock = Mock::new();
    mock.on::<DeleteChildren>().fault(Fault::BadGateway).reply(json!({}));
    let keyless = mock.client_builder().idempotency_keys(None).build().unwrap();
    request.send(&keyless, ()).await.unwrap_err();
    assert_eq!(mock.calls::<DeleteChildren>().len(), 1);
}
