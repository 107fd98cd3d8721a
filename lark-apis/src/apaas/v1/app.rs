// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `apaas.v1.app` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18n;

/// Lists the organisation's aPaaS apps with names, namespaces and states.
///
/// - `GET /open-apis/apaas/v1/apps` with a user token, for custom and store apps
/// - Scope: `app_engine:apps:read`
/// - Rate limit: 10 a second
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
    /// How many apps a page has; 0 to 50. Needed.
    pub page_size: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppResponse {
    /// The apps of this page.
    pub items: Vec<App>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An aPaaS app of the organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct App {
    /// Name of the app in several languages.
    pub name: Vec<I18n>,
    /// Namespace of the app, which other endpoints take.
    pub namespace: Option<String>,
    /// When the app was created.
    pub created_at: Option<i64>,
    /// User of aPaaS who created the app.
    pub creator: Option<i64>,
    /// User of aPaaS who owns the app.
    pub owner: Option<i64>,
    /// Whether the app is to be released, released, disabled or out of service.
    pub status: Option<AppStatus>,
    /// Who administers, develops and tests the app.
    pub app_roles_info: Option<AppRolesInfo>,
    /// Icon of the app.
    pub icon: Option<String>,
    /// What the app is for, in several languages.
    pub description: Vec<I18n>,
    /// Whether the organisation made the app or a vendor did.
    pub r#type: Option<AppType>,
    /// Whether the app is enabled.
    pub enable_status: Option<EnableStatus>,
    /// Whether the app is released.
    pub release_status: Option<ReleaseStatus>,
    /// Whether the app is in service.
    pub service_status: Option<ServiceStatus>,
    /// Why the app is out of service: its vendor stopped it, or the organisation's plan ran out.
    pub service_unavailable_reason: Option<ServiceUnavailableReason>,
    /// Whether it is the paid or the free edition.
    pub feature_set: Option<FeatureSet>,
    /// What the app is charged by: seats for this app, platform seats, on its own, or not at all.
    pub charge_mode: Option<ChargeMode>,
    /// The vendor of the app.
    pub isv_tenant: Option<ClientIsvTenant>,
}

/// Who administers, develops and tests an aPaaS app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRolesInfo {
    /// Ids of the app's administrators.
    pub admins: Vec<i64>,
    /// Ids of the app's developers.
    pub developers: Vec<i64>,
    /// Ids of the app's testers.
    pub test_users: Vec<i64>,
    /// Ids of those who administer the app's data.
    pub data_admins: Vec<i64>,
}

/// The vendor of an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ClientIsvTenant {
    /// Id of the vendor.
    pub id: Option<String>,
    /// Name of the vendor.
    pub name: Option<String>,
}

/// The values of `charge_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChargeMode {
    /// It is free.
    Free,
    /// Charged on its own.
    Independent,
    /// By platform seats, for any number of apps.
    PerUser,
    /// By seats for this app.
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
    /// The app is disabled.
    Disabled,
    /// The app is enabled.
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
    /// The free edition.
    Free,
    /// The paid edition.
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
    /// The app is released.
    Released,
    /// The app is not released.
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
    /// The app works.
    Available,
    /// The app is out of service.
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
    /// The organisation's plan ran out.
    EntitlementExpire,
    /// The vendor stopped it.
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
    /// The app is disabled.
    Disabled,
    /// The app is released.
    Enabled,
    /// The app is to be released.
    PendingLaunch,
    /// The app is out of service.
    Stopped,
    /// The state is not known.
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
    /// Made by a vendor as a project.
    ClientIsvProject,
    /// A vendor's service.
    ClientIsvSaas,
    /// Made by the organisation.
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
