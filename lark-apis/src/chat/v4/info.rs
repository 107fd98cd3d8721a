// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Information.
//!
//! `chat.v4.info` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the name, members and settings of a group; out of date.
///
/// Use `im.v1.chat.get` and `im.v1.chat.members.get`.
///
/// - `GET /open-apis/chat/v4/info` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMTO5QjLzkTO04yM5kDN)
#[doc(alias = "GetChatOld")]
#[lark_api(
    id = "chat.v4.info.get_chat_old",
    method = "GET",
    path = "/open-apis/chat/v4/info",
    token = "tenant",
    response = GetChatResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChat {
    pub chat_id: String,
}

/// A group with its members and settings.
#[doc(alias = "GetChatOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatResponse {
    pub avatar: Option<String>,
    pub description: Option<String>,
    pub i18n_names: Option<I18nNames>,
    pub chat_id: Option<String>,
    pub members: Vec<ChatMember>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub owner_user_id: Option<String>,
    pub owner_open_id: Option<String>,
    pub only_owner_edit: Option<bool>,
    pub only_owner_add: Option<bool>,
    pub share_allowed: Option<bool>,
    pub add_member_verify: Option<bool>,
    pub only_owner_at_all: Option<bool>,
    pub send_message_permission: Option<String>,
    pub join_message_visibility: Option<String>,
    pub leave_message_visibility: Option<String>,
    pub group_email_enabled: Option<bool>,
    pub send_group_email_permission: Option<String>,
}

/// A member of a group.
#[doc(alias = "GetChatOldResponseMember")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatMember {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

/// The name of a group, by language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nNames {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}
