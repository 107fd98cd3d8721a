// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tags.
//!
//! `im.v2.tags` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::tag::TagInfoI18nName;

/// Reads the names and types of tags by their ids.
///
/// - `GET /open-apis/im/v2/tags` with a tenant token, for custom and store apps
/// - Scope: `im:tag:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.larkoffice.com/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list)
#[doc(alias = "MGetImTag")]
#[lark_api(
    id = "im.v2.tags.m_get_im_tag",
    method = "GET",
    path = "/open-apis/im/v2/tags",
    token = "tenant",
    response = BatchGetTagResponse,
    scopes = "im:tag:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetTag {
    /// Ids of the tags to read, at most 40.
    pub ids: Vec<String>,
}

/// The tags that were asked for.
#[doc(alias = "MGetImTagResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetTagResponse {
    /// The tags that were found.
    pub tag_infos: Vec<ListedTag>,
}

/// A tag as it was read.
#[doc(alias = "MGetImTagResponseTagInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListedTag {
    /// Id of the tag.
    pub id: Option<String>,
    /// What kind of tag it is, such as `tenant`.
    pub tag_type: Option<String>,
    /// Name of the tag where no translation fits.
    pub name: Option<String>,
    /// Name of the tag in several languages.
    pub i18n_names: Vec<TagInfoI18nName>,
    /// When the tag was created.
    pub create_time: Option<String>,
    /// When the tag was last changed.
    pub update_time: Option<String>,
}
