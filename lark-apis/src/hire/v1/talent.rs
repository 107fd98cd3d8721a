// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talents.
//!
//! `hire.v1.talent` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, UnixSeconds, Unknown, lark_api};

use super::models::{CityInfo, CustomFieldType, CustomizedOption, Gender, HireUserIdType, I18n};

/// Puts talents, by their ids, into a folder of talents.
///
/// - `POST /open-apis/hire/v1/talents/add_to_folder` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:talent`, `hire:talent_folder_association`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Talents to put into the folder, from `hire.v1.talent.list`. 1 to 200.
    pub talent_id_list: Vec<String>,
    /// Folder to put them into, from `hire.v1.talent_folder.list`.
    pub folder_id: String,
}

/// Looks up talent ids by mobile numbers, mail addresses and identity document numbers.
///
/// At least one of the three must be given; a talent must match all that are.
///
/// - `POST /open-apis/hire/v1/talents/batch_get_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `hire:talent_onboard_status:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Country calling code of the mobile numbers. Default: `86`.
    pub mobile_code: Option<String>,
    /// Mobile numbers to look for.
    pub mobile_number_list: Option<Vec<String>>,
    /// Mail addresses to look for.
    pub email_list: Option<Vec<String>>,
    /// Kind of the identity documents; required together with `identification_number_list`.
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    /// Numbers of identity documents to look for.
    pub identification_number_list: Option<Vec<String>>,
}

/// The answer to [`BatchGetTalentId`].
#[doc(alias = "BatchGetIdTalentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetTalentIdResponse {
    /// The talents that were found.
    pub talent_list: Vec<TalentBatchInfo>,
}

/// Creates a talent, custom fields included.
///
/// `hire.v1.talent_object.query` lists the custom fields. Whether mail address and phone number are required is set in
/// Feishu Hire under the standard résumé.
///
/// - `POST /open-apis/hire/v1/talents/combined_create` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    /// Id of the source of the résumé; outdated, use `resume_source_id`.
    pub init_source_id: Option<String>,
    /// Id of the source of the résumé, from `hire.v1.resume_source.list`.
    pub resume_source_id: Option<String>,
    /// Folders to put the talent into, from `hire.v1.talent_folder.list`. At most 100.
    pub folder_id_list: Option<Vec<String>>,
    /// User who creates the talent, in the kind of `user_id_type`; not needed if the system does. Default: the system.
    pub creator_id: Option<String>,
    /// Whether an employee or the system creates the talent.
    /// One of `1` (employee), `3` (system).
    pub creator_account_type: Option<i64>,
    /// Id of the résumé file, from `hire.v1.attachment.create`.
    pub resume_attachment_id: Option<String>,
    /// Name, contact and other basic facts.
    pub basic_info: TalentCombinedBasicInfo,
    /// Education. At most 100 entries.
    pub education_list: Option<Vec<TalentCombinedEducationInfo>>,
    /// Work experience. At most 100 entries.
    pub career_list: Option<Vec<TalentCombinedCareerInfo>>,
    /// Projects. At most 100 entries.
    pub project_list: Option<Vec<TalentCombinedProjectInfo>>,
    /// Work samples. At most 100 entries.
    pub works_list: Option<Vec<TalentCombinedWorkInfo>>,
    /// Awards. At most 100 entries.
    pub award_list: Option<Vec<TalentCombinedAwardInfo>>,
    /// Languages the talent speaks. At most 100 entries.
    pub language_list: Option<Vec<TalentCombinedLanguageInfo>>,
    /// Social media accounts. At most 100 entries.
    pub sns_list: Option<Vec<TalentCombinedSnsInfo>>,
    /// Codes of the places the talent would like to work in, from `hire.v1.location.query`. At most 100.
    pub preferred_city_code_list: Option<Vec<String>>,
    /// What the talent writes about themselves.
    pub self_evaluation: Option<TalentSelfEvaluation>,
    /// Custom modules with their values; `children` is a list of lists.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// The answer to [`CreateTalent`].
#[doc(alias = "CombinedCreateTalentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTalentResponse {
    /// Id of the talent that was created.
    pub talent_id: Option<String>,
    /// User who created it, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// Whether an employee or the system created it.
    /// One of `1` (employee), `3` (system).
    pub creator_account_type: Option<i64>,
}

