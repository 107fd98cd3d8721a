// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `hire.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown};

/// An ability that an interviewer rates.
#[doc(alias = "DimensionAbility")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Ability {
    /// Id of the ability.
    pub id: Option<String>,
    /// Name of the ability, by language.
    pub name: Option<I18n>,
    /// What the ability means, by language.
    pub description: Option<I18n>,
}

/// The answer to an offer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Acceptance {
    /// Who gave the answer: HR or the candidate.
    /// One of `1` (hr), `2` (candidate).
    pub operator_type: Option<i64>,
    /// Whether the offer was accepted or refused.
    /// One of `1` (accepted), `2` (declined).
    pub conclusion: Option<i64>,
    /// Remark; after a refusal, the reason.
    pub memo: Option<String>,
    /// When the answer was given.
    pub operate_time: Option<Text<UnixMillis>>,
}

/// A stage of a hiring process.
#[doc(alias("ApplicationStageInfo", "JobProcessesStage"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageInfo {
    /// Id of the stage, see the stages in `hire.v1.job_process.list`.
    pub id: Option<String>,
    /// Chinese name of the stage.
    pub zh_name: Option<String>,
    /// English name of the stage.
    pub en_name: Option<String>,
    /// What happens in the stage: screening, evaluation, test, interview, offer and so on.
    pub r#type: Option<StageType>,
}

/// The score of an interviewer's assessment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AssessmentScoreInfo {
    /// Whether the score is a sum or an average.
    /// One of `1` (total), `2` (average).
    pub calculate_type: Option<i64>,
    /// The score, with two decimals.
    pub score: Option<f64>,
    /// The highest score that can be reached.
    pub full_score: Option<i64>,
}

/// A PDF made by the hiring system.
#[doc(alias = "AttachmentV2")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentInfo {
    /// Id of the attachment.
    pub id: Option<String>,
    /// Address the file can be fetched from for 30 minutes.
    pub url: Option<String>,
    /// File name of the attachment.
    pub name: Option<String>,
    /// MIME type of the file; always `application/pdf`.
    pub mime: Option<String>,
    /// When the attachment was created.
    pub create_time: Option<Text<UnixMillis>>,
}

/// An address for joining or work.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseAddress {
    /// Id of the address, from `hire.v1.location.list`.
    pub id: Option<String>,
    /// Chinese name of the address.
    pub zh_name: Option<String>,
    /// English name of the address.
    pub en_name: Option<String>,
    /// District the address lies in.
    pub district: Option<BaseDistrict>,
    /// City the address lies in.
    pub city: Option<BaseCity>,
    /// Province or state the address lies in.
    pub state: Option<BaseCity>,
    /// Country the address lies in.
    pub country: Option<BaseCountry>,
}

/// Something with an id and a Chinese and an English name, such as an employee type, job family or job level.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseBilingualWithId {
    /// Its id, for employee types, families and levels in the kind chosen in the request.
    pub id: Option<String>,
    /// Its Chinese name.
    pub zh_name: Option<String>,
    /// Its English name.
    pub en_name: Option<String>,
}

/// A city or province of an address.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseCity {
    /// Chinese name of the city or province.
    pub zh_name: Option<String>,
    /// English name of the city or province.
    pub en_name: Option<String>,
    /// Code of the city or province.
    pub code: Option<String>,
    /// Level of the place: country, state, city, district or address.
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
}

/// The country of an address.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseCountry {
    /// Chinese name of the country.
    pub zh_name: Option<String>,
    /// English name of the country.
    pub en_name: Option<String>,
    /// Code of the country.
    pub code: Option<String>,
    /// Level of the place; 1 for a country.
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
}

/// The district of an address.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseDistrict {
    /// Chinese name of the district.
    pub zh_name: Option<String>,
    /// English name of the district.
    pub en_name: Option<String>,
    /// Code of the district.
    pub code: Option<String>,
    /// Level of the place; 4 for a district.
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
}

