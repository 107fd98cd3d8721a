// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rooms.
//!
//! `meeting_room.v0.room` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// Creates a video conference meeting default room.
///
/// - `POST /open-apis/meeting_room/room/create` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/create-meeting-room)
#[lark_api(
    id = "meeting_room.v0.room.create_vc_meeting_default_room",
    method = "POST",
    path = "/open-apis/meeting_room/room/create",
    token = "tenant",
    response = CreateVcMeetingDefaultRoomResponse,
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateVcMeetingDefaultRoom {
    pub building_id: String,
    pub floor: String,
    pub name: String,
    pub capacity: i64,
    pub is_disabled: bool,
    pub custom_room_id: Option<String>,
}

/// The answer to [`CreateVcMeetingDefaultRoom`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateVcMeetingDefaultRoomResponse {
    pub room_id: Option<String>,
}

/// Deletes a video conference meeting default room.
///
/// - `POST /open-apis/meeting_room/room/delete` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/delete-meeting-room)
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
pub struct DeleteVcMeetingDefaultRoom {
    pub room_id: String,
}

/// Fetches a meeting room customization.
///
/// - `POST /open-apis/meeting_room/room/customization` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting)
#[lark_api(
    id = "meeting_room.v0.room.get_meeting_room_customization",
    method = "POST",
    path = "/open-apis/meeting_room/room/customization",
    token = "tenant",
    response = GetMeetingRoomCustomizationResponse,
    scopes = "calendar:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMeetingRoomCustomization {
    pub room_ids: Vec<String>,
}

/// The answer to [`GetMeetingRoomCustomization`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRoomCustomizationResponse {
    pub error_room_ids: Vec<GetMeetingRoomCustomizationResponseErrorRoomID>,
    pub room_id_to_customization: BTreeMap<String, GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomID>,
}

/// Fetches a video conference meeting default room batch get.
///
/// - `GET /open-apis/meeting_room/room/batch_get` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-meeting-room-details)
#[lark_api(
    id = "meeting_room.v0.room.get_vc_meeting_default_room_batch_get",
    method = "GET",
    path = "/open-apis/meeting_room/room/batch_get",
    token = "tenant",
    response = GetVcMeetingDefaultRoomBatchGetResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultRoomBatchGet {
    pub room_ids: Vec<String>,
    pub fields: Option<String>,
}

/// The answer to [`GetVcMeetingDefaultRoomBatchGet`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultRoomBatchGetResponse {
    pub rooms: Vec<GetVcMeetingDefaultRoomBatchGetResponseRoom>,
}

/// Fetches a video conference meeting default room batch get id.
///
/// - `GET /open-apis/meeting_room/room/batch_get_id` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-id)
#[lark_api(
    id = "meeting_room.v0.room.get_vc_meeting_default_room_batch_get_id",
    method = "GET",
    path = "/open-apis/meeting_room/room/batch_get_id",
    token = "tenant",
    response = GetVcMeetingDefaultRoomBatchGetIdResponse,
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultRoomBatchGetId {
    pub custom_room_ids: Vec<String>,
}

/// The answer to [`GetVcMeetingDefaultRoomBatchGetId`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultRoomBatchGetIdResponse {
    pub rooms: Vec<GetVcMeetingDefaultRoomBatchGetIdResponseRoom>,
}

/// Lists video conference meeting default rooms.
///
/// - `GET /open-apis/meeting_room/room/list` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-list)
#[lark_api(
    id = "meeting_room.v0.room.list_vc_meeting_default_room",
    method = "GET",
    path = "/open-apis/meeting_room/room/list",
    token = "tenant",
    response = ListVcMeetingDefaultRoomResponse,
    paging(items = ListVcMeetingDefaultRoomResponseRoom, list = "rooms"),
    scopes = "calendar:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListVcMeetingDefaultRoom {
    pub building_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub order_by: Option<String>,
    pub fields: Option<String>,
}

/// The answer to [`ListVcMeetingDefaultRoom`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListVcMeetingDefaultRoomResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub rooms: Vec<ListVcMeetingDefaultRoomResponseRoom>,
}

/// Updates a video conference meeting default room.
///
/// - `POST /open-apis/meeting_room/room/update` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/update-meeting-room)
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
pub struct UpdateVcMeetingDefaultRoom {
    pub room_id: String,
    pub name: Option<String>,
    pub capacity: Option<i64>,
    pub custom_room_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRoomCustomizationResponseErrorRoomID {
    pub building_id: Option<String>,
    pub room_id: Option<String>,
    pub error_msg: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomID {
    pub contact_ids: Vec<String>,
    pub customization_data: Vec<GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationData>,
    pub preparation_time: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationData {
    pub conditions: Vec<GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationDataConditions>,
    pub customization_type: Option<i64>,
    pub index_key: Option<String>,
    pub input_content: Option<String>,
    pub is_required: Option<bool>,
    pub label: Option<String>,
    pub options: Vec<GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationDataOptions>,
    pub place_holder: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationDataConditions {
    pub custom_key: Option<String>,
    pub option_keys: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRoomCustomizationResponseRoomIDToCustomizationRoomIDCustomizationDataOptions {
    pub is_others: Option<bool>,
    pub is_selected: Option<bool>,
    pub option_image_url: Option<String>,
    pub option_key: Option<String>,
    pub option_label: Option<String>,
    pub others_content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultRoomBatchGetIdResponseRoom {
    pub room_id: Option<String>,
    pub custom_room_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVcMeetingDefaultRoomBatchGetResponseRoom {
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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListVcMeetingDefaultRoomResponseRoom {
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
