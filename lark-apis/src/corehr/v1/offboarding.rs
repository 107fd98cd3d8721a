// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offboardings.
//!
//! `corehr.v1.offboarding` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue, I18n, ObjectFieldData};

/// Lists the offboarding reasons set up, with names and whether they are enabled.
///
/// - `POST /open-apis/corehr/v1/offboardings/query` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 100 a minute
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
    /// Lists only reasons that are enabled, or only those that are not; all if left out.
    pub active: Option<bool>,
    /// Unique identifiers of the reasons to list, at most 20; all if left out.
    pub offboarding_reason_unique_identifier: Option<Vec<String>>,
}

/// The answer to [`QueryOffboarding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryOffboardingResponse {
    /// Offboarding reasons that were found.
    pub items: Vec<OffboardingReason>,
}

/// Searches offboardings by employee, time the approval was started, last day and the like.
///
/// The answer holds only employees within the data range that the app was granted.
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
    /// Kind of the department ids in this call.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Lists only offboardings of these employees, in the kind of `user_id_type`.
    pub employment_ids: Option<Vec<String>>,
    /// Earliest time the approval was started, in seconds; goes with `apply_initiating_time_end`.
    pub apply_initiating_time_start: Option<Text<UnixSeconds>>,
    /// Latest time the approval was started, in seconds; goes with `apply_initiating_time_start`.
    pub apply_initiating_time_end: Option<Text<UnixSeconds>>,
    /// Earliest time the approval ended, in seconds; goes with `apply_finished_time_end`.
    pub apply_finished_time_start: Option<Text<UnixSeconds>>,
    /// Latest time the approval ended, in seconds; goes with `apply_finished_time_start`.
    pub apply_finished_time_end: Option<Text<UnixSeconds>>,
    /// Earliest day on which the employee wishes to leave; goes with `expected_offboarding_date_end`.
    pub expected_offboarding_date_start: Option<String>,
    /// Latest day on which the employee wishes to leave; goes with `expected_offboarding_date_start`.
    pub expected_offboarding_date_end: Option<String>,
    /// Earliest last day of the employee; goes with `offboarding_date_end`.
    pub offboarding_date_start: Option<String>,
    /// Latest last day of the employee; goes with `offboarding_date_start`.
    pub offboarding_date_end: Option<String>,
    /// Lists offboardings with any of these statuses, at most 10; all if left out.
    pub statuses: Option<Vec<OffboardingStatus>>,
    /// Lists only offboardings with these reasons, without those below them. Needs the scope
    /// `corehr:employment.offboarding_reason.search:read`.
    pub reasons: Option<Vec<String>>,
    /// Lists only offboardings with these reasons given by the employee, without those below them. Needs the scope
    /// `corehr:employment.offboarding_reason.search:read`.
    pub employee_reasons: Option<Vec<String>>,
    /// Lists only offboardings of employees in these departments, by id.
    pub department_ids: Option<Vec<String>>,
    pub select_fields: Option<Vec<String>>,
    pub filter_str: Option<String>,
}

/// The answer to [`SearchOffboarding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchOffboardingResponse {
    /// Offboardings that were found.
    pub items: Vec<Offboarding>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Number of offboardings in all.
    pub total: Option<i64>,
    pub reject_export: Option<bool>,
}

/// Starts the offboarding of an employee.
///
/// Data ranges are not checked: with the scope, an app can offboard any employee of the tenant.
/// `corehr.v2.offboarding.submit_v2` checks them.
///
/// - `POST /open-apis/corehr/v1/offboardings/submit` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:offboarding:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// How the offboarding is made; so far only 1, at once without approval.
    /// Always `1` (direct).
    pub offboarding_mode: i64,
    /// Id of the employee to offboard, in the kind of `user_id_type`.
    pub employment_id: String,
    /// Last day of the employee who leaves, `YYYY-MM-DD`.
    pub offboarding_date: String,
    /// Reason for leaving, from `corehr.v1.offboarding.query`.
    pub offboarding_reason_unique_identifier: String,
    /// Explanation of the reason for leaving; may be empty. At most 6000 characters.
    pub offboarding_reason_explanation: Option<String>,
    /// User who starts the offboarding and alone can revoke the process, in the kind of `user_id_type`; the system if
    /// empty.
    pub initiator_id: Option<String>,
    /// Whether the employee goes on the block list of leavers once the offboarding takes effect. If `true`, `block_reason`
    /// is required; otherwise no reason or explanation is allowed.
    pub add_block_list: Option<bool>,
    /// Reason for the block list, an option set up in the profile settings; required if `add_block_list` is `true`.
    pub block_reason: Option<String>,
    /// Explanation of why the employee is put on the block list; may be empty.
    pub block_reason_explanation: Option<String>,
    /// Custom fields of the offboarding, among those set up for offboarding data in the profile settings.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

