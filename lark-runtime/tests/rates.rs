//! Calls against a server that allows so many a second, on a simulated clock.
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use http::{Request, Response};
use lark_runtime::time::{BoxFuture, Clock};
use lark_runtime::transport::{Body, HttpClient, HttpClientError};
use lark_runtime::{Client, ClientBuilder, RequestOptions, RetryPolicy, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "POST", path = "/open-apis/test/v1/messages", token = "tenant", response = Value, rate_limit = "50/s|1000/min")]
#[derive(Default)]
pub struct Send {}

#[lark_api(method = "POST", path = "/open-apis/test/v1/unknown", token = "tenant", response = Value)]
#[derive(Default)]
pub struct SendSomehow {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/other", token = "tenant", response = Value)]
#[derive(Default)]
pub struct Other {}

/// The clock of tokio, which `start_paused` lets jump from one timer to the next.
#[derive(Clone)]
struct Paused;

impl Clock for Paused {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A platform that allows `limit` calls in each second of the clock, per path and credential.
#[derive(Clone)]
struct Platform {
    start: tokio::time::Instant,
    limit: u32,
    /// What it says of the end of a limit.
    reset: Option<&'static str>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    windows: HashMap<(String, String), (u64, u32)>,
    allowed: u32,
    refused: u32,
    /// The calls that were allowed, by their user agents.
    by_caller: HashMap<String, u32>,
}

impl Platform {
    fn new(limit: u32, reset: Option<&'static str>) -> Self {
        Self { start: tokio::time::Instant::now(), limit, reset, seen: Arc::default() }
    }

    fn client_with(&self, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = Client::builder("cli_1", "s").http_client(self.clone()).clock(Paused);
        set(builder).build().unwrap()
    }

    fn client(&self) -> Client {
        self.client_with(|builder| builder)
    }

    fn refused(&self) -> u32 {
        self.seen.lock().unwrap().refused
    }

    fn allowed(&self) -> u32 {
        self.seen.lock().unwrap().allowed
    }

    fn answer(&self, request: &Request<Body>) -> Response<Body> {
        let path = request.uri().path().to_owned();
        let header = |name: &str| request.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        if path.contains("tenant_access_token") {
            let body = json!({"code": 0, "msg": "ok", "tenant_access_token": "t-1", "expire": 7200});
            return Response::new(Body::from(body.to_string()));
        }
        let mut seen = self.seen.lock().unwrap();
        let second = self.start.elapsed().as_secs();
        let window = seen.windows.entry((path, header("authorization"))).or_default();
        if window.0 != second {
            *window = (second, 0);
        }
        window.1 += 1;
        if window.1 > self.limit {
            seen.refused += 1;
            let mut answer = Response::builder().status(429);
            if let Some(reset) = self.reset {
                answer = answer.header("x-ogw-ratelimit-reset", reset);
            }
            return answer.body(Body::from(json!({"code": 99_991_400, "msg": "too many"}).to_string())).unwrap();
        }
        seen.allowed += 1;
        *seen.by_caller.entry(header("x-caller")).or_default() += 1;
        Response::new(Body::from(json!({"code": 0, "msg": "ok", "data": {}}).to_string()))
    }
}

impl HttpClient for Platform {
    fn execute(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let platform = self.clone();
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(2)).await;
            let answer = platform.answer(&request);
            tokio::time::sleep(Duration::from_millis(2)).await;
            Ok(answer)
        })
    }
}

/// Sends `messages`, `at_once` at a time; how many fail.
async fn broadcast(client: &Client, messages: usize, at_once: usize) -> usize {
    let calls = (0..messages).map(|_| async { Send::default().send(client, ()).await.is_err() });
    futures_util::stream::iter(calls)
        .buffer_unordered(at_once)
        .filter(|failed| std::future::ready(*failed))
        .count()
        .await
}

/// A tenth more than the 40 s that 50 messages a second take.
const BAR: Duration = Duration::from_secs(44);

