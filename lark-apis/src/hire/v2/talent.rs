// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talents.
//!
//! `hire.v2.talent` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, UnixSeconds, lark_api};

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
    pub basic_info: Option<CompositeTalentBasicInfo>,
    pub education_list: Vec<CompositeTalentEducationInfo>,
    pub career_list: Vec<CompositeTalentCareerInfo>,
    pub project_list: Vec<CompositeTalentProjectInfo>,
    pub works_list: Vec<CompositeTalentWorksInfo>,
    pub award_list: Vec<CompositeTalentAwardInfo>,
    pub language_list: Vec<CompositeTalentLanguageInfo>,
    pub sns_list: Vec<CompositeTalentSnsInfo>,
    pub resume_source_list: Vec<TalentResumeSource>,
    pub internship_list: Vec<CompositeTalentInternshipInfo>,
    pub customized_data_list: Vec<CompositeTalentCustomizedData>,
    pub resume_attachment_id_list: Vec<String>,
    pub resume_attachment_list: Vec<TalentResumeAttachment>,
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    pub registration_list: Vec<RegistrationBasicInfo>,
    pub is_onboarded: Option<bool>,
    pub is_in_agency_period: Option<bool>,
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others).
    pub top_degree: Option<i64>,
    pub talent_pool_id_list: Vec<String>,
    pub talent_folder_ref_list_v2: Vec<TalentFolder>,
    pub tag_list: Vec<TalentTag>,
    pub similar_info_v2: Option<TalentSimilar>,
    pub block_info: Option<TalentBlock>,
    pub talent_pool_ref_list_v2: Vec<TalentPool>,
    pub note_list_v2: Vec<TalentNote>,
}

#[doc(alias = "GetTalentResponseAwardInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentAwardInfo {
    pub award_name: Option<String>,
    pub award_time: Option<String>,
    pub description: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseBasicInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentBasicInfo {
    pub name: Option<String>,
    pub mobile_number: Option<String>,
    pub mobile_code: Option<String>,
    pub email: Option<String>,
    pub experience_years: Option<i64>,
    pub age: Option<i64>,
    pub nationality_code: Option<String>,
    /// One of `1` (male), `2` (female), `3` (others).
    pub gender: Option<i64>,
    pub current_location_code: Option<String>,
    pub hometown_location_code: Option<String>,
    pub preferred_location_code_list: Vec<String>,
    pub home_address: Option<String>,
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
    pub birthday: Option<UnixSeconds>,
    /// One of `1` (married), `2` (single).
    pub marital_status: Option<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    pub hukou_location_code: Option<String>,
    pub update_time: Option<Text<UnixMillis>>,
    pub create_time: Option<Text<UnixMillis>>,
    /// One of `1` (hidden), `2` (public).
    pub confidential: Option<i64>,
}

#[doc(alias = "GetTalentResponseCareerInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentCareerInfo {
    pub company_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub title: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseCustomizedData")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentCustomizedData {
    pub module_id: Option<String>,
    pub name: Option<I18n>,
    /// One of `1` (single line text), `2` (multiline text), `3` (single select), `4` (multi select), `5` (date), `6`
    /// (month), `7` (year), `8` (period), `9` (number), `10` (default), `11` (module), `12` (day), `13` (attachment).
    pub object_type: Option<i64>,
    pub children: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseEducationInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentEducationInfo {
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others).
    pub degree: Option<i64>,
    pub school_name: Option<String>,
    pub major: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    /// One of `-1` (others), `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty
    /// percent), `50` (top half).
    pub academic_ranking: Option<i64>,
    pub tag_list: Vec<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseInternshipInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentInternshipInfo {
    pub company_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub title: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseLanguageInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentLanguageInfo {
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese).
    pub language: Option<i64>,
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseProjectInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentProjectInfo {
    pub project_name: Option<String>,
    pub role: Option<String>,
    pub link: Option<String>,
    pub description: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseSnsInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentSnsInfo {
    /// One of `1` (linked in), `2` (maimai), `3` (we chat), `4` (weibo), `5` (git hub), `6` (zhihu), `7` (facebook), `8`
    /// (twitter), `9` (whats app), `10` (personal site), `11` (qq).
    pub sns_type: Option<i64>,
    pub link: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseWorksInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentWorksInfo {
    pub id: Option<String>,
    pub link: Option<String>,
    pub description: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationBasicInfo {
    pub id: Option<String>,
    pub registration_time: Option<UnixMillis>,
    pub download_url: Option<String>,
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenario: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBlock {
    pub blocked_time: Option<Text<UnixMillis>>,
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
    /// One of `1` (single line text), `2` (multiline text), `3` (single select), `4` (multi select), `5` (date), `6`
    /// (month), `7` (year), `8` (period), `9` (number), `10` (default), `11` (module), `12` (day), `13` (attachment).
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
    pub start_time: Option<Text<UnixSeconds>>,
    pub end_time: Option<Text<UnixSeconds>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    pub content: Option<String>,
    pub option: Option<TalentCustomizedOption>,
    pub option_list: Vec<TalentCustomizedOption>,
    pub time_range: Option<TalentCustomizedTimeRange>,
    pub time: Option<Text<UnixSeconds>>,
    pub number: Option<String>,
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentFolder {
    pub name: Option<String>,
    pub folder_id: Option<String>,
    pub owner_id: Option<String>,
    pub add_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentInterviewRegistrationSimple {
    pub id: Option<String>,
    pub registration_time: Option<UnixMillis>,
    pub download_url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentNote {
    pub id: Option<String>,
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    pub creator_id: Option<String>,
    pub content: Option<String>,
    /// One of `1` (private), `2` (public).
    pub privacy: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentPool {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub add_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentResumeAttachment {
    pub id: Option<String>,
    pub name: Option<String>,
    pub mime: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
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
    /// One of `1` (manual), `2` (automatic).
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
    #[non_exhaustive]
    Other(String),
}
