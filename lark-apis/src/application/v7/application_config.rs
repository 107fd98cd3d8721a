// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Configurations of an application.
//!
//! `application.v7.application.config` in the platform's terms.

use lark_runtime::{Body, StringEnum, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Changes scopes, events, callbacks, security and visibility of an app of the company; what is left out stays.
///
/// A user must be the app's owner, administrator or developer; an app can only change itself. Works for apps made in
/// the developer console, not while under review. Scopes that need no review, the event address, redirect URLs, allowed
/// IPs, trusted H5 domains and allowed schemas change at once, the rest after release and approval.
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/config` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the app to change, `cli_...`.
    pub app_id: String,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Scopes to add and remove.
    pub scope: Option<AppConfigScope>,
    /// How the app gets events, and which.
    pub event: Option<AppConfigEvent>,
    /// Security settings to add and remove.
    pub security: Option<AppConfigSecurity>,
    /// Who can use the app.
    pub visibility: Option<AppConfigVisibility>,
    /// Which part of the directory the app may see.
    pub contacts: Option<AppConfigContactsRange>,
    /// How events and callbacks are encrypted and verified.
    pub event_and_callback_encrypt_strategy: Option<EventAndCallbackEncryptStrategy>,
    /// How the app gets callbacks, and which.
    pub callback: Option<AppConfigCallback>,
}

/// How and where the app gets callbacks, and which to add or remove.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigCallback {
    /// Whether callbacks go to a webhook or over the long connection.
    pub callback_type: DeliveryMethod,
    /// Address that callbacks are sent to, for a webhook.
    pub request_url: Option<String>,
    /// The callbacks to add, such as `url.preview.get`; at most 50.
    pub add_callbacks: Option<Vec<String>>,
    /// The callbacks to remove, at most 50.
    pub remove_callbacks: Option<Vec<String>>,
}

/// Which part of the directory the app may see.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigContactsRange {
    /// Whether the range is everyone, some, or whoever can use the app.
    pub contacts_range_type: ContactsRangeType,
    /// Who is in the range.
    pub visible_list: Option<AppRangeIdList>,
}

/// How and where the app gets events, and which to add or remove.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigEvent {
    /// Whether events go to the developer's server or over the long connection.
    pub subscription_type: DeliveryMethod,
    /// Address that events are sent to; required for `webhook`.
    pub request_url: Option<String>,
    /// The events to add, such as `im.chat.updated_v1`; at most 2000.
    pub add_events: Option<Vec<String>>,
    /// The events to remove, at most 2000.
    pub remove_events: Option<Vec<String>>,
}

/// The scopes to add to and remove from an app.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigScope {
    /// The scopes to add, at most 2000.
    pub add_scopes: Option<Vec<AppConfigScopeItem>>,
    /// The scopes to remove, at most 2000.
    pub remove_scopes: Option<Vec<AppConfigScopeItem>>,
}

/// A scope, and the kind of token it is for.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigScopeItem {
    /// The scope, such as `im:message`.
    pub scope_name: String,
    /// Whether the scope is for user tokens or tenant tokens.
    pub token_type: TokenType,
}

/// The security settings to add and remove.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigSecurity {
    /// Addresses and domains to add.
    pub add: Option<AppConfigSecurityItem>,
    /// Addresses and domains to remove.
    pub remove: Option<AppConfigSecurityItem>,
    /// Whether user tokens of the app can be refreshed.
    pub allow_refresh_token: Option<bool>,
}

/// The addresses and domains that an app may use.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigSecurityItem {
    /// The redirect URLs that a login may lead to, at most 300.
    pub redirect_urls: Option<Vec<String>>,
    /// The public IP addresses the app may call from, at most 300.
    pub allowed_ips: Option<Vec<String>>,
    /// The domains whose pages may use the JSAPI, at most 300; some of its functions require it.
    pub h5_trusted_domains: Option<Vec<String>>,
    /// The domains that the web view may open, at most 300.
    pub web_view_trusted_domains: Option<Vec<String>>,
    /// The schemas that the mini program may open, at most 20.
    pub allowed_schemas: Option<Vec<String>>,
    /// The trusted domains of servers, at most 300.
    pub allowed_server_domains: Option<Vec<String>>,
}

/// Who can use the app.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppConfigVisibility {
    /// Whether everyone can see the app; users named besides then have no effect, but barred ones stay barred.
    pub is_visible_to_all: bool,
    /// Who can use the app; has no effect if `is_visible_to_all` is true.
    pub visible_list: Option<AppRangeIdList>,
}

/// The users, departments and user groups that an app may see.
#[doc(alias("AppContactsRangeIdList", "AppVisibilityIdList"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppRangeIdList {
    /// Ids of users, at most 2000.
    pub user_ids: Option<Vec<String>>,
    /// Ids of departments, at most 2000.
    pub department_ids: Option<Vec<String>>,
    /// Ids of the user groups that the app may see.
    pub group_ids: Option<Vec<String>>,
}

/// How events and callbacks are encrypted and verified.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EventAndCallbackEncryptStrategy {
    /// Key with which events are encrypted, 1 to 32 characters.
    pub encryption_key: Option<String>,
    /// Token that every event carries, to tell that it is meant for this app; 1 to 32 characters.
    pub verification_token: Option<String>,
}

/// The values of `callback_type`, `subscription_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DeliveryMethod {
    /// To the developer's server.
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
    /// Everyone.
    All,
    /// The same people as the app is available to.
    EqualToAvailability,
    /// Only those on the list.
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
    /// For tenant tokens, as the app.
    Tenant,
    /// For user tokens, as a user.
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
