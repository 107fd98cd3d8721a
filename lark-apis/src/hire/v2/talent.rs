// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talents.
//!
//! `hire.v2.talent` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18n;

/// Fetches a talent.
///
/// - `GET /open-apis/hire/v2/talents/:talent_id` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `hire:note:readonly`, `hire:talent_folder:readonly`,
///   `hire:talent_tag`, `hire:talent_tag:readonly`, `hire:talent_blocklist:readonly`, `hire:talent_folder`,
///   `hire:note`, `contact:user.employee_id:readonly`, `hire:talent_blocklist`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002102
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/get-2)
#[lark_api(
    id = "hire.v2.talent.get",
    method = "GET",
    path = "/open-apis/hire/v2/talents/:talent_id",
    token = "tenant",
    undocumented_token = "user",
    response = GetTalentResponse,
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTalent {
    pub talent_id: String,
    pub user_id_type: Option<TalentUserIdType>,
}

/// The answer to [`GetTalent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponse {
    pub talent_id: Option<String>,
    pub basic_info: Option<GetTalentResponseBasicInfo>,
    pub education_list: Vec<GetTalentResponseEducationInfo>,
    pub career_list: Vec<GetTalentResponseCareerInfo>,
    pub project_list: Vec<GetTalentResponseProjectInfo>,
    pub works_list: Vec<GetTalentResponseWorksInfo>,
    pub award_list: Vec<GetTalentResponseAwardInfo>,
    pub language_list: Vec<GetTalentResponseLanguageInfo>,
    pub sns_list: Vec<GetTalentResponseSnsInfo>,
    pub resume_source_list: Vec<TalentResumeSource>,
    pub internship_list: Vec<GetTalentResponseInternshipInfo>,
    pub customized_data_list: Vec<GetTalentResponseCustomizedData>,
    pub resume_attachment_id_list: Vec<String>,
    pub resume_attachment_list: Vec<TalentResumeAttachment>,
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    pub registration_list: Vec<RegistrationBasicInfo>,
    pub is_onboarded: Option<bool>,
    pub is_in_agency_period: Option<bool>,
    pub top_degree: Option<i64>,
    pub talent_pool_id_list: Vec<String>,
    pub talent_folder_ref_list_v2: Vec<TalentFolder>,
    pub tag_list: Vec<TalentTag>,
    pub similar_info_v2: Option<TalentSimilar>,
    pub block_info: Option<TalentBlock>,
    pub talent_pool_ref_list_v2: Vec<TalentPool>,
    pub note_list_v2: Vec<TalentNote>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseAwardInfo {
    pub award_name: Option<String>,
    pub award_time: Option<String>,
    pub description: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseBasicInfo {
    pub name: Option<String>,
    pub mobile_number: Option<String>,
    pub mobile_code: Option<String>,
    pub email: Option<String>,
    pub experience_years: Option<i64>,
    pub age: Option<i64>,
    pub nationality_code: Option<String>,
    pub gender: Option<i64>,
    pub current_location_code: Option<String>,
    pub hometown_location_code: Option<String>,
    pub preferred_location_code_list: Vec<String>,
    pub home_address: Option<String>,
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
    pub birthday: Option<i64>,
    pub marital_status: Option<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    pub hukou_location_code: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub confidential: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseCareerInfo {
    pub company_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub title: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseCustomizedData {
    pub module_id: Option<String>,
    pub name: Option<I18n>,
    pub object_type: Option<i64>,
    pub children: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseEducationInfo {
    pub degree: Option<i64>,
    pub school_name: Option<String>,
    pub major: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub education_type: Option<i64>,
    pub academic_ranking: Option<i64>,
    pub tag_list: Vec<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseInternshipInfo {
    pub company_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub title: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseLanguageInfo {
    pub language: Option<i64>,
    pub proficiency: Option<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseProjectInfo {
    pub project_name: Option<String>,
    pub role: Option<String>,
    pub link: Option<String>,
    pub description: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseSnsInfo {
    pub sns_type: Option<i64>,
    pub link: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponseWorksInfo {
    pub id: Option<String>,
    pub link: Option<String>,
    pub description: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationBasicInfo {
    pub id: Option<String>,
    pub registration_time: Option<i64>,
    pub download_url: Option<String>,
    pub scenario: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBlock {
    pub blocked_time: Option<String>,
    pub creator_id: Option<String>,
    pub reason: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub file_size: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    pub object_id: Option<String>,
    pub name: Option<I18n>,
    pub object_type: Option<i64>,
    pub value: Option<TalentCustomizedValue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedOption {
    pub key: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedTimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    pub content: Option<String>,
    pub option: Option<TalentCustomizedOption>,
    pub option_list: Vec<TalentCustomizedOption>,
    pub time_range: Option<TalentCustomizedTimeRange>,
    pub time: Option<String>,
    pub number: Option<String>,
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentFolder {
    pub name: Option<String>,
    pub folder_id: Option<String>,
    pub owner_id: Option<String>,
    pub add_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentInterviewRegistrationSimple {
    pub id: Option<String>,
    pub registration_time: Option<i64>,
    pub download_url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentNote {
    pub id: Option<String>,
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub content: Option<String>,
    pub privacy: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentPool {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub add_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentResumeAttachment {
    pub id: Option<String>,
    pub name: Option<String>,
    pub mime: Option<String>,
    pub create_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentResumeSource {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentSimilar {
    pub is_similar_talent: Option<bool>,
    pub similar_talent_id_list: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentTag {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub r#type: Option<i64>,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TalentUserIdType {
    OpenId,
    PeopleAdminId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
