// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tags.
//!
//! `im.v2.tag` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Creates a tag and returns its id.
///
/// - `POST /open-apis/im/v2/tags` with a tenant token, for custom and store apps
/// - Scope: `im:tag:write`
/// - Rate limit: 5 a second
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
    /// Type and names of the new tag.
    pub create_tag: NewTag,
    pub bot_id: Option<String>,
}

/// The answer to [`CreateTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTagResponse {
    /// Id of the new tag.
    pub id: Option<String>,
    /// Why the tag could not be created.
    pub create_tag_fail_reason: Option<TagFailReason>,
}

/// Changes the name of a tag, also in other languages.
///
/// - `PATCH /open-apis/im/v2/tags/:tag_id` with a tenant token, for custom and store apps
/// - Scope: `im:tag:write`
/// - Rate limit: 5 a second
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
    /// Id of the tag to change.
    pub tag_id: String,
    /// The new names of the tag.
    pub patch_tag: Option<ChangedTag>,
    pub bot_id: Option<String>,
}

/// The answer to [`PatchTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchTagResponse {
    /// The tag after the change.
    pub tag_info: Option<TagInfo>,
    /// Why the tag could not be changed.
    pub patch_tag_fail_reason: Option<TagFailReason>,
}

/// A tag to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewTag {
    /// Whose tag it is; only `tenant` is possible.
    pub tag_type: TagType,
    /// Name of the tag where no translation fits.
    pub name: String,
    /// Name of the tag in several languages, at most 40.
    pub i18n_names: Option<Vec<TagI18nName>>,
}

/// Why a tag could not be created.
#[doc(alias("CreateTagFailReason", "PatchTagFailReason"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagFailReason {
    /// Id of the tag that has the same name already.
    pub duplicate_id: Option<String>,
}

/// A tag's name in one language.
#[doc(alias("MGetImTagResponseTagInfoI18nName", "TagI18nNameV2"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagInfoI18nName {
    /// Language of `name`, such as `zh_cn`.
    pub locale: Option<String>,
    /// The tag's name in this language.
    pub name: Option<String>,
}

/// The new names of a tag.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChangedTag {
    /// Id of the tag to change.
    pub id: Option<String>,
    /// New name where no translation fits.
    pub name: Option<String>,
    /// New names in several languages, at most 40.
    pub i18n_names: Option<Vec<TagI18nName>>,
}

/// A tag's name in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TagI18nName {
    /// Language of `name`, such as `zh_cn`.
    pub locale: String,
    /// The tag's name in this language.
    pub name: Option<String>,
}

/// A tag after a change.
#[doc(alias = "TagInfoV2")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagInfo {
    /// Id of the tag.
    pub id: Option<String>,
    /// Id of the tenant that has the tag.
    pub tenant_id: Option<String>,
    /// What kind of tag it is, such as `tenant`.
    pub tag_type: Option<String>,
    /// Name of the tag where no translation fits.
    pub name: Option<String>,
    /// Name of the tag in several languages.
    pub i18n_names: Vec<TagInfoI18nName>,
    /// Id of who created the tag.
    pub creator_id: Option<String>,
    /// When the tag was created.
    pub create_time: Option<String>,
    /// When the tag was last changed.
    pub update_time: Option<String>,
}

/// The values of `tag_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TagType {
    /// A tag of the tenant.
    Tenant,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
