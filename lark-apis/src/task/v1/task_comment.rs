// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments of a task.
//!
//! `task.v1.task.comment` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// Writes a comment on a task, or a reply if it has a `parent_id`.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/comments` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateTaskComment {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A comment on a task.
    /// Required in requests.
    #[lark(body)]
    pub comment: Option<Comment>,
}

/// Deletes a comment by its id.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:comment`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct DeleteTaskComment {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// Id of the comment on the task.
    pub comment_id: String,
}

/// Fetches a comment by its id.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `task:comment`, `task:comment:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct GetTaskComment {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// Id of the comment on the task.
    pub comment_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the comments on a task, up to 100 a page.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListTaskComment {
    /// Id of the task whose comments to list.
    pub task_id: String,
    /// How many items a page has; at most 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Whether the oldest or the newest comments come first. Default: 0, the oldest.
    /// One of `0` (ascending), `1` (descending).
    pub list_direction: Option<i64>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTaskComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskCommentResponse {
    /// Comments on the task.
    pub items: Vec<Comment>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the text of a comment.
///
/// - `PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct UpdateTaskComment {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// Id of the comment on the task.
    pub comment_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// New plain text of the comment; at most 65536 characters.
    pub content: Option<String>,
    /// New text of the comment in Markdown, which counts first; at most 65536 characters.
    pub rich_content: Option<String>,
}

/// A comment on a task.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Comment {
    /// Plain text of the comment; at most 65536 characters. Does not count beside `rich_content`.
    pub content: Option<String>,
    /// Id of the comment that this one replies to; empty if it is no reply.
    pub parent_id: Option<String>,
    /// Id of the comment, given by the server.
    pub id: Option<String>,
    /// When the comment was written; leave it out when writing one.
    pub create_milli_time: Option<Text<UnixMillis>>,
    /// Text of the comment in Markdown; at most 65536 characters.
    pub rich_content: Option<String>,
    /// Id of who wrote the comment; leave it out when writing one.
    pub creator_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateTaskComment`], [`GetTaskComment`] and [`UpdateTaskComment`].
#[doc(alias("CreateTaskCommentResponse", "GetTaskCommentResponse", "UpdateTaskCommentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskCommentResponse {
    /// The comment that was written.
    pub comment: Option<Comment>,
}
