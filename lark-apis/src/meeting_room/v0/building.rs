// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Buildings.
//!
//! `meeting_room.v0.building` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a building for meeting rooms, with its floors.
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
    /// Name of the new building.
    pub name: String,
    /// Names of its floors.
    pub floors: Vec<String>,
    /// Id of the country or region, from `meeting_room.v0.country.list_vc_meeting_default_country`.
    pub country_id: String,
    /// Id of the city, from `meeting_room.v0.district.list_vc_meeting_default_district`.
    pub district_id: String,
    /// Own id to give the building.
    pub custom_building_id: Option<String>,
}

/// The building that was created.
#[doc(alias = "CreateVcMeetingDefaultBuildingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateBuildingResponse {
    /// Id of the new building.
    pub building_id: Option<String>,
}

/// Deletes a building for meeting rooms.
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
    /// Id of the building to delete.
    pub building_id: String,
}

/// Reads the names, floors and countries of buildings by their ids.
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
    /// Ids of the buildings to fetch.
    pub building_ids: Vec<String>,
    /// Names of the fields to return, with commas: `id`, `name`, `description`, `floors`; `*` for all. Default: all.
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// Buildings that were asked for.
#[doc(alias = "GetVcMeetingDefaultBuildingBatchGetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetBuildingResponse {
    /// Buildings that were found.
    pub buildings: Vec<Building>,
}

/// Finds the ids of buildings by the tenant's own ids.
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
    /// Own ids that the tenant gave the buildings.
    pub custom_building_ids: Vec<String>,
}

/// Ids of buildings.
#[doc(alias = "GetVcMeetingDefaultBuildingBatchGetIdResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetBuildingIdResponse {
    /// Buildings with both their ids.
    pub buildings: Vec<BuildingId>,
}

/// Lists the buildings of the organisation.
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
    /// How many buildings a page has; at most 100. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How to sort: `name-asc` or `name-desc`. Default: in no order.
    pub order_by: Option<String>,
    /// Names of the fields to return, with commas: `id`, `name`, `description`, `floors`; `*` for all. Default: all.
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// A page of buildings.
#[doc(alias = "ListVcMeetingDefaultBuildingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBuildingResponse {
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Buildings of this page.
    pub buildings: Vec<Building>,
}

/// Changes a building and its floors.
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
    /// Id of the building to change.
    pub building_id: String,
    /// New name of the building.
    pub name: Option<String>,
    /// Names of the floors it now has.
    pub floors: Option<Vec<String>>,
    /// Id of the country or region it is in.
    pub country_id: Option<String>,
    /// Id of the city it is in.
    pub district_id: Option<String>,
    /// Own id to give the building.
    pub custom_building_id: Option<String>,
}

/// A building with both its ids.
#[doc(alias = "GetVcMeetingDefaultBuildingBatchGetIdResponseBuilding")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BuildingId {
    /// Id of the building, made by the system.
    pub building_id: Option<String>,
    /// Own id that the tenant gave the building.
    pub custom_building_id: Option<String>,
}

/// A building with meeting rooms.
#[doc(alias("GetVcMeetingDefaultBuildingBatchGetResponseBuilding", "ListVcMeetingDefaultBuildingResponseBuilding"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Building {
    /// Id of the building, made by the system.
    pub building_id: Option<String>,
    /// Notes on the building.
    pub description: Option<String>,
    /// Names of all its floors.
    pub floors: Vec<String>,
    /// Name of the building, shown to people.
    pub name: Option<String>,
    /// Id of the country or region it is in.
    pub country_id: Option<String>,
    /// Id of the city it is in.
    pub district_id: Option<String>,
}
