// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Locations.
//!
//! `corehr.v2.location` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Address, CustomFieldData, EnumValue, HiberarchyCommon, I18n, ObjectFieldData};

/// Activates a location.
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
pub struct SetLocationActive {
    pub location_id: String,
    pub effective_time: String,
    pub active: bool,
    pub operation_reason: String,
}

/// Fetches several locations.
///
/// - `POST /open-apis/corehr/v2/locations/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001
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
pub struct BatchGetLocation {
    /// At most 100 elements.
    pub location_ids: Vec<String>,
}

/// The answer to [`BatchGetLocation`].
#[derive(Clone, Default, Model)]
pub struct BatchGetLocationResponse {
    pub items: Vec<Location>,
}

/// Changes parts of a location.
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
pub struct PatchLocation {
    pub location_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    pub parent_id: Option<String>,
    /// At most 5 elements.
    pub names: Option<Vec<I18n>>,
    pub active: Option<bool>,
    pub effective_time: String,
    pub code: Option<String>,
    /// At most 5 elements.
    pub descriptions: Option<Vec<I18n>>,
    /// At most 10 elements.
    pub location_usages: Option<Vec<EnumValue>>,
    pub working_hours_type_id: Option<String>,
    pub locale: Option<EnumValue>,
    pub time_zone_id: Option<String>,
    pub display_language_id: Option<String>,
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Queries a multi timeline of a location.
///
/// - `POST /open-apis/corehr/v2/locations/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
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
pub struct QueryLocationMultiTimeline {
    /// At most 10 elements.
    pub location_ids: Vec<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// At most 100 elements. One of `location_name`, `code`, `active`, `parent_location`, `description`, `effective_date`,
    /// `expiration_date`, `location_usage`, `working_hours_type`, `locale`, `time_zone`, `display_language`, `address`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryLocationMultiTimeline`].
#[doc(alias = "QueryMultiTimelineLocationResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryLocationMultiTimelineResponse {
    pub items: Vec<LocationTimeline>,
}

/// Queries a recent change of a location.
///
/// - `GET /open-apis/corehr/v2/locations/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
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
pub struct QueryLocationRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryLocationRecentChange`].
#[doc(alias = "QueryRecentChangeLocationResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryLocationRecentChangeResponse {
    pub location_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_location_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct Location {
    pub location_id: Option<String>,
    pub hiberarchy_common: Option<HiberarchyCommon>,
    pub location_usage_list: Vec<EnumValue>,
    pub address: Vec<Address>,
    pub working_hours_type_id: Option<String>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub custom_fields: Vec<CustomFieldData>,
    pub locale: Option<EnumValue>,
    pub time_zone_id: Option<String>,
    pub display_language_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct LocationTimeline {
    pub location_version_data: Vec<LocationVersionData>,
    pub address: Vec<Address>,
}

#[derive(Clone, Default, Model)]
pub struct LocationVersionData {
    pub location_id: Option<String>,
    pub location_version_id: Option<String>,
    pub location_names: Vec<I18n>,
    pub parent_location_id: Option<String>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub active: Option<bool>,
    pub descriptions: Vec<I18n>,
    pub code: Option<String>,
    pub location_usages: Vec<EnumValue>,
    pub locale: Option<EnumValue>,
    pub time_zone_id: Option<String>,
    pub display_language_id: Option<String>,
    pub working_hours_type_id: Option<String>,
}
