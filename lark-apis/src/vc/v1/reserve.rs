// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reserves.
//!
//! `vc.v1.reserve` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::meeting::{Meeting, MeetingUser};
use super::models::UserType;
use crate::ids::UserIdType;

/// `vc.v1.reserve.apply`.
///
/// - `POST /open-apis/vc/v1/reserves/apply` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 123002, 123003, 123004, 123006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply)
#[lark_api(
    id = "vc.v1.reserve.apply",
    method = "POST",
    path = "/open-apis/vc/v1/reserves/apply",
    token = "tenant|user",
    response = ReserveResponse,
    scopes = "vc:reserve",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApplyReserve {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub end_time: Option<Text<UnixSeconds>>,
    pub owner_id: Option<String>,
    pub meeting_settings: ReserveMeetingSetting,
}

/// `vc.v1.reserve.delete`.
///
/// - `DELETE /open-apis/vc/v1/reserves/:reserve_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete)
#[lark_api(
    id = "vc.v1.reserve.delete",
    method = "DELETE",
    path = "/open-apis/vc/v1/reserves/:reserve_id",
    token = "tenant|user",
    scopes = "vc:reserve",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteReserve {
    pub reserve_id: String,
}

/// `vc.v1.reserve.get`.
///
/// - `GET /open-apis/vc/v1/reserves/:reserve_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/reserve/get)
#[lark_api(
    id = "vc.v1.reserve.get",
    method = "GET",
    path = "/open-apis/vc/v1/reserves/:reserve_id",
    token = "tenant|user",
    response = GetReserveResponse,
    scopes = "vc:reserve:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReserve {
    pub reserve_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserve`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveResponse {
    pub reserve: Option<Reserve>,
}

/// `vc.v1.reserve.get_active_meeting`.
///
/// - `GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting` with a tenant or user token, for custom and store
///   apps
/// - Scope: `vc:reserve:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting)
#[doc(alias = "GetActiveMeetingReserve")]
#[lark_api(
    id = "vc.v1.reserve.get_active_meeting",
    method = "GET",
    path = "/open-apis/vc/v1/reserves/:reserve_id/get_active_meeting",
    token = "tenant|user",
    response = GetReserveActiveMeetingResponse,
    scopes = "vc:reserve:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReserveActiveMeeting {
    pub reserve_id: String,
    pub with_participants: Option<bool>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveActiveMeeting`].
#[doc(alias = "GetActiveMeetingReserveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveActiveMeetingResponse {
    pub meeting: Option<Meeting>,
}

/// `vc.v1.reserve.update`.
///
/// - `PUT /open-apis/vc/v1/reserves/:reserve_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 123002, 123003, 123004, 123006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/reserve/update)
#[lark_api(
    id = "vc.v1.reserve.update",
    method = "PUT",
    path = "/open-apis/vc/v1/reserves/:reserve_id",
    token = "tenant|user",
    response = ReserveResponse,
    scopes = "vc:reserve",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateReserve {
    pub reserve_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub end_time: Option<Text<UnixSeconds>>,
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

/// The answer to [`ApplyReserve`] and [`UpdateReserve`].
#[doc(alias("ApplyReserveResponse", "UpdateReserveResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReserveResponse {
    pub reserve: Option<Reserve>,
    pub reserve_correction_check_info: Option<ReserveCorrectionCheckInfo>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PstnSipInfo {
    pub nickname: Option<String>,
    /// Required in requests.
    pub main_address: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Reserve {
    pub id: Option<String>,
    pub meeting_no: Option<String>,
    pub password: Option<String>,
    pub url: Option<String>,
    pub app_link: Option<String>,
    pub live_link: Option<String>,
    pub end_time: Option<Text<UnixSeconds>>,
    /// One of `1` (not expired), `2` (expired).
    pub expire_status: Option<i64>,
    pub reserve_user_id: Option<String>,
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveActionPermission {
    /// Required in requests.
    pub permission: Option<ReservePermission>,
    pub permission_checkers: Vec<ReservePermissionChecker>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveCallSetting {
    /// Required in requests.
    pub callee: Option<ReserveCallee>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveCallee {
    pub id: Option<String>,
    /// Required in requests.
    pub user_type: Option<UserType>,
    pub pstn_sip_info: Option<PstnSipInfo>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReserveCorrectionCheckInfo {
    pub invalid_host_id_list: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveMeetingSetting {
    pub topic: Option<String>,
    pub action_permissions: Clearable<Vec<ReserveActionPermission>>,
    pub meeting_initial_type: Option<MeetingInitialType>,
    pub meeting_connect: Option<bool>,
    pub call_setting: Option<ReserveCallSetting>,
    pub auto_record: Option<bool>,
    pub assign_host_list: Clearable<Vec<MeetingUser>>,
    pub password: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReservePermissionChecker {
    /// Required in requests.
    pub check_field: Option<PermissionCheckField>,
    /// Required in requests.
    pub check_mode: Option<PermissionCheckMode>,
    pub check_list: Vec<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `meeting_initial_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingInitialType {
    #[lark(value = 1)]
    Group,
    /// Only to call a telephone.
    #[lark(value = 2)]
    OneToOne,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `check_field`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum PermissionCheckField {
    #[lark(value = 1)]
    UserId,
    /// `check_list` holds numbers as in `UserType`.
    #[lark(value = 2)]
    UserType,
    /// `check_list` holds tenant keys.
    #[lark(value = 3)]
    TenantId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `check_mode`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum PermissionCheckMode {
    #[lark(value = 1)]
    AllowList,
    #[lark(value = 2)]
    DenyList,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `permission`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ReservePermission {
    #[lark(value = 1)]
    BecomeHost,
    #[lark(value = 2)]
    InviteParticipants,
    #[lark(value = 3)]
    JoinMeeting,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
