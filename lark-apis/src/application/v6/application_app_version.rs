// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App versions of an application.
//!
//! `application.v6.application.app_version` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::application::ApplicationAppContactsRange;
use super::models::{AppI18nInfo, AppLanguage, AppScope, AppVisibleList};
use crate::ids::{DepartmentIdType, UserIdType};

/// Reads which part of the directory a version of an app asks to see.
///
/// It takes effect only once the version is released and approved; `application.contacts_range_configuration` reads
/// what holds now.
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest` with a tenant
///   token, for custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/contacts_range_suggest)
#[doc(alias = "ContactsRangeSuggestApplicationAppVersion")]
#[lark_api(
    id = "application.v6.application.app_version.contacts_range_suggest",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest",
    token = "tenant",
    response = GetContactsRangeSuggestResponse,
    scopes = "application:application:self_manage|application:application.app_version:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetContactsRangeSuggest {
    /// Id of the app, `cli_...`, or `me` for the calling app; another app needs the scope `admin:app.info:readonly`.
    pub app_id: String,
    /// Id of the version to ask for, `oav_...`, from `application.app_version.list`.
    pub version_id: String,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetContactsRangeSuggest`].
#[doc(alias = "ContactsRangeSuggestApplicationAppVersionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetContactsRangeSuggestResponse {
    /// Which part of the directory the version asks to see; empty if it asks for no change. What is granted may differ.
    pub contacts_range: Option<ApplicationAppContactsRange>,
}

/// Reads one version of an app of the same tenant.
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id` with a tenant token, for custom and
///   store apps
/// - Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/get-2)
#[doc(alias = "GetApplicationAppVersion")]
#[lark_api(
    id = "application.v6.application.app_version.get",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id/app_versions/:version_id",
    token = "tenant",
    response = GetApplicationVersionResponse,
    scopes = "application:application:self_manage|application:application.app_version:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationVersion {
    /// Id of the app, `cli_...`, or `me` for the calling app; another app needs the scope to read app versions.
    pub app_id: String,
    /// Id of the version to read, `oav_...`.
    pub version_id: String,
    /// Language of the app's names and texts.
    pub lang: AppLanguage,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetApplicationVersion`].
#[doc(alias = "GetApplicationAppVersionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationVersionResponse {
    /// The version that was asked for.
    pub app_version: Option<ApplicationAppVersion>,
}

/// Lists all versions of an app, page by page.
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions` with a tenant token, for custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/list)
#[doc(alias = "ListApplicationAppVersion")]
#[lark_api(
    id = "application.v6.application.app_version.list",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id/app_versions",
    token = "tenant",
    response = ListApplicationVersionResponse,
    paging(items = ApplicationAppVersion),
    scopes = "application:application:self_manage|application:application.app_version:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApplicationVersion {
    /// Id of the app, `cli_...`, or `me` for the calling app; another app needs the scope to read app versions.
    pub app_id: String,
    /// Language of the app's names and texts.
    pub lang: AppLanguage,
    /// How many versions a page has at most; 1 to 50. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Whether the newest (0) or the oldest (1) versions come first. Default: 0.
    /// One of `0` (newest first), `1` (oldest first).
    pub order: Option<i64>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListApplicationVersion`].
#[doc(alias = "ListApplicationAppVersionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationVersionResponse {
    /// The versions on this page.
    pub items: Vec<ApplicationAppVersion>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Approves or rejects a version of an app under review.
///
/// An approved version goes live at once. The developer of a rejected one sees the reason and can apply again.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id` with a tenant token, for custom
///   apps only
/// - Scope: `application:application.app_version`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application/patch-2)
#[doc(alias = "PatchApplicationAppVersion")]
#[lark_api(
    id = "application.v6.application.app_version.patch",
    method = "PATCH",
    path = "/open-apis/application/v6/applications/:app_id/app_versions/:version_id",
    token = "tenant",
    scopes = "application:application.app_version",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplicationVersion {
    /// Id of the app under review, `cli_...`.
    pub app_id: String,
    /// Id of the version under review, `oav_...`.
    pub version_id: String,
    /// Kind of `operator_id`; `user_id` needs the scope `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// Id of the user who decides, such as an open id, `ou_...`.
    #[lark(query)]
    pub operator_id: String,
    /// Why the version is rejected; required then.
    #[lark(query)]
    pub reject_reason: Option<String>,
    /// A version of an app.
    /// Required in requests.
    #[lark(body)]
    pub application_app_version: Option<ApplicationAppVersion>,
}

