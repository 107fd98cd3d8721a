// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `attendance.v1` share.

use lark_runtime::{IntegerEnum, Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LangText {
    /// Required in requests.
    pub lang: Option<String>,
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
    #[lark(value = 1)]
    System,
    #[lark(value = 2)]
    Manual,
    #[lark(value = 3)]
    ExternalSystem,
    #[lark(value = 4)]
    Virtual,
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
    #[lark(value = 0)]
    Pending,
    #[lark(value = 1)]
    Rejected,
    #[lark(value = 2)]
    Approved,
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
    #[lark(rename = "NoNeedCheck")]
    NoNeedCheck,
    #[lark(rename = "SystemCheck")]
    SystemCheck,
    #[lark(rename = "Normal")]
    Normal,
    #[lark(rename = "Early")]
    Early,
    #[lark(rename = "Late")]
    Late,
    #[lark(rename = "SeriousLate")]
    SeriousLate,
    #[lark(rename = "Lack")]
    Lack,
    #[lark(rename = "Invalid")]
    Invalid,
    #[lark(rename = "None")]
    None,
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
    #[lark(value = 3)]
    System,
    /// No need to clock out.
    #[lark(value = 4)]
    ExemptOffDuty,
    #[lark(value = 5)]
    Machine,
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
    #[lark(value = 1)]
    Day,
    #[lark(value = 2)]
    Hour,
    #[lark(value = 3)]
    HalfDay,
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
    #[lark(rename = "CreateTime")]
    CreateTime,
    #[lark(rename = "PeriodTime")]
    PeriodTime,
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
    En,
    Ja,
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
    Daily,
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
    OpenId,
    PeopleCorehrId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
