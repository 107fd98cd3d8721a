// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Children of a block.
//!
//! `docx.v1.document.block.children` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Block, BlockListResponse};
use crate::ids::UserIdType;

/// Deletes a range of the children of a block of a document.
///
/// Rows and columns of tables and columns of grids are deleted with `docx.v1.document.block.patch` instead. A table
/// cell, a grid column and a callout must keep at least one child.
///
/// - `DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete` with a tenant or user
///   token, for custom and store apps
/// - Not repeated once it may have been executed: children are deleted by start and end index, so a repetition deletes
///   the ones that moved up into their place
/// - Scope: `docx:document`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/batch_delete)
#[doc(alias = "delete blocks of document")]
#[lark_api(
    id = "docx.v1.document.block.children.batch_delete",
    method = "DELETE",
    path = "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete",
    token = "tenant|user",
    response = BatchDeleteDocumentBlockChildrenResponse,
    scopes = "docx:document",
    idempotency = "client_token",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteDocumentBlockChildren {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// Block whose children are deleted, by its id.
    pub block_id: String,
    /// Version of the document to edit; versions start at 1, and -1 is the newest. Default: -1.
    pub document_revision_id: Option<i64>,
    /// Makes repeated requests one: those with the same value change the document once. Left out, each request is a new
    /// one.
    pub client_token: Option<String>,
    /// Position of the first child to delete, counted from 0; less than `end_index`.
    #[lark(json)]
    pub start_index: i64,
    /// Position after the last child to delete; greater than `start_index`.
    #[lark(json)]
    pub end_index: i64,
}

/// The answer to [`BatchDeleteDocumentBlockChildren`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteDocumentBlockChildrenResponse {
    /// Version of the document after the change.
    pub document_revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
}

/// Adds children to a block of a document, at a given place, and returns them.
///
/// Blocks with children of their own, such as a table with content, are better added with
/// `docx.v1.document.block.descendant.create`. One document takes at most 3 edits a second.
///
/// - `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/create)
#[doc(alias(
    "add blocks to document",
    "append paragraph to document",
    "write to document",
    "insert text into document",
    "create block"
))]
#[lark_api(
    id = "docx.v1.document.block.children.create",
    method = "POST",
    path = "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children",
    token = "tenant|user",
    response = CreateDocumentBlockChildrenResponse,
    scopes = "docx:document|docx:document:write_only",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDocumentBlockChildren {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// Block that gets the children; the `document_id` stands for the root of the document.
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
    /// Blocks to add, 1 to 50; at most 5 of them spreadsheets.
    pub children: Option<Vec<Block>>,
    /// Where the first new block goes among the children, counted from 0. Default: -1, at the end.
    pub index: Option<i64>,
}

/// The answer to [`CreateDocumentBlockChildren`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDocumentBlockChildrenResponse {
    /// Blocks that were added.
    pub children: Vec<Block>,
    /// Version of the document after the change.
    pub document_revision_id: Option<i64>,
    /// The `client_token` of this change; send it again to repeat the request without changing twice.
    pub client_token: Option<String>,
}

/// Lists the children of a block of a document with their content, page by page.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/get-2)
#[lark_api(
    id = "docx.v1.document.block.children.get",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children",
    token = "tenant|user",
    response = BlockListResponse,
    paging(items = Block),
    scopes = "docx:document|docx:document:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocumentBlockChildren {
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// Block whose children are listed, by its id.
    pub block_id: String,
    /// Version of the document to read; -1 is the newest, older ones need the right to edit it. Default: -1.
    pub document_revision_id: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many blocks a page has at most; at most 500. Default: 500.
    pub page_size: Option<i64>,
    /// Whether the answer has all descendants, parents first and the block itself included, not only the children. Default:
    /// `false`.
    pub with_descendants: Option<bool>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}
