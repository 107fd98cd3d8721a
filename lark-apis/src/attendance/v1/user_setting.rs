// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User settings.
//!
//! `attendance.v1.user_setting` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::EmployeeType;

/// `attendance.v1.user_setting.modify`.
///
/// - `POST /open-apis/attendance/v1/user_settings/modify` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1227000
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
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub user_setting: Option<UserSetting>,
}

/// The answer to [`ModifyUserSetting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModifyUserSettingResponse {
    pub user_setting: Option<UserSetting>,
}

/// `attendance.v1.user_setting.query`.
///
/// - `GET /open-apis/attendance/v1/user_settings/query` with a tenant token, for custom apps only
/// - Scope: `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1227000
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
    pub employee_type: EmployeeType,
    /// At most 100 elements.
    #[lark(json)]
    pub user_ids: Vec<String>,
}

/// The answer to [`QueryUserSetting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserSettingResponse {
    pub user_settings: Vec<UserSetting>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserSetting {
    /// Required in requests.
    pub user_id: Option<String>,
    /// Required in requests.
    pub face_key: Option<String>,
    pub face_key_update_time: Option<Text<UnixSeconds>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
