// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `im.v1` share.

use lark_runtime::{Model, StringEnum, Unknown};

use crate::ids::UserIdType;

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nNames {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A mention in a message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Mention {
    /// What stands for it in the content, such as `@_user_1`.
    pub key: Option<String>,
    /// Id of the mentioned user or bot.
    pub id: Option<String>,
    /// Kind of that id.
    pub id_type: Option<UserIdType>,
    /// Name of the mentioned user or bot.
    pub name: Option<String>,
    /// The tenant of the mentioned user.
    pub tenant_key: Option<String>,
}

/// Who sent a message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Sender {
    /// Id of the user or app.
    pub id: Option<String>,
    /// Kind of that id.
    pub id_type: Option<MemberIdType>,
    /// `user`, `app`, `anonymous` or `unknown`.
    pub sender_type: Option<SenderType>,
    /// The sender's tenant.
    pub tenant_key: Option<String>,
    /// Name of the sender, if it was asked for.
    pub sender_name: Option<String>,
    /// The bot, as this app knows it.
    pub open_bot_id: Option<String>,
    /// Names by language, such as `zh_cn`.
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
    OpenId,
    UnionId,
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
    User,
    Bot,
    App,
    Anonymous,
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
    User,
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
