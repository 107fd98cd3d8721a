// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Applications.
//!
//! `application.v6.application` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{AppI18nInfo, AppScope, AppVisibleList, ContactsScopeType, GetApplicationLang};
use crate::ids::{DepartmentIdType, UserIdType};

/// Fetches the contacts range configuration of an application.
///
/// - `GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration` with a tenant token, for custom
///   apps only
/// - Scope: `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210500, 210501, 210503, 210504, 210505, 210506
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/contacts_range_configuration)
#[lark_api(
    id = "application.v6.application.contacts_range_configuration",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id/contacts_range_configuration",
    token = "tenant",
    response = ContactsRangeConfigurationApplicationResponse,
    paging,
    scopes = "admin:app.info:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContactsRangeConfigurationApplication {
    pub app_id: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub department_id_type: Option<DepartmentIdType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ContactsRangeConfigurationApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ContactsRangeConfigurationApplicationResponse {
    pub contacts_range: Option<ApplicationAppContactsRange>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Fetches an application.
///
/// - `GET /open-apis/application/v6/applications/:app_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 210503, 210504, 210505, 210506, 210508
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/get)
#[lark_api(
    id = "application.v6.application.get",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id",
    token = "tenant",
    response = GetApplicationResponse,
    scopes = "application:application:self_manage|admin:app.info:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplication {
    pub app_id: String,
    pub lang: GetApplicationLang,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    pub app: Option<Application>,
}

/// Lists applications.
///
/// - `GET /open-apis/application/v6/applications` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 211001, 211002, 211003, 211004, 211005, 211006
/// - [Documentation](https://open.feishu.cn/document/application-v6/admin/list)
#[lark_api(
    id = "application.v6.application.list",
    method = "GET",
    path = "/open-apis/application/v6/applications",
    token = "tenant",
    response = ListApplicationResponse,
    paging(items = Application, list = "app_list"),
    scopes = "admin:app.info:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApplication {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<String>,
    pub lang: String,
    pub status: Option<i64>,
    pub payment_type: Option<i64>,
    pub owner_type: Option<i64>,
}

/// The answer to [`ListApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationResponse {
    pub app_list: Vec<Application>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub total_count: Option<i64>,
}

/// Changes parts of an application.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `admin:app.category:update`, `application:application`
/// - Rate limit: 10 a second
/// - Error codes: 210503, 210504, 210505, 210506, 211000, 211001
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/patch)
#[lark_api(
    id = "application.v6.application.patch",
    method = "PATCH",
    path = "/open-apis/application/v6/applications/:app_id",
    token = "tenant",
    scopes = "admin:app.category:update|application:application",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplication {
    pub app_id: String,
    #[lark(query)]
    pub lang: GetApplicationLang,
    /// Required in requests.
    #[lark(body)]
    pub application: Option<Application>,
}

/// Fetches the underauditlist of an application.
///
/// - `GET /open-apis/application/v6/applications/underauditlist` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 210500, 210501, 210502
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/underauditlist)
#[lark_api(
    id = "application.v6.application.underauditlist",
    method = "GET",
    path = "/open-apis/application/v6/applications/underauditlist",
    token = "tenant",
    response = UnderauditlistApplicationResponse,
    paging(items = Application),
    scopes = "admin:app.info:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnderauditlistApplication {
    pub lang: GetApplicationLang,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`UnderauditlistApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UnderauditlistApplicationResponse {
    pub items: Vec<Application>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppConfigSecurityItem {
    pub redirect_urls: Vec<String>,
    pub allowed_ips: Vec<String>,
    pub h5_trusted_domains: Vec<String>,
    pub web_view_trusted_domains: Vec<String>,
    pub allowed_schemas: Vec<String>,
    pub allowed_server_domains: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Application {
    pub app_id: Option<String>,
    pub creator_id: Option<String>,
    pub status: Option<i64>,
    pub scene_type: Option<i64>,
    pub payment_type: Option<i64>,
    pub create_source: Option<CreateSource>,
    pub redirect_urls: Vec<String>,
    pub online_version_id: Option<String>,
    pub unaudit_version_id: Option<String>,
    pub app_name: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub scopes: Vec<AppScope>,
    pub back_home_url: Option<String>,
    pub i18n: Vec<AppI18nInfo>,
    pub primary_language: Option<PrimaryLanguage>,
    /// At most 3 elements.
    pub common_categories: Vec<String>,
    pub owner: Option<ApplicationOwner>,
    pub mobile_default_ability: Option<MobileDefaultAbility>,
    pub pc_default_ability: Option<PcDefaultAbility>,
    pub secret: Option<String>,
    pub event: Option<SubscribedEvent>,
    pub callback: Option<Callback>,
    pub encryption: Option<EventAndCallbackEncryptStrategy>,
    pub security: Option<AppConfigSecurityItem>,
    pub allow_refresh_token: Option<bool>,
    pub callback_info: Option<CallbackInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationAppContactsRange {
    pub contacts_scope_type: Option<ContactsScopeType>,
    pub visible_list: Option<AppVisibleList>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApplicationOwner {
    pub r#type: Option<i64>,
    pub owner_id: Option<String>,
    pub name: Option<String>,
    pub help_desk: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub customer_service_account: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Callback {
    pub callback_type: Option<String>,
    pub request_url: Option<String>,
    pub subscribed_callbacks: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CallbackInfo {
    pub callback_type: Option<CallbackType>,
    pub request_url: Option<String>,
    /// At most 99999 elements.
    pub subscribed_callbacks: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventAndCallbackEncryptStrategy {
    pub encryption_key: Option<String>,
    pub verification_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubscribedEvent {
    pub subscription_type: Option<String>,
    pub request_url: Option<String>,
    pub subscribed_events: Vec<String>,
}

/// The values of `callback_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CallbackType {
    Webhook,
    Websocket,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `create_source`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CreateSource {
    Aily,
    AppEngine,
    Base,
    BotBuilder,
    DeveloperConsole,
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `mobile_default_ability`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MobileDefaultAbility {
    Bot,
    Gadget,
    WebApp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `pc_default_ability`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PcDefaultAbility {
    Bot,
    Gadget,
    WebApp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `primary_language`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PrimaryLanguage {
    EnUs,
    JaJp,
    ZhCn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
