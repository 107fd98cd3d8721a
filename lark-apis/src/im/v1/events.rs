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

/// A user opened the private chat with the bot. Sent by clients from 7.18 on; above 300 a second for a bot, events are
/// lost.
///
/// - Event `im.chat.access_event.bot_p2p_chat_entered_v1`, for custom apps only
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered)
#[lark_event(type = "im.chat.access_event.bot_p2p_chat_entered_v1")]
#[non_exhaustive]
pub struct BotP2pChatEntered {
    /// Id of the private chat, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who opened the chat.
    pub operator_id: Option<UserId>,
    /// Id of the latest message the user sees in the chat, `om_...`.
    pub last_message_id: Option<String>,
    /// When the latest message the user sees was sent.
    pub last_message_create_time: Option<Text<UnixMillis>>,
}

/// A group that the bot is in was dissolved; not sent if its history is kept for the members.
///
/// - Event `im.chat.disbanded_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/disbanded)
#[lark_event(type = "im.chat.disbanded_v1", scopes = "im:chat|im:chat:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatDisbanded {
    /// Id of the dissolved group, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who dissolved the group.
    pub operator_id: Option<UserId>,
    /// Whether the group was external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the tenant of the user who dissolved the group.
    pub operator_tenant_key: Option<String>,
    /// What the group was called.
    pub name: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
}

/// A bot was added to a group; when another bot invited it, only the new bot is told.
///
/// - Event `im.chat.member.bot.added_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added)
#[lark_event(type = "im.chat.member.bot.added_v1", scopes = "im:chat|im:chat.members:bot_access|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberBotAdded {
    /// Id of the group the bot was added to, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who added the bot.
    pub operator_id: Option<UserId>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the tenant of the user who added the bot.
    pub operator_tenant_key: Option<String>,
    /// What the group is called.
    pub name: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
}

/// The bot was removed from a group; only that bot is told.
///
/// - Event `im.chat.member.bot.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/deleted)
#[lark_event(type = "im.chat.member.bot.deleted_v1", scopes = "im:chat|im:chat.members:bot_access|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberBotDeleted {
    /// Id of the group the bot was removed from, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who removed the bot.
    pub operator_id: Option<UserId>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the tenant of the user who removed the bot.
    pub operator_tenant_key: Option<String>,
    /// What the group is called.
    pub name: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
}

/// A user joined a group that the bot is in, topic groups included.
///
/// - Event `im.chat.member.user.added_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/added)
#[lark_event(type = "im.chat.member.user.added_v1", scopes = "im:chat|im:chat.members:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberUserAdded {
    /// Id of the group the users joined, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who carried out the change.
    pub operator_id: Option<UserId>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the tenant of the user who carried out the change.
    pub operator_tenant_key: Option<String>,
    /// The users who joined.
    pub users: Vec<ChatMemberUser>,
    /// What the group is called.
    pub name: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
}

/// A user left, or was removed from, a group that the bot is in.
///
/// - Event `im.chat.member.user.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/deleted)
#[lark_event(type = "im.chat.member.user.deleted_v1", scopes = "im:chat|im:chat.members:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberUserDeleted {
    /// Id of the group the users left, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who carried out the change.
    pub operator_id: Option<UserId>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the tenant of the user who carried out the change.
    pub operator_tenant_key: Option<String>,
    /// The users who left or were removed.
    pub users: Vec<ChatMemberUser>,
    /// What the group is called.
    pub name: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
}

/// An invitation of users into a group that the bot is in was undone.
///
/// - Event `im.chat.member.user.withdrawn_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/withdrawn)
#[lark_event(type = "im.chat.member.user.withdrawn_v1", scopes = "im:chat|im:chat.members:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatMemberUserWithdrawn {
    /// Id of the group of the invitation, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who undid the invitation.
    pub operator_id: Option<UserId>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the tenant of the user who undid the invitation.
    pub operator_tenant_key: Option<String>,
    /// The users whose invitation was undone.
    pub users: Vec<ChatMemberUser>,
    /// What the group is called.
    pub name: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
}

