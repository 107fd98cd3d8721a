// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvers of a process.
//!
//! `corehr.v2.process.approver` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, ProcessFormVariableV2};

/// Updates an approver of a process.
///
/// - `PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id` with a tenant token, for custom and store
///   apps
/// - Not repeated once it may have been executed: an approval task is decided once; a repetition is refused, and where
///   one approver holds several nodes the process may already be at the next one
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1161001, 1161002, 1161003, 1161004, 1161005
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
pub struct UpdateProcessApprover {
    pub process_id: String,
    pub approver_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// One of `2` (reject), `3` (approve).
    pub status: i64,
    pub user_id: Option<String>,
    pub system_approval: Option<bool>,
    pub reason: Option<String>,
    /// At most 100000 elements.
    pub field_values_v2: Option<Vec<ProcessFormVariableV2>>,
}

/// The answer to [`UpdateProcessApprover`].
#[derive(Clone, Default, Model)]
pub struct UpdateProcessApproverResponse {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
