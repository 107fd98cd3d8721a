// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Menu trees of a chat.
//!
//! `im.v1.chat.menu_tree` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::chat_menu_item::ChatMenuItem;

/// Adds menus to those of a group and returns all of them.
///
/// A group has at most 3 first-level menus with 5 second-level menus each. Those that exist stay, and none can be added
/// below them. The bot must be in the group, and the group's `chat_mode` must be `group`.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/menu_tree` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/create)
#[lark_api(
    id = "im.v1.chat.menu_tree.create",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree",
    token = "tenant",
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateChatMenuTree {
    /// Id of the group that gets the menus, `oc_...`; its `chat_mode` must be `group`.
    pub chat_id: String,
    /// The menus to add to those the group has.
    pub menu_tree: ChatMenuTree,
}

/// Deletes first-level menus of a group and returns those that are left.
///
/// Only menus of the first level can be deleted. The caller must be in the group, and the group's `chat_mode` must be
/// `group`.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/menu_tree` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/delete)
#[lark_api(
    id = "im.v1.chat.menu_tree.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree",
    token = "tenant",
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteChatMenuTree {
    /// Id of the group that loses the menus, `oc_...`; its `chat_mode` must be `group`.
    pub chat_id: String,
    /// Ids of the first-level menus to delete, from `im.v1.chat.menu_tree.get`.
    #[lark(json)]
    pub chat_menu_top_level_ids: Vec<String>,
}

/// Reads the menus of a group on both levels, with names, links and icons.
///
/// The bot must be in the group, and the group's `chat_mode` must be `group`.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/menu_tree` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:read`, `im:chat:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/get)
#[lark_api(
    id = "im.v1.chat.menu_tree.get",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree",
    token = "tenant",
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChatMenuTree {
    /// Id of the group whose menus are read, `oc_...`; its `chat_mode` must be `group`.
    pub chat_id: String,
}

/// Puts the first-level menus of a group into a new order and returns all menus.
///
/// Only menus of the first level can be sorted. The bot must be in the group, and the group's `chat_mode` must be
/// `group`.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/sort)
#[lark_api(
    id = "im.v1.chat.menu_tree.sort",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree/sort",
    token = "tenant",
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SortChatMenuTree {
    /// Id of the group whose menus are sorted, `oc_...`; its `chat_mode` must be `group`.
    pub chat_id: String,
    /// Ids of all first-level menus of the group, in the order from left to right.
    pub chat_menu_top_level_ids: Vec<String>,
}

/// A menu of a group below one of the first level.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuSecondLevel {
    /// Id of this menu, by which it is changed later.
    pub chat_menu_second_level_id: Option<String>,
    /// What this menu shows and does.
    pub chat_menu_item: Option<ChatMenuItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A first-level menu of a group, with those below it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuTopLevel {
    /// Id of this menu, by which it is changed, sorted and deleted.
    pub chat_menu_top_level_id: Option<String>,
    /// What this menu shows and does.
    /// Required in requests.
    pub chat_menu_item: Option<ChatMenuItem>,
    /// The menus below this one.
    pub children: Clearable<Vec<ChatMenuSecondLevel>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The menus of a group, on two levels.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuTree {
    /// The menus of the first level; a group has at most 3.
    pub chat_menu_top_levels: Vec<ChatMenuTopLevel>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateChatMenuTree`], [`DeleteChatMenuTree`], [`GetChatMenuTree`] and [`SortChatMenuTree`].
#[doc(alias(
    "CreateChatMenuTreeResponse",
    "DeleteChatMenuTreeResponse",
    "GetChatMenuTreeResponse",
    "SortChatMenuTreeResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatMenuTreeResponse {
    /// All menus of the group, old and new.
    pub menu_tree: Option<ChatMenuTree>,
}
