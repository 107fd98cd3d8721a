// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Districts.
//!
//! `approval.v4.district` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::approval::ApprovalLocale;

/// Lists regions that the address widget of a form can have.
///
/// - `GET /open-apis/approval/v4/districts` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list)
#[lark_api(
    id = "approval.v4.district.list",
    method = "GET",
    path = "/open-apis/approval/v4/districts",
    token = "tenant|user",
    response = DistrictListResponse,
    paging(items = District),
    scopes = "approval:approval|approval:approval:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDistrict {
    /// How many regions a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Id of the region to look below. Default: the root.
    pub root_district_id: Option<String>,
    /// Whether to list the next level below the region or all regions at the bottom. Default: `sub_level`.
    pub list_type: Option<ListType>,
    /// Language of the names. Default: English.
    pub locale: Option<ApprovalLocale>,
}

/// Searches the regions that the address widget of a form can have, by ids or by a word.
///
/// - `POST /open-apis/approval/v4/districts/search` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search)
#[lark_api(
    id = "approval.v4.district.search",
    method = "POST",
    path = "/open-apis/approval/v4/districts/search",
    token = "tenant|user",
    response = DistrictListResponse,
    paging(items = District),
    scopes = "approval:approval|approval:approval:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDistrict {
    /// Language of the names; where there is no Chinese name, English ones come.
    #[lark(query)]
    pub locale: Option<ApprovalLocale>,
    /// How many regions a page has at most.
    #[lark(query)]
    pub page_size: Option<f64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Regions to fetch by their ids, at most 30; other conditions then do not count.
    pub district_ids: Option<Vec<String>>,
    /// Word to look for in addresses.
    pub keyword: Option<String>,
}

/// A region that the address widget of a form can have.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct District {
    /// Id of the region.
    pub id: Option<String>,
    /// Name of the region.
    pub name: Option<String>,
    /// On which level the region is.
    pub level: Option<String>,
    /// Whether there are regions below it.
    pub has_sub_district: Option<bool>,
    /// The regions above it, from the lowest to the root; only with `leaf_level`.
    pub parent_districts: Vec<DistrictBaseInfo>,
}

/// A region above another.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DistrictBaseInfo {
    /// Id of the region.
    pub id: Option<String>,
    /// Name of the region.
    pub name: Option<String>,
    /// On which level the region is.
    pub level: Option<String>,
}

/// The answer to [`ListDistrict`] and [`SearchDistrict`].
#[doc(alias("ListDistrictResponse", "SearchDistrictResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DistrictListResponse {
    /// Version of the regions; it changes when they do, so that stored copies can be renewed.
    pub version: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// The regions that the page has.
    pub items: Vec<District>,
}

/// The values of `list_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ListType {
    /// All regions at the bottom, with the ones above them.
    LeafLevel,
    /// The next level below the region.
    SubLevel,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
