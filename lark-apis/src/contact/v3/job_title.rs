// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job titles.
//!
//! `contact.v3.job_title` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Fetches the names and the status of a job title.
///
/// - `GET /open-apis/contact/v3/job_titles/:job_title_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
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
    /// Job title to fetch, by its id from `contact.v3.job_title.list`.
    pub job_title_id: String,
}

/// The answer to [`GetJobTitle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobTitleResponse {
    /// The job title that was asked for.
    pub job_title: Option<JobTitle>,
}

/// Lists the job titles of a tenant with their names and status.
///
/// - `GET /open-apis/contact/v3/job_titles` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
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
    /// How many job titles a page has; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListJobTitle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobTitleResponse {
    /// Job titles of this page.
    pub items: Vec<JobTitle>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A job title that users may have.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobTitle {
    /// Id of the job title, unique in the tenant.
    pub job_title_id: Option<String>,
    /// Name of the job title, as users see it.
    pub name: Option<String>,
    /// Name of the job title, by language.
    pub i18n_name: Vec<I18nContent>,
    /// Whether the job title is turned on.
    pub status: Option<bool>,
}
