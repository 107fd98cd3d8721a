// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Biz entity tag relations.
//!
//! `im.v2.biz_entity_tag_relation` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::tag::TagInfo;

/// Puts tags on an entity; only chats can be tagged.
///
/// - `POST /open-apis/im/v2/biz_entity_tag_relation` with a tenant token, for custom and store apps
/// - Scope: `im:biz_entity_tag_relation:write`
/// - Rate limit: 5 a second
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
    /// What the entity is; only `chat` is possible.
    pub tag_biz_type: TagBizType,
    /// Id of the entity to tag, such as a chat's, `oc_...`.
    pub biz_entity_id: String,
    /// Ids of the tags to put on it, at most 40.
    pub tag_ids: Option<Vec<String>>,
    pub bot_id: Option<String>,
}

/// Reads the tags an entity has and when each was put on it.
///
/// - `GET /open-apis/im/v2/biz_entity_tag_relation` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:biz_entity_tag_relation:read`, `im:tag:read`
/// - Rate limit: 5 a second
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
    /// What the entity is; only `chat` is possible.
    pub tag_biz_type: TagBizType,
    /// Id of the entity whose tags are read.
    pub biz_entity_id: String,
    pub bot_id: Option<String>,
}

/// The answer to [`GetBizEntityTagRelation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBizEntityTagRelationResponse {
    /// The tags of the entity, with the time each was put on it.
    pub tag_info_with_bind_versions: Vec<TagInfoWithBindVersion>,
}

/// Takes tags off an entity such as a group.
///
/// - `PUT /open-apis/im/v2/biz_entity_tag_relation` with a tenant token, for custom and store apps
/// - Scope: `im:biz_entity_tag_relation:write`
/// - Rate limit: 5 a second
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
    /// What the entity is; only `chat` is possible.
    pub tag_biz_type: TagBizType,
    /// Id of the entity that loses the tags, such as a chat's, `oc_...`.
    pub biz_entity_id: String,
    /// Ids of the tags to take off, at most 40.
    pub tag_ids: Option<Vec<String>>,
    pub bot_id: Option<String>,
}

/// A tag of an entity, and when it was put on it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagInfoWithBindVersion {
    /// The tag itself.
    pub tag_info: Option<TagInfo>,
    /// When the tag was put on the entity.
    pub bind_version: Option<String>,
}

/// The values of `tag_biz_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TagBizType {
    /// A chat.
    Chat,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
