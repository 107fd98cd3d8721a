// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Replies of a comment.
//!
//! `drive.v1.file.comment.reply` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixSeconds, Unknown, lark_api};

use super::file::FileType;
use super::file_comment::FileCommentV2BatchQueryReactionData;
use super::models::{ReplyContent, ReplyExtra};
use crate::ids::UserIdType;

/// Creates a reply of a comment.
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `drive:drive`,
///   `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
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
pub struct CreateFileCommentReply {
    pub file_token: String,
    pub comment_id: String,
    #[lark(query)]
    pub file_type: FileType,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub content: ReplyContent,
    pub extra: Option<String>,
}

/// Deletes a reply of a comment.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:delete`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
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
pub struct DeleteFileCommentReply {
    pub file_token: String,
    pub comment_id: String,
    pub reply_id: String,
    pub file_type: FileType,
}

/// Lists replies of a comment.
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1064230, 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
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
pub struct ListFileCommentReply {
    pub file_token: String,
    pub comment_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub file_type: FileType,
    pub need_reaction: Option<bool>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileCommentReply`].
#[derive(Clone, Default, Model)]
pub struct ListFileCommentReplyResponse {
    pub items: Vec<FileCommentReply>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Updates a reply of a comment.
///
/// - `PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
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
pub struct UpdateFileCommentReply {
    pub file_token: String,
    pub comment_id: String,
    pub reply_id: String,
    #[lark(query)]
    pub file_type: FileType,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub content: ReplyContent,
}

/// The answer to [`DeleteFileCommentReply`] and [`UpdateFileCommentReply`].
#[doc(alias("DeleteFileCommentReplyResponse", "UpdateFileCommentReplyResponse"))]
#[derive(Clone, Default, Model)]
pub struct FileCommentReplyResponse {
    pub data: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FileCommentReply {
    /// Required in requests.
    pub content: Option<ReplyContent>,
    pub reply_id: Option<String>,
    pub user_id: Option<String>,
    pub create_time: Option<UnixSeconds>,
    pub update_time: Option<UnixSeconds>,
    pub extra: Option<ReplyExtra>,
    pub reactions: Clearable<Vec<FileCommentV2BatchQueryReactionData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
