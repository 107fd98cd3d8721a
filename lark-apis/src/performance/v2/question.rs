// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Questions.
//!
//! `performance.v2.question` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// `performance.v2.question.query`.
///
/// - `POST /open-apis/performance/v2/questions/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:review_template:read`
/// - Rate limit: 10 a minute
/// - Error codes: 1580101, 1580102
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/review_template/query-2)
#[lark_api(
    id = "performance.v2.question.query",
    method = "POST",
    path = "/open-apis/performance/v2/questions/query",
    token = "tenant",
    response = QueryQuestionResponse,
    paging(items = Question, list = "tag_based_questions"),
    scopes = "performance:performance|performance:performance:readonly|performance:review_template:read",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryQuestion {
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 50 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// At most 50 elements.
    pub tag_based_question_ids: Option<Vec<String>>,
}

/// The answer to [`QueryQuestion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryQuestionResponse {
    pub tag_based_questions: Vec<Question>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Question {
    pub question_id: Option<String>,
    pub name: Option<I18n>,
    pub tag_items: Vec<TagItem>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagItem {
    pub id: Option<String>,
    pub name: Option<I18n>,
}
