// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User flows.
//!
//! `attendance.v1.user_flow` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::{CheckResult, EmployeeType, FlowType};

/// Imports records of clocking in and out, for example from a time clock.
///
/// The results are then computed by the shifts of the users' attendance groups.
///
/// - `POST /open-apis/attendance/v1/user_flows/batch_create` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task/batch_create)
#[lark_api(
    id = "attendance.v1.user_flow.batch_create",
    method = "POST",
    path = "/open-apis/attendance/v1/user_flows/batch_create",
    token = "tenant",
    response = BatchCreateUserFlowResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateUserFlow {
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// The records to import. At most 50.
    pub flow_records: Vec<UserFlow>,
}

/// The answer to [`BatchCreateUserFlow`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateUserFlowResponse {
    /// The records as they were imported.
    pub flow_records: Vec<UserFlow>,
}

/// Deletes records of clocking in and out that were imported; the results are computed anew.
///
/// If `fail_record_ids` is not empty, `msg` tells why for each.
///
/// - `POST /open-apis/attendance/v1/user_flows/batch_del` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/attendance-v1/user_task/batch_del)
#[doc(alias = "BatchDelUserFlow")]
#[lark_api(
    id = "attendance.v1.user_flow.batch_del",
    method = "POST",
    path = "/open-apis/attendance/v1/user_flows/batch_del",
    token = "tenant",
    response = BatchDeleteUserFlowResponse,
    scopes = "attendance:task",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteUserFlow {
    /// Ids of the records, from `attendance.v1.user_flow.query`, `attendance.v1.user_task.query` or
    /// `attendance.v1.user_flow.batch_create`. 1 to 10.
    pub record_ids: Vec<String>,
}

/// The answer to [`BatchDeleteUserFlow`].
#[doc(alias = "BatchDelUserFlowResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteUserFlowResponse {
    /// Records that were deleted.
    pub success_record_ids: Vec<String>,
    /// Records that could not be deleted.
    pub fail_record_ids: Vec<String>,
}

/// Fetches one record of clocking in or out with place, time and way.
///
/// - `GET /open-apis/attendance/v1/user_flows/:user_flow_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task/get)
#[lark_api(
    id = "attendance.v1.user_flow.get",
    method = "GET",
    path = "/open-apis/attendance/v1/user_flows/:user_flow_id",
    token = "tenant",
    response = UserFlow,
    scopes = "attendance:task|attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserFlow {
    /// Id of the record, from `attendance.v1.user_flow.query`, `attendance.v1.user_task.query` or
    /// `attendance.v1.user_flow.batch_create`.
    pub user_flow_id: String,
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    pub employee_type: EmployeeType,
}

/// Looks up the records of users who clocked in or out in a span of time.
///
/// Only valid records come. Results without the details come from `attendance.v1.user_task.query`.
///
/// - `POST /open-apis/attendance/v1/user_flows/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task/query-2)
#[doc(alias("clock in records", "punch records"))]
#[lark_api(
    id = "attendance.v1.user_flow.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_flows/query",
    token = "tenant",
    response = QueryUserFlowResponse,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserFlow {
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Whether all who ever had an id come, past employees included; otherwise only the present or last one.
    #[lark(query)]
    pub include_terminated_user: Option<bool>,
    /// Users to look up, in the kind of `employee_type`. At most 50.
    pub user_ids: Vec<String>,
    /// Earliest time, itself included.
    pub check_time_from: Text<UnixSeconds>,
    /// Latest time, itself left out.
    pub check_time_to: Text<UnixSeconds>,
}

/// The answer to [`QueryUserFlow`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserFlowResponse {
    /// The records of clocking in and out.
    pub user_flow_results: Vec<UserFlow>,
}

/// A record of clocking in or out.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserFlow {
    /// The user, in the kind of `employee_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// User who made the record, in the kind of `employee_type`.
    /// Required in requests.
    pub creator_id: Option<String>,
    /// Name of the place of clocking in.
    /// Required in requests.
    pub location_name: Option<String>,
    /// When the user clocked in or out; imports only from 2022 on.
    /// Required in requests.
    pub check_time: Option<Text<UnixSeconds>>,
    /// Remark on the clocking.
    /// Required in requests.
    pub comment: Option<String>,
    /// Id of the record; ignored in imports.
    pub record_id: Option<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    /// Name of the Wi-Fi that was used.
    pub ssid: Option<String>,
    /// MAC address of the Wi-Fi that was used.
    pub bssid: Option<String>,
    /// Whether it was outside the places of the group. Default: `false`.
    pub is_field: Option<bool>,
    /// Whether it was by Wi-Fi. Default: `false`.
    pub is_wifi: Option<bool>,
    /// How the record came about: by the user, an administrator, a time clock, an import and so on. Default: 0 (the user).
    pub r#type: Option<FlowType>,
    /// Addresses of photos taken; not supported in imports.
    pub photo_urls: Clearable<Vec<String>>,
    /// Id of the device that was used; only for clocking in with the mini program, ignored in imports.
    pub device_id: Option<String>,
    /// Ignored in requests; answers hold only `PendingApproval`. Results come from `attendance.v1.user_task.query`.
    pub check_result: Option<CheckResult>,
    /// Id of the record in the system it is imported from, to tell records apart.
    pub external_id: Option<String>,
    /// Key against importing a record twice; left out, repetitions are not noticed.
    pub idempotent_id: Option<String>,
    pub create_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
