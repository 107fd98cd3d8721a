// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subregions.
//!
//! `corehr.v1.subregion` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Fetches a subregion.
///
/// - `GET /open-apis/corehr/v1/subregions/:subregion_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107
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
    pub subregion_id: String,
}

/// The answer to [`GetSubregion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSubregionResponse {
    pub subregion: Option<Subregion>,
}

/// Lists subregions.
///
/// - `GET /open-apis/corehr/v1/subregions` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107
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
    pub page_token: Option<String>,
    pub page_size: String,
    pub subdivision_id: Option<String>,
}

/// The answer to [`ListSubregion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSubregionResponse {
    pub items: Vec<Subregion>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Subregion {
    pub id: Option<String>,
    pub name: Vec<I18n>,
    pub subdivision_id: Option<String>,
    pub superior_subregion_id: Option<String>,
}
