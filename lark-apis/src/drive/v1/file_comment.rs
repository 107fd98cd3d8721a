// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments of a file.
//!
//! `drive.v1.file.comment` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixSeconds, Unknown, lark_api};

use super::file::FileType;
use super::file_comment_reply::FileCommentReply;
use crate::ids::UserIdType;

/// Queries several comments of a file.
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments/batch_query` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1064230, 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
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
pub struct BatchQueryFileComment {
    pub file_token: String,
    #[lark(query)]
    pub file_type: FileType,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub comment_ids: Vec<String>,
    pub need_reaction: Option<bool>,
    pub need_relation: Option<bool>,
}

/// The answer to [`BatchQueryFileComment`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryFileCommentResponse {
    pub items: Vec<FileComment>,
}

/// Creates a comment of a file.
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/create)
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
pub struct CreateFileComment {
    pub file_token: String,
    #[lark(query)]
    pub file_type: FileType,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub file_comment: Option<FileComment>,
}

/// Fetches a comment of a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
///   `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
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
pub struct GetFileComment {
    pub file_token: String,
    pub comment_id: String,
    pub file_type: FileType,
    pub user_id_type: Option<UserIdType>,
    pub need_reaction: Option<bool>,
}

/// Lists comments of a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
///   `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069301, 1069302, 1069303, 1069304, 1069307, 1069308, 1069399
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/CommentAPI/list)
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
pub struct ListFileComment {
    pub file_token: String,
    pub file_type: FileType,
    pub is_whole: Option<bool>,
    pub is_solved: Option<bool>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
    pub need_reaction: Option<bool>,
    pub need_relation: Option<bool>,
}

/// The answer to [`ListFileComment`].
#[derive(Clone, Default, Model)]
pub struct ListFileCommentResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<FileComment>,
}

/// Changes parts of a comment of a file.
///
/// - `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
///   `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399
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
pub struct PatchFileComment {
    pub file_token: String,
    pub comment_id: String,
    #[lark(query)]
    pub file_type: FileType,
    pub is_solved: bool,
}

/// The answer to [`PatchFileComment`].
#[derive(Clone, Default, Model)]
pub struct PatchFileCommentResponse {
    pub data: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FileComment {
    pub comment_id: Option<String>,
    pub user_id: Option<String>,
    pub create_time: Option<UnixSeconds>,
    pub update_time: Option<UnixSeconds>,
    pub is_solved: Option<bool>,
    pub solved_time: Option<UnixSeconds>,
    pub solver_user_id: Option<String>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub is_whole: Option<bool>,
    pub quote: Option<String>,
    pub reply_list: Option<ReplyList>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct FileCommentV2BatchQueryReactionData {
    /// Required in requests.
    pub reaction_key: Option<String>,
    /// Required in requests.
    pub count: Option<i64>,
    pub ahead_users: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ReplyList {
    pub replies: Vec<FileCommentReply>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
