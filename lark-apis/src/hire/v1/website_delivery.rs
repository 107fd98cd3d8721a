// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Deliveries of a website.
//!
//! `hire.v1.website.delivery` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::models::Gender;
use crate::ids::UserIdType;

/// Creates deliveries of a website by attachment.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment` with a tenant token, for custom
///   apps only
/// - Scope: `hire:site_application`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002007, 1002009, 1002011
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
pub struct CreateWebsiteDeliveryByAttachment {
    pub website_id: String,
    pub job_post_id: String,
    pub user_id: String,
    pub resume_file_id: String,
    pub channel_id: Option<String>,
    /// At most 1 elements.
    pub application_preferred_city_code_list: Option<Vec<String>>,
    pub mobile_country_code: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub identification: Option<WebsiteDeliveryIdentification>,
}

/// The answer to [`CreateWebsiteDeliveryByAttachment`].
#[doc(alias = "CreateByAttachmentWebsiteDeliveryResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateWebsiteDeliveryByAttachmentResponse {
    pub task_id: Option<String>,
}

/// Creates deliveries of a website by resume.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume` with a tenant token, for custom apps
///   only
/// - Scope: `hire:site_application`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002511, 1002513
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
pub struct CreateWebsiteDeliveryByResume {
    pub website_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub job_post_id: String,
    pub resume: WebsiteDeliveryResume,
    pub user_id: String,
    pub application_preferred_city_code_list: Option<Vec<String>>,
    pub channel_id: Option<String>,
}

/// The answer to [`CreateWebsiteDeliveryByResume`].
#[doc(alias = "CreateByResumeWebsiteDeliveryResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateWebsiteDeliveryByResumeResponse {
    pub delivery: Option<WebsiteDeliveryDto>,
}

#[doc(alias(
    "CreateByAttachmentWebsiteDeliveryRequestIndentification",
    "CreateByResumeWebsiteDeliveryRequestIdentification"
))]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryIdentification {
    /// One of `1` (identity card), `2` (passport), `3` (hong kong macao residence permit), `4` (taiwan travel permit), `5`
    /// (others), `6` (hong kong macao travel permit), `9` (taiwan residence permit).
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestAward")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryAward {
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    pub desc: Option<String>,
    pub title: Option<String>,
    pub award_time: Option<UnixMillis>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestBasicInfo")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryBasicInfo {
    pub nationality_id: Option<String>,
    pub start_work_time: Option<UnixMillis>,
    pub current_home_address: Option<String>,
    pub hometown_city_code: Option<String>,
    pub mobile_country_code: Option<String>,
    pub identification: Option<WebsiteDeliveryIdentification>,
    /// One of `1` (married), `2` (single).
    pub marital_status: Option<i64>,
    pub mobile: Option<String>,
    pub current_city_code: Option<String>,
    pub experience_years: Option<i64>,
    pub gender: Option<Gender>,
    pub birthday: Option<UnixMillis>,
    /// Required in requests.
    pub name: Option<String>,
    pub preferred_city_code_list: Option<Vec<String>>,
    pub resume_source_id: Option<String>,
    pub age: Option<i64>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    pub email: Option<String>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestCareer")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryCareer {
    pub desc: Option<String>,
    pub end_time: Option<UnixMillis>,
    pub start_time: Option<UnixMillis>,
    pub title: Option<String>,
    pub company: Option<String>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestCustomizedData")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryCustomizedData {
    pub object_id: Option<String>,
    pub value: Option<String>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestCustomizedDataParent")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryCustomizedDataParent {
    pub object_id: Option<String>,
    pub children: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestDto")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryDto {
    pub application_id: Option<String>,
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub job_post_id: Option<String>,
    pub portal_resume_id: Option<String>,
    pub user_id: Option<String>,
    pub talent_id: Option<String>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestEducation")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryEducation {
    /// One of `1` (abroad), `2` (full time), `3` (part time), `4` (self taught), `5` (others).
    pub education_type: Option<i64>,
    pub end_time: Option<UnixMillis>,
    pub end_time_v2: Option<UnixMillis>,
    pub field_of_study: Option<String>,
    pub school: Option<String>,
    pub start_time: Option<UnixMillis>,
    /// One of `5` (top five percent), `10` (top ten percent), `20` (top twenty percent), `30` (top thirty percent), `50`
    /// (top half), `51` (others).
    pub academic_ranking: Option<i64>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others), `11` (mba).
    pub degree: Option<i64>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestInternship")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryInternship {
    pub desc: Option<String>,
    pub end_time: Option<UnixMillis>,
    pub start_time: Option<UnixMillis>,
    pub title: Option<String>,
    pub company: Option<String>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestLanguage")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryLanguage {
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    /// One of `1` (english), `2` (french), `3` (japanese), `4` (korean), `5` (german), `6` (russian), `7` (spanish), `8`
    /// (portuguese), `9` (arabic), `10` (hindi), `11` (hindustani), `12` (bengali), `13` (hausa), `14` (punjabi), `15`
    /// (persian), `16` (swahili), `17` (telugu), `18` (turkish), `19` (italian), `20` (javanese), `21` (tamil), `22`
    /// (marathi), `23` (vietnamese), `24` (mandarin), `25` (cantonese), `26` (indonesian), `27` (malay), `28` (thai), `29`
    /// (serbian).
    pub language: Option<i64>,
    /// One of `1` (elementary), `2` (daily), `3` (business), `4` (fluent), `5` (native).
    pub proficiency: Option<i64>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestProject")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryProject {
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    pub desc: Option<String>,
    pub end_time: Option<UnixMillis>,
    pub link: Option<String>,
    pub name: Option<String>,
    pub role: Option<String>,
    pub start_time: Option<UnixMillis>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestResume")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryResume {
    pub internship_list: Option<Vec<WebsiteDeliveryInternship>>,
    /// Required in requests.
    pub basic_info: Option<WebsiteDeliveryBasicInfo>,
    pub education_list: Option<Vec<WebsiteDeliveryEducation>>,
    pub self_evaluation: Option<WebsiteDeliverySelfEvaluation>,
    pub career_list: Option<Vec<WebsiteDeliveryCareer>>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedDataParent>>,
    pub resume_attachment_id: Option<String>,
    pub sns_list: Option<Vec<WebsiteDeliverySns>>,
    pub works_list: Option<Vec<WebsiteDeliveryWorks>>,
    pub award_list: Option<Vec<WebsiteDeliveryAward>>,
    pub project_list: Option<Vec<WebsiteDeliveryProject>>,
    pub language_list: Option<Vec<WebsiteDeliveryLanguage>>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestSelfEvaluation")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliverySelfEvaluation {
    pub content: Option<String>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestSns")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliverySns {
    /// One of `1` (linked in), `2` (maimai), `3` (we chat), `4` (weibo), `5` (git hub), `6` (zhihu), `7` (facebook), `8`
    /// (twitter), `9` (whats app), `10` (personal site), `11` (qq).
    pub sns_type: Option<i64>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
    pub link: Option<String>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestWorks")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryWorks {
    pub desc: Option<String>,
    pub link: Option<String>,
    pub attachment: Option<WebsiteDeliveryWorksAttachment>,
    pub customized_data: Option<Vec<WebsiteDeliveryCustomizedData>>,
}

#[doc(alias = "CreateByResumeWebsiteDeliveryRequestWorksAttachment")]
#[derive(Clone, Default, Model)]
pub struct WebsiteDeliveryWorksAttachment {
    pub file_id: Option<String>,
}
