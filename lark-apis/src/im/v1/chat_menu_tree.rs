// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Menu trees of a chat.
//!
//! `im.v1.chat.menu_tree` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::chat_menu_item::ChatMenuItem;

/// Creates a menu tree of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/menu_tree` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232008, 232009, 232011, 232014, 232024, 232025, 232033, 232034, 232055, 232056, 232070,
///   232071, 232073, 232078
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/create)
#[lark_api(
    id = "im.v1.chat.menu_tree.create",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree",
    token = "tenant",
    response = CreateChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateChatMenuTree {
    pub chat_id: String,
    pub menu_tree: ChatMenuTree,
}

/// The answer to [`CreateChatMenuTree`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateChatMenuTreeResponse {
    pub menu_tree: Option<ChatMenuTree>,
}

/// Deletes a menu tree of a chat.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/menu_tree` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232008, 232009, 232011, 232014, 232024, 232025, 232033, 232034, 232055, 232073
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/delete)
#[lark_api(
    id = "im.v1.chat.menu_tree.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree",
    token = "tenant",
    response = DeleteChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteChatMenuTree {
    pub chat_id: String,
    #[lark(json)]
    pub chat_menu_top_level_ids: Vec<String>,
}

/// The answer to [`DeleteChatMenuTree`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteChatMenuTreeResponse {
    pub menu_tree: Option<ChatMenuTree>,
}

/// Fetches a menu tree of a chat.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/menu_tree` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:read`, `im:chat:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232011, 232014, 232024, 232025, 232033, 232034
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/get)
#[lark_api(
    id = "im.v1.chat.menu_tree.get",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree",
    token = "tenant",
    response = GetChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChatMenuTree {
    pub chat_id: String,
}

/// The answer to [`GetChatMenuTree`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatMenuTreeResponse {
    pub menu_tree: Option<ChatMenuTree>,
}

/// Sorts a menu tree of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232009, 232011, 232014, 232024, 232025, 232033, 232034, 232055, 232072
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-menu_tree/sort)
#[lark_api(
    id = "im.v1.chat.menu_tree.sort",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/menu_tree/sort",
    token = "tenant",
    response = SortChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SortChatMenuTree {
    pub chat_id: String,
    pub chat_menu_top_level_ids: Vec<String>,
}

/// The answer to [`SortChatMenuTree`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SortChatMenuTreeResponse {
    pub menu_tree: Option<ChatMenuTree>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuSecondLevel {
    pub chat_menu_second_level_id: Option<String>,
    pub chat_menu_item: Option<ChatMenuItem>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuTopLevel {
    pub chat_menu_top_level_id: Option<String>,
    /// Required in requests.
    pub chat_menu_item: Option<ChatMenuItem>,
    pub children: Vec<ChatMenuSecondLevel>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatMenuTree {
    pub chat_menu_top_levels: Vec<ChatMenuTopLevel>,
}
