// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job changes.
//!
//! `corehr.v1.job_change` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, SupportCostCenterItem};

/// Starts an employee's job change; `corehr.v2.job_change.create` is recommended instead.
///
/// - `POST /open-apis/corehr/v1/job_changes` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_change:write`
/// - Scopes that unlock single fields of the answer: `corehr:job_change.employment_custom_field:read`,
///   `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job_change/create)
#[lark_api(
    id = "corehr.v1.job_change.create",
    method = "POST",
    path = "/open-apis/corehr/v1/job_changes",
    token = "tenant",
    response = CreateJobChangeResponse,
    scopes = "corehr:corehr|corehr:job_change:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateJobChange {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// How the job change is made: 1 at once without approval, 2 through its flow.
    /// One of `1` (direct), `2` (process).
    pub transfer_mode: i64,
    /// Employee whose job changes, in the kind of `user_id_type`.
    pub employment_id: String,
    /// Type of the job change, from `corehr.v1.transfer_type.query`; not those kept for organisation changes, handing over
    /// duties or conversion.
    pub transfer_type_unique_identifier: String,
    /// Id of the flow for the job change, from `corehr.v1.transfer_type.query`; required if `transfer_mode` is 2.
    pub flow_id: Option<String>,
    /// Day on which the job change takes effect, `YYYY-MM-DD`.
    pub effective_date: String,
    /// What the job change alters; what is left out stays.
    pub transfer_info: TransferInfo,
    /// Makes repeated requests one; after a failure, ask again with the same value.
    pub transfer_key: Option<String>,
    /// Id of the user who starts the job change.
    pub initiator_id: Option<String>,
}

/// The answer to [`CreateJobChange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateJobChangeResponse {
    /// Id of the job change; `corehr.v2.job_change.search` finds its details.
    pub job_change_id: Option<String>,
    /// Id of the employee whose job changes.
    pub employment_id: Option<String>,
    /// Status of the job change: 0 approving, 1 approved, 2 in effect, 3 rejected, 4 revoked, 5 no approval needed.
    /// One of `0` (approving), `1` (approved), `2` (transformed), `3` (rejected), `4` (cancelled), `5` (no need approval).
    pub status: Option<i64>,
    /// Unique identifier of the type of job change, from `corehr.v1.transfer_type.query`.
    pub transfer_type_unique_identifier: Option<String>,
    /// Unique identifier of the reason for the job change, from `corehr.v1.transfer_reason.query`.
    pub transfer_reason_unique_identifier: Option<String>,
    /// Id of the approval process of the job change; none if it needs no approval.
    pub process_id: Option<String>,
    /// Day on which the job change takes effect, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Day on which the job change was created, `YYYY-MM-DD`.
    pub created_time: Option<String>,
    /// What the job change alters, before and after.
    pub transfer_info: Option<TransferInfo>,
}

