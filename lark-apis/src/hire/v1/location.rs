// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Locations.
//!
//! `hire.v1.location` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{ActiveStatus, CodeNameObject, I18n};

/// Lists the addresses for jobs, interviews or stores.
///
/// - `GET /open-apis/hire/v1/locations` with a tenant token, for custom and store apps
/// - Scope: `hire:location:readonly`
/// - Rate limit: 20 a second
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// What the addresses are for: jobs, interviews or stores; stores only in tenants without Feishu People.
    pub usage: LocationUsage,
}

/// The answer to [`ListLocation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListLocationResponse {
    /// The addresses on this page.
    pub items: Vec<Location>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Looks up the names of places by their type and codes.
///
/// - `POST /open-apis/hire/v1/locations/query` with a tenant token, for custom and store apps
/// - Scope: `hire:location:readonly`
/// - Rate limit: 5 a second
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Codes of the places to look up. At most 100. Left out, all places of the type are listed.
    pub code_list: Option<Vec<String>>,
    /// Level of the places: countries, states, cities or districts.
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: i64,
}

/// The answer to [`QueryLocation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLocationResponse {
    /// The places on this page.
    pub items: Vec<LocationDto>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// An address for jobs, interviews or stores.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Location {
    /// Id of the address.
    pub id: Option<String>,
    /// Name of the address, by language.
    pub name: Option<I18n>,
    /// District the address lies in.
    pub district: Option<CodeNameObject>,
    /// City the address lies in.
    pub city: Option<CodeNameObject>,
    /// Province or state the address lies in.
    pub state: Option<CodeNameObject>,
    /// Country the address lies in.
    pub country: Option<CodeNameObject>,
    /// Whether the address is in use.
    pub active_status: Option<ActiveStatus>,
}

/// A city with its codes and names.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationCity {
    /// Code that stands for the city.
    pub city_code: Option<String>,
    /// Code of the province or state the city is in.
    pub state_code: Option<String>,
    /// Code of the country the city is in.
    pub country_code: Option<String>,
    /// What the city is called in Chinese, English and pinyin.
    pub city_name_info: Option<LocationNameInfo>,
}

/// A country with its code and names.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationCountry {
    /// Code that stands for the country.
    pub country_code: Option<String>,
    /// What the country is called in Chinese, English and pinyin.
    pub country_name_info: Option<LocationNameInfo>,
}

/// A district or county with its codes and names.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationDistrict {
    /// Code of the district or county.
    pub district_code: Option<String>,
    /// Code of the city the district is in.
    pub city_code: Option<String>,
    /// Code of the province or state the district is in.
    pub state_code: Option<String>,
    /// Code of the country the district is in.
    pub country_code: Option<String>,
    /// Names of the district or county.
    pub district_name_info: Option<LocationNameInfo>,
}

/// A place: a country, state, city or district.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationDto {
    /// The country; only if countries were asked for (`location_type` 1).
    pub country: Option<LocationCountry>,
    /// The province or state; only if states were asked for (`location_type` 2).
    pub state: Option<LocationState>,
    /// The city; only if cities were asked for (`location_type` 3).
    pub city: Option<LocationCity>,
    /// The district or county; only if districts were asked for (`location_type` 4).
    pub district: Option<LocationDistrict>,
}

/// The names of a place.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationNameInfo {
    /// Chinese name of the place.
    pub zh_name: Option<String>,
    /// English name of the place.
    pub en_name: Option<String>,
    /// Name of the place in pinyin.
    pub py_name: Option<String>,
}

/// A province or state with its codes and names.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationState {
    /// Code of the province or state.
    pub state_code: Option<String>,
    /// Code of the country the state belongs to.
    pub country_code: Option<String>,
    /// Names of the province or state.
    pub state_name_info: Option<LocationNameInfo>,
}

/// The values of `usage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LocationUsage {
    /// Where interviews take place.
    InterviewLocation,
    /// Where jobs are.
    PositionLocation,
    /// Where stores are; only in tenants without Feishu People.
    StoreLocation,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
