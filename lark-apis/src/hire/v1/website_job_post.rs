// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job posts of a website.
//!
//! `hire.v1.website.job_post` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::job::JobLevelIdType;
use super::models::{
    ActiveStatus, CommonAddress, CustomizedData, IdNameObject, ProcessType, RequiredDegree, RequiredExperience,
};
use crate::ids::{DepartmentIdType, UserIdType};

/// Fetches a job post of a website.
///
/// - `GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:site_job_post:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002502, 1002509
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/get)
#[lark_api(
    id = "hire.v1.website.job_post.get",
    method = "GET",
    path = "/open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id",
    token = "tenant",
    response = GetWebsiteJobPostResponse,
    scopes = "hire:site_job_post:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetWebsiteJobPost {
    pub website_id: String,
    pub job_post_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`GetWebsiteJobPost`].
#[derive(Clone, Default, Model)]
pub struct GetWebsiteJobPostResponse {
    pub job_post: Option<WebsiteJobPost>,
}

/// Lists job posts of a website.
///
/// - `GET /open-apis/hire/v1/websites/:website_id/job_posts` with a tenant token, for custom and store apps
/// - Scope: `hire:site_job_post:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002502
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/list-2)
#[lark_api(
    id = "hire.v1.website.job_post.list",
    method = "GET",
    path = "/open-apis/hire/v1/websites/:website_id/job_posts",
    token = "tenant",
    response = WebsiteJobPostListResponse,
    paging(items = WebsiteJobPost),
    scopes = "hire:site_job_post:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListWebsiteJobPost {
    pub website_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
    pub create_start_time: Option<Text<UnixMillis>>,
    pub create_end_time: Option<Text<UnixMillis>>,
}

/// Searches job posts of a website.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/job_posts/search` with a tenant token, for custom and store apps
/// - Scope: `hire:site_job_post:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/search)
#[lark_api(
    id = "hire.v1.website.job_post.search",
    method = "POST",
    path = "/open-apis/hire/v1/websites/:website_id/job_posts/search",
    token = "tenant",
    response = WebsiteJobPostListResponse,
    paging(items = WebsiteJobPost),
    scopes = "hire:site_job_post:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct SearchWebsiteJobPost {
    pub website_id: String,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// At most 100 elements.
    pub job_type_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub city_code_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_function_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub subject_id_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
    pub create_start_time: Option<Text<UnixMillis>>,
    pub create_end_time: Option<Text<UnixMillis>>,
}

/// The answer to [`SearchJobPublishRecord`](super::job_publish_record::SearchJobPublishRecord), [`ListWebsiteJobPost`]
/// and [`SearchWebsiteJobPost`].
#[doc(alias("ListWebsiteJobPostResponse", "SearchJobPublishRecordResponse", "SearchWebsiteJobPostResponse"))]
#[derive(Clone, Default, Model)]
pub struct WebsiteJobPostListResponse {
    pub items: Vec<WebsiteJobPost>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct WebsiteJobPost {
    pub id: Option<String>,
    pub title: Option<String>,
    pub job_id: Option<String>,
    pub job_code: Option<String>,
    pub job_expire_time: Option<Text<UnixMillis>>,
    pub job_active_status: Option<ActiveStatus>,
    pub job_process_type: Option<ProcessType>,
    pub job_recruitment_type: Option<IdNameObject>,
    pub job_department: Option<IdNameObject>,
    pub job_type: Option<IdNameObject>,
    pub min_job_level: Option<IdNameObject>,
    pub max_job_level: Option<IdNameObject>,
    pub address: Option<CommonAddress>,
    pub min_salary: Option<String>,
    pub max_salary: Option<String>,
    pub required_degree: Option<RequiredDegree>,
    pub experience: Option<RequiredExperience>,
    pub headcount: Option<i64>,
    pub high_light_list: Vec<IdNameObject>,
    pub description: Option<String>,
    pub requirement: Option<String>,
    pub creator: Option<IdNameObject>,
    pub create_time: Option<Text<UnixMillis>>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub customized_data_list: Vec<CustomizedData>,
    pub job_function: Option<IdNameObject>,
    pub subject: Option<IdNameObject>,
    pub address_list: Vec<CommonAddress>,
    pub job_sequence_info: Option<IdNameObject>,
    pub currency: Option<i64>,
    pub target_major_list: Vec<IdNameObject>,
}
