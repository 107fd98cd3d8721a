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

/// Completes a pre hire.
///
/// - `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:complete`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161000, 1161001, 1161002, 1161003, 1161004, 1161005, 1161006, 1161007, 1161008, 1161009, 1161010,
///   1161011, 1161012, 1161013, 1161014, 1161015, 1161016, 1161018, 1161026, 1161027, 1161028, 1161029, 1161030,
///   1161031, 1161032, 1161033, 1161034, 1161035, 1161036, 1161037, 1161038, 1161039, 1161040, 1161041, 1161042,
///   1161043, 1161044, 1161045, 1161046, 1161047, 1161048, 1161049, 1161050, 1161051, 1161052, 1161053, 1161054,
///   1161055, 1161056, 1161057, 1161058, 1161059, 1161063, 1161064, 1161065, 1161066, 1161068, 1161069, 1161070,
///   1161071, 1161072, 1161073, 1161074, 1161075, 1161076, 1161077, 1161078, 1161079, 1161080, 1161081, 1161092,
///   1161097, 1161099, 1161100, 1161101, 1161102, 1161103, 1161104, 1167037
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
    pub pre_hire_id: String,
}

/// Creates a pre hire.
///
/// - `POST /open-apis/corehr/v2/pre_hires` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161000, 1161001, 1161002, 1161003, 1161004, 1161005, 1161006, 1161007, 1161008, 1161009, 1161010,
///   1161011, 1161012, 1161013, 1161014, 1161015, 1161016, 1161018, 1161019, 1161020, 1161021, 1161022, 1161023,
///   1161024, 1161025, 1161026, 1161027, 1161028, 1161029, 1161030, 1161031, 1161032, 1161033, 1161034, 1161035,
///   1161036, 1161037, 1161038, 1161039, 1161040, 1161041, 1161042, 1161043, 1161044, 1161045, 1161046, 1161047,
///   1161048, 1161049, 1161050, 1161051, 1161052, 1161053, 1161054, 1161055, 1161056, 1161057, 1161063, 1161064,
///   1161065, 1161066, 1161068, 1161069, 1161070, 1161071, 1161072, 1161073, 1161074, 1161075, 1161076, 1161077,
///   1161078, 1161079, 1161080, 1161081, 1161092, 1161109, 1161110, 1161111, 1161112, 1161113, 1161114, 1161115,
///   1161118, 1161119, 1161120, 1161121, 1161122, 1161123, 1161124, 1161125, 1161126, 1161127, 1161131, 1161142,
///   1161143, 1161144, 1161145, 1161146, 1161147, 1161148, 1161149, 1161150, 1161151, 1161152, 1161153, 1161160,
///   1161161, 1167037
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
    pub basic_info: BasicInfo,
    pub offer_info: OfferInfo,
    pub education_info: Option<Vec<EducationInfo>>,
    pub work_experience: Option<Vec<WorkExperience>>,
    pub ats_application_id: Option<String>,
    pub application: Option<String>,
    pub out_biz_id: Option<String>,
}

/// Deletes a pre hire.
///
/// - `DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001
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
    pub pre_hire_id: String,
}

/// Changes parts of a pre hire.
///
/// - `PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id` with a tenant token, for custom apps only
/// - Scope: `corehr:pre_hire:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161000, 1161001, 1161002, 1161003, 1161004, 1161005, 1161006, 1161007, 1161008, 1161009, 1161010,
///   1161011, 1161012, 1161013, 1161014, 1161015, 1161016, 1161018, 1161019, 1161020, 1161021, 1161022, 1161023,
///   1161024, 1161025, 1161026, 1161027, 1161028, 1161029, 1161030, 1161031, 1161032, 1161033, 1161034, 1161035,
///   1161036, 1161037, 1161038, 1161039, 1161040, 1161041, 1161042, 1161043, 1161044, 1161045, 1161046, 1161047,
///   1161048, 1161049, 1161050, 1161051, 1161052, 1161053, 1161054, 1161055, 1161056, 1161057, 1161063, 1161064,
///   1161065, 1161066, 1161068, 1161069, 1161070, 1161071, 1161072, 1161073, 1161074, 1161075, 1161076, 1161077,
///   1161078, 1161079, 1161080, 1161092, 1161097, 1161108, 1161109, 1161112, 1161113, 1161114, 1161115, 1161116,
///   1161142, 1161143, 1161144, 1161145, 1161146, 1161147, 1161148, 1161149, 1161160, 1161161, 1167037
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
    pub pre_hire_id: String,
    pub basic_info_update: Option<BasicInfoUpdate>,
    pub offer_info_update: Option<OfferInfoUpdate>,
    pub standard_update_fields: Option<Vec<String>>,
    pub custom_update_fields: Option<Vec<String>>,
    pub person_custom_update_fields: Option<Vec<String>>,
}

