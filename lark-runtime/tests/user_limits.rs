//! What hangs keeps no user for ever, and what lies about times is not believed for ever.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::future::pending;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use lark_runtime::error::LoginErrorKind;
use lark_runtime::transport::BoxError;
use lark_runtime::user::{MemoryStore, Record, StoreLock, UserTokenStore, UserTokens};
use lark_runtime::{BoxFuture, Client, Error, Result};
use users_platform::{Platform, WhoAmI, login};

const KEY: &str = "cli_mock@open.feishu.cn/ou_ann";

/// A store one of whose operations hangs.
#[derive(Default)]
struct Hanging {
    inner: MemoryStore,
    /// Its name, and how many of them go well before.
    hangs: Mutex<Option<(&'static str, usize)>>,
}

impl Hanging {
    fn hang(&self, operation: &'static str, after: usize) {
        *self.hangs.lock().unwrap() = Some((operation, after));
    }

    fn recover(&self) {
        *self.hangs.lock().unwrap() = None;
    }

    async fn maybe(&self, operation: &str) {
        let hangs = match &mut *self.hangs.lock().unwrap() {
            Some((name, after)) if *name == operation => {
                let left = after.checked_sub(1);
                *after = left.unwrap_or_default();
                left.is_none()
            }
            _ => false,
        };
        if hangs {
            pending::<()>().await;
        }
    }
}

impl UserTokenStore for Hanging {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        Box::pin(async move {
            self.maybe("lock").await;
            self.inner.lock(key).await
        })
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        Box::pin(async move {
            self.maybe("load").await;
            self.inner.load(key).await
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
            self.maybe(if new.is_some() { "write" } else { "remove" }).await;
            self.inner.compare_and_swap(lock, key, old, new).await
        })
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        Box::pin(async move {
            self.maybe("remove").await;
            self.inner.remove(key).await
        })
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        Box::pin(async move {
            self.maybe("list").await;
            self.inner.list(prefix).await
        })
    }
}

async fn call(client: &Client, users: &UserTokens) -> Result<String> {
    let sent = WhoAmI {}.send(client, users.as_user("ou_ann")).await?;
    Ok(sent.data["token"].as_str().unwrap().trim_start_matches("Bearer ").to_owned())
}

#[tokio::test]
async fn a_provider_of_assertions_that_hangs_ends_the_call_and_not_the_session() {
    let platform = Platform::new();
    let hangs = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&hangs);
    let provider = move |_| {
        let hangs = asked.load(Ordering::SeqCst);
        async move {
            if hangs {
                pending::<()>().await;
            }
            Ok("planted-assertion".to_owned())
        }
    };
    let clock = platform.mock.clock().clone();
    let client = Client::keyless("cli_mock", provider).http_client(platform.mock.clone()).clock(clock);
    let client = client.build().unwrap();
    let users = UserTokens::new(&client);
    login(&users).await.unwrap();
    platform.advance(7300);
    hangs.store(true, Ordering::SeqCst);
    let sent = platform.token_calls().len();
    let before = platform.mock.clock().elapsed();
    let timed = async |outcome: Error| {
        let text = outcome.to_string();
        assert!(text.contains("`ClientAssertion`, has not answered for 30s"), "{text}");
    };
    timed(call(&client, &users).await.unwrap_err()).await;
    timed(WhoAmI {}.send(&client, ()).await.unwrap_err()).await;
    timed(users.device(["a"]).await.unwrap_err()).await;
    timed(users.revoke("ou_ann").await.unwrap_err()).await;
    assert_eq!(platform.mock.clock().elapsed() - before, Duration::from_secs(4 * 30));
    assert_eq!(platform.token_calls().len(), sent);
    hangs.store(false, Ordering::SeqCst);
    assert_eq!(call(&client, &users).await.unwrap(), "access-2");
}

#[tokio::test]
async fn whoever_waits_for_a_task_that_hangs_is_told() {
    let platform = Platform::new();
    let client = platform.client();
    let store = Arc::new(Hanging::default());
    let users = UserTokens::builder(&client).store(Arc::clone(&store)).build();
    login(&users).await.unwrap();
    store.hang("write", 0);
    let stuck = tokio::spawn({
        let users = users.clone();
        async move { login(&users).await }
    });
    while platform.token_calls().len() < 2 {
        tokio::task::yield_now().await;
    }
    let before = platform.mock.clock().elapsed();
    let error = users.forget("ou_ann").await.unwrap_err().to_string();
    assert!(error.contains("user ou_ann is being changed by another task") && error.contains("180s"), "{error}");
    assert_eq!(platform.mock.clock().elapsed() - before, Duration::from_secs(180));
    users.forget("ou_bo").await.unwrap();
    // What needs no turn goes on.
    assert_eq!(call(&client, &users).await.unwrap(), "access-1");
    stuck.abort();
}

