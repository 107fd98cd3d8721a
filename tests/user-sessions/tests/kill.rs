//! Sessions of users survive kill -9 between any two steps of a renewal, or the user is told to log in again; and however many
//! processes want the next token, the platform is asked for it once.
//!
//! Each case is a process of its own, which renews a session over a real store and a real connection. It stops before a
//! step and after it, and is killed there; then another process takes over. The table says what became of the session.

#[cfg(not(unix))]
fn main() {
    println!("not run: the stores and servers of this test are started the way of unix");
}

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(unix)]
#[path = "kill/child.rs"]
mod child;

#[cfg(unix)]
mod unix {
    use std::io::{BufRead as _, BufReader, Read as _};
    use std::path::Path;
    use std::process::{Child, Command, Stdio};
    use std::time::Duration;

    use lark_runtime::error::LoginErrorKind;
    use lark_runtime::user::{UserTokens, UserTokensBuilder};
    use lark_runtime::{Client, Error};
    use lark_sandbox::{Sandbox, USERS};

    use super::child::{self, STEPS, open};

    /// Longer than an access token lasts.
    pub(super) const LATER: u64 = 7300;

    pub(super) fn main() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["child", store, url, cut, calls] => {
                runtime.block_on(child::run(store, url, cut.parse().unwrap(), calls.parse().unwrap()));
            }
            _ => runtime.block_on(all()),
        }
    }

    async fn all() {
        let folder = tempfile::tempdir().unwrap();
        let redis = Redis::start(folder.path());
        let files = |name: &str| format!("file:{}", folder.path().join(name).display());
        println!("{:<34}{:<34}{:<34}", "killed", "file store", "Redis");
        for cut in 0..=STEPS.len() {
            let step = STEPS.get(cut).copied().unwrap_or("not at all");
            let in_file = killed(&files(&format!("cut-{cut}")), cut, None).await;
            let in_redis = match &redis {
                Some(redis) => killed(&redis.store(), cut, Some(redis)).await,
                None => "skipped: no redis-server".to_owned(),
            };
            println!("{step:<34}{in_file:<34}{in_redis:<34}");
        }
        many(&files("many")).await;
        if let Some(redis) = &redis {
            redis.command(&["FLUSHALL"]);
            many(&redis.store()).await;
        }
    }

    fn users(client: &Client, store: &str) -> UserTokens {
        let builder: UserTokensBuilder = UserTokens::builder(client);
        open(store, builder).build()
    }

    /// A sandbox with a user whose token has ended, and the program's own view of the sessions.
    async fn expired(store: &str) -> (Sandbox, UserTokens) {
        let sandbox = Sandbox::start().await.unwrap();
        let users = users(&sandbox.client().unwrap(), store);
        login(&sandbox, &users).await;
        sandbox.advance(Duration::from_secs(LATER));
        (sandbox, users)
    }

    async fn login(sandbox: &Sandbox, users: &UserTokens) {
        let login = users.login("http://127.0.0.1:1/back").begin().unwrap();
        let at = login.url().strip_prefix(sandbox.url()).unwrap().to_owned();
        let back = super::child::location(sandbox.url(), &at).await;
        users.finish(login, back).await.unwrap();
    }

    /// What becomes of a session whose renewal is killed at this step.
    async fn killed(store: &str, cut: usize, redis: Option<&Redis>) -> String {
        let (sandbox, users) = expired(store).await;
        let mut first = spawn(store, sandbox.url(), cut, 1);
        let said = line(&mut first);
        if cut == STEPS.len() {
            assert_eq!(said, "renewed");
            first.wait().unwrap();
        } else {
            assert_eq!(said, format!("at {cut}"), "the steps of a renewal are those of the list");
            first.kill().unwrap();
            first.wait().unwrap();
        }
        let asked = renewals(&sandbox);
        if let Some(redis) = redis {
            // The lock of the dead ends after 15 s, which are not waited for.
            let key = format!(
                "{{{}@{}/{}}}:lock",
                sandbox.app_id(),
                sandbox.url().trim_start_matches("http://"),
                USERS[0].open_id
            );
            redis.command(&["PEXPIRE", &key, "100"]);
        }
        let mut second = spawn(store, sandbox.url(), usize::MAX, 1);
        let outcome = line(&mut second);
        second.wait().unwrap();
        let renewed = sandbox.requests().iter().filter(|r| is_renewal(r) && r.code == 0).count();
        assert!(renewed <= 1, "one refresh token is traded once");
        let outcome = match outcome.as_str() {
            "renewed" => {
                assert_eq!(renewed, 1);
                "the session goes on".to_owned()
            }
            said if said.starts_with("login: ") => {
                let error = users.user(USERS[0].open_id).await.unwrap_err();
                assert!(matches!(&error, Error::Login(error) if error.kind() == LoginErrorKind::NoSession), "{error}");
                // Only where an answer was lost on the way.
                assert_eq!((asked, renewed), (1, 1), "{said}");
                login(&sandbox, &users).await;
                let mut third = spawn(store, sandbox.url(), usize::MAX, 1);
                assert_eq!(line(&mut third), "renewed");
                third.wait().unwrap();
                "told to log in again".to_owned()
            }
            said => panic!("killed at {cut}, and then: {said}"),
        };
        format!("{outcome} ({} asked)", renewals(&sandbox))
    }

    /// Two processes, a hundred calls each, and one renewal.
    async fn many(store: &str) {
        let (sandbox, _) = expired(store).await;
        let mut children = [0, 1].map(|_| spawn(store, sandbox.url(), usize::MAX, 100));
        for child in &mut children {
            assert_eq!(line(child), "renewed");
            child.wait().unwrap();
        }
        assert_eq!(renewals(&sandbox), 1);
        let calls =
            sandbox.requests().iter().filter(|r| r.endpoint == "authen.v1.user_info.get" && r.code == 0).count();
        assert_eq!(calls, 201, "200 calls, and that of the login");
        let store = store.split(':').next().unwrap_or_default();
        println!("2 processes with 100 calls each over {store}: 1 renewal");
    }

    fn is_renewal(request: &lark_sandbox::Recorded) -> bool {
        String::from_utf8_lossy(&request.body).contains("\"grant_type\":\"refresh_token\"")
    }

    fn renewals(sandbox: &Sandbox) -> usize {
        sandbox.requests().iter().filter(|request| is_renewal(request)).count()
    }

    fn spawn(store: &str, url: &str, cut: usize, calls: usize) -> Child {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["child", store, url, &cut.to_string(), &calls.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn line(child: &mut Child) -> String {
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// A server of its own, if the program is installed.
    struct Redis {
        url: String,
        process: Child,
    }

    impl Redis {
        fn start(folder: &Path) -> Option<Self> {
            let mut command = Command::new("redis-server");
            command.args(["--port", "0", "--unixsocket", "socket", "--save", "", "--appendonly", "no"]);
            let started = command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
            let Ok(mut process) = started else {
                println!("skipped: Redis, since the program redis-server is not installed");
                return None;
            };
            let mut lines = BufReader::new(process.stdout.take().unwrap());
            let mut line = String::new();
            while !line.contains("eady to accept connections") {
                line.clear();
                assert!(lines.read_line(&mut line).unwrap() > 0, "redis-server did not start");
            }
            // It must not be stopped by a full pipe.
            std::thread::spawn(move || drop(lines.read_to_end(&mut Vec::new())));
            Some(Self { url: format!("redis+unix://{}", folder.join("socket").display()), process })
        }

        fn store(&self) -> String {
            format!("redis:{}", self.url)
        }

        fn command(&self, parts: &[&str]) {
            let mut connection = redis::Client::open(self.url.as_str()).unwrap().get_connection().unwrap();
            let _: redis::Value = redis::cmd(parts[0]).arg(&parts[1..]).query(&mut connection).unwrap();
        }
    }

    impl Drop for Redis {
        fn drop(&mut self) {
            drop(self.process.kill());
            drop(self.process.wait());
        }
    }
}
