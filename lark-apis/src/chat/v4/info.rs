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
    /// Group to fetch, `oc_...`.
    pub chat_id: String,
}

/// A group with its members and settings.
#[doc(alias = "GetChatOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatResponse {
    /// URL of the group's avatar.
    pub avatar: Option<String>,
    /// What the group is about.
    pub description: Option<String>,
    /// Name of the group, by language.
    pub i18n_names: Option<I18nNames>,
    /// Id of the group, `oc_...`.
    pub chat_id: Option<String>,
    /// Members of the group.
    pub members: Vec<ChatMember>,
    /// Name of the group.
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// User id of whoever owns the group.
    pub owner_user_id: Option<String>,
    /// Open id of the owner, `ou_...`.
    pub owner_open_id: Option<String>,
    /// Whether only the owner may edit the group.
    pub only_owner_edit: Option<bool>,
    /// Whether only the owner may add members.
    pub only_owner_add: Option<bool>,
    /// Whether the group may be shared.
    pub share_allowed: Option<bool>,
    /// Whether joining must be approved.
    pub add_member_verify: Option<bool>,
    /// Whether only the owner may mention everybody.
    pub only_owner_at_all: Option<bool>,
    /// Who may send messages.
    pub send_message_permission: Option<String>,
    /// Who is told when somebody joins.
    pub join_message_visibility: Option<String>,
    /// Who is told when somebody leaves.
    pub leave_message_visibility: Option<String>,
    /// Whether mails can be sent to the group.
    pub group_email_enabled: Option<bool>,
    /// Who may send mails to the group.
    pub send_group_email_permission: Option<String>,
}

/// A member of a group.
#[doc(alias = "GetChatOldResponseMember")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatMember {
    /// Open id of the member, `ou_...`.
    pub open_id: Option<String>,
    /// User id of the member within the tenant.
    pub user_id: Option<String>,
}

/// The name of a group, by language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nNames {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
    /// The name in Japanese.
    pub ja_jp: Option<String>,
}
