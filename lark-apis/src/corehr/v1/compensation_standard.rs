// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Compensation standards.
//!
//! `corehr.v1.compensation_standard` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, LocalizedText};

/// Matches compensation standards.
///
/// - `GET /open-apis/corehr/v1/compensation_standards/match` with a tenant or user token, for custom and store apps
/// - Scope: `corehr:compensation_standards:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001, 1160002, 1160003, 1161001, 1161004, 1161999
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/compensation_standard/match)
#[lark_api(
    id = "corehr.v1.compensation_standard.match",
    method = "GET",
    path = "/open-apis/corehr/v1/compensation_standards/match",
    token = "tenant|user",
    response = MatchCompensationStandardResponse,
    scopes = "corehr:compensation_standards:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MatchCompensationStandard {
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub employment_id: Option<String>,
    pub reference_object_api: Option<ReferenceObjectApi>,
    pub reference_object_id: String,
    pub department_id: Option<String>,
    pub work_location_id: Option<String>,
    pub company_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_id: Option<String>,
    pub job_level_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub recruitment_type: Option<RecruitmentType>,
    pub cpst_change_reason_id: Option<String>,
    pub cpst_plan_id: Option<String>,
    pub cpst_salary_level_id: Option<String>,
    pub effective_time: Option<Text<UnixMillis>>,
    pub performance_indicator_id: Option<String>,
    pub performance_score_grade_id: Option<String>,
    pub custom_org_1_ids: Option<String>,
    pub custom_org_2_ids: Option<String>,
    pub custom_org_3_ids: Option<String>,
    pub custom_org_4_ids: Option<String>,
    pub custom_org_5_ids: Option<String>,
    pub custom_org_6_ids: Option<String>,
    pub custom_org_7_ids: Option<String>,
    pub custom_org_8_ids: Option<String>,
    pub custom_org_9_ids: Option<String>,
    pub custom_org_10_ids: Option<String>,
}

/// The answer to [`MatchCompensationStandard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MatchCompensationStandardResponse {
    pub standard_id: Option<String>,
    pub grade: Option<CpstGrade>,
    pub effective_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstBandWidth {
    pub upper_limit: Option<String>,
    pub lower_limit: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstCurrency {
    pub currency_id: Option<String>,
    pub code: Option<String>,
    pub name: Option<LocalizedText>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstGrade {
    pub grade_id: Option<String>,
    pub grade_tid: Option<String>,
    pub grade_standard_value: Option<CpstGradeStandardValue>,
    pub currency: Option<CpstCurrency>,
    pub description: Option<LocalizedText>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstGradeStandardValue {
    pub reference_object: Option<ReferenceObject>,
    pub standard_type: Option<CpstStandardType>,
    pub band_width: Option<CpstBandWidth>,
    pub standard_value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstStandardType {
    pub api_name: Option<CpstStandardTypeApiName>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferenceObject {
    pub api_name: Option<ReferenceObjectApi>,
    pub id: Option<String>,
}

/// The values of `api_name`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CpstStandardTypeApiName {
    BandwidthAndStandardValue,
    BandwidthUpperAndLowerLimit,
    StandardValue,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `api_name`, `reference_object_api`.
#[doc(alias = "ReferenceObjectApiName")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReferenceObjectApi {
    CpstIndicator,
    CpstItem,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `recruitment_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecruitmentType {
    ExperiencedProfessionals,
    RecentGraduates,
    RoutineIntern,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
