// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App usage trends.
//!
//! `application.v1.app_usage_trend` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// Fetches an application usage trend.
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
pub struct GetAppUsageTrend {
    pub app_id: String,
    pub ability: String,
    pub time_start: i64,
    pub time_end: i64,
    pub time_interval: i64,
    pub filters: Option<Vec<UsageTrendFilter>>,
}

/// The answer to [`GetAppUsageTrend`].
#[doc(alias = "GetApplicationUsageTrendResponse")]
#[derive(Clone, Default, Model)]
pub struct GetAppUsageTrendResponse {
    pub item: BTreeMap<String, UsageTrend>,
}

#[doc(alias = "GetApplicationUsageTrendRequestFilter")]
#[derive(Clone, Default, Model)]
pub struct UsageTrendFilter {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub op: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
}

#[doc(alias = "GetApplicationUsageTrendResponseItem")]
#[derive(Clone, Default, Model)]
pub struct UsageTrend {
    pub trends: Vec<UsageTrendPoint>,
}

#[doc(alias = "GetApplicationUsageTrendResponseItemTrend")]
#[derive(Clone, Default, Model)]
pub struct UsageTrendPoint {
    pub timestamp: Option<i64>,
    pub pv: Option<i64>,
    pub uv: Option<i64>,
}
