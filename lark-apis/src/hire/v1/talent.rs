// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talents.
//!
//! `hire.v1.talent` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, UnixSeconds, Unknown, lark_api};

use super::models::{CityInfo, CustomFieldType, CustomizedOption, Gender, HireUserIdType, I18n};

/// Adds talents to folder.
///
/// - `POST /open-apis/hire/v1/talents/add_to_folder` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:talent`, `hire:talent_folder_association`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/add_to_folder)
#[doc(alias = "AddToFolderTalent")]
#[lark_api(
    id = "hire.v1.talent.add_to_folder",
    method = "POST",
    path = "/open-apis/hire/v1/talents/add_to_folder",
    token = "tenant",
    response = TalentFolderResponse,
    scopes = "hire:talent|hire:talent_folder_association",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTalentToFolder {
    /// At most 200 elements.
    pub talent_id_list: Vec<String>,
    pub folder_id: String,
}

/// Fetches an id of a talent.
///
/// - `POST /open-apis/hire/v1/talents/batch_get_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `hire:talent_onboard_status:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002009
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/batch_get_id)
#[doc(alias = "BatchGetIdTalent")]
#[lark_api(
    id = "hire.v1.talent.batch_get_id",
    method = "POST",
    path = "/open-apis/hire/v1/talents/batch_get_id",
    token = "tenant",
    response = BatchGetTalentIdResponse,
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetTalentId {
    pub mobile_code: Option<String>,
    pub mobile_number_list: Option<Vec<String>>,
    pub email_list: Option<Vec<String>>,
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number_list: Option<Vec<String>>,
}

/// The answer to [`BatchGetTalentId`].
#[doc(alias = "BatchGetIdTalentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetTalentIdResponse {
    pub talent_list: Vec<TalentBatchInfo>,
}

/// Runs `combined_create` on a talent.
///
/// - `POST /open-apis/hire/v1/talents/combined_create` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/combined_create)
#[doc(alias = "CombinedCreateTalent")]
#[lark_api(
    id = "hire.v1.talent.combined_create",
    method = "POST",
    path = "/open-apis/hire/v1/talents/combined_create",
    token = "tenant",
    response = CreateTalentResponse,
    scopes = "hire:talent",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTalent {
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    pub init_source_id: Option<String>,
    pub resume_source_id: Option<String>,
    /// At most 100 elements.
    pub folder_id_list: Option<Vec<String>>,
    pub creator_id: Option<String>,
    /// One of `1` (employee), `3` (system).
    pub creator_account_type: Option<i64>,
    pub resume_attachment_id: Option<String>,
    pub basic_info: TalentCombinedBasicInfo,
    /// At most 100 elements.
    pub education_list: Option<Vec<TalentCombinedEducationInfo>>,
    /// At most 100 elements.
    pub career_list: Option<Vec<TalentCombinedCareerInfo>>,
    /// At most 100 elements.
    pub project_list: Option<Vec<TalentCombinedProjectInfo>>,
    /// At most 100 elements.
    pub works_list: Option<Vec<TalentCombinedWorkInfo>>,
    /// At most 100 elements.
    pub award_list: Option<Vec<TalentCombinedAwardInfo>>,
    /// At most 100 elements.
    pub language_list: Option<Vec<TalentCombinedLanguageInfo>>,
    /// At most 100 elements.
    pub sns_list: Option<Vec<TalentCombinedSnsInfo>>,
    /// At most 100 elements.
    pub preferred_city_code_list: Option<Vec<String>>,
    pub self_evaluation: Option<TalentSelfEvaluation>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// The answer to [`CreateTalent`].
#[doc(alias = "CombinedCreateTalentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTalentResponse {
    pub talent_id: Option<String>,
    pub creator_id: Option<String>,
    /// One of `1` (employee), `3` (system).
    pub creator_account_type: Option<i64>,
}

