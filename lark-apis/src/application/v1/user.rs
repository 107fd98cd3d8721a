// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `application.v1.user` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// Fetches an application user visible app.
///
/// - `GET /open-apis/application/v1/user/visible_apps` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-the-apps-available-to-a-user)
#[lark_api(
    id = "application.v1.user.get_application_user_visible_app",
    method = "GET",
    path = "/open-apis/application/v1/user/visible_apps",
    token = "tenant",
    response = GetApplicationUserVisibleAppResponse,
    paging
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationUserVisibleApp {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub lang: Option<String>,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

/// The answer to [`GetApplicationUserVisibleApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationUserVisibleAppResponse {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub lang: Option<String>,
    pub app_list: Vec<GetApplicationUserVisibleAppResponseAppList>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationUserVisibleAppResponseAppList {
    pub app_id: Option<String>,
    pub primary_language: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub avatar_url: Option<String>,
    pub app_scene_type: Option<i64>,
    pub status: Option<i64>,
    pub mobile_default_ability: Option<i64>,
    pub pc_default_ability: Option<i64>,
    pub create_source: Value,
}
