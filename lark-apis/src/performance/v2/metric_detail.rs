// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric detail.
//!
//! `performance.v2.metric_detail` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{I18n, PerformanceUserIdType, User};

/// `performance.v2.metric_detail.import`.
///
/// - `POST /open-apis/performance/v2/metric_details/import` with a tenant token, for custom and store apps
/// - Scope: `performance:metric:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1580101, 1580102, 1580105, 1580110, 1580112, 1580301, 1580302, 1580303, 1580304, 1580305, 1580306,
///   1580307, 1580308, 1580309, 1580310, 1580311, 1580312, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/metric_detail/import)
#[lark_api(
    id = "performance.v2.metric_detail.import",
    method = "POST",
    path = "/open-apis/performance/v2/metric_details/import",
    token = "tenant",
    response = ImportMetricDetailResponse,
    scopes = "performance:metric:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportMetricDetail {
    #[lark(query)]
    pub client_token: String,
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    pub semester_id: String,
    pub import_record_name: Option<String>,
    /// At most 50 elements.
    pub imported_metrics: Vec<ImportedMetric>,
}

/// The answer to [`ImportMetricDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImportMetricDetailResponse {
    pub import_record_id: Option<String>,
}

/// `performance.v2.metric_detail.query`.
///
/// - `POST /open-apis/performance/v2/metric_details/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580105, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/metric_detail/query)
#[lark_api(
    id = "performance.v2.metric_detail.query",
    method = "POST",
    path = "/open-apis/performance/v2/metric_details/query",
    token = "tenant",
    response = QueryMetricDetailResponse,
    scopes = "performance:metric:write|performance:metric:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryMetricDetail {
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    pub semester_id: String,
    /// At most 50 elements.
    pub reviewee_user_ids: Vec<String>,
}

/// The answer to [`QueryMetricDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricDetailResponse {
    pub semester_id: Option<String>,
    pub reviewee_metrics: Vec<RevieweeMetric>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ImportedMetric {
    pub reviewee_user_id: String,
    pub metric_id: String,
    /// At most 99 elements.
    pub fields: Vec<ImportedMetricField>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ImportedMetricField {
    pub field_id: String,
    pub field_value: Option<String>,
    pub field_value_person: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricDetail {
    pub metric_id: Option<String>,
    pub name: Option<String>,
    pub fields: Vec<MetricFieldInDetails>,
    pub dimension_id: Option<String>,
    pub dimension_name: Option<I18n>,
    pub dimension_weight: Option<String>,
    pub add_from: Option<AddFrom>,
    pub is_from_library: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricFieldInDetails {
    pub field_id: Option<String>,
    pub field_value: Option<String>,
    pub field_value_person: Option<User>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RevieweeMetric {
    pub reviewee_user_id: Option<User>,
    pub metric_template_id: Option<String>,
    pub metric_details: Option<MetricDetail>,
    pub reviewee_stage_statuses: Vec<RevieweeStageStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RevieweeStageStatus {
    pub stage_id: Option<String>,
    /// One of `kpi_metric_setting` (metric setting), `kpi_result_recording` (result recording).
    pub stage_type: Option<String>,
    /// One of `0` (not started), `1` (pending), `2` (overdue), `3` (confirming), `4` (rejected), `5` (done).
    pub stage_status: Option<i64>,
}

/// The values of `add_from`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AddFrom {
    Admin,
    Reviewee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
