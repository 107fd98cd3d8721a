// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Buildings.
//!
//! `meeting_room.v0.building` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `meeting_room.v0.building.create_vc_meeting_default_building`.
///
/// - `POST /open-apis/meeting_room/building/create` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/create-building)
#[doc(alias = "CreateVcMeetingDefaultBuilding")]
#[lark_api(
    id = "meeting_room.v0.building.create_vc_meeting_default_building",
    method = "POST",
    path = "/open-apis/meeting_room/building/create",
    token = "tenant",
    response = CreateBuildingResponse,
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateBuilding {
    pub name: String,
    pub floors: Vec<String>,
    pub country_id: String,
    pub district_id: String,
    pub custom_building_id: Option<String>,
}

/// The answer to [`CreateBuilding`].
#[doc(alias = "CreateVcMeetingDefaultBuildingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateBuildingResponse {
    pub building_id: Option<String>,
}

/// `meeting_room.v0.building.delete_vc_meeting_default_building`.
///
/// - `POST /open-apis/meeting_room/building/delete` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/delete-building)
#[doc(alias = "DeleteVcMeetingDefaultBuilding")]
#[lark_api(
    id = "meeting_room.v0.building.delete_vc_meeting_default_building",
    method = "POST",
    path = "/open-apis/meeting_room/building/delete",
    token = "tenant",
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteBuilding {
    pub building_id: String,
}

/// `meeting_room.v0.building.get_vc_meeting_default_building_batch_get`.
///
/// - `GET /open-apis/meeting_room/building/batch_get` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-building-details)
#[doc(alias = "GetVcMeetingDefaultBuildingBatchGet")]
#[lark_api(
    id = "meeting_room.v0.building.get_vc_meeting_default_building_batch_get",
    method = "GET",
    path = "/open-apis/meeting_room/building/batch_get",
    token = "tenant",
    response = BatchGetBuildingResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetBuilding {
    pub building_ids: Vec<String>,
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// The answer to [`BatchGetBuilding`].
#[doc(alias = "GetVcMeetingDefaultBuildingBatchGetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetBuildingResponse {
    pub buildings: Vec<Building>,
}

/// `meeting_room.v0.building.get_vc_meeting_default_building_batch_get_id`.
///
/// - `GET /open-apis/meeting_room/building/batch_get_id` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-id)
#[doc(alias = "GetVcMeetingDefaultBuildingBatchGetId")]
#[lark_api(
    id = "meeting_room.v0.building.get_vc_meeting_default_building_batch_get_id",
    method = "GET",
    path = "/open-apis/meeting_room/building/batch_get_id",
    token = "tenant",
    response = BatchGetBuildingIdResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetBuildingId {
    pub custom_building_ids: Vec<String>,
}

/// The answer to [`BatchGetBuildingId`].
#[doc(alias = "GetVcMeetingDefaultBuildingBatchGetIdResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetBuildingIdResponse {
    pub buildings: Vec<BuildingId>,
}

/// `meeting_room.v0.building.list_vc_meeting_default_building`.
///
/// - `GET /open-apis/meeting_room/building/list` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-list)
#[doc(alias = "ListVcMeetingDefaultBuilding")]
#[lark_api(
    id = "meeting_room.v0.building.list_vc_meeting_default_building",
    method = "GET",
    path = "/open-apis/meeting_room/building/list",
    token = "tenant",
    response = ListBuildingResponse,
    paging(items = Building, list = "buildings"),
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListBuilding {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// One of `name-asc`, `name-desc`.
    pub order_by: Option<String>,
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// The answer to [`ListBuilding`].
#[doc(alias = "ListVcMeetingDefaultBuildingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBuildingResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub buildings: Vec<Building>,
}

/// `meeting_room.v0.building.update_vc_meeting_default_building`.
///
/// - `POST /open-apis/meeting_room/building/update` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/update-building)
#[doc(alias = "UpdateVcMeetingDefaultBuilding")]
#[lark_api(
    id = "meeting_room.v0.building.update_vc_meeting_default_building",
    method = "POST",
    path = "/open-apis/meeting_room/building/update",
    token = "tenant",
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateBuilding {
    pub building_id: String,
    pub name: Option<String>,
    pub floors: Option<Vec<String>>,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub custom_building_id: Option<String>,
}

#[doc(alias = "GetVcMeetingDefaultBuildingBatchGetIdResponseBuilding")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BuildingId {
    pub building_id: Option<String>,
    pub custom_building_id: Option<String>,
}

#[doc(alias("GetVcMeetingDefaultBuildingBatchGetResponseBuilding", "ListVcMeetingDefaultBuildingResponseBuilding"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Building {
    pub building_id: Option<String>,
    pub description: Option<String>,
    pub floors: Vec<String>,
    pub name: Option<String>,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
}
