// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offboardings.
//!
//! `corehr.v2.offboarding` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, ObjectFieldData};

/// Changes an offboarding, such as its dates, reasons and custom fields, but not attachment fields.
///
/// Only employees within the data range granted. A changed offboarding sends an event.
///
/// - `POST /open-apis/corehr/v2/offboardings/edit` with a tenant token, for custom and store apps
/// - Scope: `corehr:offboarding.update:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/offboarding/edit)
#[lark_api(
    id = "corehr.v2.offboarding.edit",
    method = "POST",
    path = "/open-apis/corehr/v2/offboardings/edit",
    token = "tenant",
    response = EditOffboardingResponse,
    scopes = "corehr:offboarding.update:write",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditOffboarding {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the offboarding, from `corehr.v1.offboarding.search`; not empty.
    pub offboarding_id: String,
    /// User who acts, in the kind of `user_id_type`; the system if empty.
    pub operator_id: Option<String>,
    /// Fields of the offboarding to change, with their values; not empty. At most 10000.
    pub update_data: Vec<ObjectFieldData>,
}

/// The answer to [`EditOffboarding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EditOffboardingResponse {
    /// Fields that were changed, with their values.
    pub data: Vec<ObjectFieldData>,
}

/// Revokes an offboarding by its id.
///
/// Only employees within the data range granted. A changed offboarding sends an event.
///
/// - `POST /open-apis/corehr/v2/offboardings/revoke` with a tenant token, for custom apps only
/// - Scope: `corehr:offboarding.revoke:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/offboarding/revoke)
#[lark_api(
    id = "corehr.v2.offboarding.revoke",
    method = "POST",
    path = "/open-apis/corehr/v2/offboardings/revoke",
    token = "tenant",
    scopes = "corehr:offboarding.revoke:write",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RevokeOffboarding {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the offboarding, from `corehr.v1.offboarding.search`; not empty.
    pub offboarding_id: String,
    /// User who acts, in the kind of `user_id_type`; the system if empty.
    pub operator_id: Option<String>,
}

/// Starts an employee's offboarding, within the app's data range and with or without approval.
///
/// Attachment fields cannot be filled in. Unlike `corehr.v1.offboarding.submit`, it checks the data range and can start
/// an approval.
///
/// - `POST /open-apis/corehr/v2/offboardings/submit_v2` with a tenant token, for custom and store apps
/// - Scope: `corehr:offboarding.submit:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/offboarding/submit_v2)
#[doc(alias = "SubmitV2Offboarding")]
#[lark_api(
    id = "corehr.v2.offboarding.submit_v2",
    method = "POST",
    path = "/open-apis/corehr/v2/offboardings/submit_v2",
    token = "tenant",
    response = SubmitOffboardingResponse,
    scopes = "corehr:offboarding.submit:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitOffboarding {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// How the employee is offboarded: 1 at once, 2 with an approval.
    /// One of `1` (direct), `2` (process).
    pub offboarding_mode: i64,
    /// Id of the employee to offboard, in the kind of `user_id_type`; not empty.
    pub employment_id: String,
    /// Last day of the employee who leaves, `YYYY-MM-DD`, required; takes effect at midnight in the time zone of the work
    /// location.
    pub offboarding_date: String,
    /// Reason for leaving, from `corehr.v1.offboarding.query`; not empty.
    pub offboarding_reason_unique_identifier: String,
    /// Explanation of the reason for leaving. At most 6000 characters.
    pub offboarding_reason_explanation: Option<String>,
    /// User who starts the offboarding and alone can revoke the process, with an account to log in, in the kind of
    /// `user_id_type`; the system if empty.
    pub initiator_id: Option<String>,
    /// Whether the employee goes on the block list of leavers once the offboarding takes effect. If `true`, `block_reason`
    /// is required; otherwise no reason or explanation is allowed.
    pub add_block_list: Option<bool>,
    /// Reason for the block list, an option set up in the profile settings; required if `add_block_list` is `true`.
    pub block_reason: Option<String>,
    /// Explanation of why the employee is put on the block list. At most 6000 characters.
    pub block_reason_explanation: Option<String>,
    /// Custom fields of the offboarding, among those set up for offboarding data in the profile settings. At most 10000.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Whether the Feishu account is kept after the employee has left.
    pub retain_account: Option<bool>,
    /// Whether the headcount moves along with the employee.
    pub is_transfer_with_workforce: Option<bool>,
}

/// The answer to [`SubmitOffboarding`].
#[doc(alias = "SubmitV2OffboardingResponse")]
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
    /// Whether the Feishu account is kept after the employee has left.
    pub retain_account: Option<bool>,
    /// Whether the headcount moves along with the employee.
    pub is_transfer_with_workforce: Option<bool>,
}
