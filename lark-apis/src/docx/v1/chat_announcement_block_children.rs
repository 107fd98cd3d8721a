// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Children of a block.
//!
//! `docx.v1.chat.announcement.block.children` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Block, BlockListResponse};
use crate::ids::UserIdType;

/// Deletes a range of the children of a block of the announcement of a chat.
///
/// Rows and columns of tables and columns of grids are deleted with `docx.v1.chat.announcement.block.batch_update`
/// instead. A table cell, a grid column and a callout must keep at least one child.
///
/// - `DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete` with a tenant or
///   user token, for custom and store apps
/// - Not repeated once it may have been executed: children are deleted by start and end index, so a repetition deletes
///   the ones that moved up into their place
/// - Scope: `im:chat.announcement:write_only`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/group/upgraded-group-announcement/chat-announcement-block/batch_delete)
#[doc(alias = "BatchDeleteChatAnnouncementBlockChildren")]
#[lark_api(
    id = "docx.v1.chat.announcement.block.children.batch_delete",
    method = "DELETE",
    path = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete",
    token = "tenant|user",
    response = BatchDeleteAnnouncementBlockChildrenResponse,
    scopes = "im:chat.announcement:write_only",
    rate_limit = "5/s",
    idempotency = "client_token",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteAnnouncementBlockChildren {
    /// Chat whose announcement it is, `oc_...`; a chat of two people (`p2p`) has none.
    pub chat_id: String,
    /// Block whose children are deleted, by its id.
    pub block_id: String,
    /// Version of the announcement to edit; versions start at 1, and -1 is the newest. Default: -1.
    pub revision_id: Option<i64>,
    /// Makes repeated requests one: those with the same value change the announcement once. Left out, each request is a new
    /// one.
    pub client_token: Option<String>,
    /// Position of the first child to delete, counted from 0.
    #[lark(json)]
    pub start_index: i64,
    /// Position after the last child to delete; at least 1.
    #[lark(json)]
    pub end_index: i64,
}

/// The answer to [`BatchDeleteAnnouncementBlockChildren`].
#[doc(alias = "BatchDeleteChatAnnouncementBlockChildrenResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteAnnouncementBlockChildrenResponse {
    /// Version of the announcement after the change.
    pub revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
}

/// Adds children to a block of the announcement of a chat, at a given place.
///
/// The caller must be in the chat and may edit the announcement. Where the chat lets only its owner and administrators
/// edit, a bot may do so only if it created the chat and has the scope `im:chat:operate_as_owner`. One announcement
/// takes at most 3 edits a second.
///
/// - `POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` with a tenant or user token, for
///   custom and store apps
/// - Scope: `im:chat.announcement:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/group/upgraded-group-announcement/chat-announcement-block/create)
#[doc(alias = "CreateChatAnnouncementBlockChildren")]
#[lark_api(
    id = "docx.v1.chat.announcement.block.children.create",
    method = "POST",
    path = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children",
    token = "tenant|user",
    response = CreateAnnouncementBlockChildrenResponse,
    scopes = "im:chat.announcement:write_only",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAnnouncementBlockChildren {
    /// Chat whose announcement it is, `oc_...`; a chat of two people (`p2p`) has none.
    pub chat_id: String,
    /// Block that gets the children; the `chat_id` stands for the root of the announcement.
    pub block_id: String,
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
    /// Blocks to add, 1 to 50; at most 5 of them spreadsheets.
    pub children: Option<Vec<Block>>,
    /// Where the first new block goes among the children, counted from 0. Default: -1, at the end.
    pub index: Option<i64>,
}

/// The answer to [`CreateAnnouncementBlockChildren`].
#[doc(alias = "CreateChatAnnouncementBlockChildrenResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAnnouncementBlockChildrenResponse {
    /// Blocks that were added.
    pub children: Vec<Block>,
    /// Version of the announcement after the change.
    pub revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
}

/// Lists the children of a block of the announcement of a chat with their content, page by page.
///
/// The app needs a bot, and the caller must be in the chat.
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` with a tenant or user token, for
///   custom and store apps
/// - Scope: `im:chat.announcement:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/group/upgraded-group-announcement/chat-announcement-block/get-2)
#[doc(alias = "GetChatAnnouncementBlockChildren")]
#[lark_api(
    id = "docx.v1.chat.announcement.block.children.get",
    method = "GET",
    path = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children",
    token = "tenant|user",
    response = BlockListResponse,
    paging(items = Block),
    scopes = "im:chat.announcement:read"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAnnouncementBlockChildren {
    /// Chat whose announcement it is, `oc_...`; a chat of two people (`p2p`) has none.
    pub chat_id: String,
    /// Block whose children are listed, by its id.
    pub block_id: String,
    /// Version of the announcement to read; -1 is the newest, older ones need the right to edit it. Default: -1.
    pub revision_id: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many blocks a page has; at least 1. Default: 500.
    pub page_size: Option<i64>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}
