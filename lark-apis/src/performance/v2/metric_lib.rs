// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric libs.
//!
//! `performance.v2.metric_lib` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::metric_tag::MetricTag;
use super::models::{InputSetting, PerformanceUserIdType, User};

/// `performance.v2.metric_lib.query`.
///
/// - `POST /open-apis/performance/v2/metric_libs/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580107, 1580108, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/metric_template/query-3)
#[lark_api(
    id = "performance.v2.metric_lib.query",
    method = "POST",
    path = "/open-apis/performance/v2/metric_libs/query",
    token = "tenant",
    response = QueryMetricLibResponse,
    paging(items = MetricInLibrary),
    scopes = "performance:metric:write|performance:metric_lib:read|performance:metric:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryMetricLib {
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 50 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    pub is_active: Option<bool>,
    /// At most 99 elements.
    pub tag_ids: Option<Vec<String>>,
    pub type_ids: Option<Vec<String>>,
    pub range_of_availability: Option<RangeOfAvailability>,
    pub scoring_setting_type: Option<MetricLibScoringSettingType>,
}

/// The answer to [`QueryMetricLib`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricLibResponse {
    pub items: Vec<MetricInLibrary>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Formula {
    pub formula_id: Option<String>,
    pub formula_name: Option<String>,
    pub formula_details: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricFieldInLibrary {
    pub field_id: Option<String>,
    pub input_setting: Option<InputSetting>,
    pub field_value: Option<String>,
    pub field_value_person: Option<User>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricInLibrary {
    pub metric_id: Option<String>,
    pub name: Option<String>,
    pub type_id: Option<String>,
    pub tags: Vec<MetricTag>,
    pub fields: Vec<MetricFieldInLibrary>,
    pub scoring_setting_type: Option<MetricLibScoringSettingType>,
    pub scoring_formula: Option<Formula>,
    pub data_source_inputters: Vec<User>,
    pub range_of_availability: Option<RangeOfAvailability>,
    pub is_active: Option<bool>,
}

/// The values of `range_of_availability`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RangeOfAvailability {
    AdminsAndReviewees,
    OnlyAdmins,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `scoring_setting_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricLibScoringSettingType {
    ScoreByFormula,
    ScoreManually,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
