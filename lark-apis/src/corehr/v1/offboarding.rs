// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offboardings.
//!
//! `corehr.v1.offboarding` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue, I18n, ObjectFieldData};

/// Queries offboardings.
///
/// - `POST /open-apis/corehr/v1/offboardings/query` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160103, 1160201, 1160203, 1160204, 1160205, 1160210, 1160602, 1160603, 1160604, 1160616, 1161000
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/offboarding/query)
#[lark_api(
    id = "corehr.v1.offboarding.query",
    method = "POST",
    path = "/open-apis/corehr/v1/offboardings/query",
    token = "tenant",
    undocumented_token = "user",
    response = QueryOffboardingResponse,
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryOffboarding {
    pub active: Option<bool>,
    pub offboarding_reason_unique_identifier: Option<Vec<String>>,
}

/// The answer to [`QueryOffboarding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryOffboardingResponse {
    pub items: Vec<OffboardingReason>,
}

/// Searches offboardings.
///
/// - `POST /open-apis/corehr/v1/offboardings/search` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `corehr:offboarding:read`, `corehr:offboarding:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.offboarding_reason:read`,
///   `corehr:offboarding.custom_field:read`, `corehr:offboarding.block_list:read`,
///   `corehr:offboarding.block_list:write`, `contact:user.employee_id:readonly`,
///   `corehr:offboarding.last_attendance_date:read`, `corehr:offboarding.noncompete_agreement:read`,
///   `corehr:offboarding.retain_account:read`, `corehr:offboarding.retain_account:write`,
///   `corehr:offboarding.signature:read`, `corehr:offboarding.social_insurance:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160102, 1160103, 1160104, 1160999
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/offboarding/search)
#[lark_api(
    id = "corehr.v1.offboarding.search",
    method = "POST",
    path = "/open-apis/corehr/v1/offboardings/search",
    token = "tenant",
    undocumented_token = "user",
    response = SearchOffboardingResponse,
    paging(items = Offboarding),
    scopes = "corehr:offboarding:read|corehr:offboarding:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchOffboarding {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub employment_ids: Option<Vec<String>>,
    pub apply_initiating_time_start: Option<Text<UnixSeconds>>,
    pub apply_initiating_time_end: Option<Text<UnixSeconds>>,
    pub apply_finished_time_start: Option<Text<UnixSeconds>>,
    pub apply_finished_time_end: Option<Text<UnixSeconds>>,
    pub expected_offboarding_date_start: Option<String>,
    pub expected_offboarding_date_end: Option<String>,
    pub offboarding_date_start: Option<String>,
    pub offboarding_date_end: Option<String>,
    /// At most 10 elements.
    pub statuses: Option<Vec<OffboardingStatus>>,
    pub reasons: Option<Vec<String>>,
    pub employee_reasons: Option<Vec<String>>,
    pub department_ids: Option<Vec<String>>,
    pub select_fields: Option<Vec<String>>,
    pub filter_str: Option<String>,
}

/// The answer to [`SearchOffboarding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchOffboardingResponse {
    pub items: Vec<Offboarding>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
    pub reject_export: Option<bool>,
}

