//! A platform that allows so many calls, on the clock of tokio.
#![allow(
    dead_code,
    unreachable_pub,
    missing_debug_implementations,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests; each uses a part of it"
)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use http::{Request, Response};
use lark_runtime::time::{BoxFuture, Clock};
use lark_runtime::transport::{Body, HttpClient, HttpClientError};
use lark_runtime::{Client, ClientBuilder, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "POST", path = "/open-apis/test/v1/messages", token = "tenant", response = Value, rate_limit = "50/s|1000/min")]
#[derive(Default)]
pub struct Send {}

/// The clock of tokio, which `start_paused` lets jump from one timer to the next.
#[derive(Clone)]
pub struct Paused;

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
pub struct Platform {
    pub start: tokio::time::Instant,
    limit: u32,
    /// The same of a minute.
    pub of_minute: Option<u32>,
    /// How long the first call takes.
    pub first_takes: Duration,
    /// What it says of the end of a limit.
    reset: Option<&'static str>,
    pub seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
pub struct Seen {
    windows: HashMap<(String, String), Windows>,
    allowed: u32,
    refused: u32,
    /// When each call arrived, and what was in it.
    pub sent: Vec<(Duration, Value)>,
    now: u32,
    /// The most calls on their way at once.
    pub at_once: u32,
    /// The calls that were allowed, by their user agents.
    pub by_caller: HashMap<String, u32>,
}

/// The second and the minute, and the calls in them.
#[derive(Default)]
struct Windows([(u64, u32); 2]);

impl Platform {
    pub fn new(limit: u32, reset: Option<&'static str>) -> Self {
        Self {
            start: tokio::time::Instant::now(),
            limit,
            of_minute: None,
            first_takes: Duration::ZERO,
            reset,
            seen: Arc::default(),
        }
    }

    pub fn client_with(&self, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = Client::builder("cli_1", "s").http_client(self.clone()).clock(Paused);
        set(builder).build().unwrap()
    }

    pub fn client(&self) -> Client {
        self.client_with(|builder| builder)
    }

    pub fn refused(&self) -> u32 {
        self.seen.lock().unwrap().refused
    }

    pub fn allowed(&self) -> u32 {
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
        let seconds = self.start.elapsed().as_secs();
        let windows = seen.windows.entry((path, header("authorization"))).or_default();
        let mut refused = None;
        for (window, (now, limit, left)) in windows
            .0
            .iter_mut()
            .zip([(seconds, self.limit, 1), (seconds / 60, self.of_minute.unwrap_or(u32::MAX), 60 - seconds % 60)])
        {
            if window.0 != now {
                *window = (now, 0);
            }
            window.1 += 1;
            if window.1 > limit {
                refused = Some(left.to_string());
            }
        }
        let arrived = self.start.elapsed();
        if let Some(left) = refused {
            seen.refused += 1;
            let mut answer = Response::builder().status(429);
            if let Some(reset) = self.reset {
                answer = answer.header("x-ogw-ratelimit-reset", if self.of_minute.is_some() { &left } else { reset });
            }
            return answer.body(Body::from(json!({"code": 99_991_400, "msg": "too many"}).to_string())).unwrap();
        }
        seen.allowed += 1;
        let body = request.body().as_bytes().and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default();
        seen.sent.push((arrived, body));
        *seen.by_caller.entry(header("x-caller")).or_default() += 1;
        Response::new(Body::from(json!({"code": 0, "msg": "ok", "data": {}}).to_string()))
    }
}

impl HttpClient for Platform {
    fn execute(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let platform = self.clone();
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(2)).await;
            {
                let mut seen = platform.seen.lock().unwrap();
                seen.now += 1;
                seen.at_once = seen.at_once.max(seen.now);
            }
            let answer = platform.answer(&request);
            if platform.seen.lock().unwrap().sent.len() == 1 {
                tokio::time::sleep(platform.first_takes).await;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
            platform.seen.lock().unwrap().now -= 1;
            Ok(answer)
        })
    }
}

/// Sends `messages`, `at_once` at a time; the errors.
pub async fn broadcast(client: &Client, messages: usize, at_once: usize) -> Vec<String> {
    let calls = (0..messages).map(|_| async { Send::default().send(client, ()).await.err() });
    futures_util::stream::iter(calls)
        .buffer_unordered(at_once)
        .filter_map(|failed| std::future::ready(failed.map(|error| format!("{error:?}"))))
        .collect()
        .await
}