/// A department with its name.
#[doc(alias("JobDepartmentSimple", "JobDetailDepartment"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicDepartmentInfo {
    /// The department, in the kind of `department_id_type`.
    pub id: Option<String>,
    /// Name of the department, by language.
    pub name: Option<I18n>,
}

/// A user with the name.
#[doc(alias = "JobUserInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicUserInfo {
    /// The user, in the kind of `user_id_type`.
    pub id: Option<String>,
    /// Name of the user, by language.
    pub name: Option<I18n>,
}

/// A reward in points or in cash.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BonusAmount {
    /// Whether the reward is points or cash. Default: 1 (points).
    /// Required in some requests. One of `1` (points), `2` (cash).
    pub bonus_type: Option<i64>,
    /// How many points.
    pub point_bonus: Option<i64>,
    /// The cash, as a single amount.
    pub cash: Option<Cash>,
    /// The cash, as amounts by currency.
    pub cash_bonus: Clearable<Vec<Cash>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An amount of money.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Cash {
    /// Currency of the amount.
    /// Required in requests.
    pub currency_type: Option<String>,
    /// The amount, with two decimals; not negative when rewards are imported.
    /// Required in requests.
    pub amount: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Something with a code and a name, such as a place or time zone.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CodeNameObject {
    /// Its code; for places as in `hire.v1.location.query`.
    pub code: Option<String>,
    /// Its name, by language.
    pub name: Option<I18n>,
}

/// An address, with the places it lies in.
#[doc(alias = "InterviewAddress")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonAddress {
    /// Id of the address, from `hire.v1.location.list`.
    pub id: Option<String>,
    /// Name of the address, by language.
    pub name: Option<I18n>,
    /// District the address lies in.
    pub district: Option<CodeNameObject>,
    /// City the address lies in.
    pub city: Option<CodeNameObject>,
    /// Province or state the address lies in.
    pub state: Option<CodeNameObject>,
    /// Country the address lies in.
    pub country: Option<CodeNameObject>,
}

/// A module of a form, with its fields.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchema {
    /// Id of the module.
    pub id: Option<String>,
    /// Name of the module, by language.
    pub name: Option<I18n>,
    /// What the module is for, by language.
    pub description: Option<I18n>,
    /// Type and settings of the module.
    pub setting: Option<CommonSchemaSetting>,
    /// Whether the tenant made the module; `false` if the system brings it.
    pub is_customized: Option<bool>,
    /// Whether the module must be filled in.
    pub is_required: Option<bool>,
    /// Whether the module is shown.
    pub is_visible: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<ActiveStatus>,
    /// The fields of the module.
    pub children_list: Vec<CommonSchemaChild>,
}

/// A field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaChild {
    /// Id of the field.
    pub id: Option<String>,
    /// Name of the field, by language.
    pub name: Option<I18n>,
    /// What the field is for, by language.
    pub description: Option<I18n>,
    /// Type and options of the field.
    pub setting: Option<CommonSchemaSetting>,
    /// Id of the module the field is in.
    pub parent_id: Option<String>,
    /// Whether the tenant made the field; `false` if the system brings it.
    pub is_customized: Option<bool>,
    /// Whether the field must be filled in.
    pub is_required: Option<bool>,
    /// Whether the field is shown.
    pub is_visible: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<ActiveStatus>,
}

/// What can be chosen in a field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    /// The choices; only for fields with one or several choices.
    pub options: Vec<CommonSchemaOption>,
}

/// A choice of a field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    /// Id of the choice.
    pub key: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
    /// What the choice means, by language.
    pub description: Option<I18n>,
    /// Whether the choice is in use.
    pub active_status: Option<ActiveStatus>,
}

/// Type and options of a module or field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaSetting {
    /// Type of the field, such as text, number or date; always 11 for a module.
    pub object_type: Option<CustomFieldType>,
    /// The choices, for fields that have them; empty for a module.
    pub config: Option<CommonSchemaConfig>,
}