/// Changes a talent, custom fields included.
///
/// `hire.v1.talent_object.query` lists the custom fields. Whether mail address and phone number are required is set in
/// Feishu Hire under the standard résumé.
///
/// - `POST /open-apis/hire/v1/talents/combined_update` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    /// The talent to change, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Id of the source of the résumé; outdated, use `resume_source_id`.
    pub init_source_id: Option<String>,
    /// Folders to put the talent into, from `hire.v1.talent_folder.list`. At most 100.
    pub folder_id_list: Option<Vec<String>>,
    /// User who makes the change, in the kind of `user_id_type`.
    pub operator_id: Option<String>,
    /// Whether an employee or the system makes the change.
    /// One of `1` (employee), `3` (system).
    pub operator_account_type: Option<i64>,
    /// Id of a résumé file to add, from `hire.v1.attachment.create`; its contents are not read into the talent.
    pub resume_attachment_id: Option<String>,
    /// Name, contact and other basic facts.
    pub basic_info: TalentCombinedBasicInfo,
    /// Education; replaces all entries. At most 100.
    pub education_list: Option<Vec<TalentCombinedEducationInfo>>,
    /// Work experience; replaces all entries. At most 100.
    pub career_list: Option<Vec<TalentCombinedCareerInfo>>,
    /// Projects; replaces all entries. At most 100.
    pub project_list: Option<Vec<TalentCombinedProjectInfo>>,
    /// Work samples; replaces all entries. At most 100.
    pub works_list: Option<Vec<TalentCombinedWorkInfo>>,
    /// Awards; replaces all entries. At most 100.
    pub award_list: Option<Vec<TalentCombinedAwardInfo>>,
    /// Languages the talent speaks; replaces all entries. At most 100.
    pub language_list: Option<Vec<TalentCombinedLanguageInfo>>,
    /// Social media accounts; replaces all entries. At most 100.
    pub sns_list: Option<Vec<TalentCombinedSnsInfo>>,
    /// Codes of the places the talent would like to work in, from `hire.v1.location.query`. At most 100.
    pub preferred_city_code_list: Option<Vec<String>>,
    /// What the talent writes about themselves.
    pub self_evaluation: Option<TalentSelfEvaluation>,
    /// Custom modules with their values; replaces all. `children` is a list of lists.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
    pub only_parse_resume_update_talent: Option<bool>,
}

/// The answer to [`UpdateTalent`].
#[doc(alias = "CombinedUpdateTalentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateTalentResponse {
    /// Id of the talent that was changed.
    pub talent_id: Option<String>,
    /// User who made the change, in the kind of `user_id_type`.
    pub operator_id: Option<String>,
    /// Whether an employee or the system made the change.
    /// One of `1` (employee), `3` (system).
    pub operator_account_type: Option<i64>,
}

/// Reads the résumé data of one talent.
///
/// No longer developed; `hire.v2.talent.get` is the newer one.
///
/// - `GET /open-apis/hire/v1/talents/:talent_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/get)
#[doc(alias("get candidate", "candidate information"))]
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
    /// Id of the talent, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `people_admin_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetTalent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponse {
    /// The talent that was asked for.
    pub talent: Option<Talent>,
}

/// Lists the talents in short: id, basic facts, education and career.
///
/// Full details of one come from `hire.v2.talent.get`.
///
/// - `GET /open-apis/hire/v1/talents` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
    /// Text to search for; `and`, `or` and `not` may join several words.
    pub keyword: Option<String>,
    /// Only records last updated at or after this time, in milliseconds.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only records last updated at or before this time, in milliseconds.
    pub update_end_time: Option<Text<UnixMillis>>,
    /// How many items a page has at most; up to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Order of the talents. Default: 1 (last updated first).
    /// One of `1` (update time), `2` (relevance), `3` (application time), `4` (entry time).
    pub sort_by: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `people_admin_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Switch of the call: `ignore_empty_error` makes an empty result no error.
    pub query_option: Option<QueryOption>,
}

/// The answer to [`ListTalent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTalentResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The talents on this page, in short.
    pub items: Vec<Talent>,
}

