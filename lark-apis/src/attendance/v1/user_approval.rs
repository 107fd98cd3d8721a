// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User approvals.
//!
//! `attendance.v1.user_approval` in the platform's terms.

use lark_runtime::{Clearable, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{ApprovalStatus, CheckDateType, EmployeeType, LeaveUnit};

/// Writes leave, overtime, trips and outings approved in another system, so that they count for attendance.
///
/// For companies that do not use Feishu Approval. Records are only added, never replaced, and show up in the
/// statistics, not in the console's lists. Do not write overtime for a day for which Feishu made some itself; it is
/// ignored.
///
/// - `POST /open-apis/attendance/v1/user_approvals` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_approval/create)
#[lark_api(
    id = "attendance.v1.user_approval.create",
    method = "POST",
    path = "/open-apis/attendance/v1/user_approvals",
    token = "tenant",
    response = CreateUserApprovalResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserApproval {
    /// Kind of the user ids in the request and the answer: user id in the tenant, employee number or open id.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// The leave, overtime, trips and outings of a user to write.
    pub user_approval: Option<UserApproval>,
}

/// The answer to [`CreateUserApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserApprovalResponse {
    /// The leave, overtime, trips and outings that were written.
    pub user_approval: Option<UserApproval>,
}

/// Looks up users' leave, overtime, outings and trips in a span of time.
///
/// Leave and overtime come only if approved or taken back; outings and trips in any state.
///
/// - `POST /open-apis/attendance/v1/user_approvals/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_approval/query)
#[lark_api(
    id = "attendance.v1.user_approval.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_approvals/query",
    token = "tenant",
    response = QueryUserApprovalResponse,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserApproval {
    /// Kind of the user ids in the request and the answer: user id in the tenant, employee number or open id.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Users to look up, in the kind of `employee_type`.
    pub user_ids: Vec<String>,
    /// First day, as `yyyyMMdd`; tomorrow at the latest.
    pub check_date_from: i64,
    /// Last day, as `yyyyMMdd`; at most 30 days after `check_date_from`.
    pub check_date_to: i64,
    /// Which time is looked at. Default: `PeriodTime`.
    pub check_date_type: Option<CheckDateType>,
    /// Only approvals in this state; leave and overtime know only approved and taken back. Default: approved.
    pub status: Option<ApprovalStatus>,
    /// Earliest time; not open to tenants in general yet.
    pub check_time_from: Option<Text<UnixSeconds>>,
    /// Latest time; not open to tenants in general yet.
    pub check_time_to: Option<Text<UnixSeconds>>,
}

/// The answer to [`QueryUserApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserApprovalResponse {
    /// Leave, overtime, outings and trips by user and day.
    pub user_approvals: Vec<UserApproval>,
}

