// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric tags.
//!
//! `performance.v2.metric_tag` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// `performance.v2.metric_tag.list`.
///
/// - `GET /open-apis/performance/v2/metric_tags` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Rate limit: 10 a second
/// - Error codes: 1580101, 1580102, 1580107, 1580108, 1580901
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
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// At most 9999 elements.
    pub tag_ids: Option<Vec<String>>,
}

/// The answer to [`ListMetricTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMetricTagResponse {
    pub items: Vec<MetricTag>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricTag {
    pub tag_id: Option<String>,
    pub tag_name: Option<I18n>,
    pub index: Option<i64>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
}
