// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvers of a process.
//!
//! `corehr.v2.process.approver` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, ProcessFormVariableV2};

/// Approves, submits or rejects one approval task, filling in required form fields if need be.
///
/// Where any one approver is enough, one approval completes the node; where all must agree, every task has to be
/// approved.
///
/// - `PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id` with a tenant token, for custom and store
///   apps
/// - Not repeated once it may have been executed: an approval task is decided once; a repetition is refused, and where
///   one approver holds several nodes the process may already be at the next one
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/approver-task/update)
#[lark_api(
    id = "corehr.v2.process.approver.update",
    method = "PUT",
    path = "/open-apis/corehr/v2/processes/:process_id/approvers/:approver_id",
    token = "tenant",
    response = UpdateProcessApproverResponse,
    scopes = "corehr:process.instance:write",
    rate_limit = "50/s",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateProcessApprover {
    /// Id of the process, from `corehr.v2.process.list`.
    pub process_id: String,
    /// Id of the approval task of one approver at one node, from `corehr.v2.process.get`; each approver has one.
    pub approver_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Decision on the task: 2 rejects, 3 approves.
    /// One of `2` (reject), `3` (approve).
    pub status: i64,
    /// User on whose behalf the task is decided, its approver, in the kind of `user_id_type`; required unless
    /// `system_approval` is `true`.
    pub user_id: Option<String>,
    /// Whether the system decides in place of the approver, who can then no longer see the task. Default: `false`.
    pub system_approval: Option<bool>,
    /// Why the task is approved or rejected; required to reject. At most 1000 characters.
    pub reason: Option<String>,
    /// Form fields to fill in. At most 100000.
    pub field_values_v2: Option<Vec<ProcessFormVariableV2>>,
}

/// The answer to [`UpdateProcessApprover`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateProcessApproverResponse {
    /// Error code; anything but 0 is a failure.
    pub code: Option<i64>,
    /// What went wrong, in words.
    pub msg: Option<String>,
}
