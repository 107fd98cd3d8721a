// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reserves.
//!
//! `vc.v1.reserve` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::meeting::{Meeting, MeetingUser};
use super::models::UserType;
use crate::ids::UserIdType;

/// Books a meeting: it gets a number and a link that work until the booking expires.
///
/// A booking lasts at most 30 days; then its meeting number is freed, unless `vc.v1.reserve.update` extends it. It
/// makes no calendar event. The settings say what participants may do in the meeting.
///
/// - `POST /open-apis/vc/v1/reserves/apply` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply)
#[doc(alias("reserve video meeting", "book video conference", "create meeting link", "create video meeting"))]
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// When the booking expires, at most 30 days from now; needed for a meeting of several people.
    pub end_time: Option<Text<UnixSeconds>>,
    /// User who will own the meeting, of the same organisation; needed with a tenant token, without effect with a user
    /// token.
    pub owner_id: Option<String>,
    /// How the meeting is set up.
    pub meeting_settings: ReserveMeetingSetting,
}

/// Deletes a booking for good.
///
/// Only the caller's own bookings can be deleted.
///
/// - `DELETE /open-apis/vc/v1/reserves/:reserve_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the booking.
    pub reserve_id: String,
}

/// Reads a booked meeting: number, password, links, end, settings.
///
/// - `GET /open-apis/vc/v1/reserves/:reserve_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the booking; it must belong to the caller.
    pub reserve_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserve`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveResponse {
    /// The booking with its meeting number and settings.
    pub reserve: Option<Reserve>,
}

/// Fetches the meeting that is running under a booking; there is at most one.
///
/// - `GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting` with a tenant or user token, for custom and store
///   apps
/// - Scope: `vc:reserve:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the booking; it must belong to the caller.
    pub reserve_id: String,
    /// Whether the answer lists the participants. Default: `false`.
    pub with_participants: Option<bool>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveActiveMeeting`].
#[doc(alias = "GetActiveMeetingReserveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveActiveMeetingResponse {
    /// The running meeting.
    pub meeting: Option<Meeting>,
}

/// Changes a booking, or extends it.
///
/// Leave out what stays as it is: an empty value empties the field. The new end is at most 30 days from now.
///
/// - `PUT /open-apis/vc/v1/reserves/:reserve_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:reserve`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the booking; it must belong to the caller.
    pub reserve_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// When the booking expires, at most 30 days from now.
    pub end_time: Option<Text<UnixSeconds>>,
    /// How the meeting is set up.
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

/// The answer to [`ApplyReserve`] and [`UpdateReserve`].
#[doc(alias("ApplyReserveResponse", "UpdateReserveResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReserveResponse {
    /// The new booking.
    pub reserve: Option<Reserve>,
    /// Which values of the request were not valid.
    pub reserve_correction_check_info: Option<ReserveCorrectionCheckInfo>,
}

/// A telephone or SIP number to call.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PstnSipInfo {
    /// Name that the called person has in this meeting.
    pub nickname: Option<String>,
    /// The number, as country prefix, area code and number; so far only mobile and landline numbers in China.
    /// Required in requests.
    pub main_address: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A booked meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Reserve {
    /// Id of the booking; the meeting has an id of its own once it begins.
    pub id: Option<String>,
    /// The 9 digits that Lark users join the meeting with.
    pub meeting_no: Option<String>,
    /// Password needed to join.
    pub password: Option<String>,
    /// Link that Lark users join the meeting with.
    pub url: Option<String>,
    /// Link that opens the meeting in the app; put `0` (off) or `1` (on) for each `{?}`, of `preview`, `mic`, `speaker` and
    /// `camera`.
    pub app_link: Option<String>,
    /// Link to the live stream of the meeting.
    pub live_link: Option<String>,
    /// When the booking expires.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Whether the booking has expired.
    /// One of `1` (not expired), `2` (expired).
    pub expire_status: Option<i64>,
    /// User who made the booking.
    pub reserve_user_id: Option<String>,
    /// How the meeting is set up.
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

/// Who may do one thing in a booked meeting.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveActionPermission {
    /// What is allowed: hosting, inviting or joining.
    /// Required in requests.
    pub permission: Option<ReservePermission>,
    /// The checks; who passes one of them has the permission.
    pub permission_checkers: Vec<ReservePermissionChecker>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Who a meeting for two calls.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveCallSetting {
    /// The user to call.
    /// Required in requests.
    pub callee: Option<ReserveCallee>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The user that a meeting for two calls.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveCallee {
    /// Id of the user.
    pub id: Option<String>,
    /// Kind of the user; so far only telephone users (`6`).
    /// Required in requests.
    pub user_type: Option<UserType>,
    /// The telephone or SIP number to call.
    pub pstn_sip_info: Option<PstnSipInfo>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which values of a booking were not valid.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReserveCorrectionCheckInfo {
    /// Ids in `assign_host_list` that cannot be hosts.
    pub invalid_host_id_list: Vec<String>,
}

/// How a booked meeting is set up.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveMeetingSetting {
    /// What the meeting is called.
    pub topic: Option<String>,
    /// Who may do what; several entries for the same thing count as alternatives.
    pub action_permissions: Clearable<Vec<ReserveActionPermission>>,
    /// Whether it is a meeting of several people, or a call for two by telephone.
    pub meeting_initial_type: Option<MeetingInitialType>,
    /// Whether the meeting can be joined across Lark and Feishu; cannot be changed later. In a closed test.
    pub meeting_connect: Option<bool>,
    /// Who is called, in a call for two.
    pub call_setting: Option<ReserveCallSetting>,
    /// Whether recording starts by itself. Default: `false`.
    pub auto_record: Option<bool>,
    /// Users who become hosts.
    pub assign_host_list: Clearable<Vec<MeetingUser>>,
    /// Password of 4 to 9 digits; empty for none. When left out, the owner's own settings decide.
    pub password: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A check of who has a permission.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReservePermissionChecker {
    /// What is checked: the user, the kind of user or the organisation.
    /// Required in requests.
    pub check_field: Option<PermissionCheckField>,
    /// Whether `check_list` lists those who have the permission or those who do not.
    /// Required in requests.
    pub check_mode: Option<PermissionCheckMode>,
    /// User ids, kinds of users or tenant keys, after `check_field`.
    pub check_list: Vec<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `meeting_initial_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingInitialType {
    /// A meeting of several people.
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
    /// The user, by id.
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
    /// Those in the list have the permission.
    #[lark(value = 1)]
    AllowList,
    /// Those in the list do not have the permission.
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
    /// Becoming host.
    #[lark(value = 1)]
    BecomeHost,
    /// Inviting participants.
    #[lark(value = 2)]
    InviteParticipants,
    /// Joining the meeting.
    #[lark(value = 3)]
    JoinMeeting,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
