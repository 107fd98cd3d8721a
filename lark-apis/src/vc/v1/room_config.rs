// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Room configurations.
//!
//! `vc.v1.room_config` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Unknown, lark_api};

use super::models::RoomDigitalSignage;
use super::room::RoomStatus;
use crate::ids::UserIdType;

/// `vc.v1.room_config.query`.
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
    pub scope: RoomConfigScope,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// `vc.v1.room_config.set`.
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
    pub scope: RoomConfigScope,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    pub room_config: RoomConfig,
}

/// `vc.v1.room_config.set_checkboard_access_code`.
///
/// - `POST /open-apis/vc/v1/room_configs/set_checkboard_access_code` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Error codes: 121001, 121002, 121003, 121004
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/room_config/set_checkboard_access_code)
#[doc(alias = "SetCheckboardAccessCodeRoomConfig")]
#[lark_api(
    id = "vc.v1.room_config.set_checkboard_access_code",
    method = "POST",
    path = "/open-apis/vc/v1/room_configs/set_checkboard_access_code",
    token = "tenant",
    response = AccessCodeResponse,
    scopes = "vc:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetCheckboardAccessCode {
    pub scope: RoomConfigScope,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    /// One of `1` (one day), `7` (seven days), `30` (thirty days).
    pub valid_day: i64,
}

/// `vc.v1.room_config.set_room_access_code`.
///
/// - `POST /open-apis/vc/v1/room_configs/set_room_access_code` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Error codes: 121001, 121002, 121003, 121004
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/room_config/set_room_access_code)
#[doc(alias = "SetRoomAccessCodeRoomConfig")]
#[lark_api(
    id = "vc.v1.room_config.set_room_access_code",
    method = "POST",
    path = "/open-apis/vc/v1/room_configs/set_room_access_code",
    token = "tenant",
    response = AccessCodeResponse,
    scopes = "vc:room",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetRoomAccessCode {
    pub scope: RoomConfigScope,
    pub country_id: Option<String>,
    pub district_id: Option<String>,
    pub building_id: Option<String>,
    pub floor_name: Option<String>,
    pub room_id: Option<String>,
    /// One of `1` (one day), `7` (seven days), `30` (thirty days).
    pub valid_day: i64,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`SetCheckboardAccessCode`] and [`SetRoomAccessCode`].
#[doc(alias("SetCheckboardAccessCodeRoomConfigResponse", "SetRoomAccessCodeRoomConfigResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AccessCodeResponse {
    pub access_code: Option<String>,
}

/// The values of `scope`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RoomConfigScope {
    #[lark(value = 1)]
    Tenant,
    #[lark(value = 2)]
    Country,
    #[lark(value = 3)]
    City,
    #[lark(value = 4)]
    Building,
    #[lark(value = 5)]
    Floor,
    #[lark(value = 6)]
    Room,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
