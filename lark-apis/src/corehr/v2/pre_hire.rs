// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Pre hires.
//!
//! `corehr.v2.pre_hire` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Unknown, lark_api};

use super::models::{
    Address, CorehrDepartmentIdType, CorehrUserIdType, CostAllocation, CustomFieldData, EnumValue, I18n,
    JobDataCostCenter, ObjectFieldData, ProfileSettingCitizenshipStatus, SeniorityAdjustInformation,
    SeniorityAdjustmentType,
};
use super::person::{PersonFile, PersonInfo};

/// Completes the onboarding of a pre-hire, who becomes an employee.
///
/// - `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:complete`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/complete)
#[lark_api(
    id = "corehr.v2.pre_hire.complete",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires/:pre_hire_id/complete",
    token = "tenant",
    response = PreHireOperationResponse,
    scopes = "corehr:pre_hire:complete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CompletePreHire {
    /// Id of the pre-hire, from the list of pre-hires.
    pub pre_hire_id: String,
}

/// Creates a pre-hire from the data given.
///
/// - `POST /open-apis/corehr/v2/pre_hires` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/create)
#[lark_api(
    id = "corehr.v2.pre_hire.create",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires",
    token = "tenant",
    response = PreHireResponse,
    scopes = "corehr:corehr|corehr:pre_hire:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePreHire {
    /// Personal data of the pre-hire.
    pub basic_info: BasicInfo,
    /// Job and offer of the pre-hire.
    pub offer_info: OfferInfo,
    /// Education of the pre-hire.
    pub education_info: Option<Vec<EducationInfo>>,
    /// Jobs the pre-hire held before.
    pub work_experience: Option<Vec<WorkExperience>>,
    /// Id of the job application, of Feishu Hire only.
    pub ats_application_id: Option<String>,
    /// Id of the job application as a lookup.
    pub application: Option<String>,
    /// Unique id of your own against creating twice: if a pre-hire has it, that one's id is returned and nothing changed.
    pub out_biz_id: Option<String>,
}

/// Deletes a pre-hire; it can no longer be found.
///
/// - `DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/delete)
#[lark_api(
    id = "corehr.v2.pre_hire.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/pre_hires/:pre_hire_id",
    token = "tenant",
    scopes = "corehr:pre_hire:delete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePreHire {
    /// Id of the pre-hire to delete, from `corehr.v2.pre_hire.search`.
    pub pre_hire_id: String,
}

/// Changes the built-in and custom fields of a pre-hire.
///
/// Only pre-hires within the data range granted.
///
/// - `PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id` with a tenant token, for custom apps only
/// - Scope: `corehr:pre_hire:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/patch)
#[lark_api(
    id = "corehr.v2.pre_hire.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/pre_hires/:pre_hire_id",
    token = "tenant",
    response = PreHireResponse,
    scopes = "corehr:pre_hire:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPreHire {
    /// Id of the pre-hire to change, from `corehr.v2.pre_hire.search`.
    pub pre_hire_id: String,
    /// Personal data to change.
    pub basic_info_update: Option<BasicInfoUpdate>,
    /// Offer and job data to change.
    pub offer_info_update: Option<OfferInfoUpdate>,
    /// Built-in fields to change, one level deep, such as `basic_info_update.names`; a field named here without a value is
    /// emptied.
    pub standard_update_fields: Option<Vec<String>>,
    /// Custom fields of object `pre_hire` to change; a field named here without a value is emptied.
    pub custom_update_fields: Option<Vec<String>>,
    /// Custom fields of object `person` to change; a field named here without a value is emptied.
    pub person_custom_update_fields: Option<Vec<String>>,
}

/// Reads pre-hires by id, with personal data and job data.
///
/// Ask for fewer than 10 pre-hires and fewer than 50 fields at a time. A new pre-hire may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/pre_hires/query` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:read_only`
/// - Scopes that unlock single fields of the answer: `corehr:contract.company:read`, `corehr:contract.period:read`,
///   `corehr:employment.compensation_type:read`, `corehr:employment.custom_field:read`,
///   `corehr:employment.has_offer_salary:read`, `corehr:employment.job:read`, `corehr:employment.job_level:read`,
///   `corehr:employment.non_compete_covenant:read`, `corehr:employment.pay_group:read`,
///   `corehr:employment.position:read`, `corehr:employment.position:write`,
///   `corehr:employment.recruitment_project_id:read`, `corehr:person.address:read`, `corehr:person.address:write`,
///   `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`,
///   `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`,
///   `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`,
///   `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`,
///   `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`,
///   `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`,
///   `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`,
///   `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`,
///   `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`,
///   `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`,
///   `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.nationality:read`,
///   `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.passport_number:read`,
///   `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`,
///   `corehr:person.phone:write`, `corehr:person.political_affiliation:read`, `corehr:person.race:read`,
///   `corehr:person.religion:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`,
///   `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`,
///   `corehr:person.work_experience:read`, `corehr:person.work_experience:write`,
///   `corehr:pre_hire.abnormal_reason_field:read`, `corehr:pre_hire.check_in_data:read`,
///   `corehr:pre_hire.company_manual_updated:read`, `corehr:pre_hire.company_sponsored_visa:read`,
///   `corehr:pre_hire.cost_center:read`, `corehr:pre_hire.flow_id:read`, `corehr:pre_hire.office_address:read`,
///   `corehr:pre_hire.onboarding_address:read`, `corehr:pre_hire.suspected_rehiring:read`,
///   `corehr:pre_hire.working_calendar:read`, `corehr:employment.compensation_type:write`,
///   `corehr:employment.job_level:write`, `corehr:person.nationality:write`, `contact:user.employee_id:readonly`,
///   `corehr:person.is_disabled:write`, `corehr:employment.non_compete_covenant:write`,
///   `corehr:pre_hire.background_check_order_account_name:read`,
///   `corehr:pre_hire.background_check_order_complete_time:read`, `corehr:pre_hire.background_check_order_id:read`,
///   `corehr:pre_hire.background_check_order_name:read`, `corehr:pre_hire.background_check_order_package_name:read`,
///   `corehr:pre_hire.background_check_order_result:read`, `corehr:pre_hire.background_check_order_start_time:read`,
///   `corehr:pre_hire.background_check_order_status:read`, `corehr:pre_hire.background_check_order_supplier_name:read`,
///   `corehr:person.is_old_alone:write`, `corehr:contract.period:write`, `corehr:person.born_country_region:write`,
///   `corehr:pre_hire.contract_file_id:read`, `corehr:contract.company:write`, `corehr:pre_hire.cost_center:write`,
///   `corehr:pre_hire.dotted_line_manager:read`, `corehr:person.custom_field:write`,
///   `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`,
///   `corehr:pre_hire.seniority_adjust_information:read`, `corehr:person.religion:write`,
///   `corehr:pre_hire.withdrawn_reason:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/query)
#[lark_api(
    id = "corehr.v2.pre_hire.query",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires/query",
    token = "tenant",
    response = PreHireListResponse,
    paging(items = PreHire),
    scopes = "corehr:pre_hire:read_only",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryPreHire {
    /// How many items a page has at most; 1 to 10.
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
    /// Ids of the pre-hires to read. At most 10.
    pub pre_hire_ids: Option<Vec<String>>,
    /// Fields to return, such as `person_info.gender` or a whole group; only `pre_hire_id` if empty. At most 100.
    pub fields: Option<Vec<String>>,
}

/// Takes up the onboarding of a pre-hire again that was withdrawn.
///
/// - `POST /open-apis/corehr/v2/pre_hires/restore_flow_instance` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:restore_flow_instance`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/restore_flow_instance)
#[doc(alias = "RestoreFlowInstancePreHire")]
#[lark_api(
    id = "corehr.v2.pre_hire.restore_flow_instance",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires/restore_flow_instance",
    token = "tenant",
    response = PreHireOperationResponse,
    scopes = "corehr:pre_hire:restore_flow_instance",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RestorePreHireFlowInstance {
    /// Id of the pre-hire whose onboarding is taken up again.
    pub pre_hire_id: String,
    /// Whether the pre-hire takes up headcount by force.
    pub confirm_workforce: Option<bool>,
}

