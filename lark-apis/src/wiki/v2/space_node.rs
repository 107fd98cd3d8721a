// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Nodes of a space.
//!
//! `wiki.v2.space.node` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Node, ObjType};

/// Copies a node of a space.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `wiki:node:copy`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131003, 131004, 131005, 131006, 131007, 131009
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/copy)
#[lark_api(
    id = "wiki.v2.space.node.copy",
    method = "POST",
    path = "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy",
    token = "tenant|user",
    response = SpaceNodeResponse,
    scopes = "wiki:node:copy|wiki:wiki",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct CopySpaceNode {
    pub space_id: String,
    pub node_token: String,
    pub target_parent_token: Option<String>,
    pub target_space_id: Option<String>,
    pub title: Option<String>,
}

/// Creates a node of a space.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:node:create`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131003, 131004, 131005, 131006, 131007, 131009, 131010
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/create)
#[lark_api(
    id = "wiki.v2.space.node.create",
    method = "POST",
    path = "/open-apis/wiki/v2/spaces/:space_id/nodes",
    token = "tenant|user",
    response = SpaceNodeResponse,
    scopes = "wiki:node:create|wiki:wiki",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct CreateSpaceNode {
    pub space_id: String,
    #[lark(body)]
    pub node: Node,
}

/// Lists nodes of a space.
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id/nodes` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/list)
#[lark_api(
    id = "wiki.v2.space.node.list",
    method = "GET",
    path = "/open-apis/wiki/v2/spaces/:space_id/nodes",
    token = "tenant|user",
    response = ListSpaceNodeResponse,
    paging(items = Node),
    scopes = "wiki:node:retrieve|wiki:wiki|wiki:wiki:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct ListSpaceNode {
    pub space_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub parent_node_token: Option<String>,
}

/// The answer to [`ListSpaceNode`].
#[derive(Clone, Default, Model)]
pub struct ListSpaceNodeResponse {
    pub items: Vec<Node>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Moves a node of a space.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `wiki:node:move`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131003, 131004, 131005, 131006, 131007
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/move)
#[lark_api(
    id = "wiki.v2.space.node.move",
    method = "POST",
    path = "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move",
    token = "tenant|user",
    response = SpaceNodeResponse,
    scopes = "wiki:node:move|wiki:wiki|wiki:wiki:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct MoveSpaceNode {
    pub space_id: String,
    pub node_token: String,
    pub target_parent_token: Option<String>,
    pub target_space_id: Option<String>,
}

/// Moves a docs to wiki of a node of a space.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `wiki:node:move`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131003, 131004, 131005, 131006, 131007
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/task/move_docs_to_wiki)
#[doc(alias = "MoveDocsToWikiSpaceNode")]
#[lark_api(
    id = "wiki.v2.space.node.move_docs_to_wiki",
    method = "POST",
    path = "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki",
    token = "tenant|user",
    response = MoveDocsToWikiResponse,
    scopes = "wiki:node:move|wiki:wiki",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct MoveDocsToWiki {
    pub space_id: String,
    pub parent_wiki_token: Option<String>,
    pub obj_type: ObjType,
    pub obj_token: String,
    pub apply: Option<bool>,
}

/// The answer to [`MoveDocsToWiki`].
#[doc(alias = "MoveDocsToWikiSpaceNodeResponse")]
#[derive(Clone, Default, Model)]
pub struct MoveDocsToWikiResponse {
    pub wiki_token: Option<String>,
    pub task_id: Option<String>,
    pub applied: Option<bool>,
}

/// Updates a title of a node of a space.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `wiki:node:update`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/update_title)
#[doc(alias = "UpdateTitleSpaceNode")]
#[lark_api(
    id = "wiki.v2.space.node.update_title",
    method = "POST",
    path = "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title",
    token = "tenant|user",
    scopes = "wiki:node:update|wiki:wiki",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct UpdateSpaceNodeTitle {
    pub space_id: String,
    pub node_token: String,
    pub title: String,
}

/// The answer to [`GetSpaceNode`](super::space::GetSpaceNode), [`CopySpaceNode`], [`CreateSpaceNode`] and
/// [`MoveSpaceNode`].
#[doc(alias("CopySpaceNodeResponse", "CreateSpaceNodeResponse", "GetNodeSpaceResponse", "MoveSpaceNodeResponse"))]
#[derive(Clone, Default, Model)]
pub struct SpaceNodeResponse {
    pub node: Option<Node>,
}
