// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Buildings.
//!
//! `meeting_room.v0.building` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a video conference meeting default building.
///
/// - `POST /open-apis/meeting_room/building/create` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/create-building)
#[lark_api(
    id = "meeting_room.v0.building.create_vc_meeting_default_building",
    method = "POST",
    path = "/open-apis/meeting_room/building/create",
    token = "tenant",
    response = CreateVcMeetingDefaultBuildingResponse,
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateVcMeetingDefaultBuilding {
    pub name: String,
    pub floors: Vec<String>,
    pub country_id: String,
    pub district_id: String,
    pub custom_building_id: Option<String>,
}

/// The answer to [`CreateVcMeetingDefaultBuilding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateVcMeetingDefaultBuildingResponse {
    pub building_id: Option<String>,
}

/// Deletes a video conference meeting default building.
///
/// - `POST /open-apis/meeting_room/building/delete` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/delete-building)
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
pub struct DeleteVcMeetingDefaultBuilding {
    pub building_id: String,
}

/// Fetches a video conference meeting default building batch get.
///
/// - `GET /open-apis/meeting_room/building/batch_get` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-building-details)
#[lark_api(
    id = "meeting_room.v0.building.get_vc_meeting_default_building_batch_get",
    method = "GET",
    path = "/open-apis/meeting_room/building/batch_get",
    token = "tenant",
    response = GetVcMeetingDefaultBuildingBatchGetResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultBuildingBatchGet {
    pub building_ids: Vec<String>,
    pub fields: Option<String>,
}

/// The answer to [`GetVcMeetingDefaultBuildingBatchGet`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultBuildingBatchGetResponse {
    pub buildings: Vec<GetVcMeetingDefaultBuildingBatchGetResponseBuilding>,
}

/// Fetches a video conference meeting default building batch get id.
///
/// - `GET /open-apis/meeting_room/building/batch_get_id` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-id)
#[lark_api(
    id = "meeting_room.v0.building.get_vc_meeting_default_building_batch_get_id",
    method = "GET",
    path = "/open-apis/meeting_room/building/batch_get_id",
    token = "tenant",
    response = GetVcMeetingDefaultBuildingBatchGetIdResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultBuildingBatchGetId {
    pub custom_building_ids: Vec<String>,
}

/// The answer to [`GetVcMeetingDefaultBuildingBatchGetId`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultBuildingBatchGetIdResponse {
    pub buildings: Vec<GetVcMeetingDefaultBuildingBatchGetIdResponseBuilding>,
}

/// Lists video conference meeting default buildings.
///
/// - `GET /open-apis/meeting_room/building/list` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-list)
#[lark_api(
    id = "meeting_room.v0.building.list_vc_meeting_default_building",
    method = "GET",
    path = "/open-apis/meeting_room/building/list",
    token = "tenant",
    response = ListVcMeetingDefaultBuildingResponse,
    paging(items = ListVcMeetingDefaultBuildingResponseBuilding, list = "buildings"),
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListVcMeetingDefaultBuilding {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub order_by: Option<String>,
    pub fields: Option<String>,
}

/// The answer to [`ListVcMeetingDefaultBuilding`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListVcMeetingDefaultBuildingResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub buildings: Vec<ListVcMeetingDefaultBuildingResponseBuilding>,
}

/// Updates a video conference meeting default building.
///
/// - `POST /open-apis/meeting_room/building/update` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/update-building)
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
pub struct UpdateVcMeetingDefaultBuilding {
    pub building_id: String,
    pub name: Option<String>,
    pub floors: Option<Vec<String>>,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub custom_building_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultBuildingBatchGetIdResponseBuilding {
    pub building_id: Option<String>,
    pub custom_building_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultBuildingBatchGetResponseBuilding {
    pub building_id: Option<String>,
    pub description: Option<String>,
    pub floors: Vec<String>,
    pub name: Option<String>,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListVcMeetingDefaultBuildingResponseBuilding {
    pub building_id: Option<String>,
    pub description: Option<String>,
    pub floors: Vec<String>,
    pub name: Option<String>,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
}
