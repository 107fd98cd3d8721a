// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Addresses of a location.
//!
//! `corehr.v2.location.address` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::EnumValue;

/// Adds an address to a location.
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
#[non_exhaustive]
pub struct CreateLocationAddress {
    /// Id of the location, from `corehr.v1.location.list` or the answer when it was created.
    pub location_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Whether the international address in Latin letters is taken from the request; otherwise `address_line_...` follows
    /// `local_address_line_...`.
    #[lark(query)]
    pub need_custom_latin_address: Option<bool>,
    /// Id of the country or region of the address.
    pub country_region_id: String,
    /// Id of the province or state, from `corehr.v2.basic_info.country_region_subdivision.search`.
    pub region_id: String,
    /// Id of the city, from `corehr.v2.basic_info.city.search`.
    pub city_id: String,
    /// Id of the district, from `corehr.v2.basic_info.district.search`.
    pub distinct_id: String,
    /// Line 1 of the address; `local_address_line1` holds it in local script.
    pub address_line1: Option<String>,
    /// Line 2 of the address; `local_address_line2` holds it in local script.
    pub address_line2: Option<String>,
    /// Line 3 of the address; `local_address_line3` holds it in local script.
    pub address_line3: Option<String>,
    /// Line 4 of the address; `local_address_line4` holds it in local script.
    pub address_line4: Option<String>,
    /// Line 5 of the address; `local_address_line5` holds it in local script.
    pub address_line5: Option<String>,
    /// Line 6 of the address; `local_address_line6` holds it in local script.
    pub address_line6: Option<String>,
    /// Line 7 of the address; `local_address_line7` holds it in local script.
    pub address_line7: Option<String>,
    /// Line 8 of the address; `local_address_line8` holds it in local script.
    pub address_line8: Option<String>,
    /// Line 9 of the address; `local_address_line9` holds it in local script.
    pub address_line9: Option<String>,
    /// Line 1 of the address in local, non-Latin script.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in local, non-Latin script.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in local, non-Latin script.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in local, non-Latin script.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in local, non-Latin script.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in local, non-Latin script.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in local, non-Latin script.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in local, non-Latin script.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in local, non-Latin script.
    pub local_address_line9: Option<String>,
    /// Postal code that goes with the address.
    pub postal_code: Option<String>,
    /// What the address is for, one of the constant set `address_type`. At most 5.
    pub address_types: Option<Vec<EnumValue>>,
    /// Whether this is the primary address; a location has one, so a new one takes its place.
    pub is_primary: Option<bool>,
    /// Whether the address is public.
    pub is_public: Option<bool>,
}

/// The answer to [`CreateLocationAddress`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateLocationAddressResponse {
    /// Id of the address that was added.
    pub address_id: Option<String>,
}

/// Deletes an address of a location by its id.
///
/// The primary address and the last address cannot be deleted.
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
#[non_exhaustive]
pub struct DeleteLocationAddress {
    /// Id of the location, from `corehr.v1.location.list` or the answer when it was created.
    pub location_id: String,
    /// Id of the address, as returned when the location or address was created or listed.
    pub address_id: String,
}

/// Changes an address of a location.
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
#[non_exhaustive]
pub struct PatchLocationAddress {
    /// Id of the location, from `corehr.v1.location.list` or the answer when it was created.
    pub location_id: String,
    /// Id of the address, as returned when the location or address was created or listed.
    pub address_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Whether the international address in Latin letters is taken from the request; otherwise `address_line_...` follows
    /// `local_address_line_...`.
    #[lark(query)]
    pub need_custom_latin_address: Option<bool>,
    /// Id of the country or region of the address.
    pub country_region_id: Option<String>,
    /// Id of the province or state, from `corehr.v2.basic_info.country_region_subdivision.search`.
    pub region_id: Option<String>,
    /// Id of the city, from `corehr.v2.basic_info.city.search`.
    pub city_id: Option<String>,
    /// Id of the district, from `corehr.v2.basic_info.district.search`.
    pub distinct_id: Option<String>,
    /// Line 1 of the address; `local_address_line1` holds it in local script.
    pub address_line1: Option<String>,
    /// Line 2 of the address; `local_address_line2` holds it in local script.
    pub address_line2: Option<String>,
    /// Line 3 of the address; `local_address_line3` holds it in local script.
    pub address_line3: Option<String>,
    /// Line 4 of the address; `local_address_line4` holds it in local script.
    pub address_line4: Option<String>,
    /// Line 5 of the address; `local_address_line5` holds it in local script.
    pub address_line5: Option<String>,
    /// Line 6 of the address; `local_address_line6` holds it in local script.
    pub address_line6: Option<String>,
    /// Line 7 of the address; `local_address_line7` holds it in local script.
    pub address_line7: Option<String>,
    /// Line 8 of the address; `local_address_line8` holds it in local script.
    pub address_line8: Option<String>,
    /// Line 9 of the address; `local_address_line9` holds it in local script.
    pub address_line9: Option<String>,
    /// Line 1 of the address in local, non-Latin script.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in local, non-Latin script.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in local, non-Latin script.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in local, non-Latin script.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in local, non-Latin script.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in local, non-Latin script.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in local, non-Latin script.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in local, non-Latin script.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in local, non-Latin script.
    pub local_address_line9: Option<String>,
    /// Postal code that goes with the address.
    pub postal_code: Option<String>,
    /// What the address is for, one of the constant set `address_type`. At most 5.
    pub address_types: Option<Vec<EnumValue>>,
    /// Whether this is the primary address; setting it replaces the old one, and the primary address cannot give up its
    /// place.
    pub is_primary: Option<bool>,
    /// Whether the address is public.
    pub is_public: Option<bool>,
}
