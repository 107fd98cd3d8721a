// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent tags.
//!
//! `hire.v1.talent_tag` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Lists talent tags.
///
/// - `GET /open-apis/hire/v1/talent_tags` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent_tag`, `hire:talent_tag:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListTalentTag {
    pub keyword: Option<String>,
    pub id_list: Option<Vec<String>>,
    /// One of `1` (manual), `2` (automatic).
    pub r#type: Option<i64>,
    pub include_inactive: Option<bool>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListTalentTag`].
#[derive(Clone, Default, Model)]
pub struct ListTalentTagResponse {
    pub items: Vec<TalentTag>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TalentTag {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    /// One of `1` (manual), `2` (automatic).
    pub r#type: Option<i64>,
    pub active_status: Option<ActiveStatus>,
}
