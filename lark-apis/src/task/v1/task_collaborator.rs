// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaborators of a task.
//!
//! `task.v1.task.collaborator` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::Collaborator;
use crate::ids::UserIdType;

/// Creates a collaborator of a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/collaborators` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470403, 1470404, 1470429, 1470431, 1470450, 1470451, 1470602, 1470701
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
    pub task_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub collaborator: Option<Collaborator>,
}

/// The answer to [`CreateTaskCollaborator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTaskCollaboratorResponse {
    pub collaborator: Option<Collaborator>,
}

/// Deletes a collaborator of a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id` with a tenant or user token, for custom
///   and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470450, 1470451, 1470602, 1470700, 1470702
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
    pub task_id: String,
    pub collaborator_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists collaborators of a task.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/collaborators` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470432, 1470602
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
    pub task_id: String,
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTaskCollaborator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskCollaboratorResponse {
    pub items: Vec<Collaborator>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}
