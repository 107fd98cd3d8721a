// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `application.v2.app` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

/// Reads who in the company can use an app.
///
/// Only for apps of one's own company.
///
/// - `GET /open-apis/application/v2/app/visibility` with a tenant token, for custom apps only
/// - Scope: `admin:app.info:readonly`
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
#[non_exhaustive]
pub struct GetAppVisibility {
    /// Id of the app to ask for, `cli_...`.
    pub app_id: String,
    /// Token of the page of users to fetch, from the answer before; leave it out for the first.
    pub user_page_token: Option<String>,
    /// How many users a page has at most; up to 1000, 0 for the most possible.
    pub user_page_size: Option<i64>,
}

/// Who can and who cannot use an app.
#[doc(alias = "GetApplicationAppVisibilityResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppVisibilityResponse {
    /// The departments that can use the app.
    pub departments: Vec<VisibilityDepartment>,
    /// The departments that are barred from the app.
    pub invisible_departments: Vec<VisibilityDepartment>,
    /// The users who can use the app, only those named one by one, not those of departments and groups.
    pub users: Vec<VisibilityUser>,
    /// The users who are barred from the app, only those named one by one, not those of departments and groups.
    pub invisible_users: Vec<VisibilityUser>,
    /// The user groups that can use the app.
    pub groups: Vec<VisibilityGroup>,
    /// The user groups that are barred from the app.
    pub invisible_groups: Vec<VisibilityGroup>,
    /// Whether everyone in the company can see the app.
    pub is_visible_to_all: Option<YesNo>,
    /// Whether there is another page of users.
    pub has_more_users: Option<YesNo>,
    /// Token of the next page of users.
    pub user_page_token: Option<String>,
}

/// A department that can use the app.
#[doc(alias(
    "GetApplicationAppVisibilityResponseDepartment",
    "GetApplicationAppVisibilityResponseInvisibleDepartments"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VisibilityDepartment {
    /// Id that the company gave the department, its `department_id`.
    pub id: Option<String>,
}

/// A user group that can use the app.
#[doc(alias("GetApplicationAppVisibilityResponseGroup", "GetApplicationAppVisibilityResponseInvisibleGroup"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VisibilityGroup {
    /// Id of the user group, its `group_id`.
    pub id: Option<String>,
}

/// A user who is barred from the app.
#[doc(alias("GetApplicationAppVisibilityResponseInvisibleUser", "GetApplicationAppVisibilityResponseUser"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VisibilityUser {
    /// Id of the user in the tenant; only for apps of one's own company that may see it.
    pub user_id: Option<String>,
    /// Id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
}

/// The values of `has_more_users`, `is_visible_to_all`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum YesNo {
    /// It is not so.
    #[lark(value = 0)]
    No,
    /// It is so.
    #[lark(value = 1)]
    Yes,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
