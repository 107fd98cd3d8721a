// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `job_publish_record`.
//!
//! `hire.v1.job_publish_record` in the platform's terms.

use lark_runtime::lark_api;

use super::job::{JobFamilyIdType, JobLevelIdType};
use super::website_job_post::{WebsiteJobPost, WebsiteJobPostListResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Lists the job postings that were ever published in one recruiting channel.
///
/// - `POST /open-apis/hire/v1/job_publish_records/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job:readonly`, `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/search)
#[lark_api(
    id = "hire.v1.job_publish_record.search",
    method = "POST",
    path = "/open-apis/hire/v1/job_publish_records/search",
    token = "tenant",
    response = WebsiteJobPostListResponse,
    paging(items = WebsiteJobPost),
    scopes = "hire:job:readonly|hire:job",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchJobPublishRecord {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Channel to look at: `2` for headhunters, `3` for referrals, a careers site's from `hire.v1.website.list`, or a
    /// documented third party's.
    pub job_channel_id: String,
}
