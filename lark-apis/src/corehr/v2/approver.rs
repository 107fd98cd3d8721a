// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvers.
//!
//! `corehr.v2.approver` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use super::models::CorehrUserIdType;

/// Lists the approval tasks of one user.
///
/// Every node of a process may hold several tasks, one per approver. Data ranges do not limit the answer.
///
/// - `GET /open-apis/corehr/v2/approvers` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/approver-task/list)
#[lark_api(
    id = "corehr.v2.approver.list",
    method = "GET",
    path = "/open-apis/corehr/v2/approvers",
    token = "tenant",
    response = ListApproverResponse,
    paging(items = ApproverInfo, list = "approver_list"),
    scopes = "corehr:process:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApprover {
    /// How many items a page has at most; 1 to 100. Default: 20.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first. Default: 1.
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// User whose tasks are listed, in the kind of `user_id_type`.
    pub user_id: String,
    /// Lists only tasks with this status; some values are out of use.
    pub approver_status: Option<ApproverStatus>,
}

/// The answer to [`ListApprover`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApproverResponse {
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Approval tasks that were found.
    pub approver_list: Vec<ApproverInfo>,
}

/// An approval task of a user.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApproverInfo {
    /// Id of the approval task.
    pub approver_id: Option<String>,
    /// Id of the process the task belongs to.
    pub process_id: Option<String>,
    /// How far the task has come.
    pub approver_status: Option<ApproverStatus>,
}

/// The values of `approver_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApproverStatus {
    /// Not for queries.
    #[lark(value = -2)]
    Skipped,
    /// The process was started.
    #[lark(value = -1)]
    Initiated,
    /// Not for queries.
    #[lark(value = 0)]
    NotStarted,
    /// The task is under way.
    #[lark(value = 1)]
    InProgress,
    /// It was rejected.
    #[lark(value = 2)]
    Rejected,
    /// It was approved.
    #[lark(value = 3)]
    Approved,
    /// Not for queries.
    #[lark(value = 4)]
    Withdrawn,
    /// A copy was sent.
    #[lark(value = 5)]
    CarbonCopied,
    /// A query for approved tasks finds these too.
    #[lark(value = 6)]
    FormSubmitted,
    /// It failed.
    #[lark(value = 12)]
    Failed,
    /// It was returned.
    #[lark(value = 14)]
    Returned,
    /// Not for queries.
    #[lark(value = 16)]
    RevocationInitiated,
    /// Someone intervened.
    #[lark(value = 18)]
    Intervened,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
