//! Whose token it is.

use std::fmt;
use std::sync::Arc;

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
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserKey(Arc<str>);

impl UserKey {
    /// The `open_id`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UserKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for UserKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl AsRef<str> for UserKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for UserKey {
    fn from(open_id: &str) -> Self {
        Self(open_id.into())
    }
}

impl From<String> for UserKey {
    fn from(open_id: String) -> Self {
        Self(open_id.into())
    }
}

impl From<&String> for UserKey {
    fn from(open_id: &String) -> Self {
        Self(open_id.as_str().into())
    }
}

impl From<&Self> for UserKey {
    fn from(key: &Self) -> Self {
        key.clone()
    }
}
