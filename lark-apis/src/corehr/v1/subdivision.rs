// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subdivisions.
//!
//! `corehr.v1.subdivision` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EnumValue, I18n};

/// Reads one province or other first-level region.
///
/// - `GET /open-apis/corehr/v1/subdivisions/:subdivision_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/location_data/get-2)
#[lark_api(
    id = "corehr.v1.subdivision.get",
    method = "GET",
    path = "/open-apis/corehr/v1/subdivisions/:subdivision_id",
    token = "tenant",
    response = GetSubdivisionResponse,
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSubdivision {
    /// Id of the province or region to read.
    pub subdivision_id: String,
}

/// The answer to [`GetSubdivision`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSubdivisionResponse {
    /// Province or region that was asked for.
    pub subdivision: Option<Subdivision>,
}

/// Lists provinces and other first-level regions, page by page.
///
/// - `GET /open-apis/corehr/v1/subdivisions` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/location_data/list-2)
#[lark_api(
    id = "corehr.v1.subdivision.list",
    method = "GET",
    path = "/open-apis/corehr/v1/subdivisions",
    token = "tenant",
    response = ListSubdivisionResponse,
    paging(items = Subdivision),
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSubdivision {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Lists only the provinces and regions of this country, by id.
    pub country_region_id: Option<String>,
}

/// The answer to [`ListSubdivision`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSubdivisionResponse {
    /// Provinces and regions on this page.
    pub items: Vec<Subdivision>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A province, state or other first-level region.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Subdivision {
    /// Id of the province or region.
    pub id: Option<String>,
    /// Name of the province or region by language.
    pub name: Vec<I18n>,
    /// Id of the country or region the province belongs to.
    pub country_region_id: Option<String>,
    /// Kind of region, one of the constant set `subdivision_type`.
    pub subdivision_type: Option<EnumValue>,
}
