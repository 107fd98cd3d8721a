// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App usage trends.
//!
//! `application.v1.app_usage_trend` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, lark_api};

/// Reads how often and by how many users an app was used over a span of time.
///
/// - `POST /open-apis/application/v1/app_usage_trend` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uITN0YjLyUDN24iM1QjN)
#[doc(alias = "GetApplicationUsageTrend")]
#[lark_api(
    id = "application.v1.app_usage_trend.get_application_usage_trend",
    method = "POST",
    path = "/open-apis/application/v1/app_usage_trend",
    token = "tenant",
    response = GetAppUsageTrendResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppUsageTrend {
    /// Id of the app to count, `cli_...`.
    pub app_id: String,
    /// Which part of the app is counted.
    pub ability: String,
    /// When the span of time begins.
    pub time_start: i64,
    /// When the span of time ends.
    pub time_end: i64,
    pub time_interval: i64,
    /// Conditions that narrow the usage counted.
    pub filters: Option<Vec<UsageTrendFilter>>,
}

/// The usage of an app over time.
#[doc(alias = "GetApplicationUsageTrendResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppUsageTrendResponse {
    pub item: BTreeMap<String, UsageTrend>,
}

/// A condition that narrows the usage counted: a key, an operator and a value.
#[doc(alias = "GetApplicationUsageTrendRequestFilter")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UsageTrendFilter {
    /// Property that the condition looks at.
    pub key: String,
    /// How the property is compared with `value`.
    pub op: String,
    /// What the property is compared with.
    pub value: String,
}

/// One series of usage over time.
#[doc(alias = "GetApplicationUsageTrendResponseItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UsageTrend {
    /// The counts, moment by moment.
    pub trends: Vec<UsageTrendPoint>,
}

/// The page views and users at one moment.
#[doc(alias = "GetApplicationUsageTrendResponseItemTrend")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UsageTrendPoint {
    /// Moment that the counts are of.
    pub timestamp: Option<i64>,
    /// How many pages were viewed.
    pub pv: Option<i64>,
    /// How many users used the app.
    pub uv: Option<i64>,
}
