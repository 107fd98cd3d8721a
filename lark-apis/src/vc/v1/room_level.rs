// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Room levels.
//!
//! `vc.v1.room_level` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// `vc.v1.room_level.create`.
///
/// - `POST /open-apis/vc/v1/room_levels` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room_level/create)
#[lark_api(
    id = "vc.v1.room_level.create",
    method = "POST",
    path = "/open-apis/vc/v1/room_levels",
    token = "tenant",
    response = RoomLevelResponse,
    scopes = "vc:room",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateRoomLevel {
    #[lark(body)]
    pub room_level: RoomLevel,
}

/// `vc.v1.room_level.del`.
///
/// - `POST /open-apis/vc/v1/room_levels/del` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006, 125001
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room_level/del)
#[doc(alias = "DelRoomLevel")]
#[lark_api(
    id = "vc.v1.room_level.del",
    method = "POST",
    path = "/open-apis/vc/v1/room_levels/del",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteRoomLevel {
    pub room_level_id: String,
    pub delete_child: Option<bool>,
}

/// `vc.v1.room_level.get`.
///
/// - `GET /open-apis/vc/v1/room_levels/:room_level_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room_level/get)
#[lark_api(
    id = "vc.v1.room_level.get",
    method = "GET",
    path = "/open-apis/vc/v1/room_levels/:room_level_id",
    token = "tenant",
    response = RoomLevelResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoomLevel {
    pub room_level_id: String,
}

/// `vc.v1.room_level.list`.
///
/// - `GET /open-apis/vc/v1/room_levels` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room_level/list)
#[lark_api(
    id = "vc.v1.room_level.list",
    method = "GET",
    path = "/open-apis/vc/v1/room_levels",
    token = "tenant",
    response = ListRoomLevelResponse,
    paging(items = RoomLevel),
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRoomLevel {
    pub room_level_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListRoomLevel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRoomLevelResponse {
    pub items: Vec<RoomLevel>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `vc.v1.room_level.mget`.
///
/// - `POST /open-apis/vc/v1/room_levels/mget` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room_level/mget)
#[doc(alias = "MgetRoomLevel")]
#[lark_api(
    id = "vc.v1.room_level.mget",
    method = "POST",
    path = "/open-apis/vc/v1/room_levels/mget",
    token = "tenant",
    response = BatchGetRoomLevelResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetRoomLevel {
    pub level_ids: Vec<String>,
}

/// The answer to [`BatchGetRoomLevel`].
#[doc(alias = "MgetRoomLevelResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomLevelResponse {
    pub items: Vec<RoomLevel>,
}

/// `vc.v1.room_level.patch`.
///
/// - `PATCH /open-apis/vc/v1/room_levels/:room_level_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room_level/patch)
#[lark_api(
    id = "vc.v1.room_level.patch",
    method = "PATCH",
    path = "/open-apis/vc/v1/room_levels/:room_level_id",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchRoomLevel {
    pub room_level_id: String,
    #[lark(body)]
    pub room_level: RoomLevel,
}

/// `vc.v1.room_level.search`.
///
/// - `GET /open-apis/vc/v1/room_levels/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/room_level/search)
#[lark_api(
    id = "vc.v1.room_level.search",
    method = "GET",
    path = "/open-apis/vc/v1/room_levels/search",
    token = "tenant",
    response = SearchRoomLevelResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchRoomLevel {
    #[lark(comma)]
    pub custom_level_ids: Vec<String>,
}

/// The answer to [`SearchRoomLevel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchRoomLevelResponse {
    pub level_ids: Vec<String>,
}

/// The answer to [`CreateRoomLevel`] and [`GetRoomLevel`].
#[doc(alias("CreateRoomLevelResponse", "GetRoomLevelResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomLevelResponse {
    pub room_level: Option<RoomLevel>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomLevel {
    pub room_level_id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub parent_id: Option<String>,
    pub path: Clearable<Vec<String>>,
    pub has_child: Option<bool>,
    pub custom_group_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
