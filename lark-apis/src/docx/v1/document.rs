// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Documents.
//!
//! `docx.v1.document` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::Block;
use crate::ids::UserIdType;

/// Converts a document.
///
/// - `POST /open-apis/docx/v1/documents/blocks/convert` with a tenant or user token, for custom and store apps
/// - Scope: `docx:document.block:convert`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1770033, 1771001
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert)
#[lark_api(
    id = "docx.v1.document.convert",
    method = "POST",
    path = "/open-apis/docx/v1/documents/blocks/convert",
    token = "tenant|user",
    response = ConvertDocumentResponse,
    scopes = "docx:document.block:convert"
)]
#[derive(Clone, Debug)]
pub struct ConvertDocument {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub content_type: ContentType,
    pub content: String,
}

/// The answer to [`ConvertDocument`].
#[derive(Clone, Default, Model)]
pub struct ConvertDocumentResponse {
    pub first_level_block_ids: Vec<String>,
    pub blocks: Vec<Block>,
    pub block_id_to_image_urls: Vec<BlockIdToImageUrl>,
}

/// Creates a document.
///
/// - `POST /open-apis/docx/v1/documents` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:create`
/// - Rate limit: special, see the documentation
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1770036, 1770037, 1770039, 1770040, 1771001, 1771002,
///   1771003, 1771004, 1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/create)
#[lark_api(
    id = "docx.v1.document.create",
    method = "POST",
    path = "/open-apis/docx/v1/documents",
    token = "tenant|user",
    response = CreateDocumentResponse,
    scopes = "docx:document|docx:document:create",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct CreateDocument {
    pub folder_token: Option<String>,
    pub title: Option<String>,
}

/// The answer to [`CreateDocument`].
#[derive(Clone, Default, Model)]
pub struct CreateDocumentResponse {
    pub document: Option<Document>,
}

/// Fetches a document.
///
/// - `GET /open-apis/docx/v1/documents/:document_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/get)
#[lark_api(
    id = "docx.v1.document.get",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id",
    token = "tenant|user",
    response = GetDocumentResponse,
    scopes = "docx:document|docx:document:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct GetDocument {
    pub document_id: String,
}

/// The answer to [`GetDocument`].
#[derive(Clone, Default, Model)]
pub struct GetDocumentResponse {
    pub document: Option<Document>,
}

/// Fetches the raw content of a document.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/raw_content` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/raw_content)
#[lark_api(
    id = "docx.v1.document.raw_content",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id/raw_content",
    token = "tenant|user",
    response = RawContentDocumentResponse,
    scopes = "docx:document|docx:document:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct RawContentDocument {
    pub document_id: String,
    pub lang: Option<i64>,
}

/// The answer to [`RawContentDocument`].
#[derive(Clone, Default, Model)]
pub struct RawContentDocumentResponse {
    pub content: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct BlockIdToImageUrl {
    pub block_id: Option<String>,
    pub image_url: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Document {
    pub document_id: Option<String>,
    pub revision_id: Option<i64>,
    pub title: Option<String>,
    pub display_setting: Option<DocumentDisplaySetting>,
    pub cover: Option<DocumentCover>,
}

#[derive(Clone, Default, Model)]
pub struct DocumentCover {
    pub token: Option<String>,
    pub offset_ratio_x: Option<f64>,
    pub offset_ratio_y: Option<f64>,
}

#[derive(Clone, Default, Model)]
pub struct DocumentDisplaySetting {
    pub show_authors: Option<bool>,
    pub show_create_time: Option<bool>,
    pub show_pv: Option<bool>,
    pub show_uv: Option<bool>,
    pub show_like_count: Option<bool>,
    pub show_comment_count: Option<bool>,
    pub show_related_matters: Option<bool>,
}

/// The values of `content_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ContentType {
    Html,
    Markdown,
    /// A value that is newer than this crate.
    Other(String),
}
