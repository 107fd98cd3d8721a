// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Admin dept stats.
//!
//! `admin.v1.admin_dept_stat` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::DepartmentIdType;

/// Lists how active departments were and how much they used messages, calendar, documents, meetings and mail, by day.
///
/// Only for custom apps, and only for departments in the app's data range. The figures of a day appear at 9:30 the next
/// morning (UTC+8 in China, UTC elsewhere).
///
/// - `GET /open-apis/admin/v1/admin_dept_stats` with a tenant token, for custom apps only
/// - Scope: `admin:admin_dept_stat:readonly`
/// - Rate limit: special, see the documentation
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
    /// Kind of the department ids of this call: `department_id` or `open_department_id`.
    pub department_id_type: DepartmentIdType,
    /// First day of the report, included, as `YYYY-mm-dd`. UTC+8 in China, UTC elsewhere.
    pub start_date: String,
    /// Last day of the report, included, as `YYYY-mm-dd`; at most 91 days after `start_date`. UTC+8 in China, UTC
    /// elsewhere.
    pub end_date: String,
    /// Department to report on, in the kind of `department_id_type`: the root or one of the four levels below it.
    pub department_id: String,
    /// Whether to include the departments below it, down to four levels under the root; `false` counts direct members only.
    pub contains_child_dept: bool,
    /// How many rows a page has; 1 to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Region whose data to report: `cn`, `sg`, `jp` or `us`. Default: the local one. Must have been turned on for the
    /// tenant.
    pub target_geo: Option<String>,
    /// Whether to report each product edition separately. Default: `false`.
    pub with_product_version: Option<bool>,
}

/// The answer to [`ListAdminDeptStat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAdminDeptStatResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Figures by department and day.
    pub items: Vec<AdminDeptStat>,
}

/// How active a department was on a day.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AdminDeptStat {
    /// Day the figures are about.
    pub date: Option<String>,
    /// Id of the department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Name of the department the row is about.
    pub department_name: Option<String>,
    /// Names of the departments from the top down to this one.
    pub department_path: Option<String>,
    /// How many members the department has.
    pub total_user_num: Option<i64>,
    /// How many members have activated their account.
    pub active_user_num: Option<i64>,
    /// Share of the members who have activated their account.
    pub active_user_rate: Option<String>,
    /// How many members were active that day.
    pub suite_dau: Option<i64>,
    /// Share of the members who were active that day.
    pub suite_active_rate: Option<String>,
    /// How many members are new.
    pub new_user_num: Option<i64>,
    /// How many accounts were newly activated.
    pub new_active_num: Option<i64>,
    /// How many members resigned.
    pub resign_user_num: Option<i64>,
    /// How many members were active in chats.
    pub im_dau: Option<i64>,
    /// How many members sent messages.
    pub send_messenger_user_num: Option<i64>,
    /// How many messages were sent.
    pub send_messenger_num: Option<i64>,
    /// How many messages were sent per person.
    pub avg_send_messenger_num: Option<String>,
    /// How many members were active in documents.
    pub docs_dau: Option<i64>,
    /// How many members created files.
    pub create_docs_user_num: Option<i64>,
    /// How many files were created.
    pub create_docs_num: Option<i64>,
    /// How many files were created per person.
    pub avg_create_docs_num: Option<String>,
    /// How many members were active in the calendar.
    pub cal_dau: Option<i64>,
    /// How many members created events.
    pub create_cal_user_num: Option<i64>,
    /// How many events were created.
    pub create_cal_num: Option<i64>,
    /// How many events were created per person.
    pub avg_create_cal_num: Option<String>,
    /// How many members were active in calls and meetings.
    pub vc_dau: Option<i64>,
    /// How long members spent in calls and meetings together, in minutes; meeting rooms do not count.
    pub vc_duration: Option<i64>,
    /// How long each person spent in meetings, in minutes; meeting rooms do not count.
    pub avg_vc_duration: Option<String>,
    /// How long each person used Lark, in minutes.
    pub avg_duration: Option<String>,
    /// How many members were active in tasks.
    pub task_dau: Option<i64>,
    /// How many members created tasks.
    pub create_task_user_num: Option<i64>,
    /// How many tasks were created.
    pub create_task_num: Option<i64>,
    /// How many tasks were created per person.
    pub avg_create_task_num: Option<String>,
    /// How many mails were sent.
    pub email_send_count: Option<String>,
    /// How many mails were received.
    pub email_receive_count: Option<String>,
    /// How many mails were sent to outsiders.
    pub email_send_ext_count: Option<String>,
    /// How many mails came from outsiders.
    pub email_receive_ext_count: Option<String>,
    /// How many mails were sent inside the organisation.
    pub email_send_in_count: Option<String>,
    /// How many mails came from inside the organisation.
    pub email_receive_in_count: Option<String>,
    /// How many members used the search.
    pub search_active_dau: Option<String>,
    /// In how many sessions the search box was used.
    pub total_search_count: Option<String>,
    /// In how many sessions the search over everything was used.
    pub quick_search_count: Option<String>,
    /// In how many sessions a search tab for one kind of thing was used, such as messages or documents.
    pub tab_search_count: Option<String>,
    /// Name of the product edition the row is about.
    pub product_version: Option<String>,
}
