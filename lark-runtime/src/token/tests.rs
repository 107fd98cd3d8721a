//! Tokens without a client: a source that counts, a clock that is moved by hand, a store that can fail.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tracing::level_filters::LevelFilter;

use super::cache::{Cached, MemoryCache, TokenCache};
use super::identity::Identity;
use super::keys::StoreKeys;
use super::source::{Fetched, TokenSource};
use super::store::Store;
use super::tokens::{TokenOf, Tokens};
use crate::error::{Error, Result};
use crate::exchange::{Credential as _, Log, Secret};
use crate::time::{BoxFuture, Clock, Time};
use crate::transport::BoxError;

/// A clock that stands still until it is moved; sleeps end at once, as if the time were over.
#[derive(Clone)]
struct Hand {
    start: Instant,
    moved: Arc<Mutex<Duration>>,
}

impl Hand {
    fn new() -> Self {
        Self { start: Instant::now(), moved: Arc::default() }
    }

    fn advance(&self, seconds: u64) {
        *self.moved.lock().expect("lock") += Duration::from_secs(seconds);
    }
}

impl Clock for Hand {
    fn now(&self) -> Instant {
        self.start + *self.moved.lock().expect("lock")
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async { tokio::task::yield_now().await })
    }
}

/// A clock that stands still for ever.
struct Standing(Instant);

impl Clock for Standing {
    fn now(&self) -> Instant {
        self.0
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

/// Numbers its tokens, which last two hours.
#[derive(Clone, Default)]
struct Counting {
    fetches: Arc<AtomicUsize>,
    broken: Arc<AtomicBool>,
}

impl TokenSource for Counting {
    fn fetch<'f>(&'f self, identity: &'f Identity, tokens: &'f Arc<Tokens>) -> BoxFuture<'f, Result<Fetched>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if self.broken.load(Ordering::Relaxed) {
                return Err(Error::invalid("the source is broken"));
            }
            // A tenant's token is traded for the app's.
            let of = match identity {
                Identity::App | Identity::User(_) => String::new(),
                Identity::Tenant(_) => format!("-of-{}", tokens.get(&Identity::App).await?.value()),
            };
            let number = self.fetches.fetch_add(1, Ordering::Relaxed);
            Ok(Fetched::issued(format!("t{number}{of}").into(), Duration::from_secs(7200)))
        })
    }
}

fn log() -> Log {
    Log { level: LevelFilter::OFF, bodies: false, secrets: Arc::default() }
}

struct Setting {
    clock: Hand,
    source: Counting,
    tokens: Arc<Tokens>,
}

fn setting_with(cache: impl TokenCache, clock: Hand) -> Setting {
    let source = Counting::default();
    let time = Time::of(Arc::new(clock.clone()));
    let store = Arc::new(Store::new(Box::new(cache), time.clone(), log()));
    let keys = StoreKeys::new("cli_1", &"s".into(), "https://open.feishu.cn");
    let tokens = Arc::new(Tokens::new(keys, Box::new(source.clone()), store, time, log()));
    Setting { clock, source, tokens }
}

fn setting() -> Setting {
    let clock = Hand::new();
    setting_with(MemoryCache::with_clock(Arc::new(clock.clone())), clock)
}

fn value(secret: &Secret) -> String {
    secret.value().to_owned()
}

#[tokio::test]
async fn any_number_of_waiting_calls_is_one_fetch_per_identity() {
    let Setting { source, tokens, .. } = setting();
    let tenants: Vec<Identity> = (0..3).map(|n| Identity::Tenant(Some(format!("tenant{n}").into()))).collect();
    let waiting = (0..300).map(|n| tokens.get(&tenants[n % 3]));
    let found: Vec<String> = join_all(waiting).await.into_iter().map(|found| value(&found.expect("token"))).collect();
    assert_eq!(source.fetches.load(Ordering::Relaxed), 4, "one for each tenant, one for the app");
    assert_eq!(tokens.in_flight(), 0, "nothing is kept of a fetch that has ended");
    for (n, token) in found.iter().enumerate() {
        assert_eq!(token, &found[n % 3]);
        assert!(token.ends_with("-of-t0"), "{token}");
    }
}

#[tokio::test]
async fn a_token_is_renewed_behind_the_calls_before_it_ends() {
    let Setting { clock, source, tokens } = setting();
    assert_eq!(value(&tokens.get(&Identity::App).await.expect("token")), "t0");
    clock.advance(7200 - 181);
    assert_eq!(tokens.warm(&Identity::App).map(|found| value(&found)).as_deref(), Some("t0"));
    tokio::task::yield_now().await;
    assert_eq!(source.fetches.load(Ordering::Relaxed), 1, "still fresh");
    clock.advance(2);
    assert_eq!(tokens.warm(&Identity::App).map(|found| value(&found)).as_deref(), Some("t0"), "nobody waits");
    while source.fetches.load(Ordering::Relaxed) < 2 {
        tokio::task::yield_now().await;
    }
    tokio::task::yield_now().await;
    assert_eq!(tokens.warm(&Identity::App).map(|found| value(&found)).as_deref(), Some("t1"));
}

#[tokio::test]
async fn a_source_that_fails_matters_only_once_the_token_has_ended() {
    let Setting { clock, source, tokens } = setting();
    tokens.get(&Identity::App).await.expect("token");
    source.broken.store(true, Ordering::Relaxed);
    clock.advance(7200 - 100);
    assert_eq!(value(&tokens.get(&Identity::App).await.expect("still valid")), "t0");
    clock.advance(95);
    let error = tokens.get(&Identity::App).await.expect_err("its last ten seconds").to_string();
    assert!(error.contains("the source is broken"), "{error}");
}

