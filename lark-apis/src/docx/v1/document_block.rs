// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Blocks of a document.
//!
//! `docx.v1.document.block` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Block, BlockListResponse, BlockResponse, UpdateBlockRequest};
use crate::ids::UserIdType;

/// Changes the content of several blocks of a document at once.
///
/// Each block may be changed only once in a request. One document takes at most 3 edits a second.
///
/// - `PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update` with a tenant or user token, for custom and
///   store apps
/// - Not repeated once it may have been executed: a request may insert or delete table rows and columns by index, which
///   a repetition does once more
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/batch_update)
#[lark_api(
    id = "docx.v1.document.block.batch_update",
    method = "PATCH",
    path = "/open-apis/docx/v1/documents/:document_id/blocks/batch_update",
    token = "tenant|user",
    response = BatchUpdateDocumentBlockResponse,
    scopes = "docx:document|docx:document:write_only",
    idempotency = "client_token",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateDocumentBlock {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// Version of the document to edit; versions start at 1, and -1 is the newest. Default: -1.
    #[lark(query)]
    pub document_revision_id: Option<i64>,
    /// Makes repeated requests one: those with the same value change the document once. Left out, each request is a new
    /// one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Changes to make, at most 200 and one for each block.
    pub requests: Vec<UpdateBlockRequest>,
}

/// The answer to [`BatchUpdateDocumentBlock`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateDocumentBlockResponse {
    /// Blocks that were changed, as they stand now.
    pub blocks: Vec<Block>,
    /// Version of the document after the change.
    pub document_revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
}

/// Fetches the content of one block of a document.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/get)
#[lark_api(
    id = "docx.v1.document.block.get",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id/blocks/:block_id",
    token = "tenant|user",
    response = BlockResponse,
    scopes = "docx:document|docx:document:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocumentBlock {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// Block of the document, by its id from `docx.v1.document.block.list`.
    pub block_id: String,
    /// Version of the document to read; -1 is the newest, older ones need the right to edit it. Default: -1.
    pub document_revision_id: Option<i64>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists all blocks of a document with their content, page by page.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/blocks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/list)
#[doc(alias("list blocks of document", "read all blocks", "document structure"))]
#[lark_api(
    id = "docx.v1.document.block.list",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id/blocks",
    token = "tenant|user",
    response = BlockListResponse,
    paging(items = Block),
    scopes = "docx:document|docx:document:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDocumentBlock {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// How many blocks a page has at most; at most 500. Default: 500.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Version of the document to read; -1 is the newest, older ones need the right to edit it. Default: -1.
    pub document_revision_id: Option<i64>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Changes the content of one block of a document and returns the block.
///
/// Several blocks at once are changed with `docx.v1.document.block.batch_update`. One document takes at most 3 edits a
/// second.
///
/// - `PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id` with a tenant or user token, for custom and
///   store apps
/// - Not repeated once it may have been executed: it may insert or delete table rows and columns by index, which a
///   repetition does once more
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/patch)
#[doc(alias("update block", "change text of document", "replace text in block"))]
#[lark_api(
    id = "docx.v1.document.block.patch",
    method = "PATCH",
    path = "/open-apis/docx/v1/documents/:document_id/blocks/:block_id",
    token = "tenant|user",
    response = PatchDocumentBlockResponse,
    scopes = "docx:document|docx:document:write_only",
    idempotency = "client_token",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchDocumentBlock {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// Block to change, by its id from `docx.v1.document.block.list`.
    pub block_id: String,
    /// Version of the document to edit; versions start at 1, and -1 is the newest. Default: -1.
    #[lark(query)]
    pub document_revision_id: Option<i64>,
    /// Makes repeated requests one: those with the same value change the document once. Left out, each request is a new
    /// one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A change of one block; one kind of change is set.
    /// Required in requests.
    #[lark(body)]
    pub update_block_request: Option<UpdateBlockRequest>,
}

/// The answer to [`PatchDocumentBlock`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchDocumentBlockResponse {
    /// The block as it stands after the change.
    pub block: Option<Block>,
    /// Version of the document after the change.
    pub document_revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
}
