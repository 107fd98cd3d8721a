//! A lock that ends while its holder renews, in a store with fences, as Redis is one: two processes renew one session.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use lark_runtime::error::LoginErrorKind;
use lark_runtime::testing::{Fault, Mock, user_token_store};
use lark_runtime::transport::BoxError;
use lark_runtime::user::{Record, StoreLock, UserTokenStore, UserTokens};
use lark_runtime::{BoxFuture, Client, Error, Result};
use serde_json::json;
use users_platform::{Platform, Trouble, WhoAmI, login};

const KEY: &str = "cli_mock@open.feishu.cn/ou_ann";

#[derive(Default)]
struct Kept {
    record: Option<Record>,
    /// The number of the present lock, if there is one, and of the last.
    held: Option<u64>,
    last: u64,
    /// That of the last write.
    written: u64,
    /// What another process with a later lock writes just before the next removal.
    intruding: Option<Record>,
}

/// A store whose locks can end at any time, and which takes no write of an earlier lock once a later one has written.
#[derive(Default)]
struct Fenced {
    kept: Mutex<BTreeMap<String, Kept>>,
    free: tokio::sync::Notify,
}

impl Fenced {
    fn with<T>(&self, key: &str, each: impl FnOnce(&mut Kept) -> T) -> T {
        each(self.kept.lock().unwrap().entry(key.to_owned()).or_default())
    }

    /// Its holder is not told.
    fn end_lock(&self) {
        self.with(KEY, |kept| kept.held = None);
        self.free.notify_waiters();
    }

    fn intrude(&self, key: &str) {
        self.with(key, |kept| {
            if let Some(record) = kept.intruding.take() {
                (kept.held, kept.last) = (None, kept.last + 1);
                (kept.record, kept.written) = (Some(record), kept.last);
            }
        });
    }

    fn text(&self) -> Option<String> {
        self.with(KEY, |kept| kept.record.as_ref().map(|record| record.as_str().to_owned()))
    }
}

struct Held(Arc<Fenced>, String, u64);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.with(&self.1, |kept| kept.held = kept.held.filter(|held| *held != self.2));
        self.0.free.notify_waiters();
    }
}

struct Store(Arc<Fenced>);

impl UserTokenStore for Store {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        Box::pin(async move {
            loop {
                let mut free = std::pin::pin!(self.0.free.notified());
                free.as_mut().enable();
                let taken = self.0.with(key, |kept| {
                    kept.held.is_none().then(|| {
                        kept.last += 1;
                        kept.held = Some(kept.last);
                        kept.last
                    })
                });
                if let Some(fence) = taken {
                    return Ok(StoreLock::new(Held(Arc::clone(&self.0), key.to_owned(), fence)).fenced(fence));
                }
                free.await;
            }
        })
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        Box::pin(async move { Ok(self.0.with(key, |kept| kept.record.clone())) })
    }

    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        Box::pin(async move {
            if new.is_none() {
                self.0.intrude(key);
            }
            Ok(self.0.with(key, |kept| {
                let swaps = lock.fence() >= kept.written && kept.record.as_ref() == old;
                if swaps {
                    (kept.record, kept.written) = (new.cloned(), lock.fence());
                }
                swaps
            }))
        })
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        Box::pin(async move {
            self.0.intrude(key);
            self.0.with(key, |kept| kept.record = None);
            Ok(())
        })
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        Box::pin(async move {
            let kept = self.0.kept.lock().unwrap();
            let kept = kept.iter().filter(|(key, kept)| key.starts_with(prefix) && kept.record.is_some());
            Ok(kept.map(|(key, _)| key.clone()).collect())
        })
    }
}

#[tokio::test]
async fn the_store_of_these_tests_is_one() {
    user_token_store(Store(Arc::default())).await;
}

/// Two processes, and a user whose token has ended.
struct Setting {
    platform: Platform,
    store: Arc<Fenced>,
    clients: [Client; 2],
    users: [UserTokens; 2],
}

impl Setting {
    async fn expired() -> Self {
        let platform = Platform::with(Mock::new());
        let store = Arc::new(Fenced::default());
        let clients = [platform.client(), platform.client()];
        let users = [0, 1].map(|n| UserTokens::builder(&clients[n]).store(Store(Arc::clone(&store))).build());
        login(&users[0]).await.unwrap();
        platform.advance(7300);
        Self { platform, store, clients, users }
    }

    async fn call(&self, process: usize) -> Result<String> {
        let sent = WhoAmI {}.send(&self.clients[process], self.users[process].as_user("ou_ann")).await?;
        Ok(sent.data["token"].as_str().unwrap().trim_start_matches("Bearer ").to_owned())
    }

    async fn asked(&self, times: usize) {
        while self.platform.renewals().len() < times {
            tokio::task::yield_now().await;
        }
    }
}

fn kind(error: &Error) -> Option<LoginErrorKind> {
    match error {
        Error::Login(error) => Some(error.kind()),
        _ => None,
    }
}

