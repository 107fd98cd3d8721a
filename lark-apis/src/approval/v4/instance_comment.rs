// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments of an instance.
//!
//! `approval.v4.instance.comment` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

use super::models::YesNo;
use crate::ids::UserIdType;

/// Creates a comment of an instance.
///
/// - `POST /open-apis/approval/v4/instances/:instance_id/comments` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance-comment/create)
#[lark_api(
    id = "approval.v4.instance.comment.create",
    method = "POST",
    path = "/open-apis/approval/v4/instances/:instance_id/comments",
    token = "tenant",
    response = InstanceCommentResponse,
    scopes = "approval:approval|approval:instance.comment",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct CreateInstanceComment {
    pub instance_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub user_id: String,
    pub content: Option<String>,
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    pub parent_comment_id: Option<String>,
    pub comment_id: Option<String>,
    pub disable_bot: Option<bool>,
    pub extra: Option<String>,
}

/// Deletes a comment of an instance.
///
/// - `DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id` with a tenant token, for custom and
///   store apps
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance-comment/delete)
#[lark_api(
    id = "approval.v4.instance.comment.delete",
    method = "DELETE",
    path = "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id",
    token = "tenant",
    response = InstanceCommentResponse,
    scopes = "approval:approval|approval:instance.comment",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteInstanceComment {
    pub instance_id: String,
    pub comment_id: String,
    pub user_id_type: Option<UserIdType>,
    pub user_id: String,
}

/// Lists comments of an instance.
///
/// - `GET /open-apis/approval/v4/instances/:instance_id/comments` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance-comment/list)
#[lark_api(
    id = "approval.v4.instance.comment.list",
    method = "GET",
    path = "/open-apis/approval/v4/instances/:instance_id/comments",
    token = "tenant",
    response = ListInstanceCommentResponse,
    scopes = "approval:approval|approval:approval:readonly|approval:instance.comment",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListInstanceComment {
    pub instance_id: String,
    pub user_id_type: Option<UserIdType>,
    pub user_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListInstanceComment`].
#[derive(Clone, Default, Model)]
pub struct ListInstanceCommentResponse {
    pub comments: Vec<Comment>,
}

/// Removes a comment of an instance.
///
/// - `POST /open-apis/approval/v4/instances/:instance_id/comments/remove` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance-comment/remove)
#[lark_api(
    id = "approval.v4.instance.comment.remove",
    method = "POST",
    path = "/open-apis/approval/v4/instances/:instance_id/comments/remove",
    token = "tenant",
    response = RemoveInstanceCommentResponse,
    scopes = "approval:approval|approval:instance.comment",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct RemoveInstanceComment {
    pub instance_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub user_id: Option<String>,
}

/// The answer to [`RemoveInstanceComment`].
#[derive(Clone, Default, Model)]
pub struct RemoveInstanceCommentResponse {
    pub instance_id: Option<String>,
    pub external_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Comment {
    pub id: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    pub is_delete: Option<YesNo>,
    pub replies: Vec<CommentReply>,
    pub at_info_list: Vec<CommentAtInfo>,
    pub commentator: Option<String>,
    pub extra: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct CommentAtInfo {
    /// Required in requests.
    pub user_id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub offset: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct CommentReply {
    pub id: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    pub is_delete: Option<YesNo>,
    pub at_info_list: Vec<CommentAtInfo>,
    pub commentator: Option<String>,
    pub extra: Option<String>,
}

/// The answer to [`CreateInstanceComment`] and [`DeleteInstanceComment`].
#[doc(alias("CreateInstanceCommentResponse", "DeleteInstanceCommentResponse"))]
#[derive(Clone, Default, Model)]
pub struct InstanceCommentResponse {
    pub comment_id: Option<String>,
}
