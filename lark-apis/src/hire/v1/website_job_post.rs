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

/// Fetches one job posting on a careers site, with the job behind it.
///
/// Applications on a site are made with the id of the posting, not with that of the job.
///
/// - `GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:site_job_post:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct GetWebsiteJobPost {
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Id of the posting, from `hire.v1.website.job_post.list` or `hire.v1.website.job_post.search`.
    pub job_post_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`GetWebsiteJobPost`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWebsiteJobPostResponse {
    /// The posting that was asked for.
    pub job_post: Option<WebsiteJobPost>,
}

/// Lists the job postings on a careers site, without custom fields.
///
/// Custom fields come with `hire.v1.website.job_post.get`.
///
/// - `GET /open-apis/hire/v1/websites/:website_id/job_posts` with a tenant token, for custom and store apps
/// - Scope: `hire:site_job_post:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListWebsiteJobPost {
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 10. Default: 10.
    pub page_size: Option<i64>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Only postings last updated at or after this time, in milliseconds.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only postings last updated at or before this time, in milliseconds.
    pub update_end_time: Option<Text<UnixMillis>>,
    /// Only postings created at or after this time, in milliseconds.
    pub create_start_time: Option<Text<UnixMillis>>,
    /// Only postings created at or before this time, in milliseconds.
    pub create_end_time: Option<Text<UnixMillis>>,
}

/// Searches the job postings on a careers site.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/job_posts/search` with a tenant token, for custom and store apps
/// - Scope: `hire:site_job_post:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
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
#[non_exhaustive]
pub struct SearchWebsiteJobPost {
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 10. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids of this call. Default: `people_admin_job_level_id`, which is being phased out.
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Only postings of these job types, from `hire.v1.job_type.list`. At most 100.
    pub job_type_id_list: Option<Vec<String>>,
    /// Only postings in these cities, from `hire.v1.location.query`. At most 100.
    pub city_code_list: Option<Vec<String>>,
    /// Only postings of these job functions, from `hire.v1.job_function.list`. At most 100.
    pub job_function_id_list: Option<Vec<String>>,
    /// Only postings of these projects, from `hire.v1.subject.list`. At most 100.
    pub subject_id_list: Option<Vec<String>>,
    /// Only postings that match this word.
    pub keyword: Option<String>,
    /// Only postings last updated at or after this time.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only postings last updated at or before this time.
    pub update_end_time: Option<Text<UnixMillis>>,
    /// Only postings created at or after this time.
    pub create_start_time: Option<Text<UnixMillis>>,
    /// Only postings created at or before this time.
    pub create_end_time: Option<Text<UnixMillis>>,
}

/// The answer to [`SearchJobPublishRecord`](super::job_publish_record::SearchJobPublishRecord), [`ListWebsiteJobPost`]
/// and [`SearchWebsiteJobPost`].
#[doc(alias("ListWebsiteJobPostResponse", "SearchJobPublishRecordResponse", "SearchWebsiteJobPostResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WebsiteJobPostListResponse {
    /// The job postings on this page.
    pub items: Vec<WebsiteJobPost>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A job posting on a careers site or in another channel.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WebsiteJobPost {
    /// Id of the posting.
    pub id: Option<String>,
    /// Title of the posting.
    pub title: Option<String>,
    /// The job behind the posting, see `hire.v1.job.get_detail`.
    pub job_id: Option<String>,
    /// Code of the job behind the posting.
    pub job_code: Option<String>,
    /// When the job expires; `null` or empty if never.
    pub job_expire_time: Option<Text<UnixMillis>>,
    /// Whether the job is open.
    pub job_active_status: Option<ActiveStatus>,
    /// Whether the job is for experienced or campus hiring.
    pub job_process_type: Option<ProcessType>,
    /// Kind of employment, such as full time or intern.
    pub job_recruitment_type: Option<IdNameObject>,
    /// Department that hires.
    pub job_department: Option<IdNameObject>,
    /// Type of the job, from `hire.v1.job_type.list`.
    pub job_type: Option<IdNameObject>,
    /// Lowest job level.
    pub min_job_level: Option<IdNameObject>,
    /// Highest job level.
    pub max_job_level: Option<IdNameObject>,
    /// Place of work; outdated, use `address_list`.
    pub address: Option<CommonAddress>,
    /// Lowest monthly pay, in thousands.
    pub min_salary: Option<String>,
    /// Highest monthly pay, in thousands.
    pub max_salary: Option<String>,
    /// Lowest degree asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Work experience asked for.
    pub experience: Option<RequiredExperience>,
    /// How many people are wanted.
    pub headcount: Option<i64>,
    /// What makes the job attractive.
    pub high_light_list: Vec<IdNameObject>,
    /// What the job is about.
    pub description: Option<String>,
    /// What applicants must bring.
    pub requirement: Option<String>,
    /// User who created the posting.
    pub creator: Option<IdNameObject>,
    /// When the posting was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the posting last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<CustomizedData>,
    /// Job function, from `hire.v1.job_function.list`.
    pub job_function: Option<IdNameObject>,
    /// Project the job belongs to, from `hire.v1.subject.list`.
    pub subject: Option<IdNameObject>,
    /// Places of work.
    pub address_list: Vec<CommonAddress>,
    /// Job family the job belongs to.
    pub job_sequence_info: Option<IdNameObject>,
    /// Currency of the pay, as a number of the documented list.
    pub currency: Option<i64>,
    /// Fields of study the job is meant for.
    pub target_major_list: Vec<IdNameObject>,
}
