// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Acct items.
//!
//! `payroll.v1.acct_item` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// `payroll.v1.acct_item.list`.
///
/// - `GET /open-apis/payroll/v1/acct_items` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payroll_calculation_item:read`
/// - Rate limit: 5 a second
/// - Error codes: 2500001, 2500002, 2500003
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
    /// At most 100 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
}

/// The answer to [`ListAcctItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAcctItemResponse {
    pub items: Vec<AcctItem>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AcctItem {
    pub id: Option<String>,
    pub i18n_names: Vec<I18nContent>,
    pub category_id: Option<String>,
    /// One of `1` (text), `2` (amount), `3` (number), `4` (percentage), `5` (date), `6` (reference).
    pub data_type: Option<i64>,
    pub decimal_places: Option<i64>,
    /// One of `1` (enabled), `2` (disabled).
    pub active_status: Option<i64>,
}
