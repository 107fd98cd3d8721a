// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Descendants of a block.
//!
//! `docx.v1.document.block.descendant` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::Block;
use crate::ids::UserIdType;

/// Creates a descendant of a block.
///
/// - `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770028, 1770029, 1770030, 1770032,
///   1770033, 1770034, 1770035, 1770041, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
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
    pub document_id: String,
    pub block_id: String,
    #[lark(query)]
    pub document_revision_id: Option<i64>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 1000 elements.
    pub children_id: Vec<String>,
    pub index: Option<i64>,
    /// At most 1000 elements.
    pub descendants: Vec<Block>,
}

/// The answer to [`CreateDocumentBlockDescendant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDocumentBlockDescendantResponse {
    pub children: Vec<Block>,
    pub document_revision_id: Option<i64>,
    pub client_token: Option<String>,
    pub block_id_relations: Vec<BlockIdRelation>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockIdRelation {
    pub temporary_block_id: Option<String>,
    pub block_id: Option<String>,
}
