// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job titles.
//!
//! `contact.v3.job_title` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Fetches a job title.
///
/// - `GET /open-apis/contact/v3/job_titles/:job_title_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
/// - Error codes: 40001
/// - [Documentation](https://open.feishu.cn/document/contact-v3/job_title/get)
#[lark_api(
    id = "contact.v3.job_title.get",
    method = "GET",
    path = "/open-apis/contact/v3/job_titles/:job_title_id",
    token = "tenant|user",
    response = GetJobTitleResponse,
    scopes = "contact:job_title:readonly|contact:contact:access_as_user|contact:contact:readonly_as_app",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJobTitle {
    pub job_title_id: String,
}

/// The answer to [`GetJobTitle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobTitleResponse {
    pub job_title: Option<JobTitle>,
}

/// Lists job titles.
///
/// - `GET /open-apis/contact/v3/job_titles` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
/// - Error codes: 40001
/// - [Documentation](https://open.feishu.cn/document/contact-v3/job_title/list)
#[lark_api(
    id = "contact.v3.job_title.list",
    method = "GET",
    path = "/open-apis/contact/v3/job_titles",
    token = "tenant|user",
    response = ListJobTitleResponse,
    paging(items = JobTitle),
    scopes = "contact:job_title:readonly|contact:contact:access_as_user|contact:contact:readonly_as_app",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobTitle {
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListJobTitle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobTitleResponse {
    pub items: Vec<JobTitle>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobTitle {
    pub job_title_id: Option<String>,
    pub name: Option<String>,
    pub i18n_name: Vec<I18nContent>,
    pub status: Option<bool>,
}
