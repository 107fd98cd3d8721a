// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User flows.
//!
//! `attendance.v1.user_flow` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::{CheckResult, EmployeeType, FlowType};

/// `attendance.v1.user_flow.batch_create`.
///
/// - `POST /open-apis/attendance/v1/user_flows/batch_create` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226500
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
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub flow_records: Vec<UserFlow>,
}

/// The answer to [`BatchCreateUserFlow`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateUserFlowResponse {
    pub flow_records: Vec<UserFlow>,
}

/// `attendance.v1.user_flow.batch_del`.
///
/// - `POST /open-apis/attendance/v1/user_flows/batch_del` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 10 a second
/// - Error codes: 1220001, 1220002, 1220003, 1220006, 1225000, 1227000
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
    /// At most 10 elements.
    pub record_ids: Vec<String>,
}

/// The answer to [`BatchDeleteUserFlow`].
#[doc(alias = "BatchDelUserFlowResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteUserFlowResponse {
    pub success_record_ids: Vec<String>,
    pub fail_record_ids: Vec<String>,
}

/// `attendance.v1.user_flow.get`.
///
/// - `GET /open-apis/attendance/v1/user_flows/:user_flow_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226500, 1227500
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
    pub user_flow_id: String,
    pub employee_type: EmployeeType,
}

/// `attendance.v1.user_flow.query`.
///
/// - `POST /open-apis/attendance/v1/user_flows/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226500, 1227500
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task/query-2)
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
    #[lark(query)]
    pub employee_type: EmployeeType,
    #[lark(query)]
    pub include_terminated_user: Option<bool>,
    pub user_ids: Vec<String>,
    pub check_time_from: Text<UnixSeconds>,
    pub check_time_to: Text<UnixSeconds>,
}

/// The answer to [`QueryUserFlow`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserFlowResponse {
    pub user_flow_results: Vec<UserFlow>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserFlow {
    /// Required in requests.
    pub user_id: Option<String>,
    /// Required in requests.
    pub creator_id: Option<String>,
    /// Required in requests.
    pub location_name: Option<String>,
    /// Required in requests.
    pub check_time: Option<Text<UnixSeconds>>,
    /// Required in requests.
    pub comment: Option<String>,
    pub record_id: Option<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub ssid: Option<String>,
    pub bssid: Option<String>,
    pub is_field: Option<bool>,
    pub is_wifi: Option<bool>,
    pub r#type: Option<FlowType>,
    pub photo_urls: Clearable<Vec<String>>,
    pub device_id: Option<String>,
    pub check_result: Option<CheckResult>,
    pub external_id: Option<String>,
    pub idempotent_id: Option<String>,
    pub create_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
