// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Applications.
//!
//! `application.v6.application` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::{AppI18nInfo, AppLanguage, AppScope, AppVisibleList, ContactsRangeType};
use crate::ids::{DepartmentIdType, UserIdType};

/// Reads which part of the directory an app of the company may see right now.
///
/// An app gets no users and departments outside this range from the directory.
///
/// - `GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration` with a tenant token, for custom
///   apps only
/// - Scope: `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the app to ask for, `cli_...`.
    pub app_id: String,
    /// How many entries a page has at most; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetContactsRangeConfiguration`].
#[doc(alias = "ContactsRangeConfigurationApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetContactsRangeConfigurationResponse {
    /// Which part of the directory the app may see right now.
    pub contacts_range: Option<ApplicationAppContactsRange>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
}

/// Reads the basic facts of an app, such as its name, state and scopes.
///
/// An app from the store must be fully released: during a gradual release the call fails with 210504.
///
/// - `GET /open-apis/application/v6/applications/:app_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/get)
#[doc(alias = "get app information")]
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
    /// Id of the app to read, `cli_...`, or `me` for the calling app; another app needs the scope to read app information.
    pub app_id: String,
    /// Language of the app's names and texts.
    pub lang: AppLanguage,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// The app that was asked for.
    pub app: Option<Application>,
}

/// Lists the apps that the company has installed.
///
/// Only for apps of one's own company.
///
/// - `GET /open-apis/application/v6/applications` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Rate limit: 100 a minute
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
    /// How many apps a page has at most; up to 50. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Language of scopes, categories and the like; icon, description and help link are in the app's own main language.
    pub lang: String,
    /// Only apps in this state: disabled, enabled or not yet enabled; all if left out.
    pub status: Option<AppStatus>,
    /// Only free or only paid apps; all if left out.
    pub payment_type: Option<PaymentType>,
    /// Only apps whose owner is of this kind; all if left out.
    pub owner_type: Option<OwnerType>,
}

/// The answer to [`ListApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationResponse {
    /// The apps on this page.
    pub app_list: Vec<Application>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many of the apps on this page are enabled.
    pub total_count: Option<i64>,
}

/// Changes the categories under which an app appears in the workplace.
///
/// Categories decide where users find the app in the workplace, so change them with care.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `admin:app.category:update`, `application:application`
/// - Rate limit: 10 a second
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
    /// Id of the app whose categories change, `cli_...`.
    pub app_id: String,
    /// Language in which the categories are given.
    #[lark(query)]
    pub lang: AppLanguage,
    /// An app with its basic facts.
    /// Required in requests.
    #[lark(body)]
    pub application: Option<Application>,
}

