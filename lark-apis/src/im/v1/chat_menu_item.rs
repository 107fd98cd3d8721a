// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Menu items of a chat.
//!
//! `im.v1.chat.menu_item` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::models::{I18nNames, MenuActionType};

/// Changes parts of a menu item of a chat.
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232009, 232011, 232014, 232024, 232025, 232033, 232034, 232055, 232073, 232078
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/patch)
#[lark_api(
    id = "im.v1.chat.menu_item.patch",
    method = "PATCH",
    path = "/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id",
    token = "tenant",
    response = PatchChatMenuItemResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchChatMenuItem {
    pub chat_id: String,
    pub menu_item_id: String,
    pub update_fields: Vec<MenuItemField>,
    pub chat_menu_item: ChatMenuItem,
}

/// The answer to [`PatchChatMenuItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchChatMenuItemResponse {
    pub chat_menu_item: Option<ChatMenuItem>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuItem {
    /// Required in some requests.
    pub action_type: Option<MenuActionType>,
    pub redirect_link: Option<ChatMenuItemRedirectLink>,
    pub image_key: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    pub i18n_names: Option<I18nNames>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuItemRedirectLink {
    pub common_url: Option<String>,
    pub ios_url: Option<String>,
    pub android_url: Option<String>,
    pub pc_url: Option<String>,
    pub web_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MenuItemField {
    #[lark(rename = "ICON")]
    Icon,
    #[lark(rename = "NAME")]
    Name,
    #[lark(rename = "I18N_NAME")]
    I18nName,
    #[lark(rename = "REDIRECT_LINK")]
    RedirectLink,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
