// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Content.
//!
//! `docs.v1.content` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Fetches the content of a document as Markdown.
///
/// - `GET /open-apis/docs/v1/content` with a tenant or user token, for custom and store apps
/// - Scope: `docs:document.content:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/docs/docs-v1/get)
#[lark_api(
    id = "docs.v1.content.get",
    method = "GET",
    path = "/open-apis/docs/v1/content",
    token = "tenant|user",
    response = GetContentResponse,
    scopes = "docs:document.content:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetContent {
    /// Token of the document, from its URL; 22 to 27 characters.
    pub doc_token: String,
    /// Kind of document; only `docx`.
    pub doc_type: DocType,
    /// Form of the content; only `markdown`.
    pub content_type: ContentType,
    /// Language of the names of mentioned users. Default: `zh`.
    pub lang: Option<ContentLang>,
}

/// The answer to [`GetContent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetContentResponse {
    /// Content of the document, in Markdown.
    pub content: Option<String>,
}

/// The values of `content_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentType {
    /// Markdown.
    Markdown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `doc_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DocType {
    /// A document of the new kind.
    Docx,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `lang`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentLang {
    /// English.
    En,
    /// Japanese.
    Ja,
    /// Chinese.
    Zh,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
