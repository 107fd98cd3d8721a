// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Acct items.
//!
//! `payroll.v1.acct_item` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Lists the pay items, the parts a salary is calculated from.
///
/// - `GET /open-apis/payroll/v1/acct_items` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payroll_calculation_item:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/acct_item/list)
#[lark_api(
    id = "payroll.v1.acct_item.list",
    method = "GET",
    path = "/open-apis/payroll/v1/acct_items",
    token = "tenant|user",
    response = ListAcctItemResponse,
    paging(items = AcctItem),
    scopes = "payroll:payroll_calculation_item:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAcctItem {
    /// How many pay items a page has; 1 to 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAcctItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAcctItemResponse {
    /// Pay items of this page.
    pub items: Vec<AcctItem>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A pay item, a part a salary is calculated from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AcctItem {
    /// Id of the pay item.
    pub id: Option<String>,
    /// Name of the pay item, by language.
    pub i18n_names: Vec<I18nContent>,
    /// Id of the category the pay item belongs to.
    pub category_id: Option<String>,
    /// Kind of value: `1` text, `2` money, `3` number, `4` percentage, `5` date, `6` reference.
    pub data_type: Option<i64>,
    /// How many decimal places values have.
    pub decimal_places: Option<i64>,
    /// Whether it is enabled (`1`) or disabled (`2`).
    pub active_status: Option<i64>,
}
