// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subregions.
//!
//! `corehr.v1.subregion` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Reads the name of a city or area and the region above it.
///
/// - `GET /open-apis/corehr/v1/subregions/:subregion_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/location_data/get-3)
#[lark_api(
    id = "corehr.v1.subregion.get",
    method = "GET",
    path = "/open-apis/corehr/v1/subregions/:subregion_id",
    token = "tenant",
    response = GetSubregionResponse,
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSubregion {
    /// Id of the city or area to read.
    pub subregion_id: String,
}

/// The answer to [`GetSubregion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSubregionResponse {
    /// City or area that was asked for.
    pub subregion: Option<Subregion>,
}

/// Lists cities and areas, page by page.
///
/// - `GET /open-apis/corehr/v1/subregions` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/location_data/list-3)
#[lark_api(
    id = "corehr.v1.subregion.list",
    method = "GET",
    path = "/open-apis/corehr/v1/subregions",
    token = "tenant",
    response = ListSubregionResponse,
    paging(items = Subregion),
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSubregion {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Lists only the cities and areas of this province or region, by id.
    pub subdivision_id: Option<String>,
}

/// The answer to [`ListSubregion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSubregionResponse {
    /// Cities and areas on this page.
    pub items: Vec<Subregion>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A city or an area.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Subregion {
    /// Id of the city or area.
    pub id: Option<String>,
    /// Name of the city or area by language.
    pub name: Vec<I18n>,
    /// Id of the province or region the city belongs to.
    pub subdivision_id: Option<String>,
    /// Id of the city or area above.
    pub superior_subregion_id: Option<String>,
}
