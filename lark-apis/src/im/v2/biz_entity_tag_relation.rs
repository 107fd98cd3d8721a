// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Biz entity tag relations.
//!
//! `im.v2.biz_entity_tag_relation` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::tag::TagInfo;

/// Creates a biz entity tag relation.
///
/// - `POST /open-apis/im/v2/biz_entity_tag_relation` with a tenant token, for custom and store apps
/// - Scope: `im:biz_entity_tag_relation:write`
/// - Rate limit: 5 a second
/// - Error codes: 230001
/// - [Documentation](https://open.feishu.cn/document/tenant-tag/create-2)
#[lark_api(
    id = "im.v2.biz_entity_tag_relation.create",
    method = "POST",
    path = "/open-apis/im/v2/biz_entity_tag_relation",
    token = "tenant",
    scopes = "im:biz_entity_tag_relation:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateBizEntityTagRelation {
    pub tag_biz_type: TagBizType,
    pub biz_entity_id: String,
    /// At most 40 elements.
    pub tag_ids: Option<Vec<String>>,
    pub bot_id: Option<String>,
}

/// Fetches a biz entity tag relation.
///
/// - `GET /open-apis/im/v2/biz_entity_tag_relation` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:biz_entity_tag_relation:read`, `im:tag:read`
/// - Rate limit: 5 a second
/// - Error codes: 230001
/// - [Documentation](https://open.feishu.cn/document/tenant-tag/get)
#[lark_api(
    id = "im.v2.biz_entity_tag_relation.get",
    method = "GET",
    path = "/open-apis/im/v2/biz_entity_tag_relation",
    token = "tenant",
    response = GetBizEntityTagRelationResponse,
    scopes = "im:biz_entity_tag_relation:read|im:tag:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBizEntityTagRelation {
    pub tag_biz_type: TagBizType,
    pub biz_entity_id: String,
    pub bot_id: Option<String>,
}

/// The answer to [`GetBizEntityTagRelation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBizEntityTagRelationResponse {
    pub tag_info_with_bind_versions: Vec<TagInfoWithBindVersion>,
}

/// Updates a biz entity tag relation.
///
/// - `PUT /open-apis/im/v2/biz_entity_tag_relation` with a tenant token, for custom and store apps
/// - Scope: `im:biz_entity_tag_relation:write`
/// - Rate limit: 5 a second
/// - Error codes: 230001
/// - [Documentation](https://open.feishu.cn/document/tenant-tag/update)
#[doc(alias = "UpdateBizEntityTagRelation")]
#[lark_api(
    id = "im.v2.biz_entity_tag_relation.update",
    method = "PUT",
    path = "/open-apis/im/v2/biz_entity_tag_relation",
    token = "tenant",
    scopes = "im:biz_entity_tag_relation:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveBizEntityTagRelation {
    pub tag_biz_type: TagBizType,
    pub biz_entity_id: String,
    /// At most 40 elements.
    pub tag_ids: Option<Vec<String>>,
    pub bot_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagInfoWithBindVersion {
    pub tag_info: Option<TagInfo>,
    pub bind_version: Option<String>,
}

/// The values of `tag_biz_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TagBizType {
    Chat,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
