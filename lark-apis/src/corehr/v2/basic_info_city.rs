// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cities of basic information.
//!
//! `corehr.v2.basic_info.city` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches cities by id or by the province they are in.
///
/// - `POST /open-apis/corehr/v2/basic_info/cities/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/location_data/search)
#[lark_api(
    id = "corehr.v2.basic_info.city.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/cities/search",
    token = "tenant",
    response = SearchBasicInfoCityResponse,
    paging(items = City),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoCity {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Lists only cities in these provinces or states, by id, at most 100; all if left out.
    pub country_region_subdivision_id_list: Option<Vec<String>>,
    /// Ids of the cities to list, at most 100; all if left out.
    pub city_id_list: Option<Vec<String>>,
    /// Lists only cities with these statuses, at most 2; documented both as all and as in force if left out.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoCity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoCityResponse {
    /// Cities that were found.
    pub items: Vec<City>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A city, as addresses refer to it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct City {
    /// Id of the city, with which addresses refer to it.
    pub city_id: Option<String>,
    /// Name of the city by language.
    pub name: Vec<I18n>,
    /// Id of the province or state the city belongs to.
    pub country_region_subdivision_id: Option<String>,
    /// Three-letter code of the city.
    pub code: Option<String>,
    /// Code of the administrative division.
    pub subregion_code: Option<String>,
    /// Whether the city is in force.
    pub status: Option<ActiveStatus>,
}
