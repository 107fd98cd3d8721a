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
/// - Error codes: 1160998
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
    /// At most 100 elements.
    pub country_region_subdivision_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub city_id_list: Option<Vec<String>>,
    /// Lists only cities with these statuses; all if left out.
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoCity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoCityResponse {
    /// Cities that were found.
    pub items: Vec<City>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// A city.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct City {
    pub city_id: Option<String>,
    /// Name of the city by language.
    pub name: Vec<I18n>,
    pub country_region_subdivision_id: Option<String>,
    /// Three-letter code of the city.
    pub code: Option<String>,
    pub subregion_code: Option<String>,
    /// Whether the city is in force.
    pub status: Option<ActiveStatus>,
}
