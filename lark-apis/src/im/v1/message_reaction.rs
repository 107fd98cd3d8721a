// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reactions of a message.
//!
//! `im.v1.message.reaction` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// Queries several reactions of a message.
///
/// - `POST /open-apis/im/v1/messages/reactions/batch_query` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230006
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query)
#[lark_api(
    id = "im.v1.message.reaction.batch_query",
    method = "POST",
    path = "/open-apis/im/v1/messages/reactions/batch_query",
    token = "tenant|user",
    response = BatchQueryMessageReactionResponse,
    scopes = "im:message.reactions:read|im:message:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchQueryMessageReaction {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 20 elements.
    pub queries: Vec<MessageQuery>,
    pub page_size_per_message: Option<i64>,
    pub reaction_type: Option<String>,
}

/// The answer to [`BatchQueryMessageReaction`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryMessageReactionResponse {
    pub success_msg_reaction_details: Vec<SuccessMsgReactionDetails>,
    pub success_msg_reaction_counts: Vec<SuccessMsgReactionCount>,
    pub fail_msg_reaction_details: Vec<FailMsgReactionDetails>,
}

/// Creates a reaction of a message.
///
/// - `POST /open-apis/im/v1/messages/:message_id/reactions` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.reactions:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230110, 231001, 231002, 231003, 231004, 231005, 231006, 231008, 231012, 231013, 231014, 231015,
///   231017, 231018, 231019, 231020, 231021, 231022, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/create)
#[lark_api(
    id = "im.v1.message.reaction.create",
    method = "POST",
    path = "/open-apis/im/v1/messages/:message_id/reactions",
    token = "tenant|user",
    response = MessageReaction,
    scopes = "im:message|im:message.reactions:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMessageReaction {
    pub message_id: String,
    pub reaction_type: Emoji,
}

/// Deletes a reaction of a message.
///
/// - `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `im:message`, `im:message.reactions:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230110, 231001, 231002, 231003, 231004, 231005, 231007, 231008, 231010, 231011, 231012, 231013,
///   231015, 231018, 231019, 231020, 231021, 231022, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/delete)
#[lark_api(
    id = "im.v1.message.reaction.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id",
    token = "tenant|user",
    response = MessageReaction,
    scopes = "im:message|im:message.reactions:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteMessageReaction {
    pub message_id: String,
    pub reaction_id: String,
}

/// Lists reactions of a message.
///
/// - `GET /open-apis/im/v1/messages/:message_id/reactions` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230110, 231001, 231003, 231008, 231012, 231013, 231014, 231018
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/list)
#[lark_api(
    id = "im.v1.message.reaction.list",
    method = "GET",
    path = "/open-apis/im/v1/messages/:message_id/reactions",
    token = "tenant|user",
    response = ListMessageReactionResponse,
    paging(items = MessageReaction),
    scopes = "im:message.reactions:read|im:message:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMessageReaction {
    pub message_id: String,
    pub reaction_type: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListMessageReaction`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMessageReactionResponse {
    pub items: Vec<MessageReaction>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Emoji {
    /// Required in requests.
    pub emoji_type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FailMsgReactionDetails {
    pub message_id: Option<String>,
    pub fail_reason: Option<ReactionFailReason>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageQuery {
    pub message_id: Option<String>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageReaction {
    pub reaction_id: Option<String>,
    pub operator: Option<Operator>,
    pub action_time: Option<Text<UnixMillis>>,
    pub reaction_type: Option<Emoji>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Operator {
    pub operator_id: Option<String>,
    pub operator_type: Option<OperatorType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Reaction {
    pub reaction_id: Option<String>,
    pub operator: Option<Operator>,
    pub action_time: Option<String>,
    pub emoji_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReactionCount {
    pub reaction_type: Option<String>,
    pub count: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SuccessMsgReactionCount {
    pub message_id: Option<String>,
    pub reaction_count: Vec<ReactionCount>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SuccessMsgReactionDetails {
    pub message_id: Option<String>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub message_reaction_items: Vec<Reaction>,
}

/// The values of `operator_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OperatorType {
    User,
    App,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `fail_reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReactionFailReason {
    /// The id is no message's.
    Invalid,
    /// The page token is not that message's.
    InvalidPageToken,
    NoPermission,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
