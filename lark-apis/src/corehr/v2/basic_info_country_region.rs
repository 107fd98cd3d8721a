// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Country regions of basic information.
//!
//! `corehr.v2.basic_info.country_region` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches countries and regions by id or status.
///
/// - `POST /open-apis/corehr/v2/basic_info/country_regions/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/location_data/search-4)
#[lark_api(
    id = "corehr.v2.basic_info.country_region.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/country_regions/search",
    token = "tenant",
    response = SearchBasicInfoCountryRegionResponse,
    paging(items = CountryRegion),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoCountryRegion {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the countries and regions to read, at most 100; all if left out.
    pub country_region_id_list: Option<Vec<String>>,
    /// Lists only countries and regions with these statuses, at most 2; documented both as all and as in force if left out.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoCountryRegion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoCountryRegionResponse {
    /// Countries and regions that were found.
    pub items: Vec<CountryRegion>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A country or region with its codes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CountryRegion {
    /// Id of the country or region, with which addresses and documents refer to it.
    pub country_region_id: Option<String>,
    /// Name of the country or region by language.
    pub name: Vec<I18n>,
    /// Full name of the country or region by language.
    pub full_name: Vec<I18n>,
    /// Two-letter code of the country or region as of ISO 3166-1.
    pub alpha_2_code: Option<String>,
    /// Three-letter code of the country or region as of ISO 3166-1.
    pub alpha_3_code: Option<String>,
    /// International calling code of the country or region.
    pub global_code: Option<String>,
    /// Whether the country or region is in force.
    pub status: Option<ActiveStatus>,
}
