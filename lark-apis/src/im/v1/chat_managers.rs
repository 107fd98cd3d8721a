// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managers of a chat.
//!
//! `im.v1.chat.managers` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::MemberIdType;

/// Makes users or bots of a group its administrators.
///
/// Only the owner of the group may do this.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.managers:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct AddChatManagers {
    /// Id of the group, `oc_...`; its `chat_mode` must be `group` or `topic`.
    pub chat_id: String,
    /// Kind of the ids in `manager_ids`; `app_id` is for bots, `user_id` needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    /// Ids of the users or bots to promote, in the kind of `member_id_type`; at most 50 users or 5 bots. A group has 10
    /// administrators, a very large one 20.
    pub manager_ids: Option<Vec<String>>,
}

/// Takes the administrator's role from users or bots of a group.
///
/// Only the owner of the group may do this.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.managers:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct DeleteChatManagers {
    /// Id of the group, `oc_...`; its `chat_mode` must be `group` or `topic`.
    pub chat_id: String,
    /// Kind of the ids in `manager_ids`; `app_id` is for bots, `user_id` needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    /// Ids of the administrators to dismiss, in the kind of `member_id_type`; at most 50 users or 5 bots.
    pub manager_ids: Option<Vec<String>>,
}

/// The answer to [`AddChatManagers`] and [`DeleteChatManagers`].
#[doc(alias("AddManagersChatManagersResponse", "DeleteManagersChatManagersResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatManagersResponse {
    /// Ids of all users who are now administrators, in the kind of `member_id_type`; open ids if that is `app_id`.
    pub chat_managers: Vec<String>,
    /// App ids of all bots that are now administrators, `cli_...`.
    pub chat_bot_managers: Vec<String>,
}
