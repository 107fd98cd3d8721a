//! The renewal of a user's tokens as a transaction: whatever fails, no session is lost in silence and no refresh token is used twice.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures_util::FutureExt as _;
use futures_util::future::join_all;
use http::Method;
use lark_runtime::error::LoginErrorKind;
use lark_runtime::testing::Fault;
use lark_runtime::transport::BoxError;
use lark_runtime::user::{MemoryStore, Record, StoreLock, User, UserTokenStore, UserTokens};
use lark_runtime::{BoxFuture, Client, Error};
use serde_json::json;
use users_platform::{Platform, Trouble, WhoAmI, login};

const KEY: &str = "cli_mock@open.feishu.cn/ou_ann";

/// A store whose writes can fail.
#[derive(Default)]
struct Failing {
    inner: MemoryStore,
    /// The writes that still succeed, and how many fail then.
    good: AtomicUsize,
    bad: AtomicUsize,
    /// The loads that fail.
    bad_loads: AtomicUsize,
    writes: AtomicUsize,
    locks: AtomicUsize,
    /// The lock of this number ends after so many writes, though its holder is not done.
    ends: Mutex<Option<(u64, usize)>>,
    /// Before the next tokens are written, the session is rewritten by one without the lock.
    meddled: AtomicBool,
}

impl Failing {
    fn fail(&self, after: usize, times: usize) {
        self.good.store(after, Ordering::SeqCst);
        self.bad.store(times, Ordering::SeqCst);
    }

    fn fail_loads(&self, times: usize) {
        self.bad_loads.store(times, Ordering::SeqCst);
    }

    /// The next lock ends after so many writes.
    fn end_lock(&self, after: usize) {
        *self.ends.lock().unwrap() = Some((self.locks.load(Ordering::SeqCst) as u64 + 1, after));
    }

    fn fails(&self) -> bool {
        !spend(&self.good) && spend(&self.bad)
    }
}

/// Whether there was one left.
fn spend(of: &AtomicUsize) -> bool {
    of.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok()
}

impl UserTokenStore for Failing {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        let fence = self.locks.fetch_add(1, Ordering::SeqCst) as u64 + 1;
        Box::pin(async move { Ok(self.inner.lock(key).await?.fenced(fence)) })
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        if spend(&self.bad_loads) {
            return Box::pin(std::future::ready(Err("connection reset".into())));
        }
        self.inner.load(key)
    }

    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        self.writes.fetch_add(1, Ordering::SeqCst);
        // A full disk has room for a removal.
        if new.is_some() && self.fails() {
            let repeated = new.map(Record::as_str).unwrap_or_default();
            return Box::pin(std::future::ready(Err(format!("no space left on device, writing {repeated}").into())));
        }
        if let Some((ended, left)) = self.ends.lock().unwrap().as_mut()
            && lock.fence() == *ended
        {
            match left.checked_sub(1) {
                Some(fewer) => *left = fewer,
                None => return Box::pin(std::future::ready(Ok(false))),
            }
        }
        Box::pin(async move {
            let is_next = new.is_some_and(|new| new.as_str().contains("refresh-2"));
            if is_next && self.meddled.swap(false, Ordering::SeqCst) {
                let found = self.inner.load(key).await?.unwrap();
                let other = Record::new(found.as_str().replace("\"Ann\"", "\"Anna\""));
                assert!(self.inner.compare_and_swap(lock, key, Some(&found), Some(&other)).await?);
            }
            self.inner.compare_and_swap(lock, key, old, new).await
        })
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        self.inner.remove(key)
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        self.inner.list(prefix)
    }
}

struct Setting {
    platform: Platform,
    client: Client,
    store: Arc<Failing>,
    users: UserTokens,
    ann: User,
}

impl Setting {
    /// A user who logged in, and whose token has ended.
    async fn expired() -> Self {
        let setting = Self::fresh().await;
        setting.platform.advance(7300);
        setting
    }

    async fn fresh() -> Self {
        let platform = Platform::new();
        let client = platform.client();
        let store = Arc::new(Failing { good: AtomicUsize::new(usize::MAX), ..Failing::default() });
        let users = UserTokens::builder(&client).store(Arc::clone(&store)).build();
        let ann = login(&users).await.unwrap();
        Self { platform, client, store, users, ann }
    }

