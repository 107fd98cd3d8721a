// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indicators.
//!
//! `performance.v2.indicator` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18n;

/// Lists review items with their types and grades.
///
/// - `POST /open-apis/performance/v2/indicators/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:review_template:read`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/review_template/query-3)
#[lark_api(
    id = "performance.v2.indicator.query",
    method = "POST",
    path = "/open-apis/performance/v2/indicators/query",
    token = "tenant",
    response = QueryIndicatorResponse,
    paging(items = Indicator, list = "indicators"),
    scopes = "performance:performance|performance:performance:readonly|performance:review_template:read",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryIndicator {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has; at most 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Ids of the review items to fetch, at most 50. Default: all.
    pub indicator_ids: Option<Vec<String>>,
}

/// The answer to [`QueryIndicator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryIndicatorResponse {
    /// The review items of this page.
    pub indicators: Vec<Indicator>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// A review item: what employees are rated on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    /// Id of the item.
    pub id: Option<String>,
    /// Name of the item, by language.
    pub name: Option<I18n>,
    /// Whether it is ordinary, about key metrics or OKRs, or gives or takes points.
    pub r#type: Option<IndicatorType>,
    /// Grades that can be given.
    pub options: Vec<IndicatorOption>,
}

/// A grade of a review item.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IndicatorOption {
    /// Id of the grade.
    pub id: Option<String>,
    /// Name of the grade, by language.
    pub name: Option<I18n>,
    /// Short code of the grade.
    pub lable: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IndicatorType {
    /// An ordinary item.
    GeneralReviewItem,
    /// Takes points away.
    Minus,
    /// About OKRs.
    OkrReviewItem,
    /// Gives extra points.
    Plus,
    /// About key metrics.
    ReviewItemBasedOnKeyMetric,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
