// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Menu items of a chat.
//!
//! `im.v1.chat.menu_item` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::models::{I18nNames, MenuActionType};

/// Changes the icon, name, translated names or link of one menu of a group, on the first or second level.
///
/// The bot must be in the group, and the group's `chat_mode` must be `group`. Second-level menus cannot be added or
/// deleted here.
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the group, `oc_...`; its `chat_mode` must be `group`.
    pub chat_id: String,
    /// Id of the menu to change, on the first or second level, from `im.v1.chat.menu_tree.get`.
    pub menu_item_id: String,
    /// Which parts of the menu to change.
    pub update_fields: Vec<MenuItemField>,
    /// The new values of the menu.
    pub chat_menu_item: ChatMenuItem,
}

/// The answer to [`PatchChatMenuItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchChatMenuItemResponse {
    /// The menu after the change.
    pub chat_menu_item: Option<ChatMenuItem>,
}

/// What a menu of a group shows and does, on either level.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuItem {
    /// What the menu does; must be `NONE` if there are menus below it. Cannot be changed later.
    /// Required in some requests.
    pub action_type: Option<MenuActionType>,
    /// Where the menu leads.
    pub redirect_link: Option<ChatMenuItemRedirectLink>,
    /// Key of the icon, `img_...`, from `im.v1.image.create` with the type `message`; a menu with menus below it has no
    /// icon.
    pub image_key: Option<String>,
    /// Text of the menu, 1 to 120 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// Text of the menu in several languages, 1 to 120 characters each.
    pub i18n_names: Option<I18nNames>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The addresses that a menu of a group opens, by platform.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuItemRedirectLink {
    /// Address for every platform without its own; begins with `http` or `https`.
    pub common_url: Option<String>,
    /// Address on iOS; `common_url` if unset. Begins with `http` or `https`.
    pub ios_url: Option<String>,
    /// Address on Android; `common_url` if unset. Begins with `http` or `https`.
    pub android_url: Option<String>,
    /// Address on a computer; `common_url` if unset. Prefixed with
    /// `https://applink.feishu.cn/client/web_url/open?mode=sidebar-semi&url=` it opens in the side bar.
    pub pc_url: Option<String>,
    /// Address in a browser; `common_url` if unset. Begins with `http` or `https`.
    pub web_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MenuItemField {
    /// The icon.
    #[lark(rename = "ICON")]
    Icon,
    /// The name.
    #[lark(rename = "NAME")]
    Name,
    /// The names in other languages.
    #[lark(rename = "I18N_NAME")]
    I18nName,
    /// The link it opens.
    #[lark(rename = "REDIRECT_LINK")]
    RedirectLink,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