/// Searches pre-hires by employee number, id, onboarding location and the like.
///
/// Ask only for fields that are needed; many take long. A new pre-hire may be missing for 5 seconds.
///
/// - `POST /open-apis/corehr/v2/pre_hires/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire.search:read`, `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - Scopes that unlock single fields of the answer: `corehr:contract.company:read`, `corehr:contract.period:read`,
///   `corehr:employment.compensation_type:read`, `corehr:employment.custom_field:read`,
///   `corehr:employment.has_offer_salary:read`, `corehr:employment.job:read`, `corehr:employment.job_level:read`,
///   `corehr:employment.non_compete_covenant:read`, `corehr:employment.pay_group:read`,
///   `corehr:employment.position:read`, `corehr:employment.position:write`,
///   `corehr:employment.recruitment_project_id:read`, `corehr:person.address:read`, `corehr:person.address:write`,
///   `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`,
///   `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`,
///   `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`,
///   `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`,
///   `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`,
///   `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`,
///   `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`,
///   `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`,
///   `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`,
///   `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`,
///   `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.nationality:read`,
///   `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.passport_number:read`,
///   `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`,
///   `corehr:person.phone:write`, `corehr:person.political_affiliation:read`, `corehr:person.race:read`,
///   `corehr:person.religion:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`,
///   `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`,
///   `corehr:person.work_experience:read`, `corehr:person.work_experience:write`,
///   `corehr:pre_hire.abnormal_reason_field:read`, `corehr:pre_hire.check_in_data:read`,
///   `corehr:pre_hire.company_manual_updated:read`, `corehr:pre_hire.company_sponsored_visa:read`,
///   `corehr:pre_hire.cost_center:read`, `corehr:pre_hire.flow_id:read`, `corehr:pre_hire.office_address:read`,
///   `corehr:pre_hire.onboarding_address:read`, `corehr:pre_hire.suspected_rehiring:read`,
///   `corehr:pre_hire.working_calendar:read`, `corehr:employment.compensation_type:write`,
///   `corehr:employment.job_level:write`, `corehr:person.nationality:write`, `contact:user.employee_id:readonly`,
///   `corehr:person.is_disabled:write`, `corehr:employment.non_compete_covenant:write`,
///   `corehr:pre_hire.background_check_order_account_name:read`,
///   `corehr:pre_hire.background_check_order_complete_time:read`, `corehr:pre_hire.background_check_order_id:read`,
///   `corehr:pre_hire.background_check_order_name:read`, `corehr:pre_hire.background_check_order_package_name:read`,
///   `corehr:pre_hire.background_check_order_result:read`, `corehr:pre_hire.background_check_order_start_time:read`,
///   `corehr:pre_hire.background_check_order_status:read`, `corehr:pre_hire.background_check_order_supplier_name:read`,
///   `corehr:person.is_old_alone:write`, `corehr:contract.period:write`, `corehr:person.born_country_region:write`,
///   `corehr:pre_hire.contract_file_id:read`, `corehr:contract.company:write`, `corehr:pre_hire.cost_center:write`,
///   `corehr:pre_hire.dotted_line_manager:read`, `corehr:person.custom_field:write`,
///   `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`,
///   `corehr:pre_hire.seniority_adjust_information:read`, `corehr:person.religion:write`,
///   `corehr:pre_hire.withdrawn_reason:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/search)
#[lark_api(
    id = "corehr.v2.pre_hire.search",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires/search",
    token = "tenant",
    response = PreHireListResponse,
    paging(items = PreHire),
    scopes = "corehr:pre_hire.search:read|corehr:pre_hire:read|corehr:pre_hire:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchPreHire {
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
    /// Employee numbers of the pre-hires to list, at most 100; any if left out.
    pub worker_ids: Option<Vec<String>>,
    /// Ids of the pre-hires to list, at most 100; all if left out.
    pub pre_hire_ids: Option<Vec<String>>,
    /// Lists only these persons, by id. At most 100.
    pub person_ids: Option<Vec<String>>,
    /// Earliest day on which the pre-hire joins; goes with `onboarding_date_end`.
    pub onboarding_date_start: Option<String>,
    /// Latest day on which the pre-hire joins; goes with `onboarding_date_start`.
    pub onboarding_date_end: Option<String>,
    /// Earliest time of the last change; goes with `updated_date_end`.
    pub updated_date_start: Option<String>,
    /// Latest time of the last change; goes with `updated_date_start`.
    pub updated_date_end: Option<String>,
    /// Lists only pre-hires who onboard at these locations, by id. At most 100.
    pub onboarding_location_ids: Option<Vec<String>>,
    /// Lists only pre-hires with this onboarding status; all if left out.
    pub onboarding_status: Option<OnboardingStatus>,
    /// Lists only pre-hires of these departments, in the kind of `department_id_type`. At most 100.
    pub department_ids: Option<Vec<String>>,
    /// Lists only pre-hires with these direct managers, in the kind of `user_id_type`. At most 100.
    pub direct_manager_ids: Option<Vec<String>>,
    /// Lists only pre-hires of these employee types, by id. At most 100.
    pub employee_type_ids: Option<Vec<String>>,
    /// Lists only pre-hires of these employee subtypes, by id. At most 100.
    pub employee_subtype_ids: Option<Vec<String>>,
    /// Lists only pre-hires in these job families, by id. At most 100.
    pub job_family_ids: Option<Vec<String>>,
    /// Words to look for in preferred names, or an exact employee number; all if left out.
    pub key_word: Option<String>,
    /// Lists only pre-hires who are external workers, or only those who are not.
    pub condition_worker: Option<bool>,
    /// Lists only pre-hires who are rehired, who are not, or to be confirmed; all if left out.
    pub rehire: Option<PreHireRehire>,
    /// Fields to return, such as `person_info.gender` or a whole group; only `pre_hire_id` if empty. At most 100.
    pub fields: Option<Vec<String>>,
}

/// Starts, submits, approves or rejects a task in a running onboarding flow.
///
/// Only pre-hires within the data range granted.
///
/// - `POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task` with a tenant token, for custom apps only
/// - Scope: `corehr:pre_hire:transform_onboarding_task`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task)
#[doc(alias = "TransformOnboardingTaskPreHire")]
#[lark_api(
    id = "corehr.v2.pre_hire.transform_onboarding_task",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires/transform_onboarding_task",
    token = "tenant",
    response = PreHireOperationResponse,
    scopes = "corehr:pre_hire:transform_onboarding_task",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransformPreHireOnboardingTask {
    /// Id of the pre-hire whose task moves on, from `corehr.v2.pre_hire.search`.
    pub pre_hire_id: String,
    /// Code of the task: 1 job data, 2 personal data, 3 SSO account, 4 sign-in, 9 signing files; custom tasks have a UUID,
    /// found with `corehr.v2.pre_hire.search`.
    /// One of `1` (job information), `2` (personal information), `3` (create account), `4` (check in), `9` (sign
    /// documents).
    pub task_code: String,
    /// How the task moves on: `manual_start_task` for one not started, `submit_task` for one under way or rejected,
    /// `review_task` for one under review.
    pub transform_type: String,
    /// Decision on a task under review, `approve` or `reject`; required if `transform_type` is `review_task`.
    pub review_decision: Option<String>,
    /// Reason of the decision, under 3000 bytes; required if `review_decision` is `reject`.
    pub reason: Option<String>,
}

/// Moves on a task under way in the onboarding flow of a pre-hire.
///
/// Only pre-hires within the data range granted.
///
/// - `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task` with a tenant token, for custom apps only
/// - Scope: `corehr:pre_hire:transit_tasks`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/transit_task)
#[doc(alias = "TransitTaskPreHire")]
#[lark_api(
    id = "corehr.v2.pre_hire.transit_task",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task",
    token = "tenant",
    response = PreHireOperationResponse,
    scopes = "corehr:pre_hire:transit_tasks",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransitPreHireTask {
    /// Id of the pre-hire, from the list of pre-hires.
    pub pre_hire_id: String,
    /// Code of the task: 1 job data, 2 personal data, 3 SSO account, 4 sign-in, 9 signing files; custom tasks have a UUID,
    /// found with `corehr.v2.pre_hire.search`.
    pub task_id: String,
}

/// Withdraws the onboarding of a pre-hire who has not completed it.
///
/// - `POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:withdraw_onboarding`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/pre_hire/withdraw_onboarding)
#[doc(alias = "WithdrawOnboardingPreHire")]
#[lark_api(
    id = "corehr.v2.pre_hire.withdraw_onboarding",
    method = "POST",
    path = "/open-apis/corehr/v2/pre_hires/withdraw_onboarding",
    token = "tenant",
    response = PreHireOperationResponse,
    scopes = "corehr:pre_hire:withdraw_onboarding",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WithdrawPreHireOnboarding {
    /// Id of the pre-hire whose onboarding is withdrawn, from `corehr.v2.pre_hire.search`.
    pub pre_hire_id: String,
    /// Why the onboarding is withdrawn, at most 500 characters.
    pub withdraw_reason: String,
}

