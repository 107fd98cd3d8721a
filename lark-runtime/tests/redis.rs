//! Tokens in Redis, against a server that each test starts from the installed program.
#![cfg(unix)]
#![allow(clippy::panic, clippy::print_stderr, clippy::unwrap_used, reason = "tests")]

mod users_platform;

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt as _;
use lark_runtime::testing::{Mock, Reply, TestClock, user_token_store};
use lark_runtime::time::{BoxFuture, Clock};
use lark_runtime::token::{RedisCache, TokenCache};
use lark_runtime::user::{Record, RedisStore, UserTokenStore, UserTokens};
use lark_runtime::{Client, Pace, SharedPace, lark_api};
use serde_json::json;

#[lark_api(method = "GET", path = "/open-apis/test/v1/ping", token = "tenant")]
struct Ping {}

#[lark_api(
    method = "POST",
    path = "/open-apis/auth/v3/tenant_access_token/internal",
    token = "none",
    envelope = "flat",
    response = serde_json::Value
)]
struct FetchToken {}

const KEY: &str = "tenant_access_token-cli_mock--7095fefeffd82788";
/// That of the official SDKs.
const PLAIN: &str = "tenant_access_token-cli_mock-";

/// A redis-server on a socket in a folder of its own.
struct Server {
    folder: PathBuf,
    process: Child,
}

impl Server {
    fn start() -> Self {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let name = format!("lark-redis-{}-{}", std::process::id(), STARTED.fetch_add(1, Ordering::SeqCst));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let process = Self::spawn(&folder);
        Self { folder, process }
    }

    /// A running server, ready for connections.
    fn spawn(folder: &PathBuf) -> Child {
        let mut process = Command::new("redis-server")
            .args(["--port", "0", "--unixsocket", "socket", "--save", "", "--appendonly", "no"])
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("these tests need the program redis-server: `apt-get install redis-server`");
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
        assert!(lines.any(|line| line.contains("eady to accept connections")), "redis-server did not start");
        // It must not be stopped by a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        process
    }

    fn stop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    fn restart(&mut self) {
        self.process = Self::spawn(&self.folder);
    }

    fn url(&self) -> String {
        format!("redis+unix://{}", self.folder.join("socket").display())
    }

    fn cache(&self) -> RedisCache {
        RedisCache::new(&self.url()).unwrap().timeout(Duration::from_secs(30))
    }

    /// A client of the platform with this store.
    fn client(&self, mock: &Mock) -> Client {
        mock.client_builder().token_cache(self.cache()).build().unwrap()
    }

