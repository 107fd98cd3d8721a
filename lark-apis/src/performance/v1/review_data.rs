// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Review data.
//!
//! `performance.v1.review_data` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{I18n, PerformanceUserIdType};
use super::semester::Semester;

/// `performance.v1.review_data.query`.
///
/// - `POST /open-apis/performance/v1/review_datas/query` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580901
/// - [Documentation](https://open.feishu.cn/document/server-docs/performance-v1/query)
#[lark_api(
    id = "performance.v1.review_data.query",
    method = "POST",
    path = "/open-apis/performance/v1/review_datas/query",
    token = "tenant|user",
    response = QueryReviewDataResponse,
    scopes = "performance:performance|performance:performance:readonly",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryReviewData {
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    pub start_time: Text<UnixMillis>,
    pub end_time: Text<UnixMillis>,
    /// At most 50 elements.
    pub stage_types: Vec<StageTypes>,
    /// At most 50 elements. One of `0` (not started), `1` (pending), `2` (expired), `3` (done), `4` (reconsidered).
    pub stage_progress: Option<Vec<i64>>,
    /// At most 50 elements.
    pub semester_id_list: Option<Vec<String>>,
    /// At most 50 elements.
    pub reviewee_user_id_list: Vec<String>,
    pub updated_later_than: Option<Text<UnixMillis>>,
}

/// The answer to [`QueryReviewData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewDataResponse {
    pub semesters: Vec<Semester>,
    pub activities: Vec<Activity>,
    pub indicators: Vec<Indicator>,
    pub templates: Vec<Template>,
    pub units: Vec<Unit>,
    pub fields: Vec<Field>,
    pub datas: Vec<ReviewProfile>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Activity {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub semester_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Field {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub indicator_id: Option<String>,
    pub parent_field_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub options: Vec<IndicatorOption>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IndicatorOption {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub label: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewDetail {
    pub template_id: Option<String>,
    pub unit_id: Option<String>,
    pub field_id: Option<String>,
    pub reviewer_user_id: Option<User>,
    pub submit_time: Option<Text<UnixMillis>>,
    pub indicator_id: Option<String>,
    pub option_id: Option<String>,
    pub score: Option<String>,
    pub text: Option<String>,
    pub perf_coefficient_result: Option<String>,
    pub richtext: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewProfile {
    pub user_id: Option<User>,
    pub semester_id: Option<String>,
    pub activity_id: Option<String>,
    pub stages: Vec<ReviewStage>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewStage {
    pub stage_type: Option<String>,
    /// One of `0` (not started), `1` (pending), `2` (expired), `3` (done), `4` (reconsidered).
    pub progress: Option<i64>,
    pub data: Vec<ReviewDetail>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Template {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub stage: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Unit {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

/// The values of `stage_types`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StageTypes {
    CommunicationAndOpenResult,
    LeaderReview,
    ViewResult,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