/// Queries pre hires.
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
/// - Error codes: 1161204, 1161604
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
    /// At most 10 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 10 elements.
    pub pre_hire_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub fields: Option<Vec<String>>,
}

/// Restores a flow instance of a pre hire.
///
/// - `POST /open-apis/corehr/v2/pre_hires/restore_flow_instance` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:restore_flow_instance`
/// - Rate limit: 100 a minute
/// - Error codes: 1161000, 1161001, 1161034, 1161035, 1161036, 1161063, 1161097, 1161105, 1161116, 1161118, 1161119,
///   1161120, 1161121, 1161122, 1161123, 1161124, 1161125, 1161126, 1161127, 1161129, 1161204, 1161604
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
    pub pre_hire_id: String,
    pub confirm_workforce: Option<bool>,
}

/// Searches pre hires.
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
/// - Error codes: 1160102, 1160103, 1161204, 1161604
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
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub worker_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub pre_hire_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub person_ids: Option<Vec<String>>,
    pub onboarding_date_start: Option<String>,
    pub onboarding_date_end: Option<String>,
    pub updated_date_start: Option<String>,
    pub updated_date_end: Option<String>,
    /// At most 100 elements.
    pub onboarding_location_ids: Option<Vec<String>>,
    pub onboarding_status: Option<OnboardingStatus>,
    /// At most 100 elements.
    pub department_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub direct_manager_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub employee_type_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub employee_subtype_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_family_ids: Option<Vec<String>>,
    pub key_word: Option<String>,
    pub condition_worker: Option<bool>,
    pub rehire: Option<PreHireRehire>,
    /// At most 100 elements.
    pub fields: Option<Vec<String>>,
}

/// Transforms an onboarding task of a pre hire.
///
/// - `POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task` with a tenant token, for custom apps only
/// - Scope: `corehr:pre_hire:transform_onboarding_task`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161093, 1161095, 1161096, 1161097, 1161098, 1161116, 1161129, 1161142
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
    pub pre_hire_id: String,
    /// One of `1` (job information), `2` (personal information), `3` (create account), `4` (check in), `9` (sign
    /// documents).
    pub task_code: String,
    /// One of `manual_start_task`, `submit_task`, `review_task`.
    pub transform_type: String,
    /// One of `approve`, `reject`.
    pub review_decision: Option<String>,
    pub reason: Option<String>,
}

/// Transits a task of a pre hire.
///
/// - `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task` with a tenant token, for custom apps only
/// - Scope: `corehr:pre_hire:transit_tasks`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161093, 1161094, 1161095, 1161096, 1161097, 1161098
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
    pub pre_hire_id: String,
    pub task_id: String,
}

