// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments.
//!
//! `task.v2.comment` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::Member;
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Creates a comment.
///
/// - `POST /open-apis/task/v2/comments` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub input_comment: InputComment,
}

/// Deletes a comment.
///
/// - `DELETE /open-apis/task/v2/comments/:comment_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
    pub comment_id: String,
}

/// Fetches a comment.
///
/// - `GET /open-apis/task/v2/comments/:comment_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:comment:read`, `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
    pub comment_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists comments.
///
/// - `GET /open-apis/task/v2/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:comment:read`, `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub resource_type: Option<TaskResourceType>,
    pub resource_id: String,
    pub direction: Option<CommentDirection>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCommentResponse {
    pub items: Vec<Comment>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of a comment.
///
/// - `PATCH /open-apis/task/v2/comments/:comment_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:comment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
    pub comment_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub comment: InputComment,
    pub update_fields: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Comment {
    pub id: Option<String>,
    pub content: Option<String>,
    pub creator: Option<Member>,
    pub reply_to_comment_id: Option<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub updated_at: Option<Text<UnixMillis>>,
    pub resource_type: Option<TaskResourceType>,
    pub resource_id: Option<String>,
}

/// The answer to [`CreateComment`], [`GetComment`] and [`PatchComment`].
#[doc(alias("CreateCommentResponse", "GetCommentResponse", "PatchCommentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommentResponse {
    pub comment: Option<Comment>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputComment {
    /// Required in some requests.
    pub content: Option<String>,
    pub reply_to_comment_id: Option<String>,
    pub resource_type: Option<TaskResourceType>,
    pub resource_id: Option<String>,
}

/// The values of `direction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CommentDirection {
    Asc,
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
