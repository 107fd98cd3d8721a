// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reserves.
//!
//! `vc.v1.reserve` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::meeting::Meeting;
use crate::ids::UserIdType;

/// Applies a reserve.
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
    response = ApplyReserveResponse,
    scopes = "vc:reserve",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApplyReserve {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub end_time: Option<String>,
    pub owner_id: Option<String>,
    pub meeting_settings: ReserveMeetingSetting,
}

/// The answer to [`ApplyReserve`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplyReserveResponse {
    pub reserve: Option<Reserve>,
    pub reserve_correction_check_info: Option<ReserveCorrectionCheckInfo>,
}

/// Deletes a reserve.
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

/// Fetches a reserve.
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

/// Fetches an active meeting of a reserve.
///
/// - `GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting` with a tenant or user token, for custom and store
///   apps
/// - Scope: `vc:reserve:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting)
#[lark_api(
    id = "vc.v1.reserve.get_active_meeting",
    method = "GET",
    path = "/open-apis/vc/v1/reserves/:reserve_id/get_active_meeting",
    token = "tenant|user",
    response = GetActiveMeetingReserveResponse,
    scopes = "vc:reserve:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetActiveMeetingReserve {
    pub reserve_id: String,
    pub with_participants: Option<bool>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetActiveMeetingReserve`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetActiveMeetingReserveResponse {
    pub meeting: Option<Meeting>,
}

/// Updates a reserve.
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
    response = UpdateReserveResponse,
    scopes = "vc:reserve",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateReserve {
    pub reserve_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub end_time: Option<String>,
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

/// The answer to [`UpdateReserve`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateReserveResponse {
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
    pub end_time: Option<String>,
    pub expire_status: Option<i64>,
    pub reserve_user_id: Option<String>,
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveActionPermission {
    /// Required in requests.
    pub permission: Option<i64>,
    pub permission_checkers: Vec<ReservePermissionChecker>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveAssignHost {
    pub user_type: Option<i64>,
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveCallSetting {
    /// Required in requests.
    pub callee: Option<ReserveCallee>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveCallee {
    pub id: Option<String>,
    /// Required in requests.
    pub user_type: Option<i64>,
    pub pstn_sip_info: Option<PstnSipInfo>,
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
    pub action_permissions: Vec<ReserveActionPermission>,
    pub meeting_initial_type: Option<i64>,
    pub meeting_connect: Option<bool>,
    pub call_setting: Option<ReserveCallSetting>,
    pub auto_record: Option<bool>,
    pub assign_host_list: Vec<ReserveAssignHost>,
    pub password: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReservePermissionChecker {
    /// Required in requests.
    pub check_field: Option<i64>,
    /// Required in requests.
    pub check_mode: Option<i64>,
    pub check_list: Vec<String>,
}
