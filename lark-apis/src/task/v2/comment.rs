// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments.
//!
//! `task.v2.comment` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::Member;
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Writes a comment on a task, or a reply to one.
///
/// The caller must be able to read the task. A reply and its comment must belong to the same task.
///
/// - `POST /open-apis/task/v2/comments` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/comment/create)
#[lark_api(
    id = "task.v2.comment.create",
    method = "POST",
    path = "/open-apis/task/v2/comments",
    token = "tenant|user",
    response = CommentResponse,
    scopes = "task:comment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateComment {
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A comment to write or change.
    #[lark(body)]
    pub input_comment: InputComment,
}

/// Deletes a comment for good.
///
/// The caller must be able to read the task and have written the comment.
///
/// - `DELETE /open-apis/task/v2/comments/:comment_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/comment/delete)
#[lark_api(
    id = "task.v2.comment.delete",
    method = "DELETE",
    path = "/open-apis/task/v2/comments/:comment_id",
    token = "tenant|user",
    scopes = "task:comment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteComment {
    /// Id of the comment to delete.
    pub comment_id: String,
}

/// Fetches a comment with its text, author and times.
///
/// The caller must be able to read the task.
///
/// - `GET /open-apis/task/v2/comments/:comment_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:comment:read`, `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/comment/get)
#[lark_api(
    id = "task.v2.comment.get",
    method = "GET",
    path = "/open-apis/task/v2/comments/:comment_id",
    token = "tenant|user",
    response = CommentResponse,
    scopes = "task:comment:read|task:comment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetComment {
    /// Id of the comment to fetch; at most 50 characters.
    pub comment_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the comments on a task, oldest or newest first.
///
/// The caller must be able to read the task.
///
/// - `GET /open-apis/task/v2/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:comment:read`, `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/comment/list)
#[lark_api(
    id = "task.v2.comment.list",
    method = "GET",
    path = "/open-apis/task/v2/comments",
    token = "tenant|user",
    response = ListCommentResponse,
    paging(items = Comment),
    scopes = "task:comment:read|task:comment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListComment {
    /// How many comments a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// What the comments belong to; only `task`. Default: `task`.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task whose comments to list.
    pub resource_id: String,
    /// Whether the oldest, `asc`, or the newest comments, `desc`, come first. Default: `asc`.
    pub direction: Option<CommentDirection>,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCommentResponse {
    /// Comments on the task.
    pub items: Vec<Comment>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the text of a comment.
///
/// The caller must be able to read the task and have written the comment. Name `content` in `update_fields`.
///
/// - `PATCH /open-apis/task/v2/comments/:comment_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/comment/patch)
#[lark_api(
    id = "task.v2.comment.patch",
    method = "PATCH",
    path = "/open-apis/task/v2/comments/:comment_id",
    token = "tenant|user",
    response = CommentResponse,
    scopes = "task:comment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchComment {
    /// Id of the comment to change; at most 100 characters.
    pub comment_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The new text of the comment.
    pub comment: InputComment,
    /// The fields to change; only `content`.
    pub update_fields: Vec<String>,
}

/// A comment on a task.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Comment {
    /// Id of the comment, by which it can be changed or deleted.
    pub id: Option<String>,
    /// Text of the comment.
    pub content: Option<String>,
    /// Who wrote the comment.
    pub creator: Option<Member>,
    /// Id of the comment that this one replies to; empty if it is no reply.
    pub reply_to_comment_id: Option<String>,
    /// When the comment was written.
    pub created_at: Option<Text<UnixMillis>>,
    /// When the comment was last changed.
    pub updated_at: Option<Text<UnixMillis>>,
    /// What the comment belongs to, such as `task`.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task that the comment belongs to.
    pub resource_id: Option<String>,
}

/// The answer to [`CreateComment`], [`GetComment`] and [`PatchComment`].
#[doc(alias("CreateCommentResponse", "GetCommentResponse", "PatchCommentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommentResponse {
    /// The comment that was written.
    pub comment: Option<Comment>,
}

/// A comment to write or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputComment {
    /// Text of the comment; 1 to 3000 characters.
    /// Required in some requests.
    pub content: Option<String>,
    /// Id of the comment to reply to; without it, it is no reply.
    pub reply_to_comment_id: Option<String>,
    /// What the comment belongs to; only `task`. Default: `task`.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task to comment on; at most 100 characters.
    pub resource_id: Option<String>,
}

/// The values of `direction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CommentDirection {
    /// The oldest first.
    Asc,
    /// The newest first.
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
