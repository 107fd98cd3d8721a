// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvers.
//!
//! `corehr.v2.approver` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use super::models::CorehrUserIdType;

/// Lists approvers.
///
/// - `GET /open-apis/corehr/v2/approvers` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1160001, 1160101, 1160121, 1160500
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
pub struct ListApprover {
    /// At most 100 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub user_id: String,
    pub approver_status: Option<ApproverStatus>,
}

/// The answer to [`ListApprover`].
#[derive(Clone, Default, Model)]
pub struct ListApproverResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub approver_list: Vec<ApproverInfo>,
}

#[derive(Clone, Default, Model)]
pub struct ApproverInfo {
    pub approver_id: Option<String>,
    pub process_id: Option<String>,
    pub approver_status: Option<ApproverStatus>,
}

/// The values of `approver_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApproverStatus {
    /// Not for queries.
    #[lark(value = -2)]
    Skipped,
    #[lark(value = -1)]
    Initiated,
    /// Not for queries.
    #[lark(value = 0)]
    NotStarted,
    #[lark(value = 1)]
    InProgress,
    #[lark(value = 2)]
    Rejected,
    #[lark(value = 3)]
    Approved,
    /// Not for queries.
    #[lark(value = 4)]
    Withdrawn,
    #[lark(value = 5)]
    CarbonCopied,
    /// A query for approved tasks finds these too.
    #[lark(value = 6)]
    FormSubmitted,
    #[lark(value = 12)]
    Failed,
    #[lark(value = 14)]
    Returned,
    /// Not for queries.
    #[lark(value = 16)]
    RevocationInitiated,
    #[lark(value = 18)]
    Intervened,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
