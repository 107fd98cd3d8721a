// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Paygroups.
//!
//! `payroll.v1.paygroup` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `payroll.v1.paygroup.list`.
///
/// - `GET /open-apis/payroll/v1/paygroups` with a tenant token, for custom and store apps
/// - Scope: `payroll:pay_groups:read`
/// - Rate limit: 20 a minute
/// - Error codes: 2500001, 2500002, 2500003
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
    /// At most 2000 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListPaygroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPaygroupResponse {
    pub items: Vec<DetailPayGroup>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CountryRegion {
    pub id: Option<String>,
    pub alpha3_code: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetailPayGroup {
    pub pay_group_id: Option<String>,
    pub name: Option<I18n>,
    pub code: Option<String>,
    /// One of `0` (disabled), `1` (enabled).
    pub status: Option<i64>,
    pub country_region: Option<CountryRegion>,
    pub is_global_region: Option<bool>,
}
