// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Admin user stats.
//!
//! `admin.v1.admin_user_stat` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// `admin.v1.admin_user_stat.list`.
///
/// - `GET /open-apis/admin/v1/admin_user_stats` with a tenant token, for custom apps only
/// - Scope: `admin:admin_user_stat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1051001, 1051002
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/data-report-management/list-2)
#[lark_api(
    id = "admin.v1.admin_user_stat.list",
    method = "GET",
    path = "/open-apis/admin/v1/admin_user_stats",
    token = "tenant",
    response = ListAdminUserStatResponse,
    paging(items = AdminUserStat),
    scopes = "admin:admin_user_stat:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAdminUserStat {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub start_date: String,
    pub end_date: String,
    pub department_id: Option<String>,
    pub user_id: Option<String>,
    /// At most 60 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub target_geo: Option<String>,
}

/// The answer to [`ListAdminUserStat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAdminUserStatResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<AdminUserStat>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AdminUserStat {
    pub date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub department_name: Option<String>,
    pub department_path: Option<String>,
    pub create_time: Option<String>,
    /// One of `0` (not activated), `1` (activated).
    pub user_active_flag: Option<i64>,
    pub register_time: Option<String>,
    /// One of `0` (inactive), `1` (active).
    pub suite_active_flag: Option<i64>,
    pub last_active_time: Option<String>,
    /// One of `0` (inactive), `1` (active).
    pub im_active_flag: Option<i64>,
    pub send_messenger_num: Option<i64>,
    /// One of `0` (inactive), `1` (active).
    pub docs_active_flag: Option<i64>,
    pub create_docs_num: Option<i64>,
    /// One of `0` (inactive), `1` (active).
    pub cal_active_flag: Option<i64>,
    pub create_cal_num: Option<i64>,
    /// One of `0` (inactive), `1` (active).
    pub vc_active_flag: Option<i64>,
    pub vc_duration: Option<i64>,
    pub active_os: Option<String>,
    pub create_task_num: Option<i64>,
    pub vc_num: Option<i64>,
    pub app_package_type: Option<String>,
    pub os_name: Option<String>,
    pub email_send_count: Option<String>,
    pub email_receive_count: Option<String>,
    pub email_send_ext_count: Option<String>,
    pub email_receive_ext_count: Option<String>,
    pub email_send_in_count: Option<String>,
    pub email_receive_in_count: Option<String>,
    /// One of `0` (unused), `1` (used).
    pub search_active_flag: Option<i64>,
    pub total_search_count: Option<String>,
    pub quick_search_count: Option<String>,
    pub tab_search_count: Option<String>,
}
