// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Configurations of an application.
//!
//! `application.v7.application.config` in the platform's terms.

use lark_runtime::{Body, StringEnum, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Changes parts of a configuration of an application.
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/config` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210031, 210032, 210033, 210034, 210035, 210036, 210037, 210040, 210041, 210042, 210043
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch)
#[lark_api(
    id = "application.v7.application.config.patch",
    method = "PATCH",
    path = "/open-apis/application/v7/applications/:app_id/config",
    token = "tenant|user",
    scopes = "application:application:patch",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplicationConfig {
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub scope: Option<AppConfigScope>,
    pub event: Option<AppConfigEvent>,
    pub security: Option<AppConfigSecurity>,
    pub visibility: Option<AppConfigVisibility>,
    pub contacts: Option<AppConfigContactsRange>,
    pub event_and_callback_encrypt_strategy: Option<EventAndCallbackEncryptStrategy>,
    pub callback: Option<AppConfigCallback>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigCallback {
    pub callback_type: DeliveryMethod,
    pub request_url: Option<String>,
    /// At most 50 elements.
    pub add_callbacks: Option<Vec<String>>,
    /// At most 50 elements.
    pub remove_callbacks: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigContactsRange {
    pub contacts_range_type: ContactsRangeType,
    pub visible_list: Option<AppRangeIdList>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigEvent {
    pub subscription_type: DeliveryMethod,
    pub request_url: Option<String>,
    /// At most 2000 elements.
    pub add_events: Option<Vec<String>>,
    /// At most 2000 elements.
    pub remove_events: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigScope {
    /// At most 2000 elements.
    pub add_scopes: Option<Vec<AppConfigScopeItem>>,
    /// At most 2000 elements.
    pub remove_scopes: Option<Vec<AppConfigScopeItem>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigScopeItem {
    pub scope_name: String,
    pub token_type: TokenType,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigSecurity {
    pub add: Option<AppConfigSecurityItem>,
    pub remove: Option<AppConfigSecurityItem>,
    pub allow_refresh_token: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigSecurityItem {
    /// At most 300 elements.
    pub redirect_urls: Option<Vec<String>>,
    /// At most 300 elements.
    pub allowed_ips: Option<Vec<String>>,
    /// At most 300 elements.
    pub h5_trusted_domains: Option<Vec<String>>,
    /// At most 300 elements.
    pub web_view_trusted_domains: Option<Vec<String>>,
    /// At most 20 elements.
    pub allowed_schemas: Option<Vec<String>>,
    /// At most 300 elements.
    pub allowed_server_domains: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigVisibility {
    pub is_visible_to_all: bool,
    pub visible_list: Option<AppRangeIdList>,
}

#[doc(alias("AppContactsRangeIdList", "AppVisibilityIdList"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppRangeIdList {
    /// At most 2000 elements.
    pub user_ids: Option<Vec<String>>,
    /// At most 2000 elements.
    pub department_ids: Option<Vec<String>>,
    pub group_ids: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EventAndCallbackEncryptStrategy {
    pub encryption_key: Option<String>,
    pub verification_token: Option<String>,
}

/// The values of `callback_type`, `subscription_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DeliveryMethod {
    Webhook,
    /// The long connection.
    Websocket,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `contacts_range_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContactsRangeType {
    All,
    EqualToAvailability,
    Some,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `token_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TokenType {
    Tenant,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
