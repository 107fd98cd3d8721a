// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Openapi logs.
//!
//! `security_and_compliance.v1.openapi_log` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, lark_api};

/// `security_and_compliance.v1.openapi_log.list_data`.
///
/// - `POST /open-apis/security_and_compliance/v1/openapi_logs/list_data` with a tenant token, for custom apps only
/// - Scope: `security_and_compliance:audit_log.openapi_log:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1780001, 1780103
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
    /// At most 100 elements.
    pub api_keys: Option<Vec<String>>,
    pub start_time: Option<UnixSeconds>,
    pub end_time: Option<UnixSeconds>,
    pub app_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListOpenapiLogData`].
#[doc(alias = "ListDataOpenapiLogResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOpenapiLogDataResponse {
    pub items: Vec<OpenapiLog>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenapiLog {
    pub id: Option<String>,
    pub api_key: Option<String>,
    pub event_time: Option<UnixSeconds>,
    pub app_id: Option<String>,
    pub ip: Option<String>,
    pub log_detail: Option<OpenapiLogDetail>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenapiLogDetail {
    pub path: Option<String>,
    pub method: Option<String>,
    pub query_param: Option<String>,
    pub payload: Option<String>,
    pub status_code: Option<i64>,
    pub response: Option<String>,
}
