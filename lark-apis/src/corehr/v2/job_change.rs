// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job changes.
//!
//! `corehr.v2.job_change` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{
    ColumnApprovalNode, CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, JobDataCostCenter, LookupName,
    TranferEmploymentInfo, TransferInfo,
};

/// Starts an employee's job change, which changes the employment when it takes effect.
///
/// Sends the event of a changed job change status. Needs the data range for job changes.
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
    /// Type of the job change, from `corehr.v1.transfer_type.query`, even a disabled one; not those kept for organisation
    /// changes, handing over duties or conversion.
    pub transfer_type_unique_identifier: String,
    /// Id of the flow for the job change, from `corehr.v1.transfer_type.query`; required if `transfer_mode` is 2.
    pub flow_id: Option<String>,
    /// Day on which the job change takes effect, `YYYY-MM-DD`.
    pub effective_date: String,
    /// What the job change alters; what is left out stays.
    pub transfer_info: CreateTransferInfo,
    /// Makes repeated requests one; after a failure, ask again with the same value.
    pub transfer_key: Option<String>,
    /// Id of the user who starts the job change.
    pub initiator_id: Option<String>,
    /// Unique identifier of the reason for the job change, from `corehr.v1.transfer_reason.query`.
    pub transfer_reason_unique_identifier: Option<String>,
    pub update_method: Option<String>,
    pub update_method_offboarding: Option<String>,
}

/// The answer to [`CreateJobChange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateJobChangeResponse {
    /// Id of the job change; `corehr.v2.job_change.search` finds its details.
    pub job_change_id: Option<String>,
    /// Id of the employee whose job changes.
    pub employment_id: Option<String>,
    /// How far the job change has come.
    pub status: Option<JobChangeStatus>,
    /// Type of the job change, by its unique identifier.
    pub transfer_type_unique_identifier: Option<String>,
    /// Reason for the job change, by its unique identifier.
    pub transfer_reason_unique_identifier: Option<String>,
    /// Id of the approval process of the job change; none if it needs no approval.
    pub process_id: Option<String>,
    /// Day on which the job change takes effect.
    pub effective_date: Option<String>,
    /// When the job change was created.
    pub created_time: Option<String>,
    /// What the job change alters, before and after.
    pub transfer_info: Option<TransferInfo>,
    /// Whether pay is adjusted along with the job change. Needs the scope `corehr:job_change.is_adjust_salary:read`.
    pub is_adjust_salary: Option<bool>,
    /// Custom fields of the job change. Needs the scope `corehr:job_change.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    pub details_of_job_status_change: Vec<String>,
    /// The employee whose job changes, with name.
    pub employment_name: Option<LookupName>,
    pub exception_status: Option<String>,
    /// Fields that the app may not see.
    pub no_permission_fields: Vec<String>,
    /// Approval steps of the job change.
    pub approval_nodes: Vec<ColumnApprovalNode>,
}

/// Revokes a job change that was started, awaits its date or is in force.
///
/// Job changes of several people started together cannot be revoked. The operator must administer the flow and its
/// forms if a process is tied to it.
///
/// - `POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_change:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
    /// Id of the job change, from `corehr.v2.job_change.search`.
    pub job_change_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// User who revokes the job change; must administer the flow and its forms if a process is tied to it.
    pub operator_id: String,
}

/// The answer to [`RevokeJobChange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RevokeJobChangeResponse {
    /// Whether the job change was revoked.
    pub result: Option<bool>,
    /// Message about the revocation.
    pub message: Option<String>,
}

/// Searches the job changes of employees.
///
/// Only employees within the data range granted.
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
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Lists only job changes of these employees. At most 30.
    pub employment_ids: Option<Vec<String>>,
    /// Ids of the job changes to list. At most 10.
    pub job_change_ids: Option<Vec<String>>,
    /// Lists job changes with any of these statuses. At most 10.
    pub statuses: Option<Vec<JobChangeStatus>>,
    /// Earliest day on which the job change takes effect, `YYYY-MM-DD`; goes with `effective_date_end`.
    pub effective_date_start: Option<String>,
    /// Latest day on which the job change takes effect, `YYYY-MM-DD`; goes with `effective_date_start`.
    pub effective_date_end: Option<String>,
    /// Earliest time the job change was last changed, in milliseconds; goes with `updated_time_end`.
    pub updated_time_start: Option<Text<UnixMillis>>,
    /// Latest time the job change was last changed, in milliseconds; goes with `updated_time_start`.
    pub updated_time_end: Option<Text<UnixMillis>>,
    /// Lists only job changes into these departments, by id. At most 30.
    pub target_department_ids: Option<Vec<String>>,
    /// Lists only job changes of these types. At most 30.
    pub transfer_type_unique_identifier: Option<Vec<String>>,
    /// Lists only job changes with these reasons. At most 30.
    pub transfer_reason_unique_identifier: Option<Vec<String>>,
    /// Lists job changes by whether exceptions were dealt with; any of these. At most 10.
    pub exception_statuses: Option<Vec<ExceptionStatuses>>,
    /// Lists only job changes out of these departments, by id.
    pub original_department_ids: Option<Vec<String>>,
    pub employment_department_ids: Option<Vec<String>>,
    pub select_fields: Option<Vec<String>>,
    pub filter_str: Option<String>,
}

/// The answer to [`SearchJobChange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchJobChangeResponse {
    /// Job changes that were found.
    pub items: Vec<JobChange>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Number of job changes in all.
    pub total: Option<i64>,
    pub reject_export: Option<bool>,
}

