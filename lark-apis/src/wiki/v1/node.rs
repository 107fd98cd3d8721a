// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Nodes.
//!
//! `wiki.v1.node` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Searches the pages of wikis for words; an old endpoint.
///
/// `wiki.v2.nodes.search_wiki_node` is the newer one.
///
/// - `POST /open-apis/wiki/v1/nodes/search` with a user token
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/search_wiki)
#[lark_api(
    id = "wiki.v1.node.search",
    method = "POST",
    path = "/open-apis/wiki/v1/nodes/search",
    token = "user",
    response = SearchNodeResponse,
    paging(items = Node)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
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
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchNodeResponse {
    pub items: Vec<Node>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// A page of a wiki that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Node {
    pub node_id: Option<String>,
    pub space_id: Option<String>,
    pub parent_id: Option<String>,
    pub obj_type: Option<i64>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub icon: Option<String>,
    pub area_id: Option<String>,
    pub sort_id: Option<f64>,
    pub domain: Option<String>,
    pub obj_token: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub delete_time: Option<String>,
    pub child_num: Option<i64>,
    pub version: Option<i64>,
}
