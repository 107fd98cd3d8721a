// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reviews.
//!
//! `okr.v1.review` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::okr::{OkrObjectiveAlignedObjectiveOwner, OkrUserIdType};

/// `okr.v1.review.query`.
///
/// - `GET /open-apis/okr/v1/reviews/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
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
    pub user_id_type: Option<OkrUserIdType>,
    /// At most 5 elements.
    pub user_ids: Vec<String>,
    /// At most 5 elements.
    pub period_ids: Vec<String>,
}

/// The answer to [`QueryReview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewResponse {
    pub review_list: Vec<OkrReview>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrReview {
    pub user_id: Option<OkrObjectiveAlignedObjectiveOwner>,
    pub review_period_list: Vec<OkrReviewPeriod>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrReviewPeriod {
    pub period_id: Option<String>,
    pub cycle_review_list: Vec<OkrReviewPeriodUrl>,
    pub progress_report_list: Vec<OkrReviewPeriodUrl>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrReviewPeriodUrl {
    pub url: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
}
