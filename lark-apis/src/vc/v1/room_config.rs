// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Room configurations.
//!
//! `vc.v1.room_config` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Unknown, lark_api};

use super::models::RoomDigitalSignage;
use super::room::RoomStatus;
use crate::ids::UserIdType;

/// Fetches the configuration of the rooms of a country, city, building or floor, or of one room.
///
/// - `GET /open-apis/vc/v1/room_configs/query` with a tenant token, for custom and store apps
/// - Scope: `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// Which of the six it is: organisation, country, city, building, floor or room; the matching ids must be given too.
    pub scope: RoomConfigScope,
    /// Id of the country or region; needed when `scope` is `2` or `3`.
    pub country_id: Option<String>,
    /// Id of the city; needed when `scope` is `3`.
    pub district_id: Option<String>,
    /// Id of the building; needed when `scope` is `4` or `5`.
    pub building_id: Option<String>,
    /// Name of the floor; needed when `scope` is `5`.
    pub floor_name: Option<String>,
    /// Id of the room; needed when `scope` is `6`.
    pub room_id: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Sets the configuration of the rooms of a country, city, building or floor, or of one room.
///
/// - `POST /open-apis/vc/v1/room_configs/set` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// What the settings are for: organisation, country, city, building, floor or room; the matching ids must be given too.
    pub scope: RoomConfigScope,
    /// Id of the country or region; needed when `scope` is `2` or `3`.
    pub country_id: Option<String>,
    /// Id of the city; needed when `scope` is `3`.
    pub district_id: Option<String>,
    /// Id of the building; needed when `scope` is `4` or `5`.
    pub building_id: Option<String>,
    /// Name of the floor; needed when `scope` is `5`.
    pub floor_name: Option<String>,
    /// Id of the room; needed when `scope` is `6`.
    pub room_id: Option<String>,
    /// Backgrounds, signage and status to set.
    pub room_config: RoomConfig,
}

/// Creates a code to set up check-in boards with, for a place or room.
///
/// - `POST /open-apis/vc/v1/room_configs/set_checkboard_access_code` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
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
    /// What the code is for: organisation, country, city, building, floor or room; the matching ids must be given too.
    pub scope: RoomConfigScope,
    /// Id of the country or region; needed when `scope` is `2` or `3`.
    pub country_id: Option<String>,
    /// Id of the city; needed when `scope` is `3`.
    pub district_id: Option<String>,
    /// Id of the building; needed when `scope` is `4` or `5`.
    pub building_id: Option<String>,
    /// Name of the floor; needed when `scope` is `5`.
    pub floor_name: Option<String>,
    /// Id of the room; needed when `scope` is `6`.
    pub room_id: Option<String>,
    /// How many days the code works: 1, 7 or 30.
    /// One of `1` (one day), `7` (seven days), `30` (thirty days).
    pub valid_day: i64,
}

/// Creates a code to set up room devices with, for a place or room.
///
/// - `POST /open-apis/vc/v1/room_configs/set_room_access_code` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
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
    /// What the code is for: organisation, country, city, building, floor or room; the matching ids must be given too.
    pub scope: RoomConfigScope,
    /// Id of the country or region; needed when `scope` is `2` or `3`.
    pub country_id: Option<String>,
    /// Id of the city; needed when `scope` is `3`.
    pub district_id: Option<String>,
    /// Id of the building; needed when `scope` is `4` or `5`.
    pub building_id: Option<String>,
    /// Name of the floor; needed when `scope` is `5`.
    pub floor_name: Option<String>,
    /// Id of the room; needed when `scope` is `6`.
    pub room_id: Option<String>,
    /// How many days the code works: 1, 7 or 30.
    /// One of `1` (one day), `7` (seven days), `30` (thirty days).
    pub valid_day: i64,
}

/// Settings of a room or of the rooms of a level.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomConfig {
    /// Background picture of the room devices.
    pub room_background: Option<String>,
    /// Background picture of the check-in boards.
    pub display_background: Option<String>,
    /// Pictures and videos that room devices show between meetings.
    pub digital_signage: Option<RoomDigitalSignage>,
    /// Pictures and videos that casting boxes show.
    pub room_box_digital_signage: Option<RoomDigitalSignage>,
    /// Whether the rooms can be used.
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
    /// Code to set up check-in boards with.
    pub access_code: Option<String>,
}

/// The values of `scope`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RoomConfigScope {
    /// The organisation.
    #[lark(value = 1)]
    Tenant,
    /// A country or region.
    #[lark(value = 2)]
    Country,
    /// A city.
    #[lark(value = 3)]
    City,
    /// A building.
    #[lark(value = 4)]
    Building,
    /// A floor.
    #[lark(value = 5)]
    Floor,
    /// A room.
    #[lark(value = 6)]
    Room,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