/// Marks a talent as having joined or left the company, without an application.
///
/// The mark shows on the talent's page. Those who joined, or who left before, cannot be marked as joined; the latter go
/// through the hiring process again.
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/onboard_status` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Rate limit: 20 a minute
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
    /// Id of the talent, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Whether the talent joins or leaves.
    /// One of `1` (onboard), `2` (leave).
    pub operation: i64,
    /// When the talent joins; required then.
    pub onboard_time: Option<Text<UnixMillis>>,
    /// When the talent leaves; required then.
    pub overboard_time: Option<Text<UnixMillis>>,
}

/// Takes talents out of a folder.
///
/// - `POST /open-apis/hire/v1/talents/remove_to_folder` with a tenant token, for custom apps only
/// - Scope: `hire:talent_folder_association`
/// - Rate limit: 10 a second
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
    /// Talents to take out, from `hire.v1.talent.list`. 1 to 200.
    pub talent_id_list: Vec<String>,
    /// Folder to take them out of, from `hire.v1.talent_folder.list`.
    pub folder_id: String,
}

/// Adds tags to a talent, or removes them.
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/tag` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Rate limit: 20 a second
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
    /// Id of the talent, from `hire.v1.talent.batch_get_id`.
    pub talent_id: String,
    /// Whether to add the tags or to remove them.
    /// One of `1` (add), `2` (remove).
    pub operation: i64,
    /// The tags, from `hire.v1.talent_tag.list`.
    pub tag_id_list: Vec<String>,
}

/// The answer to [`AddTalentToFolder`] and [`RemoveTalentFromFolder`].
#[doc(alias("AddToFolderTalentResponse", "RemoveToFolderTalentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentFolderResponse {
    /// Talents that were put into the folder.
    pub talent_id_list: Vec<String>,
    /// The folder they are in now.
    pub folder_id: Option<String>,
}

/// A registration form that a candidate filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationBasicInfo {
    /// Id of the form.
    pub id: Option<String>,
    /// When the form was created.
    pub registration_time: Option<i64>,
    /// Address the form can be fetched from.
    pub download_url: Option<String>,
    /// What the form is for: interview, onboarding or update of data.
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenario: Option<i64>,
}

/// A candidate's profile in the talent pool.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Talent {
    /// Id of the talent.
    pub id: Option<String>,
    /// Whether the talent is protected for a headhunter.
    pub is_in_agency_period: Option<bool>,
    /// Whether the talent has joined.
    pub is_onboarded: Option<bool>,
    /// Name, contact and other basic facts.
    pub basic_info: Option<TalentBasicInfo>,
    /// Where the talent studied.
    pub education_list: Vec<TalentEducationInfo>,
    /// Where the talent worked.
    pub career_list: Vec<TalentCareerInfo>,
    /// Projects the talent worked on.
    pub project_list: Vec<TalentProjectInfo>,
    /// Work samples of the talent.
    pub works_list: Vec<TalentWorksInfo>,
    /// Awards the talent won.
    pub award_list: Vec<TalentAwardInfo>,
    /// Languages the talent speaks.
    pub language_list: Vec<TalentLanguageInfo>,
    /// Social media accounts of the talent.
    pub sns_list: Vec<TalentSnsInfo>,
    /// Sources the résumé came from.
    pub resume_source_list: Vec<TalentResumeSource>,
    /// Interview registration forms; `registration_list` has all forms.
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    /// All registration forms the talent filled in.
    pub registration_list: Vec<RegistrationBasicInfo>,
    /// Ids of the résumé files, newest first, see `hire.v1.attachment.get`.
    pub resume_attachment_id_list: Vec<String>,
    /// Custom modules with their values.
    pub customized_data_list: Vec<TalentCustomizedData>,
    /// Highest degree of the talent.
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub top_degree: Option<i64>,
    /// First degree of the talent.
    /// One of `1` (below junior college), `2` (junior college), `3` (bachelor), `4` (master), `5` (doctor), `6` (others),
    /// `7` (nothing).
    pub first_degree: Option<i64>,
}

