// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Country regions.
//!
//! `corehr.v1.country_region` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Reads the name and the ISO codes of a country or region.
///
/// - `GET /open-apis/corehr/v1/country_regions/:country_region_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/location_data/get)
#[lark_api(
    id = "corehr.v1.country_region.get",
    method = "GET",
    path = "/open-apis/corehr/v1/country_regions/:country_region_id",
    token = "tenant",
    response = GetCountryRegionResponse,
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCountryRegion {
    /// Id of the country or region to read.
    pub country_region_id: String,
}

/// The answer to [`GetCountryRegion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCountryRegionResponse {
    /// Country or region that was asked for.
    pub country_region: Option<CountryRegion>,
}

/// Lists countries and regions, page by page.
///
/// - `GET /open-apis/corehr/v1/country_regions` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/location_data/list)
#[lark_api(
    id = "corehr.v1.country_region.list",
    method = "GET",
    path = "/open-apis/corehr/v1/country_regions",
    token = "tenant",
    response = ListCountryRegionResponse,
    paging(items = CountryRegion),
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCountryRegion {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
}

/// The answer to [`ListCountryRegion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCountryRegionResponse {
    /// Countries and regions on this page.
    pub items: Vec<CountryRegion>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A country or region with its codes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CountryRegion {
    /// Id of the country or region.
    pub id: Option<String>,
    /// Name of the country or region by language.
    pub name: Vec<I18n>,
    /// Three-letter code of the country or region.
    pub alpha_3_code: Option<String>,
    /// Two-letter code of the country or region.
    pub alpha_2_code: Option<String>,
}
