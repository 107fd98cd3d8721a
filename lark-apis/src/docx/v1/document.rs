//! Documents as a whole; their content is made of blocks.

use lark_runtime::{Model, lark_api};

/// Creates an empty document.
///
/// The new document belongs to the caller: to the app with a tenant token, to the user with a user token. At most
/// 3 calls a second per app, and one at a time per folder. [Documentation]
///
/// [Documentation]: https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/create
#[lark_api(
    id = "docx.v1.document.create",
    method = "POST",
    path = "/open-apis/docx/v1/documents",
    token = "tenant|user",
    response = CreateDocumentResponse
)]
#[derive(Clone, Debug)]
pub struct CreateDocument {
    /// Folder to create it in; the caller's root folder when absent.
    pub folder_token: Option<String>,
    /// Title, plain text of 1 to 800 characters.
    pub title: Option<String>,
}

/// The new document.
#[derive(Clone, Default, Model)]
pub struct CreateDocumentResponse {
    /// The document as it was created.
    pub document: Option<Document>,
}

/// Fetches title and revision of a document.
///
/// At most 5 calls a second per app. [Documentation]
///
/// [Documentation]: https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/get
#[lark_api(
    id = "docx.v1.document.get",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id",
    token = "tenant|user",
    response = GetDocumentResponse
)]
#[derive(Clone, Debug)]
pub struct GetDocument {
    /// Id of the document; for one in a wiki, the `obj_token` of its node.
    pub document_id: String,
}

/// The document that was asked for.
#[derive(Clone, Default, Model)]
pub struct GetDocumentResponse {
    /// The document in its newest revision.
    pub document: Option<Document>,
}

/// Fetches the plain text of a document, one line per block.
///
/// At most 5 calls a second per app. [Documentation]
///
/// [Documentation]: https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/raw_content
#[lark_api(
    id = "docx.v1.document.raw_content",
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id/raw_content",
    token = "tenant|user",
    response = RawContentDocumentResponse
)]
#[derive(Clone, Debug)]
pub struct RawContentDocument {
    /// Id of the document.
    pub document_id: String,
    /// Language of mentioned users' names: 0 the default name, 1 the English name.
    pub lang: Option<i64>,
}

/// The text of a document.
#[derive(Clone, Default, Model)]
pub struct RawContentDocumentResponse {
    /// Plain text, lines separated by `\n`.
    pub content: Option<String>,
}

/// A document.
#[derive(Clone, Default, Model)]
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

/// Which facts readers see above the text of a document.
#[derive(Clone, Default, Model)]
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

/// The picture above a document's title.
#[derive(Clone, Default, Model)]
pub struct DocumentCover {
    /// Token of the picture, for downloading it as media.
    pub token: Option<String>,
    /// Horizontal shift of the shown part from the middle, as a share of the picture's width.
    pub offset_ratio_x: Option<f64>,
    /// Vertical shift of the shown part from the middle, as a share of the picture's height.
    pub offset_ratio_y: Option<f64>,
}
