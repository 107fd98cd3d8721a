// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rooms.
//!
//! `meeting_room.v0.room` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// Creates a meeting room in a building.
///
/// - `POST /open-apis/meeting_room/room/create` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/create-meeting-room)
#[doc(alias = "CreateVcMeetingDefaultRoom")]
#[lark_api(
    id = "meeting_room.v0.room.create_vc_meeting_default_room",
    method = "POST",
    path = "/open-apis/meeting_room/room/create",
    token = "tenant",
    response = CreateRoomResponse,
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateRoom {
    /// Building the room is in.
    pub building_id: String,
    /// Floor the room is on.
    pub floor: String,
    /// Name of the new room.
    pub name: String,
    /// How many people fit into the room.
    pub capacity: i64,
    /// Whether the room cannot be used.
    pub is_disabled: bool,
    /// Own id to give the room.
    pub custom_room_id: Option<String>,
}

/// The meeting room that was created.
#[doc(alias = "CreateVcMeetingDefaultRoomResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateRoomResponse {
    /// Id of the new meeting room, `omm_...`.
    pub room_id: Option<String>,
}

/// Deletes a meeting room from its building.
///
/// - `POST /open-apis/meeting_room/room/delete` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/delete-meeting-room)
#[doc(alias = "DeleteVcMeetingDefaultRoom")]
#[lark_api(
    id = "meeting_room.v0.room.delete_vc_meeting_default_room",
    method = "POST",
    path = "/open-apis/meeting_room/room/delete",
    token = "tenant",
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteRoom {
    /// Id of the meeting room to delete, `omm_...`.
    pub room_id: String,
}

/// Fetches what can be chosen when booking meeting rooms, such as how they are prepared.
///
/// - `POST /open-apis/meeting_room/room/customization` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting)
#[doc(alias = "GetMeetingRoomCustomization")]
#[lark_api(
    id = "meeting_room.v0.room.get_meeting_room_customization",
    method = "POST",
    path = "/open-apis/meeting_room/room/customization",
    token = "tenant",
    response = GetRoomCustomizationResponse,
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoomCustomization {
    /// Ids of the meeting rooms, `omm_...`.
    pub room_ids: Vec<String>,
}

/// What can be chosen when booking meeting rooms.
#[doc(alias = "GetMeetingRoomCustomizationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRoomCustomizationResponse {
    /// Rooms whose choices could not be fetched.
    pub error_room_ids: Vec<ErrorRoomId>,
    /// Choices, by id of the meeting room.
    pub room_id_to_customization: BTreeMap<String, RoomCustomization>,
}

/// Fetches meeting rooms by their ids.
///
/// - `GET /open-apis/meeting_room/room/batch_get` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-meeting-room-details)
#[doc(alias = "GetVcMeetingDefaultRoomBatchGet")]
#[lark_api(
    id = "meeting_room.v0.room.get_vc_meeting_default_room_batch_get",
    method = "GET",
    path = "/open-apis/meeting_room/room/batch_get",
    token = "tenant",
    response = BatchGetRoomResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetRoom {
    /// Ids of the meeting rooms to fetch, `omm_...`.
    pub room_ids: Vec<String>,
    /// Names of the fields to return, with commas, such as `id,name,capacity`; `*` for all. Default: all.
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// Meeting rooms that were asked for.
#[doc(alias = "GetVcMeetingDefaultRoomBatchGetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomResponse {
    /// Meeting rooms that were found.
    pub rooms: Vec<Room>,
}

/// Finds the ids of meeting rooms by the tenant's own ids.
///
/// - `GET /open-apis/meeting_room/room/batch_get_id` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-id)
#[doc(alias = "GetVcMeetingDefaultRoomBatchGetId")]
#[lark_api(
    id = "meeting_room.v0.room.get_vc_meeting_default_room_batch_get_id",
    method = "GET",
    path = "/open-apis/meeting_room/room/batch_get_id",
    token = "tenant",
    response = BatchGetRoomIdResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetRoomId {
    /// Own ids that the tenant gave the rooms.
    pub custom_room_ids: Vec<String>,
}

/// Ids of meeting rooms.
#[doc(alias = "GetVcMeetingDefaultRoomBatchGetIdResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomIdResponse {
    /// Meeting rooms with both their ids.
    pub rooms: Vec<RoomId>,
}

