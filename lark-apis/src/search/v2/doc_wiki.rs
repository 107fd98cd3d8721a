// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Doc wikis.
//!
//! `search.v2.doc_wiki` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, UnixSeconds, lark_api};

/// Searches the documents and wiki pages that the calling user can see.
///
/// At least one of `doc_filter` and `wiki_filter` is needed next to the words.
///
/// - `POST /open-apis/search/v2/doc_wiki/search` with a user token (official SDKs name tenant too), for custom and
///   store apps
/// - Scope: `search:docs:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search)
#[lark_api(
    id = "search.v2.doc_wiki.search",
    method = "POST",
    path = "/open-apis/search/v2/doc_wiki/search",
    token = "user",
    undocumented_token = "tenant",
    response = SearchDocWikiResponse,
    paging(items = DocResUnit, list = "res_units"),
    scopes = "search:docs:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDocWiki {
    /// Words to look for; at most 50 characters.
    pub query: String,
    /// Which documents to look among; this or `wiki_filter` is required.
    pub doc_filter: Option<DocFilter>,
    /// Which wiki pages to look among; this or `doc_filter` is required.
    pub wiki_filter: Option<WikiFilter>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many results a page has; at most 20.
    pub page_size: Option<i64>,
}

/// The answer to [`SearchDocWiki`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchDocWikiResponse {
    /// How many results there are in all.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Documents and wiki pages of this page.
    pub res_units: Vec<DocResUnit>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Narrows a search for documents.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DocFilter {
    /// Open ids of the owners of the documents; at most 20.
    pub creator_ids: Option<Vec<String>>,
    /// Kinds of documents to look for; at most 10.
    pub doc_types: Option<Vec<DocTypes>>,
    /// Folders to look in, at most 50; `wiki_filter` then has no effect.
    pub folder_tokens: Option<Vec<String>>,
    /// Whether to look in titles only. Default: `false`.
    pub only_title: Option<bool>,
    /// When the documents were opened.
    pub open_time: Option<TimeRange>,
    /// By what the results are sorted.
    pub sort_type: Option<SortType>,
    /// When the documents were created.
    pub create_time: Option<TimeRange>,
    pub chat_ids: Option<Vec<String>>,
    pub sharer_ids: Option<Vec<String>>,
    pub only_comment: Option<bool>,
    pub my_edit_time: Option<TimeRange>,
    pub my_comment_time: Option<TimeRange>,
    pub original_creator_ids: Option<Vec<String>>,
}

/// What is known of a document that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocMeta {
    /// Kind of document.
    pub doc_types: Option<DocTypes>,
    /// When the document was last changed.
    pub update_time: Option<UnixSeconds>,
    /// URL that opens the document.
    pub url: Option<String>,
    /// Name of whoever owns the document.
    pub owner_name: Option<String>,
    /// Open id of the owner, `ou_...`.
    pub owner_id: Option<String>,
    /// Whether it belongs to another tenant.
    pub is_cross_tenant: Option<bool>,
    /// When the document was created.
    pub create_time: Option<UnixSeconds>,
    /// When it was last opened.
    pub last_open_time: Option<UnixSeconds>,
    /// Open id of whoever edited it last, `ou_...`.
    pub edit_user_id: Option<String>,
    /// Name of whoever edited it last.
    pub edit_user_name: Option<String>,
    /// Token of the document, for the calls about it.
    pub token: Option<String>,
    pub file_type: Option<String>,
    pub icon_info: Option<String>,
}

/// A document or wiki page that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocResUnit {
    /// Title, with what matched marked.
    pub title_highlighted: Option<String>,
    /// Extract of the text, with what matched marked.
    pub summary_highlighted: Option<String>,
    /// Whether it is a document or a wiki page.
    pub entity_type: Option<EntityType>,
    /// Kind, owner, times and URL.
    pub result_meta: Option<DocMeta>,
}

/// A span of time.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    /// When the span begins.
    pub start: Option<UnixSeconds>,
    /// When the span ends.
    pub end: Option<UnixSeconds>,
}

/// Narrows a search for wiki pages.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WikiFilter {
    /// Open ids of the owners of the pages; at most 20.
    pub creator_ids: Option<Vec<String>>,
    /// Kinds of pages to look for; at most 10.
    pub doc_types: Option<Vec<DocTypes>>,
    /// Wiki spaces to look in; at most 50.
    pub space_ids: Option<Vec<String>>,
    /// Whether to look in titles only. Default: `false`.
    pub only_title: Option<bool>,
    /// When the pages were opened.
    pub open_time: Option<TimeRange>,
    /// By what the results are sorted.
    pub sort_type: Option<SortType>,
    /// When the pages were created.
    pub create_time: Option<TimeRange>,
    pub chat_ids: Option<Vec<String>>,
    pub sharer_ids: Option<Vec<String>>,
    pub only_comment: Option<bool>,
    pub my_edit_time: Option<TimeRange>,
    pub my_comment_time: Option<TimeRange>,
    pub original_creator_ids: Option<Vec<String>>,
}

/// The values of `doc_types`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DocTypes {
    /// A Base.
    #[lark(rename = "BITABLE")]
    Bitable,
    /// A folder in a wiki.
    #[lark(rename = "CATALOG")]
    Catalog,
    /// A document of the old kind.
    #[lark(rename = "DOC")]
    Doc,
    /// A document of the new kind.
    #[lark(rename = "DOCX")]
    Docx,
    /// A file.
    #[lark(rename = "FILE")]
    File,
    /// A folder in Drive.
    #[lark(rename = "FOLDER")]
    Folder,
    /// A mind map.
    #[lark(rename = "MINDNOTE")]
    Mindnote,
    /// A spreadsheet.
    #[lark(rename = "SHEET")]
    Sheet,
    /// A shortcut.
    #[lark(rename = "SHORTCUT")]
    Shortcut,
    /// Slides.
    #[lark(rename = "SLIDES")]
    Slides,
    /// A wiki page.
    #[lark(rename = "WIKI")]
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `entity_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EntityType {
    /// A document.
    #[lark(rename = "DOC")]
    Doc,
    /// A wiki page.
    #[lark(rename = "WIKI")]
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `sort_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SortType {
    /// By the time of creation.
    #[lark(rename = "CREATE_TIME")]
    CreateTime,
    /// Oldest first; not supported yet.
    #[lark(rename = "CREATE_TIME_ASC")]
    CreateTimeAsc,
    /// The usual order.
    #[lark(rename = "DEFAULT_TYPE")]
    DefaultType,
    /// Last edited by the user first.
    #[lark(rename = "EDIT_TIME")]
    EditTime,
    /// Last edited by the user last.
    #[lark(rename = "EDIT_TIME_ASC")]
    EditTimeAsc,
    /// Oldest first; out of use.
    #[lark(rename = "ENTITY_CREATE_TIME_ASC")]
    EntityCreateTimeAsc,
    /// Newest first; out of use.
    #[lark(rename = "ENTITY_CREATE_TIME_DESC")]
    EntityCreateTimeDesc,
    /// By when the user opened them.
    #[lark(rename = "OPEN_TIME")]
    OpenTime,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