/// Submits an offboarding.
///
/// - `POST /open-apis/corehr/v1/offboardings/submit` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:offboarding:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160103, 1160200, 1160201, 1160203, 1160204, 1160205, 1160210, 1160601, 1160602, 1160603, 1160604,
///   1160616, 1160617, 1160618, 1160619, 1160621, 1160622, 1160631, 1160710, 1161000
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/offboarding/submit)
#[lark_api(
    id = "corehr.v1.offboarding.submit",
    method = "POST",
    path = "/open-apis/corehr/v1/offboardings/submit",
    token = "tenant",
    response = SubmitOffboardingResponse,
    scopes = "corehr:corehr|corehr:offboarding:write",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitOffboarding {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Always `1` (direct).
    pub offboarding_mode: i64,
    pub employment_id: String,
    pub offboarding_date: String,
    pub offboarding_reason_unique_identifier: String,
    pub offboarding_reason_explanation: Option<String>,
    pub initiator_id: Option<String>,
    pub add_block_list: Option<bool>,
    pub block_reason: Option<String>,
    pub block_reason_explanation: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// The answer to [`SubmitOffboarding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubmitOffboardingResponse {
    pub offboarding_id: Option<String>,
    pub employment_id: Option<String>,
    pub offboarding_reason_unique_identifier: Option<String>,
    pub offboarding_date: Option<String>,
    pub offboarding_reason_explanation: Option<String>,
    pub add_block_list: Option<bool>,
    pub block_reason: Option<String>,
    pub block_reason_explanation: Option<String>,
    pub created_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationInfo {
    pub apply_initiator_id: Option<String>,
    pub apply_initiating_time: Option<String>,
    pub apply_finish_time: Option<String>,
    pub process_id: Option<String>,
    pub apply_initiator: Option<ViewEmploymentInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Offboarding {
    /// One of `offboarding_initiated_by_self` (by self), `offboarding_initiated_by_others` (by others),
    /// `offboarding_directly` (direct).
    pub initiating_type: Option<String>,
    pub status: Option<OffboardingStatus>,
    pub application_info: Option<ApplicationInfo>,
    pub offboarding_info: Option<OffboardingInfo>,
    pub offboarding_checklist: Option<OffboardingChecklist>,
    pub offboarding_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OffboardingChecklist {
    /// One of `AntiBegin` (not started), `Approving` (in progress), `Finished`, `Rejected`, `Withdrawn`.
    pub checklist_status: Option<String>,
    pub checklist_start_time: Option<String>,
    pub checklist_finish_time: Option<String>,
    pub checklist_process_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OffboardingInfo {
    pub employment_id: Option<String>,
    pub hrbp_id: Vec<String>,
    pub expected_offboarding_date: Option<String>,
    pub offboarding_date: Option<String>,
    pub reason: Option<EnumValue>,
    pub reason_explanation: Option<String>,
    pub employee_reason: Option<EnumValue>,
    pub employee_reason_explanation: Option<String>,
    /// One of `true`, `false`.
    pub add_block_list: Option<String>,
    pub block_reason: Option<EnumValue>,
    pub block_reason_explanation: Option<String>,
    pub custom_fields: Vec<CustomFieldData>,
    pub retain_account: Option<bool>,
    pub social_insurance_end_date: Option<String>,
    pub provident_fund_end_date: Option<String>,
    pub enforce_noncompete_agreement: Option<bool>,
    pub noncompete_agreement_id: Option<String>,
    pub noncompete_agreement_company: Option<String>,
    pub noncompete_agreement_start_date: Option<String>,
    pub noncompete_agreement_end_date: Option<String>,
    pub sign_type: Option<EnumValue>,
    pub signature_file: Option<String>,
    pub last_attendance_date: Option<String>,
    pub is_transfer_with_workforce: Option<bool>,
    pub employment: Option<ViewEmploymentInfo>,
    pub no_permission_fields: Vec<String>,
    pub minor_reason: Option<EnumValue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OffboardingReason {
    pub offboarding_reason_unique_identifier: Option<String>,
    pub name: Vec<I18n>,
    pub active: Option<bool>,
    pub parent_offboarding_reason_unique_identifier: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ViewEmploymentInfo {
    pub id: Option<String>,
    pub names: Vec<I18n>,
}

/// The values of `status`, `statuses`.
#[doc(alias = "OffboardingStatuses")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OffboardingStatus {
    #[lark(rename = "Approved")]
    Approved,
    #[lark(rename = "Approving")]
    Approving,
    #[lark(rename = "NoNeedApproval")]
    NoNeedApproval,
    #[lark(rename = "Offboarded")]
    Offboarded,
    #[lark(rename = "Rejected")]
    Rejected,
    #[lark(rename = "Withdrawn")]
    Withdrawn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
