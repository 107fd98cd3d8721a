// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `im.v1` share.

use lark_runtime::{Model, StringEnum, Unknown};

use crate::ids::UserIdType;

/// A name in several languages.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nNames {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
    /// The name in Japanese.
    pub ja_jp: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user or bot mentioned in a message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Mention {
    /// Stands for the mention in the content: the third mentioned is `@_user_3`.
    pub key: Option<String>,
    /// Id of the mentioned user or bot: an open id; if `user_id_type` was given, an id of that kind, or a bot's app id.
    pub id: Option<String>,
    /// Kind of `id`; `open_id` unless another was asked for with `user_id_type`.
    pub id_type: Option<UserIdType>,
    /// What the mentioned user or bot is called.
    pub name: Option<String>,
    /// Key of the tenant of the mentioned user or bot, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
}

/// Who sent a message: a user or an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Sender {
    /// Id of the sender, in the kind of `id_type`.
    pub id: Option<String>,
    /// Kind of `id`: `app_id` for an app; for a user `open_id`, or what `user_id_type` asks for.
    pub id_type: Option<MemberIdType>,
    /// Whether a user or an app sent the message.
    pub sender_type: Option<SenderType>,
    /// Key of the sender's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
    /// What the sender is called.
    pub sender_name: Option<String>,
    /// The bot, as this app knows it.
    pub open_bot_id: Option<String>,
    /// The sender's name in several languages.
    pub sender_i18n_names: Option<I18nNames>,
}

/// The values of `container_id_type`, `group_message_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GroupMessageType {
    /// Messages of a conversation.
    Chat,
    /// Messages of threads.
    Thread,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `id_type`, `member_id_type`, `modifier_id_type`.
#[doc(alias("ModifierIdType", "OwnerIdType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberIdType {
    /// Id of the user in this app, `ou_...`.
    OpenId,
    /// Id of the user in all apps of one developer, `on_...`.
    UnionId,
    /// Id of the user in the tenant.
    UserId,
    /// The id of an app's bot.
    AppId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `action_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MenuActionType {
    /// For an item that has items below it.
    #[lark(rename = "NONE")]
    Nothing,
    /// Opens a link.
    #[lark(rename = "REDIRECT_LINK")]
    RedirectLink,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `moderation_permission`, `moderation_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ModerationPermission {
    /// All members may write.
    AllMembers,
    /// The owner and the administrators.
    OnlyOwner,
    /// The members that the group names.
    ModeratorList,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// Kind of the id of a message's receiver.
#[doc(alias = "MessageReceiveIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReceiveIdType {
    /// A user as this app knows them, `ou_...`.
    OpenId,
    /// A user as all apps of one developer know them, `on_...`.
    UnionId,
    /// A user as the tenant knows them.
    UserId,
    /// A user's mail address.
    Email,
    /// A group, `oc_...`.
    ChatId,
    /// A thread, `omt_...`; only for forwarding.
    ThreadId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `sender_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SenderType {
    /// A user.
    User,
    /// A bot.
    Bot,
    /// An app.
    App,
    /// Anonymous; not in use.
    Anonymous,
    /// Unknown; not in use.
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `exclude_from_types`, `from_types`, `p2p_target_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserOrBot {
    /// A user.
    User,
    /// A bot.
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
