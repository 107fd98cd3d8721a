// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Children of a block.
//!
//! `docx.v1.document.block.children` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Block, BlockListResponse};
use crate::ids::UserIdType;

/// Deletes several children of a block.
///
/// - `DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete` with a tenant or user
///   token, for custom and store apps
/// - Not repeated once it may have been executed: children are deleted by start and end index, so a repetition deletes
///   the ones that moved up into their place
/// - Scope: `docx:document`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/batch_delete)
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
pub struct BatchDeleteDocumentBlockChildren {
    pub document_id: String,
    pub block_id: String,
    pub document_revision_id: Option<i64>,
    pub client_token: Option<String>,
    #[lark(json)]
    pub start_index: i64,
    #[lark(json)]
    pub end_index: i64,
}

/// The answer to [`BatchDeleteDocumentBlockChildren`].
#[derive(Clone, Default, Model)]
pub struct BatchDeleteDocumentBlockChildrenResponse {
    pub document_revision_id: Option<i64>,
    pub client_token: Option<String>,
}

/// Creates children of a block.
///
/// - `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1770035, 1770038, 1771001, 1771002, 1771003, 1771004,
///   1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/create)
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
pub struct CreateDocumentBlockChildren {
    pub document_id: String,
    pub block_id: String,
    #[lark(query)]
    pub document_revision_id: Option<i64>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 50 elements.
    pub children: Option<Vec<Block>>,
    pub index: Option<i64>,
}

/// The answer to [`CreateDocumentBlockChildren`].
#[derive(Clone, Default, Model)]
pub struct CreateDocumentBlockChildrenResponse {
    pub children: Vec<Block>,
    pub document_revision_id: Option<i64>,
    pub client_token: Option<String>,
}

/// Fetches children of a block.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
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
pub struct GetDocumentBlockChildren {
    pub document_id: String,
    pub block_id: String,
    pub document_revision_id: Option<i64>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub with_descendants: Option<bool>,
    pub user_id_type: Option<UserIdType>,
}
