// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reserve configurations.
//!
//! `vc.v1.reserve_config` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::{SubscribeDepartment, SubscribeUser};
use crate::ids::UserIdType;

/// Sets who may book a room, or the rooms of a level, when, and with whose approval.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/patch)
#[lark_api(
    id = "vc.v1.reserve_config.patch",
    method = "PATCH",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchReserveConfig {
    /// Id of the room (`omm_...`) or of the room level.
    pub reserve_config_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether the id in the path is that of a level (`1`) or of a room (`2`).
    pub scope_type: ReserveScopeType,
    /// Which bookings need approval, and by whom.
    pub approval_config: Option<ApprovalConfig>,
    /// When the room may be booked.
    pub time_config: Option<TimeConfig>,
    /// Who may book the room.
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

/// Fetches who may book a room, or the rooms of a level, when, and with whose approval.
///
/// - `GET /open-apis/vc/v1/reserve_configs/reserve_scope` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/reserve_scope)
#[doc(alias = "ReserveScopeReserveConfig")]
#[lark_api(
    id = "vc.v1.reserve_config.reserve_scope",
    method = "GET",
    path = "/open-apis/vc/v1/reserve_configs/reserve_scope",
    token = "tenant",
    response = GetReserveScopeResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReserveScope {
    /// Id of the room (`omm_...`) or of the room level.
    pub scope_id: String,
    /// Whether `scope_id` is a level (`1`) or a room (`2`).
    pub scope_type: ReserveScopeType,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveScope`].
#[doc(alias = "ReserveScopeReserveConfigResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveScopeResponse {
    /// Which bookings need approval, and by whom.
    pub approve_config: Option<ApprovalConfig>,
    /// When the room may be booked.
    pub time_config: Option<TimeConfig>,
    /// Who may book the room.
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

/// Which bookings of a room need approval, and by whom.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// Whether approval is on. When on, or left out, `approval_condition` is needed; when off, the other fields are not.
    pub approval_switch: Option<Switch>,
    /// Whether all bookings need approval, or only those longer than `meeting_duration`, which is then needed.
    pub approval_condition: Option<ApprovalCondition>,
    /// Bookings longer than this many hours need approval; 0.1 to 99, rounded to two decimals. Default when all need it:
    /// 99.
    pub meeting_duration: Option<f64>,
    /// Who approves; at least one when approval is on.
    pub approvers: Clearable<Vec<SubscribeUser>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Who may book a room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveScopeConfig {
    /// Whether this also replaces the settings of the levels and rooms below.
    pub if_cover_child_scope: Option<bool>,
    /// Whether all may book or only some. Always needed; with `0` at least one user or department must be named.
    pub allow_all_users: Option<ReserveScopeUsers>,
    /// Users who may book.
    pub allow_users: Clearable<Vec<SubscribeUser>>,
    /// Departments that may book.
    pub allow_depts: Clearable<Vec<SubscribeDepartment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// When, how early and how long a room may be booked.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeConfig {
    /// Whether this also replaces the settings of the levels and rooms below.
    pub if_cover_child_scope: Option<bool>,
    /// Whether the limits of time are on.
    /// Required in requests.
    pub time_switch: Option<Switch>,
    /// How many days ahead the room may be booked at the earliest; 1 to 730. Default: 365.
    pub days_in_advance: Option<i64>,
    /// Second of the day at which booking opens; 0 to 86400, rounded to whole minutes. Default: 28800.
    pub opening_hour: Option<String>,
    /// Second of the day from which the room may be booked; 0 to 86400, rounded to whole minutes. Default: 0.
    pub start_time: Option<String>,
    /// Second of the day until which the room may be booked; 0 to 86400, at least 30 after `start_time`, rounded to whole
    /// minutes. Default: 86400.
    pub end_time: Option<String>,
    /// How many hours one booking may last at most; 1 to 99. Default: 2.
    pub max_duration: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `approval_condition`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApprovalCondition {
    /// Every reservation needs an approval.
    #[lark(value = 0)]
    Always,
    /// Reservations need one from a given duration on.
    #[lark(value = 1)]
    LongMeetings,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `scope_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReserveScopeType {
    /// A room level.
    #[lark(rename = "1")]
    RoomLevel,
    /// A room.
    #[lark(rename = "2")]
    Room,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `allow_all_users`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ReserveScopeUsers {
    /// Only the named users and departments.
    #[lark(value = 0)]
    Some,
    /// Everybody.
    #[lark(value = 1)]
    All,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `approval_switch`, `time_switch`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Switch {
    /// It is off.
    #[lark(value = 0)]
    Off,
    /// It is on.
    #[lark(value = 1)]
    On,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
