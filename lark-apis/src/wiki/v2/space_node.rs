// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Nodes of a space.
//!
//! `wiki.v2.space.node` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Node, ObjType};

/// Copies a page of a wiki to another place, in the same or another space.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `wiki:node:copy`, `wiki:wiki`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct CopySpaceNode {
    /// Wiki space that the page is in, by its id.
    pub space_id: String,
    /// Page to copy, by its node token (`wik...`).
    pub node_token: String,
    /// Page that gets the copy as a child, by its node token; it or `target_space_id` must be given.
    pub target_parent_token: Option<String>,
    /// Wiki space that gets the copy, by its id; it or `target_parent_token` must be given.
    pub target_space_id: Option<String>,
    /// Title of the copy; empty, it has none, and left out, that of the page.
    pub title: Option<String>,
}

/// Creates a page in a wiki space, below another page if given.
///
/// The caller must be allowed to edit the parent page. Files cannot be created.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:node:create`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/create)
#[doc(alias("create wiki page", "create wiki node", "add page to wiki"))]
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
#[non_exhaustive]
pub struct CreateSpaceNode {
    /// Wiki space, by its id.
    pub space_id: String,
    /// A page of a wiki.
    #[lark(body)]
    pub node: Node,
}

/// Lists the pages below a page of a wiki, or the top pages of a space.
///
/// The caller must be allowed to read the parent page. A page of the answer may be empty and `has_more` still `true`,
/// because pages without permission are left out.
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id/nodes` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/list)
#[doc(alias("list wiki pages", "wiki children"))]
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
#[non_exhaustive]
pub struct ListSpaceNode {
    /// Wiki space, by its id; `my_library` is the caller's own library.
    pub space_id: String,
    /// How many wiki pages an answer has; at most 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Page whose children are listed, by its node token (`wik...`).
    pub parent_node_token: Option<String>,
}

/// The answer to [`ListSpaceNode`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSpaceNodeResponse {
    /// Wiki pages of this answer.
    pub items: Vec<Node>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Moves a page with all below it to another place, in the same or another space.
///
/// The caller must be allowed to edit the page and both the old and the new parent.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `wiki:node:move`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct MoveSpaceNode {
    /// Wiki space that the page is in, by its id.
    pub space_id: String,
    /// Page to move, by its node token (`wik...`).
    pub node_token: String,
    /// Page that becomes the new parent, by its node token.
    pub target_parent_token: Option<String>,
    /// Wiki space that the page moves to, by its id.
    pub target_space_id: Option<String>,
}

/// Moves a document of the drive into a wiki space.
///
/// The document leaves the drive and takes over the permissions of its new parent. The caller needs full access to the
/// document and may edit its folder and the new parent. If the move is not done at once, the answer has a task to ask
/// `wiki.v2.task.get` about.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `wiki:node:move`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/task/move_docs_to_wiki)
#[doc(alias("MoveDocsToWikiSpaceNode", "move document to wiki"))]
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
#[non_exhaustive]
pub struct MoveDocsToWiki {
    /// Wiki space that gets the document, by its id.
    pub space_id: String,
    /// Page that gets the document as a child, by its node token; left out, it becomes a top page.
    pub parent_wiki_token: Option<String>,
    /// Kind of the document that the token names.
    pub obj_type: ObjType,
    /// Document to move, by its token.
    pub obj_token: String,
    /// Whether to ask for the move if the caller may not make it; the document moves once someone agrees.
    pub apply: Option<bool>,
}

/// The answer to [`MoveDocsToWiki`].
#[doc(alias = "MoveDocsToWikiSpaceNodeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MoveDocsToWikiResponse {
    /// Node token of the new page, if the move is done.
    pub wiki_token: Option<String>,
    /// Task to ask `wiki.v2.task.get` about, if the move is not done.
    pub task_id: Option<String>,
    /// Whether the move was asked for.
    pub applied: Option<bool>,
}

/// Changes the title of a page of a wiki.
///
/// Only for documents, old and new, and shortcuts.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `wiki:node:update`, `wiki:wiki`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct UpdateSpaceNodeTitle {
    /// Wiki space, by its id.
    pub space_id: String,
    /// Page of the space, by its node token (`wik...`).
    pub node_token: String,
    /// New title of the page.
    pub title: String,
}

/// The answer to [`GetSpaceNode`](super::space::GetSpaceNode), [`CopySpaceNode`], [`CreateSpaceNode`] and
/// [`MoveSpaceNode`].
#[doc(alias("CopySpaceNodeResponse", "CreateSpaceNodeResponse", "GetNodeSpaceResponse", "MoveSpaceNodeResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpaceNodeResponse {
    /// The copy of the page.
    pub node: Option<Node>,
}