/// A postal address to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddressForUpdate {
    /// Id of the address to change.
    pub address_id: Option<String>,
    /// Id of the country or region, from `corehr.v2.basic_info.country_region.search`; it decides which lines of the
    /// address are filled in.
    pub country_region_id: String,
    /// Id of the province or state, from `corehr.v2.basic_info.country_region_subdivision.search`.
    pub region_id: Option<String>,
    /// Line 1 of the address in local, non-Latin script.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in local, non-Latin script.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in local, non-Latin script.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in local, non-Latin script.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in local, non-Latin script.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in local, non-Latin script.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in local, non-Latin script.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in local, non-Latin script.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in local, non-Latin script.
    pub local_address_line9: Option<String>,
    /// Postal code that goes with the address.
    pub postal_code: Option<String>,
    /// What the address is for, 1 to 1000 options of field `address_type` of object `address`.
    pub address_types: Vec<String>,
    /// Whether this is the person's primary address.
    pub is_primary: bool,
    /// Whether the address is public.
    pub is_public: bool,
    /// Id of the city, from `corehr.v2.basic_info.city.search`.
    pub city_id_v2: Option<String>,
    /// Id of the district, from `corehr.v2.basic_info.district.search`.
    pub district_id_v2: Option<String>,
    /// Custom fields of the address. At most 100.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Line 1 of the address; `local_address_line1` holds it in local script.
    pub address_line1: Option<String>,
    /// Line 2 of the address; `local_address_line2` holds it in local script.
    pub address_line2: Option<String>,
    /// Line 3 of the address; `local_address_line3` holds it in local script.
    pub address_line3: Option<String>,
    /// Line 4 of the address; `local_address_line4` holds it in local script.
    pub address_line4: Option<String>,
    /// Line 5 of the address; `local_address_line5` holds it in local script.
    pub address_line5: Option<String>,
    /// Line 6 of the address; `local_address_line6` holds it in local script.
    pub address_line6: Option<String>,
    /// Line 7 of the address; `local_address_line7` holds it in local script.
    pub address_line7: Option<String>,
    /// Line 8 of the address; `local_address_line8` holds it in local script.
    pub address_line8: Option<String>,
    /// Line 9 of the address; `local_address_line9` holds it in local script.
    pub address_line9: Option<String>,
}

/// A person's bank account to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BankAccountForUpdate {
    /// Name of the bank in several languages.
    pub bank_name: Option<String>,
    /// Name of the bank's branch.
    pub branch_name: Option<String>,
    /// Number of the account, as the bank issues it.
    pub bank_account_number: String,
    /// Name of the account's holder.
    pub account_holder: String,
    /// Id of the country or region of the bank account.
    pub country_region_id: Option<String>,
    /// What the account is for, at most 100 options of field `bank_account_usage` of object `bank_account`.
    pub bank_account_usages: Option<Vec<String>>,
    /// Kind of bank card; options are those of field `bank_account_type` of object `bank_account`.
    pub bank_account_type: Option<String>,
    /// Custom fields of the bank account.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// Personal data of a pre-hire to be created.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BasicInfo {
    /// Preferred name of the pre-hire.
    pub name: Option<PreHireName>,
    /// Mobile number of the pre-hire.
    pub phone_number: Option<String>,
    /// Country calling code, such as `86_china`; options are those of field `international_area_code` of object `phone`.
    pub international_area_code: Option<String>,
    /// Personal email address of the person.
    pub email: Option<String>,
    /// Day on which the pre-hire was born.
    pub date_of_birth: Option<String>,
    /// Number of the identity document; going out of use in favour of `national_id_list`, which is ignored when this is
    /// sent.
    pub personal_id_number: Option<String>,
    /// Id of the document type; going out of use in favour of `national_id_list`, which is ignored when this is sent.
    pub personal_id_type: Option<String>,
    /// Day on which the pre-hire first began to work, `YYYY-MM-DD`.
    pub date_entered_workforce: Option<String>,
    /// Gender of the pre-hire; options are those of field `gender` of object `person`.
    pub gender_id: Option<String>,
    pub nationality_id: Option<String>,
    /// Id of the pre-hire's nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_v2_id: Option<String>,
    /// Ids of the pre-hire's other nationalities, from `corehr.v2.basic_info.nationality.search`.
    pub additional_nationality_id_list: Option<Vec<String>>,
    /// Ids of the pre-hire's citizenship statuses; ask the administrators of the profiles for them.
    pub citizenship_status_id_list: Option<Vec<String>>,
    /// Home address of the pre-hire; going out of use.
    pub home_address: Option<String>,
    /// Number the pre-hire will have as an employee.
    pub worker_id: Option<String>,
    /// Where the pre-hire's data resides, for tenants with data residency; options are those of field `user_geo` of object
    /// `pre_hire`.
    pub user_geo: Option<String>,
    /// Legal name of the pre-hire.
    pub legal_name: Option<PreHireName>,
    /// Another name of the pre-hire.
    pub additional_name: Option<PreHireName>,
    /// Tax residences of the pre-hire.
    pub resident_tax_list: Option<Vec<ResidentTaxForUpdate>>,
    /// Country or region of the person's birth, by id.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability.
    pub is_disabled: Option<bool>,
    /// Number of the person's disability certificate.
    pub disable_card_number: Option<String>,
    /// Whether the person is elderly and alone.
    pub is_old_alone: Option<bool>,
    /// Whether the person belongs to a martyr's family.
    pub is_martyr_family: Option<bool>,
    /// Number of the martyr family's certificate.
    pub martyr_card_number: Option<String>,
    /// Family members of the pre-hire.
    pub dependent_list: Option<Vec<DependentForUpdate>>,
    /// Religion of the pre-hire; options are those of field `religion` of object `person`.
    pub religion: Option<String>,
    /// Bank accounts of the pre-hire.
    pub bank_account_list: Option<Vec<BankAccountForUpdate>>,
    /// Identity documents of the pre-hire.
    pub national_id_list: Option<Vec<NationalIdForUpdate>>,
    /// Personal documents of the pre-hire.
    pub personal_profile_list: Option<Vec<PersonalProfileForUpdate>>,
    /// People to reach in an emergency.
    pub emergency_contact_list: Option<Vec<EmergencyContactForUpdate>>,
    /// Addresses at which the person can be reached.
    pub address_list: Option<Vec<AddressForUpdate>>,
    /// Marital status of the person; options are those of field `marital_status` of object `person`.
    pub marital_status: Option<String>,
    /// Ethnicity of the pre-hire; options are those of field `ethnicity_race` of object `person`.
    pub ethnicity_race: Option<String>,
    /// Person's native region in China, by the id of a province.
    pub native_region: Option<String>,
    /// Kind of household registration; options are those of field `hukou_type` of object `person_info_chn`.
    pub hukou_type: Option<String>,
    /// Place of the household registration.
    pub hukou_location: Option<String>,
    /// Custom fields of the person, as of object `person`.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Day on which the pre-hire is expected to graduate.
    pub expected_graduate_date: Option<String>,
    /// Political affiliation of the pre-hire; options are those of field `political_affiliation` of object
    /// `person_info_chn`.
    pub political_affiliation: Option<String>,
    /// Legal names of the pre-hire.
    pub legal_names: Option<Vec<NameForUpdate>>,
    /// Personal data that depends on a country.
    pub person_for_countries: Option<Vec<PersonForCountryForUpdate>>,
    /// Passports of the pre-hire.
    pub passports: Option<Vec<PassportForUpdate>>,
    /// Visas of the pre-hire.
    pub visas: Option<Vec<VisaForUpdate>>,
    /// Identity documents of the pre-hire.
    pub national_id_v2s: Option<Vec<NationalIdForUpdate>>,
    /// Preferred name of the pre-hire, in its parts.
    pub preferred_name_v2: Option<NameForUpdate>,
    /// Name of the pre-hire's mother.
    pub mother_name: Option<String>,
    /// City where the pre-hire was born.
    pub city_of_birth: Option<String>,
    /// Region where the pre-hire was born.
    pub region_of_birth: Option<String>,
    /// Tax data of a pre-hire in Malaysia.
    pub tax_info_mys: Option<TaxInfoMysForUpdate>,
}

