// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `report.v1.task` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// `report.v1.task.query`.
///
/// - `POST /open-apis/report/v1/tasks/query` with a tenant or user token, for custom and store apps
/// - Scope: `report:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1430001, 1430002, 1430003
/// - [Documentation](https://open.feishu.cn/document/server-docs/report-v1/task/query)
#[lark_api(
    id = "report.v1.task.query",
    method = "POST",
    path = "/open-apis/report/v1/tasks/query",
    token = "tenant|user",
    response = QueryTaskResponse,
    paging(items = Task),
    scopes = "report:task:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTask {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub commit_start_time: UnixSeconds,
    pub commit_end_time: UnixSeconds,
    pub rule_id: Option<String>,
    pub user_id: Option<String>,
    pub page_token: String,
    pub page_size: i64,
}

/// The answer to [`QueryTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    pub items: Vec<Task>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormContent {
    pub field_id: Option<String>,
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<String>,
    pub rule_name: Option<String>,
    pub from_user_id: Option<String>,
    pub from_user_name: Option<String>,
    pub department_name: Option<String>,
    pub commit_time: Option<i64>,
    pub form_contents: Vec<FormContent>,
    pub rule_id: Option<String>,
    pub department_ids: Vec<String>,
    pub to_user_ids: Vec<String>,
    pub to_user_names: Vec<String>,
}