/// The answer to [`SubmitOffboarding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubmitOffboardingResponse {
    /// Id of the offboarding, unique among offboardings.
    pub offboarding_id: Option<String>,
    /// Id of the employee who leaves.
    pub employment_id: Option<String>,
    /// Reason for leaving, from `corehr.v1.offboarding.query`.
    pub offboarding_reason_unique_identifier: Option<String>,
    /// Last day of the employee who leaves.
    pub offboarding_date: Option<String>,
    /// Explanation of the reason for leaving.
    pub offboarding_reason_explanation: Option<String>,
    /// Whether the employee goes on the block list of leavers.
    pub add_block_list: Option<bool>,
    /// Reason why the employee is put on the block list.
    pub block_reason: Option<String>,
    /// Explanation of why the employee is on the block list.
    pub block_reason_explanation: Option<String>,
    /// When the offboarding was created.
    pub created_time: Option<String>,
}

/// Application for an offboarding: who applied, when, and its process.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationInfo {
    /// Employment id of the user who applied for the offboarding, in the kind of `user_id_type`.
    pub apply_initiator_id: Option<String>,
    /// When the offboarding was applied for.
    pub apply_initiating_time: Option<String>,
    /// When the application was decided.
    pub apply_finish_time: Option<String>,
    /// Id of the process, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// The employee who applied for the offboarding, with names.
    pub apply_initiator: Option<ViewEmploymentInfo>,
}

/// An employee's offboarding.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Offboarding {
    /// How the offboarding was started: `offboarding_initiated_by_self`, `offboarding_initiated_by_others` or
    /// `offboarding_directly`.
    pub initiating_type: Option<String>,
    /// How far the offboarding has come.
    pub status: Option<OffboardingStatus>,
    /// Application for the offboarding.
    pub application_info: Option<ApplicationInfo>,
    /// Dates, reasons and other details of the offboarding.
    pub offboarding_info: Option<OffboardingInfo>,
    /// Handover flow of the offboarding.
    pub offboarding_checklist: Option<OffboardingChecklist>,
    /// Id of the offboarding, unique among offboardings.
    pub offboarding_id: Option<String>,
}

/// Handover flow of an offboarding.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OffboardingChecklist {
    /// How far the handover flow of the offboarding has come.
    /// One of `AntiBegin` (not started), `Approving` (in progress), `Finished`, `Rejected`, `Withdrawn`.
    pub checklist_status: Option<String>,
    /// When the handover began.
    pub checklist_start_time: Option<String>,
    /// When the handover ended.
    pub checklist_finish_time: Option<String>,
    /// Id of the process of the handover, with which `corehr.v2.process.get` reads its details.
    pub checklist_process_id: Option<String>,
}

