// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talents.
//!
//! `hire.v2.talent` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, UnixSeconds, lark_api};

use super::models::I18n;

/// Fetches a talent with folders, tags, pools, notes and the state on the blocklist.
///
/// Deleted talents cannot be fetched.
///
/// - `GET /open-apis/hire/v2/talents/:talent_id` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Scopes that unlock single fields of the answer: `hire:note:readonly`, `hire:talent_folder:readonly`,
///   `hire:talent_tag`, `hire:talent_tag:readonly`, `hire:talent_blocklist:readonly`, `hire:talent_folder`,
///   `hire:note`, `contact:user.employee_id:readonly`, `hire:talent_blocklist`
/// - Rate limit: 20 a second
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
    /// Id of the talent, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `people_admin_id`.
    pub user_id_type: Option<TalentUserIdType>,
}

/// The answer to [`GetTalent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTalentResponse {
    /// Id of the talent that was asked for.
    pub talent_id: Option<String>,
    /// Name, contact and other basic facts.
    pub basic_info: Option<CompositeTalentBasicInfo>,
    /// Where the talent studied.
    pub education_list: Vec<CompositeTalentEducationInfo>,
    /// Where the talent worked.
    pub career_list: Vec<CompositeTalentCareerInfo>,
    /// Projects the talent worked on.
    pub project_list: Vec<CompositeTalentProjectInfo>,
    /// Work samples of the talent.
    pub works_list: Vec<CompositeTalentWorksInfo>,
    /// Awards the talent won.
    pub award_list: Vec<CompositeTalentAwardInfo>,
    /// Languages the talent speaks.
    pub language_list: Vec<CompositeTalentLanguageInfo>,
    /// Social media accounts of the talent.
    pub sns_list: Vec<CompositeTalentSnsInfo>,
    /// Sources the résumé came from.
    pub resume_source_list: Vec<TalentResumeSource>,
    /// Internships the talent did.
    pub internship_list: Vec<CompositeTalentInternshipInfo>,
    /// Custom modules with their values.
    pub customized_data_list: Vec<CompositeTalentCustomizedData>,
    /// Ids of the résumé files, newest first, see `hire.v1.attachment.get`.
    pub resume_attachment_id_list: Vec<String>,
    /// The résumé files, newest first.
    pub resume_attachment_list: Vec<TalentResumeAttachment>,
    /// Interview registration forms; `registration_list` has all forms.
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    /// All registration forms the talent filled in.
    pub registration_list: Vec<RegistrationBasicInfo>,
    /// Whether the talent has joined.
    pub is_onboarded: Option<bool>,
    /// Whether the talent is protected for a headhunter.
    pub is_in_agency_period: Option<bool>,
    /// Highest degree of the talent, as a number of the documented list.
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others).
    pub top_degree: Option<i64>,
    /// Pools the talent is in, see `hire.v1.talent_pool.search`.
    pub talent_pool_id_list: Vec<String>,
    /// Folders the talent is in; shown with the scope `hire:talent_folder:readonly` or `hire:talent_folder`.
    pub talent_folder_ref_list_v2: Vec<TalentFolder>,
    /// Tags of the talent; shown with the scope `hire:talent_tag:readonly` or `hire:talent_tag`.
    pub tag_list: Vec<TalentTag>,
    /// Which other talents are like this one.
    pub similar_info_v2: Option<TalentSimilar>,
    /// Why and when the talent was blocked; shown with the scope `hire:talent_blocklist:readonly` or
    /// `hire:talent_blocklist`.
    pub block_info: Option<TalentBlock>,
    /// Pools the talent is in, with names; shown with the scope `hire:talent_folder:readonly` or `hire:talent_folder`.
    pub talent_pool_ref_list_v2: Vec<TalentPool>,
    /// Notes about the talent; shown with the scope `hire:note:readonly` or `hire:note`.
    pub note_list_v2: Vec<TalentNote>,
}

/// An award a talent won.
#[doc(alias = "GetTalentResponseAwardInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentAwardInfo {
    /// What the award is called.
    pub award_name: Option<String>,
    /// Month the award was won in, as `YYYY-MM`.
    pub award_time: Option<String>,
    /// What the award was for.
    pub description: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// Name, contact and other basic facts about a talent.