/// An award a talent won.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentAwardInfo {
    /// Id of the entry.
    pub id: Option<String>,
    /// Name of the award.
    pub title: Option<String>,
    /// When the award was won, to the year.
    pub award_time: Option<String>,
    /// What the award was for.
    pub desc: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// Name, contact and other basic facts about a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBasicInfo {
    /// Name of the talent.
    pub name: Option<String>,
    /// Mobile number of the talent, without the country.
    pub mobile: Option<String>,
    /// Country calling code of the mobile number.
    pub mobile_code: Option<String>,
    /// Code of the country of the mobile number, see `hire.v1.location.query`.
    pub mobile_country_code: Option<String>,
    /// Mail address of the talent.
    pub email: Option<String>,
    /// How many years the talent has worked.
    pub experience_years: Option<i64>,
    /// How old the talent is, in years.
    pub age: Option<i64>,
    /// Nationality or region of the talent.
    pub nationality: Option<TalentNationality>,
    /// The talent's gender, which may be undisclosed.
    pub gender: Option<Gender>,
    /// Where the talent lives now.
    pub current_city: Option<CityInfo>,
    /// Where the talent comes from.
    pub hometown_city: Option<CityInfo>,
    /// Where the talent would like to work.
    pub preferred_city_list: Vec<CityInfo>,
    /// Kind of the identity document.
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    /// Number of the identity document.
    pub identification_number: Option<String>,
    pub identification: Option<TalentIdentificationInfo>,
    /// The talent's date of birth.
    pub birthday: Option<UnixSeconds>,
    /// User who created the talent, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// Whether the talent is married.
    /// One of `1` (married), `2` (single).
    pub marital_status: Option<i64>,
    /// Home address of the talent.
    pub current_home_address: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    /// When the talent last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// Code of the place where the talent's household is registered.
    pub hukou_location_code: Option<String>,
}

/// A talent found by mobile number, mail address or identity document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBatchInfo {
    /// Id of the talent who was found.
    pub talent_id: Option<String>,
    /// Country calling code; only if mobile numbers were asked for.
    pub mobile_code: Option<String>,
    /// Mobile number; only if mobile numbers were asked for.
    pub mobile_number: Option<String>,
    /// Mail address; only if mail addresses were asked for.
    pub email: Option<String>,
    /// Kind of the identity document; only if such numbers were asked for.
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    /// Number of the identity document; only if such numbers were asked for.
    pub identification_number: Option<String>,
    /// Whether the talent has joined; shown with the scope `hire:talent_onboard_status:readonly`.
    pub is_onboarded: Option<bool>,
}

