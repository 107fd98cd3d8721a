// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Locations.
//!
//! `corehr.v2.location` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Address, CustomFieldData, EnumValue, HiberarchyCommon, I18n, ObjectFieldData};

/// Enables or disables a location.
///
/// Disabling fails while employees, job changes or pre-hires refer to the location.
///
/// - `POST /open-apis/corehr/v2/locations/active` with a tenant token, for custom apps only
/// - Scope: `corehr:locations:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/active)
#[doc(alias = "ActiveLocation")]
#[lark_api(
    id = "corehr.v2.location.active",
    method = "POST",
    path = "/open-apis/corehr/v2/locations/active",
    token = "tenant",
    scopes = "corehr:locations:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetLocationActive {
    /// Id of the location to enable or disable, from `corehr.v1.location.list`.
    pub location_id: String,
    /// Day from which the location is enabled or disabled, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Whether the location is to be enabled (`true`) or disabled.
    pub active: bool,
    /// Why the location is enabled or disabled.
    pub operation_reason: String,
}

/// Reads several locations by id, with their purposes, working hours, time zone and addresses.
///
/// - `POST /open-apis/corehr/v2/locations/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/batch_get)
#[lark_api(
    id = "corehr.v2.location.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/locations/batch_get",
    token = "tenant",
    response = BatchGetLocationResponse,
    scopes = "corehr:locations:read|corehr:locations:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetLocation {
    /// Ids of the locations to read, from `corehr.v1.location.list`. 1 to 100.
    pub location_ids: Vec<String>,
}

/// The answer to [`BatchGetLocation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetLocationResponse {
    /// Locations that were found.
    pub items: Vec<Location>,
}

/// Changes a location from a day on: names, use, time zone, custom fields.
///
/// If no version begins on the day given, one is made; otherwise that version is changed.
///
/// - `PATCH /open-apis/corehr/v2/locations/:location_id` with a tenant token, for custom apps only
/// - Scope: `corehr:locations:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/patch)
#[lark_api(
    id = "corehr.v2.location.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/locations/:location_id",
    token = "tenant",
    scopes = "corehr:locations:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchLocation {
    /// Id of the location, from `corehr.v1.location.list` or the answer when it was created.
    pub location_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Id of the location above, from `corehr.v1.location.list`.
    pub parent_id: Option<String>,
    /// Name of the location by language, unique; without slashes, semicolons and apostrophes. At most 5.
    pub names: Option<Vec<I18n>>,
    /// Whether the location is enabled.
    pub active: Option<bool>,
    /// Day on which the change takes effect, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Code of the location, unique among locations; ignored if codes are assigned automatically.
    pub code: Option<String>,
    /// Description of the location by language. At most 5.
    pub descriptions: Option<Vec<I18n>>,
    /// What the location is used for; options are those of field `location_usage` of object `location`. At most 10.
    pub location_usages: Option<Vec<EnumValue>>,
    /// Id of the working hours type that goes with the location.
    pub working_hours_type_id: Option<String>,
    /// Regional settings of the location; options are those of field `locale` of object `location`.
    pub locale: Option<EnumValue>,
    /// Id of the location's time zone.
    pub time_zone_id: Option<String>,
    /// Id of the language in which the location is shown by default.
    pub display_language_id: Option<String>,
    /// Custom fields of the location.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Lists the versions of locations in force at some time between two dates.
///
/// By default only ids and version ids are returned.
///
/// - `POST /open-apis/corehr/v2/locations/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/query_multi_timeline)
#[doc(alias = "QueryMultiTimelineLocation")]
#[lark_api(
    id = "corehr.v2.location.query_multi_timeline",
    method = "POST",
    path = "/open-apis/corehr/v2/locations/query_multi_timeline",
    token = "tenant",
    response = QueryLocationMultiTimelineResponse,
    scopes = "corehr:locations:read|corehr:locations:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryLocationMultiTimeline {
    /// Ids of the locations to list versions of. 1 to 10.
    pub location_ids: Vec<String>,
    /// Start of the span, inclusive, `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// End of the span, exclusive, `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Fields to return for each version, such as `location_name` or `address`. At most 100.
    /// One of `location_name`, `code`, `active`, `parent_location`, `description`, `effective_date`, `expiration_date`,
    /// `location_usage`, `working_hours_type`, `locale`, `time_zone`, `display_language`, `address`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryLocationMultiTimeline`].
