// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `apaas.v1.app` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18n;

/// `apaas.v1.app.list`.
///
/// - `GET /open-apis/apaas/v1/apps` with a user token, for custom and store apps
/// - Scope: `app_engine:apps:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320002, 2320003, 2320004, 2320005, 2320006
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/app/list)
#[lark_api(
    id = "apaas.v1.app.list",
    method = "GET",
    path = "/open-apis/apaas/v1/apps",
    token = "user",
    response = ListAppResponse,
    paging(items = App),
    scopes = "app_engine:apps:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApp {
    pub page_size: Option<String>,
    pub page_token: Option<String>,
}

/// The answer to [`ListApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppResponse {
    pub items: Vec<App>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct App {
    pub name: Vec<I18n>,
    pub namespace: Option<String>,
    pub created_at: Option<i64>,
    pub creator: Option<i64>,
    pub owner: Option<i64>,
    pub status: Option<AppStatus>,
    pub app_roles_info: Option<AppRolesInfo>,
    pub icon: Option<String>,
    pub description: Vec<I18n>,
    pub r#type: Option<AppType>,
    pub enable_status: Option<EnableStatus>,
    pub release_status: Option<ReleaseStatus>,
    pub service_status: Option<ServiceStatus>,
    pub service_unavailable_reason: Option<ServiceUnavailableReason>,
    pub feature_set: Option<FeatureSet>,
    pub charge_mode: Option<ChargeMode>,
    pub isv_tenant: Option<ClientIsvTenant>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRolesInfo {
    pub admins: Vec<i64>,
    pub developers: Vec<i64>,
    pub test_users: Vec<i64>,
    pub data_admins: Vec<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ClientIsvTenant {
    pub id: Option<String>,
    pub name: Option<String>,
}

/// The values of `charge_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChargeMode {
    Free,
    Independent,
    PerUser,
    PerUserPerApp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `enable_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EnableStatus {
    Disabled,
    Enabled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `feature_set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FeatureSet {
    Free,
    Paid,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `release_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReleaseStatus {
    Released,
    Unreleased,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `service_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ServiceStatus {
    Available,
    Unavailable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `service_unavailable_reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ServiceUnavailableReason {
    EntitlementExpire,
    FromIsv,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppStatus {
    Disabled,
    Enabled,
    PendingLaunch,
    Stopped,
    Unspecified,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppType {
    ClientIsvProject,
    ClientIsvSaas,
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