/// What a job change is to alter.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateTransferInfo {
    /// Remark on the job change.
    pub remark: Option<String>,
    /// Offer data as JSON text with `resume_id`, the application's id, and `resume_detail`.
    pub offer_info: Option<String>,
    /// Whether the dotted-line manager is removed; then `target_dotted_manager` is empty.
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether there is a probation after the change; if so, `target_probation_end_date` is required.
    pub probation_exist: Option<bool>,
    /// Id of the department after the change.
    pub target_department: Option<String>,
    /// Id of the work location after the change.
    pub target_work_location: Option<String>,
    /// Id of the direct manager after the change.
    pub target_direct_manager: Option<String>,
    /// Id of the dotted-line manager after the change.
    pub target_dotted_manager: Option<String>,
    /// Id of the job after the change.
    pub target_job: Option<String>,
    /// Id of the job family after the change.
    pub target_job_family: Option<String>,
    /// Id of the job level after the change.
    pub target_job_level: Option<String>,
    /// Id of the employee type after the change.
    pub target_workforce_type: Option<String>,
    /// Employee subtype after the change, one that fits the work location and employee type.
    pub target_employee_subtype: Option<String>,
    /// Id of the company after the change.
    pub target_company: Option<String>,
    /// Number of the contract after the change.
    pub target_contract_number: Option<String>,
    /// Kind of contract after the change.
    pub target_contract_type: Option<String>,
    /// How the contract's duration is set after the change.
    pub target_duration_type: Option<String>,
    /// How the contract is signed after the change.
    pub target_signing_type: Option<String>,
    /// First day of the contract after the change, `YYYY-MM-DD`.
    pub target_contract_start_date: Option<String>,
    /// Last day of the contract after the change, `YYYY-MM-DD`.
    pub target_contract_end_date: Option<String>,
    /// Id of the working hours type after the change.
    pub target_working_hours_type: Option<String>,
    /// Work calendar after the change; ask the administrator for it.
    pub target_working_calendar: Option<String>,
    /// Expected end of the probation after the change, `YYYY-MM-DD`.
    pub target_probation_end_date: Option<String>,
    /// Weekly working hours after the change, 1 to 168.
    pub target_weekly_working_hours: Option<String>,
    /// Kind of shifts after the change.
    pub target_work_shift: Option<String>,
    /// How cost is divided among cost centres after the change. At most 100.
    pub target_cost_center_rates: Option<Vec<JobDataCostCenter>>,
    /// Employment data after the change.
    pub target_employment_change: Option<TranferEmploymentInfo>,
    /// Id of the job grade after the change.
    pub target_job_grade: Option<String>,
    /// How the employee is paid after the change.
    pub target_compensation_type: Option<String>,
    /// Id of the company worked for after the change.
    pub target_service_company: Option<String>,
    /// Id of the position after the change.
    pub target_position: Option<String>,
    /// Id of the social security city after the change.
    pub target_social_security_city: Option<String>,
    /// Whether the headcount moves along with the employee.
    pub is_transfer_with_workforce: Option<bool>,
    /// Id of the pathway after the change.
    pub target_pathway: Option<String>,
    /// When the cost allocation after the change takes effect.
    pub target_allocation_effective_time: Option<String>,
    /// When the cost allocation after the change ends.
    pub target_allocation_expiration_time: Option<String>,
    /// Id of the default cost centre after the change.
    pub target_default_cost_center: Option<String>,
    /// Whether the default cost centre is inherited after the change.
    pub target_is_default_cost_center_inherited: Option<bool>,
}

/// A job change of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobChange {
    /// Id of the job change; one is made for each person that an organisation change moves.
    pub job_change_id: Option<String>,
    /// Id of the employee whose job changes.
    pub employment_id: Option<String>,
    /// How far the job change has come.
    pub status: Option<JobChangeStatus>,
    /// Unique identifier of the type of job change, from `corehr.v1.transfer_type.query`.
    pub transfer_type_unique_identifier: Option<String>,
    /// Unique identifier of the reason for the job change, from `corehr.v1.transfer_reason.query`.
    pub transfer_reason_unique_identifier: Option<String>,
    /// Id of the approval process of the job change; none if it needs no approval.
    pub process_id: Option<String>,
    /// Day on which the job change takes effect, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// When the job change was created, in milliseconds.
    pub created_time: Option<Text<UnixMillis>>,
    /// When the job change was last changed, in milliseconds.
    pub updated_time: Option<Text<UnixMillis>>,
    /// What the job change alters, before and after.
    pub transfer_info: Option<TransferInfo>,
    /// Whether pay is adjusted along with the job change. Needs the scope `corehr:job_change.is_adjust_salary:read`.
    pub is_adjust_salary: Option<bool>,
    /// Custom fields of the job change. Needs the scope `corehr:job_change.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    pub details_of_job_status_change: Vec<String>,
    /// The employee whose job changes, with name.
    pub employment_name: Option<LookupName>,
    pub exception_status: Option<String>,
    /// Fields that the app may not see.
    pub no_permission_fields: Vec<String>,
    /// Approval steps of the job change.
    pub approval_nodes: Vec<ColumnApprovalNode>,
}

/// The values of `exception_statuses`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExceptionStatuses {
    /// Not dealt with yet.
    Pending,
    /// Dealt with.
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
    /// The job change was approved.
    #[lark(rename = "Approved")]
    Approved,
    /// It is being approved.
    #[lark(rename = "Approving")]
    Approving,
    /// It was revoked.
    #[lark(rename = "Cancelled")]
    Cancelled,
    /// No approval is needed.
    #[lark(rename = "NoNeedApproval")]
    NoNeedApproval,
    /// It was rejected.
    #[lark(rename = "Rejected")]
    Rejected,
    /// It has taken effect.
    #[lark(rename = "Transformed")]
    Transformed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