/// The owner, basic information or a permission of a group that the bot is in was changed.
///
/// - Event `im.chat.updated_v1`, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/updated)
#[lark_event(type = "im.chat.updated_v1", scopes = "im:chat|im:chat:read|im:chat:readonly")]
#[non_exhaustive]
pub struct ChatUpdated {
    /// Id of the changed group, `oc_...`.
    pub chat_id: Option<String>,
    /// Ids of the user who changed the settings.
    pub operator_id: Option<UserId>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the tenant of the user who changed the settings.
    pub operator_tenant_key: Option<String>,
    /// The settings as they are now.
    pub after_change: Option<ChatChange>,
    /// The settings as they were.
    pub before_change: Option<ChatChange>,
    /// How the list of users who may write has changed.
    pub moderator_list: Option<ModeratorList>,
}

/// A user read a message that the bot sent in a private chat.
///
/// - Event `im.message.message_read_v1`, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/message_read)
#[lark_event(type = "im.message.message_read_v1", scopes = "im:message|im:message:readonly")]
#[non_exhaustive]
pub struct MessageRead {
    /// The user who read the messages, and when.
    pub reader: Option<EventMessageReader>,
    /// Ids of the messages that were read, `om_...`.
    pub message_id_list: Vec<String>,
}

/// An emoji reaction was added to a message in a chat that the bot is in.
///
/// - Event `im.message.reaction.created_v1`, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/created)
#[lark_event(type = "im.message.reaction.created_v1", scopes = "im:message.reactions:read|im:message:readonly")]
#[non_exhaustive]
pub struct MessageReactionCreated {
    /// Id of the message that got the reaction, `om_...`.
    pub message_id: Option<String>,
    /// The emoji of the reaction.
    pub reaction_type: Option<Emoji>,
    /// Whether a user or an app reacted; `user_id` or `app_id` says which.
    pub operator_type: Option<OperatorType>,
    /// Ids of the user who reacted; only for `user`.
    pub user_id: Option<UserId>,
    /// Id of the app that reacted, `cli_...`; only for `app`.
    pub app_id: Option<String>,
    /// When the reaction was added.
    pub action_time: Option<Text<UnixMillis>>,
}

/// An emoji reaction was removed from a message in a chat that the bot is in.
///
/// - Event `im.message.reaction.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/deleted)
#[lark_event(type = "im.message.reaction.deleted_v1", scopes = "im:message.reactions:read|im:message:readonly")]
#[non_exhaustive]
pub struct MessageReactionDeleted {
    /// Id of the message that lost the reaction, `om_...`.
    pub message_id: Option<String>,
    /// The emoji of the reaction.
    pub reaction_type: Option<Emoji>,
    /// Whether a user or an app removed the reaction; `user_id` or `app_id` says which.
    pub operator_type: Option<OperatorType>,
    /// Ids of the user who removed the reaction; only for `user`.
    pub user_id: Option<UserId>,
    /// Id of the app that removed the reaction, `cli_...`; only for `app`.
    pub app_id: Option<String>,
    /// When the reaction was removed.
    pub action_time: Option<Text<UnixMillis>>,
}

/// A message was recalled in a chat that the bot is in.
///
/// - Event `im.message.recalled_v1`, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled)
#[lark_event(type = "im.message.recalled_v1", scopes = "im:message|im:message:readonly")]
#[non_exhaustive]
pub struct MessageRecalled {
    /// Id of the recalled message, `om_...`.
    pub message_id: Option<String>,
    /// Id of the chat the message was in, `oc_...`.
    pub chat_id: Option<String>,
    /// When the message was recalled.
    pub recall_time: Option<Text<UnixMillis>>,
    /// Who recalled the message.
    pub recall_type: Option<RecallType>,
}

/// The bot received a message: private, with a mention, or any of the group, depending on its scopes. May come twice;
/// tell repeats by `message_id`.
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
    /// Who sent the message.
    pub sender: Option<EventSender>,
    /// The message itself.
    pub message: Option<EventMessage>,
}

