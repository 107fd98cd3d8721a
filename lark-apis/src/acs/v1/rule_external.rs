// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rule externals.
//!
//! `acs.v1.rule_external` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::UserExternal;
use crate::ids::UserIdType;

/// Creates or replaces a permission group, which says who may open which doors and when.
///
/// - `POST /open-apis/acs/v1/rule_external` with a user token, for custom and store apps
/// - Scopes, any one of: `acs:device:write`, `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
    /// Id of the permission group to replace; leave it out to create one.
    #[lark(query)]
    pub rule_id: Option<String>,
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The permission group to create or replace.
    pub rule: Rule,
}

/// The answer to [`CreateRuleExternal`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateRuleExternalResponse {
    /// Id of the permission group.
    pub rule_id: Option<String>,
}

/// Deletes a permission group of access devices.
///
/// - `DELETE /open-apis/acs/v1/rule_external` with a user token, for custom and store apps
/// - Scopes, any one of: `acs:device:write`, `acs:users`
/// - Rate limit: 5 a second
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
    /// Id of the permission group to delete.
    pub rule_id: String,
}

/// Sets which permission groups apply to an access device.
///
/// - `POST /open-apis/acs/v1/rule_external/device_bind` with a user token, for custom and store apps
/// - Scopes, any one of: `acs:device:write`, `acs:users`
/// - Rate limit: 5 a second
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
    /// Id of the access device, from `acs.v1.device.list`.
    pub device_id: String,
    /// Ids of the permission groups that apply to it; at most 10000.
    pub rule_ids: Vec<String>,
}

/// Fetches the permission groups of an access device.
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
    /// Id of the access device, from `acs.v1.device.list`.
    pub device_id: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetRuleExternal`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRuleExternalResponse {
    /// Permission groups of the device.
    pub rules: Vec<Rule>,
}

/// An access device of a permission group.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DeviceExternal {
    /// Id of the access device.
    pub id: Option<String>,
    /// Name of the device, such as that of its door.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// When the doors of a permission group may be opened.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpeningTimeExternal {
    /// From which day to which it may be.
    pub valid_day: Option<OpeningTimeValidDayExternal>,
    /// On which days of the week it may be; at most 7.
    pub weekdays: Clearable<Vec<i64>>,
    /// At which time of the day it may be; at most one span.
    pub day_times: Clearable<Vec<OpeningTimePeriodExternal>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A span of the day.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpeningTimePeriodExternal {
    /// When the span begins, as hours and minutes, such as `1200`; 0 to 2400.
    /// Required in requests.
    pub start_hhmm: Option<i64>,
    /// When the span ends, as hours and minutes, such as `1400`; 0 to 2400.
    /// Required in requests.
    pub end_hhmm: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// From when to when a permission holds.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpeningTimeValidDayExternal {
    /// When the permission begins, as a Unix time in seconds.
    /// Required in requests.
    pub start_day: Option<i64>,
    /// When the permission ends, as a Unix time in seconds.
    /// Required in requests.
    pub end_day: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A permission group: who may open which doors and when.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Rule {
    /// Id of the permission group.
    pub id: Option<String>,
    /// Name of the permission group, such as that of a door.
    pub name: Option<String>,
    /// Access devices it is for; at most 5000.
    pub devices: Clearable<Vec<DeviceExternal>>,
    /// How many employees are in it.
    pub user_count: Option<String>,
    /// Employees in it; at most 10000.
    pub users: Clearable<Vec<UserExternal>>,
    /// How many visitors are in it.
    pub visitor_count: Option<String>,
    /// Visitors in it; at most 10000.
    pub visitors: Clearable<Vec<UserExternal>>,
    /// Whether people are told to upload a face picture.
    pub remind_face: Option<bool>,
    /// When the doors may be opened.
    pub opening_time: Option<OpeningTimeExternal>,
    /// Whether it is a temporary permission group.
    pub is_temp: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
