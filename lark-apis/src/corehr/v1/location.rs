// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Locations.
//!
//! `corehr.v1.location` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{Address, EnumValue, HiberarchyCommon, ObjectFieldData};

/// Creates a location with its basic data and addresses.
///
/// - `POST /open-apis/corehr/v1/locations` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:locations:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/location/create)
#[lark_api(
    id = "corehr.v1.location.create",
    method = "POST",
    path = "/open-apis/corehr/v1/locations",
    token = "tenant",
    response = LocationResponse,
    scopes = "corehr:corehr|corehr:locations:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateLocation {
    /// Makes repeated requests one: a UUID of version 4; if empty, every request is a new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A location of the tenant.
    #[lark(body)]
    pub location: Location,
}

/// Deletes a location for good.
///
/// Fails while employees, job changes or pre-hires refer to the location.
///
/// - `DELETE /open-apis/corehr/v1/locations/:location_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:locations:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/location/delete)
#[lark_api(
    id = "corehr.v1.location.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/locations/:location_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:locations:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteLocation {
    /// Id of the location to delete, from `corehr.v1.location.list` or the answer when it was created.
    pub location_id: String,
}

/// Reads one location by id, with its purposes, working hours, time zone and addresses.
///
/// - `GET /open-apis/corehr/v1/locations/:location_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`, `corehr:locations:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/location/get)
#[lark_api(
    id = "corehr.v1.location.get",
    method = "GET",
    path = "/open-apis/corehr/v1/locations/:location_id",
    token = "tenant",
    response = LocationResponse,
    scopes = "corehr:corehr:readonly|corehr:locations:read|corehr:corehr|corehr:locations:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLocation {
    /// Id of the location to read, from `corehr.v1.location.list` or the answer when it was created.
    pub location_id: String,
}

/// Lists locations with their purposes, working hours, time zone and addresses, page by page.
///
/// - `GET /open-apis/corehr/v1/locations` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`, `corehr:locations:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/location/list)
#[lark_api(
    id = "corehr.v1.location.list",
    method = "GET",
    path = "/open-apis/corehr/v1/locations",
    token = "tenant",
    response = ListLocationResponse,
    paging(items = Location),
    scopes = "corehr:corehr:readonly|corehr:locations:read|corehr:corehr|corehr:locations:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListLocation {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100.
    pub page_size: String,
}

/// The answer to [`ListLocation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListLocationResponse {
    /// Locations that were found.
    pub items: Vec<Location>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// The answer to [`CreateLocation`] and [`GetLocation`].
#[doc(alias("CreateLocationResponse", "GetLocationResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationResponse {
    /// Location that was created.
    pub location: Option<Location>,
}

/// A location of the tenant.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Location {
    /// Id of the location, unique within Feishu People.
    pub id: Option<String>,
    /// Basic data of the location: name, code, status, parent and dates.
    /// Required in requests.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// What the location is used for; a work location requires an address.
    pub location_usage_list: Clearable<Vec<EnumValue>>,
    /// Addresses of the location.
    pub address: Clearable<Vec<Address>>,
    /// Id of the working hours type that goes with the location.
    pub working_hours_type_id: Option<String>,
    /// First day of the location's version, `YYYY-MM-DD 00:00:00`; the time of day is always midnight.
    /// Required in requests.
    pub effective_time: Option<String>,
    /// Day on which the location's version ends, `YYYY-MM-DD 00:00:00`; a later change of the location moves it.
    pub expiration_time: Option<String>,
    /// Custom fields of the location; not supported yet in most calls.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Regional settings of the location; options are those of field `locale` of object `location`.
    pub locale: Option<EnumValue>,
    /// Id of the location's time zone.
    pub time_zone_id: Option<String>,
    /// Id of the language in which the location is shown by default.
    pub display_language_id: Option<String>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
