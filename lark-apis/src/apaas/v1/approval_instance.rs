// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approval instances.
//!
//! `apaas.v1.approval_instance` in the platform's terms.

use lark_runtime::lark_api;

/// Withdraws a human task, be it an approval or a form to fill in.
///
/// - `POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel` with a tenant token, for custom apps
///   only
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/cancel)
#[lark_api(
    id = "apaas.v1.approval_instance.cancel",
    method = "POST",
    path = "/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelApprovalInstance {
    /// Id of the approval instance, which `apaas.v1.user_task.query` finds.
    pub approval_instance_id: String,
    /// Id in aPaaS of the user who withdraws it, from the user management page.
    pub user_id: String,
    /// Why it is withdrawn.
    pub opinion: String,
}
