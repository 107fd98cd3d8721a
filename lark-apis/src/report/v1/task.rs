// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `report.v1.task` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// Lists reports that were submitted.
///
/// `page_token` must be sent, empty at first. With a user token, all reports the user wrote or received come back at
/// once, without pages.
///
/// - `POST /open-apis/report/v1/tasks/query` with a tenant or user token, for custom and store apps
/// - Scope: `report:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Start of the span in which reports were submitted.
    pub commit_start_time: UnixSeconds,
    /// End of the span in which reports were submitted.
    pub commit_end_time: UnixSeconds,
    /// Id of the rule whose reports to list.
    pub rule_id: Option<String>,
    /// User whose reports to list, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Token of the page to fetch, from the answer before; must be empty for the first.
    pub page_token: String,
    /// How many reports a page has; at most 20.
    pub page_size: i64,
}

/// The answer to [`QueryTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    /// Reports of this page.
    pub items: Vec<Task>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// What was filled in for a field of a report.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormContent {
    /// Id of the field in the form.
    pub field_id: Option<String>,
    /// Name of the field in the form.
    pub field_name: Option<String>,
    /// What was filled in; empty for files and pictures.
    pub field_value: Option<String>,
}

/// A report that was submitted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Task {
    /// Id of the report.
    pub task_id: Option<String>,
    /// Name of the rule the report follows.
    pub rule_name: Option<String>,
    /// User who reported, in the kind of `user_id_type`.
    pub from_user_id: Option<String>,
    /// Name of whoever reported.
    pub from_user_name: Option<String>,
    /// Department of whoever reported.
    pub department_name: Option<String>,
    /// When the report was submitted.
    pub commit_time: Option<i64>,
    /// What was filled in, field by field.
    pub form_contents: Vec<FormContent>,
    /// Id of the rule the report follows.
    pub rule_id: Option<String>,
    /// Ids of the departments of whoever reported.
    pub department_ids: Vec<String>,
    /// Users who were reported to, in the kind of `user_id_type`.
    pub to_user_ids: Vec<String>,
    /// Names of those who were reported to.
    pub to_user_names: Vec<String>,
}
