// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App usages of an application.
//!
//! `application.v6.application.app_usage` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::DepartmentIdType;

/// Runs `department_overview` on an app usage of an application.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview` with a tenant token, for
///   custom apps only
/// - Scope: `application:application.app_usage_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210500, 210501, 211004, 211005, 211007, 211010, 211011
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/app-usage/department_overview)
#[lark_api(
    id = "application.v6.application.app_usage.department_overview",
    method = "POST",
    path = "/open-apis/application/v6/applications/:app_id/app_usage/department_overview",
    token = "tenant",
    response = DepartmentOverviewApplicationAppUsageResponse,
    paging(items = ApplicationDepartmentAppUsage),
    scopes = "application:application.app_usage_stats.overview:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DepartmentOverviewApplicationAppUsage {
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub date: String,
    pub cycle_type: i64,
    pub department_id: Option<String>,
    pub recursion: Option<i64>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`DepartmentOverviewApplicationAppUsage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentOverviewApplicationAppUsageResponse {
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
#[lark_api(
    id = "application.v6.application.app_usage.message_push_overview",
    method = "POST",
    path = "/open-apis/application/v6/applications/:app_id/app_usage/message_push_overview",
    token = "tenant",
    response = MessagePushOverviewApplicationAppUsageResponse,
    scopes = "application:application.app_message_stats.overview:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MessagePushOverviewApplicationAppUsage {
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub date: String,
    pub cycle_type: i64,
    pub department_id: Option<String>,
}

/// The answer to [`MessagePushOverviewApplicationAppUsage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessagePushOverviewApplicationAppUsageResponse {
    pub items: Vec<ApplicationAppUsage>,
}

/// Runs `overview` on an app usage of an application.
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/overview` with a tenant token, for custom apps only
/// - Scope: `application:application.app_usage_stats.overview:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 211004, 211005, 211006, 211007, 211008, 211009, 211010, 211011
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/app-usage/overview)
#[lark_api(
    id = "application.v6.application.app_usage.overview",
    method = "POST",
    path = "/open-apis/application/v6/applications/:app_id/app_usage/overview",
    token = "tenant",
    response = OverviewApplicationAppUsageResponse,
    scopes = "application:application.app_usage_stats.overview:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OverviewApplicationAppUsage {
    pub app_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub date: String,
    pub cycle_type: i64,
    pub department_id: Option<String>,
    pub ability: ApplicationAppUsageAbility,
}

/// The answer to [`OverviewApplicationAppUsage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OverviewApplicationAppUsageResponse {
    pub items: Vec<ApplicationAppUsage>,
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
    Other(String),
}
