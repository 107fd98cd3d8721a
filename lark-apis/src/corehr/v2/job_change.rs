// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job changes.
//!
//! `corehr.v2.job_change` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{
    ColumnApprovalNode, CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, JobDataCostCenter, LookupName,
    TranferEmploymentInfo, TransferInfo,
};

/// Creates a job change.
///
/// - `POST /open-apis/corehr/v2/job_changes` with a tenant token, for custom apps only
/// - Scope: `corehr:job_change:create`
/// - Scopes that unlock single fields of the answer: `corehr:contract.company:read`, `corehr:contract.period:read`,
///   `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:job_change.custom_field:read`,
///   `corehr:job_change.employment_custom_field:read`, `corehr:job_change.pathway:read`,
///   `corehr:job_change.pathway:write`, `corehr:job_change.remark:read`, `corehr:employment.job_level:write`,
///   `corehr:contract.period:write`, `corehr:contract.company:write`, `corehr:job_change.is_adjust_salary:read`,
///   `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`,
///   `corehr:job_change.social_security_city:read`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160100
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job_change/create-2)
#[lark_api(
    id = "corehr.v2.job_change.create",
    method = "POST",
    path = "/open-apis/corehr/v2/job_changes",
    token = "tenant",
    response = CreateJobChangeResponse,
    scopes = "corehr:job_change:create",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateJobChange {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// One of `1` (direct), `2` (process).
    pub transfer_mode: i64,
    pub employment_id: String,
    pub transfer_type_unique_identifier: String,
    pub flow_id: Option<String>,
    pub effective_date: String,
    pub transfer_info: CreateTransferInfo,
    pub transfer_key: Option<String>,
    pub initiator_id: Option<String>,
    pub transfer_reason_unique_identifier: Option<String>,
    pub update_method: Option<String>,
    pub update_method_offboarding: Option<String>,
}

/// The answer to [`CreateJobChange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateJobChangeResponse {
    pub job_change_id: Option<String>,
    pub employment_id: Option<String>,
    pub status: Option<JobChangeStatus>,
    pub transfer_type_unique_identifier: Option<String>,
    pub transfer_reason_unique_identifier: Option<String>,
    pub process_id: Option<String>,
    pub effective_date: Option<String>,
    pub created_time: Option<String>,
    pub transfer_info: Option<TransferInfo>,
    pub is_adjust_salary: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
    pub details_of_job_status_change: Vec<String>,
    pub employment_name: Option<LookupName>,
    pub exception_status: Option<String>,
    pub no_permission_fields: Vec<String>,
    pub approval_nodes: Vec<ColumnApprovalNode>,
}

/// Revokes a job change.
///
/// - `POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_change:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job_change/revoke)
#[lark_api(
    id = "corehr.v2.job_change.revoke",
    method = "POST",
    path = "/open-apis/corehr/v2/job_changes/:job_change_id/revoke",
    token = "tenant",
    response = RevokeJobChangeResponse,
    scopes = "corehr:corehr|corehr:job_change:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RevokeJobChange {
    pub job_change_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub operator_id: String,
}

/// The answer to [`RevokeJobChange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RevokeJobChangeResponse {
    pub result: Option<bool>,
    pub message: Option<String>,
}

/// Searches job changes.
///
/// - `POST /open-apis/corehr/v2/job_changes/search` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `corehr:job_change:read`, `corehr:job_change:write`
/// - Scopes that unlock single fields of the answer: `corehr:contract.company:read`, `corehr:contract.period:read`,
///   `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:job_change.custom_field:read`,
///   `corehr:job_change.employment_custom_field:read`, `corehr:job_change.pathway:read`,
///   `corehr:job_change.pathway:write`, `corehr:job_change.remark:read`, `corehr:employment.job_level:write`,
///   `corehr:contract.period:write`, `corehr:contract.company:write`, `corehr:job_change.is_adjust_salary:read`,
///   `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`,
///   `corehr:job_change.social_security_city:read`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job_change/search)
#[lark_api(
    id = "corehr.v2.job_change.search",
    method = "POST",
    path = "/open-apis/corehr/v2/job_changes/search",
    token = "tenant",
    undocumented_token = "user",
    response = SearchJobChangeResponse,
    paging(items = JobChange),
    scopes = "corehr:job_change:read|corehr:job_change:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchJobChange {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 30 elements.
    pub employment_ids: Option<Vec<String>>,
    /// At most 10 elements.
    pub job_change_ids: Option<Vec<String>>,
    /// At most 10 elements.
    pub statuses: Option<Vec<JobChangeStatus>>,
    pub effective_date_start: Option<String>,
    pub effective_date_end: Option<String>,
    pub updated_time_start: Option<Text<UnixMillis>>,
    pub updated_time_end: Option<Text<UnixMillis>>,
    /// At most 30 elements.
    pub target_department_ids: Option<Vec<String>>,
    /// At most 30 elements.
    pub transfer_type_unique_identifier: Option<Vec<String>>,
    /// At most 30 elements.
    pub transfer_reason_unique_identifier: Option<Vec<String>>,
    /// At most 10 elements.
    pub exception_statuses: Option<Vec<ExceptionStatuses>>,
    pub original_department_ids: Option<Vec<String>>,
    pub employment_department_ids: Option<Vec<String>>,
    pub select_fields: Option<Vec<String>>,
    pub filter_str: Option<String>,
}

