// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Documents as a whole; their content is made of blocks.

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
#[non_exhaustive]
pub struct ConvertDocument {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub content_type: ContentType,
    pub content: String,
}

/// The answer to [`ConvertDocument`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConvertDocumentResponse {
    pub first_level_block_ids: Vec<String>,
    pub blocks: Vec<Block>,
    pub block_id_to_image_urls: Vec<BlockIdToImageUrl>,
}

/// Creates an empty document.
///
/// The new document belongs to the caller: to the app with a tenant token, to the user with a user token. At most 3
/// calls a second per app, and one at a time per folder.
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
    response = DocumentResponse,
    scopes = "docx:document|docx:document:create",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDocument {
    /// Folder to create it in; the caller's root folder when absent.
    pub folder_token: Option<String>,
    /// Title, plain text of 1 to 800 characters.
    pub title: Option<String>,
}

/// Fetches title and revision of a document.
///
/// At most 5 calls a second per app.
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
    response = DocumentResponse,
    scopes = "docx:document|docx:document:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocument {
    /// Id of the document; for one in a wiki, the `obj_token` of its node.
    pub document_id: String,
}

/// Fetches the plain text of a document, one line per block.
///
/// At most 5 calls a second per app.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/raw_content` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1770001, 1770002, 1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012,
///   1770013, 1770014, 1770015, 1770019, 1770020, 1770021, 1770022, 1770024, 1770025, 1770026, 1770027, 1770028,
///   1770029, 1770030, 1770031, 1770032, 1770033, 1770034, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/raw_content)
#[doc(alias = "RawContentDocument")]
#[lark_api(
    id = "docx.v1.document.raw_content",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id/raw_content",
    token = "tenant|user",
    response = GetDocumentRawContentResponse,
    scopes = "docx:document|docx:document:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocumentRawContent {
    /// Id of the document.
    pub document_id: String,
    /// Language of mentioned users' names: 0 the default name, 1 the English name.
    /// One of `0` (default), `1` (english), `2` (unsupported).
    pub lang: Option<i64>,
}

/// The text of a document.
#[doc(alias = "RawContentDocumentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocumentRawContentResponse {
    /// Plain text, lines separated by `\n`.
    pub content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockIdToImageUrl {
    pub block_id: Option<String>,
    pub image_url: Option<String>,
}

/// The new document.
#[doc(alias("CreateDocumentResponse", "GetDocumentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentResponse {
    /// The document as it was created.
    pub document: Option<Document>,
}

/// A document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Document {
    /// Its id, which is also the last part of its URL.
    pub document_id: Option<String>,
    /// Its revision, 1 when new, larger after every edit.
    pub revision_id: Option<i64>,
    /// Its title.
    pub title: Option<String>,
    /// Which facts readers see above the text.
    pub display_setting: Option<DocumentDisplaySetting>,
    /// The picture above the title.
    pub cover: Option<DocumentCover>,
}

/// The picture above a document's title.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentCover {
    /// Token of the picture, for downloading it as media.
    pub token: Option<String>,
    /// Horizontal shift of the shown part from the middle, as a share of the picture's width.
    pub offset_ratio_x: Option<f64>,
    /// Vertical shift of the shown part from the middle, as a share of the picture's height.
    pub offset_ratio_y: Option<f64>,
}

/// Which facts readers see above the text of a document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentDisplaySetting {
    /// Its authors.
    pub show_authors: Option<bool>,
    /// When it was created.
    pub show_create_time: Option<bool>,
    /// How often it was read.
    pub show_pv: Option<bool>,
    /// How many people read it.
    pub show_uv: Option<bool>,
    /// How many people liked it.
    pub show_like_count: Option<bool>,
    /// How many comments it has.
    pub show_comment_count: Option<bool>,
    /// What it is related to.
    pub show_related_matters: Option<bool>,
}

/// The values of `content_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentType {
    Html,
    Markdown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
