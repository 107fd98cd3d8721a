// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Menu trees of a chat.
//!
//! `im.v1.chat.menu_tree` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

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
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct CreateChatMenuTree {
    pub chat_id: String,
    pub menu_tree: ChatMenuTree,
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
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteChatMenuTree {
    pub chat_id: String,
    #[lark(json)]
    pub chat_menu_top_level_ids: Vec<String>,
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
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetChatMenuTree {
    pub chat_id: String,
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
    response = ChatMenuTreeResponse,
    scopes = "im:chat|im:chat.menu_tree:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct SortChatMenuTree {
    pub chat_id: String,
    pub chat_menu_top_level_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct ChatMenuSecondLevel {
    pub chat_menu_second_level_id: Option<String>,
    pub chat_menu_item: Option<ChatMenuItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ChatMenuTopLevel {
    pub chat_menu_top_level_id: Option<String>,
    /// Required in requests.
    pub chat_menu_item: Option<ChatMenuItem>,
    pub children: Clearable<Vec<ChatMenuSecondLevel>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ChatMenuTree {
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
pub struct ChatMenuTreeResponse {
    pub menu_tree: Option<ChatMenuTree>,
}
