// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Transfers of a process.
//!
//! `corehr.v2.process.transfer` in the platform's terms.

use lark_runtime::lark_api;

use super::models::CorehrUserIdType;

/// Hands an approval task over to someone else.
///
/// - `PUT /open-apis/corehr/v2/processes/:process_id/transfer` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: after the first call the task is no longer the operator's, so a
///   repetition is refused although the transfer took effect
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/approver-task/update-2)
#[doc(alias = "UpdateProcessTransfer")]
#[lark_api(
    id = "corehr.v2.process.transfer.update",
    method = "PUT",
    path = "/open-apis/corehr/v2/processes/:process_id/transfer",
    token = "tenant",
    scopes = "corehr:process.instance:write",
    rate_limit = "20/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferProcess {
    /// Id of the process, from `corehr.v2.process.list`.
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// User who acts, in the kind of `user_id_type`; may be left out if `system_user` is `true`.
    pub operator: Option<String>,
    /// User who takes over the tasks, in the kind of `user_id_type`.
    pub to_user_id: String,
    /// Ids of the approval tasks to hand over, from `corehr.v2.process.get`. 1 to 20.
    pub approver_ids: Vec<String>,
    /// Remark on why the tasks are handed over.
    pub remark: Option<String>,
    /// Whether the system acts; otherwise `operator` is required. Default: `false`.
    pub system_user: Option<bool>,
}
