// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `hire.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown};

#[doc(alias = "DimensionAbility")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Ability {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Acceptance {
    /// One of `1` (hr), `2` (candidate).
    pub operator_type: Option<i64>,
    /// One of `1` (accepted), `2` (declined).
    pub conclusion: Option<i64>,
    pub memo: Option<String>,
    pub operate_time: Option<Text<UnixMillis>>,
}

#[doc(alias("ApplicationStageInfo", "JobProcessesStage"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageInfo {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub r#type: Option<StageType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AssessmentScoreInfo {
    /// One of `1` (total), `2` (average).
    pub calculate_type: Option<i64>,
    pub score: Option<f64>,
    pub full_score: Option<i64>,
}

#[doc(alias = "AttachmentV2")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentInfo {
    pub id: Option<String>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub mime: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseAddress {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub district: Option<BaseDistrict>,
    pub city: Option<BaseCity>,
    pub state: Option<BaseCity>,
    pub country: Option<BaseCountry>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseBilingualWithId {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseCity {
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub code: Option<String>,
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseCountry {
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub code: Option<String>,
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseDistrict {
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub code: Option<String>,
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
}

#[doc(alias("JobDepartmentSimple", "JobDetailDepartment"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicDepartmentInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[doc(alias = "JobUserInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicUserInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BonusAmount {
    /// Required in some requests. One of `1` (points), `2` (cash).
    pub bonus_type: Option<i64>,
    pub point_bonus: Option<i64>,
    pub cash: Option<Cash>,
    pub cash_bonus: Clearable<Vec<Cash>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Cash {
    /// Required in requests.
    pub currency_type: Option<String>,
    /// Required in requests.
    pub amount: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CodeNameObject {
    pub code: Option<String>,
    pub name: Option<I18n>,
}

#[doc(alias = "InterviewAddress")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonAddress {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub district: Option<CodeNameObject>,
    pub city: Option<CodeNameObject>,
    pub state: Option<CodeNameObject>,
    pub country: Option<CodeNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchema {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub setting: Option<CommonSchemaSetting>,
    pub is_customized: Option<bool>,
    pub is_required: Option<bool>,
    pub is_visible: Option<bool>,
    pub active_status: Option<ActiveStatus>,
    pub children_list: Vec<CommonSchemaChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaChild {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub setting: Option<CommonSchemaSetting>,
    pub parent_id: Option<String>,
    pub is_customized: Option<bool>,
    pub is_required: Option<bool>,
    pub is_visible: Option<bool>,
    pub active_status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    pub options: Vec<CommonSchemaOption>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    pub key: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub active_status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaSetting {
    pub object_type: Option<CustomFieldType>,
    pub config: Option<CommonSchemaConfig>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContractPeriodInfo {
    /// Required in requests. One of `1` (month), `2` (year).
    pub period_type: Option<i64>,
    /// Required in requests.
    pub period: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityInfo {
    /// One of `talent`, `application`, `interview`, `interview_appointment_project`, `jobfair` (interview day),
    /// `exam_session`, `offer`, `job`, `job_recruitment`, `reward`, `info_session`, `bi`, `subject`.
    pub code: Option<String>,
    pub name: Option<I18n>,
}

#[doc(alias("ExternalBackgroundCheckAttachment", "ExternalCommonAttachment"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalAttachment {
    pub id: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "GetOfferSchemaResponseName")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdNameObject {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[doc(alias("JobCity", "TalentCityInfo"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CityInfo {
    pub city_code: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[doc(alias("CreateJobRequirementRequestCustomizedDataDto", "JobCustomizedData", "WebsiteJobPostCustomizedData"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedData {
    pub object_id: Option<String>,
    pub name: Option<I18n>,
    pub object_type: Option<CustomFieldType>,
    pub value: Option<CustomizedValue>,
}

#[doc(alias(
    "CreateJobRequirementRequestCustomizedOption",
    "JobCustomizedOption",
    "TalentCustomizedOption",
    "WebsiteJobPostCustomizedOption"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedOption {
    pub key: Option<String>,
    pub name: Option<I18n>,
}

#[doc(alias(
    "CreateJobRequirementRequestCustomizedTimeRange",
    "JobCustomizedTimeRange",
    "WebsiteJobPostCustomizedTimeRange"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedTimeRange {
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
}

#[doc(alias("CreateJobRequirementRequestCustomizedValue", "JobCustomizedValue", "WebsiteJobPostCustomizedValue"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedValue {
    pub content: Option<String>,
    pub option: Option<CustomizedOption>,
    pub option_list: Vec<CustomizedOption>,
    pub time_range: Option<CustomizedTimeRange>,
    pub time: Option<Text<UnixMillis>>,
    pub number: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MasterLocationAddressInfo {
    pub location_info: Option<MasterLocationInfo>,
    pub address_info: Option<MasterLocationInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MasterLocationInfo {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionScopeRule {
    /// One of `0` (no data), `1` (all data), `2` (rules).
    pub rule_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureAttachment {
    pub id: Option<String>,
    pub file_name: Option<String>,
    pub file_template_id: Option<String>,
    pub file_template_name: Option<String>,
    pub file_template_type_id: Option<String>,
    pub file_template_type_name: Option<String>,
}

/// The values of `active_status`, `job_active_status`, `role_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ActiveStatus {
    #[lark(value = 1)]
    Enabled,
    #[lark(value = 2)]
    Disabled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `object_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum CustomFieldType {
    #[lark(value = 1)]
    SingleLineText,
    #[lark(value = 2)]
    MultilineText,
    #[lark(value = 3)]
    SingleSelect,
    #[lark(value = 4)]
    MultiSelect,
    #[lark(value = 5)]
    Date,
    #[lark(value = 6)]
    Month,
    #[lark(value = 7)]
    Year,
    #[lark(value = 8)]
    Period,
    #[lark(value = 9)]
    Number,
    /// A field of the system.
    #[lark(value = 10)]
    Default,
    #[lark(value = 11)]
    Module,
    #[lark(value = 12)]
    Day,
    #[lark(value = 13)]
    Attachment,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `delivery_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DeliveryType {
    /// HR found the candidate.
    #[lark(value = 1)]
    HrSourcing,
    #[lark(value = 2)]
    CandidateApplied,
    #[lark(value = 3)]
    Recommended,
    #[lark(value = 4)]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `gender`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Gender {
    #[lark(value = 1)]
    Male,
    #[lark(value = 2)]
    Female,
    /// Also where the candidate keeps it secret.
    #[lark(value = 3)]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `job_process_type`, `job_process_type_id`, `job_recruitment_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ProcessType {
    /// Recruits people with work experience.
    #[lark(value = 1)]
    Social,
    /// Recruits students.
    #[lark(value = 2)]
    Campus,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `required_degree`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RequiredDegree {
    /// Or higher.
    #[lark(value = 1)]
    PrimarySchool,
    /// Or higher.
    #[lark(value = 2)]
    MiddleSchool,
    /// Or higher.
    #[lark(value = 3)]
    VocationalSchool,
    /// Or higher.
    #[lark(value = 4)]
    HighSchool,
    /// Or higher.
    #[lark(value = 5)]
    JuniorCollege,
    /// Or higher.
    #[lark(value = 6)]
    Bachelor,
    /// Or higher.
    #[lark(value = 7)]
    Master,
    /// Or higher.
    #[lark(value = 8)]
    Doctor,
    #[lark(value = 20)]
    Unlimited,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `experience`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RequiredExperience {
    #[lark(value = 1)]
    Unlimited,
    /// Fresh from school.
    #[lark(value = 2)]
    Graduate,
    #[lark(value = 3)]
    UnderOneYear,
    #[lark(value = 4)]
    OneToThreeYears,
    #[lark(value = 5)]
    ThreeToFiveYears,
    #[lark(value = 6)]
    FiveToSevenYears,
    #[lark(value = 7)]
    SevenToTenYears,
    #[lark(value = 8)]
    OverTenYears,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum StageType {
    #[lark(value = 1)]
    Screening,
    #[lark(value = 2)]
    Evaluation,
    #[lark(value = 3)]
    Exam,
    #[lark(value = 4)]
    Interview,
    #[lark(value = 5)]
    Offer,
    /// Is going to join.
    #[lark(value = 6)]
    Onboarding,
    #[lark(value = 7)]
    Onboarded,
    #[lark(value = 8)]
    Others,
    /// The default of the system.
    #[lark(value = 255)]
    System,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `termination_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TerminationType {
    /// The company rejected the candidate.
    #[lark(value = 1)]
    Rejected,
    /// The candidate declined.
    #[lark(value = 22)]
    Declined,
    #[lark(value = 27)]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `department_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HireDepartmentIdType {
    DepartmentId,
    OpenDepartmentId,
    PeopleAdminDepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `user_id_type`.
#[doc(alias = "AgencyUserIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HireUserIdType {
    OpenId,
    PeopleAdminId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
