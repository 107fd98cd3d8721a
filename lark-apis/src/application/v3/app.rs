// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `application.v3.app` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, lark_api, serde_json::Value};

/// Lists the apps that the company has installed.
///
/// An old version: `application.v6.application.list` is recommended. Only for apps of one's own company.
///
/// - `GET /open-apis/application/v3/app/list` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-the-apps-installed-by-an-organization)
#[doc(alias = "GetApplicationAppList")]
#[lark_api(
    id = "application.v3.app.get_application_app_list",
    method = "GET",
    path = "/open-apis/application/v3/app/list",
    token = "tenant",
    response = ListAppResponse,
    paging,
    scopes = "admin:app.info:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApp {
    /// Token of the page to fetch, from the answer before and not always a number; leave it out for the first.
    pub page_token: Option<String>,
    /// How many apps a page has at most; up to 100, 0 for the most possible.
    pub page_size: Option<i64>,
    /// Language in which names and descriptions are preferred: `zh_cn`, `en_us` or `ja_jp`.
    pub lang: Option<String>,
    /// Only apps in this state: 0 disabled, 1 enabled, -1 all. Default: -1.
    pub status: Option<AppStatus>,
}

/// A page of the apps that the company has installed.
#[doc(alias = "GetApplicationAppListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppResponse {
    /// Token of the next page.
    pub page_token: Option<String>,
    /// How many apps this page has.
    pub page_size: Option<i64>,
    /// How many apps there are in all.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Language of the names and descriptions.
    pub lang: Option<String>,
    /// The apps on this page.
    pub app_list: Vec<InstalledApp>,
}

/// Changes who in the company can use an app, at once.
///
/// Works for apps of one's own company and installed ones from the store. Someone who is barred from the app cannot see
/// it even if added here: the barred list wins.
///
/// - `POST /open-apis/application/v3/app/update_visibility` with a tenant token, for custom apps only
/// - Scope: `admin:app.visibility`
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/update-the-availability-of-an-app)
#[doc(alias = "UpdateApplicationAppVisibility")]
#[lark_api(
    id = "application.v3.app.update_application_app_visibility",
    method = "POST",
    path = "/open-apis/application/v3/app/update_visibility",
    token = "tenant",
    scopes = "admin:app.visibility",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAppVisibility {
    /// Id of the app to change, `cli_...`.
    pub app_id: String,
    /// Users who lose the app, at most 500; taken off after the additions.
    pub del_users: Option<Vec<VisibilityUser>>,
    /// Users who get the app, at most 500; added before the removals.
    pub add_users: Option<Vec<VisibilityUser>>,
    /// Whether everyone in the company can see the app: 0 no, 1 yes; left out, it stays.
    /// One of `0` (no), `1` (yes).
    pub is_visiable_to_all: Option<i64>,
    /// Departments that get the app, at most 500; added before the removals.
    pub add_departments: Option<Vec<String>>,
    /// Departments that lose the app, at most 500; taken off after the additions.
    pub del_departments: Option<Vec<String>>,
}

/// An app that the company has installed.
#[doc(alias = "GetApplicationAppListResponseAppList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstalledApp {
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// The app's preferred language.
    pub primary_language: Option<String>,
    /// What the app is called.
    pub app_name: Option<String>,
    /// Text that describes the app.
    pub description: Option<String>,
    /// Address of the app's icon.
    pub avatar_url: Option<String>,
    /// Whether the app is the company's own or from the store.
    pub app_scene_type: Option<AppSceneType>,
    /// Whether the app is enabled.
    pub status: Option<AppStatus>,
    /// What the app opens as on a phone.
    pub mobile_default_ability: Option<DefaultAbility>,
    /// What the app opens as on a computer.
    pub pc_default_ability: Option<DefaultAbility>,
    /// Where the app was made: `developer_console`, `base`, `app_engine`, `bot_builder`, `aily` or `unknown`.
    pub create_source: Value,
}

/// A user who gets the app.
#[doc(alias("UpdateApplicationAppVisibilityRequestAddUser", "UpdateApplicationAppVisibilityRequestDelUser"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct VisibilityUser {
    /// Open id of the user, `ou_...`; this or `user_id` is required, and `user_id` wins.
    pub open_id: Option<String>,
    /// Id in the tenant of the user; this or `open_id` is required, and this one wins.
    pub user_id: Option<String>,
}

/// The values of `app_scene_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppSceneType {
    /// Made by the tenant itself.
    #[lark(value = 0)]
    Custom,
    /// From the app directory.
    #[lark(value = 1)]
    Store,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppStatus {
    /// Any status; only to filter.
    #[lark(value = -1)]
    All,
    /// The app is disabled.
    #[lark(value = 0)]
    Disabled,
    /// The app is enabled.
    #[lark(value = 1)]
    Enabled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `mobile_default_ability`, `pc_default_ability`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DefaultAbility {
    /// Not enabled.
    #[lark(value = 0)]
    None,
    /// A mini program.
    #[lark(value = 1)]
    Gadget,
    /// A web app.
    #[lark(value = 2)]
    WebApp,
    /// A bot.
    #[lark(value = 8)]
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
