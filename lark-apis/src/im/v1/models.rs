// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `im.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
pub struct I18nNames {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Mention {
    pub key: Option<String>,
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub name: Option<String>,
    pub tenant_key: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Sender {
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub sender_type: Option<String>,
    pub tenant_key: Option<String>,
    pub sender_name: Option<String>,
    pub open_bot_id: Option<String>,
    pub sender_i18n_names: Option<I18nNames>,
}

/// The values of `action_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ActionType {
    #[lark(rename = "NONE")]
    None,
    #[lark(rename = "REDIRECT_LINK")]
    RedirectLink,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `member_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum MemberIdType {
    AppId,
    OpenId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `receive_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ReceiveIdType {
    ChatId,
    Email,
    OpenId,
    ThreadId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    Other(String),
}
