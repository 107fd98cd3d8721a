// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rooms.
//!
//! `vc.v1.room` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixSeconds, Unknown, lark_api};

use crate::ids::UserIdType;

/// `vc.v1.room.create`.
///
/// - `POST /open-apis/vc/v1/rooms` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006, 125001
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub room: Room,
}

/// `vc.v1.room.delete`.
///
/// - `DELETE /open-apis/vc/v1/rooms/:room_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
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
    pub room_id: String,
}

/// `vc.v1.room.get`.
///
/// - `GET /open-apis/vc/v1/rooms/:room_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
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
    pub room_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// `vc.v1.room.list`.
///
/// - `GET /open-apis/vc/v1/rooms` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/list)
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
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub room_level_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// `vc.v1.room.mget`.
///
/// - `POST /open-apis/vc/v1/rooms/mget` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub room_ids: Vec<String>,
}

/// The answer to [`BatchGetRoom`].
#[doc(alias = "MgetRoomResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomResponse {
    pub items: Vec<Room>,
}

/// `vc.v1.room.patch`.
///
/// - `PATCH /open-apis/vc/v1/rooms/:room_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006, 125001
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
    pub room_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub room: Option<Room>,
}

/// `vc.v1.room.search`.
///
/// - `POST /open-apis/vc/v1/rooms/search` with a user token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room/search)
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub custom_room_ids: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub room_level_id: Option<String>,
    pub search_level_name: Option<bool>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`CreateRoom`] and [`GetRoom`].
#[doc(alias("CreateRoomResponse", "GetRoomResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomResponse {
    pub room: Option<Room>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Device {
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
    pub rooms: Vec<Room>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Room {
    pub room_id: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests.
    pub capacity: Option<i64>,
    pub description: Option<String>,
    pub display_id: Option<String>,
    pub custom_room_id: Option<String>,
    /// Required in some requests.
    pub room_level_id: Option<String>,
    pub path: Clearable<Vec<String>>,
    pub room_status: Option<RoomStatus>,
    pub device: Clearable<Vec<Device>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomStatus {
    /// Required in requests.
    pub status: Option<bool>,
    pub schedule_status: Option<bool>,
    pub disable_start_time: Option<Text<UnixSeconds>>,
    pub disable_end_time: Option<Text<UnixSeconds>>,
    pub disable_reason: Option<String>,
    pub contact_ids: Clearable<Vec<String>>,
    pub disable_notice: Option<bool>,
    pub resume_notice: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
