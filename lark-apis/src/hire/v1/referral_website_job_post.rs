// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job posts of a referral website.
//!
//! `hire.v1.referral_website.job_post` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::job::JobLevelIdType;
use super::models::{
    ActiveStatus, CommonAddress, CustomizedData, IdNameObject, ProcessType, RequiredDegree, RequiredExperience,
};
use crate::ids::{DepartmentIdType, UserIdType};

/// Fetches one job posting on the referral site.
///
/// - `GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id` with a tenant token, for custom apps only
/// - Scope: `hire:referral_website:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/referral/get)
#[lark_api(
    id = "hire.v1.referral_website.job_post.get",
    method = "GET",
    path = "/open-apis/hire/v1/referral_websites/job_posts/:job_post_id",
    token = "tenant",
    response = GetReferralWebsiteJobPostResponse,
    scopes = "hire:referral_website:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReferralWebsiteJobPost {
    /// Id of the posting, from `hire.v1.referral_website.job_post.list`.
    pub job_post_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`GetReferralWebsiteJobPost`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReferralWebsiteJobPostResponse {
    /// The posting that was asked for.
    pub job_post: Option<PortalJobPost>,
}

/// Lists the job postings on the referral site.
///
/// - `GET /open-apis/hire/v1/referral_websites/job_posts` with a tenant token, for custom apps only
/// - Scope: `hire:referral_website:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/referral/list)
#[lark_api(
    id = "hire.v1.referral_website.job_post.list",
    method = "GET",
    path = "/open-apis/hire/v1/referral_websites/job_posts",
    token = "tenant",
    response = ListReferralWebsiteJobPostResponse,
    paging(items = PortalJobPost),
    scopes = "hire:referral_website:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListReferralWebsiteJobPost {
    /// Only postings for this kind of hiring: experienced or campus.
    pub process_type: Option<ProcessType>,
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
}

/// The answer to [`ListReferralWebsiteJobPost`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListReferralWebsiteJobPostResponse {
    /// The job postings on this page.
    pub items: Vec<PortalJobPost>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A job posting on the referral site.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PortalJobPost {
    /// Id of the posting.
    pub id: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// The job behind the posting.
    pub job_id: Option<String>,
    /// Code of the job behind the posting.
    pub job_code: Option<String>,
    /// When the job expires; empty if never.
    pub job_expire_time: Option<Text<UnixMillis>>,
    /// Whether the job is open.
    pub job_active_status: Option<ActiveStatus>,
    /// Whether the job is for experienced or campus hiring.
    pub job_process_type: Option<ProcessType>,
    /// Kind of employment, such as full time or intern.
    pub job_recruitment_type: Option<IdNameObject>,
    /// Department that hires.
    pub job_department: Option<IdNameObject>,
    /// Type of the job, from the system's tree of types.
    pub job_type: Option<IdNameObject>,
    /// Lowest job level.
    pub min_job_level: Option<IdNameObject>,
    /// Highest job level.
    pub max_job_level: Option<IdNameObject>,
    /// Place of work; outdated, use `address_list`.
    pub address: Option<CommonAddress>,
    /// Lowest monthly pay, in whole thousands.
    pub min_salary: Option<String>,
    /// Highest monthly pay, in whole thousands.
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
    /// Custom fields with their values, see `hire.v1.job_schema.list`.
    pub customized_data_list: Vec<CustomizedData>,
    /// Job function the job falls under.
    pub job_function: Option<IdNameObject>,
    /// Project the job belongs to.
    pub subject: Option<IdNameObject>,
    /// Places of work.
    pub address_list: Vec<CommonAddress>,
}
