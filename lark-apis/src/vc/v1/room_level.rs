// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Room levels.
//!
//! `vc.v1.room_level` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// Creates a room level, such as a city or a building.
///
/// - `POST /open-apis/vc/v1/room_levels` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
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
    /// A level of the tree of rooms, such as a city, a building or a floor.
    #[lark(body)]
    pub room_level: RoomLevel,
}

/// Deletes a room level, on request with the levels below it.
///
/// - `POST /open-apis/vc/v1/room_levels/del` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
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
    /// Id of the level to delete; 1 to 100 characters.
    pub room_level_id: String,
    /// Whether all levels below it are deleted too.
    pub delete_child: Option<bool>,
}

/// Reads one level of the meeting room hierarchy by its id: name, parent, path, and whether it has children.
///
/// - `GET /open-apis/vc/v1/room_levels/:room_level_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the level, `omb_...`; `0` is the level of the whole organisation.
    pub room_level_id: String,
}

/// Lists the levels right below a room level.
///
/// - `GET /open-apis/vc/v1/room_levels` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the level above, `omb_...`; empty lists the levels of the organisation.
    pub room_level_id: Option<String>,
    /// How many levels a page has; at most 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListRoomLevel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRoomLevelResponse {
    /// The levels of this page.
    pub items: Vec<RoomLevel>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Fetches several room levels by their ids.
///
/// - `POST /open-apis/vc/v1/room_levels/mget` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Ids of the levels to fetch, `omb_...`.
    pub level_ids: Vec<String>,
}

/// The answer to [`BatchGetRoomLevel`].
#[doc(alias = "MgetRoomLevelResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetRoomLevelResponse {
    /// The levels asked for.
    pub items: Vec<RoomLevel>,
}

/// Renames a room level, or moves it below another.
///
/// - `PATCH /open-apis/vc/v1/room_levels/:room_level_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Rate limit: 20 a minute
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
    /// Id of the level, `omb_...`; 1 to 100 characters.
    pub room_level_id: String,
    /// A level of the tree of rooms, such as a city, a building or a floor.
    #[lark(body)]
    pub room_level: RoomLevel,
}

/// Finds room levels by the organisation's own level ids.
///
/// - `GET /open-apis/vc/v1/room_levels/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// The organisation's own ids of the levels, with commas between them.
    #[lark(comma)]
    pub custom_level_ids: Vec<String>,
}

/// The answer to [`SearchRoomLevel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchRoomLevelResponse {
    /// Ids of the levels found.
    pub level_ids: Vec<String>,
}

/// The answer to [`CreateRoomLevel`] and [`GetRoomLevel`].
#[doc(alias("CreateRoomLevelResponse", "GetRoomLevelResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomLevelResponse {
    /// The new level.
    pub room_level: Option<RoomLevel>,
}

/// A level of the tree of rooms, such as a city, a building or a floor.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomLevel {
    /// Id of the level, `omb_...`.
    pub room_level_id: Option<String>,
    /// Name of the level.
    /// Required in requests.
    pub name: Option<String>,
    /// Id of the level above.
    /// Required in requests.
    pub parent_id: Option<String>,
    /// The levels from the top down to this one.
    pub path: Clearable<Vec<String>>,
    /// Whether there are levels below.
    pub has_child: Option<bool>,
    /// The organisation's own id of the level.
    pub custom_group_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
