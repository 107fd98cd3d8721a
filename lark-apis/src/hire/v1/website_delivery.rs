// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Deliveries of a website.
//!
//! `hire.v1.website.delivery` in the platform's terms.

use lark_runtime::{Body, Model, UnixMillis, lark_api};

use super::models::Gender;
use crate::ids::UserIdType;

/// Starts a task that makes an application on a careers site from a résumé file.
///
/// `hire.v1.website.delivery_task.get` tells how it ended.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment` with a tenant token, for custom
///   apps only
/// - Scope: `hire:site_application`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/create_by_attachment)
#[doc(alias = "CreateByAttachmentWebsiteDelivery")]
#[lark_api(
    id = "hire.v1.website.delivery.create_by_attachment",
    method = "POST",
    path = "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment",
    token = "tenant",
    response = CreateWebsiteDeliveryByAttachmentResponse,
    scopes = "hire:site_application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateWebsiteDeliveryByAttachment {
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// The posting applied for, from `hire.v1.website.job_post.list`.
    pub job_post_id: String,
    /// The user of the site, from `hire.v1.website.site_user.create`; keep it, as it cannot be looked up.
    pub user_id: String,
    /// Id of the résumé file, from `hire.v1.attachment.create`.
    pub resume_file_id: String,
    /// Promotion channel that led here, from `hire.v1.website.channel.list`.
    pub channel_id: Option<String>,
    /// Code of the city the candidate would like to work in, from `hire.v1.location.query`. At most 1.
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// Country calling code; stronger than what the résumé says.
    pub mobile_country_code: Option<String>,
    /// Mobile number; stronger than what the résumé says.
    pub mobile: Option<String>,
    /// Mail address; stronger than what the résumé says.
    pub email: Option<String>,
    /// Identity document; stronger than what the résumé says.
    pub identification: Option<WebsiteDeliveryIdentification>,
}

/// The answer to [`CreateWebsiteDeliveryByAttachment`].
#[doc(alias = "CreateByAttachmentWebsiteDeliveryResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateWebsiteDeliveryByAttachmentResponse {
    /// Id of the task, to ask `hire.v1.website.delivery_task.get` how it ended.
    pub task_id: Option<String>,
}

/// Makes an application on a careers site from structured résumé data.
///
/// Which fields are required is set in Feishu Hire under the site's application form. Times such as `start_time` are in
/// milliseconds.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume` with a tenant token, for custom apps
///   only
/// - Scope: `hire:site_application`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/create_by_resume)
#[doc(alias = "CreateByResumeWebsiteDelivery")]
#[lark_api(
    id = "hire.v1.website.delivery.create_by_resume",
    method = "POST",
    path = "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume",
    token = "tenant",
    response = CreateWebsiteDeliveryByResumeResponse,
    scopes = "hire:site_application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateWebsiteDeliveryByResume {
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The posting applied for, from `hire.v1.website.job_post.search` or `hire.v1.website.job_post.list`.
    pub job_post_id: String,
    /// The candidate's résumé.
    pub resume: WebsiteDeliveryResume,
    /// The user of the site, from `hire.v1.website.site_user.create`.
    pub user_id: String,
    /// Codes of the cities the candidate would like to work in, from `hire.v1.location.query`.
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// Promotion channel that led here, from `hire.v1.website.channel.list`.
    pub channel_id: Option<String>,
}

/// The answer to [`CreateWebsiteDeliveryByResume`].
#[doc(alias = "CreateByResumeWebsiteDeliveryResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateWebsiteDeliveryByResumeResponse {
    /// The application that was made on the site.
    pub delivery: Option<WebsiteDeliveryDto>,
}

/// An identity document of someone who applies with a résumé file.
#[doc(alias(
    "CreateByAttachmentWebsiteDeliveryRequestIndentification",
    "CreateByResumeWebsiteDeliveryRequestIdentification"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryIdentification {
    /// Kind of the document.
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    /// Number of the document.
    pub identification_number: Option<String>,
}

