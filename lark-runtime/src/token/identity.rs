//! Whose token it is.

use std::sync::Arc;

/// Who a call acts as.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Identity {
    /// The app itself.
    App,
    /// The app inside a tenant; a self-built app has one tenant, which needs no name.
    Tenant(Option<Arc<str>>),
}
