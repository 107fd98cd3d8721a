// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `application.v1.user` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api, serde_json::Value};

/// Fetches an application user visible app.
///
/// - `GET /open-apis/application/v1/user/visible_apps` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-the-apps-available-to-a-user)
#[doc(alias = "GetApplicationUserVisibleApp")]
#[lark_api(
    id = "application.v1.user.get_application_user_visible_app",
    method = "GET",
    path = "/open-apis/application/v1/user/visible_apps",
    token = "tenant",
    response = GetUserVisibleAppResponse,
    paging
)]
#[derive(Clone, Debug)]
pub struct GetUserVisibleApp {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub lang: Option<String>,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

/// The answer to [`GetUserVisibleApp`].
#[doc(alias = "GetApplicationUserVisibleAppResponse")]
#[derive(Clone, Default, Model)]
pub struct GetUserVisibleAppResponse {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub lang: Option<String>,
    pub app_list: Vec<VisibleApp>,
}

#[doc(alias = "GetApplicationUserVisibleAppResponseAppList")]
#[derive(Clone, Default, Model)]
pub struct VisibleApp {
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
