// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tags.
//!
//! `im.v2.tag` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Creates a tag.
///
/// - `POST /open-apis/im/v2/tags` with a tenant token, for custom and store apps
/// - Scope: `im:tag:write`
/// - Rate limit: 5 a second
/// - Error codes: 230001
/// - [Documentation](https://open.feishu.cn/document/tenant-tag/create)
#[lark_api(
    id = "im.v2.tag.create",
    method = "POST",
    path = "/open-apis/im/v2/tags",
    token = "tenant",
    response = CreateTagResponse,
    scopes = "im:tag:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTag {
    pub create_tag: NewTag,
    pub bot_id: Option<String>,
}

/// The answer to [`CreateTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTagResponse {
    pub id: Option<String>,
    pub create_tag_fail_reason: Option<TagFailReason>,
}

/// Changes parts of a tag.
///
/// - `PATCH /open-apis/im/v2/tags/:tag_id` with a tenant token, for custom and store apps
/// - Scope: `im:tag:write`
/// - Rate limit: 5 a second
/// - Error codes: 230001
/// - [Documentation](https://open.feishu.cn/document/tenant-tag/patch)
#[lark_api(
    id = "im.v2.tag.patch",
    method = "PATCH",
    path = "/open-apis/im/v2/tags/:tag_id",
    token = "tenant",
    response = PatchTagResponse,
    scopes = "im:tag:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTag {
    pub tag_id: String,
    pub patch_tag: Option<ChangedTag>,
    pub bot_id: Option<String>,
}

/// The answer to [`PatchTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchTagResponse {
    pub tag_info: Option<TagInfo>,
    pub patch_tag_fail_reason: Option<TagFailReason>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewTag {
    pub tag_type: TagType,
    pub name: String,
    /// At most 40 elements.
    pub i18n_names: Option<Vec<TagI18nName>>,
}

#[doc(alias("CreateTagFailReason", "PatchTagFailReason"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagFailReason {
    pub duplicate_id: Option<String>,
}

#[doc(alias("MGetImTagResponseTagInfoI18nName", "TagI18nNameV2"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagInfoI18nName {
    pub locale: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChangedTag {
    pub id: Option<String>,
    pub name: Option<String>,
    /// At most 40 elements.
    pub i18n_names: Option<Vec<TagI18nName>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TagI18nName {
    pub locale: String,
    pub name: Option<String>,
}

#[doc(alias = "TagInfoV2")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagInfo {
    pub id: Option<String>,
    pub tenant_id: Option<String>,
    pub tag_type: Option<String>,
    pub name: Option<String>,
    pub i18n_names: Vec<TagInfoI18nName>,
    pub creator_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}

/// The values of `tag_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TagType {
    Tenant,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
