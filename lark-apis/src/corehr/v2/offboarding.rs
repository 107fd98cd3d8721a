// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offboardings.
//!
//! `corehr.v2.offboarding` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, ObjectFieldData};

/// Edits an offboarding.
///
/// - `POST /open-apis/corehr/v2/offboardings/edit` with a tenant token, for custom and store apps
/// - Scope: `corehr:offboarding.update:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1160102, 1160103, 1160200, 1160203, 1160204, 1160205, 1160300, 1160304, 1160601, 1160602, 1160603,
///   1160604, 1160607, 1160608, 1160610, 1160617, 1160618, 1160619, 1160623, 1160624, 1160625, 1160630, 1160631,
///   1160636, 1160637, 1160638, 1160639, 1160700, 1160710, 1161000, 1161001, 1161002
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
pub struct EditOffboarding {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub offboarding_id: String,
    pub operator_id: Option<String>,
    /// At most 10000 elements.
    pub update_data: Vec<ObjectFieldData>,
}

/// The answer to [`EditOffboarding`].
#[derive(Clone, Default, Model)]
pub struct EditOffboardingResponse {
    pub data: Vec<ObjectFieldData>,
}

/// Revokes an offboarding.
///
/// - `POST /open-apis/corehr/v2/offboardings/revoke` with a tenant token, for custom apps only
/// - Scope: `corehr:offboarding.revoke:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1160101, 1160102, 1160103, 1160201, 1160202, 1160203, 1160204, 1160205, 1160206
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
pub struct RevokeOffboarding {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub offboarding_id: String,
    pub operator_id: Option<String>,
}

/// Submits a v2 of an offboarding.
///
/// - `POST /open-apis/corehr/v2/offboardings/submit_v2` with a tenant token, for custom and store apps
/// - Scope: `corehr:offboarding.submit:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160103, 1160200, 1160201, 1160203, 1160204, 1160205, 1160210, 1160601, 1160602, 1160603, 1160604,
///   1160616, 1160617, 1160618, 1160619, 1160621, 1160622, 1160630, 1160631, 1160636, 1160637, 1160638, 1160639,
///   1160700, 1160701, 1160702, 1160710, 1161000, 1161002
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
pub struct SubmitOffboarding {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// One of `1` (direct), `2` (process).
    pub offboarding_mode: i64,
    pub employment_id: String,
    pub offboarding_date: String,
    pub offboarding_reason_unique_identifier: String,
    pub offboarding_reason_explanation: Option<String>,
    pub initiator_id: Option<String>,
    pub add_block_list: Option<bool>,
    pub block_reason: Option<String>,
    pub block_reason_explanation: Option<String>,
    /// At most 10000 elements.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub retain_account: Option<bool>,
    pub is_transfer_with_workforce: Option<bool>,
}

/// The answer to [`SubmitOffboarding`].
#[doc(alias = "SubmitV2OffboardingResponse")]
#[derive(Clone, Default, Model)]
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
    pub retain_account: Option<bool>,
    pub is_transfer_with_workforce: Option<bool>,
}
