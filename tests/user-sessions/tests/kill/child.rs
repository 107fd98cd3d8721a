//! The process that renews a session, and stops at one of its steps to be killed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::join_all;
use lark_runtime::time::Clock;
use lark_runtime::token::RedisCache;
use lark_runtime::transport::{Body, BoxError, HttpClient, HttpClientError, ReqwestClient};
use lark_runtime::user::{FileStore, Record, RedisStore, StoreLock, UserTokenStore, UserTokens, UserTokensBuilder};
use lark_runtime::{BoxFuture, Client, Error, RawRequest, TokenTypes};
use lark_sandbox::{APP_ID, APP_SECRET, USERS};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::unix::LATER;

/// The steps of a renewal, in their order.
pub(crate) const STEPS: &[&str] = &[
    "before the lock",
    "with the lock",
    "before the session is read",
    "after the session was read",
    "before the mark is written",
    "after the mark was written",
    "before the platform is asked",
    "after the platform has answered",
    "before the tokens are written",
    "after the tokens were written",
];

/// Stops this process for good at a step.
struct Steps {
    cut: usize,
    passed: AtomicUsize,
}

impl Steps {
    fn pass(&self) {
        let step = self.passed.fetch_add(1, Ordering::SeqCst);
        if step == self.cut {
            println!("at {step}");
            loop {
                std::thread::park();
            }
        }
    }
}

/// The system's time, later.
struct Later;

impl Clock for Later {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn date(&self) -> SystemTime {
        SystemTime::now() + Duration::from_secs(LATER)
    }
}

/// A store whose steps count from the first lock on.
struct Stepped {
    inner: Box<dyn UserTokenStore>,
    steps: Arc<Steps>,
    begun: AtomicUsize,
}

impl Stepped {
    async fn step<T>(&self, operation: BoxFuture<'_, T>) -> T {
        let counts = self.begun.load(Ordering::SeqCst) > 0;
        if counts {
            self.steps.pass();
        }
        let done = operation.await;
        if counts {
            self.steps.pass();
        }
        done
    }
}

impl UserTokenStore for Stepped {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        self.begun.fetch_add(1, Ordering::SeqCst);
        Box::pin(self.step(self.inner.lock(key)))
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        Box::pin(self.step(self.inner.load(key)))
    }

    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        Box::pin(self.step(self.inner.compare_and_swap(lock, key, old, new)))
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        self.inner.remove(key)
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        self.inner.list(prefix)
    }
}

/// An HTTP client with a step before a token is asked for, and one when the answer is there.
struct SteppedHttp(Arc<ReqwestClient>, Arc<Steps>);

impl HttpClient for SteppedHttp {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>> {
        let (http, steps) = (Arc::clone(&self.0), Arc::clone(&self.1));
        Box::pin(async move {
            let counts = request.uri().path().ends_with("/oauth/token");
            if counts {
                steps.pass();
            }
            let answered = http.execute(request).await;
            if counts {
                steps.pass();
            }
            answered
        })
    }
}

/// Users with the store of this name: `file:` and a folder, `redis:` and a URL.
pub(crate) fn open(store: &str, users: UserTokensBuilder) -> UserTokensBuilder {
    users.store(opened(store))
}

fn opened(store: &str) -> Arc<dyn UserTokenStore> {
    match store.split_once(':').unwrap() {
        ("file", folder) => Arc::new(FileStore::open(folder).unwrap()),
        (_, url) => Arc::new(RedisStore::over(RedisCache::new(url).unwrap().timeout(Duration::from_secs(30)))),
    }
}

/// Makes calls as the user, and prints what came of them.
pub(crate) async fn run(store: &str, url: &str, cut: usize, calls: usize) {
    let steps = Arc::new(Steps { cut, passed: AtomicUsize::new(0) });
    let http = Arc::new(ReqwestClient::new(ReqwestClient::builder().unwrap().build().unwrap()));
    let client = Client::builder(APP_ID, APP_SECRET).base_url(url).clock(Later);
    let client = client.http_client(SteppedHttp(http, Arc::clone(&steps))).build().unwrap();
    let store = Stepped { inner: Box::new(opened(store)), steps, begun: AtomicUsize::new(0) };
    let users = UserTokens::builder(&client).store(store).build();
    let call = || {
        let request = RawRequest::get("/open-apis/authen/v1/user_info").token(TokenTypes::USER);
        request.send(&client, users.as_user(USERS[0].open_id))
    };
    for made in join_all((0..calls).map(|_| call())).await {
        match made {
            Ok(answer) if answer.code() == 0 => {}
            Ok(answer) => return println!("refused: {answer:?}"),
            Err(Error::Login(error)) => return println!("login: {error}"),
            Err(error) => return println!("{error}"),
        }
    }
    println!("renewed");
}

/// Where a page of this server sends a browser.
pub(crate) async fn location(server: &str, path: &str) -> String {
    let address = server.strip_prefix("http://").unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let location = answer.lines().find_map(|line| line.strip_prefix("Location: "));
    location.unwrap_or_else(|| panic!("{answer}")).to_owned()
}
