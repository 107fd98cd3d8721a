// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Districts of basic information.
//!
//! `corehr.v2.basic_info.district` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches districts and counties by id or by the city they are in.
///
/// - `POST /open-apis/corehr/v2/basic_info/districts/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/location_data/search-2)
#[lark_api(
    id = "corehr.v2.basic_info.district.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/districts/search",
    token = "tenant",
    response = SearchBasicInfoDistrictResponse,
    paging(items = District),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoDistrict {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Lists only districts of these cities, by id, at most 100; all if left out.
    pub city_id_list: Option<Vec<String>>,
    /// Ids of the districts to list, at most 100; all if left out.
    pub district_id_list: Option<Vec<String>>,
    /// Lists only districts with these statuses, at most 2; documented both as all and as in force if left out.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoDistrict`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoDistrictResponse {
    /// Districts and counties that were found.
    pub items: Vec<District>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A district or county.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct District {
    /// Id of the district, as used in addresses.
    pub district_id: Option<String>,
    /// Name of the district by language.
    pub name: Vec<I18n>,
    /// Id of the city the district belongs to.
    pub city_id: Option<String>,
    /// Code of the administrative division.
    pub subregion_code: Option<String>,
    /// Whether the district is in force.
    pub status: Option<ActiveStatus>,
}
