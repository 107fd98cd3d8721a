// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reserve configurations.
//!
//! `vc.v1.reserve_config` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::{SubscribeDepartment, SubscribeUser};
use crate::ids::UserIdType;

/// `vc.v1.reserve_config.patch`.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126001, 126012, 126013, 126014
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
    pub reserve_config_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub scope_type: ReserveScopeType,
    pub approval_config: Option<ApprovalConfig>,
    pub time_config: Option<TimeConfig>,
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

/// `vc.v1.reserve_config.reserve_scope`.
///
/// - `GET /open-apis/vc/v1/reserve_configs/reserve_scope` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126001
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
    pub scope_id: String,
    pub scope_type: ReserveScopeType,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveScope`].
#[doc(alias = "ReserveScopeReserveConfigResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveScopeResponse {
    pub approve_config: Option<ApprovalConfig>,
    pub time_config: Option<TimeConfig>,
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApprovalConfig {
    pub approval_switch: Option<Switch>,
    pub approval_condition: Option<ApprovalCondition>,
    pub meeting_duration: Option<f64>,
    pub approvers: Clearable<Vec<SubscribeUser>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveScopeConfig {
    pub if_cover_child_scope: Option<bool>,
    pub allow_all_users: Option<ReserveScopeUsers>,
    pub allow_users: Clearable<Vec<SubscribeUser>>,
    pub allow_depts: Clearable<Vec<SubscribeDepartment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeConfig {
    pub if_cover_child_scope: Option<bool>,
    /// Required in requests.
    pub time_switch: Option<Switch>,
    pub days_in_advance: Option<i64>,
    pub opening_hour: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
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
    #[lark(rename = "1")]
    RoomLevel,
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
    #[lark(value = 0)]
    Some,
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
    #[lark(value = 0)]
    Off,
    #[lark(value = 1)]
    On,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
