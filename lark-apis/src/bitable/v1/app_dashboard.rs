// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Dashboards of an app.
//!
//! `bitable.v1.app.dashboard` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Copies a dashboard within its base.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:dashboard:copy`, `bitable:app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-dashboard/copy)
#[lark_api(
    id = "bitable.v1.app.dashboard.copy",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy",
    token = "tenant|user",
    response = CopyAppDashboardResponse,
    scopes = "base:dashboard:copy|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CopyAppDashboard {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Dashboard to copy, `blk...`, from `bitable.v1.app.dashboard.list`.
    pub block_id: String,
    /// Name that the copy gets.
    pub name: String,
}

/// The answer to [`CopyAppDashboard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CopyAppDashboardResponse {
    /// Id of the new dashboard, `blk...`.
    pub block_id: Option<String>,
    /// Name of the new dashboard.
    pub name: Option<String>,
}

/// Lists the dashboards of a base.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/dashboards` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:dashboard:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-dashboard/list)
#[lark_api(
    id = "bitable.v1.app.dashboard.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/dashboards",
    token = "tenant|user",
    response = ListAppDashboardResponse,
    paging(items = AppDashboard, list = "dashboards"),
    scopes = "base:dashboard:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppDashboard {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// How many dashboards a page has; at most 500.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    pub with_share_config: Option<bool>,
}

/// The answer to [`ListAppDashboard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppDashboardResponse {
    /// Dashboards of this page.
    pub dashboards: Vec<AppDashboard>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}

/// A dashboard of a base.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppDashboard {
    /// Id of the dashboard, `blk...`.
    pub block_id: Option<String>,
    /// Name of the dashboard, as users see it.
    pub name: Option<String>,
    pub share_config: Option<DashboardShareConfig>,
}

/// Whether a dashboard is shared, with whom and where.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DashboardShareConfig {
    pub share_flag: Option<bool>,
    pub share_scope_type: Option<String>,
    pub share_token: Option<String>,
    pub share_link: Option<String>,
    pub show_source: Option<bool>,
    pub source_link: Option<String>,
}
