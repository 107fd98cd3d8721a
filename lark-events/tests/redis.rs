//! Seen events in Redis, against a server that each test starts from the installed program.
#![cfg(all(unix, feature = "redis"))]
#![allow(clippy::panic, clippy::print_stderr, clippy::unwrap_used, reason = "tests")]

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use lark_events::seen::{RedisSeen, Seen};
use lark_events::{Events, RawEvent, SeenStore, State, Told};
use lark_runtime::testing::Mock;
use serde_json::json;

/// A redis-server on a socket in a folder of its own.
struct Server {
    folder: PathBuf,
    process: Child,
}

impl Server {
    fn start() -> Self {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let name = format!("lark-seen-{}-{}", std::process::id(), STARTED.fetch_add(1, Ordering::SeqCst));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let mut process = Command::new("redis-server")
            .args(["--port", "0", "--unixsocket", "socket", "--save", "", "--appendonly", "no"])
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("these tests need the program redis-server: `apt-get install redis-server`");
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
        assert!(lines.any(|line| line.contains("eady to accept connections")), "redis-server did not start");
        // It must not be stopped by a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { folder, process }
    }

    fn stop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    fn seen(&self) -> RedisSeen {
        let url = format!("redis+unix://{}", self.folder.join("socket").display());
        RedisSeen::new(&url).unwrap().timeout(Duration::from_secs(30))
    }

    /// A command past the store.
    fn command<T: redis::FromRedisValue>(&self, parts: &[&str]) -> T {
        let url = format!("redis+unix://{}", self.folder.join("socket").display());
        let mut connection = redis::Client::open(url).unwrap().get_connection().unwrap();
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

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn of_two_processes_one_has_the_lease_until_it_is_done_or_gives_it_back() {
    let server = Server::start();
    let (one, other) = (server.seen(), server.seen());
    assert_eq!(one.begin("a", MINUTE).await.unwrap(), Seen::New);
    assert_eq!(other.begin("a", MINUTE).await.unwrap(), Seen::InProgress);
    other.failed("a").await.unwrap();
    assert_eq!(other.begin("a", MINUTE).await.unwrap(), Seen::InProgress, "it is not the other's to give back");
    one.failed("a").await.unwrap();
    assert_eq!(other.begin("a", MINUTE).await.unwrap(), Seen::New);
    other.done("a").await.unwrap();
    for store in [&one, &other] {
        assert_eq!(store.begin("a", MINUTE).await.unwrap(), Seen::Done);
        store.failed("a").await.unwrap();
    }
    assert_eq!(one.begin("a", MINUTE).await.unwrap(), Seen::Done, "what is done stays so");
    let left: i64 = server.command(&["PTTL", "lark-event-a"]);
    assert!(left > 11 * 3_600_000 && left <= 12 * 3_600_000, "{left}");
    assert_eq!(one.begin("b", MINUTE).await.unwrap(), Seen::New);
    let left: i64 = server.command(&["PTTL", "lark-event-b"]);
    assert!(left > 30_000 && left <= 60_000, "{left}");
    let prefixed = server.seen().prefix("app:");
    assert_eq!(prefixed.begin("a", MINUTE).await.unwrap(), Seen::New);
    assert_eq!(server.command::<i64>(&["EXISTS", "app:lark-event-a"]), 1);
}

#[tokio::test]
async fn the_lease_of_a_process_that_died_ends() {
    let server = Server::start();
    assert_eq!(server.seen().begin("a", Duration::ZERO).await.unwrap(), Seen::New);
    let other = server.seen();
    while other.begin("a", MINUTE).await.unwrap() != Seen::New {}
    // A lease as long as can be is one.
    assert_eq!(other.begin("b", Duration::MAX).await.unwrap(), Seen::New);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_that_comes_to_two_processes_is_handled_by_one() {
    async fn count(_: RawEvent, State(count): State<Arc<AtomicUsize>>) {
        count.fetch_add(1, Ordering::SeqCst);
    }
    let server = Server::start();
    let handled = Arc::new(AtomicUsize::new(0));
    let router = || {
        let events = Events::new(&Mock::new().client()).state(Arc::clone(&handled)).on_raw("t", count);
        events.seen(server.seen()).build().unwrap()
    };
    let routers = [router(), router()];
    let deliveries = (0..200).map(|number| {
        let events = routers[number % 2].clone();
        let event = json!({"schema": "2.0", "header": {"event_id": format!("e{}", number / 4), "event_type": "t"}});
        tokio::spawn(async move { events.receive(event.to_string()).await.unwrap() })
    });
    let deliveries: Vec<_> = deliveries.collect();
    let mut told = Vec::new();
    for delivery in deliveries {
        told.push(delivery.await.unwrap());
    }
    assert_eq!(handled.load(Ordering::SeqCst), 50);
    let settled = told.iter().filter(|told| **told == Told::Handled(None)).count();
    assert!(settled >= 50, "{settled}; the others are delivered again");
}

#[tokio::test]
async fn a_server_that_is_gone_loses_no_event_and_no_password_is_shown() {
    async fn nothing(_: RawEvent) {}
    let mut server = Server::start();
    let seen = server.seen();
    assert_eq!(seen.begin("a", MINUTE).await.unwrap(), Seen::New);
    server.stop();
    assert!(seen.begin("b", MINUTE).await.is_err());
    let paused = seen.done("a").await.unwrap_err().to_string();
    assert!(paused.contains("is not asked"), "{paused}");
    let events = Events::new(&Mock::new().client()).on_raw("t", nothing).seen(seen).build().unwrap();
    let event = json!({"schema": "2.0", "header": {"event_id": "e1", "event_type": "t"}});
    assert_eq!(events.receive(event.to_string()).await.unwrap(), Told::Handled(None));
    for url in ["redis://:hunter2@127.0.0.1:port", "hunter2", ""] {
        assert!(!RedisSeen::new(url).unwrap_err().to_string().contains("hunter2"));
    }
    let shown = format!("{:?}", RedisSeen::new("redis://:hunter2@127.0.0.1:1").unwrap());
    assert!(!shown.contains("hunter2"), "{shown}");
}
