// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Addresses of a location.
//!
//! `corehr.v2.location.address` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::EnumValue;

/// Creates an address of a location.
///
/// - `POST /open-apis/corehr/v2/locations/:location_id/addresses` with a tenant token, for custom apps only
/// - Scope: `corehr:locations:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/location-address/create)
#[lark_api(
    id = "corehr.v2.location.address.create",
    method = "POST",
    path = "/open-apis/corehr/v2/locations/:location_id/addresses",
    token = "tenant",
    response = CreateLocationAddressResponse,
    scopes = "corehr:locations:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateLocationAddress {
    pub location_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub need_custom_latin_address: Option<bool>,
    pub country_region_id: String,
    pub region_id: String,
    pub city_id: String,
    pub distinct_id: String,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub address_line3: Option<String>,
    pub address_line4: Option<String>,
    pub address_line5: Option<String>,
    pub address_line6: Option<String>,
    pub address_line7: Option<String>,
    pub address_line8: Option<String>,
    pub address_line9: Option<String>,
    pub local_address_line1: Option<String>,
    pub local_address_line2: Option<String>,
    pub local_address_line3: Option<String>,
    pub local_address_line4: Option<String>,
    pub local_address_line5: Option<String>,
    pub local_address_line6: Option<String>,
    pub local_address_line7: Option<String>,
    pub local_address_line8: Option<String>,
    pub local_address_line9: Option<String>,
    pub postal_code: Option<String>,
    /// At most 5 elements.
    pub address_types: Option<Vec<EnumValue>>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
}

/// The answer to [`CreateLocationAddress`].
#[derive(Clone, Default, Model)]
pub struct CreateLocationAddressResponse {
    pub address_id: Option<String>,
}

/// Deletes an address of a location.
///
/// - `DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id` with a tenant token, for custom apps
///   only
/// - Scope: `corehr:locations:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/location-address/delete)
#[lark_api(
    id = "corehr.v2.location.address.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/locations/:location_id/addresses/:address_id",
    token = "tenant",
    scopes = "corehr:locations:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteLocationAddress {
    pub location_id: String,
    pub address_id: String,
}

/// Changes parts of an address of a location.
///
/// - `PATCH /open-apis/corehr/v2/locations/:location_id/addresses/:address_id` with a tenant token, for custom apps
///   only
/// - Scope: `corehr:locations:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/location/location-address/patch)
#[lark_api(
    id = "corehr.v2.location.address.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/locations/:location_id/addresses/:address_id",
    token = "tenant",
    scopes = "corehr:locations:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct PatchLocationAddress {
    pub location_id: String,
    pub address_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub need_custom_latin_address: Option<bool>,
    pub country_region_id: Option<String>,
    pub region_id: Option<String>,
    pub city_id: Option<String>,
    pub distinct_id: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub address_line3: Option<String>,
    pub address_line4: Option<String>,
    pub address_line5: Option<String>,
    pub address_line6: Option<String>,
    pub address_line7: Option<String>,
    pub address_line8: Option<String>,
    pub address_line9: Option<String>,
    pub local_address_line1: Option<String>,
    pub local_address_line2: Option<String>,
    pub local_address_line3: Option<String>,
    pub local_address_line4: Option<String>,
    pub local_address_line5: Option<String>,
    pub local_address_line6: Option<String>,
    pub local_address_line7: Option<String>,
    pub local_address_line8: Option<String>,
    pub local_address_line9: Option<String>,
    pub postal_code: Option<String>,
    /// At most 5 elements.
    pub address_types: Option<Vec<EnumValue>>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
}
