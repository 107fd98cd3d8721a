// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Semesters.
//!
//! `performance.v1.semester` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// Lists review cycles by period, year or type.
///
/// - `GET /open-apis/performance/v1/semesters` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:semester:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/semester/list)
#[lark_api(
    id = "performance.v1.semester.list",
    method = "GET",
    path = "/open-apis/performance/v1/semesters",
    token = "tenant",
    response = ListSemesterResponse,
    scopes = "performance:performance|performance:performance:readonly|performance:semester:read",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSemester {
    /// Leaves out cycles that begin earlier.
    pub start_time: Option<Text<UnixMillis>>,
    /// Leaves out cycles that end later.
    pub end_time: Option<Text<UnixMillis>>,
    /// Lists only cycles of this year; 0 to 9999.
    pub year: Option<i64>,
    /// Lists only cycles of this group of types, such as quarters.
    pub type_group: Option<TypeGroup>,
    /// Lists only cycles of this type, such as a half-year or a month.
    pub r#type: Option<SemesterType>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListSemester`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSemesterResponse {
    /// The review cycles found.
    pub items: Vec<Semester>,
}

/// A review cycle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Semester {
    /// Id of the cycle.
    pub id: Option<String>,
    /// Year of the cycle.
    pub year: Option<i64>,
    /// How long such cycles are, for example `Quarter`.
    pub type_group: Option<String>,
    /// Which part of the year it is, for example `Q1`.
    pub r#type: Option<String>,
    /// Name of the cycle, by language.
    pub name: Option<I18n>,
    /// Whether the cycle is being set up or has begun.
    pub progress: Option<SemesterProgress>,
    /// When the cycle begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the cycle ends.
    pub end_time: Option<Text<UnixMillis>>,
    /// When the cycle was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the cycle was last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// User who created it, in the kind of `user_id_type`.
    pub create_user_id: Option<String>,
    /// User who last changed it, in the kind of `user_id_type`.
    pub modify_user_id: Option<String>,
}

/// The values of `progress`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SemesterProgress {
    /// It has begun.
    Enabled,
    /// It is being set up.
    Initiating,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SemesterType {
    /// The whole year.
    #[lark(rename = "Annual")]
    Annual,
    /// The month of April.
    #[lark(rename = "April")]
    April,
    /// The month of August.
    #[lark(rename = "August")]
    August,
    /// A period of its own.
    #[lark(rename = "Custom")]
    Custom,
    /// The month of December.
    #[lark(rename = "December")]
    December,
    /// The month of February.
    #[lark(rename = "February")]
    February,
    /// The first half of the year.
    #[lark(rename = "H1")]
    H1,
    /// The second half of the year.
    #[lark(rename = "H2")]
    H2,
    /// The month of January.
    #[lark(rename = "January")]
    January,
    /// January and February.
    #[lark(rename = "January-February")]
    JanuaryFebruary,
    /// The month of July.
    #[lark(rename = "July")]
    July,
    /// July and August.
    #[lark(rename = "July-August")]
    JulyAugust,
    /// The month of June.
    #[lark(rename = "June")]
    June,
    /// The month of March.
    #[lark(rename = "March")]
    March,
    /// March and April.
    #[lark(rename = "March-April")]
    MarchApril,
    /// The month of May.
    #[lark(rename = "May")]
    May,
    /// May and June.
    #[lark(rename = "May-June")]
    MayJune,
    /// The month of November.
    #[lark(rename = "November")]
    November,
    /// November and December.
    #[lark(rename = "November-December")]
    NovemberDecember,
    /// The month of October.
    #[lark(rename = "October")]
    October,
    /// The first quarter.
    #[lark(rename = "Q1")]
    Q1,
    /// The second quarter.
    #[lark(rename = "Q2")]
    Q2,
    /// The third quarter.
    #[lark(rename = "Q3")]
    Q3,
    /// The fourth quarter.
    #[lark(rename = "Q4")]
    Q4,
    /// The month of September.
    #[lark(rename = "September")]
    September,
    /// September and October.
    #[lark(rename = "September-October")]
    SeptemberOctober,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type_group`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TypeGroup {
    /// Years.
    #[lark(rename = "Annual")]
    Annual,
    /// Two months.
    #[lark(rename = "Bimonth")]
    Bimonth,
    /// Months.
    #[lark(rename = "Month")]
    Month,
    /// Periods of their own.
    #[lark(rename = "Non-standard")]
    NonStandard,
    /// Quarters.
    #[lark(rename = "Quarter")]
    Quarter,
    /// Half-years.
    #[lark(rename = "Semi-annual")]
    SemiAnnual,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