/// Settings of a group, as they were before or are after a change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatChange {
    /// Avatar of the group.
    pub avatar: Option<String>,
    /// What the group is called.
    pub name: Option<String>,
    /// Text that describes the group.
    pub description: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
    /// Who may invite users and bots to the group.
    pub add_member_permission: Option<ChatPermission>,
    /// Whether members may share the group.
    pub share_card_permission: Option<SharePermission>,
    /// Who may mention everyone.
    pub at_all_permission: Option<ChatPermission>,
    /// Who may edit the group's information.
    pub edit_permission: Option<ChatPermission>,
    /// Whether joining needs approval.
    pub membership_approval: Option<MembershipApproval>,
    /// Who sees the notice that someone joined.
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    /// Who sees the notice that someone left.
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    /// Who may write in the group; for chosen members see `moderator_list` of the event.
    pub moderation_permission: Option<ModerationPermission>,
    /// Ids of the group's owner.
    pub owner_id: Option<UserId>,
    pub labels: Vec<String>,
    /// Protection of the group against leaks.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Whether messages in the group form a conversation or threads.
    pub group_message_type: Option<GroupMessageType>,
}

/// A user who joined or left a group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatMemberUser {
    /// What the user is called.
    pub name: Option<String>,
    /// Key of the user's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
    /// The user's ids.
    pub user_id: Option<UserId>,
}

/// A message as an event delivers it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMessage {
    /// Id of the message, `om_...`, to answer or manage it with.
    pub message_id: Option<String>,
    /// Id of the first message of the replies, `om_...`; only of a reply.
    pub root_id: Option<String>,
    /// Id of the message this one answers, `om_...`; only of a reply.
    pub parent_id: Option<String>,
    /// When the message was sent.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the message was last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Id of the chat the message is in, `oc_...`.
    pub chat_id: Option<String>,
    /// Id of the thread the message is in, `omt_...`; missing outside threads.
    pub thread_id: Option<String>,
    /// Whether the message is in a private chat or a group.
    pub chat_type: Option<ChatType>,
    /// What the message is, such as `text` or `image`.
    pub message_type: Option<MessageType>,
    /// Content as a JSON string whose form depends on `message_type`.
    pub content: Option<String>,
    /// The users and bots mentioned in the message.
    pub mentions: Vec<MentionEvent>,
    /// The sender's user agent; only with the scope `im:user_agent:read`.
    pub user_agent: Option<String>,
    /// What the user had open when writing to an agent.
    pub lark_agent_context: Option<LarkAgentContext>,
}

/// A user who read messages, and when.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMessageReader {
    /// Ids of the user who read.
    pub reader_id: Option<UserId>,
    /// When the user read the messages.
    pub read_time: Option<Text<UnixMillis>>,
    /// Key of the reader's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
}

/// Who sent the message of an event.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventSender {
    /// Ids of the user who sent the message.
    pub sender_id: Option<UserId>,
    /// Whether a user or a bot sent it.
    pub sender_type: Option<SenderType>,
    /// Key of the sender's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
}

/// What the user had open when writing to an agent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LarkAgentContext {
    /// Id of the chat the user had open, `oc_...`.
    pub active_chat_id: Option<String>,
}

/// A user who was given or lost the right to write in a group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEventModerator {
    /// Key of the user's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
    /// The user's ids.
    pub user_id: Option<UserId>,
}

/// A user or bot mentioned in a message that an event delivers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MentionEvent {
    /// Stands for the mention in the content: the third mentioned is `@_user_3`.
    pub key: Option<String>,
    /// Ids of who was mentioned.
    pub id: Option<UserId>,
    /// Whether a `user` or a `bot` was mentioned.
    pub mentioned_type: Option<String>,
    /// What the mentioned user is called.
    pub name: Option<String>,
    /// Key of the mentioned user's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
}

/// Who was given and who lost the right to write in a group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModeratorList {
    /// Users who may write now; the owner is always among them.
    pub added_member_list: Vec<ListEventModerator>,
    /// Users who may no longer write.
    pub removed_member_list: Vec<ListEventModerator>,
}

/// The values of `recall_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecallType {
    /// The sender.
    MessageOwner,
    /// The owner of the group.
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
