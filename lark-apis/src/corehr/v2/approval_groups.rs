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
/// Details of the changes are read with `corehr.v2.approval_groups.open_query_department_change_list_by_ids` and its
/// siblings. Just after an event, the answer may lag by 2 seconds.
///
/// - `GET /open-apis/corehr/v2/approval_groups/:process_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:approval_groups:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
    /// Approval that was asked for.
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
    /// Ids of the department changes to read, 1 to 100, which must be of the process given.
    pub department_change_ids: Option<Vec<String>>,
    /// Whether full department paths are returned, for departments under parents not yet in force. Default: `false`.
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryDepartmentChangeByIds`].
#[doc(alias = "OpenQueryDepartmentChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDepartmentChangeByIdsResponse {
    /// Department changes that were asked for.
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
    /// Ids of the job changes to read, 1 to 100, which must be of the process given.
    pub job_change_ids: Option<Vec<String>>,
    /// Whether full department paths are returned. Default: `false`.
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryJobChangeByIds`].
#[doc(alias = "OpenQueryJobChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobChangeByIdsResponse {
    /// Job changes that were asked for.
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
    /// Ids of the position changes to read, 1 to 100, which must be of the process given.
    pub position_change_ids: Option<Vec<String>>,
    /// Whether full department paths are returned, for positions in departments not yet in force. Default: `false`.
    pub need_department_path: Option<bool>,
}

/// The answer to [`QueryPositionChangeByIds`].
#[doc(alias = "OpenQueryPositionChangeListByIdsApprovalGroupsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryPositionChangeByIdsResponse {
    /// Position changes that were asked for.
    pub position_changes: Vec<PositionChange>,
}

/// An approval of an organisation change, with the ids of its changes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalGroup {
    /// Id of the approval; each has one process.
    pub approval_group_id: Option<String>,
    /// Id of the approval process of the organisation change.
    pub process_id: Option<String>,
    /// Status of the approval, out of use: it cannot tell approved, failed and waiting apart; use
    /// `approval_group_status_v2`.
    pub approval_group_status: Option<ApprovalGroupStatus>,
    /// Status of the approval: 0 not started, 1 approving, 2 approved, 3 all changes written, 4 rejected, 5 withdrawn, 6
    /// failed or waiting to be carried out.
    pub approval_group_status_v2: Option<ApprovalGroupStatusV2>,
    /// Topic of the change, as filled in on its form.
    pub topic: Option<String>,
    /// Reason for the change, as filled in for the approvers.
    pub adjust_reason: Option<String>,
    /// Day on which the organisation change takes effect, `YYYY-MM-DD`, from 1900 to 9999.
    pub effective_date: Option<String>,
    /// Who started the organisation change, as filled in on its form.
    pub created_by: Option<String>,
    /// Id of the organisation change, made when a user starts it.
    pub draft_id: Option<String>,
    /// Status of the whole organisation change, which may hold several approvals.
    pub draft_status: Option<DraftStatus>,
    /// Ids of the department changes, read with `corehr.v2.approval_groups.open_query_department_change_list_by_ids`.
    pub department_changes: Vec<String>,
    /// Ids of the job changes of people, read with `corehr.v2.approval_groups.open_query_job_change_list_by_ids`.
    pub job_changes: Vec<String>,
    /// Ids of the position changes, read with `corehr.v2.approval_groups.open_query_position_change_list_by_ids`; in trial
    /// only.
    pub position_changes: Vec<String>,
}

/// Values of a field before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChangeFieldPair {
    /// Value before the change.
    pub origin_value: Option<CustomFieldData>,
    /// Value after the change.
    pub target_value: Option<CustomFieldData>,
}

