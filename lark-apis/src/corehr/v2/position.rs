// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Positions.
//!
//! `corehr.v2.position` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, I18n};

/// Activates a position.
///
/// - `POST /open-apis/corehr/v2/positions/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160104, 1160266, 1160267, 1160268, 1160269, 1160281, 1160285, 1160353, 1160501, 1160508, 1161200,
///   1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/position/active)
#[doc(alias = "ActivePosition")]
#[lark_api(
    id = "corehr.v2.position.active",
    method = "POST",
    path = "/open-apis/corehr/v2/positions/active",
    token = "tenant",
    scopes = "corehr:position:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct SetPositionActive {
    pub position_id: String,
    pub active: bool,
    pub effective_time: String,
}

/// Creates a position.
///
/// - `POST /open-apis/corehr/v2/positions` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160251, 1160253, 1160255, 1160256, 1160259, 1160263, 1160264, 1160269, 1160349, 1160352, 1160353,
///   1160402, 1160517, 1160572, 1160701, 1160702, 1160703, 1160704, 1160705, 1160707, 1160709, 1160710, 1160711,
///   1160712, 1160714, 1160715, 1160903, 1161204, 1161603, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/position/create)
#[lark_api(
    id = "corehr.v2.position.create",
    method = "POST",
    path = "/open-apis/corehr/v2/positions",
    token = "tenant",
    response = CreatePositionResponse,
    scopes = "corehr:position:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreatePosition {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub code: Option<String>,
    /// At most 2 elements.
    pub names: Vec<I18n>,
    /// At most 2 elements.
    pub descriptions: Option<Vec<I18n>>,
    /// At most 50 elements.
    pub job_family_ids: Option<Vec<String>>,
    pub cost_center_id: Option<String>,
    pub job_id: String,
    /// At most 50 elements.
    pub job_level_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub employee_type_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub job_grade_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub work_location_ids: Option<Vec<String>>,
    pub working_hours_type_id: Option<String>,
    pub department_id: String,
    pub direct_leader_id: Option<String>,
    pub dotted_line_leader_id: Option<String>,
    pub is_key_position: Option<bool>,
    pub effective_time: String,
    /// At most 200 elements.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    pub is_prefer_manual_encoding: Option<bool>,
}

/// The answer to [`CreatePosition`].
#[derive(Clone, Default, Model)]
pub struct CreatePositionResponse {
    pub position_id: Option<String>,
}

/// Deletes a position of a position.
///
/// - `POST /open-apis/corehr/v2/positions/del_position` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160104, 1160265, 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/position/del_position)
#[doc(alias = "DelPositionPosition")]
#[lark_api(
    id = "corehr.v2.position.del_position",
    method = "POST",
    path = "/open-apis/corehr/v2/positions/del_position",
    token = "tenant",
    scopes = "corehr:position:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct DeletePosition {
    pub position_id: String,
}

/// Changes parts of a position.
///
/// - `PATCH /open-apis/corehr/v2/positions/:position_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160104, 1160251, 1160253, 1160255, 1160256, 1160259, 1160263, 1160264, 1160266, 1160269, 1160271,
///   1160353, 1160515, 1160572, 1160701, 1160702, 1160703, 1160704, 1160705, 1160707, 1160709, 1160710, 1160711,
///   1160712, 1160714, 1160715, 1160903, 1161204, 1161603, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/position/patch)
#[lark_api(
    id = "corehr.v2.position.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/positions/:position_id",
    token = "tenant",
    scopes = "corehr:position:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct PatchPosition {
    pub position_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub code: Option<String>,
    /// At most 2 elements.
    pub names: Option<Vec<I18n>>,
    /// At most 2 elements.
    pub descriptions: Option<Vec<I18n>>,
    /// At most 50 elements.
    pub job_family_ids: Option<Vec<String>>,
    pub cost_center_id: Option<String>,
    pub job_id: Option<String>,
    /// At most 50 elements.
    pub job_level_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub employee_type_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub job_grade_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub work_location_ids: Option<Vec<String>>,
    pub working_hours_type_id: Option<String>,
    pub department_id: Option<String>,
    pub direct_leader_id: Option<String>,
    pub dotted_line_leader_id: Option<String>,
    pub is_key_position: Option<bool>,
    pub effective_time: String,
    /// At most 200 elements.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Queries positions.
///
/// - `POST /open-apis/corehr/v2/positions/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:position:read`, `corehr:position:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/position/query)
#[lark_api(
    id = "corehr.v2.position.query",
    method = "POST",
    path = "/open-apis/corehr/v2/positions/query",
    token = "tenant",
    response = QueryPositionResponse,
    paging(items = Position),
    scopes = "corehr:position:read|corehr:position:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryPosition {
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub department_ids: Option<Vec<String>>,
    pub effective_time: Option<String>,
    pub active: Option<bool>,
    /// At most 100 elements. One of `wk_id`, `name`, `code`, `active`, `department`, `cost_center`, `job`, `job_family`,
    /// `job_level`, `job_grade`, `work_location`, `employee_type`, `working_hours_type`, `direct_leader`,
    /// `dotted_line_leader`, `is_key_position`, `description`, `effective_time`, `expiration_time`, `created_by`.
    pub fields: Option<Vec<String>>,
    /// At most 200 elements.
    pub position_ids: Option<Vec<String>>,
    /// At most 200 elements.
    pub position_codes: Option<Vec<String>>,
}

/// The answer to [`QueryPosition`].
#[derive(Clone, Default, Model)]
pub struct QueryPositionResponse {
    pub items: Vec<Position>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Queries a recent change of a position.
///
/// - `GET /open-apis/corehr/v2/positions/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:position:read`, `corehr:position:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/position/query_recent_change)
#[doc(alias = "QueryRecentChangePosition")]
#[lark_api(
    id = "corehr.v2.position.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/positions/query_recent_change",
    token = "tenant",
    response = QueryPositionRecentChangeResponse,
    paging,
    scopes = "corehr:position:read|corehr:position:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryPositionRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryPositionRecentChange`].
#[doc(alias = "QueryRecentChangePositionResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryPositionRecentChangeResponse {
    pub position_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_position_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct Position {
    pub position_id: Option<String>,
    pub code: Option<String>,
    pub names: Vec<I18n>,
    pub descriptions: Vec<I18n>,
    pub active: Option<bool>,
    pub job_family_id_list: Vec<String>,
    pub cost_center_id: Option<String>,
    pub job_id: Option<String>,
    pub job_level_id_list: Vec<String>,
    pub employee_type_id_list: Vec<String>,
    pub job_grade_id_list: Vec<String>,
    pub work_location_id_list: Vec<String>,
    pub working_hours_type_id: Option<String>,
    pub department_id: Option<String>,
    pub direct_leader_id: Option<String>,
    pub dotted_line_leader_id: Option<String>,
    pub is_key_position: Option<bool>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub custom_fields: Vec<CustomFieldData>,
    pub created_by: Option<String>,
}