#[doc(alias = "QueryMultiTimelineLocationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLocationMultiTimelineResponse {
    /// Versions of the locations.
    pub items: Vec<LocationTimeline>,
}

/// Lists the ids of locations whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/locations/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/query_recent_change)
#[doc(alias = "QueryRecentChangeLocation")]
#[lark_api(
    id = "corehr.v2.location.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/locations/query_recent_change",
    token = "tenant",
    response = QueryLocationRecentChangeResponse,
    paging,
    scopes = "corehr:locations:read|corehr:locations:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryLocationRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`.
    pub end_date: String,
}

/// The answer to [`QueryLocationRecentChange`].
#[doc(alias = "QueryRecentChangeLocationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLocationRecentChangeResponse {
    /// Ids of the locations that changed: created, changed or deleted.
    pub location_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `location_ids` that were deleted in the span and can no longer be read.
    pub deleted_location_ids: Vec<String>,
}

/// A location of the tenant.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Location {
    /// Id of the location, unique within Feishu People.
    pub location_id: Option<String>,
    /// Basic data of the location: name, code, status, parent and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// What the location is used for; options are those of field `location_usage` of object `location`.
    pub location_usage_list: Vec<EnumValue>,
    /// Addresses of the location.
    pub address: Vec<Address>,
    /// Id of the working hours type that goes with the location.
    pub working_hours_type_id: Option<String>,
    /// First day of the location's version, `YYYY-MM-DD 00:00:00`; the same as in `hiberarchy_common`.
    pub effective_time: Option<String>,
    /// Day on which the location's version ends, `YYYY-MM-DD 00:00:00`; a later change of the location moves it.
    pub expiration_time: Option<String>,
    /// Custom fields of the location; not supported yet.
    pub custom_fields: Vec<CustomFieldData>,
    /// Regional settings of the location; options are those of field `locale` of object `location`.
    pub locale: Option<EnumValue>,
    /// Id of the location's time zone.
    pub time_zone_id: Option<String>,
    /// Id of the language in which the location is shown by default.
    pub display_language_id: Option<String>,
}

/// A version of a location on its timeline.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationTimeline {
    /// The location as it is in each version.
    pub location_version_data: Vec<LocationVersionData>,
    /// Addresses of the location in this version.
    pub address: Vec<Address>,
}

/// A location in one version.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LocationVersionData {
    /// Id of the location, which all its versions share.
    pub location_id: Option<String>,
    /// Id of the location's version.
    pub location_version_id: Option<String>,
    /// Name of the location by language.
    pub location_names: Vec<I18n>,
    /// Id of the location above; absent at the top level.
    pub parent_location_id: Option<String>,
    /// First day of this version, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Day on which this version ends, `YYYY-MM-DD`.
    pub expiration_date: Option<String>,
    /// Whether the location is enabled.
    pub active: Option<bool>,
    /// Description of the location by language.
    pub descriptions: Vec<I18n>,
    /// Code of the location.
    pub code: Option<String>,
    /// What the location is used for; options are those of field `location_usage` of object `location`.
    pub location_usages: Vec<EnumValue>,
    /// Regional settings of the location; options are those of field `locale` of object `location`.
    pub locale: Option<EnumValue>,
    /// Id of the location's time zone.
    pub time_zone_id: Option<String>,
    /// Id of the language in which the location is shown by default.
    pub display_language_id: Option<String>,
    /// Id of the working hours type that goes with the location.
    pub working_hours_type_id: Option<String>,
}
