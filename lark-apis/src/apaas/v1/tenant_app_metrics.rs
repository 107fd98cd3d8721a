// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tenant app metrics.
//!
//! `apaas.v1.tenant_app_metrics` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the metrics of the organisation's apps on a day.
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
    /// Namespaces of the apps.
    pub namespaces: Vec<String>,
    /// Day the metrics are for.
    pub date: String,
}

/// The answer to [`QueryTenantAppMetrics`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTenantAppMetricsResponse {
    /// The metrics, app by app.
    pub metrics: Vec<TenantAppMetrics>,
}

/// The metrics of one app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TenantAppMetrics {
    /// Namespace of the app.
    pub namespace: Option<String>,
    /// The metrics themselves.
    pub data: Option<String>,
}
