// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reports.
//!
//! `vc.v1.report` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::UserType;
use crate::ids::UserIdType;

/// `vc.v1.report.get_daily`.
///
/// - `GET /open-apis/vc/v1/reports/get_daily` with a tenant token, for custom and store apps
/// - Scope: `vc:report:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 121001, 121002, 121003
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/report/get_daily)
#[lark_api(
    id = "vc.v1.report.get_daily",
    method = "GET",
    path = "/open-apis/vc/v1/reports/get_daily",
    token = "tenant",
    response = GetDailyReportResponse,
    scopes = "vc:report:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDailyReport {
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    /// One of `0` (chinese mainland), `1` (united states), `2` (singapore), `3` (japan).
    pub unit: Option<i64>,
}

/// The answer to [`GetDailyReport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDailyReportResponse {
    pub meeting_report: Option<Report>,
}

/// `vc.v1.report.get_top_user`.
///
/// - `GET /open-apis/vc/v1/reports/get_top_user` with a tenant token, for custom and store apps
/// - Scope: `vc:report:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 121001, 121002, 121003, 122359
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/report/get_top_user)
#[lark_api(
    id = "vc.v1.report.get_top_user",
    method = "GET",
    path = "/open-apis/vc/v1/reports/get_top_user",
    token = "tenant",
    response = GetTopUserReportResponse,
    scopes = "vc:report:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTopUserReport {
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    pub limit: i64,
    /// One of `1` (meeting count), `2` (meeting duration).
    pub order_by: i64,
    /// One of `0` (chinese mainland), `1` (united states), `2` (singapore), `3` (japan).
    pub unit: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetTopUserReport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTopUserReportResponse {
    pub top_user_report: Vec<ReportTopUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Report {
    pub total_meeting_count: Option<String>,
    pub total_meeting_duration: Option<String>,
    pub total_participant_count: Option<String>,
    pub daily_report: Vec<ReportMeetingDaily>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReportMeetingDaily {
    pub date: Option<Text<UnixSeconds>>,
    pub meeting_count: Option<String>,
    pub meeting_duration: Option<String>,
    pub participant_count: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReportTopUser {
    pub id: Option<String>,
    pub name: Option<String>,
    pub user_type: Option<UserType>,
    pub meeting_count: Option<String>,
    pub meeting_duration: Option<String>,
}
