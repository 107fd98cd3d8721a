// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approval groups.
//!
//! `corehr.v2.approval_groups` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, lark_api};

use super::cost_center::CostCenter;
use super::draft::DraftStatus;
use super::job_change::JobChange;
use super::models::{
    ApprovalGroupStatus, CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue, I18n,
    OrgdraftDepartmentId,
};

/// Reads how the approval of an organisation change stands, with the ids of the changes to departments, people and
/// positions.
///
/// Details of the changes are read with `approval_groups.open_query_department_change_list_by_ids` and its siblings.
/// Just after an event, the answer may lag by 2 seconds.
///
/// - `GET /open-apis/corehr/v2/approval_groups/:process_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:approval_groups:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1161000, 1162001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/approval_groups/get)
#[lark_api(
    id = "corehr.v2.approval_groups.get",
    method = "GET",
    path = "/open-apis/corehr/v2/approval_groups/:process_id",
    token = "tenant",
    response = GetApprovalGroupsResponse,
    scopes = "corehr:approval_groups:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApprovalGroups {
    /// Id of an approval process of the organisation change, from the event `corehr.approval_groups.updated_v2`; one change
    /// may start several.
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetApprovalGroups`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApprovalGroupsResponse {
    pub approval_group: Option<ApprovalGroup>,
}

/// Reads department changes of an organisation change by their ids, such as kind, names and roles before and after.
///
/// Just after an event, the answer may lag by 2 seconds.
///
/// - `POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids` with a tenant token, for
///   custom and store apps
/// - Scope: `corehr:approval_groups.orgdraft_department_change:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`, `corehr:orgrole_info:read`
/// - Rate limit: 5 a second
/// - Error codes: 1161000, 1162001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/approval_groups/open_query_department_change_list_by_ids)
#[doc(alias = "OpenQueryDepartmentChangeListByIdsApprovalGroups")]
#[lark_api(
    id = "corehr.v2.approval_groups.open_query_department_change_list_by_ids",
    method = "POST",
    path = "/open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids",
    token = "tenant",
    response = QueryDepartmentChangeByIdsResponse,
    scopes = "corehr:approval_groups.orgdraft_department_change:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDepartmentChangeByIds {
    /// Id of an approval process of the organisation change; one change may start several.
    #[lark(query)]
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub department_change_ids: Option<Vec<String>>,
    /// Whether full department paths are returned, for departments under parents not yet in force. Default: `false`.
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryDepartmentChangeByIds`].
#[doc(alias = "OpenQueryDepartmentChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDepartmentChangeByIdsResponse {
    pub department_changes: Vec<DepartmentChange>,
}

