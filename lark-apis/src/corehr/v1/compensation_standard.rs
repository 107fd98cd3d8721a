// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Compensation standards.
//!
//! `corehr.v1.compensation_standard` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, LocalizedText};

/// Finds the pay standards that fit an employee, by department, job, job level, job family and the like.
///
/// The answer holds only pay standards within the data range that the app was granted.
///
/// - `GET /open-apis/corehr/v1/compensation_standards/match` with a tenant or user token, for custom and store apps
/// - Scope: `corehr:compensation_standards:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department id, for when one is sent. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Id of the employee, from `corehr.v2.employee.batch_get`.
    pub employment_id: Option<String>,
    /// What the standard is for: a pay item or a pay indicator.
    pub reference_object_api: Option<ReferenceObjectApi>,
    /// Id of the pay item or indicator that the standard is for.
    pub reference_object_id: String,
    /// Id of the employee's department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the employee's work location, from `corehr.v1.location.list`.
    pub work_location_id: Option<String>,
    /// Id of the employee's company, from `corehr.v1.company.list`.
    pub company_id: Option<String>,
    /// Id of the employee's job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Id of the employee's job, from `corehr.v2.job.list`.
    pub job_id: Option<String>,
    /// Id of the employee's job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the employee's type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// How the employee was recruited: experienced, graduate or intern.
    pub recruitment_type: Option<RecruitmentType>,
    /// Id of the reason why pay is set or changed.
    pub cpst_change_reason_id: Option<String>,
    /// Id of the pay plan.
    pub cpst_plan_id: Option<String>,
    /// Id of the pay grade and level.
    pub cpst_salary_level_id: Option<String>,
    /// Time at which the standard must be in force, in milliseconds.
    pub effective_time: Option<Text<UnixMillis>>,
    pub performance_indicator_id: Option<String>,
    pub performance_score_grade_id: Option<String>,
    /// Custom organisations of kind 1 that the employee belongs to.
    pub custom_org_1_ids: Option<String>,
    /// Custom organisations of kind 2 that the employee belongs to.
    pub custom_org_2_ids: Option<String>,
    /// Custom organisations of kind 3 that the employee belongs to.
    pub custom_org_3_ids: Option<String>,
    /// Custom organisations of kind 4 that the employee belongs to.
    pub custom_org_4_ids: Option<String>,
    /// Custom organisations of kind 5 that the employee belongs to.
    pub custom_org_5_ids: Option<String>,
    /// Custom organisations of kind 6 that the employee belongs to.
    pub custom_org_6_ids: Option<String>,
    /// Custom organisations of kind 7 that the employee belongs to.
    pub custom_org_7_ids: Option<String>,
    /// Custom organisations of kind 8 that the employee belongs to.
    pub custom_org_8_ids: Option<String>,
    /// Custom organisations of kind 9 that the employee belongs to.
    pub custom_org_9_ids: Option<String>,
    /// Custom organisations of kind 10 that the employee belongs to.
    pub custom_org_10_ids: Option<String>,
}

/// The answer to [`MatchCompensationStandard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MatchCompensationStandardResponse {
    /// Id of the pay standard table.
    pub standard_id: Option<String>,
    /// Pay grade that fits the employee.
    pub grade: Option<CpstGrade>,
    /// When the pay standard takes effect, in milliseconds.
    pub effective_time: Option<Text<UnixMillis>>,
}

/// Limits of a pay band.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstBandWidth {
    /// Upper limit of the pay band.
    pub upper_limit: Option<String>,
    /// Lower limit of the pay band.
    pub lower_limit: Option<String>,
}

/// Currency of a pay standard.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstCurrency {
    /// Id of the currency, from `corehr.v2.basic_info.currency.search`.
    pub currency_id: Option<String>,
    /// Code of the currency.
    pub code: Option<String>,
    /// Name of the currency, in Chinese and English.
    pub name: Option<LocalizedText>,
}

/// A grade of a pay standard, with its values.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstGrade {
    /// Id of the pay grade.
    pub grade_id: Option<String>,
    /// Id of the pay grade's version on its timeline.
    pub grade_tid: Option<String>,
    /// Limits and standard value of the grade.
    pub grade_standard_value: Option<CpstGradeStandardValue>,
    /// Currency of the amounts.
    pub currency: Option<CpstCurrency>,
    /// Description of the pay standard.
    pub description: Option<LocalizedText>,
}

/// Value of a pay grade for one item or indicator.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstGradeStandardValue {
    /// Pay item or indicator that the standard is for.
    pub reference_object: Option<ReferenceObject>,
    /// Kind of pay standard, by what it consists of.
    pub standard_type: Option<CpstStandardType>,
    /// Limits of the pay band.
    pub band_width: Option<CpstBandWidth>,
    /// Standard pay of the grade.
    pub standard_value: Option<String>,
}

/// What a pay standard consists of.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CpstStandardType {
    /// What the standard consists of: a standard value, upper and lower limits, or both.
    pub api_name: Option<CpstStandardTypeApiName>,
}

/// What a pay standard is for: an item or an indicator.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferenceObject {
    /// What the standard refers to: `cpst_item`, a pay item, or `cpst_indicator`, a pay indicator.
    pub api_name: Option<ReferenceObjectApi>,
    /// Id of the pay item or indicator.
    pub id: Option<String>,
}

/// The values of `api_name`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CpstStandardTypeApiName {
    /// Limits and a standard value.
    BandwidthAndStandardValue,
    /// Upper and lower limits.
    BandwidthUpperAndLowerLimit,
    /// A standard value.
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
    /// A pay indicator.
    CpstIndicator,
    /// A pay item.
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
    /// Experienced professionals.
    ExperiencedProfessionals,
    /// Recent graduates.
    RecentGraduates,
    /// Interns.
    RoutineIntern,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
