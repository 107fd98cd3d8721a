// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Countries.
//!
//! `meeting_room.v0.country` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the countries and regions a building can be in.
///
/// - `GET /open-apis/meeting_room/country/list` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-country/region-list)
#[doc(alias = "ListVcMeetingDefaultCountry")]
#[lark_api(
    id = "meeting_room.v0.country.list_vc_meeting_default_country",
    method = "GET",
    path = "/open-apis/meeting_room/country/list",
    token = "tenant",
    response = ListCountryResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCountry {}

/// Countries and regions a building can be in.
#[doc(alias = "ListVcMeetingDefaultCountryResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCountryResponse {
    /// Countries and regions to choose from.
    pub countries: Vec<Country>,
}

/// A country or region.
#[doc(alias = "ListVcMeetingDefaultCountryResponseCountry")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Country {
    /// Id of the country or region.
    pub country_id: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
}
