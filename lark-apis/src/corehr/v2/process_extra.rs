// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Extras of a process.
//!
//! `corehr.v2.process.extra` in the platform's terms.

use lark_runtime::lark_api;

use super::models::CorehrUserIdType;

/// Adds approvers before, beside or after a node or approval task of a process.
///
/// - `PUT /open-apis/corehr/v2/processes/:process_id/extra` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: every call adds the approvers to the process once more
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/approver-task/update-3)
#[doc(alias = "UpdateProcessExtra")]
#[lark_api(
    id = "corehr.v2.process.extra.update",
    method = "PUT",
    path = "/open-apis/corehr/v2/processes/:process_id/extra",
    token = "tenant",
    scopes = "corehr:process.instance:write",
    rate_limit = "20/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddProcessApprover {
    /// Id of the process, from `corehr.v2.process.list`.
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// User who acts, in the kind of `user_id_type`; may be left out if `system_user` is `true`.
    pub operator: Option<String>,
    /// Id of the node to add approvers to; give this or `approver_id`, and this counts if both are given.
    pub node_id: Option<String>,
    /// Id of the approval task of one approver at one node, from `corehr.v2.process.get`. Give this or `node_id`; with
    /// both, `node_id` counts.
    pub approver_id: Option<String>,
    /// Where the approvers are added: 0 before, 1 beside, 2 after.
    /// One of `0` (before), `1` (parallel), `2` (after).
    pub extra_type: i64,
    /// How several added approvers decide: 0 any one suffices, 1 all must agree; only 1 if added beside.
    /// One of `0` (any approver), `1` (all approvers).
    pub approval_type: Option<i64>,
    /// Users to add as approvers. 1 to 20.
    pub extra_user_ids: Vec<String>,
    /// Remark on why approvers are added.
    pub remark: Option<String>,
    /// Whether the system acts; otherwise `operator` is required. Default: `false`.
    pub system_user: Option<bool>,
}
