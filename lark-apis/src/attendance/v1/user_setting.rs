// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User settings.
//!
//! `attendance.v1.user_setting` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::EmployeeType;

/// Changes the face photo of a user.
///
/// Only possible through the API; the admin console no longer offers it.
///
/// - `POST /open-apis/attendance/v1/user_settings/modify` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_setting/modify)
#[lark_api(
    id = "attendance.v1.user_setting.modify",
    method = "POST",
    path = "/open-apis/attendance/v1/user_settings/modify",
    token = "tenant",
    response = ModifyUserSettingResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModifyUserSetting {
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// The user with the new face photo.
    pub user_setting: Option<UserSetting>,
}

/// The answer to [`ModifyUserSetting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModifyUserSettingResponse {
    /// The user with the face photo as changed.
    pub user_setting: Option<UserSetting>,
}

/// Looks up the face photos of users and when they were changed.
///
/// `attendance.v1.file.download` fetches a photo by its `face_key`.
///
/// - `GET /open-apis/attendance/v1/user_settings/query` with a tenant token, for custom apps only
/// - Scope: `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_setting/query)
#[lark_api(
    id = "attendance.v1.user_setting.query",
    method = "GET",
    path = "/open-apis/attendance/v1/user_settings/query",
    token = "tenant",
    response = QueryUserSettingResponse,
    scopes = "attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserSetting {
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    pub employee_type: EmployeeType,
    /// Users to look up, in the kind of `employee_type`. At most 100.
    #[lark(json)]
    pub user_ids: Vec<String>,
}

/// The answer to [`QueryUserSetting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserSettingResponse {
    /// The users with their face photos.
    pub user_settings: Vec<UserSetting>,
}

/// A user with the face photo.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserSetting {
    /// The user, in the kind of `employee_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// Id of the photo, from `attendance.v1.file.upload`; `attendance.v1.file.download` fetches it.
    /// Required in requests.
    pub face_key: Option<String>,
    /// When the photo was changed.
    pub face_key_update_time: Option<Text<UnixSeconds>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
