// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Districts.
//!
//! `meeting_room.v0.district` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the cities of a country or region a building can be in.
///
/// - `GET /open-apis/meeting_room/district/list` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-city-list)
#[doc(alias = "ListVcMeetingDefaultDistrict")]
#[lark_api(
    id = "meeting_room.v0.district.list_vc_meeting_default_district",
    method = "GET",
    path = "/open-apis/meeting_room/district/list",
    token = "tenant",
    response = ListDistrictResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDistrict {
    /// Id of the country or region, from `meeting_room.v0.country.list_vc_meeting_default_country`.
    pub country_id: i64,
}

/// Cities a building can be in.
#[doc(alias = "ListVcMeetingDefaultDistrictResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDistrictResponse {
    /// Cities to choose from.
    pub districts: Vec<District>,
}

/// A city a building can be in.
#[doc(alias = "ListVcMeetingDefaultDistrictResponseDistrict")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct District {
    /// Id of the city.
    pub district_id: Option<String>,
    /// Name of the city.
    pub name: Option<String>,
}
