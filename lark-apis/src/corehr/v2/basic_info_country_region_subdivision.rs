// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Country region subdivisions of basic information.
//!
//! `corehr.v2.basic_info.country_region_subdivision` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, EnumValue, I18n};

/// Searches first-level regions, such as provinces and states, by id, country or status.
///
/// - `POST /open-apis/corehr/v2/basic_info/country_region_subdivisions/search` with a tenant token, for custom and
///   store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/location_data/search-3)
#[doc(alias = "SearchBasicInfoCountryRegionSubdivision")]
#[lark_api(
    id = "corehr.v2.basic_info.country_region_subdivision.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/country_region_subdivisions/search",
    token = "tenant",
    response = SearchBasicInfoSubdivisionResponse,
    paging(items = CountryRegionSubdivision),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoSubdivision {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Lists only provinces and states of these countries, at most 100; all if left out.
    pub country_region_id_list: Option<Vec<String>>,
    /// Ids of the provinces or states to list, at most 100; all if left out.
    pub country_region_subdivision_id_list: Option<Vec<String>>,
    /// Lists only provinces and states with these statuses, at most 2; documented both as all and as in force if left out.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoSubdivision`].
#[doc(alias = "SearchBasicInfoCountryRegionSubdivisionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoSubdivisionResponse {
    /// Provinces and states that were found.
    pub items: Vec<CountryRegionSubdivision>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A province, state or other first-level region.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CountryRegionSubdivision {
    /// Id of the province or state, as used in addresses.
    pub country_region_subdivision_id: Option<String>,
    /// Name of the province or state by language.
    pub name: Vec<I18n>,
    /// Id of the country or region the province or state belongs to.
    pub country_region_id: Option<String>,
    /// Kind of region, one of the constant set `subdivision_type`.
    pub subdivision_type: Option<EnumValue>,
    /// Code of the province or state as of ISO 3166-2.
    pub iso_code: Option<String>,
    /// Whether the province or state is in force.
    pub status: Option<ActiveStatus>,
}