/// The answer to [`SearchJobChange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchJobChangeResponse {
    pub items: Vec<JobChange>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
    pub reject_export: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateTransferInfo {
    pub remark: Option<String>,
    pub offer_info: Option<String>,
    pub target_dotted_manager_clean: Option<bool>,
    pub probation_exist: Option<bool>,
    pub target_department: Option<String>,
    pub target_work_location: Option<String>,
    pub target_direct_manager: Option<String>,
    pub target_dotted_manager: Option<String>,
    pub target_job: Option<String>,
    pub target_job_family: Option<String>,
    pub target_job_level: Option<String>,
    pub target_workforce_type: Option<String>,
    pub target_employee_subtype: Option<String>,
    pub target_company: Option<String>,
    pub target_contract_number: Option<String>,
    pub target_contract_type: Option<String>,
    pub target_duration_type: Option<String>,
    pub target_signing_type: Option<String>,
    pub target_contract_start_date: Option<String>,
    pub target_contract_end_date: Option<String>,
    pub target_working_hours_type: Option<String>,
    pub target_working_calendar: Option<String>,
    pub target_probation_end_date: Option<String>,
    pub target_weekly_working_hours: Option<String>,
    pub target_work_shift: Option<String>,
    /// At most 100 elements.
    pub target_cost_center_rates: Option<Vec<JobDataCostCenter>>,
    pub target_employment_change: Option<TranferEmploymentInfo>,
    pub target_job_grade: Option<String>,
    pub target_compensation_type: Option<String>,
    pub target_service_company: Option<String>,
    pub target_position: Option<String>,
    pub target_social_security_city: Option<String>,
    pub is_transfer_with_workforce: Option<bool>,
    pub target_pathway: Option<String>,
    pub target_allocation_effective_time: Option<String>,
    pub target_allocation_expiration_time: Option<String>,
    pub target_default_cost_center: Option<String>,
    pub target_is_default_cost_center_inherited: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobChange {
    pub job_change_id: Option<String>,
    pub employment_id: Option<String>,
    pub status: Option<JobChangeStatus>,
    pub transfer_type_unique_identifier: Option<String>,
    pub transfer_reason_unique_identifier: Option<String>,
    pub process_id: Option<String>,
    pub effective_date: Option<String>,
    pub created_time: Option<Text<UnixMillis>>,
    pub updated_time: Option<Text<UnixMillis>>,
    pub transfer_info: Option<TransferInfo>,
    pub is_adjust_salary: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
    pub details_of_job_status_change: Vec<String>,
    pub employment_name: Option<LookupName>,
    pub exception_status: Option<String>,
    pub no_permission_fields: Vec<String>,
    pub approval_nodes: Vec<ColumnApprovalNode>,
}

/// The values of `exception_statuses`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExceptionStatuses {
    Pending,
    Processed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`, `statuses`.
#[doc(alias("CorehrStatus", "JobChangeStatuses"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum JobChangeStatus {
    #[lark(rename = "Approved")]
    Approved,
    #[lark(rename = "Approving")]
    Approving,
    #[lark(rename = "Cancelled")]
    Cancelled,
    #[lark(rename = "NoNeedApproval")]
    NoNeedApproval,
    #[lark(rename = "Rejected")]
    Rejected,
    #[lark(rename = "Transformed")]
    Transformed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
