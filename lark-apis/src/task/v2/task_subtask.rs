// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subtasks of a task.
//!
//! `task.v2.task.subtask` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::InputTask;
use super::task::{Task, TaskListResponse};
use crate::ids::UserIdType;

/// Creates a subtask of a task, otherwise as `task.v2.task.create`.
///
/// The caller must be able to edit the parent task, and the task lists that the subtask is put into.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/subtasks` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct CreateTaskSubtask {
    /// Id of the parent task; at most 100 characters.
    pub task_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A task to create or change.
    #[lark(body)]
    pub input_task: InputTask,
}

/// The answer to [`CreateTaskSubtask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTaskSubtaskResponse {
    /// The subtask that was created.
    pub subtask: Option<Task>,
}

/// Lists the subtasks of a task, in the order of the screen.
///
/// The caller must be able to read the parent task.
///
/// - `GET /open-apis/task/v2/tasks/:task_guid/subtasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListTaskSubtask {
    /// Id of the parent task; at most 100 characters.
    pub task_guid: String,
    /// How many items a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}
