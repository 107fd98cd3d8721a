//! Where the sessions of users are kept: the trait, and what it hands around.

#[cfg(feature = "file-store")]
mod file;
mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use crate::time::BoxFuture;
use crate::transport::BoxError;

#[cfg(feature = "file-store")]
pub use file::FileStore;
pub(super) use memory::Locks;
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::RedisStore;

/// A store of sessions. To be implemented, for sessions in a database of your own.
///
/// A refresh token works once, and its successor is lost with whoever was to store it. So a store has to do three things
/// right: a lock of one key that holds among all processes and ends with its holder, a write that happens only if nobody else
/// has written, and a write that has reached the disk, or whatever stands for it, when it returns.
/// `testing::user_token_store` checks an implementation.
///
/// Keys are plain texts, `cli_a1b2c3@open.feishu.cn/ou_…`: of one app on one platform, so that several can share a store.
/// Records are JSON texts with tokens in them. Do not log them. Every operation must end by itself, with an error if need be: one that takes longer
/// than 30 s, or 240 s for a lock, is given up.
pub trait UserTokenStore: Send + Sync + 'static {
    /// Waits until nobody else has this key, in this process or another, and takes it. Dropping the lock gives it back. The
    /// lock of a process that has died must not be in the way for longer than some seconds.
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>>;

    /// The record of a key.
    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>>;

    /// Replaces the record of a key, or removes it (`new` is `None`), if it is still `old`, or still absent. Whether it was.
    ///
    /// A store whose locks can end before their holder is done must also refuse the write of a holder whose
    /// [`fence`](StoreLock::fence) is lower than that of the last write.
    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>>;

    /// Removes the record of a key, whatever it is, also one that cannot be read. It may be absent.
    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>>;

    /// The keys that begin with this text.
    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>>;
}

impl<S: UserTokenStore + ?Sized> UserTokenStore for Arc<S> {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        (**self).lock(key)
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        (**self).load(key)
    }

    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        (**self).compare_and_swap(lock, key, old, new)
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        (**self).remove(key)
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        (**self).list(prefix)
    }
}

/// The lock of one key of a [`UserTokenStore`], until it is dropped.
pub struct StoreLock {
    fence: u64,
    _held: Box<dyn Any + Send + Sync>,
}

impl StoreLock {
    /// A lock that is given back when `held` is dropped.
    pub fn new(held: impl Send + Sync + 'static) -> Self {
        Self { fence: 0, _held: Box::new(held) }
    }

    /// A number that grows from lock to lock of one key, for a store whose locks can end before their holder is done.
    #[must_use]
    pub fn fenced(mut self, fence: u64) -> Self {
        self.fence = fence;
        self
    }

    /// That number; 0 where none was given.
    #[must_use]
    pub fn fence(&self) -> u64 {
        self.fence
    }
}

impl fmt::Debug for StoreLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreLock").field("fence", &self.fence).finish_non_exhaustive()
    }
}

/// What a [`UserTokenStore`] keeps of one user: a JSON text with tokens in it.
#[derive(Clone)]
pub struct Record(SecretString);

impl Record {
    /// A text that was stored.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into().into())
    }

    /// The text. It is a secret: keep it out of logs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.expose_secret()
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Record {}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Record([redacted])")
    }
}
