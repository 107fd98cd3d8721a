// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `approval.v2.task` in the platform's terms.

use lark_runtime::{Model, StringEnum, UnixMillis, lark_api};

use super::instance::InstanceSearchInstance;
use super::models::{SearchApproval, SearchGroup, SearchLink};

/// Searches approval tasks; an old endpoint.
///
/// `approval.v4.task.search` is the newer one.
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
    /// Returns only what concerns this user.
    pub user_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Id of the instance in the external system.
    pub instance_external_id: Option<String>,
    /// Id of the group of approval definitions in the external system.
    pub group_external_id: Option<String>,
    /// Title of the task; only external approvals have one.
    pub task_title: Option<String>,
    /// Returns only tasks with this status; without it, all.
    pub task_status: Option<TaskStatus>,
    /// Returns tasks started since then.
    pub task_start_time_from: Option<UnixMillis>,
    /// Returns tasks started until then.
    pub task_start_time_to: Option<UnixMillis>,
    /// Language of the answer: `zh-CN`, `en-US` or `ja-JP`.
    pub locale: Option<String>,
    /// How many results to skip; at most 10000.
    pub offset: Option<i64>,
    /// How many results to return; at most 200. Default: 10.
    pub limit: Option<i64>,
}

/// The answer to [`SearchTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    /// How many results were found.
    pub count: Option<i64>,
    /// Tasks of the approval.
    pub task_list: Vec<TaskSearchItem>,
}

/// A task that was found, with its approval, group and instance.
#[doc(alias = "SearchTaskResponseTaskList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchItem {
    /// The approval definition.
    pub approval: Option<SearchApproval>,
    /// The group of the approval definition.
    pub group: Option<SearchGroup>,
    /// The approval instance.
    pub instance: Option<InstanceSearchInstance>,
    /// The approval task.
    pub task: Option<TaskSearchTask>,
}

/// An approval task that was found.
#[doc(alias = "SearchTaskResponseTaskListTask")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchTask {
    /// When the task began.
    pub start_time: Option<i64>,
    /// Id of the user who started the task.
    pub user_id: Option<String>,
    /// When the task was finished.
    pub end_time: Option<i64>,
    /// Title of the approval task.
    pub title: Option<String>,
    /// How far the task is.
    pub status: Option<String>,
    /// Data of the app that made the task, as it sent them.
    pub extra: Option<String>,
    /// Where the task is opened.
    pub link: Option<SearchLink>,
}

/// The values of `status`, `task_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskStatus {
    /// Waits for the approver.
    #[lark(rename = "PENDING")]
    Pending,
    /// Approved.
    #[lark(rename = "APPROVED")]
    Approved,
    /// Rejected.
    #[lark(rename = "REJECTED")]
    Rejected,
    /// Handed over to another approver.
    #[lark(rename = "TRANSFERRED")]
    Transferred,
    /// Ended without an act of this approver.
    #[lark(rename = "DONE")]
    Done,
    /// Skipped, since the approver has decided before.
    #[lark(rename = "RM_REPEAT")]
    RemovedAsRepeated,
    /// Dealt with.
    #[lark(rename = "PROCESSED")]
    Processed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
