// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job changes.
//!
//! `corehr.v1.job_change` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, SupportCostCenterItem};

/// Creates a job change.
///
/// - `POST /open-apis/corehr/v1/job_changes` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_change:write`
/// - Scopes that unlock single fields of the answer: `corehr:job_change.employment_custom_field:read`,
///   `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160100, 1160200, 1160201, 1160202, 1160300, 1160301, 1160302, 1160303, 1160306, 1160307, 1160308,
///   1160400, 1160401, 1160500, 1160501, 1160502, 1160600, 1160601, 1160700, 1162002, 1163000, 1163001, 1163002,
///   1163003, 1163004, 1163005, 1163010, 1163012, 1163015, 1163016, 1163017, 1163018, 1163019, 1163020, 1163021,
///   1163022, 1163023, 1163024, 1163025, 1163026, 1164000, 1164001, 1164002, 1164003, 1165000, 1165001, 1165002,
///   1165005, 1165006
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
    pub transfer_info: TransferInfo,
    pub transfer_key: Option<String>,
    pub initiator_id: Option<String>,
}

/// The answer to [`CreateJobChange`].
#[derive(Clone, Default, Model)]
pub struct CreateJobChangeResponse {
    pub job_change_id: Option<String>,
    pub employment_id: Option<String>,
    /// One of `0` (approving), `1` (approved), `2` (transformed), `3` (rejected), `4` (cancelled), `5` (no need approval).
    pub status: Option<i64>,
    pub transfer_type_unique_identifier: Option<String>,
    pub transfer_reason_unique_identifier: Option<String>,
    pub process_id: Option<String>,
    pub effective_date: Option<String>,
    pub created_time: Option<String>,
    pub transfer_info: Option<TransferInfo>,
}

#[derive(Clone, Default, Model)]
pub struct TranferEmploymentInfo {
    pub regular_employee_start_date: Option<String>,
    pub seniority_date: Option<String>,
    pub employee_number: Option<String>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct TransferInfo {
    pub remark: Option<String>,
    pub offer_info: Option<String>,
    pub target_dotted_manager_clean: Option<bool>,
    pub probation_exist: Option<bool>,
    pub original_department: Option<String>,
    pub target_department: Option<String>,
    pub original_work_location: Option<String>,
    pub target_work_location: Option<String>,
    pub original_direct_manager: Option<String>,
    pub target_direct_manager: Option<String>,
    pub original_dotted_manager: Option<String>,
    pub target_dotted_manager: Option<String>,
    pub original_job: Option<String>,
    pub target_job: Option<String>,
    pub original_job_family: Option<String>,
    pub target_job_family: Option<String>,
    pub original_job_level: Option<String>,
    pub target_job_level: Option<String>,
    pub original_workforce_type: Option<String>,
    pub target_workforce_type: Option<String>,
    pub original_employee_subtype: Option<String>,
    pub target_employee_subtype: Option<String>,
    pub original_company: Option<String>,
    pub target_company: Option<String>,
    pub original_contract_number: Option<String>,
    pub target_contract_number: Option<String>,
    pub original_contract_type: Option<String>,
    pub target_contract_type: Option<String>,
    pub original_duration_type: Option<String>,
    pub target_duration_type: Option<String>,
    pub original_signing_type: Option<String>,
    pub target_signing_type: Option<String>,
    pub original_contract_start_date: Option<String>,
    pub target_contract_start_date: Option<String>,
    pub original_contract_end_date: Option<String>,
    pub target_contract_end_date: Option<String>,
    pub original_working_hours_type: Option<String>,
    pub target_working_hours_type: Option<String>,
    pub original_working_calendar: Option<String>,
    pub target_working_calendar: Option<String>,
    pub original_probation_end_date: Option<String>,
    pub target_probation_end_date: Option<String>,
    pub original_weekly_working_hours: Option<String>,
    pub target_weekly_working_hours: Option<String>,
    pub original_work_shift: Option<String>,
    pub target_work_shift: Option<String>,
    pub original_cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    pub target_cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    pub original_employment_change: Option<TranferEmploymentInfo>,
    pub target_employment_change: Option<TranferEmploymentInfo>,
    pub original_job_grade: Option<String>,
    pub target_job_grade: Option<String>,
    pub original_compensation_type: Option<String>,
    pub target_compensation_type: Option<String>,
    pub original_service_company: Option<String>,
    pub target_service_company: Option<String>,
    pub original_position: Option<String>,
    pub target_position: Option<String>,
    pub original_pathway: Option<String>,
    pub target_pathway: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
