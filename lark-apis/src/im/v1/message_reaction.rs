// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reactions of a message.
//!
//! `im.v1.message.reaction` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// Reads the emoji reactions to several messages, page by page, and how many there are of each.
///
/// The caller must be in the chats of the messages. Reactions to messages that were recalled, or that it cannot see,
/// are not returned.
///
/// - `POST /open-apis/im/v1/messages/reactions/batch_query` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The messages to ask for, 1 to 20.
    pub queries: Vec<MessageQuery>,
    /// How many reactions are returned for one message at most; 1 to 10. Default: 10.
    pub page_size_per_message: Option<i64>,
    /// Only reactions with this emoji, such as `LAUGH`; leave it out for all.
    pub reaction_type: Option<String>,
}

/// The answer to [`BatchQueryMessageReaction`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryMessageReactionResponse {
    /// A page of reactions for each message that could be read.
    pub success_msg_reaction_details: Vec<SuccessMsgReactionDetails>,
    /// How many reactions of each emoji each message has.
    pub success_msg_reaction_counts: Vec<SuccessMsgReactionCount>,
    /// Messages whose reactions could not be read, with the reason.
    pub fail_msg_reaction_details: Vec<FailMsgReactionDetails>,
}

/// Adds an emoji reaction to a message.
///
/// The caller must be in the chat of the message. Recalled messages and system messages take no reactions.
///
/// - `POST /open-apis/im/v1/messages/:message_id/reactions` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.reactions:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/create)
#[doc(alias("add reaction", "add emoji", "react to message", "like message"))]
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
    /// Id of the message to react to, `om_...`.
    pub message_id: String,
    /// The emoji to add.
    pub reaction_type: Emoji,
}

/// Removes an emoji reaction that the caller has added to a message.
///
/// The caller must be in the chat of the message, and the message must not be recalled.
///
/// - `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `im:message`, `im:message.reactions:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the message that has the reaction, `om_...`.
    pub message_id: String,
    /// Id of the reaction to remove, from `message.reaction.create` or `message.reaction.list`.
    pub reaction_id: String,
}

/// Lists the emoji reactions to a message, all or those of one emoji.
///
/// The caller must be in the chat of the message, and the message must not be recalled.
///
/// - `GET /open-apis/im/v1/messages/:message_id/reactions` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the message whose reactions are listed, `om_...`.
    pub message_id: String,
    /// Only reactions with this emoji, such as `LAUGH`; leave it out for all.
    pub reaction_type: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many reactions a page has at most; up to 50. Default: 20.
    pub page_size: Option<i64>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListMessageReaction`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMessageReactionResponse {
    /// The reactions on this page.
    pub items: Vec<MessageReaction>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
}

/// An emoji that messages are reacted to with.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Emoji {
    /// Name of the emoji, such as `SMILE`.
    /// Required in requests.
    pub emoji_type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A message whose reactions could not be read, and why.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FailMsgReactionDetails {
    /// Id of the message, `om_...`.
    pub message_id: Option<String>,
    /// Why its reactions could not be read.
    pub fail_reason: Option<ReactionFailReason>,
}

/// A message whose reactions are asked for, and the page of them.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageQuery {
    /// Id of the message, `om_...`.
    pub message_id: Option<String>,
    /// Token of the page of its reactions to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// An emoji reaction to a message, with who added it and when.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageReaction {
    /// Id of the reaction, by which it can be removed.
    pub reaction_id: Option<String>,
    /// Who added the reaction.
    pub operator: Option<Operator>,
    /// When the reaction was added.
    pub action_time: Option<Text<UnixMillis>>,
    /// The emoji of the reaction.
    pub reaction_type: Option<Emoji>,
}

/// The user or app that added an emoji reaction.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Operator {
    /// Id of who added the reaction: the app id of a bot, or the user's id, an open id unless `user_id_type` asks for
    /// another.
    pub operator_id: Option<String>,
    /// Whether a user or an app added the reaction.
    pub operator_type: Option<OperatorType>,
}

/// An emoji reaction to a message, with who added it and when.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Reaction {
    /// Id of the reaction, by which it can be removed.
    pub reaction_id: Option<String>,
    /// Who added the reaction.
    pub operator: Option<Operator>,
    /// When the reaction was added.
    pub action_time: Option<String>,
    /// Name of the emoji, such as `SMILE`.
    pub emoji_type: Option<String>,
}

/// How often a message was reacted to with one emoji.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReactionCount {
    /// Name of the emoji, such as `SMILE`.
    pub reaction_type: Option<String>,
    /// How many reactions use this emoji.
    pub count: Option<String>,
}

/// How often a message was reacted to, by emoji.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SuccessMsgReactionCount {
    /// Id of the message, `om_...`.
    pub message_id: Option<String>,
    /// How many reactions each emoji has.
    pub reaction_count: Vec<ReactionCount>,
}

/// A page of the reactions to one message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SuccessMsgReactionDetails {
    /// Id of the message, `om_...`.
    pub message_id: Option<String>,
    /// Whether the message has another page of reactions.
    pub has_more: Option<bool>,
    /// Token of the message's next page; missing on the last.
    pub page_token: Option<String>,
    /// The reactions on this page.
    pub message_reaction_items: Vec<Reaction>,
}

/// The values of `operator_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OperatorType {
    /// A user.
    User,
    /// An app.
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
    /// The caller may not read the message.
    NoPermission,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
