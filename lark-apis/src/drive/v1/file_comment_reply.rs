// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Replies of a comment.
//!
//! `drive.v1.file.comment.reply` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixSeconds, Unknown, lark_api};

use super::file::FileType;
use super::file_comment::FileCommentV2BatchQueryReactionData;
use super::models::{ReplyContent, ReplyExtra};
use crate::ids::UserIdType;

/// Replies to a comment on a document, with text, links to documents and mentions.
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `drive:drive`,
///   `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create)
#[lark_api(
    id = "drive.v1.file.comment.reply.create",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies",
    token = "tenant|user",
    response = FileCommentReply,
    scopes = "docs:doc|docs:doc:readonly|docs:document.comment:create|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFileCommentReply {
    /// Document that the comment belongs to, by its token.
    pub file_token: String,
    /// Comment to reply to, by its id.
    pub comment_id: String,
    /// Kind of the document that the token names.
    #[lark(query)]
    pub file_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// What the reply says.
    pub content: ReplyContent,
    pub extra: Option<String>,
}

/// Deletes a reply to a comment on a document.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:delete`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/delete)
#[lark_api(
    id = "drive.v1.file.comment.reply.delete",
    method = "DELETE",
    path = "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
    token = "tenant|user",
    response = FileCommentReplyResponse,
    scopes = "docs:doc|docs:doc:readonly|docs:document.comment:delete|docs:document.comment:write_only|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteFileCommentReply {
    /// Document that the comment belongs to, by its token.
    pub file_token: String,
    /// Comment on the document, by its id.
    pub comment_id: String,
    /// Reply to the comment, by its id.
    pub reply_id: String,
    /// Kind of the document that the token names.
    pub file_type: FileType,
}

/// Lists the replies to a comment on a document.
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/list-2)
#[lark_api(
    id = "drive.v1.file.comment.reply.list",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies",
    token = "tenant|user",
    response = ListFileCommentReplyResponse,
    paging(items = FileCommentReply),
    scopes = "docs:document.comment:read|drive:drive|drive:drive:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFileCommentReply {
    /// Document that the comment belongs to, by its token.
    pub file_token: String,
    /// Comment on the document, by its id.
    pub comment_id: String,
    /// How many replies a page has; at most 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the document that the token names.
    pub file_type: FileType,
    /// Whether the reactions to the comments are returned as well. Default: `false`.
    pub need_reaction: Option<bool>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileCommentReply`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileCommentReplyResponse {
    /// Replies of this page.
    pub items: Vec<FileCommentReply>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the content of a reply to a comment on a document.
///
/// - `PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/update)
#[lark_api(
    id = "drive.v1.file.comment.reply.update",
    method = "PUT",
    path = "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
    token = "tenant|user",
    response = FileCommentReplyResponse,
    scopes = "docs:doc|docs:doc:readonly|docs:document.comment:update|docs:document.comment:write_only|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateFileCommentReply {
    /// Document that the comment belongs to, by its token.
    pub file_token: String,
    /// Comment on the document, by its id.
    pub comment_id: String,
    /// Reply to the comment, by its id.
    pub reply_id: String,
    /// Kind of the document that the token names.
    #[lark(query)]
    pub file_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// What the reply says from now on.
    pub content: ReplyContent,
}

/// The answer to [`DeleteFileCommentReply`] and [`UpdateFileCommentReply`].
#[doc(alias("DeleteFileCommentReplyResponse", "UpdateFileCommentReplyResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileCommentReplyResponse {
    pub data: Option<String>,
}

/// A reply to a comment on a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FileCommentReply {
    /// What the reply says.
    /// Required in requests.
    pub content: Option<ReplyContent>,
    /// Id of the reply, which names it in other calls.
    pub reply_id: Option<String>,
    /// User who wrote the reply, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// When the reply was written.
    pub create_time: Option<UnixSeconds>,
    /// When the reply was last changed.
    pub update_time: Option<UnixSeconds>,
    /// Pictures and the like that came with the reply.
    pub extra: Option<ReplyExtra>,
    /// Reactions to the reply, by kind.
    pub reactions: Clearable<Vec<FileCommentV2BatchQueryReactionData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
