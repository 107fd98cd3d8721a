// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Currencies of basic information.
//!
//! `corehr.v2.basic_info.currency` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, Currency};

/// Searches currencies by id or status.
///
/// - `POST /open-apis/corehr/v2/basic_info/currencies/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/currency/search)
#[lark_api(
    id = "corehr.v2.basic_info.currency.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/currencies/search",
    token = "tenant",
    response = SearchBasicInfoCurrencyResponse,
    paging(items = Currency),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoCurrency {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the currencies to list, at most 100; all if left out.
    pub currency_id_list: Option<Vec<String>>,
    /// Lists only currencies with these statuses, at most 2; documented both as all and as in force if left out.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoCurrency`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoCurrencyResponse {
    /// Currencies that were found.
    pub items: Vec<Currency>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