/// A change to one department within an organisation change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentChange {
    /// Id of the department change within the organisation change.
    pub department_change_id: Option<String>,
    /// Id of the department, in the kind of `department_id_type`; empty for one that this change creates, until it takes
    /// effect.
    pub department_id: Option<String>,
    /// Id of the department in the change, always a `people_corehr_department_id`; `td_...` for a new one until the change
    /// is carried out.
    pub draft_department_id: Option<String>,
    /// What happens to the department: created, changed or disabled.
    pub department_change_type: Option<OrgChangeType>,
    /// Status of the change: 0 approving, 1 approved, 2 rejected, 3 withdrawn, 4 carried out, 5 failed, 6 waiting for other
    /// approvals.
    /// One of `0` (approving), `1` (approved), `2` (rejected), `3` (withdrawn), `4` (succeeded), `5` (failed), `6`
    /// (pending).
    pub department_change_status: Option<i64>,
    /// What changes in the department, before and after.
    pub reorganization_info: Option<ReorganizationInfo>,
}

/// A holder of a role with the organisations it covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgdraftOrgroleAssignment {
    /// Id of the user who holds the role.
    pub grantee_id: Option<String>,
    /// Organisations the role covers; only for roles across several dimensions.
    pub management_scopes: Vec<OrgroleAssignmentOrg>,
}

/// An organisation that a role covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgroleAssignmentOrg {
    /// Id of the department, location or custom organisation, as `org_type` says.
    pub org_id: Option<String>,
    /// Kind of organisation: department, location or custom organisation.
    pub org_type: Option<OrgType>,
    /// Name of the organisation as shown.
    pub org_name: Option<String>,
}

/// A role with its holders before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgroleInfo {
    /// Id of the role, from `corehr.v1.security_group.list`.
    pub role_id: Option<String>,
    /// Holders of the role before the change.
    pub origin_orgroles: Vec<OrgdraftOrgroleAssignment>,
    /// Holders of the role after the change.
    pub target_orgroles: Vec<OrgdraftOrgroleAssignment>,
}

/// What changes in a position: values before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PositionAdjustmentInfo {
    /// Ids of the position's job families before the change. Needs the scope `corehr:position.job_family:read`.
    pub original_job_families: Vec<String>,
    /// Ids of the position's job families after the change. Needs the scope `corehr:position.job_family:read`.
    pub target_job_families: Vec<String>,
    /// Id of the position's department before the change.
    pub original_department: Option<String>,
    /// Id of the position's department after the change, if the department exists already.
    pub target_department: Option<String>,
    /// Id of a department that this change creates, `td_...`.
    pub target_draft_department: Option<String>,
    /// Id of the position's default cost centre before the change.
    pub original_cost_center: Option<String>,
    /// Id of the position's default cost centre after the change.
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
    /// Whether it was a key position before the change.
    pub original_is_key_position: Option<bool>,
    /// Whether it is a key position after the change.
    pub target_is_key_position: Option<bool>,
    /// Ids of the position's employee types before the change. Needs the scope `corehr:position.employee_type:read`.
    pub original_employee_types: Vec<String>,
    /// Ids of the position's employee types after the change. Needs the scope `corehr:position.employee_type:read`.
    pub target_employee_types: Vec<String>,
    /// Name of the position before the change.
    pub original_names: Vec<I18n>,
    /// Name of the position after the change.
    pub target_names: Vec<I18n>,
    /// Ids of the position's job grades before the change. Needs the scope `corehr:position.job_grade:read`.
    pub original_job_grades: Vec<String>,
    /// Ids of the position's job grades after the change. Needs the scope `corehr:position.job_grade:read`.
    pub target_job_grades: Vec<String>,
    /// Code of the position before the change.
    pub original_code: Option<String>,
    /// Code of the position after the change.
    pub target_code: Option<String>,
    /// Ids of the position's job levels before the change. Needs the scope `corehr:position.job_level:read`.
    pub original_job_levels: Vec<String>,
    /// Ids of the position's job levels after the change. Needs the scope `corehr:position.job_level:read`.
    pub target_job_levels: Vec<String>,
    /// Whether the position was enabled before the change.
    pub original_active: Option<bool>,
    /// Whether the position is enabled after the change.
    pub target_active: Option<bool>,
    /// Id of the position it reported to before the change. Needs the scope `corehr:position.direct_leader:read`.
    pub original_direct_leader: Option<String>,
    /// Id of the position it reports to after the change, if that exists already. Needs the scope
    /// `corehr:position.direct_leader:read`.
    pub target_direct_leader: Option<String>,
    /// Id of the position it reports to after the change; `td_...` for a new one until the change takes effect. Needs the
    /// scope `corehr:position.direct_leader:read`.
    pub target_draft_direct_leader: Option<String>,
    /// Ids of the position's work locations before the change.
    pub original_work_locations: Vec<String>,
    /// Ids of the position's work locations after the change.
    pub target_work_locations: Vec<String>,
    /// Description before the change, by language.
    pub original_descriptions: Vec<I18n>,
    /// Description after the change, by language.
    pub target_descriptions: Vec<I18n>,
    /// Departments from the root down to the position's before the change.
    pub original_department_id_paths: Vec<OrgdraftDepartmentId>,
    /// Departments from the root down to the position's after the change.
    pub target_department_id_paths: Vec<OrgdraftDepartmentId>,
    /// Custom fields of the position.
    pub custom_fields: Vec<ChangeFieldPair>,
}

