// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Visibilities of an application.
//!
//! `application.v6.application.visibility` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AppRangeIdList;
use crate::ids::{DepartmentIdType, UserIdType};

/// Tells whether users, departments and user groups are on the allowed or the barred list of an app.
///
/// - `POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list` with a tenant token, for
///   custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/check_white_black_list)
#[doc(alias = "CheckWhiteBlackListApplicationVisibility")]
#[lark_api(
    id = "application.v6.application.visibility.check_white_black_list",
    method = "POST",
    path = "/open-apis/application/v6/applications/:app_id/visibility/check_white_black_list",
    token = "tenant",
    response = CheckApplicationWhiteBlackListResponse,
    scopes = "application:application:self_manage|admin:app.info:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckApplicationWhiteBlackList {
    /// Id of the app to ask for, `cli_...`; another app than the caller needs the scope `admin:app.info:readonly`.
    pub app_id: String,
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the request and the answer. Default: `department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Ids of the users to ask for, in the kind of `user_id_type`; at most 100.
    pub user_ids: Option<Vec<String>>,
    /// Ids of the departments to ask for, at most 100.
    pub department_ids: Option<Vec<String>>,
    /// Ids of the user groups to ask for, at most 100.
    pub group_ids: Option<Vec<String>>,
}

/// The answer to [`CheckApplicationWhiteBlackList`].
#[doc(alias = "CheckWhiteBlackListApplicationVisibilityResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckApplicationWhiteBlackListResponse {
    /// The lists each user is on; who is on the allowed or paid list and not barred can see the app.
    pub user_visibility_list: Vec<ApplicationVisibilityUserWhiteBlackInfo>,
    /// The lists each department is on; if allowed and not barred, its users can see the app.
    pub department_visibility_list: Vec<ApplicationVisibilityDepartmentWhiteBlackInfo>,
    /// The lists each user group is on; if allowed and not barred, its users can see the app.
    pub group_visibility_list: Vec<ApplicationVisibilityGroupWhiteBlackInfo>,
}

/// Changes who can use an app and who is barred from it, at once.
///
/// Only apps of one's own company may call it, for themselves or installed apps from the store. The barred list wins
/// over the allowed list. The same user cannot be barred twice within 30 seconds.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/visibility` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: the same member cannot be put on the deny list twice within 30
///   seconds, so a repetition is refused although the first one took effect
/// - Scope: `admin:app.visibility`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/application-v6/admin/patch-5)
#[lark_api(
    id = "application.v6.application.visibility.patch",
    method = "PATCH",
    path = "/open-apis/application/v6/applications/:app_id/visibility",
    token = "tenant",
    scopes = "admin:app.visibility",
    rate_limit = "20/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplicationVisibility {
    /// Id of the app to change, `cli_...`.
    pub app_id: String,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Who is allowed to use the app; has no effect while the app is visible to all.
    pub add_visible_list: Option<AppRangeIdList>,
    /// Who is no longer allowed to use the app; has no effect while the app is visible to all.
    pub del_visible_list: Option<AppRangeIdList>,
    /// Who is barred from the app.
    pub add_invisible_list: Option<AppRangeIdList>,
    /// Who is no longer barred from the app.
    pub del_invisible_list: Option<AppRangeIdList>,
    /// Whether everyone can see the app; left out, it stays. If so, the two lists of allowed users have no effect.
    pub is_visible_to_all: Option<bool>,
}

/// Whether a department is on the allowed or the barred list of an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationVisibilityDepartmentWhiteBlackInfo {
    /// Id of the department asked for.
    pub department_id: Option<String>,
    /// Whether the department is on the allowed list.
    pub in_white_list: Option<bool>,
    /// Whether the department is on the barred list.
    pub in_black_list: Option<bool>,
}

/// Whether a user group is on the allowed or the barred list of an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationVisibilityGroupWhiteBlackInfo {
    /// Id of the user group asked for.
    pub group_id: Option<String>,
    /// Whether the user group is on the allowed list.
    pub in_white_list: Option<bool>,
    /// Whether the user group is on the barred list.
    pub in_black_list: Option<bool>,
}

/// Whether a user is on the allowed, barred or paid list of an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationVisibilityUserWhiteBlackInfo {
    /// Id of the user asked for, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Whether the user is on the allowed list.
    pub in_white_list: Option<bool>,
    /// Whether the user is on the barred list.
    pub in_black_list: Option<bool>,
    /// Whether the user is on the list of paid users.
    pub in_paid_list: Option<bool>,
}
