// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App versions of an application.
//!
//! `application.v6.application.app_version` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::application::ApplicationAppContactsRange;
use super::models::{AppI18nInfo, AppLanguage, AppScope, AppVisibleList};
use crate::ids::{DepartmentIdType, UserIdType};

/// Fetches the contacts range suggest of an app version of an application.
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest` with a tenant
///   token, for custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210503, 210504, 210505, 210506, 210508, 211003
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
pub struct GetContactsRangeSuggest {
    pub app_id: String,
    pub version_id: String,
    pub department_id_type: Option<DepartmentIdType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetContactsRangeSuggest`].
#[doc(alias = "ContactsRangeSuggestApplicationAppVersionResponse")]
#[derive(Clone, Default, Model)]
pub struct GetContactsRangeSuggestResponse {
    pub contacts_range: Option<ApplicationAppContactsRange>,
}

/// Fetches an app version of an application.
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id` with a tenant token, for custom and
///   store apps
/// - Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210503, 210504, 210505, 210506, 210508, 211002, 211003
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
pub struct GetApplicationVersion {
    pub app_id: String,
    pub version_id: String,
    pub lang: AppLanguage,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetApplicationVersion`].
#[doc(alias = "GetApplicationAppVersionResponse")]
#[derive(Clone, Default, Model)]
pub struct GetApplicationVersionResponse {
    pub app_version: Option<ApplicationAppVersion>,
}

/// Lists app versions of an application.
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions` with a tenant token, for custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210500, 210501, 210503, 210504, 210505, 210506, 210508, 210514
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
pub struct ListApplicationVersion {
    pub app_id: String,
    pub lang: AppLanguage,
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// One of `0` (newest first), `1` (oldest first).
    pub order: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListApplicationVersion`].
#[doc(alias = "ListApplicationAppVersionResponse")]
#[derive(Clone, Default, Model)]
pub struct ListApplicationVersionResponse {
    pub items: Vec<ApplicationAppVersion>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of an app version of an application.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id` with a tenant token, for custom
///   apps only
/// - Scope: `application:application.app_version`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 210503, 210504, 210505, 210506, 210507, 211002, 211003, 211004, 211005, 211006
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
pub struct PatchApplicationVersion {
    pub app_id: String,
    pub version_id: String,
    #[lark(query)]
    pub user_id_type: UserIdType,
    #[lark(query)]
    pub operator_id: String,
    #[lark(query)]
    pub reject_reason: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub application_app_version: Option<ApplicationAppVersion>,
}

#[derive(Clone, Default, Model)]
pub struct AppAbility {
    pub gadget: Option<Gadget>,
    pub web_app: Option<WebApp>,
    pub bot: Option<Bot>,
    pub workplace_widgets: Clearable<Vec<WorkplaceWidget>>,
    pub navigate: Option<Navigate>,
    pub cloud_doc: Option<CloudDoc>,
    pub docs_blocks: Clearable<Vec<DocsBlock>>,
    pub message_action: Option<MessageAction>,
    pub plus_menu: Option<PlusMenu>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppVersionRemark {
    pub remark: Option<String>,
    pub update_remark: Option<String>,
    pub visibility: Option<AppVisibility>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppVisibility {
    pub is_all: Option<bool>,
    pub visible_list: Option<AppVisibleList>,
    pub invisible_list: Option<AppVisibleList>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ApplicationAppVersion {
    pub app_id: Option<String>,
    pub version: Option<String>,
    pub version_id: Option<String>,
    pub app_name: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub scopes: Clearable<Vec<AppScope>>,
    pub back_home_url: Option<String>,
    pub i18n: Clearable<Vec<AppI18nInfo>>,
    pub common_categories: Clearable<Vec<String>>,
    pub events: Clearable<Vec<String>>,
    pub status: Option<AppVersionStatus>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub publish_time: Option<Text<UnixSeconds>>,
    pub ability: Option<AppAbility>,
    pub remark: Option<AppVersionRemark>,
    pub event_infos: Clearable<Vec<Event>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias("BlockI18nInfo", "MessageActionI18nInfo"))]
#[derive(Clone, Default, Model)]
pub struct AbilityI18nInfo {
    pub i18n_key: Option<AppLanguage>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Bot {
    pub card_request_url: Option<String>,
    pub bot_menu_enable: Option<bool>,
    pub bot_menus: Clearable<Vec<BotMenuNode>>,
    pub bot_menu_display_strategy: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct BotMenuNode {
    pub menu_id: Option<String>,
    pub parent_menu_id: Option<String>,
    pub sort: Option<i64>,
    pub default_name: Option<String>,
    pub i18n_name: Clearable<BTreeMap<String, String>>,
    pub redirect_link: Option<BotMenuRedirectLink>,
    pub event_key: Option<String>,
    pub icon_file_key: Option<String>,
    pub ud_icon: Option<BotMenuUdIcon>,
    pub menu_content_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct BotMenuRedirectLink {
    pub pc_url: Option<String>,
    pub mobile_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct BotMenuUdIcon {
    pub token: Option<String>,
    pub color: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct CloudDoc {
    pub space_url: Option<String>,
    pub i18n: Clearable<Vec<CloudDocI18nInfo>>,
    pub icon_url: Option<String>,
    /// One of `0` (unknown), `1` (mobile).
    pub mode: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct CloudDocI18nInfo {
    pub i18n_key: Option<AppLanguage>,
    pub name: Option<String>,
    pub read_description: Option<String>,
    pub write_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct DocsBlock {
    pub block_type_id: Option<String>,
    pub i18n: Clearable<Vec<AbilityI18nInfo>>,
    pub mobile_icon_url: Option<String>,
    pub pc_icon_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Event {
    pub event_type: Option<String>,
    pub event_name: Option<String>,
    pub event_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Gadget {
    pub enable_pc_mode: Option<i64>,
    pub schema_urls: Clearable<Vec<String>>,
    pub pc_use_mobile_pkg: Option<bool>,
    pub pc_version: Option<String>,
    pub mobile_version: Option<String>,
    pub mobile_min_lark_version: Option<String>,
    pub pc_min_lark_version: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct MessageAction {
    pub pc_app_link: Option<String>,
    pub mobile_app_link: Option<String>,
    pub i18n: Clearable<Vec<AbilityI18nInfo>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Navigate {
    pub pc: Option<NavigateMeta>,
    pub mobile: Option<NavigateMeta>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct NavigateMeta {
    pub version: Option<String>,
    pub image_url: Option<String>,
    pub hover_image_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct PlusMenu {
    pub pc_app_link: Option<String>,
    pub mobile_app_link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct WebApp {
    pub pc_url: Option<String>,
    pub mobile_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct WorkplaceWidget {
    pub min_lark_version: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppVersionStatus {
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Approved,
    #[lark(value = 2)]
    Rejected,
    #[lark(value = 3)]
    UnderReview,
    #[lark(value = 4)]
    NotSubmitted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
