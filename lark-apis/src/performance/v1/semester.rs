// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Semesters.
//!
//! `performance.v1.semester` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// `performance.v1.semester.list`.
///
/// - `GET /open-apis/performance/v1/semesters` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:semester:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1580901
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
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub year: Option<i64>,
    pub type_group: Option<TypeGroup>,
    pub r#type: Option<SemesterType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListSemester`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSemesterResponse {
    pub items: Vec<Semester>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Semester {
    pub id: Option<String>,
    pub year: Option<i64>,
    pub type_group: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<I18n>,
    pub progress: Option<SemesterProgress>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub create_time: Option<Text<UnixMillis>>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub create_user_id: Option<String>,
    pub modify_user_id: Option<String>,
}

/// The values of `progress`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SemesterProgress {
    Enabled,
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
    #[lark(rename = "Annual")]
    Annual,
    #[lark(rename = "April")]
    April,
    #[lark(rename = "August")]
    August,
    #[lark(rename = "Custom")]
    Custom,
    #[lark(rename = "December")]
    December,
    #[lark(rename = "February")]
    February,
    #[lark(rename = "H1")]
    H1,
    #[lark(rename = "H2")]
    H2,
    #[lark(rename = "January")]
    January,
    #[lark(rename = "January-February")]
    JanuaryFebruary,
    #[lark(rename = "July")]
    July,
    #[lark(rename = "July-August")]
    JulyAugust,
    #[lark(rename = "June")]
    June,
    #[lark(rename = "March")]
    March,
    #[lark(rename = "March-April")]
    MarchApril,
    #[lark(rename = "May")]
    May,
    #[lark(rename = "May-June")]
    MayJune,
    #[lark(rename = "November")]
    November,
    #[lark(rename = "November-December")]
    NovemberDecember,
    #[lark(rename = "October")]
    October,
    #[lark(rename = "Q1")]
    Q1,
    #[lark(rename = "Q2")]
    Q2,
    #[lark(rename = "Q3")]
    Q3,
    #[lark(rename = "Q4")]
    Q4,
    #[lark(rename = "September")]
    September,
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
    #[lark(rename = "Annual")]
    Annual,
    #[lark(rename = "Bimonth")]
    Bimonth,
    #[lark(rename = "Month")]
    Month,
    #[lark(rename = "Non-standard")]
    NonStandard,
    #[lark(rename = "Quarter")]
    Quarter,
    #[lark(rename = "Semi-annual")]
    SemiAnnual,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
