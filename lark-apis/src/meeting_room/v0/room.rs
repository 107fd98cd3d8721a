// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rooms.
//!
//! `meeting_room.v0.room` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// `meeting_room.v0.room.create_vc_meeting_default_room`.
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
    pub building_id: String,
    pub floor: String,
    pub name: String,
    pub capacity: i64,
    pub is_disabled: bool,
    pub custom_room_id: Option<String>,
}

/// The answer to [`CreateRoom`].
#[doc(alias = "CreateVcMeetingDefaultRoomResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateRoomResponse {
    pub room_id: Option<String>,
}

/// `meeting_room.v0.room.delete_vc_meeting_default_room`.
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
    pub room_id: String,
}

/// `meeting_room.v0.room.get_meeting_room_customization`.
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
    pub room_ids: Vec<String>,
}

/// The answer to [`GetRoomCustomization`].
#[doc(alias = "GetMeetingRoomCustomizationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRoomCustomizationResponse {
    pub error_room_ids: Vec<ErrorRoomId>,
    pub room_id_to_customization: BTreeMap<String, RoomCustomization>,
}

/// `meeting_room.v0.room.get_vc_meeting_default_room_batch_get`.
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
    pub room_ids: Vec<String>,
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// The answer to [`BatchGetRoom`].
#[doc(alias = "GetVcMeetingDefaultRoomBatchGetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomResponse {
    pub rooms: Vec<Room>,
}

/// `meeting_room.v0.room.get_vc_meeting_default_room_batch_get_id`.
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
    pub custom_room_ids: Vec<String>,
}

/// The answer to [`BatchGetRoomId`].
#[doc(alias = "GetVcMeetingDefaultRoomBatchGetIdResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomIdResponse {
    pub rooms: Vec<RoomId>,
}

/// `meeting_room.v0.room.list_vc_meeting_default_room`.
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
    pub building_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// One of `name-asc`, `name-desc`, `floor_name-asc`, `floor_name-desc`.
    pub order_by: Option<String>,
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
}

/// The answer to [`ListRoom`].
#[doc(alias = "ListVcMeetingDefaultRoomResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRoomResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub rooms: Vec<Room>,
}

/// `meeting_room.v0.room.update_vc_meeting_default_room`.
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
    pub room_id: String,
    pub name: Option<String>,
    pub capacity: Option<i64>,
    pub custom_room_id: Option<String>,
}

#[doc(alias = "GetMeetingRoomCustomizationResponseErrorRoomID")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ErrorRoomId {
    pub building_id: Option<String>,
    pub room_id: Option<String>,
    pub error_msg: Option<String>,
}

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

#[doc(alias = "GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationDataConditions")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizationConditions {
    pub custom_key: Option<String>,
    pub option_keys: Vec<String>,
}

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

#[doc(alias = "GetVcMeetingDefaultRoomBatchGetIdResponseRoom")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomId {
    pub room_id: Option<String>,
    pub custom_room_id: Option<String>,
}

#[doc(alias("GetVcMeetingDefaultRoomBatchGetResponseRoom", "ListVcMeetingDefaultRoomResponseRoom"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Room {
    pub room_id: Option<String>,
    pub building_id: Option<String>,
    pub building_name: Option<String>,
    pub capacity: Option<i64>,
    pub description: Option<String>,
    pub display_id: Option<String>,
    pub floor_name: Option<String>,
    pub is_disabled: Option<bool>,
    pub name: Option<String>,
}