#[doc(alias = "GetTalentResponseBasicInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentBasicInfo {
    /// Name of the talent.
    pub name: Option<String>,
    /// Mobile number of the talent, without the country.
    pub mobile_number: Option<String>,
    /// Country calling code of the mobile number.
    pub mobile_code: Option<String>,
    /// Mail address of the talent.
    pub email: Option<String>,
    /// How many years the talent has worked.
    pub experience_years: Option<i64>,
    /// How old the talent is, in years.
    pub age: Option<i64>,
    /// Code of the nationality or region, see `hire.v1.location.query`.
    pub nationality_code: Option<String>,
    /// Gender of the talent.
    /// One of `1` (male), `2` (female), `3` (others).
    pub gender: Option<i64>,
    /// Code of where the talent lives now, see `hire.v1.location.query`.
    pub current_location_code: Option<String>,
    /// Code of where the talent comes from, see `hire.v1.location.query`.
    pub hometown_location_code: Option<String>,
    /// Codes of where the talent would like to work, see `hire.v1.location.query`.
    pub preferred_location_code_list: Vec<String>,
    /// Where the talent lives, as text.
    pub home_address: Option<String>,
    /// Kind of the identity document.
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    /// Number of the identity document.
    pub identification_number: Option<String>,
    /// The talent's date of birth.
    pub birthday: Option<UnixSeconds>,
    /// Whether the talent is married.
    /// One of `1` (married), `2` (single).
    pub marital_status: Option<i64>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    /// Code of the place where the talent's household is registered, see `hire.v1.location.query`.
    pub hukou_location_code: Option<String>,
    /// When the talent last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// When the talent was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// Whether the talent is hidden or open to all.
    /// One of `1` (hidden), `2` (public).
    pub confidential: Option<i64>,
}

/// A job a talent had.
#[doc(alias = "GetTalentResponseCareerInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentCareerInfo {
    /// Company the talent worked for.
    pub company_name: Option<String>,
    /// What the talent did there.
    pub description: Option<String>,
    /// Month the job ended in, as `YYYY-MM`.
    pub end_time: Option<String>,
    /// Month the job began in, as `YYYY-MM`.
    pub start_time: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

#[doc(alias = "GetTalentResponseCustomizedData")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentCustomizedData {
    /// Id of the custom module.
    pub module_id: Option<String>,
    /// Name of the module, by language.
    pub name: Option<I18n>,
    /// Type of the item; 11 for a module.
    /// One of `1` (single line text), `2` (multiline text), `3` (single select), `4` (multi select), `5` (date), `6`
    /// (month), `7` (year), `8` (period), `9` (number), `10` (default), `11` (module), `12` (day), `13` (attachment).
    pub object_type: Option<i64>,
    /// Fields of the module with their values.
    pub children: Vec<TalentCustomizedDataChild>,
}

/// Where and what a talent studied.
#[doc(alias = "GetTalentResponseEducationInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentEducationInfo {
    /// Degree the talent got.
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others).
    pub degree: Option<i64>,
    /// School or university.
    pub school_name: Option<String>,
    /// What the talent studied.
    pub major: Option<String>,
    /// Month the studies began in, as `YYYY-MM`.
    pub start_time: Option<String>,
    /// Month the studies ended in, as `YYYY-MM`.
    pub end_time: Option<String>,
    /// Whether it was full time, part time, by self-study or abroad.
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    /// Rank of the talent's marks, in per cent from the top.
    /// One of `-1` (others), `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty
    /// percent), `50` (top half).
    pub academic_ranking: Option<i64>,
    pub tag_list: Vec<i64>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// An internship a talent did.
#[doc(alias = "GetTalentResponseInternshipInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentInternshipInfo {
    /// Company the talent was at.
    pub company_name: Option<String>,
    /// Description of the company or the internship.
    pub description: Option<String>,
    /// Month the internship ended in, as `YYYY-MM`.
    pub end_time: Option<String>,
    /// Month the internship began in, as `YYYY-MM`.
    pub start_time: Option<String>,
    /// Title of the position.
    pub title: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// A language a talent speaks.
#[doc(alias = "GetTalentResponseLanguageInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentLanguageInfo {
    /// Which language it is.
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese).
    pub language: Option<i64>,
    /// How well the talent speaks it.
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// A project a talent worked on.
#[doc(alias = "GetTalentResponseProjectInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentProjectInfo {
    /// What the project is called.
    pub project_name: Option<String>,
    /// The talent's role in the project.
    pub role: Option<String>,
    /// Address of the project, which does not expire.
    pub link: Option<String>,
    /// What the project was about.
    pub description: Option<String>,
    /// Month the project began in, as `YYYY-MM`.
    pub start_time: Option<String>,
    /// Month the project ended in, as `YYYY-MM`.
    pub end_time: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// A social media account of a talent.
#[doc(alias = "GetTalentResponseSnsInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentSnsInfo {
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
#[doc(alias = "GetTalentResponseWorksInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompositeTalentWorksInfo {
    /// Id of the work sample.
    pub id: Option<String>,
    /// Address of the sample, which does not expire.
    pub link: Option<String>,
    /// What the sample is.
    pub description: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