/// Runs `combined_update` on a talent.
///
/// - `POST /open-apis/hire/v1/talents/combined_update` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002102
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/combined_update)
#[doc(alias = "CombinedUpdateTalent")]
#[lark_api(
    id = "hire.v1.talent.combined_update",
    method = "POST",
    path = "/open-apis/hire/v1/talents/combined_update",
    token = "tenant",
    response = UpdateTalentResponse,
    scopes = "hire:talent",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTalent {
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    pub talent_id: String,
    pub init_source_id: Option<String>,
    /// At most 100 elements.
    pub folder_id_list: Option<Vec<String>>,
    pub operator_id: Option<String>,
    /// One of `1` (employee), `3` (system).
    pub operator_account_type: Option<i64>,
    pub resume_attachment_id: Option<String>,
    pub basic_info: TalentCombinedBasicInfo,
    /// At most 100 elements.
    pub education_list: Option<Vec<TalentCombinedEducationInfo>>,
    /// At most 100 elements.
    pub career_list: Option<Vec<TalentCombinedCareerInfo>>,
    /// At most 100 elements.
    pub project_list: Option<Vec<TalentCombinedProjectInfo>>,
    /// At most 100 elements.
    pub works_list: Option<Vec<TalentCombinedWorkInfo>>,
    /// At most 100 elements.
    pub award_list: Option<Vec<TalentCombinedAwardInfo>>,
    /// At most 100 elements.
    pub language_list: Option<Vec<TalentCombinedLanguageInfo>>,
    /// At most 100 elements.
    pub sns_list: Option<Vec<TalentCombinedSnsInfo>>,
    /// At most 100 elements.
    pub preferred_city_code_list: Option<Vec<String>>,
    pub self_evaluation: Option<TalentSelfEvaluation>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
    pub only_parse_resume_update_talent: Option<bool>,
}

/// The answer to [`UpdateTalent`].
#[doc(alias = "CombinedUpdateTalentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateTalentResponse {
    pub talent_id: Option<String>,
    pub operator_id: Option<String>,
    /// One of `1` (employee), `3` (system).
    pub operator_account_type: Option<i64>,
}

/// Fetches a talent.
///
/// - `GET /open-apis/hire/v1/talents/:talent_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1000001, 1002001, 1002002, 1002102
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/get)
#[lark_api(
    id = "hire.v1.talent.get",
    method = "GET",
    path = "/open-apis/hire/v1/talents/:talent_id",
    token = "tenant",
    response = GetTalentResponse,
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTalent {
    pub talent_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetTalent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponse {
    pub talent: Option<Talent>,
}

/// Lists talents.
///
/// - `GET /open-apis/hire/v1/talents` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/list)
#[lark_api(
    id = "hire.v1.talent.list",
    method = "GET",
    path = "/open-apis/hire/v1/talents",
    token = "tenant",
    response = ListTalentResponse,
    paging(items = Talent),
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTalent {
    pub keyword: Option<String>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
    pub page_size: Option<i64>,
    /// One of `1` (update time), `2` (relevance), `3` (application time), `4` (entry time).
    pub sort_by: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<HireUserIdType>,
    pub query_option: Option<QueryOption>,
}

/// The answer to [`ListTalent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTalentResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Talent>,
}

/// Onboards a status of a talent.
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/onboard_status` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Rate limit: 20 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/onboard_status)
#[doc(alias = "OnboardStatusTalent")]
#[lark_api(
    id = "hire.v1.talent.onboard_status",
    method = "POST",
    path = "/open-apis/hire/v1/talents/:talent_id/onboard_status",
    token = "tenant",
    scopes = "hire:talent",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTalentOnboardStatus {
    pub talent_id: String,
    /// One of `1` (onboard), `2` (leave).
    pub operation: i64,
    pub onboard_time: Option<Text<UnixMillis>>,
    pub overboard_time: Option<Text<UnixMillis>>,
}

/// Removes talents to folder.
///
/// - `POST /open-apis/hire/v1/talents/remove_to_folder` with a tenant token, for custom apps only
/// - Scope: `hire:talent_folder_association`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/talent/remove_to_folder)
#[doc(alias = "RemoveToFolderTalent")]
#[lark_api(
    id = "hire.v1.talent.remove_to_folder",
    method = "POST",
    path = "/open-apis/hire/v1/talents/remove_to_folder",
    token = "tenant",
    response = TalentFolderResponse,
    scopes = "hire:talent_folder_association",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTalentFromFolder {
    /// At most 200 elements.
    pub talent_id_list: Vec<String>,
    pub folder_id: String,
}

/// Runs `tag` on a talent.
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/tag` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002111, 1002112, 1002113, 1002114
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/talent/tag)
#[doc(alias = "TagTalent")]
#[lark_api(
    id = "hire.v1.talent.tag",
    method = "POST",
    path = "/open-apis/hire/v1/talents/:talent_id/tag",
    token = "tenant",
    scopes = "hire:talent",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTalentTags {
    pub talent_id: String,
    /// One of `1` (add), `2` (remove).
    pub operation: i64,
    pub tag_id_list: Vec<String>,
}

