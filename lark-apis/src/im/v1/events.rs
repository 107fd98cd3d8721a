// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `im`.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_event};

use super::chat::{
    ChatPermission, MembershipApproval, MembershipMessageVisibility, RestrictedModeSetting, SharePermission,
};
use super::message::{ChatType, MessageType};
use super::message_reaction::{Emoji, OperatorType};
use super::models::{GroupMessageType, I18nNames, ModerationPermission, SenderType};
use crate::ids::UserId;

/// A user opened the chat with the bot.
///
/// - Event `im.chat.access_event.bot_p2p_chat_entered_v1`, for custom apps only
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered)
#[lark_event(type = "im.chat.access_event.bot_p2p_chat_entered_v1")]
#[non_exhaustive]
pub struct BotP2pChatEntered {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub last_message_id: Option<String>,
    pub last_message_create_time: Option<Text<UnixMillis>>,
}

/// A group with the bot in it was dissolved.
///
/// - Event `im.chat.disbanded_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/disbanded)
#[lark_event(type = "im.chat.disbanded_v1", scopes = "im:chat|im:chat:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatDisbanded {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub external: Option<bool>,
    pub operator_tenant_key: Option<String>,
    pub name: Option<String>,
    pub i18n_names: Option<I18nNames>,
}

/// The bot was added to a group.
///
/// - Event `im.chat.member.bot.added_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added)
#[lark_event(type = "im.chat.member.bot.added_v1", scopes = "im:chat|im:chat.members:bot_access|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberBotAdded {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub external: Option<bool>,
    pub operator_tenant_key: Option<String>,
    pub name: Option<String>,
    pub i18n_names: Option<I18nNames>,
}

/// The bot was removed from a group.
///
/// - Event `im.chat.member.bot.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/deleted)
#[lark_event(type = "im.chat.member.bot.deleted_v1", scopes = "im:chat|im:chat.members:bot_access|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberBotDeleted {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub external: Option<bool>,
    pub operator_tenant_key: Option<String>,
    pub name: Option<String>,
    pub i18n_names: Option<I18nNames>,
}

/// Users joined a group with the bot in it.
///
/// - Event `im.chat.member.user.added_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/added)
#[lark_event(type = "im.chat.member.user.added_v1", scopes = "im:chat|im:chat.members:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberUserAdded {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub external: Option<bool>,
    pub operator_tenant_key: Option<String>,
    pub users: Vec<ChatMemberUser>,
    pub name: Option<String>,
    pub i18n_names: Option<I18nNames>,
}

/// Users left, or were removed from, a group with the bot in it.
///
/// - Event `im.chat.member.user.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/deleted)
#[lark_event(type = "im.chat.member.user.deleted_v1", scopes = "im:chat|im:chat.members:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberUserDeleted {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub external: Option<bool>,
    pub operator_tenant_key: Option<String>,
    pub users: Vec<ChatMemberUser>,
    pub name: Option<String>,
    pub i18n_names: Option<I18nNames>,
}

/// An invitation of users to a group with the bot in it was withdrawn.
///
/// - Event `im.chat.member.user.withdrawn_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/withdrawn)
#[lark_event(type = "im.chat.member.user.withdrawn_v1", scopes = "im:chat|im:chat.members:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberUserWithdrawn {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub external: Option<bool>,
    pub operator_tenant_key: Option<String>,
    pub users: Vec<ChatMemberUser>,
    pub name: Option<String>,
    pub i18n_names: Option<I18nNames>,
}

/// The owner, the information, the permissions or the moderators of a group with the bot in it changed.
///
/// - Event `im.chat.updated_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/updated)
#[lark_event(type = "im.chat.updated_v1", scopes = "im:chat|im:chat:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatUpdated {
    pub chat_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub external: Option<bool>,
    pub operator_tenant_key: Option<String>,
    pub after_change: Option<ChatChange>,
    pub before_change: Option<ChatChange>,
    pub moderator_list: Option<ModeratorList>,
}

/// A user read messages that the bot sent in their chat.
///
/// - Event `im.message.message_read_v1`, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/message_read)
#[lark_event(type = "im.message.message_read_v1", scopes = "im:message|im:message:readonly")]
#[non_exhaustive]
pub struct MessageRead {
    pub reader: Option<EventMessageReader>,
    pub message_id_list: Vec<String>,
}

/// Somebody reacted to a message with an emoji.
///
/// - Event `im.message.reaction.created_v1`, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/created)
#[lark_event(type = "im.message.reaction.created_v1", scopes = "im:message.reactions:read|im:message:readonly")]
#[non_exhaustive]
pub struct MessageReactionCreated {
    pub message_id: Option<String>,
    pub reaction_type: Option<Emoji>,
    pub operator_type: Option<OperatorType>,
    pub user_id: Option<UserId>,
    pub app_id: Option<String>,
    pub action_time: Option<Text<UnixMillis>>,
}

