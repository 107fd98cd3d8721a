// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `attendance.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LangText {
    /// Required in requests.
    pub lang: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
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
    Other(String),
}

/// The values of `check_result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckResult {
    #[lark(rename = "Early")]
    Early,
    #[lark(rename = "Invalid")]
    Invalid,
    #[lark(rename = "Lack")]
    Lack,
    #[lark(rename = "Late")]
    Late,
    #[lark(rename = "NoNeedCheck")]
    NoNeedCheck,
    #[lark(rename = "None")]
    None,
    #[lark(rename = "Normal")]
    Normal,
    #[lark(rename = "SeriousLate")]
    SeriousLate,
    #[lark(rename = "SystemCheck")]
    SystemCheck,
    #[lark(rename = "Todo")]
    Todo,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `employee_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmployeeType {
    EmployeeId,
    EmployeeNo,
    /// A value that is newer than this crate.
    #[doc(hidden)]
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
    Other(String),
}