    /// As after a restart.
    fn other_process(&self) -> UserTokens {
        UserTokens::builder(&self.platform.client()).store(Arc::clone(&self.store)).build()
    }

    async fn call(&self) -> Result<String, Error> {
        self.call_by(&self.users).await
    }

    async fn call_by(&self, users: &UserTokens) -> Result<String, Error> {
        let sent = WhoAmI {}.send(&self.client, users.as_user(&self.ann)).await?;
        Ok(sent.data["token"].as_str().unwrap().trim_start_matches("Bearer ").to_owned())
    }

    async fn stored(&self) -> Option<String> {
        self.store.inner.load(KEY).await.unwrap().map(|record| record.as_str().to_owned())
    }
}

fn kind(error: &Error) -> Option<LoginErrorKind> {
    match error {
        Error::Login(error) => Some(error.kind()),
        _ => None,
    }
}

#[tokio::test]
async fn what_may_not_have_arrived_is_asked_once_more() {
    for trouble in [
        Trouble::Fault(Fault::ConnectionRefused),
        Trouble::Fault(Fault::ConnectionReset),
        Trouble::Fault(Fault::BadGateway),
        Trouble::Fault(Fault::Stall),
        Trouble::Refuse(500, 20_050),
        Trouble::Refuse(503, 20_072),
    ] {
        let setting = Setting::expired().await;
        setting.platform.trouble([trouble]);
        assert_eq!(setting.call().await.unwrap(), "access-2");
        assert_eq!(setting.platform.renewals(), ["refresh-1"; 2]);
    }
}

#[tokio::test]
async fn two_attempts_are_all_and_the_session_stays() {
    for trouble in [
        Trouble::Fault(Fault::ConnectionRefused),
        Trouble::Fault(Fault::ConnectionReset),
        Trouble::Fault(Fault::BadGateway),
        Trouble::Refuse(500, 20_050),
    ] {
        let setting = Setting::expired().await;
        setting.platform.trouble(vec![trouble; 2]);
        let error = setting.call().await.unwrap_err();
        assert_eq!(kind(&error), None, "{error}");
        assert_eq!(setting.platform.renewals().len(), 2);
        assert_eq!(setting.call().await.unwrap(), "access-2", "the next call renews it");
    }
}

