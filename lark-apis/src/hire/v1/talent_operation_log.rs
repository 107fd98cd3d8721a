// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent operation logs.
//!
//! `hire.v1.talent_operation_log` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::IdNameObject;
use crate::ids::UserIdType;

/// Searches what was done with talents, by operator and kind of operation.
///
/// - `POST /open-apis/hire/v1/talent_operation_logs/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/search)
#[lark_api(
    id = "hire.v1.talent_operation_log.search",
    method = "POST",
    path = "/open-apis/hire/v1/talent_operation_logs/search",
    token = "tenant",
    response = SearchTalentOperationLogResponse,
    paging(items = TalentOperationLog),
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTalentOperationLog {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Only operations for these jobs, from `hire.v1.job.list`.
    pub job_id_list: Option<Vec<String>>,
    /// Users who did them, in the kind of `user_id_type`.
    pub operator_id_list: Vec<String>,
    /// Numbers of the kinds of operations, from the documented list.
    pub operation_list: Vec<i64>,
}

/// The answer to [`SearchTalentOperationLog`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTalentOperationLogResponse {
    /// The operations on this page.
    pub items: Vec<TalentOperationLog>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Something that was done with a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentOperationLog {
    /// The application it was done for.
    pub application_id: Option<String>,
    /// The talent it was done with.
    pub talent_id: Option<String>,
    /// Who did it.
    pub operator: Option<IdNameObject>,
    /// Number of the kind of operation, see the documented list.
    pub operation_type: Option<i64>,
    /// When it was done.
    pub operation_time: Option<Text<UnixMillis>>,
    /// Kind of the operator; only operations by employees come back.
    /// Always `1` (employee).
    pub operator_type: Option<i64>,
}