    /// A command past the store.
    fn command<T: redis::FromRedisValue>(&self, parts: &[&str]) -> T {
        let mut connection = redis::Client::open(self.url()).unwrap().get_connection().unwrap();
        redis::cmd(parts[0]).arg(&parts[1..]).query(&mut connection).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// A platform that numbers its tokens. Its clock stands still, as Redis is outside the process.
fn platform() -> Mock {
    let mock = Mock::with_clock(TestClock::new());
    let issued = AtomicUsize::new(0);
    mock.on::<Ping>().reply(());
    mock.on::<FetchToken>().reply_with(move |_| {
        let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
        json!({"tenant_access_token": format!("t-{number}"), "expire": 7200})
    });
    mock
}

async fn ping(client: &Client) {
    Ping {}.send(client, ()).await.unwrap();
}

/// The token of the last call.
fn sent(mock: &Mock) -> String {
    mock.calls::<Ping>().last().unwrap().header("authorization").unwrap().to_owned()
}

#[tokio::test]
async fn values_are_plain_texts_that_expire() {
    let server = Server::start();
    let cache = server.cache();
    assert!(cache.get("k").await.unwrap().is_none());
    cache.set("k", "t-1", Duration::from_secs(100)).await.unwrap();
    let found = cache.get("k").await.unwrap().unwrap();
    assert_eq!(found.value, "t-1");
    let remaining = found.remaining.unwrap();
    assert!(remaining <= Duration::from_secs(100) && remaining > Duration::from_secs(10), "{remaining:?}");
    assert_eq!(server.command::<String>(&["GET", "k"]), "t-1");
    let milliseconds: i64 = server.command(&["PTTL", "k"]);
    assert!(milliseconds <= 100_000 && milliseconds > 10_000, "{milliseconds}");

    cache.set("k", "t-2", Duration::from_secs(100)).await.unwrap();
    assert_eq!(cache.get("k").await.unwrap().unwrap().value, "t-2");
    cache.remove("k").await.unwrap();
    cache.remove("k").await.unwrap();
    assert!(cache.get("k").await.unwrap().is_none());

    // As another program may have left it.
    server.command::<()>(&["SET", "endless", "t-3"]);
    assert_eq!(cache.get("endless").await.unwrap().unwrap().remaining, None);
    // Less than a millisecond is not refused, and soon over.
    cache.set("brief", "t-4", Duration::from_nanos(1)).await.unwrap();
    while cache.get("brief").await.unwrap().is_some() {}
}

#[tokio::test]
async fn keys_are_as_documented_unless_prefixed() {
    let server = Server::start();
    let mock = platform();
    ping(&server.client(&mock)).await;
    assert_eq!(server.command::<Vec<String>>(&["KEYS", "*"]), [KEY]);
    assert_eq!(server.command::<String>(&["GET", KEY]), "t-1");
    let seconds: i64 = server.command(&["TTL", KEY]);
    assert!(seconds > 6900 && seconds <= 7020, "the platform's 7200 s less 3 min: {seconds}");

    server.command::<()>(&["FLUSHALL"]);
    let client = mock.client_builder().token_cache(server.cache().prefix("mine:")).build().unwrap();
    ping(&client).await;
    assert_eq!(server.command::<Vec<String>>(&["KEYS", "*"]), [format!("mine:{KEY}")]);

    let cache = server.cache();
    cache.set("app_ticket-cli_mock", "ticket-1", Duration::from_secs(12 * 3600)).await.unwrap();
    assert_eq!(server.command::<String>(&["GET", "app_ticket-cli_mock"]), "ticket-1");
    assert_eq!(cache.get("app_ticket-cli_mock").await.unwrap().unwrap().value, "ticket-1");
}

#[tokio::test]
async fn two_clients_share_one_token() {
    let server = Server::start();
    let mock = platform();
    ping(&server.client(&mock)).await;
    ping(&server.client(&mock)).await;
    assert_eq!((mock.token_requests(), mock.calls::<Ping>().len()), (1, 2));
    assert_eq!(sent(&mock), "Bearer t-1");
}

/// One process of [`two_processes_share_a_token_and_a_ticket`].
#[tokio::test]
#[ignore = "is a part of another test, which starts it"]
async fn child() {
    let mock = platform();
    let cache = RedisCache::new(&std::env::var("LARK_TEST_REDIS").unwrap()).unwrap();
    let cache = Arc::new(cache.timeout(Duration::from_secs(30)));
    let ticket = cache.get("app_ticket-cli_mock").await.unwrap().map(|found| found.value);
    cache.set("app_ticket-cli_mock", "ticket-1", Duration::from_secs(3600)).await.unwrap();
    ping(&mock.client_builder().token_cache(cache).build().unwrap()).await;
    // A line of its own, whatever the harness prints.
    eprintln!("\nchild: {ticket:?}, {} token requests, {}", mock.token_requests(), sent(&mock));
}

#[test]
fn two_processes_share_a_token_and_a_ticket() {
    let server = Server::start();
    let child = || {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--ignored", "--nocapture"])
            .env("LARK_TEST_REDIS", server.url())
            .output()
            .unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("child: ").map(str::to_owned));
        line.unwrap_or_else(|| panic!("the child failed: {text}"))
    };
    assert_eq!(child(), "None, 1 token requests, Bearer t-1");
    assert_eq!(child(), r#"Some("ticket-1"), 0 token requests, Bearer t-1"#);
}

#[tokio::test]
async fn garbage_under_the_key_is_replaced_by_a_token() {
    let server = Server::start();
    let mock = platform();
    let garbage: [&[&str]; 6] = [
        &["SET", KEY, ""],
        &["SET", KEY, "t-\r\nX-Forged: 1"],
        &["SET", KEY, "t-ü"],
        &["SET", KEY, "two words"],
        &["RPUSH", KEY, "t-other"],
        &["HSET", KEY, "t-other", "1"],
    ];
    for (number, command) in (1..).zip(garbage) {
        server.command::<()>(&["DEL", KEY]);
        server.command::<()>(command);
        ping(&server.client(&mock)).await;
        assert_eq!(mock.token_requests(), number, "{command:?}");
        assert_eq!(sent(&mock), format!("Bearer t-{number}"));
        assert_eq!(server.command::<String>(&["GET", KEY]), format!("t-{number}"), "{command:?}");
    }
    let cache = server.cache();
    server.command::<()>(&["DEL", KEY]);
    server.command::<()>(&["HSET", KEY, "f", "t-secret"]);
    let error = cache.get(KEY).await.unwrap_err().to_string();
    assert!(error.contains("WRONGTYPE"), "{error}");
    server.command::<()>(&["SET", "k", "t-secret\n"]);
    let error = cache.get("k").await.unwrap_err().to_string();
    assert!(error.contains("not a token") && !error.contains("secret"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_killed_and_restarted_amid_traffic_costs_no_call() {
    let mut server = Server::start();
    let mock = platform();
    let clock = TestClock::new();
    let cache = Arc::new(server.cache().clock(clock.clone()));
    let done = Arc::new(AtomicUsize::new(0));
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    // Every call is the first of its client, so each asks the store.
    let traffic: Vec<_> = (0..4)
        .map(|_| {
            let (mock, cache, done, stop) = (mock.clone(), Arc::clone(&cache), Arc::clone(&done), Arc::clone(&stop));
            tokio::spawn(async move {
                while !stop.load(Ordering::SeqCst) {
                    ping(&mock.client_builder().token_cache(Arc::clone(&cache)).build().unwrap()).await;
                    done.fetch_add(1, Ordering::SeqCst);
                }
            })
        })
        .collect();
    let more = async |calls: usize| {
        let until = done.load(Ordering::SeqCst) + calls;
        while done.load(Ordering::SeqCst) < until {
            assert!(!traffic.iter().any(tokio::task::JoinHandle::is_finished), "a call failed");
            tokio::task::yield_now().await;
        }
    };
    more(50).await;
    let shared = mock.token_requests();
    assert!(shared <= 4, "{shared} token requests");
    server.stop();
    more(50).await;
    let alone = mock.token_requests();
    assert!(alone >= shared + 40, "without Redis each client fetches: {alone}");
    server.restart();
    clock.advance(Duration::from_secs(5));
    while cache.get(KEY).await.ok().flatten().is_none() {
        tokio::task::yield_now().await;
    }
    let again = mock.token_requests();
    more(50).await;
    assert!(mock.token_requests() <= again + 4, "{again}, {}", mock.token_requests());
    stop.store(true, Ordering::SeqCst);
    for task in traffic {
        task.await.unwrap();
    }
}

#[tokio::test]
async fn a_restart_between_two_calls_goes_unnoticed() {
    let mut server = Server::start();
    let cache = server.cache();
    cache.set("k", "t-1", Duration::from_secs(100)).await.unwrap();
    server.stop();
    server.restart();
    assert!(cache.get("k").await.unwrap().is_none(), "asked over a new connection");
    cache.set("k", "t-2", Duration::from_secs(100)).await.unwrap();
    assert_eq!(cache.get("k").await.unwrap().unwrap().value, "t-2");
}

#[tokio::test]
async fn a_server_that_is_down_at_the_start_is_left_alone_for_a_while() {
    let mut server = Server::start();
    server.stop();
    let (mock, clock) = (platform(), TestClock::new());
    let cache = Arc::new(server.cache().clock(clock.clone()));
    let client = || mock.client_builder().token_cache(Arc::clone(&cache)).build().unwrap();
    ping(&client()).await;
    assert_eq!(sent(&mock), "Bearer t-1");

    server.restart();
    let paused = cache.get(KEY).await.unwrap_err().to_string();
    assert!(paused.contains("is not asked"), "{paused}");
    clock.advance(Duration::from_secs(5));
    assert!(cache.get(KEY).await.unwrap().is_none());
    ping(&client()).await;
    assert_eq!(server.command::<String>(&["GET", KEY]), "t-2");
}

#[tokio::test]
async fn a_server_that_freezes_costs_its_timeout_once_and_is_connected_to_anew() {
    let mut server = Server::start();
    let (mock, clock) = (platform(), TestClock::new());
    let cache = Arc::new(server.cache().timeout(Duration::from_millis(300)).clock(clock.clone()));
    let client = || mock.client_builder().token_cache(Arc::clone(&cache)).build().unwrap();
    ping(&client()).await;
    server.command::<()>(&["CLIENT", "PAUSE", "1000000"]);
    let second = client();
    let call = tokio::spawn(async move { ping(&second).await });
    while clock.sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_millis(300));
    while !call.is_finished() {
        assert_eq!(clock.sleepers(), 0, "storing the new token does not wait again");
        tokio::task::yield_now().await;
    }
    call.await.unwrap();
    assert_eq!((mock.token_requests(), sent(&mock).as_str()), (2, "Bearer t-2"));
    // The server is left alone, so there is nothing to wait for.
    ping(&client()).now_or_never().unwrap();
    assert_eq!(sent(&mock), "Bearer t-3");

    server.stop();
    server.restart();
    clock.advance(Duration::from_secs(5));
    ping(&client()).await;
    assert_eq!(server.command::<String>(&["GET", KEY]), "t-4");
}

#[tokio::test]
async fn the_token_of_another_sdk_is_found_and_left_alone() {
    let server = Server::start();
    let mock = platform();
    server.command::<()>(&["SET", PLAIN, "t-of-go", "PX", "600000"]);
    let client = server.client(&mock);
    ping(&client).await;
    assert_eq!((mock.token_requests(), sent(&mock).as_str()), (0, "Bearer t-of-go"));
    assert_eq!(server.command::<Vec<String>>(&["KEYS", "*"]), [PLAIN]);
    mock.clock().advance(Duration::from_secs(601));
    ping(&client).await;
    assert_eq!(sent(&mock), "Bearer t-1");
    assert_eq!(server.command::<String>(&["GET", KEY]), "t-1");
}

#[tokio::test]
async fn a_value_is_removed_only_if_it_is_still_the_same() {
    let server = Server::start();
    // With a script and, for a user who may not run one, in two steps.
    server.command::<()>(&["ACL", "SETUSER", "poor", "on", ">pw", "~*", "+get", "+set", "+del", "+pttl"]);
    let poor = RedisCache::new(&format!("{}?user=poor&pass=pw", server.url())).unwrap();
    for cache in [server.cache(), poor.timeout(Duration::from_secs(30))] {
        server.command::<()>(&["SET", "k", "new"]);
        cache.remove_if("k", "old").await.unwrap();
        assert_eq!(server.command::<String>(&["GET", "k"]), "new");
        cache.remove_if("k", "new").await.unwrap();
        assert!(!server.command::<bool>(&["EXISTS", "k"]));
        cache.remove_if("k", "new").await.unwrap();
    }
}

#[tokio::test]
async fn a_user_with_get_and_set_alone_shares_tokens() {
    let server = Server::start();
    server.command::<()>(&["ACL", "SETUSER", "poor", "on", ">pw", "~*", "+get", "+set"]);
    let mock = platform();
    let client = || {
        let cache = RedisCache::new(&format!("{}?user=poor&pass=pw", server.url())).unwrap();
        mock.client_builder().token_cache(cache.timeout(Duration::from_secs(30))).build().unwrap()
    };
    for _ in 0..3 {
        ping(&client()).await;
    }
    assert_eq!((mock.token_requests(), sent(&mock).as_str()), (1, "Bearer t-1"));
    // A value of another type is still told apart from a command that is denied.
    server.command::<()>(&["DEL", KEY]);
    server.command::<()>(&["RPUSH", KEY, "x"]);
    ping(&client()).await;
    assert_eq!(sent(&mock), "Bearer t-2");
}

/// A platform that takes its newest token alone.
fn revoking(mock: &Mock) -> Arc<AtomicUsize> {
    let valid = Arc::new(AtomicUsize::new(1));
    let (issuing, checking) = (Arc::clone(&valid), Arc::clone(&valid));
    mock.on::<FetchToken>().reply_with(
        move |_| json!({"tenant_access_token": format!("t-{}", issuing.load(Ordering::SeqCst)), "expire": 7200}),
    );
    mock.on::<Ping>().reply_with(move |call| {
        let expected = format!("Bearer t-{}", checking.load(Ordering::SeqCst));
        if call.header("authorization") == Some(&*expected) {
            json!({}).into()
        } else {
            Reply::error(99_991_663, "invalid")
        }
    });
    valid
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_revoked_amid_traffic_costs_no_call() {
    let server = Server::start();
    let mock = Mock::with_clock(TestClock::new());
    let valid = revoking(&mock);
    // Two processes, as far as the tokens are concerned.
    let clients = [server.client(&mock), server.client(&mock)];
    for round in 2..32 {
        let calls: Vec<_> = (0..300)
            .map(|number| {
                let client = clients[number % 2].clone();
                let valid = Arc::clone(&valid);
                tokio::spawn(async move {
                    if number == 100 {
                        valid.store(round, Ordering::SeqCst);
                    }
                    if number % 3 == 0 {
                        tokio::task::yield_now().await;
                    }
                    Ping {}.send(&client, ()).await.map(drop)
                })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    }
    assert!(mock.token_requests() <= 31 * 3, "{} token requests for 31 tokens", mock.token_requests());
}

/// A listener that accepts nothing and answers nothing.
fn silent() -> (std::net::TcpListener, String) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://:hunter2@{}", listener.local_addr().unwrap());
    (listener, url)
}

#[tokio::test]
async fn a_server_that_hangs_costs_its_timeout_once() {
    let (_listener, url) = silent();
    let clock = TestClock::new();
    let cache = Arc::new(RedisCache::new(&url).unwrap().timeout(Duration::from_millis(300)).clock(clock.clone()));
    let waiting: Vec<_> = (0..20)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move { cache.get("k").await.unwrap_err().to_string() })
        })
        .collect();
    while clock.sleepers() < 20 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_millis(300));
    let errors = futures_util::future::join_all(waiting).await;
    let errors: Vec<String> = errors.into_iter().map(Result::unwrap).collect();
    assert!(errors.iter().any(|error| error == "Redis did not answer within 300ms"), "{errors:?}");
    // Later ones do not wait at all.
    let error = cache.set("k", "v", Duration::from_secs(1)).now_or_never().unwrap().unwrap_err();
    assert!(error.to_string().contains("is not asked"), "{error}");
    assert_eq!(clock.sleepers(), 0);
}

#[tokio::test]
async fn a_server_that_talks_nonsense_or_refuses_the_password_is_an_error_without_secrets() {
    for answer in ["HTTP/1.1 400 Bad Request\r\n\r\n", "-WRONGPASS invalid password hunter2\r\n", ""] {
        let (listener, url) = silent();
        let server = std::thread::spawn(move || {
            use std::io::{Read as _, Write as _};
            let (mut stream, _) = listener.accept().unwrap();
            assert_ne!(stream.read(&mut [0; 512]).unwrap(), 0);
            stream.write_all(answer.as_bytes()).unwrap();
        });
        let cache = RedisCache::new(&url).unwrap().timeout(Duration::from_secs(30));
        let error = cache.get("k").await.unwrap_err();
        server.join().unwrap();
        let shown = format!("{error} {error:?} {cache:?}");
        assert!(shown.contains("Redis failed") && !shown.contains("hunter2"), "{answer:?}: {shown}");
        assert!(cache.get("k").await.unwrap_err().to_string().contains("is not asked"), "{answer:?}");
    }
}

/// Two processes reserve turns of one limit: each has its own, an interval apart, and a pause is not made up for.
#[tokio::test]
async fn turns_of_one_limit_are_an_interval_apart_for_all_processes() {
    let server = Server::start();
    let (one, other) = (server.cache(), server.cache());
    let interval = Duration::from_secs(60);
    let mut waits = Vec::new();
    for _ in 0..3 {
        waits.push(one.reserve("k", interval).await.unwrap());
        waits.push(other.reserve("k", interval).await.unwrap());
    }
    for (turn, wait) in waits.iter().enumerate() {
        let due = interval * u32::try_from(turn).unwrap();
        assert!(*wait <= due && due - *wait < Duration::from_secs(30), "turn {turn}: {wait:?}");
    }
    assert_eq!(one.reserve("another", interval).await.unwrap(), Duration::ZERO);
    let prefixed = server.cache().prefix("x:");
    assert_eq!(prefixed.reserve("k", interval).await.unwrap(), Duration::ZERO);
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/paced", token = "tenant", rate_limit = "100/s")]
struct Paced {}

/// The clock of the machine, since Redis is outside of the process.
struct Real;

impl Clock for Real {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[tokio::test]
async fn a_pace_in_redis_is_kept_and_missed_when_redis_is_down() {
    let mut server = Server::start();
    let mock = Mock::new();
    mock.on::<Paced>().reply(json!({}));
    let pace = Pace::documented().shared(server.cache());
    let client = mock.client_builder().clock(Real).pace(pace).build().unwrap();
    for _ in 0..3 {
        Paced {}.send(&client, ()).await.unwrap();
    }
    let keys: Vec<String> = server.command(&["KEYS", "lark-pace-endpoint-*"]);
    assert_eq!(keys.len(), 1, "{keys:?}");
    server.stop();
    for _ in 0..3 {
        Paced {}.send(&client, ()).await.unwrap();
    }
    assert_eq!(mock.calls::<Paced>().len(), 6);
}

#[tokio::test]
async fn sessions_of_users_are_kept_as_a_store_has_to() {
    let server = Server::start();
    user_token_store(RedisStore::over(server.cache())).await;
    user_token_store(RedisStore::over(server.cache().prefix("a*[b"))).await;
}

#[tokio::test]
async fn processes_with_one_redis_renew_a_session_once() {
    let server = Server::start();
    let platform = users_platform::Platform::with(Mock::with_clock(TestClock::new()));
    let users = [0, 1].map(|_| UserTokens::builder(&platform.client()).store(RedisStore::over(server.cache())).build());
    users_platform::login(&users[0]).await.unwrap();
    platform.advance(7300);
    let calls = (0..100).map(|n| users[n % 2].access_token("ou_ann"));
    for token in futures_util::future::join_all(calls).await {
        assert_eq!(token.unwrap(), "access-2");
    }
    assert_eq!(platform.renewals(), ["refresh-1"]);
    assert_eq!(users[1].users().await.unwrap().len(), 1);
    let stored: String = server.command(&["GET", "{cli_mock@open.feishu.cn/ou_ann}:session"]);
    assert!(stored.contains("refresh-2"), "{stored}");
}

#[tokio::test]
async fn the_lock_of_a_dead_holder_ends_and_what_it_writes_late_is_refused() {
    let server = Server::start();
    let store = RedisStore::over(server.cache());
    let dead = store.lock("k").await.unwrap();
    let left: i64 = server.command(&["PTTL", "{k}:lock"]);
    assert!((1..=15_000).contains(&left), "{left}");
    // As if it had ended.
    server.command::<i64>(&["DEL", "{k}:lock"]);
    let next = store.lock("k").await.unwrap();
    let (old, new) = (Record::new("1"), Record::new("2"));
    assert!(store.compare_and_swap(&next, "k", None, Some(&old)).await.unwrap());
    assert!(!store.compare_and_swap(&dead, "k", Some(&old), Some(&new)).await.unwrap());
    // Nor does it give back the lock of the next.
    drop(dead);
    while server.command::<i64>(&["GET", "{k}:fence"]) < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.command::<i64>(&["EXISTS", "{k}:lock"]), 1);
    drop(next);
    drop(store.lock("k").await.unwrap());
}

#[tokio::test]
async fn a_redis_that_is_gone_costs_no_refresh_token() {
    let mut server = Server::start();
    let platform = users_platform::Platform::with(Mock::with_clock(TestClock::new()));
    let users = UserTokens::builder(&platform.client()).store(RedisStore::over(server.cache())).build();
    users_platform::login(&users).await.unwrap();
    platform.advance(7300);
    server.stop();
    let error = users.access_token("ou_ann").await.unwrap_err().to_string();
    assert!(error.contains("the store of user tokens cannot be"), "{error}");
    assert!(platform.renewals().is_empty());
}

/// Time goes on, and jumps ahead by these seconds.
#[derive(Clone, Default)]
struct Ahead(Arc<AtomicUsize>);

impl Ahead {
    fn by(&self) -> Duration {
        Duration::from_secs(self.0.load(Ordering::SeqCst) as u64)
    }
}

impl Clock for Ahead {
    fn now(&self) -> Instant {
        Instant::now() + self.by()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn date(&self) -> SystemTime {
        SystemTime::now() + self.by()
    }
}

#[tokio::test]
async fn a_lock_that_ends_in_mid_renewal_costs_no_session() {
    let server = Server::start();
    let platform = users_platform::Platform::new();
    let clock = Ahead::default();
    let users = [0, 1].map(|_| {
        let client = Client::builder("cli_mock", "mock-secret").http_client(platform.mock.clone()).clock(clock.clone());
        UserTokens::builder(&client.build().unwrap()).store(RedisStore::over(server.cache())).build()
    });
    users_platform::login(&users[0]).await.unwrap();
    clock.0.store(7300, Ordering::SeqCst);
    let asked = async |times: usize| {
        while platform.renewals().len() < times {
            tokio::task::yield_now().await;
        }
    };
    let held = platform.mock.hold();
    let second = async {
        asked(1).await;
        server.command::<i64>(&["DEL", "{cli_mock@open.feishu.cn/ou_ann}:lock"]);
        users[1].access_token("ou_ann").await
    };
    let answered = async {
        asked(2).await;
        drop(held);
    };
    let (first, second, ()) = tokio::join!(users[0].access_token("ou_ann"), second, answered);
    assert_eq!((first.unwrap().as_str(), second.unwrap().as_str()), ("access-2", "access-2"));
    let stored: String = server.command(&["GET", "{cli_mock@open.feishu.cn/ou_ann}:session"]);
    assert!(stored.contains("refresh-2"), "{stored}");
}
