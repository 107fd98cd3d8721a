// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approval tasks.
//!
//! `apaas.v1.approval_task` in the platform's terms.

use lark_runtime::lark_api;

/// `apaas.v1.approval_task.add_assignee`.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
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
    pub approval_task_id: String,
    pub user_id: String,
    /// At most 20 elements.
    pub approvers: Option<Vec<String>>,
    pub add_assignee_type: Option<String>,
    pub opinion: Option<String>,
}

/// `apaas.v1.approval_task.agree`.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
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
    pub approval_task_id: String,
    pub user_id: String,
    pub opinion: Option<String>,
}

/// `apaas.v1.approval_task.reject`.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
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
    pub approval_task_id: String,
    pub user_id: String,
    pub opinion: Option<String>,
}

/// `apaas.v1.approval_task.transfer`.
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
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
    pub approval_task_id: String,
    pub user_id: String,
    /// At most 20 elements.
    pub from_user_ids: Option<Vec<String>>,
    /// At most 20 elements.
    pub to_user_ids: Option<Vec<String>>,
    pub opinion: Option<String>,
}
