// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaborators of a task.
//!
//! `task.v1.task.collaborator` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::Collaborator;
use crate::ids::UserIdType;

/// Adds one or more assignees to a task.
///
/// Only the creator and the assignees of the task may do so, not its followers.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/collaborators` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-collaborator/create)
#[lark_api(
    id = "task.v1.task.collaborator.create",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/collaborators",
    token = "tenant|user",
    response = CreateTaskCollaboratorResponse,
    scopes = "task:task",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTaskCollaborator {
    /// Id of the task, as given when it was created.
    pub task_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Assignees of a task.
    /// Required in requests.
    #[lark(body)]
    pub collaborator: Option<Collaborator>,
}

/// The answer to [`CreateTaskCollaborator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTaskCollaboratorResponse {
    /// The assignees that were added.
    pub collaborator: Option<Collaborator>,
}

/// Removes an assignee from a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id` with a tenant or user token, for custom
///   and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-collaborator/delete)
#[lark_api(
    id = "task.v1.task.collaborator.delete",
    method = "DELETE",
    path = "/open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id",
    token = "tenant|user",
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTaskCollaborator {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// Id of the assignee to remove, in the kind of `user_id_type`.
    pub collaborator_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the assignees of a task, up to 50 a page.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/collaborators` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-collaborator/list)
#[lark_api(
    id = "task.v1.task.collaborator.list",
    method = "GET",
    path = "/open-apis/task/v1/tasks/:task_id/collaborators",
    token = "tenant|user",
    response = ListTaskCollaboratorResponse,
    paging(items = Collaborator),
    scopes = "task:task|task:task:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTaskCollaborator {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// How many items a page has; at most 50. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTaskCollaborator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskCollaboratorResponse {
    /// Assignees of the task.
    pub items: Vec<Collaborator>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
