// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Admin user stats.
//!
//! `admin.v1.admin_user_stat` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Lists how active users were and how much they used messages, calendar, documents, meetings and mail, by day.
///
/// Only for custom apps, and only for departments in the app's data range. The figures of a day appear at 9:30 the next
/// morning (UTC+8 in China, UTC elsewhere).
///
/// - `GET /open-apis/admin/v1/admin_user_stats` with a tenant token, for custom apps only
/// - Scope: `admin:admin_user_stat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `department_id` or `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// First day of the report, included, as `YYYY-mm-dd`.
    pub start_date: String,
    /// Last day of the report, included, as `YYYY-mm-dd`; at most 31 days after `start_date`.
    pub end_date: String,
    /// Department whose members to report on, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// User to report on, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// How many rows a page has; 1 to 60.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The one region whose data to report: `cn`, `us`, `sg` or `jp`. Default: the local one. Must have been turned on for
    /// the tenant.
    pub target_geo: Option<String>,
}

/// The answer to [`ListAdminUserStat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAdminUserStatResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Figures by user and day.
    pub items: Vec<AdminUserStat>,
}

/// How active a user was on a day.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AdminUserStat {
    /// Day the figures are about.
    pub date: Option<String>,
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Name of the user the row is about.
    pub user_name: Option<String>,
    /// Name of the user's department.
    pub department_name: Option<String>,
    /// Names of the departments from the top down to the user's.
    pub department_path: Option<String>,
    /// When the account was created.
    pub create_time: Option<String>,
    /// Whether the user has activated the account: `0` no, `1` yes.
    pub user_active_flag: Option<i64>,
    /// When the user activated the account.
    pub register_time: Option<String>,
    /// Whether the user logged in to any part of Lark: `0` no, `1` yes.
    pub suite_active_flag: Option<i64>,
    /// When the user was last active.
    pub last_active_time: Option<String>,
    /// Whether the user wrote, read, reacted or forwarded in chats: `0` no, `1` yes.
    pub im_active_flag: Option<i64>,
    /// How many messages the user sent.
    pub send_messenger_num: Option<i64>,
    /// Whether the user opened documents or pages of Docs: `0` no, `1` yes.
    pub docs_active_flag: Option<i64>,
    /// How many files the user created.
    pub create_docs_num: Option<i64>,
    /// Whether the user opened the calendar, created events or was invited to some: `0` no, `1` yes.
    pub cal_active_flag: Option<i64>,
    /// How many events the user created.
    pub create_cal_num: Option<i64>,
    /// Whether the user was in a meeting; minutes and live streams do not count. `0` no, `1` yes.
    pub vc_active_flag: Option<i64>,
    /// How long the user spent in meetings, in minutes; meeting rooms do not count.
    pub vc_duration: Option<i64>,
    /// Devices on which the user was active.
    pub active_os: Option<String>,
    /// How many tasks the user created.
    pub create_task_num: Option<i64>,
    /// How many meetings the user had.
    pub vc_num: Option<i64>,
    /// Name of the kind of Lark app that was used.
    pub app_package_type: Option<String>,
    /// Name of the operating system that was used.
    pub os_name: Option<String>,
    /// How many mails the user sent.
    pub email_send_count: Option<String>,
    /// How many mails the user received.
    pub email_receive_count: Option<String>,
    /// How many mails the user sent to outsiders.
    pub email_send_ext_count: Option<String>,
    /// How many mails the user got from outsiders.
    pub email_receive_ext_count: Option<String>,
    /// How many mails the user sent inside the organisation.
    pub email_send_in_count: Option<String>,
    /// How many mails the user got from inside the organisation.
    pub email_receive_in_count: Option<String>,
    /// Whether the user searched: `0` no, `1` yes.
    pub search_active_flag: Option<i64>,
    /// In how many sessions the user used the search box.
    pub total_search_count: Option<String>,
    /// In how many sessions the user searched over everything.
    pub quick_search_count: Option<String>,
    /// In how many sessions the user searched in a tab for one kind of thing, such as messages or documents.
    pub tab_search_count: Option<String>,
}
