// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App stats of a tenant.
//!
//! `aily.v1.tenant.app_stat` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists how much the Aily apps of the tenant were used, with users, runs and credits.
///
/// - `GET /open-apis/aily/v1/app_stats` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/tenant-app_stat/list)
#[lark_api(
    id = "aily.v1.tenant.app_stat.list",
    method = "GET",
    path = "/open-apis/aily/v1/app_stats",
    token = "tenant",
    response = ListTenantAppStatResponse,
    paging(items = AppStat)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTenantAppStat {
    /// Start of the span to report on.
    pub start_at: String,
    /// End of the span to report on.
    pub end_at: String,
    pub filter_type: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many apps a page has at most.
    pub page_size: Option<i64>,
}

/// The answer to [`ListTenantAppStat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTenantAppStatResponse {
    /// Figures by app.
    pub items: Vec<AppStat>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// How much an Aily app was used.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppStat {
    /// Id of the Aily app.
    pub id: Option<String>,
    /// Name of the Aily app.
    pub name: Option<String>,
    /// How many users were active a day, on average.
    pub avg_daily_active_user_num: Option<f64>,
    /// How many runs there were a day, on average.
    pub avg_daily_run_num: Option<f64>,
    /// How many credits were used a day, on average.
    pub avg_daily_credit_usage: Option<f64>,
    /// How many credits were used in all.
    pub total_credit_usage: Option<f64>,
    /// Who owns the app.
    pub owner: Option<LookupWithAvatar>,
    /// When the app was created.
    pub app_created_at: Option<String>,
}

/// The owner of an Aily app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LookupWithAvatar {
    pub id: Option<String>,
    pub name: Option<String>,
    pub tenant_id: Option<String>,
    pub lark_user_id: Option<String>,
    pub open_user_id: Option<String>,
    pub open_id: Option<String>,
}
