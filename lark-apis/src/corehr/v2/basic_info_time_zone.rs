// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Time zones of basic information.
//!
//! `corehr.v2.basic_info.time_zone` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches time zones of basic information.
///
/// - `POST /open-apis/corehr/v2/basic_info/time_zones/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160998
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/basic_info-time_zone/search)
#[lark_api(
    id = "corehr.v2.basic_info.time_zone.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/time_zones/search",
    token = "tenant",
    response = SearchBasicInfoTimeZoneResponse,
    paging(items = TimeZone),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct SearchBasicInfoTimeZone {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub time_zone_id_list: Option<Vec<String>>,
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoTimeZone`].
#[derive(Clone, Default, Model)]
pub struct SearchBasicInfoTimeZoneResponse {
    pub items: Vec<TimeZone>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct TimeZone {
    pub time_zone_id: Option<String>,
    pub name: Vec<I18n>,
    pub time_zone_code: Option<String>,
    pub utc_offset: Option<String>,
    pub status: Option<ActiveStatus>,
}
