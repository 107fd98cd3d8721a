// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Nationalities of basic information.
//!
//! `corehr.v2.basic_info.nationality` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, Nationality};

/// Searches nationalities by id or country.
///
/// - `POST /open-apis/corehr/v2/basic_info/nationalities/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/basic_info-nationality/search)
#[lark_api(
    id = "corehr.v2.basic_info.nationality.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/nationalities/search",
    token = "tenant",
    response = SearchBasicInfoNationalityResponse,
    paging(items = Nationality),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoNationality {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the nationalities to list, at most 100; all if left out.
    pub nationality_id_list: Option<Vec<String>>,
    /// Lists only nationalities of these countries, at most 100; all if left out.
    pub country_region_id_list: Option<Vec<String>>,
    /// Lists only nationalities with these statuses. Default: in force.
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoNationality`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoNationalityResponse {
    /// Nationalities that were found.
    pub items: Vec<Nationality>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
