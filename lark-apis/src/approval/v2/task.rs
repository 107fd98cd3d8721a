// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `approval.v2.task` in the platform's terms.

use lark_runtime::{Model, lark_api};

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
    pub task_status: Option<String>,
    pub task_start_time_from: Option<i64>,
    pub task_start_time_to: Option<i64>,
    pub locale: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The answer to [`SearchTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    pub count: Option<i64>,
    pub task_list: Vec<SearchTaskResponseTaskList>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskList {
    pub approval: Option<SearchTaskResponseTaskListApproval>,
    pub group: Option<SearchTaskResponseTaskListGroup>,
    pub instance: Option<SearchTaskResponseTaskListInstance>,
    pub task: Option<SearchTaskResponseTaskListTask>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskListApproval {
    pub code: Option<String>,
    pub name: Option<String>,
    pub is_external: Option<bool>,
    pub external: Option<SearchTaskResponseTaskListApprovalExternal>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskListApprovalExternal {
    pub batch_cc_read: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskListGroup {
    pub external_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskListInstance {
    pub code: Option<String>,
    pub external_id: Option<String>,
    pub user_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub serial_id: Option<String>,
    pub link: Option<SearchTaskResponseTaskListInstanceLink>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskListInstanceLink {
    pub pc_link: Option<String>,
    pub mobile_link: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskListTask {
    pub start_time: Option<i64>,
    pub user_id: Option<String>,
    pub end_time: Option<i64>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub extra: Option<String>,
    pub link: Option<SearchTaskResponseTaskListTaskLink>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponseTaskListTaskLink {
    pub pc_link: Option<String>,
    pub mobile_link: Option<String>,
}