/// Personal data of a pre-hire to be changed.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BasicInfoUpdate {
    /// Names of the pre-hire; the list sent replaces the old one, so send all elements.
    pub names: Option<Vec<NameForUpdate>>,
    /// Phone numbers of the pre-hire; the list sent replaces the old one, so send all elements.
    pub phones: Option<Vec<PhoneForUpdate>>,
    /// Email addresses of the pre-hire; the list sent replaces the old one, so send all elements.
    pub emails: Option<Vec<EmailForUpdate>>,
    /// Id of the pre-hire's nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_v2_id: Option<String>,
    /// Ids of the pre-hire's other nationalities, from `corehr.v2.basic_info.nationality.search`.
    pub additional_nationality_id_list: Option<Vec<String>>,
    /// Tax residences of the pre-hire; the list sent replaces the old one.
    pub resident_tax_list: Option<Vec<ResidentTaxForUpdate>>,
    /// Country or region of the person's birth, by id.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability.
    pub is_disabled: Option<bool>,
    /// Number of the person's disability certificate.
    pub disable_card_number: Option<String>,
    /// Whether the person is elderly and alone.
    pub is_old_alone: Option<bool>,
    /// Whether the person belongs to a martyr's family.
    pub is_martyr_family: Option<bool>,
    /// Number of the martyr family's certificate.
    pub martyr_card_number: Option<String>,
    /// Family members of the pre-hire.
    pub dependent_list: Option<Vec<DependentForUpdate>>,
    /// Religion of the pre-hire; options are those of field `religion` of object `person`.
    pub religion: Option<String>,
    /// Bank accounts of the pre-hire.
    pub bank_account_list: Option<Vec<BankAccountForUpdate>>,
    /// Identity documents of the pre-hire.
    pub national_id_list: Option<Vec<NationalIdForUpdate>>,
    /// Personal documents of the pre-hire.
    pub personal_profile_list: Option<Vec<PersonalProfileForUpdate>>,
    /// People to reach in an emergency.
    pub emergency_contact_list: Option<Vec<EmergencyContactForUpdate>>,
    /// Addresses at which the person can be reached.
    pub address_list: Option<Vec<AddressForUpdate>>,
    /// Marital status of the person; options are those of field `marital_status` of object `person`.
    pub marital_status: Option<String>,
    /// Ethnicity of the pre-hire; options are those of field `ethnicity_race` of object `person`.
    pub ethnicity_race: Option<String>,
    /// Custom fields of the pre-hire.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Person's native region in China, by the id of a province.
    pub native_region: Option<String>,
    /// Kind of household registration; options are those of field `hukou_type` of object `person_info_chn`.
    pub hukou_type: Option<String>,
    /// Place of the household registration.
    pub hukou_location: Option<String>,
    /// Gender of the pre-hire; options are those of field `gender` of object `dependent`.
    pub gender_id: Option<String>,
    /// Day on which the pre-hire was born.
    pub date_of_birth: Option<String>,
    /// Day on which the person first began to work.
    pub date_entered_workforce: Option<String>,
    /// Day on which the pre-hire is expected to graduate.
    pub expected_graduate_date: Option<String>,
    /// Ids of the pre-hire's citizenship statuses; ask the administrators of the profiles for them.
    pub citizenship_status_id_list: Option<Vec<String>>,
    /// Jobs the pre-hire held before.
    pub work_experience: Option<Vec<WorkExperience>>,
    /// Education of the pre-hire.
    pub education_info: Option<Vec<EducationInfo>>,
    /// Political affiliation of the pre-hire; options are those of field `political_affiliation` of object
    /// `person_info_chn`.
    pub political_affiliation: Option<String>,
    /// Legal names of the pre-hire.
    pub legal_names: Option<Vec<NameForUpdate>>,
    /// Personal data that depends on a country.
    pub person_for_countries: Option<Vec<PersonForCountryForUpdate>>,
    /// Passports of the pre-hire.
    pub passports: Option<Vec<PassportForUpdate>>,
    /// Visas of the pre-hire.
    pub visas: Option<Vec<VisaForUpdate>>,
    /// Identity documents of the pre-hire.
    pub national_id_v2s: Option<Vec<NationalIdForUpdate>>,
    /// Preferred name of the pre-hire, in its parts.
    pub preferred_name_v2: Option<NameForUpdate>,
    /// Name of the pre-hire's mother.
    pub mother_name: Option<String>,
    /// City where the pre-hire was born.
    pub city_of_birth: Option<String>,
    /// Region where the pre-hire was born.
    pub region_of_birth: Option<String>,
    /// Tax data of a pre-hire in Malaysia.
    pub tax_info_mys: Option<TaxInfoMysForUpdate>,
}

/// The answer to [`CompletePreHire`], [`RestorePreHireFlowInstance`], [`TransformPreHireOnboardingTask`],
/// [`TransitPreHireTask`] and [`WithdrawPreHireOnboarding`].
#[doc(alias(
    "CompletePreHireResponse",
    "RestoreFlowInstancePreHireResponse",
    "TransformOnboardingTaskPreHireResponse",
    "TransitTaskPreHireResponse",
    "WithdrawOnboardingPreHireResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireOperationResponse {
    /// Whether the onboarding was completed.
    pub success: Option<bool>,
}

/// The answer to [`CreatePreHire`] and [`PatchPreHire`].
#[doc(alias("CreatePreHireResponse", "PatchPreHireResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireResponse {
    /// Id of the pre-hire that was created.
    pub pre_hire_id: Option<String>,
}

/// An employee's default cost centre in force from a time.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DefaultCostCenter {
    /// Id of the default cost centre.
    pub cost_center_id: Option<String>,
    /// Day on which the default cost centre takes effect.
    pub effective_time: Option<String>,
    /// Whether the default cost centre is inherited from the position or department.
    pub is_herit: Option<bool>,
    /// What the default cost centre is inherited from.
    pub inherit_source: Option<String>,
}

/// A family member of a pre-hire to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DependentForUpdate {
    /// How the dependant is related to the person; options are those of field `relationship_with_dependent` of object
    /// `dependent`.
    pub relationship: String,
    /// Gender of the dependant; options are those of field `gender`.
    pub gender: Option<String>,
    /// Day on which the dependant was born.
    pub date_of_birth: Option<String>,
    /// Identity documents of the dependant. 1 to 1000.
    pub national_ids: Option<Vec<NationalIdForUpdate>>,
    /// Whether the spouse works; options are those of field `spouses_working_status` of object `dependent`.
    pub spouses_working_status: Option<String>,
    /// Whether health insurance covers the dependant.
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether the dependant counts for tax deduction.
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// Name of the dependant.
    pub dependent_name: Option<String>,
    /// Employer of the dependant.
    pub employer: Option<String>,
    /// Work that the dependant does.
    pub job: Option<String>,
    /// Phone number of the dependant.
    pub phone: Option<PhoneForUpdate>,
    /// Address at which the dependant can be reached.
    pub address: Option<AddressForUpdate>,
    /// Birth certificate of the child, as uploaded files.
    pub birth_certificate_of_children: Option<Vec<PersonFile>>,
    /// Custom fields of the dependant.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub reason: Option<String>,
    pub modify_date: Option<String>,
    /// Visas of the dependant.
    pub visas: Option<Vec<VisaForUpdate>>,
    /// Passports of the dependant.
    pub passports: Option<Vec<PassportForUpdate>>,
    /// Citizenship statuses of the dependant.
    pub citizenship_statuses: Option<Vec<ProfileSettingCitizenshipStatus>>,
    /// Id of the dependant to change.
    pub id: Option<String>,
    /// Id of the dependant's nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_v2: Option<String>,
    /// Name of the dependant, in its parts.
    pub name: Option<NameForUpdate>,
    /// Email addresses of the dependant.
    pub emails: Option<Vec<EmailForUpdate>>,
}

/// A stage of a pre-hire's education.
#[doc(alias = "EducationInfoForUpdate")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EducationInfo {
    /// Name of the school the pre-hire attended, as text.
    pub school_name: Option<String>,
    /// Level of education; options are those of field `level_of_education` of object `education`.
    pub education: Option<String>,
    /// Day on which the education began, `YYYY-MM-DD`.
    pub start_time: Option<String>,
    /// Day on which the education ended, `YYYY-MM-DD`.
    pub end_time: Option<String>,
    /// Field of study by language.
    pub field_of_study: Option<String>,
    /// Custom fields of the education.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Academic degree; options are those of field `degree` of object `education`.
    pub degree: Option<String>,
}

/// An email address to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmailForUpdate {
    /// The email address itself.
    pub email: String,
    /// Whether this is the primary email address; only one of several may be.
    pub is_primary: bool,
    /// Whether the email address is public.
    pub is_public: bool,
    /// What the address is for; options are those of field `email_usage` of object `email`.
    pub email_usage: String,
}

/// Someone to reach in an emergency, to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmergencyContactForUpdate {
    /// Name of the emergency contact.
    pub legal_name: Option<String>,
    /// How the contact is related to the person; options are those of field `relationship` of object `emergency_contact`.
    pub relationship: Option<String>,
    /// Phone numbers of the emergency contact. At most 1000.
    pub phones: Option<Vec<PhoneForUpdate>>,
    /// Addresses of the emergency contact.
    pub address: Option<AddressForUpdate>,
    /// Email address of the emergency contact.
    pub email: Option<EmailForUpdate>,
    /// Whether this is the primary contact; only one of several may be.
    pub is_primary: Option<bool>,
    /// Custom fields of the emergency contact.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// A name of a person, in the parts that countries use.
#[doc(alias = "Name")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PreHireName {
    /// Whole name of the person.
    pub full_name: Option<String>,
    /// Given name in Latin script.
    pub first_name: Option<String>,
    /// Middle name of the person.
    pub middle_name: Option<String>,
    /// Family name in Latin script.
    pub name_primary: Option<String>,
    /// Given name in local script.
    pub local_first_name: Option<String>,
    /// Middle name in local script.
    pub local_middle_name: Option<String>,
    /// Family name in local script.
    pub local_primary: Option<String>,
    /// Id of the country or region whose rules the name follows.
    pub country_region_id: Option<String>,
    /// Whole name in local script.
    pub custom_local_name: Option<String>,
    /// Whole name in Latin script, as set by hand.
    pub custom_western_name: Option<String>,
    /// Another name of the person.
    pub additional_name: Option<String>,
}

