// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Time zones of basic information.
//!
//! `corehr.v2.basic_info.time_zone` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches time zones by id or status.
///
/// - `POST /open-apis/corehr/v2/basic_info/time_zones/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct SearchBasicInfoTimeZone {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the time zones to list, at most 100; all if empty.
    pub time_zone_id_list: Option<Vec<String>>,
    /// Lists only time zones with these statuses. Default: in force.
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoTimeZone`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoTimeZoneResponse {
    /// Time zones that were found.
    pub items: Vec<TimeZone>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A time zone.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TimeZone {
    /// Id of the time zone, unique within Feishu People.
    pub time_zone_id: Option<String>,
    /// Name of the time zone by language.
    pub name: Vec<I18n>,
    /// Code by which the time zone is known.
    pub time_zone_code: Option<String>,
    /// Offset of the time zone from UTC, in minutes.
    pub utc_offset: Option<String>,
    /// Whether the time zone is in force.
    pub status: Option<ActiveStatus>,
}