/// A job a talent had.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCareerInfo {
    /// Id of the entry.
    pub id: Option<String>,
    /// Company the talent worked for.
    pub company: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// What the talent did there.
    pub desc: Option<String>,
    /// When the job began, to the month.
    pub start_time: Option<String>,
    /// When the job ended, to the month.
    pub end_time: Option<String>,
    /// Whether it was an internship, a job, part time work or something else.
    /// One of `1` (internship), `2` (job), `3` (part time), `4` (others).
    pub career_type: Option<i64>,
    /// Which groups of well-known companies the employer belongs to.
    /// One of `5` (bat), `6` (tmd), `10` (leading internet company), `14` (top hundred internet company).
    pub tag_list: Vec<i64>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// An award of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedAwardInfo {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// Name of the award.
    pub title: Option<String>,
    /// When the award was won.
    pub award_time: Option<Text<UnixMillis>>,
    /// What the award was for.
    pub desc: Option<String>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// Basic facts of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedBasicInfo {
    /// Name of the talent.
    /// Required in some requests.
    pub name: Option<String>,
    /// Mobile number of the talent.
    pub mobile: Option<String>,
    /// Code of the country of the mobile number, from `hire.v1.location.query`.
    pub mobile_country_code: Option<String>,
    /// Mail address of the talent.
    pub email: Option<String>,
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
    /// Identity document of the talent.
    pub identification: Option<TalentIdentificationInfo>,
    /// When the talent began to work.
    pub start_work_time: Option<Text<UnixMillis>>,
    /// The talent's date of birth.
    pub birthday: Option<Text<UnixMillis>>,
    /// Gender of the talent.
    pub gender: Option<Gender>,
    /// Code of the nationality, from `hire.v1.location.query`.
    pub nationality_id: Option<String>,
    /// Code of where the talent lives now, from `hire.v1.location.query`.
    pub current_city_code: Option<String>,
    /// Code of where the talent comes from, from `hire.v1.location.query`.
    pub hometown_city_code: Option<String>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// A job in the data of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedCareerInfo {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// Company the talent worked for.
    pub company: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// What the talent did there.
    pub desc: Option<String>,
    /// When the job began.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the job ended.
    pub end_time: Option<Text<UnixMillis>>,
    /// Whether it was an internship or a job.
    /// One of `1` (internship), `2` (job), `3` (part time), `4` (others).
    pub career_type: Option<i64>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// Education of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedEducationInfo {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// Degree the talent got.
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub degree: Option<i64>,
    /// School or university.
    pub school: Option<String>,
    /// What the talent studied.
    pub field_of_study: Option<String>,
    /// When the studies began.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the studies ended.
    pub end_time: Option<Text<UnixMillis>>,
    /// Whether it was full time, part time, by self-study or abroad.
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    /// Rank of the talent's marks, in per cent from the top.
    /// One of `-1` (others), `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty
    /// percent), `50` (top half).
    pub academic_ranking: Option<i64>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// A language of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedLanguageInfo {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// Which language it is.
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese), `26` (indonesian), `27` (malay), `28` (thai), `29`
    /// (serbian).
    pub language: Option<i64>,
    /// How well the talent speaks it.
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// A project of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedProjectInfo {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// The talent's role in the project.
    pub role: Option<String>,
    /// Address of the project.
    pub link: Option<String>,
    /// What the project was about.
    pub desc: Option<String>,
    /// When the project began.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the project ended.
    pub end_time: Option<Text<UnixMillis>>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// A social media account of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedSnsInfo {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// Which platform the account is on.
    /// One of `1` (linked in), `2` (maimai), `3` (we chat), `4` (weibo), `5` (git hub), `6` (zhihu), `7` (facebook), `8`
    /// (twitter), `9` (whats app), `10` (personal site), `11` (qq).
    pub sns_type: Option<i64>,
    /// Address or id of the account.
    pub link: Option<String>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// A work sample of a talent to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCombinedWorkInfo {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// Address of the sample.
    pub link: Option<String>,
    /// What the sample is.
    pub desc: Option<String>,
    /// Id of the file of the sample.
    pub attachment_id: Option<String>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// A file in a custom field of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    /// Id of the uploaded file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Type of the file.
    pub content_type: Option<String>,
    /// How large the file is.
    pub file_size: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedData {
    /// Id of the custom module.
    pub object_id: Option<String>,
    /// Name of the module, by language.
    pub name: Option<I18n>,
    /// Type of the item; 11 for a module.
    pub object_type: Option<CustomFieldType>,
    /// Fields of the module with their values.
    pub children: Vec<TalentCustomizedDataChild>,
}

/// A custom field of a talent with its value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    /// Id of the custom field.
    pub object_id: Option<String>,
    /// Name of the field, by language.
    pub name: Option<I18n>,
    /// Type of the field; it tells where in `value` to look.
    pub object_type: Option<CustomFieldType>,
    /// Value of the custom field; which member is set depends on `object_type`.
    pub value: Option<TalentCustomizedValue>,
}

/// A custom module or field of a talent with its value.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCustomizedDataObjectValue {
    /// Id of the custom module or field, from `hire.v1.talent_object.query`.
    pub object_id: Option<String>,
    pub value: Option<String>,
    /// Fields of the module, one list for each of its entries.
    pub children: Option<Vec<Vec<TalentCustomizedDataObjectValueChild>>>,
}

/// A field in a custom module of a talent.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentCustomizedDataObjectValueChild {
    /// Id of the custom field, from `hire.v1.talent_object.query`.
    pub object_id: Option<String>,
    /// The value as a string, written as the type of the field demands.
    pub value: Option<String>,
}

/// A span of time in a custom field of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedTimeRange {
    /// When the span begins.
    pub start_time: Option<String>,
    /// When the span ends; `-` if it goes on.
    pub end_time: Option<String>,
}

