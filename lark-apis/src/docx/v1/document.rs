// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Documents as a whole; their content is made of blocks.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::Block;
use crate::ids::UserIdType;

/// Turns Markdown or HTML into blocks that can be added to a document.
///
/// Add the blocks with `docx.v1.document.block.descendant.create`, at most 1000 at once, after taking `merge_info`,
/// which is read-only, out of tables. For each image, upload the file with the id of its block as `parent_node`, then
/// set it with the change `replace_image` of `docx.v1.document.block.patch`. Text, headings, lists, code, quotes,
/// to-dos, images and tables are understood.
///
/// - `POST /open-apis/docx/v1/documents/blocks/convert` with a tenant or user token, for custom and store apps
/// - Scope: `docx:document.block:convert`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert)
#[doc(alias("markdown to blocks", "convert markdown", "convert html"))]
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
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Format of the content: `markdown` or `html`.
    pub content_type: ContentType,
    /// Text to convert; 1 to 10485760 characters.
    pub content: String,
}

/// The answer to [`ConvertDocument`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConvertDocumentResponse {
    /// Temporary ids of the blocks at the top level, in the order of the content.
    pub first_level_block_ids: Vec<String>,
    /// All blocks, with temporary ids that tie children to parents.
    pub blocks: Vec<Block>,
    /// Where the pictures come from, for each image block of the content.
    pub block_id_to_image_urls: Vec<BlockIdToImageUrl>,
}

/// Creates an empty document, with a title and in a folder if given.
///
/// The content is added later as blocks. To start from a template, copy the template with `drive.v1.file.copy` instead.
///
/// - `POST /open-apis/docx/v1/documents` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:create`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/create)
#[doc(alias("create document", "new document", "create docx"))]
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
    /// Folder that gets the document, `fld...`; empty or left out, it is the root. With a tenant access token only folders
    /// that the app created.
    pub folder_token: Option<String>,
    /// Title of the document, as plain text; 1 to 800 characters.
    pub title: Option<String>,
}

/// Fetches the title and the newest version of a document.
///
/// At most 5 calls a second per app.
///
/// - `GET /open-apis/docx/v1/documents/:document_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/get)
#[doc(alias("get document title", "document information"))]
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
    /// Id of the document, 27 characters long; for a page of a wiki it is the `obj_token` of the node, not the token in the
    /// page's address.
    pub document_id: String,
}

/// Fetches the plain text of a document.
///
/// At most 5 calls a second per app.
///
/// - `GET /open-apis/docx/v1/documents/:document_id/raw_content` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docx:document`, `docx:document:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/raw_content)
#[doc(alias("RawContentDocument", "read document text", "get document content", "plain text of document"))]
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
    /// Id of the document, 27 characters long.
    pub document_id: String,
    /// In which language the names of mentioned users are written. Default: 0, the default name of the user.
    /// One of `0` (default), `1` (english), `2` (unsupported).
    pub lang: Option<i64>,
}

/// The text of a document.
#[doc(alias = "RawContentDocumentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocumentRawContentResponse {
    /// Plain text of the document.
    pub content: Option<String>,
}

/// Where the picture of a converted image block is found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockIdToImageUrl {
    /// Temporary id of the image block.
    pub block_id: Option<String>,
    /// Address of the picture in the converted content.
    pub image_url: Option<String>,
}

/// The new document.
#[doc(alias("CreateDocumentResponse", "GetDocumentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentResponse {
    /// The document that was created.
    pub document: Option<Document>,
}

/// A document: its title, version and looks.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Document {
    /// Id of the document; its address is `https://<domain>/docx/` followed by it.
    pub document_id: Option<String>,
    /// Newest version of the document; the first is 1.
    pub revision_id: Option<i64>,
    /// Title of the document.
    pub title: Option<String>,
    /// What is shown about the document below its title.
    pub display_setting: Option<DocumentDisplaySetting>,
    /// Picture above the title of the document.
    pub cover: Option<DocumentCover>,
}

/// The picture above the title of a document, and which part of it is shown.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentCover {
    /// Token of the picture.
    pub token: Option<String>,
    /// How far the shown part lies from the middle of the picture, as a share of its width; positive to the right.
    pub offset_ratio_x: Option<f64>,
    /// How far the shown part lies from the middle of the picture, as a share of its height; positive upwards.
    pub offset_ratio_y: Option<f64>,
}

/// What is shown about a document below its title.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentDisplaySetting {
    /// Whether the authors are shown.
    pub show_authors: Option<bool>,
    /// Whether the time of creation is shown.
    pub show_create_time: Option<bool>,
    /// Whether the number of visits is shown.
    pub show_pv: Option<bool>,
    /// Whether the number of different visitors is shown.
    pub show_uv: Option<bool>,
    /// Whether the number of likes is shown.
    pub show_like_count: Option<bool>,
    /// Whether the number of comments is shown.
    pub show_comment_count: Option<bool>,
    /// Whether related matters are shown.
    pub show_related_matters: Option<bool>,
}

/// The values of `content_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentType {
    /// The content is HTML.
    Html,
    /// The content is Markdown.
    Markdown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
