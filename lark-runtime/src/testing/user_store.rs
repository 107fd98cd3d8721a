//! What every store of user tokens has to do.

use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::join_all;

use crate::user::{Record, StoreLock, UserTokenStore};

/// Keys as they come, and some that are hard to keep apart.
const KEYS: [&str; 5] = [
    "cli_1@open.feishu.cn/ou_a",
    "cli_1@open.feishu.cn/ou_A",
    "cli_1@open.feishu.cn/ou_a%2F..*?[x]",
    "cli_1@127.0.0.1:8080/ou_a",
    "cli_10@open.feishu.cn/ou_a",
];

/// So many callers want the lock of one key at once.
const CALLERS: usize = 12;

/// Checks that a store does what [`UserTokenStore`] asks for; run it in a test of your own. The store is empty before and after.
///
/// It needs a tokio runtime with timer and I/O, and a clock that is not paused. It cannot check what only a crash shows: that
/// a write has reached the disk when it returns, and that the lock of a dead process ends.
///
/// ```
/// use lark_runtime::testing::user_token_store;
/// use lark_runtime::user::MemoryStore;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// user_token_store(MemoryStore::new()).await;
/// # }
/// ```
///
/// # Panics
/// If not.
pub async fn user_token_store(store: impl UserTokenStore) {
    let store = Arc::new(store);
    let all = store.list("").await.expect("`list` works on an empty store");
    assert_eq!(all, Vec::<String>::new(), "the store is empty before the test");
    records(&*store).await;
    keys(&*store).await;
    locks(&store).await;
    for key in KEYS {
        store.remove(key).await.expect("`remove` works, also for what is absent");
    }
    assert!(store.list("").await.expect("`list` works").is_empty(), "`remove` removes");
}

async fn locked(store: &dyn UserTokenStore, key: &str) -> StoreLock {
    store.lock(key).await.expect("`lock` gives a lock that nobody has")
}

async fn swap(store: &dyn UserTokenStore, lock: &StoreLock, key: &str, old: Option<&str>, new: Option<&str>) -> bool {
    let (old, new) = (old.map(Record::new), new.map(Record::new));
    store.compare_and_swap(lock, key, old.as_ref(), new.as_ref()).await.expect("`compare_and_swap` works")
}

async fn load(store: &dyn UserTokenStore, key: &str) -> Option<String> {
    store.load(key).await.expect("`load` works").map(|record| record.as_str().to_owned())
}

async fn records(store: &dyn UserTokenStore) {
    let key = KEYS[0];
    let lock = locked(store, key).await;
    let text = "{\"name\":\"Ann \\\"A\\\" 安\\n\",\"more\":\" \"}";
    let long = "x".repeat(64 * 1024);
    assert_eq!(load(store, key).await, None, "`load` of a key that was never written");
    assert!(!swap(store, &lock, key, Some("a"), Some("b")).await, "what is absent is not replaced");
    assert_eq!(load(store, key).await, None, "a swap that failed writes nothing");
    assert!(swap(store, &lock, key, None, Some(text)).await, "what is absent is written");
    assert_eq!(load(store, key).await.as_deref(), Some(text), "records come back as they were");
    assert!(!swap(store, &lock, key, None, Some("b")).await, "what is there is not taken for absent");
    assert!(!swap(store, &lock, key, Some("{}"), Some("b")).await, "another record is not replaced");
    assert!(!swap(store, &lock, key, Some("{}"), None).await, "another record is not removed");
    assert_eq!(load(store, key).await.as_deref(), Some(text), "a swap that failed writes nothing");
    assert!(swap(store, &lock, key, Some(text), Some(&long)).await, "the present record is replaced");
    assert_eq!(load(store, key).await.as_deref(), Some(&*long), "records may be long");
    assert!(swap(store, &lock, key, Some(&long), None).await, "the present record is removed");
    assert_eq!(load(store, key).await, None, "a record that was removed is absent");
    store.remove(key).await.expect("`remove` of what is absent");
}

async fn keys(store: &dyn UserTokenStore) {
    for key in KEYS {
        let lock = locked(store, key).await;
        assert!(swap(store, &lock, key, None, Some(key)).await, "{key} is a key of its own");
    }
    for key in KEYS {
        assert_eq!(load(store, key).await.as_deref(), Some(key), "each key has its own record");
    }
    for prefix in ["cli_1@open.feishu.cn/", "cli_1@127.0.0.1:8080/", "cli_10@", "cli_1*", ""] {
        let mut found = store.list(prefix).await.expect("`list` works");
        let mut expected: Vec<&str> = KEYS.into_iter().filter(|key| key.starts_with(prefix)).collect();
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "the keys that begin with {prefix:?}");
    }
    store.remove(KEYS[0]).await.expect("`remove` works");
    assert_eq!(load(store, KEYS[0]).await, None, "a record that was removed is absent");
    assert_eq!(load(store, KEYS[1]).await.as_deref(), Some(KEYS[1]), "the others stay");
}

async fn locks<S: UserTokenStore>(store: &Arc<S>) {
    let key = KEYS[0];
    let first = locked(&**store, key).await;
    let other = locked(&**store, KEYS[3]).await;
    drop(other);
    let second = store.lock(key);
    let mut second = Box::pin(second);
    for _ in 0..3 {
        assert!((&mut second).now_or_never().is_none(), "a key has one lock at a time");
        tokio::task::yield_now().await;
    }
    let fence = first.fence();
    drop(first);
    let second = second.await.expect("a lock that was dropped can be taken");
    assert!(second.fence() > fence || fence == 0, "fences grow, or are not used");
    if fence > 0 {
        let late = StoreLock::new(()).fenced(fence);
        assert!(swap(&**store, &second, key, None, Some("0")).await, "the holder of the lock writes");
        assert!(!swap(&**store, &late, key, Some("0"), Some("1")).await, "one who has lost the lock does not");
        assert!(swap(&**store, &second, key, Some("0"), None).await, "the holder of the lock removes");
    }
    drop(second);
    // One who gave up waiting is in nobody's way.
    let held = locked(&**store, key).await;
    assert!(store.lock(key).now_or_never().is_none(), "a key has one lock at a time");
    drop(held);

    let counts = (0..CALLERS).map(|_| {
        let store = Arc::clone(store);
        tokio::spawn(async move {
            let lock = locked(&*store, key).await;
            let old = load(&*store, key).await;
            tokio::task::yield_now().await;
            let new = old.as_ref().map_or(1, |count| count.parse::<usize>().unwrap_or_default() + 1).to_string();
            assert!(swap(&*store, &lock, key, old.as_deref(), Some(&new)).await, "nobody else writes under a lock");
        })
    });
    for counted in join_all(counts).await {
        counted.expect("no caller panicked");
    }
    assert_eq!(load(&**store, key).await, Some(CALLERS.to_string()), "each caller had the lock once");
}