/// Somebody took back a reaction to a message.
///
/// - Event `im.message.reaction.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/deleted)
#[lark_event(type = "im.message.reaction.deleted_v1", scopes = "im:message.reactions:read|im:message:readonly")]
#[non_exhaustive]
pub struct MessageReactionDeleted {
    pub message_id: Option<String>,
    pub reaction_type: Option<Emoji>,
    pub operator_type: Option<OperatorType>,
    pub user_id: Option<UserId>,
    pub app_id: Option<String>,
    pub action_time: Option<Text<UnixMillis>>,
}

/// A message in a chat with the bot was recalled.
///
/// - Event `im.message.recalled_v1`, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled)
#[lark_event(type = "im.message.recalled_v1", scopes = "im:message|im:message:readonly")]
#[non_exhaustive]
pub struct MessageRecalled {
    pub message_id: Option<String>,
    pub chat_id: Option<String>,
    pub recall_time: Option<Text<UnixMillis>>,
    pub recall_type: Option<RecallType>,
}

/// Somebody wrote to the bot, or to a group with the bot in it. Of a group only mentions are sent, unless the app may
/// read all messages.
///
/// - Event `im.message.receive_v1`, for custom and store apps
/// - Deliveries of one event have the same `message.message_id`, and not always the same id
/// - Scopes, any one of: `im:message.p2p_msg:readonly`, `im:message.group_at_msg:readonly`, `im:message.group_msg`,
///   `im:message.group_at_msg.include_bot:readonly`, `im:message.group_at_msg`, `im:message.group_msg:readonly`,
///   `im:message.p2p_msg`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)
#[lark_event(
    type = "im.message.receive_v1",
    dedupe = "message.message_id",
    scopes = "im:message.p2p_msg:readonly|im:message.group_at_msg:readonly|im:message.group_msg|im:message.group_at_msg.include_bot:readonly|im:message.group_at_msg|im:message.group_msg:readonly|im:message.p2p_msg"
)]
#[non_exhaustive]
pub struct MessageReceived {
    pub sender: Option<EventSender>,
    pub message: Option<EventMessage>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatChange {
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub i18n_names: Option<I18nNames>,
    pub add_member_permission: Option<ChatPermission>,
    pub share_card_permission: Option<SharePermission>,
    pub at_all_permission: Option<ChatPermission>,
    pub edit_permission: Option<ChatPermission>,
    pub membership_approval: Option<MembershipApproval>,
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    pub moderation_permission: Option<ModerationPermission>,
    pub owner_id: Option<UserId>,
    pub labels: Vec<String>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub group_message_type: Option<GroupMessageType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatMemberUser {
    pub name: Option<String>,
    pub tenant_key: Option<String>,
    pub user_id: Option<UserId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMessage {
    pub message_id: Option<String>,
    pub root_id: Option<String>,
    pub parent_id: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    pub chat_id: Option<String>,
    pub thread_id: Option<String>,
    pub chat_type: Option<ChatType>,
    pub message_type: Option<MessageType>,
    pub content: Option<String>,
    pub mentions: Vec<MentionEvent>,
    pub user_agent: Option<String>,
    pub lark_agent_context: Option<LarkAgentContext>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMessageReader {
    pub reader_id: Option<UserId>,
    pub read_time: Option<Text<UnixMillis>>,
    pub tenant_key: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventSender {
    pub sender_id: Option<UserId>,
    pub sender_type: Option<SenderType>,
    pub tenant_key: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LarkAgentContext {
    pub active_chat_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEventModerator {
    pub tenant_key: Option<String>,
    pub user_id: Option<UserId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MentionEvent {
    pub key: Option<String>,
    pub id: Option<UserId>,
    pub mentioned_type: Option<String>,
    pub name: Option<String>,
    pub tenant_key: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModeratorList {
    pub added_member_list: Vec<ListEventModerator>,
    pub removed_member_list: Vec<ListEventModerator>,
}

/// The values of `recall_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecallType {
    /// The sender.
    MessageOwner,
    GroupOwner,
    /// An administrator of the group.
    GroupManager,
    /// An administrator of the tenant.
    EnterpriseManager,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<BotP2pChatEntered>();
    visitor.visit::<ChatDisbanded>();
    visitor.visit::<ChatMemberBotAdded>();
    visitor.visit::<ChatMemberBotDeleted>();
    visitor.visit::<ChatMemberUserAdded>();
    visitor.visit::<ChatMemberUserDeleted>();
    visitor.visit::<ChatMemberUserWithdrawn>();
    visitor.visit::<ChatUpdated>();
    visitor.visit::<MessageRead>();
    visitor.visit::<MessageReactionCreated>();
    visitor.visit::<MessageReactionDeleted>();
    visitor.visit::<MessageRecalled>();
    visitor.visit::<MessageReceived>();
}