/// Reads the job changes of people in an organisation change by their ids.
///
/// Just after an event, the answer may lag by 2 seconds.
///
/// - `POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids` with a tenant token, for custom and
///   store apps
/// - Scope: `corehr:approval_groups.orgdraft_job_change:read`
/// - Scopes that unlock single fields of the answer: `corehr:employment.job:read`, `corehr:employment.job_level:read`,
///   `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`,
///   `corehr:employment.job_level:write`
/// - Rate limit: 5 a second
/// - Error codes: 1161000, 1162001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/approval_groups/open_query_job_change_list_by_ids)
#[doc(alias = "OpenQueryJobChangeListByIdsApprovalGroups")]
#[lark_api(
    id = "corehr.v2.approval_groups.open_query_job_change_list_by_ids",
    method = "POST",
    path = "/open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids",
    token = "tenant",
    response = QueryJobChangeByIdsResponse,
    scopes = "corehr:approval_groups.orgdraft_job_change:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryJobChangeByIds {
    /// Id of an approval process of the organisation change; one change may start several.
    #[lark(query)]
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub job_change_ids: Option<Vec<String>>,
    /// Whether full department paths are returned. Default: `false`.
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryJobChangeByIds`].
#[doc(alias = "OpenQueryJobChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobChangeByIdsResponse {
    pub job_changes: Vec<JobChange>,
}

/// Reads position changes of an organisation change by their ids.
///
/// Just after an event, the answer may lag by 2 seconds.
///
/// - `POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids` with a tenant token, for custom
///   and store apps
/// - Scope: `corehr:approval_groups.orgdraft_position_change:read`
/// - Scopes that unlock single fields of the answer: `corehr:position.direct_leader:read`,
///   `corehr:position.employee_type:read`, `corehr:position.job:read`, `corehr:position.job_family:read`,
///   `corehr:position.job_grade:read`, `corehr:position.job_level:read`, `corehr:position.working_hours_type:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1161000, 1162001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/approval_groups/open_query_position_change_list_by_ids)
#[doc(alias = "OpenQueryPositionChangeListByIdsApprovalGroups")]
#[lark_api(
    id = "corehr.v2.approval_groups.open_query_position_change_list_by_ids",
    method = "POST",
    path = "/open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids",
    token = "tenant",
    response = QueryPositionChangeByIdsResponse,
    scopes = "corehr:approval_groups.orgdraft_position_change:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryPositionChangeByIds {
    /// Id of an approval process of the organisation change, from the event `corehr.approval_groups.updated_v2`; one change
    /// may start several.
    #[lark(query)]
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub position_change_ids: Option<Vec<String>>,
    /// Whether full department paths are returned, for positions in departments not yet in force. Default: `false`.
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryPositionChangeByIds`].
#[doc(alias = "OpenQueryPositionChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryPositionChangeByIdsResponse {
    pub position_changes: Vec<PositionChange>,
}

/// An approval of an organisation change, with the ids of its changes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalGroup {
    pub approval_group_id: Option<String>,
    /// Id of the approval process of the organisation change.
    pub process_id: Option<String>,
    /// Status of the approval, out of use: it cannot tell approved, failed and waiting apart; use
    /// `approval_group_status_v2`.
    pub approval_group_status: Option<ApprovalGroupStatus>,
    pub approval_group_status_v2: Option<ApprovalGroupStatusV2>,
    pub topic: Option<String>,
    pub adjust_reason: Option<String>,
    /// Day on which the organisation change takes effect, `YYYY-MM-DD`, from 1900 to 9999.
    pub effective_date: Option<String>,
    /// Who started the organisation change, as filled in on its form.
    pub created_by: Option<String>,
    pub draft_id: Option<String>,
    /// Status of the whole organisation change, which may hold several approvals.
    pub draft_status: Option<DraftStatus>,
    pub department_changes: Vec<String>,
    pub job_changes: Vec<String>,
    pub position_changes: Vec<String>,
}

/// Values of a field before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChangeFieldPair {
    pub origin_value: Option<CustomFieldData>,
    pub target_value: Option<CustomFieldData>,
}

/// A change to one department within an organisation change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentChange {
    pub department_change_id: Option<String>,
    /// Id of the department, in the kind of `department_id_type`; empty for one that this change creates, until it takes
    /// effect.
    pub department_id: Option<String>,
    pub draft_department_id: Option<String>,
    pub department_change_type: Option<OrgChangeType>,
    /// One of `0` (approving), `1` (approved), `2` (rejected), `3` (withdrawn), `4` (succeeded), `5` (failed), `6`
    /// (pending).
    pub department_change_status: Option<i64>,
    pub reorganization_info: Option<ReorganizationInfo>,
}

/// A holder of a role with the organisations it covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgdraftOrgroleAssignment {
    pub grantee_id: Option<String>,
    pub management_scopes: Vec<OrgroleAssignmentOrg>,
}

/// An organisation that a role covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgroleAssignmentOrg {
    /// Id of the department, location or custom organisation, as `org_type` says.
    pub org_id: Option<String>,
    pub org_type: Option<OrgType>,
    pub org_name: Option<String>,
}

/// A role with its holders before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgroleInfo {
    /// Id of the role, from `corehr.v1.security_group.list`.
    pub role_id: Option<String>,
    pub origin_orgroles: Vec<OrgdraftOrgroleAssignment>,
    pub target_orgroles: Vec<OrgdraftOrgroleAssignment>,
}

/// What changes in a position: values before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PositionAdjustmentInfo {
    pub original_job_families: Vec<String>,
    pub target_job_families: Vec<String>,
    /// Id of the position's department before the change.
    pub original_department: Option<String>,
    /// Id of the position's department after the change, if the department exists already.
    pub target_department: Option<String>,
    pub target_draft_department: Option<String>,
    pub original_cost_center: Option<String>,
    pub target_cost_center: Option<String>,
    /// Id of the position's working hours type before the change. Needs the scope
    /// `corehr:position.working_hours_type:read`.
    pub original_working_hours_type: Option<String>,
    /// Id of the position's working hours type after the change. Needs the scope `corehr:position.working_hours_type:read`.
    pub target_working_hours_type: Option<String>,
    /// Id of the position's job before the change. Needs the scope `corehr:position.job:read`.
    pub original_job: Option<String>,
    /// Id of the position's job after the change. Needs the scope `corehr:position.job:read`.
    pub target_job: Option<String>,
    pub original_is_key_position: Option<bool>,
    pub target_is_key_position: Option<bool>,
    pub original_employee_types: Vec<String>,
    pub target_employee_types: Vec<String>,
    pub original_names: Vec<I18n>,
    pub target_names: Vec<I18n>,
    pub original_job_grades: Vec<String>,
    pub target_job_grades: Vec<String>,
    pub original_code: Option<String>,
    pub target_code: Option<String>,
    pub original_job_levels: Vec<String>,
    pub target_job_levels: Vec<String>,
    pub original_active: Option<bool>,
    pub target_active: Option<bool>,
    pub original_direct_leader: Option<String>,
    pub target_direct_leader: Option<String>,
    pub target_draft_direct_leader: Option<String>,
    pub original_work_locations: Vec<String>,
    pub target_work_locations: Vec<String>,
    pub original_descriptions: Vec<I18n>,
    pub target_descriptions: Vec<I18n>,
    pub original_department_id_paths: Vec<OrgdraftDepartmentId>,
    pub target_department_id_paths: Vec<OrgdraftDepartmentId>,
    /// Custom fields of the position.
    pub custom_fields: Vec<ChangeFieldPair>,
}

/// A change to one position within an organisation change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PositionChange {
    pub position_change_id: Option<String>,
    /// Id of the position; empty for one that this change creates, until it takes effect.
    pub position_id: Option<String>,
    pub draft_position_id: Option<String>,
    pub position_change_type: Option<OrgChangeType>,
    pub position_adjustment_info: Option<PositionAdjustmentInfo>,
}

/// What changes in a department: values before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReorganizationInfo {
    pub original_department_names: Vec<I18n>,
    pub target_department_names: Vec<I18n>,
    pub original_department_code: Option<String>,
    pub target_department_code: Option<String>,
    pub original_sub_type: Option<EnumValue>,
    pub target_sub_type: Option<EnumValue>,
    pub original_department_manager: Option<String>,
    pub target_department_manager: Option<String>,
    pub original_descriptions: Vec<I18n>,
    pub target_descriptions: Vec<I18n>,
    pub original_cost_center: Option<CostCenter>,
    pub target_cost_center: Option<CostCenter>,
    pub original_is_confidential: Option<bool>,
    pub target_is_confidential: Option<bool>,
    pub original_staffing_model: Option<bool>,
    pub target_staffing_model: Option<bool>,
    pub original_staffing_mode_option: Option<EnumValue>,
    pub target_staffing_mode_option: Option<EnumValue>,
    pub original_parent_department_id: Option<String>,
    pub target_parent_department_id: Option<String>,
    pub draft_target_parent_department_id: Option<String>,
    pub original_department_id_path: Vec<OrgdraftDepartmentId>,
    pub target_department_id_path: Vec<OrgdraftDepartmentId>,
    /// Custom fields of the department.
    pub custom_fields: Vec<ChangeFieldPair>,
    pub orgrole_infos: Vec<OrgroleInfo>,
}

/// The values of `approval_group_status_v2`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApprovalGroupStatusV2 {
    /// The approval was not started yet.
    #[lark(value = 0)]
    NotStarted,
    /// It is being approved.
    #[lark(value = 1)]
    Approving,
    /// The changes wait to be written.
    #[lark(value = 2)]
    Approved,
    /// All changes are written; they may take effect later.
    #[lark(value = 3)]
    Done,
    /// It was rejected.
    #[lark(value = 4)]
    Rejected,
    /// The user withdrew it.
    #[lark(value = 5)]
    Withdrawn,
    /// A change could not be written, or waits for another approval.
    #[lark(value = 6)]
    FailedOrPending,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `department_change_type`, `position_change_type`.
#[doc(alias("DepartmentChangeType", "PositionChangeType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OrgChangeType {
    /// It is created.
    #[lark(rename = "Create")]
    Create,
    /// It is disabled.
    #[lark(rename = "Inactive")]
    Inactive,
    /// It is changed.
    #[lark(rename = "Modify")]
    Modify,
    /// Not known.
    #[lark(rename = "Unknown")]
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `org_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OrgType {
    /// Custom organisation 1.
    #[lark(rename = "custom_org_01")]
    CustomOrg01,
    /// Custom organisation 2.
    #[lark(rename = "custom_org_02")]
    CustomOrg02,
    /// Custom organisation 3.
    #[lark(rename = "custom_org_03")]
    CustomOrg03,
    /// Custom organisation 4.
    #[lark(rename = "custom_org_04")]
    CustomOrg04,
    /// Custom organisation 5.
    #[lark(rename = "custom_org_05")]
    CustomOrg05,
    /// Custom organisation 6.
    #[lark(rename = "custom_org_06")]
    CustomOrg06,
    /// Custom organisation 7.
    #[lark(rename = "custom_org_07")]
    CustomOrg07,
    /// Custom organisation 8.
    #[lark(rename = "custom_org_08")]
    CustomOrg08,
    /// Custom organisation 9.
    #[lark(rename = "custom_org_09")]
    CustomOrg09,
    /// Custom organisation 10.
    #[lark(rename = "custom_org_10")]
    CustomOrg10,
    /// A department.
    Department,
    /// A location.
    Location,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