/// The answer to [`AddTalentToFolder`] and [`RemoveTalentFromFolder`].
#[doc(alias("AddToFolderTalentResponse", "RemoveToFolderTalentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentFolderResponse {
    pub talent_id_list: Vec<String>,
    pub folder_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationBasicInfo {
    pub id: Option<String>,
    pub registration_time: Option<i64>,
    pub download_url: Option<String>,
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenario: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Talent {
    pub id: Option<String>,
    pub is_in_agency_period: Option<bool>,
    pub is_onboarded: Option<bool>,
    pub basic_info: Option<TalentBasicInfo>,
    pub education_list: Vec<TalentEducationInfo>,
    pub career_list: Vec<TalentCareerInfo>,
    pub project_list: Vec<TalentProjectInfo>,
    pub works_list: Vec<TalentWorksInfo>,
    pub award_list: Vec<TalentAwardInfo>,
    pub language_list: Vec<TalentLanguageInfo>,
    pub sns_list: Vec<TalentSnsInfo>,
    pub resume_source_list: Vec<TalentResumeSource>,
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    pub registration_list: Vec<RegistrationBasicInfo>,
    pub resume_attachment_id_list: Vec<String>,
    pub customized_data_list: Vec<TalentCustomizedData>,
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub top_degree: Option<i64>,
    /// One of `1` (below junior college), `2` (junior college), `3` (bachelor), `4` (master), `5` (doctor), `6` (others),
    /// `7` (nothing).
    pub first_degree: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentAwardInfo {
    pub id: Option<String>,
    pub title: Option<String>,
    pub award_time: Option<String>,
    pub desc: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBasicInfo {
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub mobile_code: Option<String>,
    pub mobile_country_code: Option<String>,
    pub email: Option<String>,
    pub experience_years: Option<i64>,
    pub age: Option<i64>,
    pub nationality: Option<TalentNationality>,
    pub gender: Option<Gender>,
    pub current_city: Option<CityInfo>,
    pub hometown_city: Option<CityInfo>,
    pub preferred_city_list: Vec<CityInfo>,
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
    pub identification: Option<TalentIdentificationInfo>,
    pub birthday: Option<UnixSeconds>,
    pub creator_id: Option<String>,
    /// One of `1` (married), `2` (single).
    pub marital_status: Option<i64>,
    pub current_home_address: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub hukou_location_code: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBatchInfo {
    pub talent_id: Option<String>,
    pub mobile_code: Option<String>,
    pub mobile_number: Option<String>,
    pub email: Option<String>,
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
    pub is_onboarded: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCareerInfo {
    pub id: Option<String>,
    pub company: Option<String>,
    pub title: Option<String>,
    pub desc: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// One of `1` (internship), `2` (job), `3` (part time), `4` (others).
    pub career_type: Option<i64>,
    /// One of `5` (bat), `6` (tmd), `10` (leading internet company), `14` (top hundred internet company).
    pub tag_list: Vec<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedAwardInfo {
    pub id: Option<String>,
    pub title: Option<String>,
    pub award_time: Option<Text<UnixMillis>>,
    pub desc: Option<String>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedBasicInfo {
    /// Required in some requests.
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub mobile_country_code: Option<String>,
    pub email: Option<String>,
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
    pub identification: Option<TalentIdentificationInfo>,
    pub start_work_time: Option<Text<UnixMillis>>,
    pub birthday: Option<Text<UnixMillis>>,
    pub gender: Option<Gender>,
    pub nationality_id: Option<String>,
    pub current_city_code: Option<String>,
    pub hometown_city_code: Option<String>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedCareerInfo {
    pub id: Option<String>,
    pub company: Option<String>,
    pub title: Option<String>,
    pub desc: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    /// One of `1` (internship), `2` (job), `3` (part time), `4` (others).
    pub career_type: Option<i64>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedEducationInfo {
    pub id: Option<String>,
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub degree: Option<i64>,
    pub school: Option<String>,
    pub field_of_study: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    /// One of `-1` (others), `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty
    /// percent), `50` (top half).
    pub academic_ranking: Option<i64>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedLanguageInfo {
    pub id: Option<String>,
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese), `26` (indonesian), `27` (malay), `28` (thai), `29`
    /// (serbian).
    pub language: Option<i64>,
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedProjectInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub role: Option<String>,
    pub link: Option<String>,
    pub desc: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedSnsInfo {
    pub id: Option<String>,
    /// One of `1` (linked in), `2` (maimai), `3` (we chat), `4` (weibo), `5` (git hub), `6` (zhihu), `7` (facebook), `8`
    /// (twitter), `9` (whats app), `10` (personal site), `11` (qq).
    pub sns_type: Option<i64>,
    pub link: Option<String>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedWorkInfo {
    pub id: Option<String>,
    pub link: Option<String>,
    pub desc: Option<String>,
    pub attachment_id: Option<String>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    pub file_id: Option<String>,
    pub name: Option<String>,
    pub content_type: Option<String>,
    pub file_size: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedData {
    pub object_id: Option<String>,
    pub name: Option<I18n>,
    pub object_type: Option<CustomFieldType>,
    pub children: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    pub object_id: Option<String>,
    pub name: Option<I18n>,
    pub object_type: Option<CustomFieldType>,
    pub value: Option<TalentCustomizedValue>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCustomizedDataObjectValue {
    pub object_id: Option<String>,
    pub value: Option<String>,
    pub children: Option<Vec<Vec<TalentCustomizedDataObjectValueChild>>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCustomizedDataObjectValueChild {
    pub object_id: Option<String>,
    pub value: Option<String>,
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
    pub option: Option<CustomizedOption>,
    pub option_list: Vec<CustomizedOption>,
    pub time_range: Option<TalentCustomizedTimeRange>,
    pub time: Option<Text<UnixSeconds>>,
    pub number: Option<String>,
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentEducationInfo {
    pub id: Option<String>,
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub degree: Option<i64>,
    pub school: Option<String>,
    pub field_of_study: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub end_time_v2: Option<String>,
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    /// One of `-1` (others), `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty
    /// percent), `50` (top half).
    pub academic_ranking: Option<i64>,
    /// One of `1` (project985), `2` (project211), `3` (first tier), `4` (qs top200).
    pub tag_list: Vec<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TalentIdentificationInfo {
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
pub struct TalentLanguageInfo {
    pub id: Option<String>,
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese), `26` (indonesian), `27` (malay), `28` (thai), `29`
    /// (serbian).
    pub language: Option<i64>,
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentNationality {
    pub nationality_code: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentProjectInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub role: Option<String>,
    pub link: Option<String>,
    pub desc: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentResumeSource {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentSelfEvaluation {
    pub id: Option<String>,
    pub content: Option<String>,
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentSnsInfo {
    pub id: Option<String>,
    /// One of `1` (linked in), `2` (maimai), `3` (we chat), `4` (weibo), `5` (git hub), `6` (zhihu), `7` (facebook), `8`
    /// (twitter), `9` (whats app), `10` (personal site), `11` (qq).
    pub sns_type: Option<i64>,
    pub link: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentWorksInfo {
    pub id: Option<String>,
    pub link: Option<String>,
    pub desc: Option<String>,
    pub name: Option<String>,
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// The values of `query_option`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum QueryOption {
    IgnoreEmptyError,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