#[tokio::test(start_paused = true)]
async fn a_broadcast_over_the_limit_loses_nothing_and_takes_what_the_limit_takes() {
    for reset in [Some("1"), Some("0"), None] {
        for at_once in [20, 500, 2000] {
            let platform = Platform::new(50, reset);
            let failed = broadcast(&platform.client(), 2000, at_once).await;
            let (took, refused) = (platform.start.elapsed(), platform.refused());
            assert_eq!(failed, 0, "{at_once} at once, reset {reset:?}");
            assert!(took <= BAR, "{at_once} at once, reset {reset:?}: {took:?}");
            assert_eq!(platform.allowed(), 2000);
            assert!(refused < at_once as u32, "{at_once} at once, reset {reset:?}: {refused} refused");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_nobody_documents_is_found_out() {
    let platform = Platform::new(50, Some("1"));
    let client = platform.client();
    let calls = (0..2000).map(|_| async { SendSomehow::default().send(&client, ()).await.is_err() });
    let failed = futures_util::stream::iter(calls).buffer_unordered(20).filter(|failed| std::future::ready(*failed));
    assert_eq!(failed.count().await, 0);
    let (took, refused) = (platform.start.elapsed(), platform.refused());
    assert!(took <= BAR.mul_f64(1.5) && refused < 200, "{took:?}, {refused} refused");
}

#[tokio::test(start_paused = true)]
async fn other_endpoints_and_other_credentials_are_not_touched() {
    let platform = Platform::new(50, Some("1"));
    let client = platform.client();
    let crowd = broadcast(&client, 500, 500);
    let others = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let begun = platform.start.elapsed();
        for _ in 0..20 {
            Other::default().send(&client, ()).await.unwrap();
            let user = RequestOptions::new().tenant_access_token("t-of-another-tenant");
            Send::default().send(&client, user).await.unwrap();
        }
        platform.start.elapsed() - begun
    };
    let (failed, took) = tokio::join!(crowd, others);
    assert_eq!(failed, 0);
    assert!(took <= Duration::from_millis(40 * 4), "40 calls of 4 ms took {took:?}");
}

#[tokio::test(start_paused = true)]
async fn callers_who_share_a_limit_are_served_alike() {
    let platform = Platform::new(50, Some("1"));
    // Eight tasks of one client, since a limit is one of the app.
    let client = platform.client();
    let tasks = (0..8).map(|caller| {
        let client = &client;
        async move {
            let options = RequestOptions::new().header("x-caller", &caller.to_string()).unwrap();
            let ticks = (0..100_u32).map(|tick| {
                let options = options.clone();
                async move {
                    tokio::time::sleep(Duration::from_millis(100) * tick).await;
                    Send::default().send(client, options).await
                }
            });
            futures_util::future::join_all(ticks).await.into_iter().filter(Result::is_err).count()
        }
    });
    // 80 a second for 10 s; after these, when the limit allowed about 500, the eight are compared.
    let look = async {
        tokio::time::sleep(Duration::from_secs(10)).await;
        platform.seen.lock().unwrap().by_caller.clone()
    };
    let (failed, served) = tokio::join!(futures_util::future::join_all(tasks), look);
    assert_eq!(failed.iter().sum::<usize>(), 0);
    let (least, most) = (served.values().min().unwrap(), served.values().max().unwrap());
    assert!(served.len() == 8 && *most <= least + least.div_ceil(10), "{served:?}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_cannot_have_its_turn_in_time_says_so() {
    let platform = Platform::new(5, Some("1"));
    let client = platform.client();
    let short = RequestOptions::new().total_timeout(Duration::from_secs(3));
    let calls = (0..100).map(|_| Send::default().send(&client, short.clone()));
    let results = futures_util::future::join_all(calls).await;
    assert_eq!(platform.start.elapsed(), Duration::from_secs(3));
    let errors: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    assert!(errors.len() >= 75 && errors.iter().all(lark_runtime::Error::is_rate_limited), "{}", errors.len());
    let line = errors[50].to_string();
    assert!(line.contains("call it less often, or give the call more time (`total_timeout`)"), "{line}");
    // Those who left are not waited for.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let begun = platform.start.elapsed();
    Send::default().send(&client, ()).await.unwrap();
    assert!(platform.start.elapsed() - begun < Duration::from_millis(300));
}

#[tokio::test(start_paused = true)]
async fn whoever_repeats_nothing_is_not_made_to_wait_after_a_refusal() {
    let platform = Platform::new(1, Some("1"));
    let client = platform.client_with(|builder| builder.retry(RetryPolicy::never()));
    Send::default().send(&client, ()).await.unwrap();
    assert!(Send::default().send(&client, ()).await.unwrap_err().is_rate_limited());
    assert!(platform.start.elapsed() < Duration::from_millis(100));
}
