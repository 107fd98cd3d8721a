// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reviews.
//!
//! `okr.v1.review` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::okr::{OkrObjectiveAlignedObjectiveOwner, OkrUserIdType};

/// Fetches the review documents of users for OKR periods.
///
/// - `GET /open-apis/okr/v1/reviews/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/review/query)
#[lark_api(
    id = "okr.v1.review.query",
    method = "GET",
    path = "/open-apis/okr/v1/reviews/query",
    token = "tenant",
    response = QueryReviewResponse,
    scopes = "okr:okr:readonly|okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryReview {
    /// Kind of the user ids in the request and the answer: `open_id`, `union_id`, `user_id` or `people_admin_id`. Default:
    /// `open_id`. `user_id` needs the scope `contact:user.employee_id:readonly`.
    pub user_id_type: Option<OkrUserIdType>,
    /// Users whose reviews to fetch, at most 5, in the kind of `user_id_type`.
    pub user_ids: Vec<String>,
    /// Ids of the periods to look at; at most 5.
    pub period_ids: Vec<String>,
}

/// The answer to [`QueryReview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewResponse {
    /// Reviews, user by user.
    pub review_list: Vec<OkrReview>,
}

/// The reviews of a user.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrReview {
    /// User the reviews are of.
    pub user_id: Option<OkrObjectiveAlignedObjectiveOwner>,
    /// Reviews of the user, period by period.
    pub review_period_list: Vec<OkrReviewPeriod>,
}

/// The review of a period.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrReviewPeriod {
    /// Id of the period that was reviewed.
    pub period_id: Option<String>,
    /// Documents with the review.
    pub cycle_review_list: Vec<OkrReviewPeriodUrl>,
    /// Documents with progress reports.
    pub progress_report_list: Vec<OkrReviewPeriodUrl>,
}

/// A document of a review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrReviewPeriodUrl {
    /// URL of the document.
    pub url: Option<String>,
    /// When the document was created.
    pub create_time: Option<Text<UnixMillis>>,
}