/// A name of a person to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NameForUpdate {
    /// Whole name of the person.
    pub full_name: Option<String>,
    /// Given name in Latin script.
    pub first_name: Option<String>,
    /// Middle name of the person.
    pub middle_name: Option<String>,
    /// Family name in Latin script.
    pub name_primary: Option<String>,
    /// Given name in local script.
    pub local_first_name: Option<String>,
    /// Middle name in local script.
    pub local_middle_name: Option<String>,
    /// Family name in local script.
    pub local_primary: Option<String>,
    /// Whole name in local script.
    pub custom_local_name: Option<String>,
    /// Whole name in Latin script, as set by hand.
    pub custom_western_name: Option<String>,
    /// Country or region whose rules the name follows, by id.
    pub country_region: String,
    /// Kind of name: legal, preferred, former or additional.
    /// One of `legal_name`, `preferred_name`, `former_name`, `additional_name`.
    pub name_type: String,
    /// Another name of the person.
    pub additional_name: Option<String>,
    /// Id of the name to change.
    pub wk_id: Option<String>,
    /// Form of address that goes with the family name.
    pub hereditary: Option<String>,
    /// Second family name.
    pub secondary: Option<String>,
    /// Honorific of the person.
    pub social: Option<String>,
    /// Family name after marriage.
    pub tertiary: Option<String>,
    /// Title of the person, such as Mr. or Dr.
    pub title: Option<String>,
    /// Second family name in local script.
    pub local_secondary: Option<String>,
    /// Given name in a second local script.
    pub local_first_name_2: Option<String>,
    /// Family name in a second local script.
    pub local_primary_2: Option<String>,
}

/// A person's identity document to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NationalIdForUpdate {
    /// Id of the country or region that issued the document.
    pub country_region_id: String,
    /// Id of the document type, from `corehr.v1.national_id_type.list`.
    pub national_id_type_id: String,
    /// Number of the identity document.
    pub national_id_number: String,
    /// Day on which the document was issued, such as `2020-04-01`.
    pub issue_date: Option<String>,
    /// Day on which the document expires, such as `2020-05-21`.
    pub expiration_date: Option<String>,
    /// Authority that issued the document.
    pub issued_by: Option<String>,
    /// Custom fields of the identity document.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Id of the record of the document to change.
    pub wk_id: Option<String>,
    /// Series of the document.
    pub series: Option<String>,
    /// Whether the document does not expire.
    pub effective_for_a_long_time: Option<bool>,
}

/// A notice period with unit and name.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NoticePeriodDetail {
    /// Id of the notice period.
    pub wk_id: Option<String>,
    /// Length of the notice period, 1 to 65535, in the unit given.
    pub value: Option<i64>,
    /// Unit of the notice period.
    pub value_unit: Option<String>,
    /// Name of the notice period by language.
    pub name: Option<I18n>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Offer and job of a pre-hire to be created.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferInfo {
    /// Id of the offer in Feishu Hire; leave it empty if that is not used.
    pub offer_id: Option<String>,
    /// Id of the offer as a lookup field holds it; `offer_id` is the one of Feishu Hire.
    pub offer: Option<String>,
    /// Employment id of the HR person responsible for the offer.
    pub offer_hr_id: Option<String>,
    /// Id of the department the pre-hire will join.
    pub department_id: Option<String>,
    /// Employment id of the pre-hire's direct manager.
    pub direct_leader_id: Option<String>,
    /// Employment id of the pre-hire's dotted-line manager; in trial only.
    pub dotted_line_manager_id: Option<String>,
    /// Id of the pre-hire's job, from `corehr.v2.job.list`.
    pub job_id: Option<String>,
    /// Id of the pre-hire's job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Id of the pre-hire's job level.
    pub job_level_id: Option<String>,
    /// Job title of the pre-hire; going out of use.
    pub job_title: Option<String>,
    /// Day on which the probation begins, `YYYY-MM-DD`.
    pub probation_start_date: Option<String>,
    /// Day on which the probation ends, `YYYY-MM-DD`.
    pub probation_end_date: Option<String>,
    /// Day on which the contract begins, `YYYY-MM-DD`.
    pub contract_start_date: Option<String>,
    /// Day on which the contract ends, `YYYY-MM-DD`.
    pub contract_end_date: Option<String>,
    /// Length of the contract, in the unit given.
    pub duration_period: Option<f64>,
    /// Unit of the contract's length; options are those of field `duration_unit` of object `pre_hire`.
    pub duration_unit: Option<String>,
    /// Day on which the pre-hire joins, `YYYY-MM-DD`.
    pub onboarding_date: Option<String>,
    /// Id of the location where the pre-hire onboards.
    pub onboarding_location_id: Option<String>,
    /// Id of the office location of the pre-hire.
    pub office_location_id: Option<String>,
    /// How the pre-hire was recruited; options are those of field `recruitment_type` of object `pre_hire`.
    pub recruitment_type_id: Option<String>,
    /// Length of the probation, in months.
    pub probation_period: Option<String>,
    /// Id of the pre-hire's employee type.
    pub employee_type_id: Option<String>,
    /// Id of the subtype within the employee type.
    pub employee_subtype_id: Option<String>,
    /// Kind of employment, required; options are those of field `employment_type` of object `pre_hire`.
    pub employment_type_id: Option<String>,
    /// Work email address of the offer.
    pub work_email: Option<String>,
    /// How the contract's duration is set; options are those of field `duration_type` of object `pre_hire`.
    pub duration_type_id: Option<String>,
    /// How the contract is signed; options are those of field `signing_type` of object `pre_hire`.
    pub signing_type_id: Option<String>,
    /// How the pre-hire onboards; options are those of field `onboarding_method` of object `pre_hire`.
    pub entry_mode: Option<String>,
    /// Id of the social security city of the pre-hire.
    pub social_security_city_id: Option<String>,
    /// Kind of contract; options are those of field `contract_type` of object `pre_hire`.
    pub contract_type: Option<String>,
    /// Id of the company that makes the offer, from `corehr.v1.company.list`.
    pub company: Option<String>,
    /// How cost is divided among cost centres; going out of use in favour of `cost_allocation`.
    pub cost_center_rate: Option<Vec<JobDataCostCenter>>,
    /// Id of the pre-hire's job grade, from `corehr.v2.job_grade.query`.
    pub job_grade_id: Option<String>,
    /// Custom fields of the offer, as of object `pre_hire`.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Id of the company the pre-hire will work for.
    pub service_company: Option<String>,
    /// Kind of shifts the pre-hire will work; options are those of field `work_shift` of object `pre_hire`.
    pub work_shift: Option<String>,
    /// How the pre-hire will be paid; options are those of field `compensation_type` of object `pre_hire`.
    pub compensation_type: Option<String>,
    /// Id of the pre-hire's work location.
    pub work_location_id: Option<String>,
    /// Id of the address where the pre-hire onboards.
    pub onboarding_address_id: Option<String>,
    /// Id of the office address of the pre-hire.
    pub office_address_id: Option<String>,
    /// Id of the pre-hire's position.
    pub position_id: Option<String>,
    /// Id of the pre-hire's work calendar.
    pub working_calendar_id: Option<String>,
    /// Id of the pre-hire's working hours type.
    pub working_hours_type: Option<String>,
    /// Id of the pre-hire's pay group.
    pub pay_group_id: Option<String>,
    /// Id of the onboarding flow.
    pub flow_id: Option<String>,
    /// Day on which the pre-hire signs in, `YYYY-MM-DD`.
    pub check_in_time: Option<String>,
    /// How the pre-hire signs in; options are those of field `onboarding_method` of object `pre_hire`.
    pub check_in_method: Option<String>,
    /// Day from which seniority is counted.
    pub seniority_date: Option<String>,
    /// Adjustments of the pre-hire's seniority; in trial only.
    pub seniority_adjust_information_list: Option<Vec<PrehireSeniorityAdjustInformation>>,
    /// Notice period during probation if the employee gives notice; in trial only.
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    /// Notice period during probation if the company gives notice; in trial only.
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    /// Notice period after probation if the employee gives notice; in trial only.
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    /// Notice period after probation if the company gives notice; in trial only.
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    /// Whether the pre-hire is an external worker.
    pub condition_worker: Option<bool>,
    /// Whether the contract has a non-compete clause.
    pub non_compete_covenant: Option<bool>,
    /// Whether the company has to obtain a visa for the pre-hire.
    pub company_sponsored_visa: Option<bool>,
    /// Whether the offer states the pay.
    pub has_offer_salary: Option<bool>,
    /// Desk of the pre-hire.
    pub work_station: Option<String>,
    /// Id of the pre-hire's pathway.
    pub pathway: Option<String>,
    /// Default cost centre of the pre-hire; in trial only.
    pub default_cost_center: Option<PrehireDefaultCostCenterUpdate>,
    /// How the pre-hire's cost is divided among cost centres; in trial only.
    pub cost_allocation: Option<CostAllocation>,
    /// Id of the talent in Feishu Hire; leave it empty if that is not used.
    pub talent_id: Option<String>,
    /// Whether a Feishu account is used again: `reuse`, which requires `reused_feishu_account_id`, or `not_reuse`. In trial
    /// only.
    pub reuse_feishu_account: Option<String>,
    /// Union id of the Feishu account to use again; in trial only.
    pub reused_feishu_account_id: Option<String>,
}