#[tokio::test]
async fn codes_that_say_nothing_of_the_token_keep_the_session() {
    for trouble in [
        Trouble::Refuse(400, 20_002),
        Trouble::Refuse(400, 20_074),
        Trouble::Refuse(400, 20_069),
        Trouble::Refuse(400, 4_711),
        Trouble::Body(400, "Bad Request".into()),
        Trouble::Body(400, r#"{"error":"invalid_client"}"#.into()),
        Trouble::Body(200, "{}".into()),
        Trouble::Body(200, r#"{"code":0,"access_token":""}"#.into()),
        Trouble::Body(200, r#"{"code":0,"access_token":"a","token_type":"DPoP"}"#.into()),
        Trouble::Body(200, r#"{"code":0,"access_token":"a b"}"#.into()),
        Trouble::Body(200, r#"{"code":0,"access_token":"a","refresh_token":"b\nc"}"#.into()),
    ] {
        let setting = Setting::expired().await;
        setting.platform.trouble([trouble]);
        let error = setting.call().await.unwrap_err();
        assert_eq!(kind(&error), None, "{error}");
        assert_eq!(setting.platform.renewals().len(), 1);
        assert_eq!(setting.call().await.unwrap(), "access-2");
    }
}

#[tokio::test]
async fn a_dead_refresh_token_ends_the_session_and_the_error_says_so() {
    for trouble in [
        Trouble::Refuse(400, 20_024),
        Trouble::Refuse(400, 20_026),
        Trouble::Refuse(400, 20_037),
        Trouble::Refuse(400, 20_064),
        Trouble::Refuse(400, 20_073),
        Trouble::Body(400, r#"{"error":"invalid_grant","error_description":"gone"}"#.into()),
        Trouble::LostAnswer(Fault::ConnectionReset),
        Trouble::LostAnswer(Fault::TruncatedBody),
    ] {
        let setting = Setting::expired().await;
        setting.platform.trouble([trouble]);
        let errors = join_all((0..20).map(|_| setting.call())).await;
        for error in errors.into_iter().map(Result::unwrap_err) {
            assert_eq!(kind(&error), Some(LoginErrorKind::Ended), "{error}");
            assert!(
                error.needs_reauthorization() && error.to_string().contains("ask the user to log in again"),
                "{error}"
            );
            assert!(!error.to_string().contains("refresh-1"), "{error}");
        }
        assert_eq!(setting.stored().await, None);
        assert_eq!(kind(&setting.call().await.unwrap_err()), Some(LoginErrorKind::NoSession));
        login(&setting.users).await.unwrap();
        assert!(setting.call().await.is_ok());
    }
}

#[tokio::test]
async fn a_store_that_cannot_be_written_is_found_before_the_platform_is_asked() {
    let setting = Setting::expired().await;
    setting.store.fail(0, 1);
    let error = setting.call().await.unwrap_err();
    assert!(error.to_string().contains("cannot be written: no space left"), "{error}");
    assert!(!error.to_string().contains("refresh-1") && !error.to_string().contains("access-1"), "{error}");
    assert!(setting.platform.renewals().is_empty());
    assert_eq!(setting.call().await.unwrap(), "access-2");
}

#[tokio::test]
async fn tokens_that_cannot_be_stored_at_once_are_stored_later() {
    // The mark is written, the next tokens at the third try.
    let setting = Setting::expired().await;
    setting.store.fail(1, 2);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    assert!(setting.stored().await.unwrap().contains("refresh-2"));

    // They are not written at all, and this process goes on with them.
    let setting = Setting::expired().await;
    setting.store.fail(1, 100);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    assert_eq!(setting.call().await.unwrap(), "access-2");
    assert!(!setting.stored().await.unwrap().contains("refresh-2"));
    setting.store.fail(usize::MAX, 0);
    setting.platform.advance(7300);
    assert_eq!(setting.call().await.unwrap(), "access-3");
    assert!(setting.stored().await.unwrap().contains("refresh-3"));
    assert_eq!(setting.platform.renewals(), ["refresh-1", "refresh-2"]);
}

#[tokio::test]
async fn tokens_that_are_only_in_memory_are_written_by_a_call_after_the_store_has_recovered() {
    let setting = Setting::expired().await;
    setting.store.fail(1, 100);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    // The store is still broken: the call has its token all the same.
    setting.platform.advance(11);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!setting.stored().await.unwrap().contains("refresh-2"));
    setting.store.fail(usize::MAX, 0);
    setting.platform.advance(11);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(setting.stored().await.unwrap().contains("refresh-2"));
    // From then on it is a token as any other.
    let locks = setting.store.locks.load(Ordering::SeqCst);
    setting.platform.advance(11);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    setting.platform.advance(6000);
    assert_eq!(setting.call_by(&setting.other_process()).await.unwrap(), "access-2");
    assert_eq!(setting.platform.renewals(), ["refresh-1"]);
    assert_eq!(setting.store.locks.load(Ordering::SeqCst), locks);
}

#[tokio::test]
async fn a_login_during_which_the_store_fails_once_costs_no_session() {
    for is_in_memory in [false, true] {
        let setting = Setting::expired().await;
        let expected = if is_in_memory { "refresh-2" } else { "refresh-1" };
        if is_in_memory {
            setting.store.fail(1, 100);
            assert_eq!(setting.call().await.unwrap(), "access-2");
        }
        setting.store.fail(0, 100);
        setting.store.fail_loads(1);
        let error = login(&setting.users).await.unwrap_err();
        assert!(error.to_string().contains("cannot be written"), "{error}");
        assert!(setting.stored().await.unwrap().contains("refresh-1"));
        setting.store.fail(usize::MAX, 0);
        setting.platform.advance(7300);
        // The platform of this test takes the token of the login alone: what counts is which one it was asked with.
        let _ = setting.call().await;
        assert_eq!(setting.platform.renewals().last().unwrap(), expected);
    }
}

#[tokio::test]
async fn a_token_that_lacks_a_consent_is_held_on_while_the_store_cannot_be_read() {
    let setting = Setting::fresh().await;
    assert_eq!(setting.call().await.unwrap(), "access-1");
    setting.platform.invalidate("access-1", 99_991_679);
    setting.store.fail_loads(usize::MAX);
    assert_eq!(setting.call().await.unwrap_err().code(), Some(99_991_679));
    // Another call needs no such consent.
    setting.platform.invalidate("none", 99_991_679);
    assert_eq!(setting.call().await.unwrap(), "access-1");
    // It is not put back after a logout.
    setting.store.fail_loads(0);
    setting.users.forget(&setting.ann).await.unwrap();
    assert_eq!(kind(&setting.call().await.unwrap_err()), Some(LoginErrorKind::NoSession));
}

#[tokio::test]
async fn a_renewal_is_finished_though_its_callers_are_gone() {
    let setting = Setting::expired().await;
    let held = setting.platform.mock.hold();
    {
        let mut call = Box::pin(setting.call());
        while setting.platform.renewals().is_empty() {
            assert!((&mut call).now_or_never().is_none());
            tokio::task::yield_now().await;
        }
    }
    drop(held);
    while !setting.stored().await.unwrap().contains("refresh-2") {
        tokio::task::yield_now().await;
    }
    assert_eq!(setting.call().await.unwrap(), "access-2");
    assert_eq!(setting.platform.renewals(), ["refresh-1"]);
}

#[tokio::test]
async fn a_program_can_wait_for_the_renewal_that_a_dropped_call_left_behind() {
    let setting = Setting::expired().await;
    setting.users.settled().now_or_never().expect("nothing is under way");
    let held = setting.platform.mock.hold();
    {
        let mut call = Box::pin(setting.call());
        while setting.platform.renewals().is_empty() {
            assert!((&mut call).now_or_never().is_none());
            tokio::task::yield_now().await;
        }
    }
    let users = setting.users.clone();
    let mut settled = Box::pin(users.settled());
    assert!((&mut settled).now_or_never().is_none());
    drop(held);
    settled.await;
    assert!(setting.stored().await.unwrap().contains("refresh-2"));
    // One that fails is over as well.
    setting.platform.advance(7300);
    setting.platform.refuse(1, 400, 20_002);
    setting.call().await.unwrap_err();
    setting.users.settled().await;
}

#[tokio::test]
async fn processes_share_one_renewal_and_a_restart_keeps_the_session() {
    let setting = Setting::fresh().await;
    let other = setting.other_process();
    assert_eq!(setting.call_by(&other).await.unwrap(), "access-1");
    setting.platform.advance(7300);
    let calls = (0..100).flat_map(|_| [setting.call_by(&setting.users), setting.call_by(&other)]);
    for token in join_all(calls).await {
        assert_eq!(token.unwrap(), "access-2");
    }
    assert_eq!(setting.platform.renewals(), ["refresh-1"]);
    assert_eq!(setting.call_by(&setting.other_process()).await.unwrap(), "access-2");
}

#[tokio::test]
async fn a_refused_refresh_token_is_looked_up_again_before_the_session_is_dropped() {
    let setting = Setting::expired().await;
    setting.platform.refuse(1, 400, 20_073);
    let held = setting.platform.mock.hold();
    let swap = async {
        while setting.platform.renewals().is_empty() {
            tokio::task::yield_now().await;
        }
        // Another process, whose lock is none, stores the successor.
        let marked = setting.stored().await.unwrap();
        assert!(marked.contains("renewal"), "{marked}");
        let next = marked.replace("refresh-1", &setting.platform.refresh()).replace("access-1", "access-other");
        let until = marked.split("\"expires_at\":").nth(1).unwrap().split(',').next().unwrap().to_owned();
        let next = next.replace(&until, &(until.parse::<u64>().unwrap() + 7200).to_string());
        let next = next.replace("refresh-1", "refresh-other");
        let (old, new) = (Record::new(marked), Record::new(next));
        let lock = StoreLock::new(());
        assert!(setting.store.inner.compare_and_swap(&lock, KEY, Some(&old), Some(&new)).await.unwrap());
        drop(held);
    };
    let (token, ()) = tokio::join!(setting.call(), swap);
    assert_eq!(token.unwrap(), "access-other");
    assert_eq!(setting.platform.renewals().len(), 1);
}

#[tokio::test]
async fn a_token_that_is_still_valid_is_used_while_it_cannot_be_renewed() {
    let setting = Setting::fresh().await;
    setting.platform.advance(7200 - 60);
    setting.platform.trouble(vec![Trouble::Fault(Fault::ConnectionReset); 2]);
    // A process that has just begun: it holds no token yet.
    let other = setting.other_process();
    assert_eq!(setting.call_by(&other).await.unwrap(), "access-1");
    assert_eq!(setting.platform.renewals().len(), 2);
    setting.platform.advance(60);
    assert_eq!(setting.call_by(&other).await.unwrap(), "access-2");
}

#[tokio::test]
async fn a_record_that_was_tampered_with_is_told_and_a_login_replaces_it() {
    let setting = Setting::fresh().await;
    let whole = setting.stored().await.unwrap();
    for tampered in [whole.replace("ou_ann", "ou_bo"), whole[..whole.len() / 2].to_owned(), "{}".into(), String::new()]
    {
        let lock = StoreLock::new(());
        let old = setting.store.inner.load(KEY).await.unwrap();
        setting.store.inner.compare_and_swap(&lock, KEY, old.as_ref(), Some(&Record::new(tampered))).await.unwrap();
        let other = setting.other_process();
        let error = setting.call_by(&other).await.unwrap_err();
        assert_eq!(kind(&error), Some(LoginErrorKind::Unreadable), "{error}");
        assert!(error.to_string().contains("ou_ann") && error.needs_reauthorization(), "{error}");
        login(&other).await.unwrap();
        assert!(setting.call_by(&other).await.is_ok());
    }
}

#[tokio::test]
async fn a_session_that_is_only_in_memory_is_the_one_that_is_shown_and_logged_out() {
    for store_recovers in [false, true] {
        let setting = Setting::expired().await;
        let next =
            r#"{"code":0,"access_token":"access-2","refresh_token":"refresh-2","expires_in":7200,"scope":"a b"}"#;
        setting.platform.trouble([Trouble::Body(200, next.into())]);
        setting.platform.mock.on_path(Method::POST, "/oauth/v1/revoke").reply_json(200, "");
        setting.store.fail(1, 100);
        assert_eq!(setting.call().await.unwrap(), "access-2");
        assert!(!setting.stored().await.unwrap().contains("refresh-2"));
        assert_eq!(setting.users.user(&setting.ann).await.unwrap().scopes, ["a", "b"]);
        if store_recovers {
            setting.store.fail(usize::MAX, 0);
        }
        setting.users.revoke(&setting.ann).await.unwrap();
        let revoked = setting.platform.mock.all_calls().into_iter().rfind(|call| call.path() == "/oauth/v1/revoke");
        let body = String::from_utf8(revoked.unwrap().body().to_vec()).unwrap();
        assert!(body.contains("token=refresh-2&"), "{body}");
        assert_eq!(kind(&setting.call().await.unwrap_err()), Some(LoginErrorKind::NoSession));
    }
}

#[tokio::test]
async fn a_login_that_cannot_be_stored_costs_no_session_that_is_only_in_memory() {
    let setting = Setting::expired().await;
    setting.store.fail(1, 100);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    let error = login(&setting.users).await.unwrap_err();
    assert!(error.to_string().contains("cannot be written"), "{error}");
    assert_eq!(setting.call().await.unwrap(), "access-2");
    setting.store.fail(usize::MAX, 0);
    login(&setting.users).await.unwrap();
    assert_eq!(setting.call().await.unwrap(), "access-4");
    assert_eq!(setting.platform.renewals(), ["refresh-1"]);
}

#[tokio::test]
async fn what_was_to_be_stored_is_given_up_where_another_process_has_logged_the_user_out() {
    let setting = Setting::expired().await;
    setting.store.fail(1, 100);
    assert_eq!(setting.call().await.unwrap(), "access-2");
    let other = setting.other_process();
    other.forget(&setting.ann).await.unwrap();
    setting.store.fail(usize::MAX, 0);
    setting.platform.advance(7300);
    assert_eq!(kind(&setting.call().await.unwrap_err()), Some(LoginErrorKind::NoSession));
    login(&other).await.unwrap();
    let locks = setting.store.locks.load(Ordering::SeqCst);
    assert_eq!(setting.call().await.unwrap(), "access-3");
    assert_eq!(setting.store.locks.load(Ordering::SeqCst), locks, "a valid token is read without a lock");
}

#[tokio::test]
async fn a_session_that_is_rewritten_during_its_renewal_still_gets_the_next_tokens_before_the_lock_is_free() {
    let setting = Setting::expired().await;
    setting.store.meddled.store(true, Ordering::SeqCst);
    let other = setting.other_process();
    let held = setting.platform.mock.hold();
    let both_began = async {
        while setting.platform.renewals().is_empty() || setting.store.locks.load(Ordering::SeqCst) < 3 {
            tokio::task::yield_now().await;
        }
        drop(held);
    };
    let (one, waiting, ()) = tokio::join!(setting.call(), setting.call_by(&other), both_began);
    assert_eq!((one.unwrap(), waiting.unwrap()), ("access-2".to_owned(), "access-2".to_owned()));
    assert!(setting.stored().await.unwrap().contains("refresh-2"));
    assert_eq!(setting.platform.renewals(), ["refresh-1"]);
}

#[tokio::test]
async fn a_consent_that_was_given_to_another_process_is_found_without_a_renewal() {
    let setting = Setting::fresh().await;
    assert_eq!(setting.call().await.unwrap(), "access-1");
    setting.platform.invalidate("access-1", 99_991_679);
    let calls = || setting.platform.mock.calls::<WhoAmI>().len();
    // There is no other token: it is not asked twice.
    let before = calls();
    assert_eq!(setting.call().await.unwrap_err().code(), Some(99_991_679));
    assert_eq!(calls() - before, 1);
    login(&setting.other_process()).await.unwrap();
    assert_eq!(setting.call().await.unwrap(), "access-2");
    assert_eq!(setting.call().await.unwrap(), "access-2");
    assert_eq!(calls() - before, 4);
    // Nor is it asked a third time.
    setting.platform.invalidate("access-", 99_991_679);
    login(&setting.other_process()).await.unwrap();
    let before = calls();
    assert_eq!(setting.call().await.unwrap_err().code(), Some(99_991_679));
    assert_eq!(calls() - before, 2);
    assert!(setting.platform.renewals().is_empty());
}

#[tokio::test]
async fn a_lock_that_ends_before_its_holder_is_done_is_taken_again() {
    // Before the mark, and before the next tokens.
    for writes in [0, 1] {
        let setting = Setting::expired().await;
        setting.store.end_lock(writes);
        assert_eq!(setting.call().await.unwrap(), "access-2");
        assert_eq!(setting.platform.renewals(), ["refresh-1"]);
        assert!(setting.stored().await.unwrap().contains("refresh-2"));
    }
    // Before a dead token is dropped: it is not asked about again.
    let setting = Setting::expired().await;
    setting.store.end_lock(1);
    setting.platform.refuse(1, 400, 20_064);
    assert_eq!(kind(&setting.call().await.unwrap_err()), Some(LoginErrorKind::Ended));
    assert_eq!((setting.platform.renewals().len(), setting.stored().await), (1, None));
    // Before a login is stored.
    setting.store.end_lock(0);
    login(&setting.users).await.unwrap();
    assert!(setting.stored().await.is_some());
    // Before the end of an access token is.
    setting.store.end_lock(0);
    let event = json!({"open_id": "ou_ann", "revoke_token_type": "user_access_token"});
    assert!(setting.users.revoked(&event).await.unwrap().is_some());
    assert!(setting.stored().await.unwrap().contains("\"expires_at\":0,"));
}