/// A text in Chinese, English and Japanese.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nNames {
    /// The text in Chinese.
    pub ch: Option<String>,
    /// The text in English.
    pub en: Option<String>,
    /// The text in Japanese.
    pub ja: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Where a business trip starts or leads.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RegionPlace {
    /// Level of the place: `l1` country, `l2` province, `l3` city, `l4` district.
    pub region_level: Option<String>,
    /// Id of the place in the enterprise edition of Feishu People.
    pub region_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A span of time.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeRange {
    /// When the span begins.
    pub start_time_stamp: Option<UnixSeconds>,
    /// When the span ends.
    pub end_time_stamp: Option<UnixSeconds>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The times of leave on one day.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeRangeList {
    /// The day, as a number `yyyyMMdd`; 17000101 to 20990101.
    pub day: Option<i64>,
    /// The times on that day. At most 20.
    pub time_ranges: Clearable<Vec<TimeRange>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user's leave, overtime, trips and outings of a day.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserApproval {
    /// User who applied, in the kind of `employee_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// Day it is about, as `yyyyMMdd`.
    /// Required in requests.
    pub date: Option<String>,
    /// Outings on business.
    pub outs: Clearable<Vec<UserOut>>,
    /// Times of leave.
    pub leaves: Clearable<Vec<UserLeave>>,
    /// Times of overtime.
    pub overtime_works: Clearable<Vec<UserOvertimeWork>>,
    /// Business trips; only whole days, parts of days count as whole ones.
    pub trips: Clearable<Vec<UserTrip>>,
    /// No longer in use: the time zone of the user's attendance group counts.
    pub time_zone: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A time of leave.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserLeave {
    /// Id of the approval instance.
    pub approval_id: Option<String>,
    /// Id of the kind of leave, one for each `i18n_names`. Under 14 characters.
    pub uniq_id: Option<String>,
    /// Unit the leave is counted in; parts of a unit count as whole.
    /// Required in requests.
    pub unit: Option<LeaveUnit>,
    /// Length of the leave in seconds, whatever `unit` is; not filled in by `attendance.v1.user_approval.query`.
    /// Required in requests.
    pub interval: Option<i64>,
    /// When the leave begins, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub start_time: Option<String>,
    /// When the leave ends, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub end_time: Option<String>,
    /// Name of the kind of leave, by language.
    /// Required in requests.
    pub i18n_names: Option<I18nNames>,
    /// Language to show the name in if that of the user is missing.
    /// Required in requests.
    pub default_locale: Option<DefaultLocale>,
    /// Why leave is taken.
    /// Required in requests.
    pub reason: Option<String>,
    /// When it was approved, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_pass_time: Option<String>,
    /// When it was applied for, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_apply_time: Option<String>,
    /// Key against writing the leave twice, such as its id in the other system; without meaning in answers.
    pub idempotent_id: Option<String>,
    /// Exact times of the leave by the shifts. At most 30.
    pub leave_detail_range_objs: Clearable<Vec<TimeRangeList>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An outing on business.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserOut {
    /// Id of the approval instance; ignored when written.
    pub approval_id: Option<String>,
    /// Id of the kind of outing, such as that in the other system, one for each `i18n_names`. Under 14 characters.
    /// Required in requests.
    pub uniq_id: Option<String>,
    /// Unit the outing is counted in.
    /// Required in requests.
    pub unit: Option<LeaveUnit>,
    /// Length of the outing in seconds, whatever `unit` is.
    /// Required in requests.
    pub interval: Option<i64>,
    /// When the outing begins, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub start_time: Option<String>,
    /// When the outing ends, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub end_time: Option<String>,
    /// Name of the kind of outing, by language.
    /// Required in requests.
    pub i18n_names: Option<I18nNames>,
    /// Language to show the name in if that of the user is missing.
    /// Required in requests.
    pub default_locale: Option<String>,
    /// Why the user goes out.
    /// Required in requests.
    pub reason: Option<String>,
    /// When it was approved, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_pass_time: Option<String>,
    /// When it was applied for, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_apply_time: Option<String>,
    /// Key against writing the outing twice, such as its id in the other system; without meaning in answers.
    pub idempotent_id: Option<String>,
    /// Ids of the process instances that amended it; made by the system, not to be sent.
    pub correct_process_id: Clearable<Vec<String>>,
    /// Ids of the process instances that revoked it; made by the system, not to be sent.
    pub cancel_process_id: Clearable<Vec<String>>,
    /// Ids of the process instances that applied for it; made by the system, not to be sent.
    pub process_id: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A time of overtime.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserOvertimeWork {
    /// Id of the approval instance.
    pub approval_id: Option<String>,
    /// How much overtime, in `unit`; normally the times count instead, unless the tenant had this switched on.
    /// Required in requests.
    pub duration: Option<f64>,
    /// Unit the overtime is counted in.
    /// Required in requests.
    pub unit: Option<LeaveUnit>,
    /// Whether it is on a day of work, a day of rest or a holiday.
    /// Required in requests. One of `1` (workday), `2` (rest day), `3` (holiday).
    pub category: Option<i64>,
    /// What it earns: nothing but a record, time off or pay.
    /// Required in requests. One of `0` (record only), `1` (time off), `2` (pay), `3` (deprecated).
    pub r#type: Option<i64>,
    /// When the overtime begins, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub start_time: Option<String>,
    /// When the overtime ends, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub end_time: Option<String>,
    /// Why overtime is worked.
    pub reason: Option<String>,
    /// Key against writing the overtime twice, such as its id in the other system; without meaning in answers.
    pub idempotent_id: Option<String>,
    /// Ids of the process instances that amended it; made by the system, not to be sent.
    pub correct_process_id: Clearable<Vec<String>>,
    /// Ids of the process instances that revoked it; made by the system, not to be sent.
    pub cancel_process_id: Clearable<Vec<String>>,
    /// Ids of the process instances that applied for it; made by the system, not to be sent.
    pub process_id: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A business trip.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserTrip {
    /// Id of the approval instance.
    pub approval_id: Option<String>,
    /// When the trip begins, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub start_time: Option<String>,
    /// When the trip ends, as `yyyy-MM-dd HH:mm:ss` in the time zone of the applicant's group (UTC if they left the
    /// company).
    /// Required in requests.
    pub end_time: Option<String>,
    /// Why the trip is made.
    /// Required in requests.
    pub reason: Option<String>,
    /// When it was approved, as `yyyy-MM-dd HH:mm:ss`.
    /// Required in requests.
    pub approve_pass_time: Option<String>,
    /// When it was applied for, as `yyyy-MM-dd HH:mm:ss`.
    /// Required in requests.
    pub approve_apply_time: Option<String>,
    /// Key against writing the trip twice, such as its id in the other system; without meaning in answers.
    pub idempotent_id: Option<String>,
    /// Ids of the process instances that amended it; made by the system, not to be sent.
    pub correct_process_id: Clearable<Vec<String>>,
    /// Ids of the process instances that revoked it; made by the system, not to be sent.
    pub cancel_process_id: Clearable<Vec<String>>,
    /// Ids of the process instances that applied for it; made by the system, not to be sent.
    pub process_id: Clearable<Vec<String>>,
    /// Where the trip starts; only one place.
    pub departure: Option<RegionPlace>,
    /// Where the trip leads; one place or more.
    pub destinations: Clearable<Vec<RegionPlace>>,
    /// Means of travel: 1 plane, 2 train, 3 car, 4 high-speed train, 5 ship, 6 other.
    pub transportation: Clearable<Vec<i64>>,
    /// Whether the trip is one way or return.
    /// One of `1` (one way), `2` (round trip).
    pub trip_type: Option<i64>,
    /// Remark on the trip.
    pub remarks: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `default_locale`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DefaultLocale {
    /// Chinese.
    Ch,
    /// English.
    En,
    /// Japanese.
    Ja,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