/// What an app consists of: mini program, web app, bot, widgets and more.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppAbility {
    /// The mini program.
    pub gadget: Option<Gadget>,
    /// The web app and its addresses.
    pub web_app: Option<WebApp>,
    /// The bot and its callback address.
    pub bot: Option<Bot>,
    /// Widgets that it adds to the workplace.
    pub workplace_widgets: Clearable<Vec<WorkplaceWidget>>,
    /// The mini program in the main navigation.
    pub navigate: Option<Navigate>,
    /// What the app adds to the cloud documents.
    pub cloud_doc: Option<CloudDoc>,
    /// Blocks for documents.
    pub docs_blocks: Clearable<Vec<DocsBlock>>,
    /// The action that it adds to messages.
    pub message_action: Option<MessageAction>,
    /// The entry in the plus menu of chats.
    pub plus_menu: Option<PlusMenu>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What the developer says about a version.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppVersionRemark {
    /// The developer's remark on the version.
    pub remark: Option<String>,
    /// What is new in the version.
    pub update_remark: Option<String>,
    /// Who should see the app, if the developer suggests it; else missing.
    pub visibility: Option<AppVisibility>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Who should be able to see an app, as its developer suggests.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppVisibility {
    /// Whether everyone can see the app.
    pub is_all: Option<bool>,
    /// Who can see the app.
    pub visible_list: Option<AppVisibleList>,
    /// Who cannot see the app.
    pub invisible_list: Option<AppVisibleList>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A version of an app.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApplicationAppVersion {
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// Version number that the developer gave.
    pub version: Option<String>,
    /// Id of the version, `oav_...`.
    pub version_id: Option<String>,
    /// The app's default name.
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
    /// Names of the app's categories in the language asked for.
    pub common_categories: Clearable<Vec<String>>,
    /// The events that the app has subscribed to.
    pub events: Clearable<Vec<String>>,
    /// Whether the version was approved, rejected, is under review or not handed in.
    pub status: Option<AppVersionStatus>,
    /// When the version was created.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the version was released.
    pub publish_time: Option<Text<UnixSeconds>>,
    /// What the app consists of in this version.
    pub ability: Option<AppAbility>,
    /// What the developer says about the version.
    pub remark: Option<AppVersionRemark>,
    /// The events that the app has subscribed to, in detail.
    pub event_infos: Clearable<Vec<Event>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The name of a document block in one language.
#[doc(alias("BlockI18nInfo", "MessageActionI18nInfo"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AbilityI18nInfo {
    /// Language of this entry.
    pub i18n_key: Option<AppLanguage>,
    /// The block's name in this language.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The bot of an app.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Bot {
    /// Address that callbacks of cards are sent to.
    pub card_request_url: Option<String>,
    /// Whether the bot has a menu.
    pub bot_menu_enable: Option<bool>,
    /// The entries of the bot's menu.
    pub bot_menus: Clearable<Vec<BotMenuNode>>,
    pub bot_menu_display_strategy: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// One entry of a bot's menu.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BotMenuNode {
    /// Id of this entry.
    pub menu_id: Option<String>,
    /// Id of the entry above this one.
    pub parent_menu_id: Option<String>,
    /// Place of this entry among its neighbours.
    pub sort: Option<i64>,
    /// Text of the entry where no translation fits.
    pub default_name: Option<String>,
    /// Text of the entry by language.
    pub i18n_name: Clearable<BTreeMap<String, String>>,
    /// The addresses that the entry opens.
    pub redirect_link: Option<BotMenuRedirectLink>,
    /// Key that the event `application.bot.menu_v6` carries when the entry is tapped.
    pub event_key: Option<String>,
    /// Key of the icon's image.
    pub icon_file_key: Option<String>,
    /// The icon of the entry and its colour.
    pub ud_icon: Option<BotMenuUdIcon>,
    pub menu_content_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The addresses that a menu entry opens, by platform.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BotMenuRedirectLink {
    /// Address opened on a computer.
    pub pc_url: Option<String>,
    /// Address opened on a phone.
    pub mobile_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The icon of a menu entry and its colour.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BotMenuUdIcon {
    /// Name of the icon among the platform's icons.
    pub token: Option<String>,
    /// Colour of the icon.
    pub color: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What an app adds to the cloud documents.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CloudDoc {
    /// Address in the cloud space to lead to.
    pub space_url: Option<String>,
    /// Name and texts in several languages.
    pub i18n: Clearable<Vec<CloudDocI18nInfo>>,
    /// Address of the icon.
    pub icon_url: Option<String>,
    /// Where it is supported.
    /// One of `0` (unknown), `1` (mobile).
    pub mode: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The name and permission texts of a cloud document app in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CloudDocI18nInfo {
    /// Language of this entry.
    pub i18n_key: Option<AppLanguage>,
    /// The name in this language.
    pub name: Option<String>,
    /// What the permission to read means, in this language.
    pub read_description: Option<String>,
    /// What the permission to write means, in this language.
    pub write_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A block that an app adds to documents.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DocsBlock {
    /// Id of the block's type.
    pub block_type_id: Option<String>,
    /// The block's name in several languages.
    pub i18n: Clearable<Vec<AbilityI18nInfo>>,
    /// Address of the icon on phones.
    pub mobile_icon_url: Option<String>,
    /// Address of the icon on computers.
    pub pc_icon_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An event that an app has subscribed to.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Event {
    /// Name that identifies the event, such as `im.message.receive_v1`.
    pub event_type: Option<String>,
    /// What the event is called for people.
    pub event_name: Option<String>,
    /// When the event is sent, in words.
    pub event_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The mini program of an app.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Gadget {
    /// Where it runs on computers, as added bits: 1 side bar, 2 desktop, 4 main navigation.
    pub enable_pc_mode: Option<i64>,
    /// The schema addresses of the mini program.
    pub schema_urls: Clearable<Vec<String>>,
    /// Whether computers use the mini program's package for phones.
    pub pc_use_mobile_pkg: Option<bool>,
    /// Version of the mini program on computers.
    pub pc_version: Option<String>,
    /// Version of the mini program on phones.
    pub mobile_version: Option<String>,
    /// Oldest client on phones that it runs on.
    pub mobile_min_lark_version: Option<String>,
    /// Oldest client on computers that it runs on.
    pub pc_min_lark_version: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An action that an app adds to messages.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MessageAction {
    /// Link to open on computers.
    pub pc_app_link: Option<String>,
    /// Link to open on phones.
    pub mobile_app_link: Option<String>,
    /// The action's name in several languages.
    pub i18n: Clearable<Vec<AbilityI18nInfo>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The mini program of an app in the main navigation, by platform.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Navigate {
    /// How it shows on computers.
    pub pc: Option<NavigateMeta>,
    /// How it shows on phones.
    pub mobile: Option<NavigateMeta>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How an app shows in the main navigation of one platform.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NavigateMeta {
    /// Version of the mini program in the main navigation.
    pub version: Option<String>,
    /// Address of its picture.
    pub image_url: Option<String>,
    /// Address of its picture when chosen.
    pub hover_image_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The entry of an app in the plus menu of chats.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PlusMenu {
    /// Link to open on computers.
    pub pc_app_link: Option<String>,
    /// Link to open on phones.
    pub mobile_app_link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The web app of an app.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WebApp {
    /// Address of the web app on computers.
    pub pc_url: Option<String>,
    /// Address of the web app on phones.
    pub mobile_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A widget that an app adds to the workplace.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkplaceWidget {
    /// Oldest client that the widget runs on.
    pub min_lark_version: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppVersionStatus {
    /// The state is not known.
    #[lark(value = 0)]
    Unknown,
    /// The version was approved.
    #[lark(value = 1)]
    Approved,
    /// The version was rejected.
    #[lark(value = 2)]
    Rejected,
    /// The version is under review.
    #[lark(value = 3)]
    UnderReview,
    /// The version was not handed in for review.
    #[lark(value = 4)]
    NotSubmitted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
