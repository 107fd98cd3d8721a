// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Doc wikis.
//!
//! `search.v2.doc_wiki` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, UnixSeconds, lark_api};

/// `search.v2.doc_wiki.search`.
///
/// - `POST /open-apis/search/v2/doc_wiki/search` with a user token (official SDKs name tenant too), for custom and
///   store apps
/// - Scope: `search:docs:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1274001, 1274002, 1274011, 1277001
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
    pub query: String,
    pub doc_filter: Option<DocFilter>,
    pub wiki_filter: Option<WikiFilter>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`SearchDocWiki`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchDocWikiResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub res_units: Vec<DocResUnit>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DocFilter {
    /// At most 20 elements.
    pub creator_ids: Option<Vec<String>>,
    /// At most 10 elements.
    pub doc_types: Option<Vec<DocTypes>>,
    /// At most 50 elements.
    pub folder_tokens: Option<Vec<String>>,
    pub only_title: Option<bool>,
    pub open_time: Option<TimeRange>,
    pub sort_type: Option<SortType>,
    pub create_time: Option<TimeRange>,
    pub chat_ids: Option<Vec<String>>,
    pub sharer_ids: Option<Vec<String>>,
    pub only_comment: Option<bool>,
    pub my_edit_time: Option<TimeRange>,
    pub my_comment_time: Option<TimeRange>,
    pub original_creator_ids: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocMeta {
    pub doc_types: Option<DocTypes>,
    pub update_time: Option<UnixSeconds>,
    pub url: Option<String>,
    pub owner_name: Option<String>,
    pub owner_id: Option<String>,
    pub is_cross_tenant: Option<bool>,
    pub create_time: Option<UnixSeconds>,
    pub last_open_time: Option<UnixSeconds>,
    pub edit_user_id: Option<String>,
    pub edit_user_name: Option<String>,
    pub token: Option<String>,
    pub file_type: Option<String>,
    pub icon_info: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocResUnit {
    pub title_highlighted: Option<String>,
    pub summary_highlighted: Option<String>,
    pub entity_type: Option<EntityType>,
    pub result_meta: Option<DocMeta>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    pub start: Option<UnixSeconds>,
    pub end: Option<UnixSeconds>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WikiFilter {
    /// At most 20 elements.
    pub creator_ids: Option<Vec<String>>,
    /// At most 10 elements.
    pub doc_types: Option<Vec<DocTypes>>,
    /// At most 50 elements.
    pub space_ids: Option<Vec<String>>,
    pub only_title: Option<bool>,
    pub open_time: Option<TimeRange>,
    pub sort_type: Option<SortType>,
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
    #[lark(rename = "BITABLE")]
    Bitable,
    #[lark(rename = "CATALOG")]
    Catalog,
    #[lark(rename = "DOC")]
    Doc,
    #[lark(rename = "DOCX")]
    Docx,
    #[lark(rename = "FILE")]
    File,
    #[lark(rename = "FOLDER")]
    Folder,
    #[lark(rename = "MINDNOTE")]
    Mindnote,
    #[lark(rename = "SHEET")]
    Sheet,
    #[lark(rename = "SHORTCUT")]
    Shortcut,
    #[lark(rename = "SLIDES")]
    Slides,
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
    #[lark(rename = "DOC")]
    Doc,
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
    #[lark(rename = "CREATE_TIME")]
    CreateTime,
    #[lark(rename = "CREATE_TIME_ASC")]
    CreateTimeAsc,
    #[lark(rename = "DEFAULT_TYPE")]
    DefaultType,
    #[lark(rename = "EDIT_TIME")]
    EditTime,
    #[lark(rename = "EDIT_TIME_ASC")]
    EditTimeAsc,
    #[lark(rename = "ENTITY_CREATE_TIME_ASC")]
    EntityCreateTimeAsc,
    #[lark(rename = "ENTITY_CREATE_TIME_DESC")]
    EntityCreateTimeDesc,
    #[lark(rename = "OPEN_TIME")]
    OpenTime,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
