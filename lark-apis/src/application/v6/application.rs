// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Applications.
//!
//! `application.v6.application` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::{AppI18nInfo, AppLanguage, AppScope, AppVisibleList, ContactsRangeType};
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
#[doc(alias = "ContactsRangeConfigurationApplication")]
#[lark_api(
    id = "application.v6.application.contacts_range_configuration",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id/contacts_range_configuration",
    token = "tenant",
    response = GetContactsRangeConfigurationResponse,
    paging,
    scopes = "admin:app.info:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetContactsRangeConfiguration {
    pub app_id: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub department_id_type: Option<DepartmentIdType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetContactsRangeConfiguration`].
#[doc(alias = "ContactsRangeConfigurationApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetContactsRangeConfigurationResponse {
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
    pub lang: AppLanguage,
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
    pub user_id_type: Option<UserIdType>,
    pub lang: String,
    pub status: Option<AppStatus>,
    pub payment_type: Option<PaymentType>,
    pub owner_type: Option<OwnerType>,
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
    pub lang: AppLanguage,
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
#[doc(alias = "UnderauditlistApplication")]
#[lark_api(
    id = "application.v6.application.underauditlist",
    method = "GET",
    path = "/open-apis/application/v6/applications/underauditlist",
    token = "tenant",
    response = ListApplicationUnderAuditResponse,
    paging(items = Application),
    scopes = "admin:app.info:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApplicationUnderAudit {
    pub lang: AppLanguage,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListApplicationUnderAudit`].
#[doc(alias = "UnderauditlistApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationUnderAuditResponse {
    pub items: Vec<Application>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppConfigSecurityItem {
    pub redirect_urls: Clearable<Vec<String>>,
    pub allowed_ips: Clearable<Vec<String>>,
    pub h5_trusted_domains: Clearable<Vec<String>>,
    pub web_view_trusted_domains: Clearable<Vec<String>>,
    pub allowed_schemas: Clearable<Vec<String>>,
    pub allowed_server_domains: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Application {
    pub app_id: Option<String>,
    pub creator_id: Option<String>,
    pub status: Option<AppStatus>,
    pub scene_type: Option<AppSceneType>,
    pub payment_type: Option<PaymentType>,
    pub create_source: Option<CreateSource>,
    pub redirect_urls: Clearable<Vec<String>>,
    pub online_version_id: Option<String>,
    pub unaudit_version_id: Option<String>,
    pub app_name: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub scopes: Clearable<Vec<AppScope>>,
    pub back_home_url: Option<String>,
    pub i18n: Clearable<Vec<AppI18nInfo>>,
    pub primary_language: Option<AppLanguage>,
    /// At most 3 elements.
    pub common_categories: Clearable<Vec<String>>,
    pub owner: Option<ApplicationOwner>,
    pub mobile_default_ability: Option<DefaultAbility>,
    pub pc_default_ability: Option<DefaultAbility>,
    pub secret: Option<String>,
    pub event: Option<SubscribedEvent>,
    pub callback: Option<Callback>,
    pub encryption: Option<EventAndCallbackEncryptStrategy>,
    pub security: Option<AppConfigSecurityItem>,
    pub allow_refresh_token: Option<bool>,
    pub callback_info: Option<CallbackInfo>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationAppContactsRange {
    pub contacts_scope_type: Option<ContactsRangeType>,
    pub visible_list: Option<AppVisibleList>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApplicationOwner {
    pub r#type: Option<OwnerType>,
    pub owner_id: Option<String>,
    pub name: Option<String>,
    pub help_desk: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub customer_service_account: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Callback {
    pub callback_type: Option<CallbackType>,
    pub request_url: Option<String>,
    pub subscribed_callbacks: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CallbackInfo {
    pub callback_type: Option<CallbackType>,
    pub request_url: Option<String>,
    /// At most 99999 elements.
    pub subscribed_callbacks: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventAndCallbackEncryptStrategy {
    pub encryption_key: Option<String>,
    pub verification_token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubscribedEvent {
    pub subscription_type: Option<String>,
    pub request_url: Option<String>,
    pub subscribed_events: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `scene_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppSceneType {
    /// Made by the tenant itself.
    #[lark(value = 0)]
    Custom,
    /// From the app directory.
    #[lark(value = 1)]
    Store,
    /// From the app directory, for one person.
    #[lark(value = 2)]
    PersonalStore,
    #[lark(value = 3)]
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppStatus {
    #[lark(value = 0)]
    Disabled,
    #[lark(value = 1)]
    Enabled,
    #[lark(value = 2)]
    NotYetEnabled,
    #[lark(value = 3)]
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `callback_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CallbackType {
    Webhook,
    /// The long connection.
    Websocket,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `mobile_default_ability`, `pc_default_ability`.
#[doc(alias("MobileDefaultAbility", "PcDefaultAbility"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DefaultAbility {
    /// A mini program.
    Gadget,
    WebApp,
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `owner_type`, `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum OwnerType {
    #[lark(value = 0)]
    Feishu,
    #[lark(value = 1)]
    Partner,
    /// A member of the tenant.
    #[lark(value = 2)]
    Member,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `payment_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum PaymentType {
    #[lark(value = 0)]
    Free,
    #[lark(value = 1)]
    Paid,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
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
    #[non_exhaustive]
    Other(String),
}
