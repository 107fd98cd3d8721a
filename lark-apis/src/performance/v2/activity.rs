// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Activities.
//!
//! `performance.v2.activity` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// `performance.v2.activity.query`.
///
/// - `POST /open-apis/performance/v2/activity/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:semester_activity:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1580101, 1580102, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/activity/query)
#[lark_api(
    id = "performance.v2.activity.query",
    method = "POST",
    path = "/open-apis/performance/v2/activity/query",
    token = "tenant",
    response = QueryActivityResponse,
    scopes = "performance:performance|performance:performance:readonly|performance:semester_activity:read",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryActivity {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 10 elements.
    pub semester_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub activity_ids: Option<Vec<String>>,
}

/// The answer to [`QueryActivity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryActivityResponse {
    pub activities: Vec<Activity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Activity {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub semester_id: Option<String>,
    pub mode: Option<ActivityMode>,
    pub progress: Option<ActivityProgress>,
    pub create_time: Option<Text<UnixMillis>>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub create_user_id: Option<String>,
    pub modify_user_id: Option<String>,
}

/// The values of `mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ActivityMode {
    MetricDevelopment,
    MetricDevelopmentAndPerformanceReview,
    PerformanceReview,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `progress`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ActivityProgress {
    Configurable,
    Enabled,
    Finished,
    Initiating,
    Unable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
