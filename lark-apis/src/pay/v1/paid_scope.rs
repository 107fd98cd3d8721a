// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Paid scopes.
//!
//! `pay.v1.paid_scope` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Checks whether a user may use what their tenant has paid for.
///
/// - `GET /open-apis/pay/v1/paid_scope/check_user` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATNwUjLwUDM14CM1ATN)
#[doc(alias = "CheckUserIsInApplicationPaidScope")]
#[lark_api(
    id = "pay.v1.paid_scope.check_user_is_in_application_paid_scope",
    method = "GET",
    path = "/open-apis/pay/v1/paid_scope/check_user",
    token = "tenant",
    response = CheckUserInPaidScopeResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckUserInPaidScope {
    /// Open id of the user to check, `ou_...`; this or `user_id`.
    pub open_id: Option<String>,
    /// User id of the user to check; this or `open_id`.
    pub user_id: Option<String>,
}

/// Whether a user is covered by a paid plan.
#[doc(alias = "CheckUserIsInApplicationPaidScopeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckUserInPaidScopeResponse {
    /// Whether the user is covered.
    pub status: Option<String>,
    /// Id of the plan the tenant has.
    pub price_plan_id: Option<String>,
    /// Whether the plan is a trial.
    pub is_trial: Option<bool>,
    /// When the plan ends.
    pub service_stop_time: Option<String>,
}