/// The first has asked, and its lock ends before it has the answer. The other asks with the same token, and the platform trades
/// it once: for the first or for the second who asked.
#[tokio::test]
async fn whoever_gets_the_next_tokens_both_go_on_with_them() {
    for first_is_refused in [false, true] {
        let setting = Setting::expired().await;
        if first_is_refused {
            setting.platform.refuse(1, 400, 20_073);
        }
        let held = setting.platform.mock.hold();
        let meddling = async {
            setting.asked(1).await;
            setting.store.end_lock();
            setting.asked(2).await;
            drop(held);
        };
        let second = async {
            setting.asked(1).await;
            setting.call(1).await
        };
        let (first, second, ()) = tokio::join!(setting.call(0), second, meddling);
        assert_eq!((first.unwrap(), second.unwrap()), ("access-2".to_owned(), "access-2".to_owned()));
        assert_eq!(setting.platform.renewals(), ["refresh-1", "refresh-1"]);
        assert!(setting.store.text().unwrap().contains("refresh-2"));
        setting.platform.advance(7300);
        assert_eq!(setting.call(1).await.unwrap(), "access-3");
        assert_eq!(setting.call(0).await.unwrap(), "access-3");
    }
}

/// The answer that has the tokens comes seconds after the refusal of the other.
#[tokio::test]
async fn a_session_is_not_dropped_while_another_may_have_its_next_tokens() {
    let setting = Setting::expired().await;
    let next = json!({"code": 0, "access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 7200});
    let clock = setting.platform.mock.clock().clone();
    let asked = setting.platform.mock.on_path(Method::POST, "/open-apis/authen/v2/oauth/token");
    let first = asked.reply_json(200, next.to_string()).after(Duration::from_secs(3)).times(1);
    first.reply_json(400, r#"{"code":20073,"error":"invalid_grant"}"#);
    let second = async {
        setting.asked(1).await;
        setting.store.end_lock();
        setting.call(1).await
    };
    let before = clock.elapsed();
    let (first, second) = tokio::join!(setting.call(0), second);
    assert_eq!((first.unwrap(), second.unwrap()), ("access-2".to_owned(), "access-2".to_owned()));
    assert!((clock.elapsed() - before).as_secs() < 10);
    assert!(setting.store.text().unwrap().contains("refresh-2"));
    assert_eq!(setting.platform.renewals().len(), 2);
}

/// Nobody has them: the first was killed, or its answer was lost.
#[tokio::test]
async fn a_session_whose_tokens_nobody_has_is_over_after_a_moment() {
    let setting = Setting::expired().await;
    setting.platform.trouble(vec![Trouble::Fault(Fault::ConnectionReset); 2]);
    assert_eq!(kind(&setting.call(0).await.unwrap_err()), None);
    assert!(setting.store.text().unwrap().contains("renewal"), "nobody knows what became of the token");
    setting.platform.refuse(1, 400, 20_073);
    let before = setting.platform.mock.clock().elapsed();
    assert_eq!(kind(&setting.call(1).await.unwrap_err()), Some(LoginErrorKind::Ended));
    assert!((setting.platform.mock.clock().elapsed() - before).as_secs() < 10);
    assert_eq!(setting.store.text(), None);
    // One that no renewal had begun before is over at once.
    login(&setting.users[0]).await.unwrap();
    setting.platform.advance(7300);
    setting.platform.refuse(1, 400, 20_064);
    let before = setting.platform.mock.clock().elapsed();
    assert_eq!(kind(&setting.call(1).await.unwrap_err()), Some(LoginErrorKind::Ended));
    assert_eq!((setting.platform.mock.clock().elapsed() - before).as_secs(), 0);
}

/// A logout while the lock is lost is one: what comes of the renewal does not bring the session back.
#[tokio::test]
async fn a_logout_meanwhile_is_not_undone() {
    let setting = Setting::expired().await;
    let held = setting.platform.mock.hold();
    let logout = async {
        setting.asked(1).await;
        setting.store.end_lock();
        setting.users[1].forget("ou_ann").await.unwrap();
        drop(held);
    };
    let (first, ()) = tokio::join!(setting.call(0), logout);
    assert_eq!(kind(&first.unwrap_err()), Some(LoginErrorKind::NoSession));
    assert_eq!(setting.store.text(), None);
}

/// How a session ends here.
#[derive(Clone, Copy, Debug)]
enum End {
    Revoke,
    Forget,
    Event,
}

async fn end(users: &UserTokens, how: End) {
    match how {
        End::Revoke => users.revoke("ou_ann").await.unwrap(),
        End::Forget => users.forget("ou_ann").await.unwrap(),
        End::Event => {
            let event = json!({"open_id": "ou_ann", "revoke_token_type": "refresh_token"});
            drop(users.revoked(&event).await.unwrap());
        }
    }
}

/// The lock of whoever ends a session is lost just before the removal, and another process writes.
#[tokio::test]
async fn a_login_during_the_end_of_a_session_stays_and_a_renewal_does_not() {
    for how in [End::Revoke, End::Forget, End::Event] {
        for is_login in [true, false] {
            let setting = Setting::expired().await;
            let revoke = setting.platform.mock.on_path(Method::POST, "/oauth/v1/revoke");
            revoke.reply_json(200, "");
            let record = setting.store.with(KEY, |kept| kept.record.clone());
            if is_login {
                login(&setting.users[1]).await.unwrap();
            } else {
                assert_eq!(setting.call(1).await.unwrap(), "access-2");
            }
            setting.store.with(KEY, |kept| {
                kept.intruding = kept.record.take();
                kept.record = record;
            });
            end(&setting.users[0], how).await;
            assert_eq!(setting.store.text().is_some(), is_login, "{how:?}");
            assert_eq!(setting.call(0).await.is_ok(), is_login, "{how:?}");
            let calls = setting.platform.mock.all_calls().into_iter();
            let revoked = calls.filter(|call| call.path() == "/oauth/v1/revoke").count();
            let expected = if !matches!(how, End::Revoke) {
                0
            } else if is_login {
                1
            } else {
                2
            };
            assert_eq!(revoked, expected, "{how:?}");
        }
    }
}
