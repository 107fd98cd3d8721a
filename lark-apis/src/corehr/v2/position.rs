// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Positions.
//!
//! `corehr.v2.position` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, I18n};

/// Enables a position, or disables it.
///
/// - `POST /open-apis/corehr/v2/positions/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct SetPositionActive {
    /// Id of the position to enable or disable, from `corehr.v2.position.query`.
    pub position_id: String,
    /// Whether the position is to be enabled (`true`) or disabled.
    pub active: bool,
    /// Day from which the position is enabled or disabled, `YYYY-MM-DD`.
    pub effective_time: String,
}

/// Creates a position with its jobs, levels, families and description.
///
/// Which fields are required follows the organisation settings of Feishu People.
///
/// - `POST /open-apis/corehr/v2/positions` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct CreatePosition {
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the department ids in this call; `corehr.v2.department.batch_get` returns all three. Default:
    /// `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Code of the position, unique among positions; ignored if codes are assigned automatically.
    pub code: Option<String>,
    /// Name of the position by language. At most 2.
    pub names: Vec<I18n>,
    /// Description of the position by language. At most 2.
    pub descriptions: Option<Vec<I18n>>,
    /// Ids of the job families the position belongs to. At most 50.
    pub job_family_ids: Option<Vec<String>>,
    /// Id of the position's cost centre.
    pub cost_center_id: Option<String>,
    /// Id of the job that the position is for.
    pub job_id: String,
    /// Ids of the job levels the position can have. At most 50.
    pub job_level_ids: Option<Vec<String>>,
    /// Ids of the employee types the position is for. At most 50.
    pub employee_type_ids: Option<Vec<String>>,
    /// Ids of the job grades the position can have. At most 50.
    pub job_grade_ids: Option<Vec<String>>,
    /// Ids of the work locations of the position. At most 50.
    pub work_location_ids: Option<Vec<String>>,
    /// Id of the working hours type that goes with the position.
    pub working_hours_type_id: Option<String>,
    /// Id of the position's department, in the kind of `department_id_type`.
    pub department_id: String,
    /// Id of the position it reports to, from `corehr.v2.position.query`.
    pub direct_leader_id: Option<String>,
    /// Id of the position it reports to by dotted line.
    pub dotted_line_leader_id: Option<String>,
    /// Whether this is a key position.
    pub is_key_position: Option<bool>,
    /// First day of the position's version, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Custom fields of the position. At most 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// The answer to [`CreatePosition`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreatePositionResponse {
    /// Id of the position that was created.
    pub position_id: Option<String>,
}

/// Deletes a position for good.
///
/// - `POST /open-apis/corehr/v2/positions/del_position` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct DeletePosition {
    /// Id of the position to delete, from `corehr.v2.position.query`.
    pub position_id: String,
}

/// Changes a version of a position, such as its jobs, levels, families and description.
///
/// If no version begins on the day given, one is made; otherwise that version is changed. The department is fixed once
/// people, job changes, onboardings or other positions refer to it.
///
/// - `PATCH /open-apis/corehr/v2/positions/:position_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:position:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct PatchPosition {
    /// Id of the position to change, from `corehr.v2.position.query`.
    pub position_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the department ids in this call; `corehr.v2.department.batch_get` returns all three. Default:
    /// `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Code of the position, unique among positions; ignored if codes are assigned automatically.
    pub code: Option<String>,
    /// Name of the position by language. At most 2.
    pub names: Option<Vec<I18n>>,
    /// Description of the position by language. At most 2.
    pub descriptions: Option<Vec<I18n>>,
    /// Ids of the job families the position belongs to. At most 50.
    pub job_family_ids: Option<Vec<String>>,
    /// Id of the position's cost centre.
    pub cost_center_id: Option<String>,
    /// Id of the job that the position is for.
    pub job_id: Option<String>,
    /// Ids of the job levels the position can have. At most 50.
    pub job_level_ids: Option<Vec<String>>,
    /// Ids of the employee types the position is for. At most 50.
    pub employee_type_ids: Option<Vec<String>>,
    /// Ids of the job grades the position can have. At most 50.
    pub job_grade_ids: Option<Vec<String>>,
    /// Ids of the work locations of the position. At most 50.
    pub work_location_ids: Option<Vec<String>>,
    /// Id of the working hours type that goes with the position.
    pub working_hours_type_id: Option<String>,
    /// Id of the position's department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the position it reports to, from `corehr.v2.position.query`.
    pub direct_leader_id: Option<String>,
    /// Id of the position it reports to by dotted line.
    pub dotted_line_leader_id: Option<String>,
    /// Whether this is a key position.
    pub is_key_position: Option<bool>,
    /// First day of the position's version, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Custom fields of the position. At most 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Searches positions by id or department.
