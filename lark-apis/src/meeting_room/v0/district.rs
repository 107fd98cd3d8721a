// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Districts.
//!
//! `meeting_room.v0.district` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `meeting_room.v0.district.list_vc_meeting_default_district`.
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
    pub country_id: i64,
}

/// The answer to [`ListDistrict`].
#[doc(alias = "ListVcMeetingDefaultDistrictResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDistrictResponse {
    pub districts: Vec<District>,
}

#[doc(alias = "ListVcMeetingDefaultDistrictResponseDistrict")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct District {
    pub district_id: Option<String>,
    pub name: Option<String>,
}
