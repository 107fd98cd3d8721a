// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job publish records.
//!
//! `hire.v1.job_publish_record` in the platform's terms.

use lark_runtime::lark_api;

use super::job::{JobFamilyIdType, JobLevelIdType};
use super::website_job_post::{WebsiteJobPost, WebsiteJobPostListResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Searches job publish records.
///
/// - `POST /open-apis/hire/v1/job_publish_records/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job:readonly`, `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct SearchJobPublishRecord {
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
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub job_channel_id: String,
}
