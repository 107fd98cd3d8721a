// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Banks of basic information.
//!
//! `corehr.v2.basic_info.bank` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches banks by id or name.
///
/// - `POST /open-apis/corehr/v2/basic_info/banks/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/basic_info-bank/search)
#[lark_api(
    id = "corehr.v2.basic_info.bank.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/banks/search",
    token = "tenant",
    response = SearchBasicInfoBankResponse,
    paging(items = Bank),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoBank {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the banks to list. At most 100.
    pub bank_id_list: Option<Vec<String>>,
    /// Names of the banks to list, matched exactly. At most 100.
    pub bank_name_list: Option<Vec<String>>,
    /// Lists only banks with these statuses. Default: in force.
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
    /// Earliest time of the last change, such as `2020-01-01 00:00:00`.
    pub update_start_time: Option<String>,
    /// Latest time of the last change, such as `2024-01-01 00:00:00`.
    pub update_end_time: Option<String>,
}

/// The answer to [`SearchBasicInfoBank`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoBankResponse {
    /// Banks that were found.
    pub items: Vec<Bank>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A bank that accounts can be held with.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Bank {
    /// Id of the bank, with which branches and accounts refer to it.
    pub bank_id: Option<String>,
    /// Name of the bank in several languages.
    pub bank_name: Vec<I18n>,
    /// Code of the bank's head office.
    pub bank_code: Option<String>,
    /// Id of the country or region of the bank.
    pub country_region_id: Option<String>,
    /// Whether the bank is in force.
    pub status: Option<ActiveStatus>,
    /// When the bank was created.
    pub create_time: Option<String>,
    /// When the bank was last changed.
    pub update_time: Option<String>,
}
