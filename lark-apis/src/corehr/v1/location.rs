// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Locations.
//!
//! `corehr.v1.location` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{Address, EnumValue, HiberarchyCommon, ObjectFieldData};

/// Creates a location.
///
/// - `POST /open-apis/corehr/v1/locations` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:locations:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160004, 1160251, 1160252, 1160253, 1160256, 1160263, 1160264, 1160269, 1160311, 1160313, 1160314,
///   1160315, 1160316, 1160317, 1160321, 1160327, 1160328, 1160329, 1160330, 1160331, 1160332, 1160333, 1160334,
///   1160335, 1160336, 1160337, 1160338, 1160339, 1160340, 1160341, 1160343, 1160347, 1160349, 1160352, 1160353,
///   1160354, 1160360, 1160502
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
pub struct CreateLocation {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub location: Location,
}

/// Deletes a location.
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
pub struct DeleteLocation {
    pub location_id: String,
}

/// Fetches a location.
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
pub struct GetLocation {
    pub location_id: String,
}

/// Lists locations.
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
pub struct ListLocation {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListLocation`].
#[derive(Clone, Default, Model)]
pub struct ListLocationResponse {
    pub items: Vec<Location>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// The answer to [`CreateLocation`] and [`GetLocation`].
#[doc(alias("CreateLocationResponse", "GetLocationResponse"))]
#[derive(Clone, Default, Model)]
pub struct LocationResponse {
    pub location: Option<Location>,
}

#[derive(Clone, Default, Model)]
pub struct Location {
    pub id: Option<String>,
    /// Required in requests.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    pub location_usage_list: Clearable<Vec<EnumValue>>,
    pub address: Clearable<Vec<Address>>,
    pub working_hours_type_id: Option<String>,
    /// Required in requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub locale: Option<EnumValue>,
    pub time_zone_id: Option<String>,
    pub display_language_id: Option<String>,
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