///
/// Needs the data range for positions. Filters combine with AND.
///
/// - `POST /open-apis/corehr/v2/positions/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:position:read`, `corehr:position:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryPosition {
    /// Kind of the department ids in this call; `corehr.v2.department.batch_get` returns all three. Default:
    /// `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Lists only positions in these departments, in the kind of `department_id_type`. At most 100.
    pub department_ids: Option<Vec<String>>,
    /// Day as of which positions are read, `YYYY-MM-DD`.
    pub effective_time: Option<String>,
    /// Lists only positions that are enabled, or only those that are not; both if left out.
    pub active: Option<bool>,
    /// Fields to return for each position, such as `name`, `code` or `job`; only the id if empty. At most 100.
    /// One of `wk_id`, `name`, `code`, `active`, `department`, `cost_center`, `job`, `job_family`, `job_level`,
    /// `job_grade`, `work_location`, `employee_type`, `working_hours_type`, `direct_leader`, `dotted_line_leader`,
    /// `is_key_position`, `description`, `effective_time`, `expiration_time`, `created_by`.
    pub fields: Option<Vec<String>>,
    /// Ids of the positions to list. At most 200.
    pub position_ids: Option<Vec<String>>,
    /// Codes of the positions to list. At most 200.
    pub position_codes: Option<Vec<String>>,
}

/// The answer to [`QueryPosition`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryPositionResponse {
    /// Positions that were found.
    pub items: Vec<Position>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the ids of positions whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/positions/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:position:read`, `corehr:position:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryPositionRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`; after the start.
    pub end_date: String,
}

/// The answer to [`QueryPositionRecentChange`].
#[doc(alias = "QueryRecentChangePositionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryPositionRecentChangeResponse {
    /// Ids of the positions that changed: created, changed or deleted.
    pub position_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `position_ids` that were deleted in the span and can no longer be read.
    pub deleted_position_ids: Vec<String>,
}

/// A position in a department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Position {
    /// Id of the position, unique within Feishu People.
    pub position_id: Option<String>,
    /// Code of the position.
    pub code: Option<String>,
    /// Name of the position by language.
    pub names: Vec<I18n>,
    /// Description of the position by language.
    pub descriptions: Vec<I18n>,
    /// Whether the position is enabled.
    pub active: Option<bool>,
    /// Ids of the job families the position belongs to.
    pub job_family_id_list: Vec<String>,
    /// Id of the position's cost centre.
    pub cost_center_id: Option<String>,
    /// Id of the job that the position is for.
    pub job_id: Option<String>,
    /// Ids of the job levels the position can have.
    pub job_level_id_list: Vec<String>,
    /// Ids of the employee types the position is for.
    pub employee_type_id_list: Vec<String>,
    /// Ids of the job grades the position can have.
    pub job_grade_id_list: Vec<String>,
    /// Ids of the work locations of the position.
    pub work_location_id_list: Vec<String>,
    /// Id of the working hours type that goes with the position.
    pub working_hours_type_id: Option<String>,
    /// Id of the position's department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the position it reports to; absent at the top level.
    pub direct_leader_id: Option<String>,
    /// Id of the position it reports to by dotted line.
    pub dotted_line_leader_id: Option<String>,
    /// Whether this is a key position.
    pub is_key_position: Option<bool>,
    /// First day of the position's version.
    pub effective_time: Option<String>,
    /// Day on which the position's version ends.
    pub expiration_time: Option<String>,
    /// Custom fields of the position.
    pub custom_fields: Vec<CustomFieldData>,
    /// Who created the position.
    pub created_by: Option<String>,
}
