//! Sessions that end while calls go on: nothing that began before brings one back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::sync::{Arc, Mutex};

use futures_util::FutureExt as _;
use http::Method;
use lark_runtime::error::LoginErrorKind;
use lark_runtime::time::Clock as _;
use lark_runtime::transport::BoxError;
use lark_runtime::user::{MemoryStore, Record, StoreLock, User, UserTokenStore, UserTokens};
use lark_runtime::{BoxFuture, Error};
use serde_json::{Value, json};
use tokio::sync::oneshot;
use users_platform::{Platform, login};

/// What a store does slowly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slow {
    Load,
    Write,
    Remove,
}

/// A place where the store waits: it says that it is there, and goes on when it is told.
struct Gate(Slow, oneshot::Sender<()>, oneshot::Receiver<()>);

#[derive(Default)]
struct Gated {
    inner: MemoryStore,
    gate: Mutex<Option<Gate>>,
}

impl Gated {
    /// The next of this kind says that it is there, and waits.
    fn hold(&self, what: Slow) -> (oneshot::Receiver<()>, oneshot::Sender<()>) {
        let ((there, arrived), (go, told)) = (oneshot::channel(), oneshot::channel());
        *self.gate.lock().unwrap() = Some(Gate(what, there, told));
        (arrived, go)
    }

    async fn pass(&self, what: Slow) {
        let gate = self.gate.lock().unwrap().take_if(|gate| gate.0 == what);
        if let Some(Gate(_, there, told)) = gate {
            there.send(()).unwrap();
            told.await.unwrap();
        }
    }
}

impl UserTokenStore for Gated {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        self.inner.lock(key)
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        Box::pin(async {
            let loaded = self.inner.load(key).await;
            self.pass(Slow::Load).await;
            loaded
        })
    }

    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        Box::pin(async move {
            self.pass(if new.is_some() { Slow::Write } else { Slow::Remove }).await;
            self.inner.compare_and_swap(lock, key, old, new).await
        })
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        Box::pin(async {
            self.pass(Slow::Remove).await;
            self.inner.remove(key).await
        })
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        self.inner.list(prefix)
    }
}

struct Setting {
    platform: Platform,
    store: Arc<Gated>,
    users: UserTokens,
    ann: User,
}

impl Setting {
    async fn new() -> Self {
        let platform = Platform::new();
        platform.mock.on_path(Method::POST, "/oauth/v1/revoke").reply_json(200, "");
        let store = Arc::new(Gated::default());
        let users = UserTokens::builder(&platform.client()).store(Arc::clone(&store)).build();
        let ann = login(&users).await.unwrap();
        Self { platform, store, users, ann }
    }

    async fn token(&self) -> Result<String, Error> {
        self.users.access_token(&self.ann).await
    }

    async fn end(&self, way: Way) {
        match way {
            Way::Forget => self.users.forget(&self.ann).await.unwrap(),
            Way::Revoke => self.users.revoke(&self.ann).await.unwrap(),
            Way::Event(kinds) => {
                let event = json!({"open_id": "ou_ann", "revoke_token_type": kinds});
                assert!(self.users.revoked(&event).await.unwrap().is_some());
            }
            Way::Login => drop(login(&self.users).await.unwrap()),
        }
    }
}

/// How a session ends, or is replaced.
#[derive(Clone, Copy, Debug)]
enum Way {
    Forget,
    Revoke,
    Event(&'static str),
    Login,
}

impl Way {
    const ALL: [Self; 5] =
        [Self::Forget, Self::Revoke, Self::Event("refresh_token"), Self::Event("user_access_token"), Self::Login];

    fn slow(self) -> Slow {
        match self {
            Self::Forget | Self::Revoke | Self::Event("refresh_token") => Slow::Remove,
            Self::Event(_) | Self::Login => Slow::Write,
        }
    }

