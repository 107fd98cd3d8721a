// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cities of basic information.
//!
//! `corehr.v2.basic_info.city` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches cities of basic information.
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
pub struct SearchBasicInfoCity {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub country_region_subdivision_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub city_id_list: Option<Vec<String>>,
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoCity`].
#[derive(Clone, Default, Model)]
pub struct SearchBasicInfoCityResponse {
    pub items: Vec<City>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct City {
    pub city_id: Option<String>,
    pub name: Vec<I18n>,
    pub country_region_subdivision_id: Option<String>,
    pub code: Option<String>,
    pub subregion_code: Option<String>,
    pub status: Option<ActiveStatus>,
}