/// What a job change alters in the employment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TranferEmploymentInfo {
    /// Day on which the employee becomes regular, `YYYY-MM-DD`.
    pub regular_employee_start_date: Option<String>,
    /// Day from which seniority is counted, `YYYY-MM-DD`.
    pub seniority_date: Option<String>,
    /// Employee number after the job change.
    pub employee_number: Option<String>,
    /// Custom fields of the employment. Needs the scope `corehr:job_change.employment_custom_field:read`.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a job change alters: values before and after.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TransferInfo {
    /// Remark on the job change.
    pub remark: Option<String>,
    /// Offer data; only stored, not shown on pages.
    pub offer_info: Option<String>,
    /// Whether the dotted-line manager is removed.
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether the employee is on probation after the change.
    pub probation_exist: Option<bool>,
    /// Id of the department before the change.
    pub original_department: Option<String>,
    /// Id of the department after the change.
    pub target_department: Option<String>,
    /// Id of the work location before the change.
    pub original_work_location: Option<String>,
    /// Id of the work location after the change.
    pub target_work_location: Option<String>,
    /// Id of the direct manager before the change.
    pub original_direct_manager: Option<String>,
    /// Id of the direct manager after the change.
    pub target_direct_manager: Option<String>,
    /// Id of the dotted-line manager before the change.
    pub original_dotted_manager: Option<String>,
    /// Id of the dotted-line manager after the change.
    pub target_dotted_manager: Option<String>,
    /// Id of the job before the change.
    pub original_job: Option<String>,
    /// Id of the job after the change.
    pub target_job: Option<String>,
    /// Id of the job family before the change.
    pub original_job_family: Option<String>,
    /// Id of the job family after the change.
    pub target_job_family: Option<String>,
    /// Id of the job level before the change.
    pub original_job_level: Option<String>,
    /// Id of the job level after the change.
    pub target_job_level: Option<String>,
    /// Id of the employee type before the change.
    pub original_workforce_type: Option<String>,
    /// Id of the employee type after the change.
    pub target_workforce_type: Option<String>,
    /// Id of the employee subtype before the change.
    pub original_employee_subtype: Option<String>,
    /// Id of the employee subtype after the change.
    pub target_employee_subtype: Option<String>,
    /// Id of the company before the change.
    pub original_company: Option<String>,
    /// Id of the company after the change.
    pub target_company: Option<String>,
    /// Number of the contract before the change.
    pub original_contract_number: Option<String>,
    /// Number of the contract after the change.
    pub target_contract_number: Option<String>,
    /// Kind of contract before the change.
    pub original_contract_type: Option<String>,
    /// Kind of contract after the change.
    pub target_contract_type: Option<String>,
    /// How the contract's duration was set before the change.
    pub original_duration_type: Option<String>,
    /// How the contract's duration is set after the change.
    pub target_duration_type: Option<String>,
    /// How the contract was signed before the change.
    pub original_signing_type: Option<String>,
    /// How the contract is signed after the change.
    pub target_signing_type: Option<String>,
    /// First day of the contract before the change, `YYYY-MM-DD`.
    pub original_contract_start_date: Option<String>,
    /// First day of the contract after the change, `YYYY-MM-DD`.
    pub target_contract_start_date: Option<String>,
    /// Last day of the contract before the change, `YYYY-MM-DD`.
    pub original_contract_end_date: Option<String>,
    /// Last day of the contract after the change, `YYYY-MM-DD`.
    pub target_contract_end_date: Option<String>,
    /// Id of the working hours type before the change.
    pub original_working_hours_type: Option<String>,
    /// Id of the working hours type after the change.
    pub target_working_hours_type: Option<String>,
    /// Work calendar before the change; ask the administrator for it.
    pub original_working_calendar: Option<String>,
    /// Work calendar after the change; ask the administrator for it.
    pub target_working_calendar: Option<String>,
    /// Expected end of the probation before the change, `YYYY-MM-DD`.
    pub original_probation_end_date: Option<String>,
    /// Expected end of the probation after the change, `YYYY-MM-DD`.
    pub target_probation_end_date: Option<String>,
    /// Weekly working hours before the change.
    pub original_weekly_working_hours: Option<String>,
    /// Weekly working hours after the change.
    pub target_weekly_working_hours: Option<String>,
    /// Kind of shifts before the change.
    pub original_work_shift: Option<String>,
    /// Kind of shifts after the change.
    pub target_work_shift: Option<String>,
    /// How cost was divided among cost centres before the change.
    pub original_cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    /// How cost is divided among cost centres after the change.
    pub target_cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    /// Employment data before the change.
    pub original_employment_change: Option<TranferEmploymentInfo>,
    /// Employment data after the change.
    pub target_employment_change: Option<TranferEmploymentInfo>,
    /// Id of the job grade before the change.
    pub original_job_grade: Option<String>,
    /// Id of the job grade after the change.
    pub target_job_grade: Option<String>,
    /// How the employee was paid before the change. Needs the scope `corehr:job_data.compensation_type:read`.
    pub original_compensation_type: Option<String>,
    /// How the employee is paid after the change. Needs the scope `corehr:job_data.compensation_type:read`.
    pub target_compensation_type: Option<String>,
    /// Id of the company worked for before the change. Needs the scope `corehr:job_data.service_company:read`.
    pub original_service_company: Option<String>,
    /// Id of the company worked for after the change. Needs the scope `corehr:job_data.service_company:read`.
    pub target_service_company: Option<String>,
    /// Id of the position before the change.
    pub original_position: Option<String>,
    /// Id of the position after the change.
    pub target_position: Option<String>,
    /// Id of the pathway before the change.
    pub original_pathway: Option<String>,
    /// Id of the pathway after the change.
    pub target_pathway: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
