// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `im.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nNames {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
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
    pub id_type: Option<String>,
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
    pub id_type: Option<String>,
    /// `user`, `app`, `anonymous` or `unknown`.
    pub sender_type: Option<String>,
    /// The sender's tenant.
    pub tenant_key: Option<String>,
    /// Name of the sender, if it was asked for.
    pub sender_name: Option<String>,
    /// The bot, as this app knows it.
    pub open_bot_id: Option<String>,
    /// Names by language, such as `zh_cn`.
    pub sender_i18n_names: Option<I18nNames>,
}

/// The values of `action_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ActionType {
    #[lark(rename = "NONE")]
    None,
    #[lark(rename = "REDIRECT_LINK")]
    RedirectLink,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `member_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberIdType {
    AppId,
    OpenId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `receive_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReceiveIdType {
    ChatId,
    Email,
    OpenId,
    ThreadId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
