// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managers of a chat.
//!
//! `im.v1.chat.managers` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::MemberIdType;

/// Adds managers of managers of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.managers:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232009, 232011, 232019, 232024, 232025, 232027, 232033, 232034, 232038, 232039, 232040
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/add_managers)
#[doc(alias = "AddManagersChatManagers")]
#[lark_api(
    id = "im.v1.chat.managers.add_managers",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/managers/add_managers",
    token = "tenant|user",
    response = ChatManagersResponse,
    scopes = "im:chat|im:chat.managers:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct AddChatManagers {
    pub chat_id: String,
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    /// At most 50 elements.
    pub manager_ids: Option<Vec<String>>,
}

/// Deletes managers of managers of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.managers:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232009, 232011, 232019, 232024, 232025, 232027, 232033, 232034, 232038, 232039
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete_managers)
#[doc(alias = "DeleteManagersChatManagers")]
#[lark_api(
    id = "im.v1.chat.managers.delete_managers",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/managers/delete_managers",
    token = "tenant|user",
    response = ChatManagersResponse,
    scopes = "im:chat|im:chat.managers:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteChatManagers {
    pub chat_id: String,
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    /// At most 50 elements.
    pub manager_ids: Option<Vec<String>>,
}

/// The answer to [`AddChatManagers`] and [`DeleteChatManagers`].
#[doc(alias("AddManagersChatManagersResponse", "DeleteManagersChatManagersResponse"))]
#[derive(Clone, Default, Model)]
pub struct ChatManagersResponse {
    pub chat_managers: Vec<String>,
    pub chat_bot_managers: Vec<String>,
}