/// Length of a contract.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContractPeriodInfo {
    /// Whether `period` counts months or years.
    /// Required in requests. One of `1` (month), `2` (year).
    pub period_type: Option<i64>,
    /// How many months or years. 0 to 100.
    /// Required in requests.
    pub period: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A kind of record that permissions are about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityInfo {
    /// Which kind it is, such as `talent`, `application` or `offer`.
    /// One of `talent`, `application`, `interview`, `interview_appointment_project`, `jobfair` (interview day),
    /// `exam_session`, `offer`, `job`, `job_recruitment`, `reward`, `info_session`, `bi`, `subject`.
    pub code: Option<String>,
    /// Name of the kind, by language.
    pub name: Option<I18n>,
}

/// A file of an external background check.
#[doc(alias("ExternalBackgroundCheckAttachment", "ExternalCommonAttachment"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalAttachment {
    /// Id of the attachment, see `hire.v1.attachment.get`.
    pub id: Option<String>,
    /// File name of the attachment.
    pub name: Option<String>,
    /// How many bytes the file has.
    pub size: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text in Chinese and English.
#[doc(alias = "GetOfferSchemaResponseName")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Something with an id and a name, such as a user, job level or form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdNameObject {
    /// Its id; for users, departments, levels, families and employee types in the kind chosen in the request. For fields of
    /// study, `0` means any.
    pub id: Option<String>,
    /// Its name, by language.
    pub name: Option<I18n>,
}

/// A city of work.
#[doc(alias("JobCity", "TalentCityInfo"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CityInfo {
    /// Code of the city, see `hire.v1.location.query`.
    pub city_code: Option<String>,
    /// Chinese name of the city.
    pub zh_name: Option<String>,
    /// English name of the city.
    pub en_name: Option<String>,
}

/// A custom field of a hiring requirement with its value.
#[doc(alias("CreateJobRequirementRequestCustomizedDataDto", "JobCustomizedData", "WebsiteJobPostCustomizedData"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedData {
    /// Id of the custom field, see `hire.v1.job_schema.list`.
    pub object_id: Option<String>,
    /// Name of the field, by language.
    pub name: Option<I18n>,
    /// Type of the field; it tells where in `value` to look.
    pub object_type: Option<CustomFieldType>,
    /// What the field holds.
    pub value: Option<CustomizedValue>,
}

/// A choice made in a custom field of a job.
#[doc(alias(
    "CreateJobRequirementRequestCustomizedOption",
    "JobCustomizedOption",
    "TalentCustomizedOption",
    "WebsiteJobPostCustomizedOption"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedOption {
    /// Id of the choice.
    pub key: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
}

/// A span of time in a custom field of a job.
#[doc(alias(
    "CreateJobRequirementRequestCustomizedTimeRange",
    "JobCustomizedTimeRange",
    "WebsiteJobPostCustomizedTimeRange"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedTimeRange {
    /// When the span begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the span ends.
    pub end_time: Option<Text<UnixMillis>>,
}

/// The value of a custom field of a job.
#[doc(alias("CreateJobRequirementRequestCustomizedValue", "JobCustomizedValue", "WebsiteJobPostCustomizedValue"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomizedValue {
    /// The value of a text, module or default field.
    pub content: Option<String>,
    /// The choice, for a field with a single one.
    pub option: Option<CustomizedOption>,
    /// The choices, for a field with several.
    pub option_list: Vec<CustomizedOption>,
    /// The span, for a field of that type.
    pub time_range: Option<CustomizedTimeRange>,
    /// The value of a date, month or year field.
    pub time: Option<Text<UnixMillis>>,
    /// The value of a number field.
    pub number: Option<String>,
}

/// A place of work and its address, as kept by the HR system.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MasterLocationAddressInfo {
    /// The place of work.
    pub location_info: Option<MasterLocationInfo>,
    /// Where that place is.
    pub address_info: Option<MasterLocationInfo>,
}

