// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spaces.
//!
//! `wiki.v2.space` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::models::ObjType;
use super::space_node::SpaceNodeResponse;

/// Creates a space.
///
/// - `POST /open-apis/wiki/v2/spaces` with a user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:write_only`, `wiki:wiki`
/// - Rate limit: 10 a minute
/// - Error codes: 131001, 131002, 131003, 131004, 131005, 131006, 131007
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
    /// Required in requests.
    #[lark(body)]
    pub space: Option<Space>,
}

/// Fetches a space.
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007
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
    pub space_id: String,
    pub lang: Option<SpaceLang>,
}

/// Fetches a node of a space.
///
/// - `GET /open-apis/wiki/v2/spaces/get_node` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:node:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/get_node)
#[doc(alias = "GetNodeSpace")]
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
    pub token: String,
    pub obj_type: Option<ObjType>,
}

/// Lists spaces.
///
/// - `GET /open-apis/wiki/v2/spaces` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131007
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space/list)
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
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub space_type: Option<SpaceType>,
}

/// The answer to [`ListSpace`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSpaceResponse {
    pub items: Vec<Space>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// The answer to [`CreateSpace`] and [`GetSpace`].
#[doc(alias("CreateSpaceResponse", "GetSpaceResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpaceResponse {
    pub space: Option<Space>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Space {
    pub name: Option<String>,
    pub description: Option<String>,
    pub space_id: Option<String>,
    pub space_type: Option<SpaceType>,
    pub visibility: Option<SpaceVisibility>,
    pub open_sharing: Option<OpenSharing>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `space_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SpaceType {
    Team,
    /// A personal space of the old kind.
    Person,
    MyLibrary,
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
    De,
    En,
    Es,
    Fr,
    Hi,
    Id,
    It,
    Ja,
    Ko,
    Pt,
    Ru,
    Th,
    Vi,
    Zh,
    #[lark(rename = "zh-HK")]
    ZhHk,
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
    Closed,
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
    Private,
    Public,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
