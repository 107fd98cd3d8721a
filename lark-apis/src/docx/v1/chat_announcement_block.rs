// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Blocks of an announcement.
//!
//! `docx.v1.chat.announcement.block` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Block, BlockListResponse, BlockResponse, UpdateBlockRequest};
use crate::ids::UserIdType;

/// Updates several blocks of an announcement.
///
/// - `PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update` with a tenant or user token, for custom
///   and store apps
/// - Not repeated once it may have been executed: a request may insert or delete table rows and columns by index, which
///   a repetition does once more
/// - Scope: `im:chat.announcement:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770024, 1770025, 1770026, 1770027, 1770028, 1770029,
///   1770030, 1770031, 1770032, 1770033, 1770034, 1770035, 1770038, 1770041, 1771001, 1771002, 1771003, 1771004,
///   1771005, 1772001, 1772002, 1772003, 1772004, 1772005, 1772006, 1772025, 1772034
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
pub struct BatchUpdateAnnouncementBlock {
    pub chat_id: String,
    #[lark(query)]
    pub revision_id: Option<i64>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 200 elements.
    pub requests: Option<Vec<UpdateBlockRequest>>,
}

/// The answer to [`BatchUpdateAnnouncementBlock`].
#[doc(alias = "BatchUpdateChatAnnouncementBlockResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchUpdateAnnouncementBlockResponse {
    pub blocks: Vec<Block>,
    pub revision_id: Option<i64>,
    pub client_token: Option<String>,
}

/// Fetches a block of an announcement.
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `im:chat.announcement:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770032, 1771002, 1771003, 1771004, 1771005, 1771006, 1772001, 1772002, 1772003,
///   1772004, 1772006, 1772025, 1772034
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
pub struct GetAnnouncementBlock {
    pub chat_id: String,
    pub block_id: String,
    pub revision_id: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// Lists blocks of an announcement.
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks` with a tenant or user token, for custom and store apps
/// - Scope: `im:chat.announcement:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770032, 1771001, 1771002, 1771003, 1771004, 1771005, 1772001, 1772002, 1772003,
///   1772004, 1772006, 1772025, 1772034
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
pub struct ListAnnouncementBlock {
    pub chat_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub revision_id: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}
