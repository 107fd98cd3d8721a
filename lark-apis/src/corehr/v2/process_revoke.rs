// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `process_revoke`.
//!
//! `corehr.v2.process_revoke` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::CorehrUserIdType;

/// Revokes a process that has been completed.
///
/// The operator must administer the flow or its approval forms.
///
/// - `PUT /open-apis/corehr/v2/process_revoke/:process_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: a revoked process cannot be revoked again, so a repetition is refused
///   although the first one took effect
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
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
#[non_exhaustive]
pub struct RevokeProcess {
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

/// Who revokes or withdraws a process, and why.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProcessRevokeAndWithdraw {
    /// User who acts, in the kind of `user_id_type`; may be left out if `system_user` is `true`.
    pub user_id: Option<String>,
    /// Why the process is revoked or withdrawn. At most 500 characters.
    pub reason: Option<String>,
    /// Whether the system acts; otherwise `user_id` is required. Default: `false`.
    pub system_user: Option<bool>,
}
