// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Paygroups.
//!
//! `payroll.v1.paygroup` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the pay groups, in which HR handles the salaries of employees; without the employees.
///
/// - `GET /open-apis/payroll/v1/paygroups` with a tenant token, for custom and store apps
/// - Scope: `payroll:pay_groups:read`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/paygroup/list)
#[lark_api(
    id = "payroll.v1.paygroup.list",
    method = "GET",
    path = "/open-apis/payroll/v1/paygroups",
    token = "tenant",
    response = ListPaygroupResponse,
    paging(items = DetailPayGroup),
    scopes = "payroll:pay_groups:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPaygroup {
    /// How many pay groups a page has; 1 to 2000. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListPaygroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPaygroupResponse {
    /// Pay groups of this page.
    pub items: Vec<DetailPayGroup>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A country or region, with its three-letter code.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CountryRegion {
    pub id: Option<String>,
    pub alpha3_code: Option<String>,
}

/// A name in Chinese and English.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
}

/// A pay group, in which HR handles the salaries of employees.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetailPayGroup {
    /// Id of the pay group, made by the system.
    pub pay_group_id: Option<String>,
    /// Name of the pay group, by language.
    pub name: Option<I18n>,
    /// Code of the pay group.
    pub code: Option<String>,
    /// Whether it is enabled (`1`) or disabled (`0`).
    pub status: Option<i64>,
    pub country_region: Option<CountryRegion>,
    pub is_global_region: Option<bool>,
}
