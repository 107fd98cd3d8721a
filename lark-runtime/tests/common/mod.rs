//! An HTTP client that answers from a closure and remembers what it was asked.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, reason = "shared by several test programs")]

use std::sync::{Arc, Mutex};

use http::{HeaderMap, Request, Response, StatusCode};
use lark_runtime::{Body, BoxFuture, Client, ClientBuilder, HttpClient, HttpClientError, RetryPolicy};
use tokio::sync::Semaphore;

/// What arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    pub url: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn path(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        let path = rest.find('/').map_or("/", |slash| &rest[slash..]);
        path.split('?').next().unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

pub type Answer = Result<Response<Body>, HttpClientError>;
type Answers = dyn Fn(&Seen, usize) -> Answer + Send + Sync;

/// The mock; clones share everything.
#[derive(Clone)]
pub struct Mock {
    answers: Arc<Answers>,
    seen: Arc<Mutex<Vec<Seen>>>,
    gate: Arc<Semaphore>,
}

impl Mock {
    /// `answer` gets the request and how many came before it; token requests are answered by the mock itself.
    pub fn new(answer: impl Fn(&Seen, usize) -> Answer + Send + Sync + 'static) -> Self {
        Self::with_tokens(move |seen, n| match seen.path() {
            "/open-apis/auth/v3/tenant_access_token/internal" => {
                json(200, r#"{"code":0,"msg":"ok","tenant_access_token":"t-mock","expire":7200}"#)
            }
            "/open-apis/auth/v3/app_access_token/internal" => {
                json(200, r#"{"code":0,"msg":"ok","app_access_token":"a-mock","expire":7200}"#)
            }
            _ => answer(seen, n),
        })
    }

    /// `answer` gets token requests too.
    pub fn with_tokens(answer: impl Fn(&Seen, usize) -> Answer + Send + Sync + 'static) -> Self {
        Self { answers: Arc::new(answer), seen: Arc::default(), gate: Arc::new(Semaphore::new(Semaphore::MAX_PERMITS)) }
    }

    /// Holds every answer back until [`Mock::release`].
    pub fn hold(&self) {
        assert_eq!(self.gate.forget_permits(Semaphore::MAX_PERMITS), Semaphore::MAX_PERMITS);
    }

    pub fn release(&self) {
        self.gate.add_permits(Semaphore::MAX_PERMITS);
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests that were not for tokens.
    pub fn calls(&self) -> Vec<Seen> {
        self.seen().into_iter().filter(|seen| !seen.path().starts_with("/open-apis/auth/")).collect()
    }

    pub fn token_requests(&self) -> usize {
        self.seen().len() - self.calls().len()
    }

    pub fn builder(&self) -> ClientBuilder {
        // Retries are tested with a clock that does not make anybody wait.
        Client::builder("cli_test", "the-app-secret").http_client(self.clone()).retry(RetryPolicy::never())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

impl HttpClient for Mock {
    fn execute(&self, request: Request<Body>) -> BoxFuture<'static, Answer> {
        let mock = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let seen = Seen {
                method: parts.method.to_string(),
                url: parts.uri.to_string(),
                headers: parts.headers,
                body: body.collect(usize::MAX).await.map_err(HttpClientError::other)?.to_vec(),
            };
            let before = {
                let mut all = mock.seen.lock().unwrap();
                all.push(seen.clone());
                all.len() - 1
            };
            tokio::task::yield_now().await;
            drop(mock.gate.acquire().await);
            (mock.answers)(&seen, before)
        })
    }
}

/// A JSON answer with a log id.
pub fn json(status: u16, body: impl Into<String>) -> Answer {
    answer(status, "application/json; charset=utf-8", body.into().into_bytes())
}

pub fn answer(status: u16, content_type: &str, body: Vec<u8>) -> Answer {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response.headers_mut().insert("content-type", content_type.parse().unwrap());
    response.headers_mut().insert("x-tt-logid", "log-1".parse().unwrap());
    Ok(response)
}

/// An empty success.
pub fn ok() -> Answer {
    json(200, r#"{"code":0,"msg":"success","data":{}}"#)
}
