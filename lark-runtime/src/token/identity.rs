//! Whose token it is.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher as _, Hash, Hasher, RandomState};
use std::sync::{Arc, LazyLock};

/// Who a call acts as.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Identity {
    /// The app itself.
    App,
    /// The app inside a tenant; a self-built app has one tenant, which needs no name.
    Tenant(Option<Arc<str>>),
    /// A user.
    User(UserKey),
}

/// A user of the app: the `open_id`, which is the user's for this app alone. Cloning is cheap.
#[derive(Clone)]
pub struct UserKey {
    open_id: Arc<str>,
    /// Of the `open_id`, so that a call need not go through it again.
    hash: u64,
}

impl UserKey {
    /// The `open_id`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.open_id
    }
}

/// Keyed at random, as those of the standard library's maps are.
pub(super) static HASHER: LazyLock<RandomState> = LazyLock::new(RandomState::new);

impl From<Arc<str>> for UserKey {
    fn from(open_id: Arc<str>) -> Self {
        Self { hash: HASHER.hash_one(&open_id), open_id }
    }
}

impl PartialEq for UserKey {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && (Arc::ptr_eq(&self.open_id, &other.open_id) || self.open_id == other.open_id)
    }
}

impl Eq for UserKey {}

impl Hash for UserKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

impl PartialOrd for UserKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for UserKey {
    fn cmp(&self, other: &Self) -> Ordering {
        self.open_id.cmp(&other.open_id)
    }
}

impl fmt::Display for UserKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.open_id)
    }
}

impl fmt::Debug for UserKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.open_id, f)
    }
}

impl AsRef<str> for UserKey {
    fn as_ref(&self) -> &str {
        &self.open_id
    }
}

impl From<&str> for UserKey {
    fn from(open_id: &str) -> Self {
        Arc::<str>::from(open_id).into()
    }
}

impl From<String> for UserKey {
    fn from(open_id: String) -> Self {
        Arc::<str>::from(open_id).into()
    }
}

impl From<&String> for UserKey {
    fn from(open_id: &String) -> Self {
        Arc::<str>::from(open_id.as_str()).into()
    }
}

impl From<&Self> for UserKey {
    fn from(key: &Self) -> Self {
        key.clone()
    }
}
