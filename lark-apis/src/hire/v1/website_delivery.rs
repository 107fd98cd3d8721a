// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Deliveries of a website.
//!
//! `hire.v1.website.delivery` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::CreateByResumeWebsiteDeliveryRequestDto;
use crate::ids::UserIdType;

/// Creates deliveries of a website by attachment.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment` with a tenant token, for custom
///   apps only
/// - Scope: `hire:site_application`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002007, 1002009, 1002011
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/create_by_attachment)
#[lark_api(
    id = "hire.v1.website.delivery.create_by_attachment",
    method = "POST",
    path = "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment",
    token = "tenant",
    response = CreateByAttachmentWebsiteDeliveryResponse,
    scopes = "hire:site_application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateByAttachmentWebsiteDelivery {
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
    pub identification: Option<CreateByAttachmentWebsiteDeliveryRequestIndentification>,
}

/// The answer to [`CreateByAttachmentWebsiteDelivery`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateByAttachmentWebsiteDeliveryResponse {
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
#[lark_api(
    id = "hire.v1.website.delivery.create_by_resume",
    method = "POST",
    path = "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume",
    token = "tenant",
    response = CreateByResumeWebsiteDeliveryResponse,
    scopes = "hire:site_application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDelivery {
    pub website_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub job_post_id: String,
    pub resume: CreateByResumeWebsiteDeliveryRequestResume,
    pub user_id: String,
    pub application_preferred_city_code_list: Option<Vec<String>>,
    pub channel_id: Option<String>,
}

/// The answer to [`CreateByResumeWebsiteDelivery`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryResponse {
    pub delivery: Option<CreateByResumeWebsiteDeliveryRequestDto>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByAttachmentWebsiteDeliveryRequestIndentification {
    pub identification_type: Option<i64>,
    pub identification_number: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestAward {
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
    pub desc: Option<String>,
    pub title: Option<String>,
    pub award_time: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestBasicInfo {
    pub nationality_id: Option<String>,
    pub start_work_time: Option<i64>,
    pub current_home_address: Option<String>,
    pub hometown_city_code: Option<String>,
    pub mobile_country_code: Option<String>,
    pub identification: Option<CreateByResumeWebsiteDeliveryRequestIdentification>,
    pub marital_status: Option<i64>,
    pub mobile: Option<String>,
    pub current_city_code: Option<String>,
    pub experience_years: Option<i64>,
    pub gender: Option<i64>,
    pub birthday: Option<i64>,
    pub name: String,
    pub preferred_city_code_list: Option<Vec<String>>,
    pub resume_source_id: Option<String>,
    pub age: Option<i64>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
    pub email: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestCareer {
    pub desc: Option<String>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub title: Option<String>,
    pub company: Option<String>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestCustomizedData {
    pub object_id: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestCustomizedDataParent {
    pub object_id: Option<String>,
    pub children: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestEducation {
    pub education_type: Option<i64>,
    pub end_time: Option<i64>,
    pub end_time_v2: Option<i64>,
    pub field_of_study: Option<String>,
    pub school: Option<String>,
    pub start_time: Option<i64>,
    pub academic_ranking: Option<i64>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
    pub degree: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestIdentification {
    pub identification_number: Option<String>,
    pub identification_type: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestInternship {
    pub desc: Option<String>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub title: Option<String>,
    pub company: Option<String>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestLanguage {
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
    pub language: Option<i64>,
    pub proficiency: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestProject {
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
    pub desc: Option<String>,
    pub end_time: Option<i64>,
    pub link: Option<String>,
    pub name: Option<String>,
    pub role: Option<String>,
    pub start_time: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestResume {
    pub internship_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestInternship>>,
    pub basic_info: CreateByResumeWebsiteDeliveryRequestBasicInfo,
    pub education_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestEducation>>,
    pub self_evaluation: Option<CreateByResumeWebsiteDeliveryRequestSelfEvaluation>,
    pub career_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestCareer>>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedDataParent>>,
    pub resume_attachment_id: Option<String>,
    pub sns_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestSns>>,
    pub works_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestWorks>>,
    pub award_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestAward>>,
    pub project_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestProject>>,
    pub language_list: Option<Vec<CreateByResumeWebsiteDeliveryRequestLanguage>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestSelfEvaluation {
    pub content: Option<String>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestSns {
    pub sns_type: Option<i64>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
    pub link: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestWorks {
    pub desc: Option<String>,
    pub link: Option<String>,
    pub attachment: Option<CreateByResumeWebsiteDeliveryRequestWorksAttachment>,
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryRequestCustomizedData>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestWorksAttachment {
    pub file_id: Option<String>,
}
