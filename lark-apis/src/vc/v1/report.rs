// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reports.
//!
//! `vc.v1.report` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::UserType;
use crate::ids::UserIdType;

/// Fetches how many meetings the organisation held on each day of a period.
///
/// Reaches back 90 days.
///
/// - `GET /open-apis/vc/v1/reports/get_daily` with a tenant token, for custom and store apps
/// - Scope: `vc:report:readonly`
/// - Rate limit: special, see the documentation
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
    /// When the period begins.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// In which country the data is stored; only for organisations with data in several and with this query enabled.
    /// One of `0` (chinese mainland), `1` (united states), `2` (singapore), `3` (japan).
    pub unit: Option<i64>,
}

/// The answer to [`GetDailyReport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDailyReportResponse {
    /// Totals of the period, and a report for each day.
    pub meeting_report: Option<Report>,
}

/// Lists the users with the most meetings, or the most time in them, in a period.
///
/// Reaches back 90 days.
///
/// - `GET /open-apis/vc/v1/reports/get_top_user` with a tenant token, for custom and store apps
/// - Scope: `vc:report:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// When the period begins.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// How many users to list; at most 100.
    pub limit: i64,
    /// Whether the number or the length of meetings decides; the highest come first.
    /// One of `1` (meeting count), `2` (meeting duration).
    pub order_by: i64,
    /// In which country the data is stored; only for organisations with data in several and with this query enabled.
    /// One of `0` (chinese mainland), `1` (united states), `2` (singapore), `3` (japan).
    pub unit: Option<i64>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetTopUserReport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTopUserReportResponse {
    /// The users, the highest first.
    pub top_user_report: Vec<ReportTopUser>,
}

/// How much the organisation met in a period.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Report {
    /// How many meetings there were.
    pub total_meeting_count: Option<String>,
    /// How long the meetings lasted in all, in seconds.
    pub total_meeting_duration: Option<String>,
    /// How many took part in all.
    pub total_participant_count: Option<String>,
    /// The same day by day.
    pub daily_report: Vec<ReportMeetingDaily>,
}

/// How much the organisation met on one day.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReportMeetingDaily {
    /// The day the numbers are for.
    pub date: Option<Text<UnixSeconds>>,
    /// How many meetings there were.
    pub meeting_count: Option<String>,
    /// How long the meetings lasted in all, in seconds.
    pub meeting_duration: Option<String>,
    /// How many took part.
    pub participant_count: Option<String>,
}

/// A user who met much in a period.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReportTopUser {
    /// Id of the user, in the kind of `user_id_type`.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// What kind of participant it is, such as a Lark user or a room.
    pub user_type: Option<UserType>,
    /// How many meetings the user was in.
    pub meeting_count: Option<String>,
    /// How long those meetings lasted, in minutes.
    pub meeting_duration: Option<String>,
}
