// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spaces.
//!
//! `wiki.v2.space` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::models::ObjType;
use super::space_node::SpaceNodeResponse;

/// Creates a wiki space that belongs to the calling user.
///
/// Not possible with a tenant access token.
///
/// - `POST /open-apis/wiki/v2/spaces` with a user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:write_only`, `wiki:wiki`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space/create)
#[lark_api(
    id = "wiki.v2.space.create",
    method = "POST",
    path = "/open-apis/wiki/v2/spaces",
    token = "user",
    response = SpaceResponse,
    scopes = "wiki:space:write_only|wiki:wiki",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSpace {
    /// A wiki space.
    /// Required in requests.
    #[lark(body)]
    pub space: Option<Space>,
}

/// Fetches the name, the kind and the visibility of a wiki space.
///
/// The caller must be a member or an administrator of the space.
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space/get)
#[lark_api(
    id = "wiki.v2.space.get",
    method = "GET",
    path = "/open-apis/wiki/v2/spaces/:space_id",
    token = "tenant|user",
    response = SpaceResponse,
    scopes = "wiki:space:read|wiki:wiki|wiki:wiki:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpace {
    /// Wiki space, by its id; `wiki.v2.space.list` and the address of its settings show it.
    pub space_id: String,
    /// Language of the name of the caller's own library, if that is asked for. Default: `en`.
    pub lang: Option<SpaceLang>,
}

/// Fetches a page of a wiki by its token, or by the token of the document that it holds.
///
/// The caller must be allowed to read the page.
///
/// - `GET /open-apis/wiki/v2/spaces/get_node` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:node:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/get_node)
#[doc(alias("GetNodeSpace", "get wiki node", "resolve wiki link", "wiki url to document"))]
#[lark_api(
    id = "wiki.v2.space.get_node",
    method = "GET",
    path = "/open-apis/wiki/v2/spaces/get_node",
    token = "tenant|user",
    response = SpaceNodeResponse,
    scopes = "wiki:node:read|wiki:wiki|wiki:wiki:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpaceNode {
    /// Page by its node token (`.../wiki/...`), or document by its own token, which needs `obj_type`.
    pub token: String,
    /// Kind of the document that the token names; left out, the token is one of a wiki page. Default: `wiki`.
    pub obj_type: Option<ObjType>,
}

/// Lists the wiki spaces that the caller may use, without their own library.
///
/// With a tenant access token, the app must have been added to spaces. A page may be empty and `has_more` still `true`,
/// because spaces without permission are left out.
///
/// - `GET /open-apis/wiki/v2/spaces` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space/list)
#[doc(alias("list wiki spaces", "knowledge bases"))]
#[lark_api(
    id = "wiki.v2.space.list",
    method = "GET",
    path = "/open-apis/wiki/v2/spaces",
    token = "tenant|user",
    response = ListSpaceResponse,
    paging(items = Space),
    scopes = "wiki:space:retrieve|wiki:wiki|wiki:wiki:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSpace {
    /// How many spaces a page has; at most 50. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    pub space_type: Option<SpaceType>,
}

/// The answer to [`ListSpace`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSpaceResponse {
    /// Wiki spaces of this page.
    pub items: Vec<Space>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// The answer to [`CreateSpace`] and [`GetSpace`].
#[doc(alias("CreateSpaceResponse", "GetSpaceResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpaceResponse {
    /// The wiki space that was created.
    pub space: Option<Space>,
}

/// A wiki space.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Space {
    /// Name of the wiki space, as users see it.
    pub name: Option<String>,
    /// Text that explains what the space is for.
    pub description: Option<String>,
    /// Id of the wiki space.
    pub space_id: Option<String>,
    /// Whether a team or a single person runs the space; the personal ones have no other administrators.
    pub space_type: Option<SpaceType>,
    /// Whether all of the tenant see the space (`public`) or only its members (`private`).
    pub visibility: Option<SpaceVisibility>,
    /// Whether the space may be shared openly: `open` or `closed`.
    pub open_sharing: Option<OpenSharing>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `space_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SpaceType {
    /// A team runs it, with any number of administrators.
    Team,
    /// A personal space of the old kind.
    Person,
    /// The library of one person.
    MyLibrary,
    /// The document library of somebody who has left.
    MyLibraryResigned,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `lang`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SpaceLang {
    /// German.
    De,
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Hindi.
    Hi,
    /// Indonesian.
    Id,
    /// Italian.
    It,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// Portuguese.
    Pt,
    /// Russian.
    Ru,
    /// Thai.
    Th,
    /// Vietnamese.
    Vi,
    /// Simplified Chinese.
    Zh,
    /// Traditional Chinese of Hong Kong.
    #[lark(rename = "zh-HK")]
    ZhHk,
    /// Traditional Chinese of Taiwan.
    #[lark(rename = "zh-TW")]
    ZhTw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `open_sharing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OpenSharing {
    /// Sharing is off.
    Closed,
    /// Sharing is on.
    Open,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `visibility`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SpaceVisibility {
    /// Only members and administrators see it.
    Private,
    /// All of the tenant see it.
    Public,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
