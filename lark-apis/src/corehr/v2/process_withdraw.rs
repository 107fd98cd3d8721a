// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `process_withdraw`.
//!
//! `corehr.v2.process_withdraw` in the platform's terms.

use lark_runtime::lark_api;

use super::models::CorehrUserIdType;
use super::process_revoke::ProcessRevokeAndWithdraw;

/// Withdraws a process that is being approved, which ends it.
///
/// - `PUT /open-apis/corehr/v2/process_withdraw/:process_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: a withdrawn process cannot be withdrawn again, so a repetition is
///   refused although the first one took effect
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/process-instance/update)
#[doc(alias = "UpdateProcessWithdraw")]
#[lark_api(
    id = "corehr.v2.process_withdraw.update",
    method = "PUT",
    path = "/open-apis/corehr/v2/process_withdraw/:process_id",
    token = "tenant",
    scopes = "corehr:process.instance:write",
    rate_limit = "50/s",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WithdrawProcess {
    /// Id of the process, from `corehr.v2.process.list`.
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Who revokes or withdraws a process, and why.
    /// Required in requests.
    #[lark(body)]
    pub process_revoke_and_withdraw: Option<ProcessRevokeAndWithdraw>,
}
