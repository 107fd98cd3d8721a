// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Openapi logs.
//!
//! `security_and_compliance.v1.openapi_log` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, lark_api};

/// Lists the audit log of API calls.
///
/// - `POST /open-apis/security_and_compliance/v1/openapi_logs/list_data` with a tenant token, for custom apps only
/// - Scope: `security_and_compliance:audit_log.openapi_log:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/security_and_compliance-v1/openapi_log/list_data)
#[doc(alias = "ListDataOpenapiLog")]
#[lark_api(
    id = "security_and_compliance.v1.openapi_log.list_data",
    method = "POST",
    path = "/open-apis/security_and_compliance/v1/openapi_logs/list_data",
    token = "tenant",
    response = ListOpenapiLogDataResponse,
    paging(items = OpenapiLog),
    scopes = "security_and_compliance:audit_log.openapi_log:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOpenapiLogData {
    /// Names of the APIs whose calls to list; at most 100.
    pub api_keys: Option<Vec<String>>,
    /// Start of the span to list.
    pub start_time: Option<UnixSeconds>,
    /// End of the span to list.
    pub end_time: Option<UnixSeconds>,
    /// Id of the app whose calls to list, `cli_...`.
    pub app_id: Option<String>,
    /// How many entries a page has; 1 to 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListOpenapiLogData`].
#[doc(alias = "ListDataOpenapiLogResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOpenapiLogDataResponse {
    /// Log entries of this page.
    pub items: Vec<OpenapiLog>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An entry of the log of API calls.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenapiLog {
    /// Id of the log entry.
    pub id: Option<String>,
    /// Name of the API that was called.
    pub api_key: Option<String>,
    /// When the call was made.
    pub event_time: Option<UnixSeconds>,
    /// Id of the app that called, `cli_...`.
    pub app_id: Option<String>,
    /// IP address the call came from.
    pub ip: Option<String>,
    /// Request and answer of the call.
    pub log_detail: Option<OpenapiLogDetail>,
}

/// Request and answer of an API call.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenapiLogDetail {
    /// Path of the HTTP request.
    pub path: Option<String>,
    /// HTTP method of the request.
    pub method: Option<String>,
    /// Query of the HTTP request.
    pub query_param: Option<String>,
    /// Body of the HTTP request.
    pub payload: Option<String>,
    /// HTTP status of the answer.
    pub status_code: Option<i64>,
    /// Body of the answer, with code, message and error only.
    pub response: Option<String>,
}
