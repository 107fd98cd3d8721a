// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Admin dept stats.
//!
//! `admin.v1.admin_dept_stat` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::DepartmentIdType;

/// `admin.v1.admin_dept_stat.list`.
///
/// - `GET /open-apis/admin/v1/admin_dept_stats` with a tenant token, for custom apps only
/// - Scope: `admin:admin_dept_stat:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1051001, 1051002, 1051003
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/data-report-management/list)
#[lark_api(
    id = "admin.v1.admin_dept_stat.list",
    method = "GET",
    path = "/open-apis/admin/v1/admin_dept_stats",
    token = "tenant",
    response = ListAdminDeptStatResponse,
    paging(items = AdminDeptStat),
    scopes = "admin:admin_dept_stat:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAdminDeptStat {
    pub department_id_type: DepartmentIdType,
    pub start_date: String,
    pub end_date: String,
    pub department_id: String,
    pub contains_child_dept: bool,
    /// At most 20 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub target_geo: Option<String>,
    pub with_product_version: Option<bool>,
}

/// The answer to [`ListAdminDeptStat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAdminDeptStatResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<AdminDeptStat>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AdminDeptStat {
    pub date: Option<String>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub department_path: Option<String>,
    pub total_user_num: Option<i64>,
    pub active_user_num: Option<i64>,
    pub active_user_rate: Option<String>,
    pub suite_dau: Option<i64>,
    pub suite_active_rate: Option<String>,
    pub new_user_num: Option<i64>,
    pub new_active_num: Option<i64>,
    pub resign_user_num: Option<i64>,
    pub im_dau: Option<i64>,
    pub send_messenger_user_num: Option<i64>,
    pub send_messenger_num: Option<i64>,
    pub avg_send_messenger_num: Option<String>,
    pub docs_dau: Option<i64>,
    pub create_docs_user_num: Option<i64>,
    pub create_docs_num: Option<i64>,
    pub avg_create_docs_num: Option<String>,
    pub cal_dau: Option<i64>,
    pub create_cal_user_num: Option<i64>,
    pub create_cal_num: Option<i64>,
    pub avg_create_cal_num: Option<String>,
    pub vc_dau: Option<i64>,
    pub vc_duration: Option<i64>,
    pub avg_vc_duration: Option<String>,
    pub avg_duration: Option<String>,
    pub task_dau: Option<i64>,
    pub create_task_user_num: Option<i64>,
    pub create_task_num: Option<i64>,
    pub avg_create_task_num: Option<String>,
    pub email_send_count: Option<String>,
    pub email_receive_count: Option<String>,
    pub email_send_ext_count: Option<String>,
    pub email_receive_ext_count: Option<String>,
    pub email_send_in_count: Option<String>,
    pub email_receive_in_count: Option<String>,
    pub search_active_dau: Option<String>,
    pub total_search_count: Option<String>,
    pub quick_search_count: Option<String>,
    pub tab_search_count: Option<String>,
    pub product_version: Option<String>,
}