/// Offer and job of a pre-hire to be changed.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferInfoUpdate {
    /// Day on which the pre-hire joins, such as `2022-10-08`.
    pub onboarding_date: Option<String>,
    /// Id of the job application, of Feishu Hire only.
    pub ats_application_id: Option<String>,
    /// Id of the location where the pre-hire onboards.
    pub onboarding_location_id: Option<String>,
    /// Id of the address where the pre-hire onboards.
    pub onboarding_address_id: Option<String>,
    /// Id of the office location of the pre-hire.
    pub office_location_id: Option<String>,
    /// Id of the office address of the pre-hire.
    pub office_address_id: Option<String>,
    /// Kind of employment; options are those of field `employment_type` of object `pre_hire`.
    pub employment_type: Option<String>,
    /// How the pre-hire onboards; options are those of field `onboarding_method` of object `pre_hire`.
    pub onboarding_method: Option<String>,
    /// Work email addresses of the pre-hire; the list sent replaces the old one, so send all elements.
    pub work_emails: Option<Vec<EmailForUpdate>>,
    /// How cost is divided among cost centres; going out of use in favour of `cost_allocation`.
    pub cost_center_rates: Option<Vec<JobDataCostCenter>>,
    /// Custom fields of the offer.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Id of the pre-hire's position; ask the administrators of the profiles for it.
    pub position_id: Option<String>,
    /// Length of the probation, in months.
    pub probation_period: Option<i64>,
    /// Day on which the probation begins, `YYYY-MM-DD`.
    pub probation_start_date: Option<String>,
    /// Day on which the probation ends, `YYYY-MM-DD`.
    pub probation_end_date: Option<String>,
    /// Day on which the contract begins, `YYYY-MM-DD`.
    pub contract_start_date: Option<String>,
    /// Day on which the contract ends, `YYYY-MM-DD`.
    pub contract_end_date: Option<String>,
    /// Kind of contract; options are those of field `contract_type` of object `pre_hire`.
    pub contract_type: Option<String>,
    /// How the contract's duration is set; options are those of field `duration_type` of object `pre_hire`.
    pub duration_type_id: Option<String>,
    /// How the contract is signed; options are those of field `signing_type` of object `pre_hire`.
    pub signing_type_id: Option<String>,
    /// Employee number of the pre-hire.
    pub worker_id: Option<String>,
    /// Day on which the pre-hire signs in, `YYYY-MM-DD`.
    pub check_in_time: Option<String>,
    /// How the pre-hire signs in; options are those of field `onboarding_method` of object `pre_hire`.
    pub check_in_method: Option<String>,
    /// Id of the contracting company, from `corehr.v1.company.list`.
    pub company: Option<String>,
    /// Kind of shifts the pre-hire will work; options are those of field `work_shift` of object `pre_hire`.
    pub work_shift: Option<String>,
    /// How the pre-hire was recruited; options are those of field `recruitment_type` of object `pre_hire`.
    pub recruitment_type_id: Option<String>,
    /// How the pre-hire will be paid; options are those of field `compensation_type` of object `pre_hire`.
    pub compensation_type: Option<String>,
    /// Id of the pre-hire's pay group; ask the administrators of the profiles for it.
    pub pay_group_id: Option<String>,
    /// Employment id of the HR person responsible for the offer.
    pub offer_hr_id: Option<String>,
    /// Id of the pre-hire's job, from `corehr.v2.job.list`.
    pub job_id: Option<String>,
    /// Id of the pre-hire's job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Id of the pre-hire's job level.
    pub job_level_id: Option<String>,
    /// Id of the pre-hire's job grade, from `corehr.v2.job_grade.query`.
    pub job_grade_id: Option<String>,
    /// Id of the pre-hire's employee type.
    pub employee_type_id: Option<String>,
    /// Id of the subtype within the employee type.
    pub employee_subtype_id: Option<String>,
    /// Direct manager of the pre-hire, by employment id.
    pub direct_leader_id: Option<String>,
    /// Employment id of the pre-hire's dotted-line manager; in trial only.
    pub dotted_line_manager_id: Option<String>,
    /// Id of the department the pre-hire will join.
    pub department_id: Option<String>,
    /// Id of the social security city of the pre-hire.
    pub social_security_city: Option<String>,
    /// Id of the pre-hire's work location.
    pub work_location_id: Option<String>,
    /// Work calendar of the pre-hire, by id.
    pub working_calendar: Option<String>,
    /// Id of the pre-hire's working hours type.
    pub working_hours_type: Option<String>,
    /// Day from which seniority is counted.
    pub seniority_date: Option<String>,
    /// Adjustments of the pre-hire's seniority; in trial only.
    pub seniority_adjust_information_list: Option<Vec<PrehireSeniorityAdjustInformation>>,
    /// Notice period during probation if the employee gives notice; in trial only.
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    /// Notice period during probation if the company gives notice; in trial only.
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    /// Notice period after probation if the employee gives notice; in trial only.
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    /// Notice period after probation if the company gives notice; in trial only.
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    /// Whether the pre-hire is an external worker.
    pub condition_worker: Option<bool>,
    /// Whether the company has to obtain a visa for the pre-hire.
    pub company_sponsored_visa: Option<bool>,
    /// Hours the pre-hire will work a week, with decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// Desk of the pre-hire.
    pub work_station: Option<String>,
    /// Whether the offer states the pay.
    pub has_offer_salary: Option<bool>,
    /// Id of the company the pre-hire will work for.
    pub service_company: Option<String>,
    /// Whether the contract has a non-compete clause.
    pub non_compete_covenant: Option<bool>,
    /// Id of the pre-hire's pathway.
    pub pathway: Option<String>,
    /// Default cost centre of the pre-hire; in trial only.
    pub default_cost_center: Option<PrehireDefaultCostCenterUpdate>,
    /// How the pre-hire's cost is divided among cost centres; in trial only.
    pub cost_allocation: Option<CostAllocation>,
    /// Whether a Feishu account is used again: `reuse`, which requires `reused_feishu_account_id`; otherwise `not_resue`,
    /// as documented. In trial only.
    pub reuse_feishu_account: Option<String>,
    /// Union id of the Feishu account to use again; in trial only.
    pub reused_feishu_account_id: Option<String>,
}

/// A task in the onboarding flow of a pre-hire.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OnboardingTask {
    /// Name of the onboarding task.
    pub task_name: Option<String>,
    /// How far the task has come.
    pub task_status: Option<TaskStatus>,
    /// User who now has to do the task, by `people_corehr_id`.
    pub operator_id: Option<String>,
    /// Code of the task, with which it is moved on.
    pub task_code: Option<String>,
    /// Users who now have to do the task.
    pub current_operators: Vec<String>,
    /// Why the task was returned.
    pub rejection_reason: Option<String>,
}

/// A person's passport to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PassportForUpdate {
    /// Id of the record of the passport to change.
    pub wk_id: Option<String>,
    /// Id of the country or region that issued the passport.
    pub country_region_id: String,
    /// Id of the document type of the passport.
    pub national_id_type_id: String,
    /// Number printed in the passport.
    pub passport_number: String,
    /// Day on which the passport was issued.
    pub issued_date: Option<String>,
    /// Day on which the passport expires.
    pub expiration_date: Option<String>,
    /// Authority that issued the passport.
    pub issued_by: Option<String>,
}

/// Personal data that depends on a country, to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PersonForCountryForUpdate {
    /// Id of the record of the country data to change.
    pub wk_id: Option<String>,
    /// Id of the country or region the data is for.
    pub country_region_id: String,
    /// Gender of the person, as recorded for the country.
    pub gender: Option<String>,
    /// Religion of the person, as recorded for the country.
    pub religion: Option<String>,
    /// Marital status of the person, as recorded for the country.
    pub marital_status: Option<String>,
    /// Ethnicity of the person, as recorded for the country.
    pub ethnicity_race: Option<String>,
    /// Day since which the marital status holds.
    pub marital_status_date: Option<String>,
}

/// A kind of personal document with its files, to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PersonalProfileForUpdate {
    /// Kind of document; options are those of field `profile_type` of object `personal_profile`.
    pub personal_profile_type: Option<String>,
    /// Files of the document. At most 1000.
    pub files: Option<Vec<PersonFile>>,
}

/// A phone number to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PhoneForUpdate {
    /// Country calling code, such as `86_china`; options are those of field `international_area_code` of object `phone`.
    pub international_area_code: String,
    /// The number itself, such as `010-12345678`.
    pub phone_number: String,
    /// Kind of device, such as a mobile; options are those of field `device_type` of object `phone`.
    pub device_type: String,
    /// What the number is for; options are those of field `phone_usage` of object `phone`.
    pub phone_usage: String,
    /// Whether this is the primary phone number; only one of several may be.
    pub is_primary: bool,
    /// Whether the phone number is public.
    pub is_public: bool,
}

