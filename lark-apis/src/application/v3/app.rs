// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `application.v3.app` in the platform's terms.

use lark_runtime::{Body, Model, lark_api, serde_json::Value};

/// Fetches an application app list.
///
/// - `GET /open-apis/application/v3/app/list` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-the-apps-installed-by-an-organization)
#[lark_api(
    id = "application.v3.app.get_application_app_list",
    method = "GET",
    path = "/open-apis/application/v3/app/list",
    token = "tenant",
    response = GetApplicationAppListResponse,
    paging,
    scopes = "admin:app.info:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationAppList {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub lang: Option<String>,
    pub status: Option<i64>,
}

/// The answer to [`GetApplicationAppList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppListResponse {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub lang: Option<String>,
    pub app_list: Vec<GetApplicationAppListResponseAppList>,
}

/// Updates an application app visibility.
///
/// - `POST /open-apis/application/v3/app/update_visibility` with a tenant token, for custom apps only
/// - Scope: `admin:app.visibility`
/// - Error codes: 50003
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/update-the-availability-of-an-app)
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
pub struct UpdateApplicationAppVisibility {
    pub app_id: String,
    pub del_users: Option<Vec<UpdateApplicationAppVisibilityRequestDelUser>>,
    pub add_users: Option<Vec<UpdateApplicationAppVisibilityRequestAddUser>>,
    pub is_visiable_to_all: Option<i64>,
    pub add_departments: Option<Vec<String>>,
    pub del_departments: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppListResponseAppList {
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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateApplicationAppVisibilityRequestAddUser {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateApplicationAppVisibilityRequestDelUser {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}
