// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App usages of an application.
//!
//! `application.v6.application.app_usage` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, lark_api};

use crate::ids::DepartmentIdType;

/// Runs `department_overview` on an app usage of an application.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview` with a tenant token, for
///   custom apps only
/// - Scope: `application:application.app_usage_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210500, 210501, 211004, 211005, 211007, 211010, 211011
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
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub date: String,
    pub cycle_type: CycleType,
    pub department_id: Option<String>,
    pub recursion: Option<i64>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`GetDepartmentUsageOverview`].
#[doc(alias = "DepartmentOverviewApplicationAppUsageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDepartmentUsageOverviewResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<ApplicationDepartmentAppUsage>,
}

/// Runs `message_push_overview` on an app usage of an application.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview` with a tenant token, for
///   custom apps only
/// - Scope: `application:application.app_message_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 211004, 211005, 211007, 211010, 211011
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
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub date: String,
    pub cycle_type: CycleType,
    pub department_id: Option<String>,
}

/// Runs `overview` on an app usage of an application.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/overview` with a tenant token, for custom apps only
/// - Scope: `application:application.app_usage_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 211004, 211005, 211006, 211007, 211008, 211009, 211010, 211011
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
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub date: String,
    pub cycle_type: CycleType,
    pub department_id: Option<String>,
    pub ability: ApplicationAppUsageAbility,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationAppUsage {
    pub metric_name: Option<String>,
    pub metric_value: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDepartmentAppUsage {
    pub department_id: Option<String>,
    pub app: Vec<ApplicationAppUsage>,
    pub gadget: Vec<ApplicationAppUsage>,
    pub webapp: Vec<ApplicationAppUsage>,
    pub bot: Vec<ApplicationAppUsage>,
}

/// The answer to [`GetMessagePushOverview`] and [`GetApplicationUsageOverview`].
#[doc(alias("MessagePushOverviewApplicationAppUsageResponse", "OverviewApplicationAppUsageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessagePushOverviewResponse {
    pub items: Vec<ApplicationAppUsage>,
}

/// The values of `cycle_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum CycleType {
    #[lark(value = 1)]
    Day,
    #[lark(value = 2)]
    Week,
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
    App,
    Bot,
    H5,
    Mp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
