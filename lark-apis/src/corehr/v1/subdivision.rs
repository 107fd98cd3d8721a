// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subdivisions.
//!
//! `corehr.v1.subdivision` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EnumValue, I18n};

/// Fetches a subdivision.
///
/// - `GET /open-apis/corehr/v1/subdivisions/:subdivision_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107
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
pub struct GetSubdivision {
    pub subdivision_id: String,
}

/// The answer to [`GetSubdivision`].
#[derive(Clone, Default, Model)]
pub struct GetSubdivisionResponse {
    pub subdivision: Option<Subdivision>,
}

/// Lists subdivisions.
///
/// - `GET /open-apis/corehr/v1/subdivisions` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107
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
pub struct ListSubdivision {
    pub page_token: Option<String>,
    pub page_size: String,
    pub country_region_id: Option<String>,
}

/// The answer to [`ListSubdivision`].
#[derive(Clone, Default, Model)]
pub struct ListSubdivisionResponse {
    pub items: Vec<Subdivision>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Subdivision {
    pub id: Option<String>,
    pub name: Vec<I18n>,
    pub country_region_id: Option<String>,
    pub subdivision_type: Option<EnumValue>,
}
