// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App usages of an application.
//!
//! `application.v6.application.app_usage` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, lark_api};

use crate::ids::DepartmentIdType;

/// Reads how much an app was used on a day, in a week or a month, by department and its sub-departments.
///
/// Only for tenants on an enterprise plan, 100 calls a minute. The data of a day is there from about 10 the next
/// morning. A department that did not use the app has only the number of active users.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview` with a tenant token, for
///   custom apps only
/// - Scope: `application:application.app_usage_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/app-usage/department_overview)
#[doc(alias = "DepartmentOverviewApplicationAppUsage")]
#[lark_api(
    id = "application.v6.application.app_usage.department_overview",
    method = "POST",
    path = "/open-apis/application/v6/applications/:app_id/app_usage/department_overview",
    token = "tenant",
    response = GetDepartmentUsageOverviewResponse,
    paging(items = ApplicationDepartmentAppUsage),
    scopes = "application:application.app_usage_stats.overview:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDepartmentUsageOverview {
    /// Id of the app to count, `cli_...`.
    pub app_id: String,
    /// Kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Day to ask for, as `yyyy-mm-dd`; for a week its Monday, for a month its first day.
    pub date: String,
    /// Whether a day, a week or a month is counted; one that is not over is counted so far.
    pub cycle_type: CycleType,
    /// Id of the department, in the kind of `department_id_type`, counted with its sub-departments; the whole tenant if
    /// left out.
    pub department_id: Option<String>,
    /// How many levels of sub-departments are listed too; 0 to 4, only with `department_id`. Default: 0.
    pub recursion: Option<i64>,
    /// How many departments a page has at most; 1 to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`GetDepartmentUsageOverview`].
#[doc(alias = "DepartmentOverviewApplicationAppUsageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDepartmentUsageOverviewResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// How much each department used the app.
    pub items: Vec<ApplicationDepartmentAppUsage>,
}

/// Reads how many messages an app's bot sent on a day, in a week or a month, and how many were read.
///
/// Only for tenants on an enterprise plan, 100 calls a minute. The data of a day is there from about 10 in the morning
/// two days later. A department is counted together with its sub-departments.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview` with a tenant token, for
///   custom apps only
/// - Scope: `application:application.app_message_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/app-usage/message_push_overview)
#[doc(alias = "MessagePushOverviewApplicationAppUsage")]
#[lark_api(
    id = "application.v6.application.app_usage.message_push_overview",
    method = "POST",
    path = "/open-apis/application/v6/applications/:app_id/app_usage/message_push_overview",
    token = "tenant",
    response = MessagePushOverviewResponse,
    scopes = "application:application.app_message_stats.overview:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessagePushOverview {
    /// Id of the app to count, `cli_...`; one of one's own company.
    pub app_id: String,
    /// Kind of `department_id` in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Day to ask for, such as `2021-07-08`; for a week its Monday, for a month its first day.
    pub date: String,
    /// Whether a day, a week or a month is counted; one that is not over is counted so far.
    pub cycle_type: CycleType,
    /// Id of the department, in the kind of `department_id_type`, counted with its sub-departments; the whole tenant if
    /// left out.
    pub department_id: Option<String>,
}

/// Reads how much an app was used on a day, in a week or a month, in the tenant or a department.
///
/// Only for tenants on an enterprise plan, 100 calls a minute. The data of a day is there from about 10 the next
/// morning. A department is counted together with its sub-departments.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/overview` with a tenant token, for custom apps only
/// - Scope: `application:application.app_usage_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/app-usage/overview)
#[doc(alias = "OverviewApplicationAppUsage")]
#[lark_api(
    id = "application.v6.application.app_usage.overview",
    method = "POST",
    path = "/open-apis/application/v6/applications/:app_id/app_usage/overview",
    token = "tenant",
    response = MessagePushOverviewResponse,
    scopes = "application:application.app_usage_stats.overview:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationUsageOverview {
    /// Id of the app to count, `cli_...`.
    pub app_id: String,
    /// Kind of `department_id` in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Day to ask for, as `yyyy-mm-dd`; for a week its Monday, for a month its first day.
    pub date: String,
    /// Whether a day, a week or a month is counted; one that is not over is counted so far.
    pub cycle_type: CycleType,
    /// Id of the department, in the kind of `department_id_type`, counted with its sub-departments; the whole tenant if
    /// left out.
    pub department_id: Option<String>,
    /// Which part of the app is counted, or the whole app.
    pub ability: ApplicationAppUsageAbility,
}

/// One measure of how an app is used.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationAppUsage {
    /// What is counted, such as `uv` (active users) or `pv` (page views).
    pub metric_name: Option<String>,
    /// The number counted.
    pub metric_value: Option<i64>,
}

/// How much a department used an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDepartmentAppUsage {
    /// Id of the department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Use of the whole app: `uv` active users, `total_users`, `new_users`, `pv` page views, `lifecycle` times opened.
    pub app: Vec<ApplicationAppUsage>,
    /// Use of the mini program: `uv` active users, `pv` page views, `lifecycle` times opened; `null` without one.
    pub gadget: Vec<ApplicationAppUsage>,
    /// Use of the web app: `uv` active users, `pv` page views, `lifecycle` times opened; `null` without one.
    pub webapp: Vec<ApplicationAppUsage>,
    /// Use of the bot: `uv` active users; `null` without one.
    pub bot: Vec<ApplicationAppUsage>,
}

/// The answer to [`GetMessagePushOverview`] and [`GetApplicationUsageOverview`].
#[doc(alias("MessagePushOverviewApplicationAppUsageResponse", "OverviewApplicationAppUsageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessagePushOverviewResponse {
    /// The counts: `send_msg_count` pushes (a group message once for each member), `send_user_count` users reached,
    /// `read_in_1h_count` and `read_in_12h_count` reads within 1 and 12 hours.
    pub items: Vec<ApplicationAppUsage>,
}

/// The values of `cycle_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum CycleType {
    /// A day.
    #[lark(value = 1)]
    Day,
    /// A week from Monday on, so far if it is not over.
    #[lark(value = 2)]
    Week,
    /// A calendar month, so far if it is not over.
    #[lark(value = 3)]
    Month,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `ability`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApplicationAppUsageAbility {
    /// The whole app: `uv`, `total_users`, `new_users`, `pv` and `lifecycle`.
    App,
    /// The bot: `uv`.
    Bot,
    /// The web app: `uv`, `pv` and `lifecycle`.
    H5,
    /// The mini program: `uv`, `pv` and `lifecycle`.
    Mp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
