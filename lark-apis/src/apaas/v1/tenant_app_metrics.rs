// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tenant app metrics.
//!
//! `apaas.v1.tenant_app_metrics` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `apaas.v1.tenant_app_metrics.query`.
///
/// - `POST /open-apis/apaas/v1/tenant_app_metrics/query` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/tenant_app_metrics/query)
#[lark_api(
    id = "apaas.v1.tenant_app_metrics.query",
    method = "POST",
    path = "/open-apis/apaas/v1/tenant_app_metrics/query",
    token = "user",
    response = QueryTenantAppMetricsResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTenantAppMetrics {
    pub namespaces: Vec<String>,
    pub date: String,
}

/// The answer to [`QueryTenantAppMetrics`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTenantAppMetricsResponse {
    pub metrics: Vec<TenantAppMetrics>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TenantAppMetrics {
    pub namespace: Option<String>,
    pub data: Option<String>,
}
