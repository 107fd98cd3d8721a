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
    pub start_at: String,
    pub end_at: String,
    pub filter_type: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListTenantAppStat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTenantAppStatResponse {
    pub items: Vec<AppStat>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// How much an Aily app was used.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppStat {
    pub id: Option<String>,
    pub name: Option<String>,
    pub avg_daily_active_user_num: Option<f64>,
    pub avg_daily_run_num: Option<f64>,
    pub avg_daily_credit_usage: Option<f64>,
    pub total_credit_usage: Option<f64>,
    pub owner: Option<LookupWithAvatar>,
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
