// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `application.v2.app` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

/// Fetches an application app visibility.
///
/// - `GET /open-apis/application/v2/app/visibility` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Error codes: 50003
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-the-app-availability-in-an-organization)
#[doc(alias = "GetApplicationAppVisibility")]
#[lark_api(
    id = "application.v2.app.get_application_app_visibility",
    method = "GET",
    path = "/open-apis/application/v2/app/visibility",
    token = "tenant",
    response = GetAppVisibilityResponse,
    scopes = "admin:app.info:readonly"
)]
#[derive(Clone, Debug)]
pub struct GetAppVisibility {
    pub app_id: String,
    pub user_page_token: Option<String>,
    pub user_page_size: Option<i64>,
}

/// The answer to [`GetAppVisibility`].
#[doc(alias = "GetApplicationAppVisibilityResponse")]
#[derive(Clone, Default, Model)]
pub struct GetAppVisibilityResponse {
    pub departments: Vec<VisibilityDepartment>,
    pub invisible_departments: Vec<VisibilityDepartment>,
    pub users: Vec<VisibilityUser>,
    pub invisible_users: Vec<VisibilityUser>,
    pub groups: Vec<VisibilityGroup>,
    pub invisible_groups: Vec<VisibilityGroup>,
    pub is_visible_to_all: Option<YesNo>,
    pub has_more_users: Option<YesNo>,
    pub user_page_token: Option<String>,
}

#[doc(alias(
    "GetApplicationAppVisibilityResponseDepartment",
    "GetApplicationAppVisibilityResponseInvisibleDepartments"
))]
#[derive(Clone, Default, Model)]
pub struct VisibilityDepartment {
    pub id: Option<String>,
}

#[doc(alias("GetApplicationAppVisibilityResponseGroup", "GetApplicationAppVisibilityResponseInvisibleGroup"))]
#[derive(Clone, Default, Model)]
pub struct VisibilityGroup {
    pub id: Option<String>,
}

#[doc(alias("GetApplicationAppVisibilityResponseInvisibleUser", "GetApplicationAppVisibilityResponseUser"))]
#[derive(Clone, Default, Model)]
pub struct VisibilityUser {
    pub user_id: Option<String>,
    pub open_id: Option<String>,
}

/// The values of `has_more_users`, `is_visible_to_all`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum YesNo {
    #[lark(value = 0)]
    No,
    #[lark(value = 1)]
    Yes,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