/// Withdraws an onboarding of a pre hire.
///
/// - `POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:withdraw_onboarding`
/// - Rate limit: 100 a minute
/// - Error codes: 1161000, 1161001, 1161094, 1161097, 1161105, 1161116, 1161129, 1161204, 1161604
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
    pub pre_hire_id: String,
    pub withdraw_reason: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddressForUpdate {
    pub address_id: Option<String>,
    pub country_region_id: String,
    pub region_id: Option<String>,
    pub local_address_line1: Option<String>,
    pub local_address_line2: Option<String>,
    pub local_address_line3: Option<String>,
    pub local_address_line4: Option<String>,
    pub local_address_line5: Option<String>,
    pub local_address_line6: Option<String>,
    pub local_address_line7: Option<String>,
    pub local_address_line8: Option<String>,
    pub local_address_line9: Option<String>,
    pub postal_code: Option<String>,
    /// At most 1000 elements.
    pub address_types: Vec<String>,
    pub is_primary: bool,
    pub is_public: bool,
    pub city_id_v2: Option<String>,
    pub district_id_v2: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub address_line3: Option<String>,
    pub address_line4: Option<String>,
    pub address_line5: Option<String>,
    pub address_line6: Option<String>,
    pub address_line7: Option<String>,
    pub address_line8: Option<String>,
    pub address_line9: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BankAccountForUpdate {
    pub bank_name: Option<String>,
    pub branch_name: Option<String>,
    pub bank_account_number: String,
    pub account_holder: String,
    pub country_region_id: Option<String>,
    /// At most 100 elements.
    pub bank_account_usages: Option<Vec<String>>,
    pub bank_account_type: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BasicInfo {
    pub name: Option<PreHireName>,
    pub phone_number: Option<String>,
    pub international_area_code: Option<String>,
    pub email: Option<String>,
    pub date_of_birth: Option<String>,
    pub personal_id_number: Option<String>,
    pub personal_id_type: Option<String>,
    pub date_entered_workforce: Option<String>,
    pub gender_id: Option<String>,
    pub nationality_id: Option<String>,
    pub nationality_v2_id: Option<String>,
    pub additional_nationality_id_list: Option<Vec<String>>,
    pub citizenship_status_id_list: Option<Vec<String>>,
    pub home_address: Option<String>,
    pub worker_id: Option<String>,
    pub user_geo: Option<String>,
    pub legal_name: Option<PreHireName>,
    pub additional_name: Option<PreHireName>,
    pub resident_tax_list: Option<Vec<ResidentTaxForUpdate>>,
    pub born_country_region: Option<String>,
    pub is_disabled: Option<bool>,
    pub disable_card_number: Option<String>,
    pub is_old_alone: Option<bool>,
    pub is_martyr_family: Option<bool>,
    pub martyr_card_number: Option<String>,
    pub dependent_list: Option<Vec<DependentForUpdate>>,
    pub religion: Option<String>,
    pub bank_account_list: Option<Vec<BankAccountForUpdate>>,
    pub national_id_list: Option<Vec<NationalIdForUpdate>>,
    pub personal_profile_list: Option<Vec<PersonalProfileForUpdate>>,
    pub emergency_contact_list: Option<Vec<EmergencyContactForUpdate>>,
    pub address_list: Option<Vec<AddressForUpdate>>,
    pub marital_status: Option<String>,
    pub ethnicity_race: Option<String>,
    pub native_region: Option<String>,
    pub hukou_type: Option<String>,
    pub hukou_location: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub expected_graduate_date: Option<String>,
    pub political_affiliation: Option<String>,
    pub legal_names: Option<Vec<NameForUpdate>>,
    pub person_for_countries: Option<Vec<PersonForCountryForUpdate>>,
    pub passports: Option<Vec<PassportForUpdate>>,
    pub visas: Option<Vec<VisaForUpdate>>,
    pub national_id_v2s: Option<Vec<NationalIdForUpdate>>,
    pub preferred_name_v2: Option<NameForUpdate>,
    pub mother_name: Option<String>,
    pub city_of_birth: Option<String>,
    pub region_of_birth: Option<String>,
    pub tax_info_mys: Option<TaxInfoMysForUpdate>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BasicInfoUpdate {
    pub names: Option<Vec<NameForUpdate>>,
    pub phones: Option<Vec<PhoneForUpdate>>,
    pub emails: Option<Vec<EmailForUpdate>>,
    pub nationality_v2_id: Option<String>,
    pub additional_nationality_id_list: Option<Vec<String>>,
    pub resident_tax_list: Option<Vec<ResidentTaxForUpdate>>,
    pub born_country_region: Option<String>,
    pub is_disabled: Option<bool>,
    pub disable_card_number: Option<String>,
    pub is_old_alone: Option<bool>,
    pub is_martyr_family: Option<bool>,
    pub martyr_card_number: Option<String>,
    pub dependent_list: Option<Vec<DependentForUpdate>>,
    pub religion: Option<String>,
    pub bank_account_list: Option<Vec<BankAccountForUpdate>>,
    pub national_id_list: Option<Vec<NationalIdForUpdate>>,
    pub personal_profile_list: Option<Vec<PersonalProfileForUpdate>>,
    pub emergency_contact_list: Option<Vec<EmergencyContactForUpdate>>,
    pub address_list: Option<Vec<AddressForUpdate>>,
    pub marital_status: Option<String>,
    pub ethnicity_race: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub native_region: Option<String>,
    pub hukou_type: Option<String>,
    pub hukou_location: Option<String>,
    pub gender_id: Option<String>,
    pub date_of_birth: Option<String>,
    pub date_entered_workforce: Option<String>,
    pub expected_graduate_date: Option<String>,
    pub citizenship_status_id_list: Option<Vec<String>>,
    pub work_experience: Option<Vec<WorkExperience>>,
    pub education_info: Option<Vec<EducationInfo>>,
    pub political_affiliation: Option<String>,
    pub legal_names: Option<Vec<NameForUpdate>>,
    pub person_for_countries: Option<Vec<PersonForCountryForUpdate>>,
    pub passports: Option<Vec<PassportForUpdate>>,
    pub visas: Option<Vec<VisaForUpdate>>,
    pub national_id_v2s: Option<Vec<NationalIdForUpdate>>,
    pub preferred_name_v2: Option<NameForUpdate>,
    pub mother_name: Option<String>,
    pub city_of_birth: Option<String>,
    pub region_of_birth: Option<String>,
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
    pub success: Option<bool>,
}

/// The answer to [`CreatePreHire`] and [`PatchPreHire`].
#[doc(alias("CreatePreHireResponse", "PatchPreHireResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireResponse {
    pub pre_hire_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DefaultCostCenter {
    pub cost_center_id: Option<String>,
    pub effective_time: Option<String>,
    pub is_herit: Option<bool>,
    pub inherit_source: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DependentForUpdate {
    pub relationship: String,
    pub gender: Option<String>,
    pub date_of_birth: Option<String>,
    /// At most 1000 elements.
    pub national_ids: Option<Vec<NationalIdForUpdate>>,
    pub spouses_working_status: Option<String>,
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    pub dependent_name: Option<String>,
    pub employer: Option<String>,
    pub job: Option<String>,
    pub phone: Option<PhoneForUpdate>,
    pub address: Option<AddressForUpdate>,
    pub birth_certificate_of_children: Option<Vec<PersonFile>>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub reason: Option<String>,
    pub modify_date: Option<String>,
    pub visas: Option<Vec<VisaForUpdate>>,
    pub passports: Option<Vec<PassportForUpdate>>,
    pub citizenship_statuses: Option<Vec<ProfileSettingCitizenshipStatus>>,
    pub id: Option<String>,
    pub nationality_v2: Option<String>,
    pub name: Option<NameForUpdate>,
    pub emails: Option<Vec<EmailForUpdate>>,
}

#[doc(alias = "EducationInfoForUpdate")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EducationInfo {
    pub school_name: Option<String>,
    pub education: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub field_of_study: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub degree: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmailForUpdate {
    pub email: String,
    pub is_primary: bool,
    pub is_public: bool,
    pub email_usage: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmergencyContactForUpdate {
    pub legal_name: Option<String>,
    pub relationship: Option<String>,
    /// At most 1000 elements.
    pub phones: Option<Vec<PhoneForUpdate>>,
    pub address: Option<AddressForUpdate>,
    pub email: Option<EmailForUpdate>,
    pub is_primary: Option<bool>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

#[doc(alias = "Name")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PreHireName {
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub middle_name: Option<String>,
    pub name_primary: Option<String>,
    pub local_first_name: Option<String>,
    pub local_middle_name: Option<String>,
    pub local_primary: Option<String>,
    pub country_region_id: Option<String>,
    pub custom_local_name: Option<String>,
    pub custom_western_name: Option<String>,
    pub additional_name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NameForUpdate {
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub middle_name: Option<String>,
    pub name_primary: Option<String>,
    pub local_first_name: Option<String>,
    pub local_middle_name: Option<String>,
    pub local_primary: Option<String>,
    pub custom_local_name: Option<String>,
    pub custom_western_name: Option<String>,
    pub country_region: String,
    /// One of `legal_name`, `preferred_name`, `former_name`, `additional_name`.
    pub name_type: String,
    pub additional_name: Option<String>,
    pub wk_id: Option<String>,
    pub hereditary: Option<String>,
    pub secondary: Option<String>,
    pub social: Option<String>,
    pub tertiary: Option<String>,
    pub title: Option<String>,
    pub local_secondary: Option<String>,
    pub local_first_name_2: Option<String>,
    pub local_primary_2: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NationalIdForUpdate {
    pub country_region_id: String,
    pub national_id_type_id: String,
    pub national_id_number: String,
    pub issue_date: Option<String>,
    pub expiration_date: Option<String>,
    pub issued_by: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub wk_id: Option<String>,
    pub series: Option<String>,
    pub effective_for_a_long_time: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NoticePeriodDetail {
    pub wk_id: Option<String>,
    pub value: Option<i64>,
    pub value_unit: Option<String>,
    pub name: Option<I18n>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferInfo {
    pub offer_id: Option<String>,
    pub offer: Option<String>,
    pub offer_hr_id: Option<String>,
    pub department_id: Option<String>,
    pub direct_leader_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub job_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_title: Option<String>,
    pub probation_start_date: Option<String>,
    pub probation_end_date: Option<String>,
    pub contract_start_date: Option<String>,
    pub contract_end_date: Option<String>,
    pub duration_period: Option<f64>,
    pub duration_unit: Option<String>,
    pub onboarding_date: Option<String>,
    pub onboarding_location_id: Option<String>,
    pub office_location_id: Option<String>,
    pub recruitment_type_id: Option<String>,
    pub probation_period: Option<String>,
    pub employee_type_id: Option<String>,
    pub employee_subtype_id: Option<String>,
    pub employment_type_id: Option<String>,
    pub work_email: Option<String>,
    pub duration_type_id: Option<String>,
    pub signing_type_id: Option<String>,
    pub entry_mode: Option<String>,
    pub social_security_city_id: Option<String>,
    pub contract_type: Option<String>,
    pub company: Option<String>,
    pub cost_center_rate: Option<Vec<JobDataCostCenter>>,
    pub job_grade_id: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub service_company: Option<String>,
    pub work_shift: Option<String>,
    pub compensation_type: Option<String>,
    pub work_location_id: Option<String>,
    pub onboarding_address_id: Option<String>,
    pub office_address_id: Option<String>,
    pub position_id: Option<String>,
    pub working_calendar_id: Option<String>,
    pub working_hours_type: Option<String>,
    pub pay_group_id: Option<String>,
    pub flow_id: Option<String>,
    pub check_in_time: Option<String>,
    pub check_in_method: Option<String>,
    pub seniority_date: Option<String>,
    pub seniority_adjust_information_list: Option<Vec<PrehireSeniorityAdjustInformation>>,
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    pub condition_worker: Option<bool>,
    pub non_compete_covenant: Option<bool>,
    pub company_sponsored_visa: Option<bool>,
    pub has_offer_salary: Option<bool>,
    pub work_station: Option<String>,
    pub pathway: Option<String>,
    pub default_cost_center: Option<PrehireDefaultCostCenterUpdate>,
    pub cost_allocation: Option<CostAllocation>,
    pub talent_id: Option<String>,
    pub reuse_feishu_account: Option<String>,
    pub reused_feishu_account_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferInfoUpdate {
    pub onboarding_date: Option<String>,
    pub ats_application_id: Option<String>,
    pub onboarding_location_id: Option<String>,
    pub onboarding_address_id: Option<String>,
    pub office_location_id: Option<String>,
    pub office_address_id: Option<String>,
    pub employment_type: Option<String>,
    pub onboarding_method: Option<String>,
    pub work_emails: Option<Vec<EmailForUpdate>>,
    pub cost_center_rates: Option<Vec<JobDataCostCenter>>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub position_id: Option<String>,
    pub probation_period: Option<i64>,
    pub probation_start_date: Option<String>,
    pub probation_end_date: Option<String>,
    pub contract_start_date: Option<String>,
    pub contract_end_date: Option<String>,
    pub contract_type: Option<String>,
    pub duration_type_id: Option<String>,
    pub signing_type_id: Option<String>,
    pub worker_id: Option<String>,
    pub check_in_time: Option<String>,
    pub check_in_method: Option<String>,
    pub company: Option<String>,
    pub work_shift: Option<String>,
    pub recruitment_type_id: Option<String>,
    pub compensation_type: Option<String>,
    pub pay_group_id: Option<String>,
    pub offer_hr_id: Option<String>,
    pub job_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_grade_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub employee_subtype_id: Option<String>,
    pub direct_leader_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub department_id: Option<String>,
    pub social_security_city: Option<String>,
    pub work_location_id: Option<String>,
    pub working_calendar: Option<String>,
    pub working_hours_type: Option<String>,
    pub seniority_date: Option<String>,
    pub seniority_adjust_information_list: Option<Vec<PrehireSeniorityAdjustInformation>>,
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    pub condition_worker: Option<bool>,
    pub company_sponsored_visa: Option<bool>,
    pub weekly_working_hours_v2: Option<f64>,
    pub work_station: Option<String>,
    pub has_offer_salary: Option<bool>,
    pub service_company: Option<String>,
    pub non_compete_covenant: Option<bool>,
    pub pathway: Option<String>,
    pub default_cost_center: Option<PrehireDefaultCostCenterUpdate>,
    pub cost_allocation: Option<CostAllocation>,
    pub reuse_feishu_account: Option<String>,
    pub reused_feishu_account_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OnboardingTask {
    pub task_name: Option<String>,
    pub task_status: Option<TaskStatus>,
    pub operator_id: Option<String>,
    pub task_code: Option<String>,
    pub current_operators: Vec<String>,
    pub rejection_reason: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PassportForUpdate {
    pub wk_id: Option<String>,
    pub country_region_id: String,
    pub national_id_type_id: String,
    pub passport_number: String,
    pub issued_date: Option<String>,
    pub expiration_date: Option<String>,
    pub issued_by: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PersonForCountryForUpdate {
    pub wk_id: Option<String>,
    pub country_region_id: String,
    pub gender: Option<String>,
    pub religion: Option<String>,
    pub marital_status: Option<String>,
    pub ethnicity_race: Option<String>,
    pub marital_status_date: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PersonalProfileForUpdate {
    pub personal_profile_type: Option<String>,
    /// At most 1000 elements.
    pub files: Option<Vec<PersonFile>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PhoneForUpdate {
    pub international_area_code: String,
    pub phone_number: String,
    pub device_type: String,
    pub phone_usage: String,
    pub is_primary: bool,
    pub is_public: bool,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHire {
    pub person_info: Option<PersonInfo>,
    pub employment_info: Option<PreHireEmploymentInfo>,
    pub onboarding_info: Option<PreHireOnboardingInfo>,
    pub probation_info: Option<PreHireProbationInfo>,
    pub contract_info: Option<PreHireContractInfo>,
    pub pre_hire_id: Option<String>,
    pub people_fields_json: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireAbnormalReason {
    pub descriptions: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireContractInfo {
    pub contract_start_date: Option<String>,
    pub contract_end_date: Option<String>,
    pub contract_type: Option<String>,
    pub duration_type: Option<String>,
    pub signing_type: Option<String>,
    pub contract_file_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireEmploymentInfo {
    pub department_id: Option<String>,
    pub cost_center_rates: Vec<JobDataCostCenter>,
    pub office_location_id: Option<String>,
    pub work_location_id: Option<String>,
    pub work_station: Option<String>,
    pub worker_id: Option<String>,
    pub compensation_type: Option<EnumValue>,
    pub direct_leader_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub job_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_grade_id: Option<String>,
    pub job_title: Option<String>,
    pub employee_type_id: Option<String>,
    pub employee_subtype_id: Option<String>,
    pub employment_type: Option<String>,
    pub work_email: Option<String>,
    pub company_id: Option<String>,
    pub social_security_city_id: Option<String>,
    pub non_compete_covenant: Option<bool>,
    pub weekly_working_hours: Option<i64>,
    pub rehire: Option<PreHireRehire>,
    pub rehire_employment_id: Option<String>,
    pub working_hours_type: Option<String>,
    pub weekly_working_hours_v2: Option<f64>,
    pub office_address: Option<Address>,
    pub working_calendar_id: Option<String>,
    pub updated_at: Option<String>,
    pub suspected_rehiring: Option<bool>,
    pub condition_worker: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
    pub position_id: Option<String>,
    pub company_manual_updated: Option<bool>,
    pub pay_group: Option<PreHirePayGroupInfo>,
    pub whether_the_information_is_abnormal: Option<bool>,
    pub abnormal_reason: Vec<PreHireAbnormalReason>,
    pub has_offer_salary: Option<bool>,
    pub recruitment_project_id: Option<String>,
    pub work_shift: Option<EnumValue>,
    pub created_at: Option<String>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub seniority_date: Option<String>,
    pub background_check_order_id: Option<String>,
    pub background_check_order_name: Option<String>,
    pub background_check_order_package_name: Option<String>,
    pub background_check_order_result: Option<String>,
    pub background_check_order_supplier_name: Option<String>,
    pub background_check_order_account_name: Option<String>,
    pub background_check_order_start_time: Option<String>,
    pub background_check_order_complete_time: Option<String>,
    pub background_check_order_status: Option<EnumValue>,
    pub seniority_adjust_information_list: Vec<SeniorityAdjustInformation>,
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    pub working_hours_type_manual_updated: Option<bool>,
    pub is_over_due: Option<bool>,
    pub task_completed: Option<bool>,
    pub expected_graduate_date: Option<String>,
    pub service_company: Option<String>,
    pub pathway: Option<String>,
    pub default_cost_center: Option<DefaultCostCenter>,
    pub cost_allocation: Option<CostAllocation>,
    pub reuse_feishu_account: Option<String>,
    pub reused_feishu_account_id: Option<String>,
    pub work_country_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireOnboardingInfo {
    pub offer_id: Option<String>,
    pub offer_hr_id: Option<String>,
    pub offer_hr_id_v2: Option<String>,
    pub entry_mode: Option<String>,
    pub onboarding_date: Option<String>,
    pub ats_application_id: Option<String>,
    pub recruitment_type: Option<String>,
    pub onboarding_location_id: Option<String>,
    pub company_sponsored_visa: Option<bool>,
    pub onboarding_status: Option<OnboardingStatus>,
    pub onboarding_task_list: Vec<OnboardingTask>,
    pub onboarding_address: Option<Address>,
    pub flow_name: Vec<I18n>,
    pub flow_id: Option<String>,
    pub check_in_time: Option<String>,
    pub check_in_method: Option<EnumValue>,
    pub withdrawn_reason: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHirePayGroupInfo {
    pub name: Vec<I18n>,
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireProbationInfo {
    pub probation_start_date: Option<String>,
    pub probation_end_date: Option<String>,
    pub probation_period: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PrehireDefaultCostCenterUpdate {
    pub cost_center_id: String,
    pub is_herit: bool,
}

#[doc(alias = "PrehireSeniorityAdjustInformationUpdate")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PrehireSeniorityAdjustInformation {
    pub seniority_adjustment: Option<f64>,
    pub seniority_adjustment_type: SeniorityAdjustmentType,
    pub reasons_for_seniority_adjustment: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// The answer to [`QueryPreHire`] and [`SearchPreHire`].
#[doc(alias("QueryPreHireResponse", "SearchPreHireResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireListResponse {
    pub items: Vec<PreHire>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResidentTaxForUpdate {
    pub tax_country_region: Option<String>,
    pub resident_status: Option<String>,
    pub tax_address: Option<AddressForUpdate>,
    pub resident_status_specification: Option<String>,
    pub year_resident_tax: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TaxInfoMysForUpdate {
    pub epf_ee_tp3: Option<String>,
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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct VisaForUpdate {
    pub wk_id: Option<String>,
    pub country_region_id: String,
    pub national_id_type_id: String,
    pub visa_number: String,
    pub issued_date: Option<String>,
    pub expiration_date: Option<String>,
    pub issued_by: Option<String>,
}

#[doc(alias = "WorkExperienceForUpdate")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WorkExperience {
    pub company_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub job_title: Option<String>,
    pub description: Option<String>,
    pub department: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// The values of `onboarding_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OnboardingStatus {
    Completed,
    DayOne,
    Deleted,
    Preboarding,
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
    No,
    ToBeConfirmed,
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
    Completed,
    Exception,
    Failed,
    InProgress,
    InReview,
    Initiating,
    NotStarted,
    Rejected,
    Skipped,
    Terminated,
    Uninitialized,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
