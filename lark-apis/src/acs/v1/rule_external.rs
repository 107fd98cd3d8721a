// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rule externals.
//!
//! `acs.v1.rule_external` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::UserExternal;
use crate::ids::UserIdType;

/// `acs.v1.rule_external.create`.
///
/// - `POST /open-apis/acs/v1/rule_external` with a user token, for custom and store apps
/// - Scopes, any one of: `acs:device:write`, `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1490001, 1490030, 1490090, 1490111, 1490112
/// - [Documentation](https://open.feishu.cn/document/acs-v1/rule_external/create)
#[lark_api(
    id = "acs.v1.rule_external.create",
    method = "POST",
    path = "/open-apis/acs/v1/rule_external",
    token = "user",
    response = CreateRuleExternalResponse,
    scopes = "acs:device:write|acs:users",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateRuleExternal {
    #[lark(query)]
    pub rule_id: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub rule: Rule,
}

/// The answer to [`CreateRuleExternal`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateRuleExternalResponse {
    pub rule_id: Option<String>,
}

/// `acs.v1.rule_external.delete`.
///
/// - `DELETE /open-apis/acs/v1/rule_external` with a user token, for custom and store apps
/// - Scopes, any one of: `acs:device:write`, `acs:users`
/// - Rate limit: 5 a second
/// - Error codes: 1490012, 1490090
/// - [Documentation](https://open.feishu.cn/document/acs-v1/rule_external/delete)
#[lark_api(
    id = "acs.v1.rule_external.delete",
    method = "DELETE",
    path = "/open-apis/acs/v1/rule_external",
    token = "user",
    scopes = "acs:device:write|acs:users",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteRuleExternal {
    pub rule_id: String,
}

/// `acs.v1.rule_external.device_bind`.
///
/// - `POST /open-apis/acs/v1/rule_external/device_bind` with a user token, for custom and store apps
/// - Scopes, any one of: `acs:device:write`, `acs:users`
/// - Rate limit: 5 a second
/// - Error codes: 1490030, 1490090
/// - [Documentation](https://open.feishu.cn/document/acs-v1/rule_external/device_bind)
#[doc(alias = "DeviceBindRuleExternal")]
#[lark_api(
    id = "acs.v1.rule_external.device_bind",
    method = "POST",
    path = "/open-apis/acs/v1/rule_external/device_bind",
    token = "user",
    scopes = "acs:device:write|acs:users",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BindRuleExternalDevice {
    pub device_id: String,
    /// At most 10000 elements.
    pub rule_ids: Vec<String>,
}

/// `acs.v1.rule_external.get`.
///
/// - `GET /open-apis/acs/v1/rule_external` with a user token, for custom and store apps
/// - Scopes, any one of: `acs:devices:readonly`, `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/acs-v1/rule_external/get)
#[lark_api(
    id = "acs.v1.rule_external.get",
    method = "GET",
    path = "/open-apis/acs/v1/rule_external",
    token = "user",
    response = GetRuleExternalResponse,
    scopes = "acs:devices:readonly|acs:users",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRuleExternal {
    pub device_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetRuleExternal`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRuleExternalResponse {
    pub rules: Vec<Rule>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DeviceExternal {
    pub id: Option<String>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpeningTimeExternal {
    pub valid_day: Option<OpeningTimeValidDayExternal>,
    /// At most 7 elements.
    pub weekdays: Clearable<Vec<i64>>,
    /// At most 1 elements.
    pub day_times: Clearable<Vec<OpeningTimePeriodExternal>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpeningTimePeriodExternal {
    /// Required in requests.
    pub start_hhmm: Option<i64>,
    /// Required in requests.
    pub end_hhmm: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpeningTimeValidDayExternal {
    /// Required in requests.
    pub start_day: Option<i64>,
    /// Required in requests.
    pub end_day: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Rule {
    pub id: Option<String>,
    pub name: Option<String>,
    /// At most 5000 elements.
    pub devices: Clearable<Vec<DeviceExternal>>,
    pub user_count: Option<String>,
    /// At most 10000 elements.
    pub users: Clearable<Vec<UserExternal>>,
    pub visitor_count: Option<String>,
    /// At most 10000 elements.
    pub visitors: Clearable<Vec<UserExternal>>,
    pub remind_face: Option<bool>,
    pub opening_time: Option<OpeningTimeExternal>,
    pub is_temp: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