/// Lists the meeting rooms of a building.
///
/// - `GET /open-apis/meeting_room/room/list` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-list)
#[doc(alias = "ListVcMeetingDefaultRoom")]
#[lark_api(
    id = "meeting_room.v0.room.list_vc_meeting_default_room",
    method = "GET",
    path = "/open-apis/meeting_room/room/list",
    token = "tenant",
    response = ListRoomResponse,
    paging(items = Room, list = "rooms"),
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRoom {
    /// Building whose rooms to list.
    pub building_id: String,
    /// How many rooms a page has; at most 1000. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How to sort: `name-asc`, `name-desc`, `floor_name-asc` or `floor_name-desc`. Default: in no order.
    pub order_by: Option<String>,
    /// Names of the fields to return, with commas, such as `id,name,capacity`; `*` for all. Default: all.
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// A page of meeting rooms.
#[doc(alias = "ListVcMeetingDefaultRoomResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRoomResponse {
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Meeting rooms of this page.
    pub rooms: Vec<Room>,
}

/// Changes the name, capacity or own id of a meeting room.
///
/// - `POST /open-apis/meeting_room/room/update` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/update-meeting-room)
#[doc(alias = "UpdateVcMeetingDefaultRoom")]
#[lark_api(
    id = "meeting_room.v0.room.update_vc_meeting_default_room",
    method = "POST",
    path = "/open-apis/meeting_room/room/update",
    token = "tenant",
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateRoom {
    /// Id of the meeting room to change, `omm_...`.
    pub room_id: String,
    /// New name of the room.
    pub name: Option<String>,
    /// How many people fit into the room.
    pub capacity: Option<i64>,
    /// Own id to give the room.
    pub custom_room_id: Option<String>,
}

/// A room whose choices could not be fetched.
#[doc(alias = "GetMeetingRoomCustomizationResponseErrorRoomID")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ErrorRoomId {
    /// Building the room is in.
    pub building_id: Option<String>,
    /// Id of the meeting room, `omm_...`.
    pub room_id: Option<String>,
    /// Why its choices could not be fetched.
    pub error_msg: Option<String>,
}

/// What can be chosen when booking a meeting room.
#[doc(alias = "GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomID")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomCustomization {
    pub contact_ids: Vec<String>,
    pub customization_data: Vec<CustomizationData>,
    pub preparation_time: Option<i64>,
}

#[doc(alias = "GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationData")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizationData {
    pub conditions: Vec<CustomizationConditions>,
    pub customization_type: Option<i64>,
    pub index_key: Option<String>,
    pub input_content: Option<String>,
    pub is_required: Option<bool>,
    pub label: Option<String>,
    pub options: Vec<CustomizationOptions>,
    pub place_holder: Option<String>,
}

/// Which other choices make a question appear.
#[doc(alias = "GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationDataConditions")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizationConditions {
    pub custom_key: Option<String>,
    pub option_keys: Vec<String>,
}

/// An option that can be chosen.
#[doc(alias = "GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationDataOptions")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizationOptions {
    pub is_others: Option<bool>,
    pub is_selected: Option<bool>,
    pub option_image_url: Option<String>,
    pub option_key: Option<String>,
    pub option_label: Option<String>,
    pub others_content: Option<String>,
}

/// A meeting room with both its ids.
#[doc(alias = "GetVcMeetingDefaultRoomBatchGetIdResponseRoom")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomId {
    /// Id of the meeting room, `omm_...`.
    pub room_id: Option<String>,
    /// Own id that the tenant gave the room.
    pub custom_room_id: Option<String>,
}

/// A meeting room.
#[doc(alias("GetVcMeetingDefaultRoomBatchGetResponseRoom", "ListVcMeetingDefaultRoomResponseRoom"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Room {
    /// Id of the meeting room, `omm_...`.
    pub room_id: Option<String>,
    /// Building the room is in.
    pub building_id: Option<String>,
    /// Name of the building the room is in.
    pub building_name: Option<String>,
    /// How many people fit into the room.
    pub capacity: Option<i64>,
    /// Notes on the room.
    pub description: Option<String>,
    /// Id of the room that is shown to people.
    pub display_id: Option<String>,
    /// Name of the floor the room is on.
    pub floor_name: Option<String>,
    /// Whether the room cannot be used.
    pub is_disabled: Option<bool>,
    /// Name of the room, shown to people.
    pub name: Option<String>,
}
