// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `attendance.v1` share.

use lark_runtime::{IntegerEnum, Model, StringEnum, Unknown};

/// A text in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LangText {
    /// Code of the language.
    /// Required in requests.
    pub lang: Option<String>,
    /// The text in that language.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `accrual_source`, `granted_by`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AccrualSource {
    /// Granted by the system.
    #[lark(value = 1)]
    System,
    /// Granted by a person.
    #[lark(value = 2)]
    Manual,
    /// Granted by an external system.
    #[lark(value = 3)]
    ExternalSystem,
    /// A virtual grant.
    #[lark(value = 4)]
    Virtual,
    /// Imported from an older system.
    #[lark(value = 5)]
    LegacyImport,
    /// Converted from overtime.
    #[lark(value = 6)]
    Overtime,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// Waits for approval.
    #[lark(value = 0)]
    Pending,
    /// Rejected.
    #[lark(value = 1)]
    Rejected,
    /// Approved.
    #[lark(value = 2)]
    Approved,
    /// Cancelled.
    #[lark(value = 3)]
    Canceled,
    /// Taken back after it was approved.
    #[lark(value = 4)]
    Revoked,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `check_in_result`, `check_out_result`, `check_result`.
#[doc(alias("CheckInResult", "CheckOutResult"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckResult {
    /// No clocking is needed.
    #[lark(rename = "NoNeedCheck")]
    NoNeedCheck,
    /// Clocked by the system; outdated.
    #[lark(rename = "SystemCheck")]
    SystemCheck,
    /// As it should be.
    #[lark(rename = "Normal")]
    Normal,
    /// Left early.
    #[lark(rename = "Early")]
    Early,
    /// Came late.
    #[lark(rename = "Late")]
    Late,
    /// Came seriously late.
    #[lark(rename = "SeriousLate")]
    SeriousLate,
    /// Missing.
    #[lark(rename = "Lack")]
    Lack,
    /// Not valid.
    #[lark(rename = "Invalid")]
    Invalid,
    /// Without a state.
    #[lark(rename = "None")]
    None,
    /// Not clocked yet.
    #[lark(rename = "Todo")]
    Todo,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `employee_type`.
#[doc(alias = "UserApprovalEmployeeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmployeeType {
    /// The user id in the tenant.
    EmployeeId,
    /// The number of the employee.
    EmployeeNo,
    /// The user within the app, `ou_...`.
    OpenId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FlowType {
    /// The user clocked in or out.
    #[lark(value = 0)]
    User,
    /// Changed by an administrator.
    #[lark(value = 1)]
    Admin,
    /// Corrected by the user.
    #[lark(value = 2)]
    Remedy,
    /// Made by the system.
    #[lark(value = 3)]
    System,
    /// No need to clock out.
    #[lark(value = 4)]
    ExemptOffDuty,
    /// A time clock.
    #[lark(value = 5)]
    Machine,
    /// Quick clocking in.
    #[lark(value = 6)]
    Express,
    /// Imported through the open platform.
    #[lark(value = 7)]
    Import,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `granting_unit`, `unit`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum LeaveUnit {
    /// Days.
    #[lark(value = 1)]
    Day,
    /// Hours.
    #[lark(value = 2)]
    Hour,
    /// Half days.
    #[lark(value = 3)]
    HalfDay,
    /// Half hours.
    #[lark(value = 4)]
    HalfHour,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `check_date_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckDateType {
    /// When it was applied for.
    #[lark(rename = "CreateTime")]
    CreateTime,
    /// The time it is about.
    #[lark(rename = "PeriodTime")]
    PeriodTime,
    /// When its state last changed.
    #[lark(rename = "UpdateTime")]
    UpdateTime,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `locale`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AttendanceLocale {
    /// English.
    En,
    /// Japanese.
    Ja,
    /// Chinese.
    Zh,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `stats_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StatsType {
    /// Daily statistics.
    Daily,
    /// Monthly statistics.
    Month,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AttendanceUserIdType {
    /// The user within the app, `ou_...`.
    OpenId,
    /// The employment in Feishu People.
    PeopleCorehrId,
    /// The user across the apps of one developer, `on_...`.
    UnionId,
    /// The user within the tenant.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