/// An award in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestAward")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryAward {
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// What the award was for.
    pub desc: Option<String>,
    /// Name of the award.
    pub title: Option<String>,
    /// When the award was won.
    pub award_time: Option<UnixMillis>,
}

/// Basic facts in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestBasicInfo")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryBasicInfo {
    /// Code of the country, from `hire.v1.location.query`.
    pub nationality_id: Option<String>,
    /// When the candidate began to work.
    pub start_work_time: Option<UnixMillis>,
    /// Home address of the candidate.
    pub current_home_address: Option<String>,
    /// Code of where the candidate comes from, from `hire.v1.location.query`.
    pub hometown_city_code: Option<String>,
    /// Code of the country of the mobile number, from `hire.v1.location.query`.
    pub mobile_country_code: Option<String>,
    /// Identity document of the candidate.
    pub identification: Option<WebsiteDeliveryIdentification>,
    /// Whether the candidate is married.
    /// One of `1` (married), `2` (single).
    pub marital_status: Option<i64>,
    /// Mobile number of the candidate.
    pub mobile: Option<String>,
    /// Code of where the candidate lives now, from `hire.v1.location.query`.
    pub current_city_code: Option<String>,
    /// How many years the candidate has worked.
    pub experience_years: Option<i64>,
    /// Gender of the candidate.
    pub gender: Option<Gender>,
    /// The candidate's date of birth.
    pub birthday: Option<UnixMillis>,
    /// Name of the candidate.
    pub name: String,
    /// Codes of the cities the candidate would like to work in, from `hire.v1.location.query`.
    pub preferred_city_code_list: Option<Vec<String>>,
    /// Source of the résumé, from `hire.v1.resume_source.list`.
    pub resume_source_id: Option<String>,
    /// How old the candidate is, in years.
    pub age: Option<i64>,
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// Mail address of the candidate.
    pub email: Option<String>,
}

/// A job in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestCareer")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryCareer {
    /// What the candidate did there.
    pub desc: Option<String>,
    /// When the job ended; -1 if it goes on.
    pub end_time: Option<UnixMillis>,
    /// When the job began.
    pub start_time: Option<UnixMillis>,
    /// Title of the job.
    pub title: Option<String>,
    /// Company the candidate worked for.
    pub company: Option<String>,
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestCustomizedData")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryCustomizedData {
    /// Id of the custom field, from `hire.v1.talent_object.query`.
    pub object_id: Option<String>,
    /// The value as a string, written as the type of the field demands.
    pub value: Option<String>,
}

/// A custom module in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestCustomizedDataParent")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryCustomizedDataParent {
    /// Id of the custom module, from `hire.v1.talent_object.query`.
    pub object_id: Option<String>,
    /// Fields of the module with their values.
    pub children: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

/// An application made on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestDto")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WebsiteDeliveryDto {
    /// The application in the hiring system, see `hire.v1.application.get_detail`.
    pub application_id: Option<String>,
    /// Id of the application on the site; outdated in the result of a task.
    pub id: Option<String>,
    /// The job applied for, see `hire.v1.job.get_detail`.
    pub job_id: Option<String>,
    /// The posting applied for, see `hire.v1.website.job_post.get`.
    pub job_post_id: Option<String>,
    /// Id of the résumé on the site, see `hire.v1.attachment.get`.
    pub portal_resume_id: Option<String>,
    /// The user of the site who applied.
    pub user_id: Option<String>,
    /// The talent in the hiring system, see `hire.v1.talent.get`.
    pub talent_id: Option<String>,
}

/// Education in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestEducation")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryEducation {
    /// Whether it was full time, part time, by self-study or outside mainland China.
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    /// When the studies ended; -1 if they go on, but a later edit then asks for a date.
    pub end_time: Option<UnixMillis>,
    /// When the studies end, never left open; preferred, as it keeps filters by graduation exact.
    pub end_time_v2: Option<UnixMillis>,
    /// What the candidate studied.
    pub field_of_study: Option<String>,
    /// School or university.
    pub school: Option<String>,
    /// When the studies began.
    pub start_time: Option<UnixMillis>,
    /// Rank among the students of the subject, in per cent from the top.
    /// One of `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty percent), `50`
    /// (top half), `51` (others).
    pub academic_ranking: Option<i64>,
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// Degree the candidate got.
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub degree: Option<i64>,
}

