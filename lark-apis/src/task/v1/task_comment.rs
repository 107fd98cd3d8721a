// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments of a task.
//!
//! `task.v1.task.comment` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a comment of a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/comments` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470417, 1470418, 1470730
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-comment/create)
#[lark_api(
    id = "task.v1.task.comment.create",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/comments",
    token = "tenant|user",
    response = TaskCommentResponse,
    scopes = "task:comment",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct CreateTaskComment {
    pub task_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub comment: Option<Comment>,
}

/// Deletes a comment of a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:comment`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470731
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-comment/delete)
#[lark_api(
    id = "task.v1.task.comment.delete",
    method = "DELETE",
    path = "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
    token = "tenant|user",
    scopes = "task:comment",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct DeleteTaskComment {
    pub task_id: String,
    pub comment_id: String,
}

/// Fetches a comment of a task.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `task:comment`, `task:comment:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470734
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-comment/get)
#[lark_api(
    id = "task.v1.task.comment.get",
    method = "GET",
    path = "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
    token = "tenant|user",
    response = TaskCommentResponse,
    scopes = "task:comment|task:comment:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetTaskComment {
    pub task_id: String,
    pub comment_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists comments of a task.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470421, 1470422, 1470432, 1470602, 1470733, 1470734
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-comment/list)
#[lark_api(
    id = "task.v1.task.comment.list",
    method = "GET",
    path = "/open-apis/task/v1/tasks/:task_id/comments",
    token = "tenant|user",
    response = ListTaskCommentResponse,
    paging(items = Comment),
    scopes = "task:task|task:task:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListTaskComment {
    pub task_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// One of `0` (ascending), `1` (descending).
    pub list_direction: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTaskComment`].
#[derive(Clone, Default, Model)]
pub struct ListTaskCommentResponse {
    pub items: Vec<Comment>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Updates a comment of a task.
///
/// - `PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470417, 1470418, 1470732, 1470733
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-comment/update)
#[lark_api(
    id = "task.v1.task.comment.update",
    method = "PUT",
    path = "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
    token = "tenant|user",
    response = TaskCommentResponse,
    scopes = "task:comment",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct UpdateTaskComment {
    pub task_id: String,
    pub comment_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub content: Option<String>,
    pub rich_content: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Comment {
    pub content: Option<String>,
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub create_milli_time: Option<Text<UnixMillis>>,
    pub rich_content: Option<String>,
    pub creator_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateTaskComment`], [`GetTaskComment`] and [`UpdateTaskComment`].
#[doc(alias("CreateTaskCommentResponse", "GetTaskCommentResponse", "UpdateTaskCommentResponse"))]
#[derive(Clone, Default, Model)]
pub struct TaskCommentResponse {
    pub comment: Option<Comment>,
}