/// Lists the company's own apps that wait for review.
///
/// - `GET /open-apis/application/v6/applications/underauditlist` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// Language of the apps' names and texts.
    pub lang: AppLanguage,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many apps a page has at most; up to 50. Default: 20.
    pub page_size: Option<i64>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListApplicationUnderAudit`].
#[doc(alias = "UnderauditlistApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationUnderAuditResponse {
    /// The apps on this page that wait for review.
    pub items: Vec<Application>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
}

/// The addresses and domains that an app may use.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppConfigSecurityItem {
    /// The redirect URLs that a login may lead to.
    pub redirect_urls: Clearable<Vec<String>>,
    /// The public IP addresses the app may call from.
    pub allowed_ips: Clearable<Vec<String>>,
    /// The domains whose pages may use the JSAPI.
    pub h5_trusted_domains: Clearable<Vec<String>>,
    /// The domains that the web view may open.
    pub web_view_trusted_domains: Clearable<Vec<String>>,
    /// The schemas that the mini program may open.
    pub allowed_schemas: Clearable<Vec<String>>,
    /// The trusted domains of servers.
    pub allowed_server_domains: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An app with its basic facts.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Application {
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the user who created, and owns, the app.
    pub creator_id: Option<String>,
    /// Whether the app is enabled.
    pub status: Option<AppStatus>,
    /// Whether the app is the company's own or from the store.
    pub scene_type: Option<AppSceneType>,
    /// Whether the app is free or paid.
    pub payment_type: Option<PaymentType>,
    /// Where the app was made; only for those made by a base.
    pub create_source: Option<CreateSource>,
    /// The redirect URLs in the app's security settings.
    pub redirect_urls: Clearable<Vec<String>>,
    /// Id of the version that is live, `oav_...`; empty if there is none.
    pub online_version_id: Option<String>,
    /// Id of the version under review, `oav_...`; empty if there is none.
    pub unaudit_version_id: Option<String>,
    /// What the app is called.
    pub app_name: Option<String>,
    /// Address of the app's icon.
    pub avatar_url: Option<String>,
    /// The app's default description.
    pub description: Option<String>,
    /// The scopes that the app has.
    pub scopes: Clearable<Vec<AppScope>>,
    /// Address of the app's admin page.
    pub back_home_url: Option<String>,
    /// The app's names and texts in several languages.
    pub i18n: Clearable<Vec<AppI18nInfo>>,
    /// The app's main language.
    pub primary_language: Option<AppLanguage>,
    /// Names of the app's categories in the language asked for; 1 to 3 when they are set.
    pub common_categories: Clearable<Vec<String>>,
    /// Who owns the app.
    pub owner: Option<ApplicationOwner>,
    /// What the app opens as on a phone.
    pub mobile_default_ability: Option<DefaultAbility>,
    /// What the app opens as on a computer.
    pub pc_default_ability: Option<DefaultAbility>,
    /// Secret of the app, to fetch tokens with.
    pub secret: Option<String>,
    /// How and where the app gets events, and which.
    pub event: Option<SubscribedEvent>,
    /// How and where the app gets callbacks, and which.
    pub callback: Option<Callback>,
    /// How events and callbacks are encrypted and verified.
    pub encryption: Option<EventAndCallbackEncryptStrategy>,
    /// The addresses and domains that the app may use.
    pub security: Option<AppConfigSecurityItem>,
    /// Whether user tokens of the app can be refreshed.
    pub allow_refresh_token: Option<bool>,
    /// How and where the app gets callbacks.
    pub callback_info: Option<CallbackInfo>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which part of the directory an app may see.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationAppContactsRange {
    /// Whether the range is everyone, some, or whoever can use the app.
    pub contacts_scope_type: Option<ContactsRangeType>,
    /// Who is in the range, if only some are.
    pub visible_list: Option<AppVisibleList>,
}

/// Who owns an app.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApplicationOwner {
    /// Whether Feishu, a partner or a member of the company owns the app.
    pub r#type: Option<OwnerType>,
    /// Id of whoever owns the app.
    pub owner_id: Option<String>,
    /// Name of the app's vendor; only for apps from the store.
    pub name: Option<String>,
    /// Link to the vendor's help desk; only for apps from the store.
    pub help_desk: Option<String>,
    /// Email address of the vendor; only for apps from the store.
    pub email: Option<String>,
    /// Phone number of the vendor; only for apps from the store.
    pub phone: Option<String>,
    /// Account of customer service; only if an app from the store has set it.
    pub customer_service_account: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How and where an app gets callbacks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Callback {
    /// Whether callbacks go to the developer's server or over the long connection.
    pub callback_type: Option<CallbackType>,
    /// Address that callbacks are sent to.
    pub request_url: Option<String>,
    /// The callbacks the app gets, such as `url.preview.get`.
    pub subscribed_callbacks: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How and where an app gets callbacks, and which.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CallbackInfo {
    /// Whether callbacks go to the developer's server or over the long connection.
    pub callback_type: Option<CallbackType>,
    /// Address that callbacks are sent to.
    pub request_url: Option<String>,
    /// The callbacks the app gets, such as `url.preview.get`.
    /// At most 99999 elements.
    pub subscribed_callbacks: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How events and callbacks are encrypted and verified.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventAndCallbackEncryptStrategy {
    /// Key with which events are encrypted.
    pub encryption_key: Option<String>,
    /// Token that every event carries, to tell that it is meant for this app.
    pub verification_token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How and where an app gets events, and which.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubscribedEvent {
    /// Whether events go to the developer's server or over the long connection.
    pub subscription_type: Option<String>,
    /// Address that events are sent to.
    pub request_url: Option<String>,
    /// The events the app gets, such as `im.message.receive_v1`.
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
    /// A type that is not known.
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
    /// The app is disabled.
    #[lark(value = 0)]
    Disabled,
    /// The app is enabled.
    #[lark(value = 1)]
    Enabled,
    /// The app has not been enabled yet.
    #[lark(value = 2)]
    NotYetEnabled,
    /// The state is not known.
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
    /// To the developer's server.
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
    /// A web app.
    WebApp,
    /// A bot.
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
    /// Feishu itself.
    #[lark(value = 0)]
    Feishu,
    /// A partner of Feishu.
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
    /// The app is free.
    #[lark(value = 0)]
    Free,
    /// The app costs money.
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
    /// Aily, the builder of assistants.
    Aily,
    /// The app engine.
    AppEngine,
    /// An automation of a base.
    Base,
    /// The bot assistant.
    BotBuilder,
    /// The developer console.
    DeveloperConsole,
    /// An unknown place.
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
