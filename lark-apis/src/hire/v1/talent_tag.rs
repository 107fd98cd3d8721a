// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent tags.
//!
//! `hire.v1.talent_tag` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Lists the tags for talents by keyword, ids, type or state, newest first.
///
/// - `GET /open-apis/hire/v1/talent_tags` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent_tag`, `hire:talent_tag:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/application/list-2)
#[lark_api(
    id = "hire.v1.talent_tag.list",
    method = "GET",
    path = "/open-apis/hire/v1/talent_tags",
    token = "tenant",
    response = ListTalentTagResponse,
    paging(items = TalentTag),
    scopes = "hire:talent_tag|hire:talent_tag:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTalentTag {
    /// Only tags that match this word.
    pub keyword: Option<String>,
    /// Only the tags with these ids.
    pub id_list: Option<Vec<String>>,
    /// Only tags set by hand, or only automatic ones.
    /// One of `1` (manual), `2` (automatic).
    pub r#type: Option<i64>,
    /// Whether tags no longer in use come too.
    pub include_inactive: Option<bool>,
    /// How many items a page has at most; up to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListTalentTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTalentTagResponse {
    /// The tags on this page.
    pub items: Vec<TalentTag>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A tag for talents.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentTag {
    /// Id of the tag.
    pub id: Option<String>,
    /// Text of the tag, by language.
    pub name: Option<I18n>,
    /// What the tag means, by language.
    pub description: Option<I18n>,
    /// Whether the tag is set by hand or automatically.
    /// One of `1` (manual), `2` (automatic).
    pub r#type: Option<i64>,
    /// Whether the tag is in use.
    pub active_status: Option<ActiveStatus>,
}
