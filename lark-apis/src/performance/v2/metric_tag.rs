// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric tags.
//!
//! `performance.v2.metric_tag` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Lists the tags that metrics can have.
///
/// - `GET /open-apis/performance/v2/metric_tags` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/metric_template/list)
#[lark_api(
    id = "performance.v2.metric_tag.list",
    method = "GET",
    path = "/open-apis/performance/v2/metric_tags",
    token = "tenant",
    response = ListMetricTagResponse,
    paging(items = MetricTag),
    scopes = "performance:metric:write|performance:metric_lib:read|performance:metric:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMetricTag {
    /// How many tags a page has; at most 50. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Ids of the tags to fetch, at most 9999; the answer is then not paged.
    pub tag_ids: Option<Vec<String>>,
}

/// The answer to [`ListMetricTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMetricTagResponse {
    /// The tags of this page.
    pub items: Vec<MetricTag>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A tag of metrics.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricTag {
    /// Id of the tag, which metrics name.
    pub tag_id: Option<String>,
    /// Name of the tag, by language.
    pub tag_name: Option<I18n>,
    /// Place of the tag in the order of tags.
    pub index: Option<i64>,
    /// When the tag was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the tag was last changed.
    pub update_time: Option<Text<UnixMillis>>,
}
