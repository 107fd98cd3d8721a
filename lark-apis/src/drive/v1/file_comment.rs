// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments of a file.
//!
//! `drive.v1.file.comment` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixSeconds, Unknown, lark_api};

use super::file::FileType;
use super::file_comment_reply::FileCommentReply;
use crate::ids::UserIdType;

/// Fetches comments on a document by their ids, with their replies.
///
/// Comments on the whole document and on passages are both found; `is_whole` tells them apart.
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments/batch_query` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/batch_query)
#[lark_api(
    id = "drive.v1.file.comment.batch_query",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/comments/batch_query",
    token = "tenant|user",
    response = BatchQueryFileCommentResponse,
    scopes = "docs:document.comment:read|drive:drive|drive:drive:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchQueryFileComment {
    /// Document that the comment belongs to, by its token.
    pub file_token: String,
    /// Kind of the document that the token names.
    #[lark(query)]
    pub file_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Ids of the comments to fetch; at most 100.
    pub comment_ids: Vec<String>,
    /// Whether the reactions to the comments are returned as well. Default: `false`.
    pub need_reaction: Option<bool>,
    pub need_relation: Option<bool>,
}

/// The answer to [`BatchQueryFileComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryFileCommentResponse {
    /// Comments that were found, with their replies.
    pub items: Vec<FileComment>,
}

/// Adds a comment on a whole document; passages cannot be commented on.
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/create)
#[doc(alias("comment on document", "add comment"))]
#[lark_api(
    id = "drive.v1.file.comment.create",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/comments",
    token = "tenant|user",
    response = FileComment,
    scopes = "docs:doc|docs:doc:readonly|docs:document.comment:create|docs:document.comment:write_only|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFileComment {
    /// Document to comment on, by its token.
    pub file_token: String,
    /// Kind of the document that the token names.
    #[lark(query)]
    pub file_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A comment on a document, with its replies.
    /// Required in requests.
    #[lark(body)]
    pub file_comment: Option<FileComment>,
}

/// Fetches a comment on a whole document; those on passages are not found.
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
///   `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/get)
#[lark_api(
    id = "drive.v1.file.comment.get",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
    token = "tenant|user",
    response = FileComment,
    scopes = "docs:doc|docs:doc:readonly|docs:document.comment:read|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFileComment {
    /// Document that the comment belongs to, by its token.
    pub file_token: String,
    /// Comment on the document, by its id.
    pub comment_id: String,
    /// Kind of the document that the token names.
    pub file_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the reactions to the comments are returned as well. Default: `false`.
    pub need_reaction: Option<bool>,
}

/// Lists the comments on a document and its passages, with their replies.
///
/// `is_whole` in the answer tells comments on the whole document from those on passages.
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
///   `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/list)
#[doc(alias("list comments of document", "read comments"))]
#[lark_api(
    id = "drive.v1.file.comment.list",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/comments",
    token = "tenant|user",
    response = ListFileCommentResponse,
    paging(items = FileComment),
    scopes = "docs:doc|docs:doc:readonly|docs:document.comment:read|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFileComment {
    /// Document whose comments are listed, by its token.
    pub file_token: String,
    /// Kind of the document that the token names.
    pub file_type: FileType,
    /// Whether to list comments on the whole document. Default: `false`.
    pub is_whole: Option<bool>,
    /// Whether to list resolved comments rather than open ones. Default: `false`.
    pub is_solved: Option<bool>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many comments a page has; at most 100. Default: 50.
    pub page_size: Option<i64>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the reactions to the comments are returned as well. Default: `false`.
    pub need_reaction: Option<bool>,
    pub need_relation: Option<bool>,
}

/// The answer to [`ListFileComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileCommentResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Comments of this page.
    pub items: Vec<FileComment>,
}

/// Resolves a comment on a document, or opens it again.
///
/// - `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/patch)
#[lark_api(
    id = "drive.v1.file.comment.patch",
    method = "PATCH",
    path = "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
    token = "tenant|user",
    response = PatchFileCommentResponse,
    scopes = "docs:doc|docs:doc:readonly|docs:document.comment:update|docs:document.comment:write_only|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchFileComment {
    /// Document that the comment belongs to, by its token.
    pub file_token: String,
    /// Comment on the document, by its id.
    pub comment_id: String,
    /// Kind of the document that the token names.
    #[lark(query)]
    pub file_type: FileType,
    /// Whether the comment becomes resolved (`true`) or open again.
    pub is_solved: bool,
}

/// The answer to [`PatchFileComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchFileCommentResponse {
    pub data: Option<String>,
}

/// A comment on a document, with its replies.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FileComment {
    /// Id of the comment, which names it in other calls.
    pub comment_id: Option<String>,
    /// User who wrote the comment, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// When the comment was written.
    pub create_time: Option<UnixSeconds>,
    /// When the comment was last changed.
    pub update_time: Option<UnixSeconds>,
    /// Whether the comment is resolved.
    pub is_solved: Option<bool>,
    /// When the comment was resolved.
    pub solved_time: Option<UnixSeconds>,
    /// User who resolved the comment, in the kind of `user_id_type`.
    pub solver_user_id: Option<String>,
    /// Whether the comment has more replies than are here.
    pub has_more: Option<bool>,
    /// Token of the next page of replies.
    pub page_token: Option<String>,
    /// Whether the comment is on the whole document rather than a passage.
    pub is_whole: Option<bool>,
    /// Passage that the comment is on.
    pub quote: Option<String>,
    /// Replies to the comment, the comment's own text among them.
    pub reply_list: Option<ReplyList>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How often one kind of reaction was given.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FileCommentV2BatchQueryReactionData {
    /// Kind of the reaction, such as a thumbs-up.
    /// Required in requests.
    pub reaction_key: Option<String>,
    /// How often it was given in all, by any user.
    /// Required in requests.
    pub count: Option<i64>,
    /// Users whose reaction is shown first.
    pub ahead_users: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The replies to a comment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyList {
    /// Replies, in their order.
    pub replies: Vec<FileCommentReply>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
