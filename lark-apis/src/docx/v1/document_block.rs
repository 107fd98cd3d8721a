// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Blocks of a document.
//!
//! `docx.v1.document.block` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Block, BlockListResponse, BlockResponse, UpdateBlockRequest};
use crate::ids::UserIdType;

/// Updates several blocks of a document.
///
/// - `PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update` with a tenant or user token, for custom and
///   store apps
/// - Not repeated once it may have been executed: a request may insert or delete table rows and columns by index, which
///   a repetition does once more
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1770035, 1770038, 1771001, 1771002, 1771003, 1771004,
///   1771005, 1771006
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
pub struct BatchUpdateDocumentBlock {
    pub document_id: String,
    #[lark(query)]
    pub document_revision_id: Option<i64>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 200 elements.
    pub requests: Vec<UpdateBlockRequest>,
}

/// The answer to [`BatchUpdateDocumentBlock`].
#[derive(Clone, Default, Model)]
pub struct BatchUpdateDocumentBlockResponse {
    pub blocks: Vec<Block>,
    pub document_revision_id: Option<i64>,
    pub client_token: Option<String>,
}

/// Fetches a block of a document.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
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
pub struct GetDocumentBlock {
    pub document_id: String,
    pub block_id: String,
    pub document_revision_id: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// Lists blocks of a document.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/blocks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/list)
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
pub struct ListDocumentBlock {
    pub document_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub document_revision_id: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// Changes parts of a block of a document.
///
/// - `PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id` with a tenant or user token, for custom and
///   store apps
/// - Not repeated once it may have been executed: it may insert or delete table rows and columns by index, which a
///   repetition does once more
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1770035, 1770038, 1771001, 1771002, 1771003, 1771004,
///   1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/patch)
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
pub struct PatchDocumentBlock {
    pub document_id: String,
    pub block_id: String,
    #[lark(query)]
    pub document_revision_id: Option<i64>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub update_block_request: Option<UpdateBlockRequest>,
}

/// The answer to [`PatchDocumentBlock`].
#[derive(Clone, Default, Model)]
pub struct PatchDocumentBlockResponse {
    pub block: Option<Block>,
    pub document_revision_id: Option<i64>,
    pub client_token: Option<String>,
}