#[tokio::test]
async fn a_refused_token_is_forgotten_exactly() {
    let Setting { tokens, source, .. } = setting();
    let refused = tokens.get(&Identity::App).await.expect("token");
    let credential = TokenOf::new(&tokens, Identity::App);
    credential.refused(&refused).await;
    let next = credential.get().await.expect("token");
    assert_eq!(value(&next), "t1", "neither memory nor store gives the refused one again");
    // A late refusal of the old token leaves the new one alone.
    credential.refused(&refused).await;
    assert_eq!(credential.warm().map(|found| value(&found)).as_deref(), Some("t1"));
    assert_eq!(source.fetches.load(Ordering::Relaxed), 2);
}

/// A store that hangs forever.
struct Hanging;

impl TokenCache for Hanging {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        Box::pin(std::future::pending())
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(std::future::ready(Err("the disk is full".into())))
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_store_that_hangs_or_fails_costs_its_time_and_nothing_else() {
    let Setting { tokens, source, .. } = setting_with(Hanging, Hand::new());
    let token = tokens.get(&Identity::App).await.expect("token");
    tokens.evict(&Identity::App, &token).await;
    assert_eq!(value(&tokens.get(&Identity::App).await.expect("token")), "t1");
    assert_eq!(source.fetches.load(Ordering::Relaxed), 2);
}

/// A store whose writes take until they are let through.
#[derive(Clone, Default)]
struct Slow(Arc<tokio::sync::Notify>);

impl TokenCache for Slow {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async {
            self.0.notified().await;
            Ok(())
        })
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn a_token_that_is_refused_while_it_is_being_stored_is_given_to_nobody() {
    let store = Slow::default();
    let time = Time::of(Arc::new(Standing(Instant::now())));
    let source = Counting::default();
    let kept = Arc::new(Store::new(Box::new(store.clone()), time.clone(), log()));
    let keys = StoreKeys::new("cli_1", &"s".into(), "https://open.feishu.cn");
    let tokens = Arc::new(Tokens::new(keys, Box::new(source.clone()), kept, time, log()));
    let mut first = Box::pin(tokens.get(&Identity::App));
    // It is at hand while the fetch still writes it to the store.
    let held = loop {
        std::future::poll_fn(|cx| std::task::Poll::Ready(first.as_mut().poll(cx).is_pending())).await;
        if let Some(held) = tokens.warm(&Identity::App) {
            break held;
        }
    };
    tokens.evict(&Identity::App, &held).await;
    let (mut second, mut done) = (Box::pin(tokens.get(&Identity::App)), None);
    while done.is_none() {
        store.0.notify_waiters();
        std::future::poll_fn(|cx| {
            let _ = first.as_mut().poll(cx);
            if let std::task::Poll::Ready(found) = second.as_mut().poll(cx) {
                done = Some(found);
            }
            std::task::Poll::Ready(())
        })
        .await;
        tokio::task::yield_now().await;
    }
    assert_eq!(done.map(|found| value(&found.expect("token"))).as_deref(), Some("t1"));
}

#[tokio::test]
async fn a_fetch_that_everybody_left_is_dropped_and_another_can_begin() {
    let Setting { tokens, source, .. } = setting();
    let left = tokens.get(&Identity::App);
    drop(left);
    let mut begun = Box::pin(tokens.get(&Identity::App));
    let pending = std::future::poll_fn(|cx| std::task::Poll::Ready(begun.as_mut().poll(cx).is_pending())).await;
    assert!(pending && tokens.in_flight() == 1);
    drop(begun);
    assert_eq!(tokens.in_flight(), 0);
    assert_eq!(value(&tokens.get(&Identity::App).await.expect("token")), "t0");
    assert_eq!(source.fetches.load(Ordering::Relaxed), 1);
}

/// A store that can be read but not changed, as a replica is.
#[derive(Clone, Default)]
struct ReadOnly(Arc<Mutex<Option<String>>>);

impl TokenCache for ReadOnly {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        let value = self.0.lock().expect("lock").clone();
        Box::pin(std::future::ready(Ok(value.map(|value| Cached { value, remaining: None }))))
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(std::future::ready(Err("read-only".into())))
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(std::future::ready(Err("read-only".into())))
    }
}

#[tokio::test]
async fn a_refused_token_is_not_taken_from_a_store_that_still_has_it() {
    let store = ReadOnly::default();
    *store.0.lock().expect("lock") = Some("revoked".into());
    let Setting { tokens, source, .. } = setting_with(store.clone(), Hand::new());
    let refused = tokens.get(&Identity::App).await.expect("token");
    assert_eq!(value(&refused), "revoked");
    tokens.evict(&Identity::App, &refused).await;
    assert_eq!(value(&tokens.get(&Identity::App).await.expect("token")), "t0");
    // Another process that can write has put a new one there.
    tokens.evict(&Identity::App, &tokens.get(&Identity::App).await.expect("token")).await;
    *store.0.lock().expect("lock") = Some("new".into());
    assert_eq!(value(&tokens.get(&Identity::App).await.expect("token")), "new");
    assert_eq!(source.fetches.load(Ordering::Relaxed), 1);
}
