// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Visibilities of an application.
//!
//! `application.v6.application.visibility` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AppRangeIdList;
use crate::ids::{DepartmentIdType, UserIdType};

/// Checks a white black list of a visibility of an application.
///
/// - `POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list` with a tenant token, for
///   custom and store apps
/// - Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 210001
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
pub struct CheckApplicationWhiteBlackList {
    pub app_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// At most 100 elements.
    pub user_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub department_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub group_ids: Option<Vec<String>>,
}

/// The answer to [`CheckApplicationWhiteBlackList`].
#[doc(alias = "CheckWhiteBlackListApplicationVisibilityResponse")]
#[derive(Clone, Default, Model)]
pub struct CheckApplicationWhiteBlackListResponse {
    pub user_visibility_list: Vec<ApplicationVisibilityUserWhiteBlackInfo>,
    pub department_visibility_list: Vec<ApplicationVisibilityDepartmentWhiteBlackInfo>,
    pub group_visibility_list: Vec<ApplicationVisibilityGroupWhiteBlackInfo>,
}

/// Changes parts of a visibility of an application.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/visibility` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: the same member cannot be put on the deny list twice within 30
///   seconds, so a repetition is refused although the first one took effect
/// - Scope: `admin:app.visibility`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 210001, 210002, 210003, 210004, 210005, 210006
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
pub struct PatchApplicationVisibility {
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub add_visible_list: Option<AppRangeIdList>,
    pub del_visible_list: Option<AppRangeIdList>,
    pub add_invisible_list: Option<AppRangeIdList>,
    pub del_invisible_list: Option<AppRangeIdList>,
    pub is_visible_to_all: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct ApplicationVisibilityDepartmentWhiteBlackInfo {
    pub department_id: Option<String>,
    pub in_white_list: Option<bool>,
    pub in_black_list: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct ApplicationVisibilityGroupWhiteBlackInfo {
    pub group_id: Option<String>,
    pub in_white_list: Option<bool>,
    pub in_black_list: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct ApplicationVisibilityUserWhiteBlackInfo {
    pub user_id: Option<String>,
    pub in_white_list: Option<bool>,
    pub in_black_list: Option<bool>,
    pub in_paid_list: Option<bool>,
}
