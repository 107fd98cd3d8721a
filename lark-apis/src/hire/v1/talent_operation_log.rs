// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent operation logs.
//!
//! `hire.v1.talent_operation_log` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::IdNameObject;
use crate::ids::UserIdType;

/// Searches talent operation logs.
///
/// - `POST /open-apis/hire/v1/talent_operation_logs/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct SearchTalentOperationLog {
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub job_id_list: Option<Vec<String>>,
    pub operator_id_list: Vec<String>,
    pub operation_list: Vec<i64>,
}

/// The answer to [`SearchTalentOperationLog`].
#[derive(Clone, Default, Model)]
pub struct SearchTalentOperationLogResponse {
    pub items: Vec<TalentOperationLog>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TalentOperationLog {
    pub application_id: Option<String>,
    pub talent_id: Option<String>,
    pub operator: Option<IdNameObject>,
    pub operation_type: Option<i64>,
    pub operation_time: Option<Text<UnixMillis>>,
    /// Always `1` (employee).
    pub operator_type: Option<i64>,
}