/// A change to one position within an organisation change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PositionChange {
    /// Id of the position change within the organisation change.
    pub position_change_id: Option<String>,
    /// Id of the position; empty for one that this change creates, until it takes effect.
    pub position_id: Option<String>,
    /// Id of the position in the change; `td_...` for a new one until the change takes effect.
    pub draft_position_id: Option<String>,
    /// What happens to the position: created, changed or disabled.
    pub position_change_type: Option<OrgChangeType>,
    /// What changes in the position, before and after.
    pub position_adjustment_info: Option<PositionAdjustmentInfo>,
}

/// What changes in a department: values before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReorganizationInfo {
    /// Name of the department before the change.
    pub original_department_names: Vec<I18n>,
    /// Name of the department after the change.
    pub target_department_names: Vec<I18n>,
    /// Code of the department before the change.
    pub original_department_code: Option<String>,
    /// Code of the department after the change; empty for a new one if codes are assigned automatically.
    pub target_department_code: Option<String>,
    /// Kind of department before the change, one of the constant set `department_sub_type`.
    pub original_sub_type: Option<EnumValue>,
    /// Kind of department after the change, one of the constant set `department_sub_type`.
    pub target_sub_type: Option<EnumValue>,
    /// Employment id of the department's manager before the change.
    pub original_department_manager: Option<String>,
    /// Employment id of the department's manager after the change.
    pub target_department_manager: Option<String>,
    /// Description before the change, by language.
    pub original_descriptions: Vec<I18n>,
    /// Description after the change, by language.
    pub target_descriptions: Vec<I18n>,
    /// Default cost centre of the department before the change.
    pub original_cost_center: Option<CostCenter>,
    /// Default cost centre of the department after the change.
    pub target_cost_center: Option<CostCenter>,
    /// Whether the department was confidential before the change.
    pub original_is_confidential: Option<bool>,
    /// Whether the department is confidential after the change.
    pub target_is_confidential: Option<bool>,
    pub original_staffing_model: Option<bool>,
    pub target_staffing_model: Option<bool>,
    /// Whether the department worked with jobs or positions before the change; options are those of field `staffing_model`
    /// of object `department`.
    pub original_staffing_mode_option: Option<EnumValue>,
    /// Whether the department works with jobs or positions after the change; options are those of field `staffing_model` of
    /// object `department`.
    pub target_staffing_mode_option: Option<EnumValue>,
    /// Id of the department above before the change, in the kind of `department_id_type`.
    pub original_parent_department_id: Option<String>,
    /// Id of the department above after the change, in the kind of `department_id_type`; empty for one that this change
    /// creates, until it takes effect.
    pub target_parent_department_id: Option<String>,
    /// Id of the department above in the change, always a `people_corehr_department_id`; `td_...` for a new one until the
    /// change takes effect.
    pub draft_target_parent_department_id: Option<String>,
    /// Departments from the root down to this one before the change.
    pub original_department_id_path: Vec<OrgdraftDepartmentId>,
    /// Departments from the root down to this one after the change.
    pub target_department_id_path: Vec<OrgdraftDepartmentId>,
    /// Custom fields of the department.
    pub custom_fields: Vec<ChangeFieldPair>,
    /// Organisation roles before and after the change. Needs the scope `corehr:orgrole_info:read`.
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
    /// A department of the tenant's organisation.
    Department,
    /// A location.
    Location,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
