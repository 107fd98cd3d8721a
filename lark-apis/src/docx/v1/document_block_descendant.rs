// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Descendants of a block.
//!
//! `docx.v1.document.block.descendant` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::Block;
use crate::ids::UserIdType;

/// Adds a tree of blocks below a block of a document, at a given place, and returns the new blocks.
///
/// Grid columns, table cells and callouts among them need at least one child, if only an empty text block. One document
/// takes at most 3 edits a second.
///
/// - `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/docs/docs/document-block/create-2)
#[lark_api(
    id = "docx.v1.document.block.descendant.create",
    method = "POST",
    path = "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant",
    token = "tenant|user",
    response = CreateDocumentBlockDescendantResponse,
    scopes = "docx:document|docx:document:write_only",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDocumentBlockDescendant {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// Block that gets the children; the `document_id` stands for the root of the document.
    pub block_id: String,
    /// Version of the document to edit; versions start at 1, and -1 is the newest. Default: -1.
    #[lark(query)]
    pub document_revision_id: Option<i64>,
    /// Makes repeated requests one: those with the same value change the document once. A UUID of version 4; left out, each
    /// request is a new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Temporary ids, of your choice and unique in the request, of the blocks that become children of the block; 1 to 1000,
    /// without their own children.
    pub children_id: Vec<String>,
    /// Where the first new child goes among the children, counted from 0. Default: -1, at the end.
    pub index: Option<i64>,
    /// All blocks to add, parents and children alike, tied together by their temporary ids; 1 to 1000.
    pub descendants: Vec<Block>,
}

/// The answer to [`CreateDocumentBlockDescendant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDocumentBlockDescendantResponse {
    /// Blocks that were added.
    pub children: Vec<Block>,
    /// Version of the document after the change.
    pub document_revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
    /// Which id each block got for the temporary one of the request.
    pub block_id_relations: Vec<BlockIdRelation>,
}

/// Which id a new block got for the temporary one of the request.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockIdRelation {
    /// Temporary id that the request gave the block.
    pub temporary_block_id: Option<String>,
    /// Id that the block has in the document.
    pub block_id: Option<String>,
}
