// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Blocks of an announcement.
//!
//! `docx.v1.chat.announcement.block` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Block, BlockListResponse, BlockResponse, UpdateBlockRequest};
use crate::ids::UserIdType;

/// Changes the content of several blocks of the announcement of a chat at once.
///
/// The caller must be in the chat and may edit the announcement. Where the chat lets only its owner and administrators
/// edit, a bot may do so only if it created the chat and has the scope `im:chat:operate_as_owner`. One announcement
/// takes at most 3 edits a second.
///
/// - `PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update` with a tenant or user token, for custom
///   and store apps
/// - Not repeated once it may have been executed: a request may insert or delete table rows and columns by index, which
///   a repetition does once more
/// - Scope: `im:chat.announcement:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/group/upgraded-group-announcement/chat-announcement-block/batch_update)
#[doc(alias = "BatchUpdateChatAnnouncementBlock")]
#[lark_api(
    id = "docx.v1.chat.announcement.block.batch_update",
    method = "PATCH",
    path = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update",
    token = "tenant|user",
    response = BatchUpdateAnnouncementBlockResponse,
    scopes = "im:chat.announcement:write_only",
    idempotency = "client_token",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateAnnouncementBlock {
    /// Chat whose announcement it is, `oc_...`; a chat of two people (`p2p`) has none.
    pub chat_id: String,
    /// Version of the announcement to edit; versions start at 1, and -1 is the newest. Default: -1.
    #[lark(query)]
    pub revision_id: Option<i64>,
    /// Makes repeated requests one: those with the same value change the announcement once. Left out, each request is a new
    /// one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Changes to make, at most 200 and one for each block.
    pub requests: Option<Vec<UpdateBlockRequest>>,
}

/// The answer to [`BatchUpdateAnnouncementBlock`].
#[doc(alias = "BatchUpdateChatAnnouncementBlockResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateAnnouncementBlockResponse {
    /// Blocks that were changed, as they stand now.
    pub blocks: Vec<Block>,
    /// Version of the announcement after the change.
    pub revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
}

/// Fetches the content of one block of the announcement of a chat.
///
/// The app needs a bot, and the caller must be in the chat.
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `im:chat.announcement:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/group/upgraded-group-announcement/chat-announcement-block/get)
#[doc(alias = "GetChatAnnouncementBlock")]
#[lark_api(
    id = "docx.v1.chat.announcement.block.get",
    method = "GET",
    path = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id",
    token = "tenant|user",
    response = BlockResponse,
    scopes = "im:chat.announcement:read"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAnnouncementBlock {
    /// Chat whose announcement it is, `oc_...`; a chat of two people (`p2p`) has none.
    pub chat_id: String,
    /// Block of the announcement, by its id from `docx.v1.chat.announcement.block.list`.
    pub block_id: String,
    /// Version of the announcement to read; -1 is the newest, older ones need the right to edit it. Default: -1.
    pub revision_id: Option<i64>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists all blocks of the announcement of a chat with their content, page by page.
///
/// The app needs a bot, and the caller must be in the chat.
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks` with a tenant or user token, for custom and store apps
/// - Scope: `im:chat.announcement:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/group/upgraded-group-announcement/chat-announcement/list)
#[doc(alias = "ListChatAnnouncementBlock")]
#[lark_api(
    id = "docx.v1.chat.announcement.block.list",
    method = "GET",
    path = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks",
    token = "tenant|user",
    response = BlockListResponse,
    paging(items = Block),
    scopes = "im:chat.announcement:read"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAnnouncementBlock {
    /// Chat whose announcement it is, `oc_...`; a chat of two people (`p2p`) has none.
    pub chat_id: String,
    /// How many blocks a page has at most; at most 500. Default: 500.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Version of the announcement to read; -1 is the newest, older ones need the right to edit it. Default: -1.
    pub revision_id: Option<i64>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}
