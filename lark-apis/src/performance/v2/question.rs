// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Questions.
//!
//! `performance.v2.question` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Lists tag-based questions, which ask for a text per tag, with their tags.
///
/// - `POST /open-apis/performance/v2/questions/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:review_template:read`
/// - Rate limit: 10 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many questions a page has; at most 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Ids of the questions to fetch, at most 50. Default: all.
    pub tag_based_question_ids: Option<Vec<String>>,
}

/// The answer to [`QueryQuestion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryQuestionResponse {
    /// The questions of this page.
    pub tag_based_questions: Vec<Question>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// A tag-based question: it asks for a text per tag.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Question {
    /// Id of the question, which review templates name.
    pub question_id: Option<String>,
    /// What the question says, by language.
    pub name: Option<I18n>,
    /// Tags to write about.
    pub tag_items: Vec<TagItem>,
}

/// A tag to write about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagItem {
    /// Id of the tag.
    pub id: Option<String>,
    /// Name of the tag, by language.
    pub name: Option<I18n>,
}
