// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Archive rules.
//!
//! `attendance.v1.archive_rule` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::EmployeeType;

/// Deletes users' rows of a month from an archived report.
///
/// The admin console has no such function; it replaces rows by an import.
///
/// - `POST /open-apis/attendance/v1/archive_rule/del_report` with a tenant or user token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Month of the rows, as `yyyyMM`.
    pub month: String,
    /// User on whose behalf it is done, in the kind of `employee_type`.
    pub operator_id: String,
    /// Id of the rule, from `attendance.v1.archive_rule.list`.
    pub archive_rule_id: String,
    /// Users whose rows are deleted, in the kind of `employee_type`.
    pub user_ids: Option<Vec<String>>,
}

/// Lists the rules for archived reports.
///
/// - `GET /open-apis/attendance/v1/archive_rule` with a tenant or user token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// How many items a page has at most; 1 to 50. Required.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListArchiveRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListArchiveRuleResponse {
    /// The rules on this page.
    pub items: Vec<ArchiveReportMeta>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Writes users' results of a month into an archived report.
///
/// - `POST /open-apis/attendance/v1/archive_rule/upload_report` with a tenant or user token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Month of the results, as `yyyyMM`.
    pub month: String,
    /// User on whose behalf it is done, in the kind of `employee_type`.
    pub operator_id: String,
    /// Results by user. 1 to 50.
    pub archive_report_datas: Option<Vec<ArchiveReportData>>,
    /// Id of the rule, from `attendance.v1.archive_rule.list`.
    pub archive_rule_id: String,
}

/// The answer to [`UploadArchiveRuleReport`].
#[doc(alias = "UploadReportArchiveRuleResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadArchiveRuleReportResponse {
    /// Codes of columns that do not exist.
    pub invalid_code: Vec<String>,
    /// Users who are not valid, in the kind of `employee_type`.
    pub invalid_member_id: Vec<String>,
}

/// Fetches the columns of an archived report.
///
/// - `POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query` with a tenant or user token, for custom and
///   store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Language of the answer. Default: `zh`.
    pub locale: Option<String>,
    /// Month of the report, as `yyyyMM`.
    pub month: String,
    /// Id of the rule, from `attendance.v1.archive_rule.list`.
    pub archive_rule_id: String,
    /// User on whose behalf it is done, in the kind of `employee_type`.
    pub operator_id: String,
}

/// The answer to [`QueryArchiveRuleUserStatsFields`].
#[doc(alias = "UserStatsFieldsQueryArchiveRuleResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryArchiveRuleUserStatsFieldsResponse {
    /// The columns of the archived report.
    pub archive_report_fields: Vec<ArchiveField>,
}

/// A column of an archived report.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveField {
    /// Code of the column.
    pub code: Option<String>,
    /// Title of the column.
    pub title: Option<String>,
    /// Titles above it, from the top.
    pub upper_titles: Vec<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ArchiveFieldData {
    /// Code of the column, from `attendance.v1.archive_rule.user_stats_fields_query`.
    pub code: String,
    /// What the column is to hold.
    pub value: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ArchiveReportData {
    /// The user, in the kind of `employee_type`.
    pub member_id: String,
    /// First day counted, as `yyyyMMdd`.
    pub start_time: String,
    /// Last day counted, as `yyyyMMdd`.
    pub end_time: String,
    /// Values by column. 1 to 200.
    pub field_datas: Option<Vec<ArchiveFieldData>>,
}

/// A rule for an archived report.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveReportMeta {
    /// Id of the report it is based on; of no use yet.
    pub report_id: Option<String>,
    /// Name of the report it is based on, by language.
    pub report_name: Option<I18nMap>,
    /// Id of the rule, for `attendance.v1.archive_rule.user_stats_fields_query`.
    pub archive_rule_id: Option<String>,
    /// Name of the archived report, by language.
    pub archive_rule_name: Option<I18nMap>,
}

/// A name in Chinese, English and Japanese.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nMap {
    /// The name in Chinese.
    pub zh: Option<String>,
    /// The name in English.
    pub en: Option<String>,
    /// The name in Japanese.
    pub ja: Option<String>,
}