/// Details of an offboarding: dates, reasons and block list.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OffboardingInfo {
    /// Id of the employee who leaves, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// HRBPs of the employee, in the kind of `user_id_type`.
    pub hrbp_id: Vec<String>,
    /// Day on which the employee wishes to leave.
    pub expected_offboarding_date: Option<String>,
    /// Last day of the employee who leaves.
    pub offboarding_date: Option<String>,
    /// Reason for leaving. Needs the scope `corehr:employment.offboarding_reason:read`.
    pub reason: Option<EnumValue>,
    /// Explanation of the reason for leaving. Needs the scope `corehr:employment.offboarding_reason:read`.
    pub reason_explanation: Option<String>,
    /// Reason for leaving, as given by the employee. Needs the scope `corehr:employment.offboarding_reason:read`.
    pub employee_reason: Option<EnumValue>,
    /// Explanation of the reason for leaving, as given by the employee. Needs the scope
    /// `corehr:employment.offboarding_reason:read`.
    pub employee_reason_explanation: Option<String>,
    /// Whether the employee is put on the block list of leavers, `true` or `false` as text. Needs the scope
    /// `corehr:offboarding.block_list:read` or `:write`.
    pub add_block_list: Option<String>,
    /// Reason why the employee is on the block list; options are those of field `block_reason` of object
    /// `offboarding_info`. Needs the scope `corehr:offboarding.block_list:read` or `:write`.
    pub block_reason: Option<EnumValue>,
    /// Explanation of why the employee is on the block list. Needs the scope `corehr:offboarding.block_list:read` or
    /// `:write`.
    pub block_reason_explanation: Option<String>,
    /// Custom fields of the offboarding. Needs the scope `corehr:offboarding.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Whether the Feishu account is kept after the employee has left. Needs the scope
    /// `corehr:offboarding.retain_account:read` or `:write`.
    pub retain_account: Option<bool>,
    /// Month in which social insurance ends, `YYYY-MM`. Needs the scope `corehr:offboarding.social_insurance:read`.
    pub social_insurance_end_date: Option<String>,
    /// Month in which the housing fund ends, `YYYY-MM`. Needs the scope `corehr:offboarding.social_insurance:read`.
    pub provident_fund_end_date: Option<String>,
    /// Whether a non-compete agreement comes into force. Needs the scope `corehr:offboarding.noncompete_agreement:read`.
    pub enforce_noncompete_agreement: Option<bool>,
    /// Id of the contract with the non-compete agreement. Needs the scope `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_id: Option<String>,
    /// Id of the company of the non-compete agreement. Needs the scope `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_company: Option<String>,
    /// First day of the non-compete agreement. Needs the scope `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_start_date: Option<String>,
    /// Last day of the non-compete agreement. Needs the scope `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_end_date: Option<String>,
    /// How papers are signed; options are those of field `sign_type` of object `offboarding_info`. Needs the scope
    /// `corehr:offboarding.signature:read`.
    pub sign_type: Option<EnumValue>,
    /// Ids of the signed files. Needs the scope `corehr:offboarding.signature:read`.
    pub signature_file: Option<String>,
    /// Last day on which the employee attended. Needs the scope `corehr:offboarding.last_attendance_date:read`.
    pub last_attendance_date: Option<String>,
    /// Whether the headcount moves along with the employee.
    pub is_transfer_with_workforce: Option<bool>,
    /// The employee who leaves, with names.
    pub employment: Option<ViewEmploymentInfo>,
    /// Fields that the app may not see.
    pub no_permission_fields: Vec<String>,
    pub minor_reason: Option<EnumValue>,
}

/// A reason for offboarding set up in the tenant.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OffboardingReason {
    /// Unique identifier of the reason, with which offboardings are started and searched.
    pub offboarding_reason_unique_identifier: Option<String>,
    /// Name of the offboarding reason by language.
    pub name: Vec<I18n>,
    /// Whether the offboarding reason is enabled.
    pub active: Option<bool>,
    /// Unique identifier of the reason above this one.
    pub parent_offboarding_reason_unique_identifier: Option<String>,
    /// When the reason was created, `YYYY-MM-DD HH-mm-ss`.
    pub created_time: Option<String>,
    /// When the reason was last changed, `YYYY-MM-DD HH-mm-ss`.
    pub updated_time: Option<String>,
}

/// An employee with id and names.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ViewEmploymentInfo {
    /// Id of the employee, unique within Feishu People.
    pub id: Option<String>,
    /// Names of the employee by language.
    pub names: Vec<I18n>,
}

/// The values of `status`, `statuses`.
#[doc(alias = "OffboardingStatuses")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OffboardingStatus {
    /// The application was approved.
    #[lark(rename = "Approved")]
    Approved,
    /// The application is being approved.
    #[lark(rename = "Approving")]
    Approving,
    /// No approval is needed.
    #[lark(rename = "NoNeedApproval")]
    NoNeedApproval,
    /// The employee has left.
    #[lark(rename = "Offboarded")]
    Offboarded,
    /// The application was rejected.
    #[lark(rename = "Rejected")]
    Rejected,
    /// The offboarding was revoked.
    #[lark(rename = "Withdrawn")]
    Withdrawn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
