// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Nodes.
//!
//! `wiki.v2.nodes` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Searches the wiki pages that the user may see for words.
///
/// A page that exists but is not found may be one that the user may not read.
///
/// - `POST /open-apis/wiki/v2/nodes/search` with a user token
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/search_wiki)
#[doc(alias = "SearchWikiNode")]
#[lark_api(
    id = "wiki.v2.nodes.search_wiki_node",
    method = "POST",
    path = "/open-apis/wiki/v2/nodes/search",
    token = "user",
    response = SearchNodeResponse,
    paging(items = FoundNode)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchNode {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many pages of a wiki an answer has; 1 to 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Words to search for; at most 50 characters.
    pub query: String,
    /// Wiki space to search, by its id; left out, all are.
    pub space_id: Option<String>,
    /// Page to search with all below it; it needs `space_id`. Left out, all pages are.
    pub node_id: Option<String>,
}

/// The pages of a wiki that were found.
#[doc(alias = "SearchWikiNodeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchNodeResponse {
    pub items: Vec<FoundNode>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// A page of a wiki that was found.
#[doc(alias = "SearchWikiNodeResponseItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoundNode {
    pub node_id: Option<String>,
    pub space_id: Option<String>,
    pub obj_type: Option<i64>,
    pub obj_token: Option<String>,
    pub parent_id: Option<String>,
    pub sort_id: Option<i64>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub icon: Option<String>,
}
