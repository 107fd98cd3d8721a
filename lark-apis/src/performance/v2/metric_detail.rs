// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric detail.
//!
//! `performance.v2.metric_detail` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{I18n, PerformanceUserIdType, User};

/// Enters values of key metrics of employees in a review cycle.
///
/// - `POST /open-apis/performance/v2/metric_details/import` with a tenant token, for custom and store apps
/// - Scope: `performance:metric:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// Marks the request, so that a repeated one is recognised. At most 64 characters.
    #[lark(query)]
    pub client_token: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Id of the review cycle, from `performance.v1.semester.list`.
    pub semester_id: String,
    /// Name of this import, shown among the records of entered data.
    pub import_record_name: Option<String>,
    /// The values to enter; 1 to 50.
    pub imported_metrics: Vec<ImportedMetric>,
}

/// The answer to [`ImportMetricDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImportMetricDetailResponse {
    /// Id under which this import is recorded.
    pub import_record_id: Option<String>,
}

/// Fetches the key metrics of employees in a review cycle, with their values.
///
/// - `POST /open-apis/performance/v2/metric_details/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Id of the one review cycle, from `performance.v1.semester.list`.
    pub semester_id: String,
    /// Employees whose metrics are wanted, in the kind of `user_id_type`; 1 to 50.
    pub reviewee_user_ids: Vec<String>,
}

/// The answer to [`QueryMetricDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricDetailResponse {
    /// Id of the review cycle.
    pub semester_id: Option<String>,
    /// The metrics, employee by employee.
    pub reviewee_metrics: Vec<RevieweeMetric>,
}

/// Values to enter for one metric of one employee.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ImportedMetric {
    /// Employee who is reviewed, in the kind of `user_id_type`.
    pub reviewee_user_id: String,
    /// Id of the metric, from `performance.v2.metric_lib.query`.
    pub metric_id: String,
    /// Values of the metric's fields; 1 to 99.
    pub fields: Vec<ImportedMetricField>,
}

/// The value of one field of a metric.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ImportedMetricField {
    /// Id of the field, from `performance.v2.metric_field.query`.
    pub field_id: String,
    /// The value to enter.
    pub field_value: Option<String>,
    /// A user as value, in the kind of `user_id_type`; needed when the field is of type `person`.
    pub field_value_person: Option<String>,
}

/// A key metric of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricDetail {
    /// Id of the metric, see `performance.v2.metric_lib.query`.
    pub metric_id: Option<String>,
    /// Name the metric has for this employee.
    pub name: Option<String>,
    /// Values of the metric's fields.
    pub fields: Vec<MetricFieldInDetails>,
    /// Id of the dimension it belongs to.
    pub dimension_id: Option<String>,
    /// Name of the dimension, by language.
    pub dimension_name: Option<I18n>,
    /// Weight of the dimension in per cent; empty when none is set.
    pub dimension_weight: Option<String>,
    /// Whether the employee or an administrator added it.
    pub add_from: Option<AddFrom>,
    /// Whether it comes from the library of metrics.
    pub is_from_library: Option<bool>,
}

/// A field of an employee's metric, with its value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricFieldInDetails {
    /// Id of the field, see `performance.v2.metric_field.query`.
    pub field_id: Option<String>,
    /// The value, unless it is a person.
    pub field_value: Option<String>,
    /// The person who is the value; only there when the field is about a person.
    pub field_value_person: Option<User>,
}

/// The key metrics of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RevieweeMetric {
    /// The employee the metrics are about.
    pub reviewee_user_id: Option<User>,
    /// Id of the metric template, see `performance.v2.metric_template.query`.
    pub metric_template_id: Option<String>,
    /// The metric and its values.
    pub metric_details: Option<MetricDetail>,
    /// How far the stages about metrics are.
    pub reviewee_stage_statuses: Vec<RevieweeStageStatus>,
}

/// How far a stage about metrics is.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RevieweeStageStatus {
    /// Id of the stage the state is about.
    pub stage_id: Option<String>,
    /// Whether metrics are set or results entered at this stage.
    /// One of `kpi_metric_setting` (metric setting), `kpi_result_recording` (result recording).
    pub stage_type: Option<String>,
    /// How far it is: not begun, to submit, overdue, to confirm, sent back or done.
    /// One of `0` (not started), `1` (pending), `2` (overdue), `3` (confirming), `4` (rejected), `5` (done).
    pub stage_status: Option<i64>,
}

/// The values of `add_from`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AddFrom {
    /// An administrator added it.
    Admin,
    /// The employee added it.
    Reviewee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
