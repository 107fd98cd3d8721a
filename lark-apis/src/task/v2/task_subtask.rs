// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subtasks of a task.
//!
//! `task.v2.task.subtask` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::InputTask;
use super::task::{Task, TaskListResponse};
use crate::ids::UserIdType;

/// Creates a subtask of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/subtasks` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 10 a second
/// - Error codes: 1470400, 1470403, 1470404, 1470422, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task-subtask/create)
#[lark_api(
    id = "task.v2.task.subtask.create",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/subtasks",
    token = "tenant|user",
    response = CreateTaskSubtaskResponse,
    scopes = "task:task:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateTaskSubtask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub input_task: InputTask,
}

/// The answer to [`CreateTaskSubtask`].
#[derive(Clone, Default, Model)]
pub struct CreateTaskSubtaskResponse {
    pub subtask: Option<Task>,
}

/// Lists subtasks of a task.
///
/// - `GET /open-apis/task/v2/tasks/:task_guid/subtasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task-subtask/list)
#[lark_api(
    id = "task.v2.task.subtask.list",
    method = "GET",
    path = "/open-apis/task/v2/tasks/:task_guid/subtasks",
    token = "tenant|user",
    response = TaskListResponse,
    paging(items = Task),
    scopes = "task:task:read|task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListTaskSubtask {
    pub task_guid: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}