/// An internship in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestInternship")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryInternship {
    /// What the candidate did there.
    pub desc: Option<String>,
    /// When the internship ended; -1 if it goes on.
    pub end_time: Option<UnixMillis>,
    /// When the internship began.
    pub start_time: Option<UnixMillis>,
    /// Title of the position.
    pub title: Option<String>,
    /// Company the candidate was at.
    pub company: Option<String>,
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

/// A language in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestLanguage")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryLanguage {
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// Which language it is.
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese), `26` (indonesian), `27` (malay), `28` (thai), `29`
    /// (serbian).
    pub language: Option<i64>,
    /// How well the candidate speaks it.
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
}

/// A project in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestProject")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryProject {
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// What the project was about.
    pub desc: Option<String>,
    /// When the project ended; -1 if it goes on.
    pub end_time: Option<UnixMillis>,
    /// Address of the project.
    pub link: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// The candidate's role in the project.
    pub role: Option<String>,
    /// When the project began.
    pub start_time: Option<UnixMillis>,
}

/// A résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestResume")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryResume {
    /// Internships of the candidate.
    pub internship_list: Option<Vec<WebsiteDeliveryInternship>>,
    /// Name, contact and other basic facts.
    pub basic_info: WebsiteDeliveryBasicInfo,
    /// Where the candidate studied.
    pub education_list: Option<Vec<WebsiteDeliveryEducation>>,
    /// What the candidate writes about themselves.
    pub self_evaluation: Option<WebsiteDeliverySelfEvaluation>,
    /// Where the candidate worked.
    pub career_list: Option<Vec<WebsiteDeliveryCareer>>,
    /// Custom modules with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedDataParent>>,
    /// Id of the résumé file, from `hire.v1.attachment.create`.
    pub resume_attachment_id: Option<String>,
    /// Social media accounts of the candidate.
    pub sns_list: Option<Vec<WebsiteDeliverySns>>,
    /// Work samples of the candidate.
    pub works_list: Option<Vec<WebsiteDeliveryWorks>>,
    /// Awards the candidate won.
    pub award_list: Option<Vec<WebsiteDeliveryAward>>,
    /// Projects the candidate worked on.
    pub project_list: Option<Vec<WebsiteDeliveryProject>>,
    /// Languages the candidate speaks.
    pub language_list: Option<Vec<WebsiteDeliveryLanguage>>,
}

/// What a candidate writes about themselves on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestSelfEvaluation")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliverySelfEvaluation {
    /// The candidate's text.
    pub content: Option<String>,
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

/// A social media account in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestSns")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliverySns {
    /// Which platform the account is on.
    /// One of `1` (linked in), `2` (maimai), `3` (we chat), `4` (weibo), `5` (git hub), `6` (zhihu), `7` (facebook), `8`
    /// (twitter), `9` (whats app), `10` (personal site), `11` (qq).
    pub sns_type: Option<i64>,
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// Address of the account.
    pub link: Option<String>,
}

/// A work sample in a résumé sent on a careers site.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestWorks")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryWorks {
    /// What the sample is.
    pub desc: Option<String>,
    /// Address of the sample.
    pub link: Option<String>,
    /// The file of the sample.
    pub attachment: Option<WebsiteDeliveryWorksAttachment>,
    /// Custom fields with their values.
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

/// The file of a work sample.
#[doc(alias = "CreateByResumeWebsiteDeliveryRequestWorksAttachment")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WebsiteDeliveryWorksAttachment {
    /// Id of the file, from `hire.v1.attachment.create`.
    pub file_id: Option<String>,
}
