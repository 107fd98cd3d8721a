// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rooms.
//!
//! `vc.v1.room` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixSeconds, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a meeting room in a room level.
///
/// - `POST /open-apis/vc/v1/rooms` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/create)
#[lark_api(
    id = "vc.v1.room.create",
    method = "POST",
    path = "/open-apis/vc/v1/rooms",
    token = "tenant",
    response = RoomResponse,
    scopes = "vc:room",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateRoom {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A meeting room.
    #[lark(body)]
    pub room: Room,
}

/// Deletes a meeting room by its id.
///
/// - `DELETE /open-apis/vc/v1/rooms/:room_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/delete)
#[lark_api(
    id = "vc.v1.room.delete",
    method = "DELETE",
    path = "/open-apis/vc/v1/rooms/:room_id",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteRoom {
    /// Id of the room, `omm_...`; 1 to 100 characters.
    pub room_id: String,
}

/// Reads a meeting room: name, capacity, level, status, devices.
///
/// - `GET /open-apis/vc/v1/rooms/:room_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/get)
#[lark_api(
    id = "vc.v1.room.get",
    method = "GET",
    path = "/open-apis/vc/v1/rooms/:room_id",
    token = "tenant",
    response = RoomResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoom {
    /// Id of the room, `omm_...`.
    pub room_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the meeting rooms of a room level.
///
/// - `GET /open-apis/vc/v1/rooms` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/list)
#[doc(alias = "list meeting rooms")]
#[lark_api(
    id = "vc.v1.room.list",
    method = "GET",
    path = "/open-apis/vc/v1/rooms",
    token = "tenant",
    response = RoomListResponse,
    paging(items = Room, list = "rooms"),
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRoom {
    /// How many rooms a page has; at most 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Id of the level, `omb_...`; empty lists the rooms of the organisation.
    pub room_level_id: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Fetches several meeting rooms by their ids.
///
/// - `POST /open-apis/vc/v1/rooms/mget` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/mget)
#[doc(alias = "MgetRoom")]
#[lark_api(
    id = "vc.v1.room.mget",
    method = "POST",
    path = "/open-apis/vc/v1/rooms/mget",
    token = "tenant",
    response = BatchGetRoomResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetRoom {
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Ids of the rooms to fetch, `omm_...`.
    pub room_ids: Vec<String>,
}

/// The answer to [`BatchGetRoom`].
#[doc(alias = "MgetRoomResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomResponse {
    /// The rooms asked for.
    pub items: Vec<Room>,
}

/// Changes a meeting room: name, capacity, level, or whether it can be booked.
///
/// - `PATCH /open-apis/vc/v1/rooms/:room_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/patch)
#[lark_api(
    id = "vc.v1.room.patch",
    method = "PATCH",
    path = "/open-apis/vc/v1/rooms/:room_id",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchRoom {
    /// Id of the room, `omm_...`; 1 to 100 characters.
    pub room_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A meeting room.
    /// Required in requests.
    #[lark(body)]
    pub room: Option<Room>,
}

/// Searches meeting rooms by words or by the organisation's own room ids.
///
/// Finds only rooms that the user may book.
///
/// - `POST /open-apis/vc/v1/rooms/search` with a user token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/search)
#[doc(alias = "search meeting room")]
#[lark_api(
    id = "vc.v1.room.search",
    method = "POST",
    path = "/open-apis/vc/v1/rooms/search",
    token = "user",
    response = RoomListResponse,
    paging(items = Room, list = "rooms"),
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchRoom {
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The organisation's own ids of the rooms; when set, the other fields do not matter.
    pub custom_room_ids: Option<Vec<String>>,
    /// Words to search for; used when `custom_room_ids` is empty.
    pub keyword: Option<String>,
    /// Id of the level to search in; used when `custom_room_ids` is empty.
    pub room_level_id: Option<String>,
    /// Whether `keyword` may also match names of levels; used when `custom_room_ids` is empty.
    pub search_level_name: Option<bool>,
    /// How many rooms a page has; 1 to 100. Default: 10. Used when `custom_room_ids` is empty.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`CreateRoom`] and [`GetRoom`].
#[doc(alias("CreateRoomResponse", "GetRoomResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomResponse {
    /// The new room.
    pub room: Option<Room>,
}

/// Equipment of a meeting room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Device {
    /// What it is, for example a whiteboard.
    /// Required in requests.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`ListRoom`] and [`SearchRoom`].
#[doc(alias("ListRoomResponse", "SearchRoomResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomListResponse {
    /// The rooms of this page.
    pub rooms: Vec<Room>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A meeting room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Room {
    /// Id of the room, `omm_...`.
    pub room_id: Option<String>,
    /// Name of the room.
    /// Required in some requests.
    pub name: Option<String>,
    /// How many people fit in.
    /// Required in some requests.
    pub capacity: Option<i64>,
    /// What else there is to say about the room.
    pub description: Option<String>,
    /// Id of the room as people see it.
    pub display_id: Option<String>,
    /// The organisation's own id of the room.
    pub custom_room_id: Option<String>,
    /// Id of the level the room belongs to.
    /// Required in some requests.
    pub room_level_id: Option<String>,
    /// The levels from the top down to the room.
    pub path: Clearable<Vec<String>>,
    /// Whether the room can be used, and when not.
    pub room_status: Option<RoomStatus>,
    /// What equipment the room has.
    pub device: Clearable<Vec<Device>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Whether a room can be used, and when not.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomStatus {
    /// Whether the room is enabled.
    /// Required in requests.
    pub status: Option<bool>,
    /// Whether the room will be enabled or disabled in future.
    pub schedule_status: Option<bool>,
    /// When the room becomes disabled.
    pub disable_start_time: Option<Text<UnixSeconds>>,
    /// When the room is enabled again; `0`: never.
    pub disable_end_time: Option<Text<UnixSeconds>>,
    /// Why the room is disabled.
    pub disable_reason: Option<String>,
    /// Users to ask about it, in the kind of `user_id_type`.
    pub contact_ids: Clearable<Vec<String>>,
    /// Whether those who booked the room are told when it is disabled.
    pub disable_notice: Option<bool>,
    /// Whether the contacts are told when the room is enabled again.
    pub resume_notice: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
