// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tags.
//!
//! `im.v2.tags` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::tag::TagInfoI18nName;

/// Fetches an IM tag.
///
/// - `GET /open-apis/im/v2/tags` with a tenant token, for custom and store apps
/// - Scope: `im:tag:read`
/// - Rate limit: 5 a second
/// - Error codes: 230001
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
pub struct BatchGetTag {
    /// At most 40 elements.
    pub ids: Vec<String>,
}

/// The answer to [`BatchGetTag`].
#[doc(alias = "MGetImTagResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchGetTagResponse {
    pub tag_infos: Vec<ListedTag>,
}

#[doc(alias = "MGetImTagResponseTagInfo")]
#[derive(Clone, Default, Model)]
pub struct ListedTag {
    pub id: Option<String>,
    pub tag_type: Option<String>,
    pub name: Option<String>,
    pub i18n_names: Vec<TagInfoI18nName>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
