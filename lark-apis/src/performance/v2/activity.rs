// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Activities.
//!
//! `performance.v2.activity` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// Lists review projects with their names, modes and states.
///
/// - `POST /open-apis/performance/v2/activity/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:semester_activity:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Ids of review cycles whose projects are wanted, at most 10; without effect when `activity_ids` is set.
    pub semester_ids: Option<Vec<String>>,
    /// Ids of the projects to fetch; at most 50.
    pub activity_ids: Option<Vec<String>>,
}

/// The answer to [`QueryActivity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryActivityResponse {
    /// The projects found.
    pub activities: Vec<Activity>,
}

/// A review project within a cycle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Activity {
    /// Id of the project.
    pub id: Option<String>,
    /// Name of the project, by language.
    pub name: Option<I18n>,
    /// What the project is for, by language.
    pub description: Option<I18n>,
    /// Id of the review cycle it belongs to.
    pub semester_id: Option<String>,
    /// Whether it sets metrics, reviews performance, or both.
    pub mode: Option<ActivityMode>,
    /// Whether it is to be set up, has not begun, begins, has begun or is over.
    pub progress: Option<ActivityProgress>,
    /// When the project was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the project was last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// User who created it, in the kind of `user_id_type`.
    pub create_user_id: Option<String>,
    /// User who last changed it, in the kind of `user_id_type`.
    pub modify_user_id: Option<String>,
}

/// The values of `mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ActivityMode {
    /// Sets metrics.
    MetricDevelopment,
    /// Sets metrics and reviews performance.
    MetricDevelopmentAndPerformanceReview,
    /// Reviews performance.
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
    /// It is to be set up.
    Configurable,
    /// It has begun.
    Enabled,
    /// It is over.
    Finished,
    /// It is being started.
    Initiating,
    /// It has not begun.
    Unable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
