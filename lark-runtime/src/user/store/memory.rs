//! Sessions in memory.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use super::{Record, StoreLock, UserTokenStore};
use crate::time::BoxFuture;
use crate::transport::BoxError;

/// The default store: the memory of this process. Users log in again after a restart.
#[derive(Default)]
pub struct MemoryStore {
    records: Mutex<BTreeMap<String, Record>>,
    locks: Locks,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn records(&self) -> MutexGuard<'_, BTreeMap<String, Record>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("sessions", &self.records().len()).finish_non_exhaustive()
    }
}

impl UserTokenStore for MemoryStore {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        Box::pin(async move { Ok(StoreLock::new(self.locks.lock(key).await)) })
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        Box::pin(ready(Ok(self.records().get(key).cloned())))
    }

    fn compare_and_swap<'s>(
        &'s self,
        _: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        Box::pin(async move {
            let mut records = self.records();
            let is_old = records.get(key) == old;
            match new {
                Some(new) if is_old => drop(records.insert(key.to_owned(), new.clone())),
                None if is_old => drop(records.remove(key)),
                _ => {}
            }
            Ok(is_old)
        })
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        self.records().remove(key);
        Box::pin(ready(Ok(())))
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        Box::pin(ready(Ok(self.records().keys().filter(|key| key.starts_with(prefix)).cloned().collect())))
    }
}

/// A lock for each key, within the process.
#[derive(Default)]
pub(in crate::user) struct Locks(Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>);

/// So many keys are looked through for those that nobody waits for any longer.
const MANY: usize = 64;

impl Locks {
    /// Waits for the others who have this key.
    pub(in crate::user) async fn lock(&self, key: &str) -> tokio::sync::OwnedMutexGuard<()> {
        let lock = {
            let mut locks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(lock) = locks.get(key).and_then(Weak::upgrade) {
                lock
            } else {
                if locks.len() >= MANY {
                    locks.retain(|_, lock| lock.strong_count() > 0);
                }
                let lock = Arc::default();
                locks.insert(key.to_owned(), Arc::downgrade(&lock));
                lock
            }
        };
        lock.lock_owned().await
    }
}
