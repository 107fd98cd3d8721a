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

impl Identity {
    /// The key of its token in a store, in the form of the official Go and Java SDKs.
    pub(crate) fn key(&self, app_id: &str) -> String {
        match self {
            Self::App => format!("app_access_token-{app_id}"),
            Self::Tenant(tenant) => format!("tenant_access_token-{app_id}-{}", tenant.as_deref().unwrap_or_default()),
        }
    }
}
