// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `application.v2.app` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches an application app visibility.
///
/// - `GET /open-apis/application/v2/app/visibility` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Error codes: 50003
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-the-app-availability-in-an-organization)
#[lark_api(
    id = "application.v2.app.get_application_app_visibility",
    method = "GET",
    path = "/open-apis/application/v2/app/visibility",
    token = "tenant",
    response = GetApplicationAppVisibilityResponse,
    scopes = "admin:app.info:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationAppVisibility {
    pub app_id: String,
    pub user_page_token: Option<String>,
    pub user_page_size: Option<i64>,
}

/// The answer to [`GetApplicationAppVisibility`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppVisibilityResponse {
    pub departments: Vec<GetApplicationAppVisibilityResponseDepartment>,
    pub invisible_departments: Vec<GetApplicationAppVisibilityResponseInvisibleDepartments>,
    pub users: Vec<GetApplicationAppVisibilityResponseUser>,
    pub invisible_users: Vec<GetApplicationAppVisibilityResponseInvisibleUser>,
    pub groups: Vec<GetApplicationAppVisibilityResponseGroup>,
    pub invisible_groups: Vec<GetApplicationAppVisibilityResponseInvisibleGroup>,
    pub is_visible_to_all: Option<i64>,
    pub has_more_users: Option<i64>,
    pub user_page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppVisibilityResponseDepartment {
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppVisibilityResponseGroup {
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppVisibilityResponseInvisibleDepartments {
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppVisibilityResponseInvisibleGroup {
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppVisibilityResponseInvisibleUser {
    pub user_id: Option<String>,
    pub open_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationAppVisibilityResponseUser {
    pub user_id: Option<String>,
    pub open_id: Option<String>,
}
