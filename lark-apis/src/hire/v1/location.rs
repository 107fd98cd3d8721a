// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Locations.
//!
//! `hire.v1.location` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{ActiveStatus, CodeNameObject, I18n};

/// Lists locations.
///
/// - `GET /open-apis/hire/v1/locations` with a tenant token, for custom and store apps
/// - Scope: `hire:location:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/location/list)
#[lark_api(
    id = "hire.v1.location.list",
    method = "GET",
    path = "/open-apis/hire/v1/locations",
    token = "tenant",
    response = ListLocationResponse,
    paging(items = Location),
    scopes = "hire:location:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListLocation {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub usage: LocationUsage,
}

/// The answer to [`ListLocation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListLocationResponse {
    pub items: Vec<Location>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Queries locations.
///
/// - `POST /open-apis/hire/v1/locations/query` with a tenant token, for custom and store apps
/// - Scope: `hire:location:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/location/query)
#[lark_api(
    id = "hire.v1.location.query",
    method = "POST",
    path = "/open-apis/hire/v1/locations/query",
    token = "tenant",
    response = QueryLocationResponse,
    paging(items = LocationDto),
    scopes = "hire:location:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryLocation {
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    pub code_list: Option<Vec<String>>,
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: i64,
}

/// The answer to [`QueryLocation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLocationResponse {
    pub items: Vec<LocationDto>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Location {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub district: Option<CodeNameObject>,
    pub city: Option<CodeNameObject>,
    pub state: Option<CodeNameObject>,
    pub country: Option<CodeNameObject>,
    pub active_status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationCity {
    pub city_code: Option<String>,
    pub state_code: Option<String>,
    pub country_code: Option<String>,
    pub city_name_info: Option<LocationNameInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationCountry {
    pub country_code: Option<String>,
    pub country_name_info: Option<LocationNameInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationDistrict {
    pub district_code: Option<String>,
    pub city_code: Option<String>,
    pub state_code: Option<String>,
    pub country_code: Option<String>,
    pub district_name_info: Option<LocationNameInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationDto {
    pub country: Option<LocationCountry>,
    pub state: Option<LocationState>,
    pub city: Option<LocationCity>,
    pub district: Option<LocationDistrict>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationNameInfo {
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub py_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationState {
    pub state_code: Option<String>,
    pub country_code: Option<String>,
    pub state_name_info: Option<LocationNameInfo>,
}

/// The values of `usage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LocationUsage {
    InterviewLocation,
    PositionLocation,
    StoreLocation,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