/// A person who is to join.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHire {
    /// Personal data of the pre-hire.
    pub person_info: Option<PersonInfo>,
    /// Job data of the pre-hire.
    pub employment_info: Option<PreHireEmploymentInfo>,
    /// Onboarding of the pre-hire.
    pub onboarding_info: Option<PreHireOnboardingInfo>,
    /// Probation of the pre-hire.
    pub probation_info: Option<PreHireProbationInfo>,
    /// Contract of the pre-hire.
    pub contract_info: Option<PreHireContractInfo>,
    /// Id of the pre-hire, unique within Feishu People.
    pub pre_hire_id: Option<String>,
    pub people_fields_json: Option<String>,
}

/// Why something about a pre-hire failed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireAbnormalReason {
    /// What went wrong, by language.
    pub descriptions: Vec<I18n>,
}

/// Contract of a pre-hire.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireContractInfo {
    /// Day on which the contract begins, `YYYY-MM-DD`. Needs the scope `corehr:contract.period:read` or `:write`.
    pub contract_start_date: Option<String>,
    /// Day on which the contract ends, `YYYY-MM-DD`. Needs the scope `corehr:contract.period:read` or `:write`.
    pub contract_end_date: Option<String>,
    /// Kind of contract; options are those of field `contract_type` of object `pre_hire`.
    pub contract_type: Option<String>,
    /// How the contract's duration is set; options are those of field `duration_type` of object `pre_hire`.
    pub duration_type: Option<String>,
    /// How the contract is signed; options are those of field `signing_type` of object `pre_hire`.
    pub signing_type: Option<String>,
    /// Ids of the contract's files. Needs the scope `corehr:pre_hire.contract_file_id:read`.
    pub contract_file_ids: Vec<String>,
}

/// Job data of a pre-hire.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireEmploymentInfo {
    /// Id of the department the pre-hire will join, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// How cost is divided among cost centres; going out of use in favour of `cost_allocation`.
    pub cost_center_rates: Vec<JobDataCostCenter>,
    /// Id of the office location of the pre-hire.
    pub office_location_id: Option<String>,
    /// Id of the pre-hire's work location.
    pub work_location_id: Option<String>,
    /// Desk of the pre-hire.
    pub work_station: Option<String>,
    /// Employee number of the pre-hire.
    pub worker_id: Option<String>,
    /// How the pre-hire will be paid; options are those of field `compensation_type` of object `pre_hire`. Needs the scope
    /// `corehr:employment.compensation_type:read` or `:write`.
    pub compensation_type: Option<EnumValue>,
    /// Employment id of the direct manager, in the kind of `user_id_type`.
    pub direct_leader_id: Option<String>,
    /// Employment id of the pre-hire's dotted-line manager, in the kind of `user_id_type`; in trial only. Needs the scope
    /// `corehr:pre_hire.dotted_line_manager:read`.
    pub dotted_line_manager_id: Option<String>,
    /// Id of the pre-hire's job, from `corehr.v2.job.list`. Needs the scope `corehr:employment.job:read` or
    /// `corehr:employment.job_level:read` or `corehr:employment.job_level:write`.
    pub job_id: Option<String>,
    /// Id of the pre-hire's job family.
    pub job_family_id: Option<String>,
    /// Id of the pre-hire's job level. Needs the scope `corehr:employment.job_level:read` or `:write`.
    pub job_level_id: Option<String>,
    /// Id of the pre-hire's job grade. Needs the scope `corehr:employment.job_grade:read` or `:write`.
    pub job_grade_id: Option<String>,
    /// Title that goes with the job, by language. Needs the scope `corehr:employment.job_level:read` or `:write`.
    pub job_title: Option<String>,
    /// Id of the pre-hire's employee type.
    pub employee_type_id: Option<String>,
    /// Id of the subtype within the employee type.
    pub employee_subtype_id: Option<String>,
    /// Kind of employment; options are those of field `employment_type` of object `pre_hire`.
    pub employment_type: Option<String>,
    /// Work email address of the pre-hire.
    pub work_email: Option<String>,
    /// Id of the company the pre-hire will belong to. Needs the scope `corehr:contract.company:read` or `:write`.
    pub company_id: Option<String>,
    /// Id of the social security city of the pre-hire.
    pub social_security_city_id: Option<String>,
    /// Whether the contract has a non-compete clause. Needs the scope `corehr:employment.non_compete_covenant:read` or
    /// `:write`.
    pub non_compete_covenant: Option<bool>,
    /// Hours the pre-hire will work a week.
    pub weekly_working_hours: Option<i64>,
    /// Whether a former employee is rehired.
    pub rehire: Option<PreHireRehire>,
    /// Id of the former employment of a rehired pre-hire: the last one, terminated, without another pre-hire.
    pub rehire_employment_id: Option<String>,
    /// Id of the pre-hire's working hours type.
    pub working_hours_type: Option<String>,
    /// Hours the pre-hire will work a week, with decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// Address of the office where the pre-hire will work. Needs the scope `corehr:pre_hire.office_address:read`.
    pub office_address: Option<Address>,
    /// Id of the pre-hire's work calendar. Needs the scope `corehr:pre_hire.working_calendar:read`.
    pub working_calendar_id: Option<String>,
    /// When the pre-hire was last changed, such as `2023-09-01 13:21:12`.
    pub updated_at: Option<String>,
    /// Whether the pre-hire may be a former employee. Needs the scope `corehr:pre_hire.suspected_rehiring:read`.
    pub suspected_rehiring: Option<bool>,
    /// Whether the pre-hire is an external worker.
    pub condition_worker: Option<bool>,
    /// Custom fields of the pre-hire. Needs the scope `corehr:employment.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Id of the pre-hire's position; required if the department works with positions. In trial only. Needs the scope
    /// `corehr:employment.position:read` or `:write`.
    pub position_id: Option<String>,
    /// Whether the company was changed by hand. Needs the scope `corehr:pre_hire.company_manual_updated:read`.
    pub company_manual_updated: Option<bool>,
    /// Pay group of the pre-hire. Needs the scope `corehr:employment.pay_group:read`.
    pub pay_group: Option<PreHirePayGroupInfo>,
    /// Whether something is wrong with the pre-hire's data. Needs the scope `corehr:pre_hire.abnormal_reason_field:read`.
    pub whether_the_information_is_abnormal: Option<bool>,
    /// What is wrong with the pre-hire's data. Needs the scope `corehr:pre_hire.abnormal_reason_field:read`.
    pub abnormal_reason: Vec<PreHireAbnormalReason>,
    /// Whether the offer states the pay. Needs the scope `corehr:employment.has_offer_salary:read`.
    pub has_offer_salary: Option<bool>,
    /// Id of the recruitment project. Needs the scope `corehr:employment.recruitment_project_id:read`.
    pub recruitment_project_id: Option<String>,
    /// Kind of shifts the pre-hire will work; options are those of field `work_shift` of object `pre_hire`. Needs the scope
    /// `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumValue>,
    /// When the pre-hire was created, such as `2023-09-01 13:21:12`.
    pub created_at: Option<String>,
    /// Who created the pre-hire, by `people_corehr_id`.
    pub created_by: Option<String>,
    /// Who last changed the pre-hire, by `people_corehr_id`.
    pub updated_by: Option<String>,
    /// Day from which seniority is counted.
    pub seniority_date: Option<String>,
    /// Id of the background check; in trial only. Needs the scope `corehr:pre_hire.background_check_order_id:read`.
    pub background_check_order_id: Option<String>,
    /// Name of the background check; in trial only. Needs the scope `corehr:pre_hire.background_check_order_name:read`.
    pub background_check_order_name: Option<String>,
    /// Package of the background check; in trial only. Needs the scope
    /// `corehr:pre_hire.background_check_order_package_name:read`.
    pub background_check_order_package_name: Option<String>,
    /// Result of the background check; in trial only. Needs the scope `corehr:pre_hire.background_check_order_result:read`.
    pub background_check_order_result: Option<String>,
    /// Supplier of the background check; in trial only. Needs the scope
    /// `corehr:pre_hire.background_check_order_supplier_name:read`.
    pub background_check_order_supplier_name: Option<String>,
    /// Account under which the background check was ordered; in trial only. Needs the scope
    /// `corehr:pre_hire.background_check_order_account_name:read`.
    pub background_check_order_account_name: Option<String>,
    /// When the background check began; in trial only. Needs the scope
    /// `corehr:pre_hire.background_check_order_start_time:read`.
    pub background_check_order_start_time: Option<String>,
    /// When the background check was completed; in trial only. Needs the scope
    /// `corehr:pre_hire.background_check_order_complete_time:read`.
    pub background_check_order_complete_time: Option<String>,
    /// Status of the background check; options are those of field `background_check_order_status` of object `pre_hire`. In
    /// trial only. Needs the scope `corehr:pre_hire.background_check_order_status:read`.
    pub background_check_order_status: Option<EnumValue>,
    /// Adjustments of the pre-hire's seniority; in trial only.
    pub seniority_adjust_information_list: Vec<SeniorityAdjustInformation>,
    /// Notice period after probation if the employee gives notice; in trial only.
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    /// Notice period during probation if the company gives notice; in trial only.
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    /// Notice period after probation if the company gives notice; in trial only.
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    /// Notice period during probation if the employee gives notice; in trial only.
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    /// Whether the working hours type was changed by hand.
    pub working_hours_type_manual_updated: Option<bool>,
    /// Whether onboarding tasks are overdue.
    pub is_over_due: Option<bool>,
    /// Whether onboarding tasks are completed; not recommended for now.
    pub task_completed: Option<bool>,
    /// Day on which the pre-hire is expected to graduate.
    pub expected_graduate_date: Option<String>,
    /// Id of the company the pre-hire will work for.
    pub service_company: Option<String>,
    /// Id of the pre-hire's pathway.
    pub pathway: Option<String>,
    /// Default cost centre of the pre-hire; in trial only.
    pub default_cost_center: Option<DefaultCostCenter>,
    /// How the pre-hire's cost is divided among cost centres; in trial only.
    pub cost_allocation: Option<CostAllocation>,
    /// Whether a Feishu account is used again; in trial only.
    pub reuse_feishu_account: Option<String>,
    /// Union id of the Feishu account that is used again; in trial only.
    pub reused_feishu_account_id: Option<String>,
    /// Id of the country or region the pre-hire will work in.
    pub work_country_id: Option<String>,
}

