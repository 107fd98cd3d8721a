// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reviewees.
//!
//! `performance.v2.reviewee` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{PerformanceUserIdType, User};

/// Lists who is reviewed in a cycle, also in projects that have not begun.
///
/// - `POST /open-apis/performance/v2/reviewees/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:semester_user:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/reviewee/query)
#[lark_api(
    id = "performance.v2.reviewee.query",
    method = "POST",
    path = "/open-apis/performance/v2/reviewees/query",
    token = "tenant",
    response = QueryRevieweeResponse,
    paging(items = Reviewee, list = "reviewees"),
    scopes = "performance:performance|performance:performance:readonly|performance:semester_user:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryReviewee {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many people a page has; 1 to 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Id of the review cycle, from `performance.v1.semester.list`.
    pub semester_id: String,
    /// Lists only these employees, in the kind of `user_id_type`; at most 50.
    pub user_ids: Option<Vec<String>>,
    /// Lists only employees in these projects, from `performance.v2.activity.query`.
    pub activity_ids: Option<Vec<String>>,
}

/// The answer to [`QueryReviewee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryRevieweeResponse {
    /// Id of the review cycle.
    pub semester_id: Option<String>,
    /// The employees of this page.
    pub reviewees: Vec<Reviewee>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// An employee who is reviewed in a cycle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Reviewee {
    /// The employee who is reviewed.
    pub reviewee_user_id: Option<User>,
    /// Ids of the projects in which the employee is reviewed.
    pub activity_ids: Vec<String>,
    /// Page with the employee's review in this cycle; empty when the project has not begun.
    pub reviewprofile_url: Option<String>,
}
