// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Archive rules.
//!
//! `attendance.v1.archive_rule` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::EmployeeType;

/// `attendance.v1.archive_rule.del_report`.
///
/// - `POST /open-apis/attendance/v1/archive_rule/del_report` with a tenant or user token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220600, 1225000
/// - [Documentation](https://open.feishu.cn/document/attendance-v1/archive_rule/del_report)
#[doc(alias = "DelReportArchiveRule")]
#[lark_api(
    id = "attendance.v1.archive_rule.del_report",
    method = "POST",
    path = "/open-apis/attendance/v1/archive_rule/del_report",
    token = "tenant|user",
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteArchiveRuleReport {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub month: String,
    pub operator_id: String,
    pub archive_rule_id: String,
    pub user_ids: Option<Vec<String>>,
}

/// `attendance.v1.archive_rule.list`.
///
/// - `GET /open-apis/attendance/v1/archive_rule` with a tenant or user token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220600, 1225000
/// - [Documentation](https://open.feishu.cn/document/attendance-v1/archive_rule/list)
#[lark_api(
    id = "attendance.v1.archive_rule.list",
    method = "GET",
    path = "/open-apis/attendance/v1/archive_rule",
    token = "tenant|user",
    response = ListArchiveRuleResponse,
    paging(items = ArchiveReportMeta),
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListArchiveRule {
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListArchiveRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListArchiveRuleResponse {
    pub items: Vec<ArchiveReportMeta>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `attendance.v1.archive_rule.upload_report`.
///
/// - `POST /open-apis/attendance/v1/archive_rule/upload_report` with a tenant or user token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220600, 1225000
/// - [Documentation](https://open.feishu.cn/document/attendance-v1/archive_rule/upload_report)
#[doc(alias = "UploadReportArchiveRule")]
#[lark_api(
    id = "attendance.v1.archive_rule.upload_report",
    method = "POST",
    path = "/open-apis/attendance/v1/archive_rule/upload_report",
    token = "tenant|user",
    response = UploadArchiveRuleReportResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadArchiveRuleReport {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub month: String,
    pub operator_id: String,
    /// At most 50 elements.
    pub archive_report_datas: Option<Vec<ArchiveReportData>>,
    pub archive_rule_id: String,
}

/// The answer to [`UploadArchiveRuleReport`].
#[doc(alias = "UploadReportArchiveRuleResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadArchiveRuleReportResponse {
    pub invalid_code: Vec<String>,
    pub invalid_member_id: Vec<String>,
}

/// `attendance.v1.archive_rule.user_stats_fields_query`.
///
/// - `POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query` with a tenant or user token, for custom and
///   store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220600, 1225000
/// - [Documentation](https://open.feishu.cn/document/attendance-v1/archive_rule/user_stats_fields_query)
#[doc(alias = "UserStatsFieldsQueryArchiveRule")]
#[lark_api(
    id = "attendance.v1.archive_rule.user_stats_fields_query",
    method = "POST",
    path = "/open-apis/attendance/v1/archive_rule/user_stats_fields_query",
    token = "tenant|user",
    response = QueryArchiveRuleUserStatsFieldsResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryArchiveRuleUserStatsFields {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub locale: Option<String>,
    pub month: String,
    pub archive_rule_id: String,
    pub operator_id: String,
}

/// The answer to [`QueryArchiveRuleUserStatsFields`].
#[doc(alias = "UserStatsFieldsQueryArchiveRuleResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryArchiveRuleUserStatsFieldsResponse {
    pub archive_report_fields: Vec<ArchiveField>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveField {
    pub code: Option<String>,
    pub title: Option<String>,
    pub upper_titles: Vec<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ArchiveFieldData {
    pub code: String,
    pub value: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ArchiveReportData {
    pub member_id: String,
    pub start_time: String,
    pub end_time: String,
    /// At most 200 elements.
    pub field_datas: Option<Vec<ArchiveFieldData>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveReportMeta {
    pub report_id: Option<String>,
    pub report_name: Option<I18nMap>,
    pub archive_rule_id: Option<String>,
    pub archive_rule_name: Option<I18nMap>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nMap {
    pub zh: Option<String>,
    pub en: Option<String>,
    pub ja: Option<String>,
}
