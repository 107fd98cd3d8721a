// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Process revokes.
//!
//! `corehr.v2.process_revoke` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CorehrUserIdType;

/// Updates a process revoke.
///
/// - `PUT /open-apis/corehr/v2/process_revoke/:process_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: a revoked process cannot be revoked again, so a repetition is refused
///   although the first one took effect
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1160100, 1160101, 1161003, 1161007, 1161008
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/process-instance/update-2)
#[doc(alias = "UpdateProcessRevoke")]
#[lark_api(
    id = "corehr.v2.process_revoke.update",
    method = "PUT",
    path = "/open-apis/corehr/v2/process_revoke/:process_id",
    token = "tenant",
    scopes = "corehr:process.instance:write",
    rate_limit = "50/s",
    not_idempotent
)]
#[derive(Clone, Debug)]
pub struct RevokeProcess {
    pub process_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub process_revoke_and_withdraw: Option<ProcessRevokeAndWithdraw>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessRevokeAndWithdraw {
    pub user_id: Option<String>,
    pub reason: Option<String>,
    pub system_user: Option<bool>,
}
