// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Room configurations.
//!
//! `vc.v1.room_config` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::RoomDigitalSignage;
use super::room::RoomStatus;
use crate::ids::UserIdType;

/// Queries room configurations.
///
/// - `GET /open-apis/vc/v1/room_configs/query` with a tenant token, for custom and store apps
/// - Scope: `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 121001, 121002, 121003, 121004
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/room_config/query)
#[lark_api(
    id = "vc.v1.room_config.query",
    method = "GET",
    path = "/open-apis/vc/v1/room_configs/query",
    token = "tenant",
    response = RoomConfig,
    scopes = "vc:room:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryRoomConfig {
    pub scope: i64,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// Sets a room configuration.
///
/// - `POST /open-apis/vc/v1/room_configs/set` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 121001, 121002, 121003, 121004
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/room_config/set)
#[lark_api(
    id = "vc.v1.room_config.set",
    method = "POST",
    path = "/open-apis/vc/v1/room_configs/set",
    token = "tenant",
    scopes = "vc:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetRoomConfig {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub scope: i64,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    pub room_config: RoomConfig,
}

/// Sets a checkboard access code of a room configuration.
///
/// - `POST /open-apis/vc/v1/room_configs/set_checkboard_access_code` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Error codes: 121001, 121002, 121003, 121004
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/room_config/set_checkboard_access_code)
#[lark_api(
    id = "vc.v1.room_config.set_checkboard_access_code",
    method = "POST",
    path = "/open-apis/vc/v1/room_configs/set_checkboard_access_code",
    token = "tenant",
    response = SetCheckboardAccessCodeRoomConfigResponse,
    scopes = "vc:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetCheckboardAccessCodeRoomConfig {
    pub scope: i64,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    pub valid_day: i64,
}

/// The answer to [`SetCheckboardAccessCodeRoomConfig`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetCheckboardAccessCodeRoomConfigResponse {
    pub access_code: Option<String>,
}

/// Sets a room access code of a room configuration.
///
/// - `POST /open-apis/vc/v1/room_configs/set_room_access_code` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Error codes: 121001, 121002, 121003, 121004
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/room_config/set_room_access_code)
#[lark_api(
    id = "vc.v1.room_config.set_room_access_code",
    method = "POST",
    path = "/open-apis/vc/v1/room_configs/set_room_access_code",
    token = "tenant",
    response = SetRoomAccessCodeRoomConfigResponse,
    scopes = "vc:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetRoomAccessCodeRoomConfig {
    pub scope: i64,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    pub valid_day: i64,
}

/// The answer to [`SetRoomAccessCodeRoomConfig`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetRoomAccessCodeRoomConfigResponse {
    pub access_code: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomConfig {
    pub room_background: Option<String>,
    pub display_background: Option<String>,
    pub digital_signage: Option<RoomDigitalSignage>,
    pub room_box_digital_signage: Option<RoomDigitalSignage>,
    pub room_status: Option<RoomStatus>,
}
