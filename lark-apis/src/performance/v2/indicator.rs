// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indicators.
//!
//! `performance.v2.indicator` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18n;

/// `performance.v2.indicator.query`.
///
/// - `POST /open-apis/performance/v2/indicators/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:review_template:read`
/// - Rate limit: 10 a minute
/// - Error codes: 1580101, 1580102
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
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 50 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// At most 50 elements.
    pub indicator_ids: Option<Vec<String>>,
}

/// The answer to [`QueryIndicator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryIndicatorResponse {
    pub indicators: Vec<Indicator>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub r#type: Option<IndicatorType>,
    pub options: Vec<IndicatorOption>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IndicatorOption {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub lable: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IndicatorType {
    GeneralReviewItem,
    Minus,
    OkrReviewItem,
    Plus,
    ReviewItemBasedOnKeyMetric,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