/// Under the system's clock, which tokio pauses here.
#[tokio::test(start_paused = true)]
async fn an_operation_of_a_store_that_hangs_has_failed() {
    let setting = async || {
        let platform = Platform::new();
        let client = Client::builder("cli_mock", "mock-secret").http_client(platform.mock.clone()).build().unwrap();
        let store = Arc::new(Hanging::default());
        let users = UserTokens::builder(&client).store(Arc::clone(&store)).build();
        login(&users).await.unwrap();
        platform.invalidate("access-1", 99_991_668);
        (platform, client, store, users)
    };
    for (operation, after, expected) in [
        ("lock", 0, "cannot be locked: it has not answered for 240s"),
        ("load", 0, "cannot be read: it has not answered for 30s"),
        ("load", 1, "cannot be read: it has not answered for 30s"),
        ("write", 0, "cannot be written: it has not answered for 30s"),
    ] {
        let (platform, client, store, users) = setting().await;
        store.hang(operation, after);
        // A refusal may come first, and the call not wait for longer than it may.
        let call_of = || users.access_token("ou_ann");
        let error = match call(&client, &users).await {
            Err(error) if error.to_string().contains(expected) => error,
            _ => call_of().await.unwrap_err(),
        };
        assert!(error.to_string().contains(expected), "{operation} {after}: {error}");
        assert!(platform.renewals().is_empty(), "the platform is not asked before the store has the mark");
        store.recover();
        assert_eq!(call(&client, &users).await.unwrap(), "access-2");
    }
    // The next tokens are kept in memory.
    let (platform, client, store, users) = setting().await;
    store.hang("write", 1);
    assert_eq!(users_token_after_refusal(&client, &users).await, "access-2");
    assert_eq!(platform.renewals(), ["refresh-1"]);
    assert!(!store.inner.load(KEY).await.unwrap().unwrap().as_str().contains("refresh-2"));
    store.recover();
    assert_eq!(call(&client, &users).await.unwrap(), "access-2");
    for operation in ["list", "remove"] {
        store.hang(operation, 0);
        let error = match operation {
            "list" => users.users().await.unwrap_err(),
            _ => users.forget("ou_ann").await.unwrap_err(),
        };
        assert!(error.to_string().contains("it has not answered for 30s"), "{operation}: {error}");
    }
}

/// The token of the call after one that was refused; that one may be over before the store is.
async fn users_token_after_refusal(client: &Client, users: &UserTokens) -> String {
    match call(client, users).await {
        Ok(token) => token,
        Err(error) => {
            assert!(error.is_timeout(), "{error}");
            call(client, users).await.unwrap()
        }
    }
}

#[tokio::test]
async fn a_stored_time_that_cannot_be_is_renewed_and_not_believed() {
    for (until, lasts) in [(u64::MAX, 7200), (u64::MAX, u64::MAX), (99_999_999_999, 0)] {
        let platform = Platform::new();
        let client = platform.client();
        let store = Arc::new(MemoryStore::new());
        let users = || UserTokens::builder(&client).store(Arc::clone(&store)).build();
        login(&users()).await.unwrap();
        let old = store.load(KEY).await.unwrap().unwrap();
        let stated = |text: &str| text.split("\"expires_at\":").nth(1).unwrap().split(',').next().unwrap().to_owned();
        let new = old.as_str().replace(&stated(old.as_str()), &until.to_string());
        let new = Record::new(new.replace("\"expires_in\":7200", &format!("\"expires_in\":{lasts}")));
        assert!(store.compare_and_swap(&StoreLock::new(()), KEY, Some(&old), Some(&new)).await.unwrap());
        let users = users();
        assert_eq!(call(&client, &users).await.unwrap(), "access-2");
        platform.advance(7300);
        assert_eq!(call(&client, &users).await.unwrap(), "access-3");
        assert_eq!(platform.renewals(), ["refresh-1", "refresh-2"]);
    }
    // One that cannot be renewed is over.
    let platform = Platform::new();
    platform.without_refresh_tokens();
    let client = platform.client();
    let store = Arc::new(MemoryStore::new());
    let users = UserTokens::builder(&client).store(Arc::clone(&store)).build();
    login(&users).await.unwrap();
    let old = store.load(KEY).await.unwrap().unwrap();
    let new = Record::new(old.as_str().replace("\"expires_at\":", "\"expires_at\":9"));
    assert!(store.compare_and_swap(&StoreLock::new(()), KEY, Some(&old), Some(&new)).await.unwrap());
    let error = call(&client, &UserTokens::builder(&client).store(store).build()).await.unwrap_err();
    assert!(matches!(&error, Error::Login(error) if error.kind() == LoginErrorKind::NotRenewable), "{error}");
}
