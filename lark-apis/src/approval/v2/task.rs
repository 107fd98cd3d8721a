// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `approval.v2.task` in the platform's terms.

use lark_runtime::{Model, StringEnum, UnixMillis, lark_api};

use super::instance::InstanceSearchInstance;
use super::models::{SearchApproval, SearchGroup, SearchLink};

/// Searches tasks.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/task/search` with a tenant token, for custom apps only
/// - Scope: `approval:approval.list:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/approval-search/task-list-query)
#[lark_api(
    id = "approval.v2.task.search",
    method = "POST",
    path = "/approval/openapi/v2/task/search",
    token = "tenant",
    host = "www.feishu.cn",
    response = SearchTaskResponse,
    scopes = "approval:approval.list:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTask {
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub instance_external_id: Option<String>,
    pub group_external_id: Option<String>,
    pub task_title: Option<String>,
    pub task_status: Option<TaskStatus>,
    pub task_start_time_from: Option<UnixMillis>,
    pub task_start_time_to: Option<UnixMillis>,
    pub locale: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The answer to [`SearchTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    pub count: Option<i64>,
    pub task_list: Vec<TaskSearchItem>,
}

#[doc(alias = "SearchTaskResponseTaskList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchItem {
    pub approval: Option<SearchApproval>,
    pub group: Option<SearchGroup>,
    pub instance: Option<InstanceSearchInstance>,
    pub task: Option<TaskSearchTask>,
}

#[doc(alias = "SearchTaskResponseTaskListTask")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchTask {
    pub start_time: Option<i64>,
    pub user_id: Option<String>,
    pub end_time: Option<i64>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub extra: Option<String>,
    pub link: Option<SearchLink>,
}

/// The values of `status`, `task_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskStatus {
    #[lark(rename = "PENDING")]
    Pending,
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "REJECTED")]
    Rejected,
    #[lark(rename = "TRANSFERRED")]
    Transferred,
    #[lark(rename = "DONE")]
    Done,
    /// Skipped, since the approver has decided before.
    #[lark(rename = "RM_REPEAT")]
    RemovedAsRepeated,
    #[lark(rename = "PROCESSED")]
    Processed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
