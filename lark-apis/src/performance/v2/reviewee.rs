// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reviewees.
//!
//! `performance.v2.reviewee` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{PerformanceUserIdType, User};

/// `performance.v2.reviewee.query`.
///
/// - `POST /open-apis/performance/v2/reviewees/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:semester_user:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580105, 1580107, 1580108, 1580901
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
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 50 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    pub semester_id: String,
    /// At most 50 elements.
    pub user_ids: Option<Vec<String>>,
    pub activity_ids: Option<Vec<String>>,
}

/// The answer to [`QueryReviewee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryRevieweeResponse {
    pub semester_id: Option<String>,
    pub reviewees: Vec<Reviewee>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Reviewee {
    pub reviewee_user_id: Option<User>,
    pub activity_ids: Vec<String>,
    pub reviewprofile_url: Option<String>,
}