/// A registration form that a talent filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationBasicInfo {
    /// Id of the form.
    pub id: Option<String>,
    /// When the form was created.
    pub registration_time: Option<UnixMillis>,
    /// Address the form can be fetched from for 7 days.
    pub download_url: Option<String>,
    /// What the form is for: interview, onboarding or update of data.
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenario: Option<i64>,
}

/// The entry of a talent on the blocklist.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBlock {
    /// When the talent was blocked.
    pub blocked_time: Option<Text<UnixMillis>>,
    /// User who blocked the talent, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// Why the talent was blocked.
    pub reason: Option<String>,
}

/// A file in a custom field of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    /// Id of the file, see `hire.v1.attachment.get`.
    pub file_id: Option<String>,
    /// What the file is called.
    pub file_name: Option<String>,
    /// Type of the file.
    pub content_type: Option<String>,
    /// How large the file is.
    pub file_size: Option<i64>,
}

/// A custom field of a talent with its value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    /// Id of the custom field, see `hire.v1.talent_object.query`.
    pub object_id: Option<String>,
    /// Name of the field, by language.
    pub name: Option<I18n>,
    /// Type of the field; it tells where in `value` to look.
    /// One of `1` (single line text), `2` (multiline text), `3` (single select), `4` (multi select), `5` (date), `6`
    /// (month), `7` (year), `8` (period), `9` (number), `10` (default), `11` (module), `12` (day), `13` (attachment).
    pub object_type: Option<i64>,
    /// What the field holds.
    pub value: Option<TalentCustomizedValue>,
}

/// A choice made in a custom field of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedOption {
    /// Id of the choice.
    pub key: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
}

/// A span of time in a custom field of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedTimeRange {
    /// When the span begins.
    pub start_time: Option<Text<UnixSeconds>>,
    /// When the span ends; `-` if it goes on.
    pub end_time: Option<Text<UnixSeconds>>,
}

/// The value of a custom field of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    /// The value of a text, module or default field.
    pub content: Option<String>,
    /// The choice, for a field with a single one.
    pub option: Option<TalentCustomizedOption>,
    /// The choices, for a field with several.
    pub option_list: Vec<TalentCustomizedOption>,
    /// The span, for a field of that type.
    pub time_range: Option<TalentCustomizedTimeRange>,
    /// The value of a date, month or year field.
    pub time: Option<Text<UnixSeconds>>,
    /// The value of a number field.
    pub number: Option<String>,
    /// The files, for a field of that type.
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}

/// A folder a talent is in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentFolder {
    /// Name of the folder.
    pub name: Option<String>,
    /// Id of the talent folder.
    pub folder_id: Option<String>,
    /// User who owns the folder.
    pub owner_id: Option<String>,
    /// When the talent was put into the folder.
    pub add_time: Option<Text<UnixMillis>>,
}

/// An interview registration form a talent filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentInterviewRegistrationSimple {
    /// Id of the form.
    pub id: Option<String>,
    /// When the form was created.
    pub registration_time: Option<UnixMillis>,
    /// Address the form can be fetched from for 7 days.
    pub download_url: Option<String>,
}

/// A note about a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentNote {
    /// Id of the note.
    pub id: Option<String>,
    /// The talent the note is about.
    pub talent_id: Option<String>,
    /// The application the note is about, if any.
    pub application_id: Option<String>,
    /// When the note was written.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the note last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// User who wrote the note, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// Text of the note.
    pub content: Option<String>,
    /// Whether the note is private or public.
    /// One of `1` (private), `2` (public).
    pub privacy: Option<i64>,
}

/// A pool a talent is in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentPool {
    /// Id of the pool.
    pub id: Option<String>,
    /// Name of the pool, by language.
    pub name: Option<I18n>,
    /// What the pool is for, by language.
    pub description: Option<I18n>,
    /// When the talent was put into the pool.
    pub add_time: Option<Text<UnixMillis>>,
}

/// A résumé file of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentResumeAttachment {
    /// Id of the attachment.
    pub id: Option<String>,
    /// File name with its suffix.
    pub name: Option<String>,
    /// MIME type of the file.
    pub mime: Option<String>,
    /// When the file was added.
    pub create_time: Option<Text<UnixMillis>>,
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

/// Which other talents are like this one.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentSimilar {
    /// Whether there are similar talents.
    pub is_similar_talent: Option<bool>,
    /// Ids of the talents who are like this one.
    pub similar_talent_id_list: Vec<String>,
}

/// A tag on a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentTag {
    /// Id of the tag.
    pub id: Option<String>,
    /// Text of the tag, by language.
    pub name: Option<I18n>,
    /// What the tag means, by language.
    pub description: Option<I18n>,
    /// Whether the tag is set by hand or automatically.
    /// One of `1` (manual), `2` (automatic).
    pub r#type: Option<i64>,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TalentUserIdType {
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