/// The value of a custom field of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    /// The value of a text, module or default field.
    pub content: Option<String>,
    /// The choice, for a field with a single one.
    pub option: Option<CustomizedOption>,
    /// The choices, for a field with several.
    pub option_list: Vec<CustomizedOption>,
    /// The span, for a field of that type.
    pub time_range: Option<TalentCustomizedTimeRange>,
    /// The value of a date, month or year field.
    pub time: Option<Text<UnixSeconds>>,
    /// The value of a number field.
    pub number: Option<String>,
    /// The files, for a field of that type.
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}

/// Where and what a talent studied.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentEducationInfo {
    /// Id of the entry.
    pub id: Option<String>,
    /// Degree the talent got.
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub degree: Option<i64>,
    /// School or university.
    pub school: Option<String>,
    /// What the talent studied.
    pub field_of_study: Option<String>,
    /// When the studies began, to the month.
    pub start_time: Option<String>,
    /// When the studies ended, to the month.
    pub end_time: Option<String>,
    /// When the studies end, never left open; preferred, as it keeps filters by graduation exact.
    pub end_time_v2: Option<String>,
    /// Whether it was full time, part time, by self-study or abroad.
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    /// Rank of the talent's marks, in per cent from the top.
    /// One of `-1` (others), `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty
    /// percent), `50` (top half).
    pub academic_ranking: Option<i64>,
    /// Which groups of well-known universities the school belongs to.
    /// One of `1` (project985), `2` (project211), `3` (first tier), `4` (qs top200).
    pub tag_list: Vec<i64>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// An identity document of a talent.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TalentIdentificationInfo {
    /// Kind of the document.
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    /// Number of the document.
    pub identification_number: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An interview registration form a talent filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentInterviewRegistrationSimple {
    /// Id of the form.
    pub id: Option<String>,
    /// When the form was created.
    pub registration_time: Option<UnixMillis>,
    /// Address the form can be fetched from.
    pub download_url: Option<String>,
}

/// A language a talent speaks.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentLanguageInfo {
    /// Id of the entry.
    pub id: Option<String>,
    /// Which language it is.
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese), `26` (indonesian), `27` (malay), `28` (thai), `29`
    /// (serbian).
    pub language: Option<i64>,
    /// How well the talent speaks it.
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// Nationality or region of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentNationality {
    /// Code of the country, see `hire.v1.location.query`.
    pub nationality_code: Option<String>,
    /// Chinese name of the country or region.
    pub zh_name: Option<String>,
    /// English name of the country or region.
    pub en_name: Option<String>,
}

/// A project a talent worked on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentProjectInfo {
    /// Id of the entry.
    pub id: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// The talent's role in the project.
    pub role: Option<String>,
    /// Address of the project.
    pub link: Option<String>,
    /// What the project was about.
    pub desc: Option<String>,
    /// When the project began, to the month.
    pub start_time: Option<String>,
    /// When the project ended, to the month.
    pub end_time: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// A source a talent's résumé came from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentResumeSource {
    /// Id of the source, from `hire.v1.resume_source.list`.
    pub id: Option<String>,
    /// Chinese name of the source.
    pub zh_name: Option<String>,
    /// English name of the source.
    pub en_name: Option<String>,
}

/// What a talent writes about themselves.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TalentSelfEvaluation {
    /// Has no effect; leave it out.
    pub id: Option<String>,
    /// The talent's text.
    pub content: Option<String>,
    /// Custom fields with their values, given here and not in `children`.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

/// A social media account of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentSnsInfo {
    /// Id of the entry.
    pub id: Option<String>,
    /// Which platform the account is on.
    /// One of `1` (linked in), `2` (maimai), `3` (we chat), `4` (weibo), `5` (git hub), `6` (zhihu), `7` (facebook), `8`
    /// (twitter), `9` (whats app), `10` (personal site), `11` (qq).
    pub sns_type: Option<i64>,
    /// Address or id of the account.
    pub link: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// A work sample of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentWorksInfo {
    /// Id of the sample, with which `hire.v1.attachment.get` fetches its file.
    pub id: Option<String>,
    /// Address of the sample.
    pub link: Option<String>,
    /// What the sample is.
    pub desc: Option<String>,
    /// File name of the work sample.
    pub name: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// The values of `query_option`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum QueryOption {
    /// An empty result is no error.
    IgnoreEmptyError,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
