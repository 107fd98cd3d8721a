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

/// Fetches a job post of a referral website.
///
/// - `GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id` with a tenant token, for custom apps only
/// - Scope: `hire:referral_website:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002509
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
pub struct GetReferralWebsiteJobPost {
    pub job_post_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`GetReferralWebsiteJobPost`].
#[derive(Clone, Default, Model)]
pub struct GetReferralWebsiteJobPostResponse {
    pub job_post: Option<PortalJobPost>,
}

/// Lists job posts of a referral website.
///
/// - `GET /open-apis/hire/v1/referral_websites/job_posts` with a tenant token, for custom apps only
/// - Scope: `hire:referral_website:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct ListReferralWebsiteJobPost {
    pub process_type: Option<ProcessType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`ListReferralWebsiteJobPost`].
#[derive(Clone, Default, Model)]
pub struct ListReferralWebsiteJobPostResponse {
    pub items: Vec<PortalJobPost>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct PortalJobPost {
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
}