/// A place or address kept by the HR system.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MasterLocationInfo {
    /// Id of the place or address.
    pub id: Option<String>,
    /// Chinese name of the place or address.
    pub zh_name: Option<String>,
    /// English name of the place or address.
    pub en_name: Option<String>,
}

/// Which records a group of permissions covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionScopeRule {
    /// Whether they cover nothing, everything, or what rules say (which are not returned).
    /// One of `0` (no data), `1` (all data), `2` (rules).
    pub rule_type: Option<i64>,
}

/// A document to sign electronically.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureAttachment {
    /// Id of the file, a general attachment (`type` 3) of `hire.v1.attachment.get`.
    pub id: Option<String>,
    /// Name of the document file.
    pub file_name: Option<String>,
    /// Id of the template the file was made from.
    pub file_template_id: Option<String>,
    /// Name of the template the file was made from.
    pub file_template_name: Option<String>,
    /// Id of the kind of template.
    pub file_template_type_id: Option<String>,
    /// Name of the kind of template.
    pub file_template_type_name: Option<String>,
}

/// The values of `active_status`, `job_active_status`, `role_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// In use.
    #[lark(value = 1)]
    Enabled,
    /// Not in use.
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
    /// A text of one line.
    #[lark(value = 1)]
    SingleLineText,
    /// A text of several lines.
    #[lark(value = 2)]
    MultilineText,
    /// One choice.
    #[lark(value = 3)]
    SingleSelect,
    /// Several choices.
    #[lark(value = 4)]
    MultiSelect,
    /// A date.
    #[lark(value = 5)]
    Date,
    /// A month.
    #[lark(value = 6)]
    Month,
    /// A year.
    #[lark(value = 7)]
    Year,
    /// A span of time.
    #[lark(value = 8)]
    Period,
    /// A number.
    #[lark(value = 9)]
    Number,
    /// A field of the system.
    #[lark(value = 10)]
    Default,
    /// A module, made up of fields.
    #[lark(value = 11)]
    Module,
    /// A day.
    #[lark(value = 12)]
    Day,
    /// A file.
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
    /// The candidate applied.
    #[lark(value = 2)]
    CandidateApplied,
    /// The candidate was recommended.
    #[lark(value = 3)]
    Recommended,
    /// In another way.
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
    /// A man.
    #[lark(value = 1)]
    Male,
    /// A woman.
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
    /// No degree is asked for.
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
    /// Any or none.
    #[lark(value = 1)]
    Unlimited,
    /// Fresh from school.
    #[lark(value = 2)]
    Graduate,
    /// Less than a year.
    #[lark(value = 3)]
    UnderOneYear,
    /// One to three years.
    #[lark(value = 4)]
    OneToThreeYears,
    /// Three to five years.
    #[lark(value = 5)]
    ThreeToFiveYears,
    /// Five to seven years.
    #[lark(value = 6)]
    FiveToSevenYears,
    /// Seven to ten years.
    #[lark(value = 7)]
    SevenToTenYears,
    /// More than ten years.
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
    /// Screening of the résumé.
    #[lark(value = 1)]
    Screening,
    /// Evaluation of the résumé.
    #[lark(value = 2)]
    Evaluation,
    /// A written test.
    #[lark(value = 3)]
    Exam,
    /// Interviews.
    #[lark(value = 4)]
    Interview,
    /// The offer.
    #[lark(value = 5)]
    Offer,
    /// Is going to join.
    #[lark(value = 6)]
    Onboarding,
    /// The candidate has joined.
    #[lark(value = 7)]
    Onboarded,
    /// Something else.
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
    /// For another cause.
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
    /// The tenant's own ids.
    DepartmentId,
    /// Feishu's ids, `od-...`.
    OpenDepartmentId,
    /// Ids of the people admin console.
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
    /// The user within the app, `ou_...`.
    OpenId,
    /// The user in the people admin console; being phased out.
    PeopleAdminId,
    /// The user across the apps of one developer, `on_...`.
    UnionId,
    /// The user within the tenant.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
