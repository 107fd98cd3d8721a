// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approval tasks.
//!
//! `apaas.v1.approval_task` in the platform's terms.

use lark_runtime::lark_api;

/// Adds approvers to a human task.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/add_assignee)
#[doc(alias = "AddAssigneeApprovalTask")]
#[lark_api(
    id = "apaas.v1.approval_task.add_assignee",
    method = "POST",
    path = "/open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddApprovalTaskAssignee {
    /// Id of the human task.
    pub approval_task_id: String,
    /// User who adds them.
    pub user_id: String,
    /// Users to add; at most 20.
    pub approvers: Option<Vec<String>>,
    /// Whether they approve at the same time (`currentAndAddAssign`) or afterwards (`afterAndAddAssign`).
    pub add_assignee_type: Option<String>,
    /// Why they are added.
    pub opinion: Option<String>,
}

/// Approves a human task of a flow on behalf of a user.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/agree)
#[lark_api(
    id = "apaas.v1.approval_task.agree",
    method = "POST",
    path = "/open-apis/apaas/v1/approval_tasks/:approval_task_id/agree",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgreeApprovalTask {
    /// Id of the human task.
    pub approval_task_id: String,
    /// User who approves.
    pub user_id: String,
    /// What the user says about it.
    pub opinion: Option<String>,
}

/// Rejects a human task of a flow on behalf of a user.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/reject)
#[lark_api(
    id = "apaas.v1.approval_task.reject",
    method = "POST",
    path = "/open-apis/apaas/v1/approval_tasks/:approval_task_id/reject",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RejectApprovalTask {
    /// Id of the human task.
    pub approval_task_id: String,
    /// User who rejects.
    pub user_id: String,
    /// What the user says about it.
    pub opinion: Option<String>,
}

/// Hands a human task over to others.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/transfer)
#[lark_api(
    id = "apaas.v1.approval_task.transfer",
    method = "POST",
    path = "/open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferApprovalTask {
    /// Id of the human task.
    pub approval_task_id: String,
    /// User who hands it over.
    pub user_id: String,
    /// Approvers until now; at most 20.
    pub from_user_ids: Option<Vec<String>>,
    /// Approvers from now on; at most 20.
    pub to_user_ids: Option<Vec<String>>,
    /// Why it is handed over.
    pub opinion: Option<String>,
}