    fn assert(self, token: Result<String, Error>) {
        match (self.slow(), token) {
            (Slow::Remove, Err(Error::Login(error))) => assert_eq!(error.kind(), LoginErrorKind::NoSession, "{self:?}"),
            (Slow::Write, Ok(token)) => assert_eq!(token, "access-2", "{self:?}"),
            (_, other) => panic!("{self:?}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_call_while_the_store_forgets_a_session_does_not_bring_it_back() {
    for way in Way::ALL {
        let setting = Setting::new().await;
        let (arrived, go) = setting.store.hold(way.slow());
        let call = async {
            arrived.await.unwrap();
            assert_eq!(setting.token().await.unwrap(), "access-1");
            go.send(()).unwrap();
        };
        tokio::join!(setting.end(way), call);
        way.assert(setting.token().await);
    }
}

#[tokio::test]
async fn a_fetch_that_began_before_the_end_of_a_session_is_of_no_use_after() {
    for way in Way::ALL {
        let setting = Setting::new().await;
        let (arrived, go) = setting.store.hold(Slow::Load);
        let end = async {
            arrived.await.unwrap();
            setting.end(way).await;
            // A call from now on does not wait for that fetch either.
            let later = setting.token();
            go.send(()).unwrap();
            later.await
        };
        let (before, later) = tokio::join!(setting.token(), end);
        way.assert(before);
        way.assert(later);
        way.assert(setting.token().await);
    }
}

#[tokio::test]
async fn a_logout_with_tokens_that_have_ended_is_one_all_the_same() {
    for (code, ended) in [
        (20_005, true),
        (20_024, true),
        (20_026, true),
        (20_037, true),
        (20_064, true),
        (20_073, true),
        (20_002, false),
        (20_050, false),
        (4_711, false),
    ] {
        let setting = Setting::new().await;
        let path = "/oauth/v1/revoke";
        setting.platform.mock.on_path(Method::POST, path).reply_error(code, "refused");
        let revoked = setting.users.revoke(&setting.ann).await;
        assert_eq!(revoked.as_ref().err().and_then(Error::code), (!ended).then_some(code), "{revoked:?}");
        assert_eq!(setting.users.users().await.unwrap().is_empty(), ended, "{code}");
        assert_eq!(setting.token().await.is_err(), ended, "{code}");
    }
    let setting = Setting::new().await;
    let refusal = json!({"error": "invalid_grant", "error_description": "gone"});
    setting.platform.mock.on_path(Method::POST, "/oauth/v1/revoke").reply_json(400, refusal.to_string());
    setting.users.revoke(&setting.ann).await.unwrap();
    assert!(setting.token().await.is_err());
}

#[tokio::test]
async fn an_event_that_comes_late_leaves_the_session_of_a_later_login() {
    let now = |setting: &Setting| {
        let date = setting.platform.mock.clock().date();
        i64::try_from(date.duration_since(std::time::UNIX_EPOCH).unwrap().as_millis()).unwrap()
    };
    let event = |created: Value, kinds: &str| json!({"header": {"create_time": created}, "event": {"open_id": "ou_ann", "revoke_token_type": kinds}});
    for kinds in ["refresh_token", "user_access_token refresh_token", "user_access_token"] {
        // Seconds from the login to the event; whether it meant the session, or the platform had to be asked.
        for (after, meant, renewals) in [
            (-86_400, false, 0),
            (-61, false, 0),
            (-30, kinds == "user_access_token", 1),
            (1, true, usize::from(kinds == "user_access_token")),
            (86_400, true, usize::from(kinds == "user_access_token")),
        ] {
            for in_text in [false, true] {
                let setting = Setting::new().await;
                let created = now(&setting) + after * 1000;
                let created = if in_text { json!(created.to_string()) } else { json!(created) };
                let ended = setting.users.revoked(&event(created, kinds)).await.unwrap();
                assert_eq!(ended.is_some(), meant, "{kinds} {after}");
                let lives = setting.token().await.is_ok();
                assert_eq!(lives, !meant || kinds == "user_access_token", "{kinds} {after}");
                assert_eq!(setting.platform.renewals().len(), renewals, "{kinds} {after}");
            }
        }
    }
    // Where clocks may be wrong, the platform says that the session is over.
    let setting = Setting::new().await;
    setting.platform.refuse(1, 400, 20_064);
    let ended = setting.users.revoked(&event(json!(now(&setting) - 30_000), "refresh_token")).await.unwrap();
    assert!(ended.is_some() && setting.users.users().await.unwrap().is_empty());
    // One that was renewed since is not the one that was revoked.
    let setting = Setting::new().await;
    let before = now(&setting);
    setting.platform.advance(7300);
    assert_eq!(setting.token().await.unwrap(), "access-2");
    assert_eq!(setting.users.revoked(&event(json!(before), "refresh_token")).await.unwrap(), None);
}

#[tokio::test]
async fn a_session_is_forgotten_though_nobody_waits_for_it() {
    let setting = Setting::new().await;
    let (arrived, go) = setting.store.hold(Slow::Remove);
    {
        let mut forget = Box::pin(setting.users.forget(&setting.ann));
        assert!((&mut forget).now_or_never().is_none());
        arrived.await.unwrap();
    }
    go.send(()).unwrap();
    while !setting.users.users().await.unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    assert!(setting.token().await.is_err());
}
