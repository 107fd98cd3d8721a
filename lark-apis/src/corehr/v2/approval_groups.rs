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

/// Fetches approval groups.
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
    pub process_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetApprovalGroups`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApprovalGroupsResponse {
    pub approval_group: Option<ApprovalGroup>,
}

/// Queries department change list by ids of approval groups.
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
    #[lark(query)]
    pub process_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub department_change_ids: Option<Vec<String>>,
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryDepartmentChangeByIds`].
#[doc(alias = "OpenQueryDepartmentChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDepartmentChangeByIdsResponse {
    pub department_changes: Vec<DepartmentChange>,
}

/// Queries job change list by ids of approval groups.
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
    #[lark(query)]
    pub process_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub job_change_ids: Option<Vec<String>>,
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryJobChangeByIds`].
#[doc(alias = "OpenQueryJobChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobChangeByIdsResponse {
    pub job_changes: Vec<JobChange>,
}

/// Queries position change list by ids of approval groups.
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
    #[lark(query)]
    pub process_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub position_change_ids: Option<Vec<String>>,
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryPositionChangeByIds`].
#[doc(alias = "OpenQueryPositionChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryPositionChangeByIdsResponse {
    pub position_changes: Vec<PositionChange>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalGroup {
    pub approval_group_id: Option<String>,
    pub process_id: Option<String>,
    pub approval_group_status: Option<ApprovalGroupStatus>,
    pub approval_group_status_v2: Option<ApprovalGroupStatusV2>,
    pub topic: Option<String>,
    pub adjust_reason: Option<String>,
    pub effective_date: Option<String>,
    pub created_by: Option<String>,
    pub draft_id: Option<String>,
    pub draft_status: Option<DraftStatus>,
    pub department_changes: Vec<String>,
    pub job_changes: Vec<String>,
    pub position_changes: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChangeFieldPair {
    pub origin_value: Option<CustomFieldData>,
    pub target_value: Option<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentChange {
    pub department_change_id: Option<String>,
    pub department_id: Option<String>,
    pub draft_department_id: Option<String>,
    pub department_change_type: Option<OrgChangeType>,
    /// One of `0` (approving), `1` (approved), `2` (rejected), `3` (withdrawn), `4` (succeeded), `5` (failed), `6`
    /// (pending).
    pub department_change_status: Option<i64>,
    pub reorganization_info: Option<ReorganizationInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgdraftOrgroleAssignment {
    pub grantee_id: Option<String>,
    pub management_scopes: Vec<OrgroleAssignmentOrg>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgroleAssignmentOrg {
    pub org_id: Option<String>,
    pub org_type: Option<OrgType>,
    pub org_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgroleInfo {
    pub role_id: Option<String>,
    pub origin_orgroles: Vec<OrgdraftOrgroleAssignment>,
    pub target_orgroles: Vec<OrgdraftOrgroleAssignment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PositionAdjustmentInfo {
    pub original_job_families: Vec<String>,
    pub target_job_families: Vec<String>,
    pub original_department: Option<String>,
    pub target_department: Option<String>,
    pub target_draft_department: Option<String>,
    pub original_cost_center: Option<String>,
    pub target_cost_center: Option<String>,
    pub original_working_hours_type: Option<String>,
    pub target_working_hours_type: Option<String>,
    pub original_job: Option<String>,
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
    pub custom_fields: Vec<ChangeFieldPair>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PositionChange {
    pub position_change_id: Option<String>,
    pub position_id: Option<String>,
    pub draft_position_id: Option<String>,
    pub position_change_type: Option<OrgChangeType>,
    pub position_adjustment_info: Option<PositionAdjustmentInfo>,
}

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
    pub custom_fields: Vec<ChangeFieldPair>,
    pub orgrole_infos: Vec<OrgroleInfo>,
}

/// The values of `approval_group_status_v2`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApprovalGroupStatusV2 {
    #[lark(value = 0)]
    NotStarted,
    #[lark(value = 1)]
    Approving,
    /// The changes wait to be written.
    #[lark(value = 2)]
    Approved,
    /// All changes are written; they may take effect later.
    #[lark(value = 3)]
    Done,
    #[lark(value = 4)]
    Rejected,
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
    #[lark(rename = "Create")]
    Create,
    #[lark(rename = "Inactive")]
    Inactive,
    #[lark(rename = "Modify")]
    Modify,
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
    #[lark(rename = "custom_org_01")]
    CustomOrg01,
    #[lark(rename = "custom_org_02")]
    CustomOrg02,
    #[lark(rename = "custom_org_03")]
    CustomOrg03,
    #[lark(rename = "custom_org_04")]
    CustomOrg04,
    #[lark(rename = "custom_org_05")]
    CustomOrg05,
    #[lark(rename = "custom_org_06")]
    CustomOrg06,
    #[lark(rename = "custom_org_07")]
    CustomOrg07,
    #[lark(rename = "custom_org_08")]
    CustomOrg08,
    #[lark(rename = "custom_org_09")]
    CustomOrg09,
    #[lark(rename = "custom_org_10")]
    CustomOrg10,
    Department,
    Location,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
