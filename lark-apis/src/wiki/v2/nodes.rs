// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Nodes.
//!
//! `wiki.v2.nodes` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Searches wiki nodes.
///
/// - `POST /open-apis/wiki/v2/nodes/search` with a user token
/// - Error codes: 10001, 10002
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
pub struct SearchNode {
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    pub query: String,
    pub space_id: Option<String>,
    pub node_id: Option<String>,
}

/// The answer to [`SearchNode`].
#[doc(alias = "SearchWikiNodeResponse")]
#[derive(Clone, Default, Model)]
pub struct SearchNodeResponse {
    pub items: Vec<FoundNode>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[doc(alias = "SearchWikiNodeResponseItem")]
#[derive(Clone, Default, Model)]
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