/// Onboarding of a pre-hire.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireOnboardingInfo {
    /// Id of the offer in Feishu Hire.
    pub offer_id: Option<String>,
    /// Employment id of the HR person responsible for the offer, always a `people_corehr_id`.
    pub offer_hr_id: Option<String>,
    /// Employment id of the HR person responsible for the offer, in the kind of `user_id_type`.
    pub offer_hr_id_v2: Option<String>,
    /// How the pre-hire onboards; options are those of field `onboarding_method` of object `pre_hire`.
    pub entry_mode: Option<String>,
    /// Day on which the pre-hire joins, such as `2022-10-08`.
    pub onboarding_date: Option<String>,
    /// Id of the job application in Feishu Hire.
    pub ats_application_id: Option<String>,
    /// How the pre-hire was recruited; options are those of field `recruitment_type` of object `pre_hire`.
    pub recruitment_type: Option<String>,
    /// Id of the location where the pre-hire onboards.
    pub onboarding_location_id: Option<String>,
    /// Whether the company has to obtain a visa for the pre-hire. Needs the scope
    /// `corehr:pre_hire.company_sponsored_visa:read`.
    pub company_sponsored_visa: Option<bool>,
    /// How far the onboarding has come.
    pub onboarding_status: Option<OnboardingStatus>,
    /// Tasks of the onboarding flow.
    pub onboarding_task_list: Vec<OnboardingTask>,
    /// Address where the pre-hire onboards. Needs the scope `corehr:pre_hire.onboarding_address:read`.
    pub onboarding_address: Option<Address>,
    /// Name of the onboarding flow by language. Needs the scope `corehr:pre_hire.flow_id:read`.
    pub flow_name: Vec<I18n>,
    /// Id of the onboarding flow. Needs the scope `corehr:pre_hire.flow_id:read`.
    pub flow_id: Option<String>,
    /// When the pre-hire signed in, such as `2023-09-01 13:21:12`. Needs the scope `corehr:pre_hire.check_in_data:read`.
    pub check_in_time: Option<String>,
    /// How the pre-hire signed in; options are those of field `check_in_method` of object `pre_hire`. Needs the scope
    /// `corehr:pre_hire.check_in_data:read`.
    pub check_in_method: Option<EnumValue>,
    /// Why the onboarding was withdrawn; returned if asked for in `fields`. Needs the scope
    /// `corehr:pre_hire.withdrawn_reason:read`.
    pub withdrawn_reason: Option<String>,
}

/// Pay group of a pre-hire.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHirePayGroupInfo {
    /// Name of the pay group by language.
    pub name: Vec<I18n>,
    /// Id of the pay group.
    pub id: Option<String>,
}

/// Probation of a pre-hire.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireProbationInfo {
    /// Day on which the probation begins, `YYYY-MM-DD`.
    pub probation_start_date: Option<String>,
    /// Day on which the probation ends, `YYYY-MM-DD`.
    pub probation_end_date: Option<String>,
    /// Length of the probation, in days.
    pub probation_period: Option<i64>,
}

/// Default cost centre of a pre-hire.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PrehireDefaultCostCenterUpdate {
    /// Id of the default cost centre.
    pub cost_center_id: String,
    /// Whether the default cost centre is inherited from the position or department.
    pub is_herit: bool,
}

/// An adjustment of a pre-hire's seniority, to be created.
#[doc(alias = "PrehireSeniorityAdjustInformationUpdate")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PrehireSeniorityAdjustInformation {
    /// Years by which seniority is adjusted, 0 to 100 with two decimals; worked out from start and end if left out.
    pub seniority_adjustment: Option<f64>,
    /// Whether seniority is lengthened or shortened.
    pub seniority_adjustment_type: SeniorityAdjustmentType,
    /// Why seniority is adjusted.
    pub reasons_for_seniority_adjustment: Option<String>,
    /// First day of the seniority adjustment, `yyyy-mm-dd`.
    pub start_date: Option<String>,
    /// Last day of the seniority adjustment, `yyyy-mm-dd`.
    pub end_date: Option<String>,
    /// Custom fields of the seniority adjustment.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// The answer to [`QueryPreHire`] and [`SearchPreHire`].
#[doc(alias("QueryPreHireResponse", "SearchPreHireResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireListResponse {
    /// Pre-hires that were found.
    pub items: Vec<PreHire>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A person's tax residence to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResidentTaxForUpdate {
    /// Id of the country or region of the tax residence.
    pub tax_country_region: Option<String>,
    /// Tax status of the resident; options are those of field `resident_status` of object `resident_tax`.
    pub resident_status: Option<String>,
    /// Address for taxes.
    pub tax_address: Option<AddressForUpdate>,
    /// Notes on the person's tax status.
    pub resident_status_specification: Option<String>,
    /// Tax year, such as `2023`.
    pub year_resident_tax: Option<String>,
    /// Custom fields of the tax residence.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// Tax data of an employee in Malaysia, to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TaxInfoMysForUpdate {
    pub epf_ee_tp3: Option<String>,
    /// Whether the employee is a fresh graduate.
    pub fresh_graduate: Option<bool>,
    pub monthly_gross: Option<String>,
    pub mtd: Option<String>,
    pub previous_income_in_the_current_year: Option<bool>,
    pub socso: Option<String>,
    pub tax_relief_1: Option<String>,
    pub tax_relief_2: Option<String>,
    pub tax_relief_3: Option<String>,
    pub tax_relief_4: Option<String>,
    pub tax_relief_5: Option<String>,
}

/// A person's visa to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct VisaForUpdate {
    /// Id of the record of the visa to change.
    pub wk_id: Option<String>,
    /// Id of the country or region that issued the visa.
    pub country_region_id: String,
    /// Id of the document type of the visa.
    pub national_id_type_id: String,
    /// Number printed on the visa.
    pub visa_number: String,
    /// Day on which the visa was issued.
    pub issued_date: Option<String>,
    /// Day on which the visa expires.
    pub expiration_date: Option<String>,
    /// Authority that issued the visa.
    pub issued_by: Option<String>,
}

/// A job a pre-hire held before.
#[doc(alias = "WorkExperienceForUpdate")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WorkExperience {
    /// Company the pre-hire worked for.
    pub company_name: Option<String>,
    /// Day on which the person began the job, `YYYY-MM-DD`.
    pub start_time: Option<String>,
    /// Day on which the person left the job, `YYYY-MM-DD`.
    pub end_time: Option<String>,
    /// Job that the person held.
    pub job_title: Option<String>,
    /// What the person did in the job, by language.
    pub description: Option<String>,
    /// Department the person worked in.
    pub department: Option<String>,
    /// Custom fields of the work experience.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// The values of `onboarding_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OnboardingStatus {
    /// Onboarding is completed.
    Completed,
    /// Ready to join.
    DayOne,
    /// The pre-hire was deleted.
    Deleted,
    /// Yet to join.
    Preboarding,
    /// Onboarding was withdrawn.
    Withdrawn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `rehire`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PreHireRehire {
    /// Not rehired.
    No,
    /// To be confirmed.
    ToBeConfirmed,
    /// Rehired.
    Yes,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `task_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskStatus {
    /// Completed.
    Completed,
    /// Something is wrong with it.
    Exception,
    /// Failed.
    Failed,
    /// Under way.
    InProgress,
    /// Being reviewed.
    InReview,
    /// Being started.
    Initiating,
    /// Not started.
    NotStarted,
    /// Returned.
    Rejected,
    /// Skipped.
    Skipped,
    /// Stopped.
    Terminated,
    /// Not set up yet.
    Uninitialized,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
