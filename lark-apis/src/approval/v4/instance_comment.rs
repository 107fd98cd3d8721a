// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comments of an instance.
//!
//! `approval.v4.instance.comment` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

use super::models::YesNo;
use crate::ids::UserIdType;

/// Writes or edits a comment on an approval instance, or a reply to one.
///
/// - `POST /open-apis/approval/v4/instances/:instance_id/comments` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateInstanceComment {
    /// Code of the approval instance, or its own id in the external system.
    pub instance_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the user who acts, in the kind of `user_id_type`.
    #[lark(query)]
    pub user_id: String,
    /// The comment, a JSON object as a string with `text` and `files`. Names to be mentioned stand in the text, see
    /// `at_info_list`.
    pub content: Option<String>,
    /// Users mentioned in the comment.
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// Id of the comment to reply to.
    pub parent_comment_id: Option<String>,
    /// Id of the comment to edit or delete; without it a new one is written.
    pub comment_id: Option<String>,
    /// Whether only to store the comment, without a message of the bot. `false` for approvals made in the approval app,
    /// `true` for others.
    pub disable_bot: Option<bool>,
    /// More data, a JSON object as a string.
    pub extra: Option<String>,
}

/// Deletes a comment or reply; the approval centre then shows that it was deleted.
///
/// - `DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id` with a tenant token, for custom and
///   store apps
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct DeleteInstanceComment {
    /// Code of the approval instance, or its own id in the external system.
    pub instance_id: String,
    /// Id of the comment, as given when it was created or listed.
    pub comment_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Id of the user who acts, in the kind of `user_id_type`.
    pub user_id: String,
}

/// Lists the comments and replies on an approval instance.
///
/// Opinions given with an approval, rejection or transfer are not among them.
///
/// - `GET /open-apis/approval/v4/instances/:instance_id/comments` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListInstanceComment {
    /// Code of the approval instance, or its own id in the external system.
    pub instance_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Id of the user who acts, in the kind of `user_id_type`.
    pub user_id: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many comments a page has; at most 1000.
    pub page_size: Option<i64>,
}

/// The answer to [`ListInstanceComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInstanceCommentResponse {
    /// Comments on the instance.
    pub comments: Vec<Comment>,
}

/// Removes all comments and replies of an approval instance, even those shown as deleted.
///
/// - `POST /open-apis/approval/v4/instances/:instance_id/comments/remove` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct RemoveInstanceComment {
    /// Code of the approval instance, or its own id in the external system.
    pub instance_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the user who acts, in the kind of `user_id_type`.
    #[lark(query)]
    pub user_id: Option<String>,
}

/// The answer to [`RemoveInstanceComment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RemoveInstanceCommentResponse {
    /// Code of the approval instance.
    pub instance_id: Option<String>,
    /// Own id of the instance in the external system.
    pub external_id: Option<String>,
}

/// A comment on an approval instance.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Comment {
    /// Id of the comment.
    pub id: Option<String>,
    /// What the comment says.
    pub content: Option<String>,
    /// When the comment was written.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the comment was last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Whether the comment is deleted.
    pub is_delete: Option<YesNo>,
    /// Replies to the comment.
    pub replies: Vec<CommentReply>,
    /// Users mentioned in the comment.
    pub at_info_list: Vec<CommentAtInfo>,
    /// Who wrote the comment.
    pub commentator: Option<String>,
    /// More data of the comment.
    pub extra: Option<String>,
}

/// A user mentioned in a comment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CommentAtInfo {
    /// Id of the mentioned user, in the kind of `user_id_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// Name of the mentioned user.
    /// Required in requests.
    pub name: Option<String>,
    /// Where in the comment the mention stands, from 0. It replaces the name that `content` has there.
    /// Required in requests.
    pub offset: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A reply to a comment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommentReply {
    /// Id of the comment.
    pub id: Option<String>,
    /// What the comment says.
    pub content: Option<String>,
    /// When the comment was written.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the comment was last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Whether the comment is deleted.
    pub is_delete: Option<YesNo>,
    /// Users mentioned in the comment.
    pub at_info_list: Vec<CommentAtInfo>,
    /// Who wrote the comment.
    pub commentator: Option<String>,
    /// More data of the comment.
    pub extra: Option<String>,
}

/// The answer to [`CreateInstanceComment`] and [`DeleteInstanceComment`].
#[doc(alias("CreateInstanceCommentResponse", "DeleteInstanceCommentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceCommentResponse {
    /// Id of the comment that was written or changed.
    pub comment_id: Option<String>,
}
