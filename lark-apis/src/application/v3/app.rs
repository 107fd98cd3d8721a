// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `application.v3.app` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api, serde_json::Value};

/// Fetches an application app list.
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
pub struct ListApp {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub lang: Option<String>,
    pub status: Option<AppStatus>,
}

/// The answer to [`ListApp`].
#[doc(alias = "GetApplicationAppListResponse")]
#[derive(Clone, Default, Model)]
pub struct ListAppResponse {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub lang: Option<String>,
    pub app_list: Vec<InstalledApp>,
}

/// Updates an application app visibility.
///
/// - `POST /open-apis/application/v3/app/update_visibility` with a tenant token, for custom apps only
/// - Scope: `admin:app.visibility`
/// - Error codes: 50003
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
pub struct UpdateAppVisibility {
    pub app_id: String,
    pub del_users: Option<Vec<VisibilityUser>>,
    pub add_users: Option<Vec<VisibilityUser>>,
    /// One of `0` (no), `1` (yes).
    pub is_visiable_to_all: Option<i64>,
    pub add_departments: Option<Vec<String>>,
    pub del_departments: Option<Vec<String>>,
}

#[doc(alias = "GetApplicationAppListResponseAppList")]
#[derive(Clone, Default, Model)]
pub struct InstalledApp {
    pub app_id: Option<String>,
    pub primary_language: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub avatar_url: Option<String>,
    pub app_scene_type: Option<AppSceneType>,
    pub status: Option<AppStatus>,
    pub mobile_default_ability: Option<DefaultAbility>,
    pub pc_default_ability: Option<DefaultAbility>,
    pub create_source: Value,
}

#[doc(alias("UpdateApplicationAppVisibilityRequestAddUser", "UpdateApplicationAppVisibilityRequestDelUser"))]
#[derive(Clone, Default, Model)]
pub struct VisibilityUser {
    pub open_id: Option<String>,
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
    #[lark(value = 0)]
    Disabled,
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
    #[lark(value = 0)]
    None,
    /// A mini program.
    #[lark(value = 1)]
    Gadget,
    #[lark(value = 2)]
    WebApp,
    #[lark(value = 8)]
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
