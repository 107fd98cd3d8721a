// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job levels.
//!
//! `contact.v3.job_level` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nContent;

/// Creates a job level, the rank that a user has, such as P1 or P2.
///
/// A tenant has at most 10,000 job levels; beyond 4,000 the admin console cannot open the list.
///
/// - `POST /open-apis/contact/v3/job_levels` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_level/create)
#[lark_api(
    id = "contact.v3.job_level.create",
    method = "POST",
    path = "/open-apis/contact/v3/job_levels",
    token = "tenant",
    response = JobLevelResponse,
    scopes = "contact:contact|contact:job_level",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateJobLevel {
    /// A job level, the rank that a user has.
    #[lark(body)]
    pub job_level: JobLevel,
}

/// Deletes a job level, the rank that users may have.
///
/// - `DELETE /open-apis/contact/v3/job_levels/:job_level_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_level/delete)
#[lark_api(
    id = "contact.v3.job_level.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/job_levels/:job_level_id",
    token = "tenant",
    scopes = "contact:contact|contact:job_level",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteJobLevel {
    /// Job level, by its id from `contact.v3.job_level.list`.
    pub job_level_id: String,
}

/// Fetches the name, the description, the order and the status of a job level.
///
/// - `GET /open-apis/contact/v3/job_levels/:job_level_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_level/get)
#[lark_api(
    id = "contact.v3.job_level.get",
    method = "GET",
    path = "/open-apis/contact/v3/job_levels/:job_level_id",
    token = "tenant",
    response = JobLevelResponse,
    scopes = "contact:job_level:readonly|contact:job_level|contact:contact:readonly_as_app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJobLevel {
    /// Job level, by its id from `contact.v3.job_level.list`.
    pub job_level_id: String,
}

/// Lists the job levels of a tenant, or those of a name.
///
/// - `GET /open-apis/contact/v3/job_levels` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_level/list)
#[lark_api(
    id = "contact.v3.job_level.list",
    method = "GET",
    path = "/open-apis/contact/v3/job_levels",
    token = "tenant",
    response = ListJobLevelResponse,
    paging(items = JobLevel),
    scopes = "contact:job_level:readonly|contact:job_level|contact:contact:readonly_as_app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobLevel {
    /// How many job levels a page has; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Name of the job level to find, exactly; left out, all are listed. 1 to 255 characters.
    pub name: Option<String>,
}

/// The answer to [`ListJobLevel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobLevelResponse {
    /// Job levels of this page.
    pub items: Vec<JobLevel>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes a job level; what is left out stays as it is.
///
/// - `PUT /open-apis/contact/v3/job_levels/:job_level_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_level/update)
#[lark_api(
    id = "contact.v3.job_level.update",
    method = "PUT",
    path = "/open-apis/contact/v3/job_levels/:job_level_id",
    token = "tenant",
    response = JobLevelResponse,
    scopes = "contact:contact|contact:job_level",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateJobLevel {
    /// Job level, by its id from `contact.v3.job_level.list`.
    pub job_level_id: String,
    /// A job level, the rank that a user has.
    /// Required in requests.
    #[lark(body)]
    pub job_level: Option<JobLevel>,
}

/// The answer to [`CreateJobLevel`], [`GetJobLevel`] and [`UpdateJobLevel`].
#[doc(alias("CreateJobLevelResponse", "GetJobLevelResponse", "UpdateJobLevelResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevelResponse {
    /// The job level that was created.
    pub job_level: Option<JobLevel>,
}

/// A job level, the rank that a user has.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobLevel {
    /// Name of the job level, shown where there is none for the language; 1 to 255 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// Text that explains the job level, shown where there is none for the language; at most 5,000 characters.
    pub description: Option<String>,
    /// Place among the job levels, the smallest first; 100 to 100000. Left out on creation, it is the last.
    pub order: Option<i64>,
    /// Whether the job level is turned on; only those that are can be given to users.
    /// Required in some requests.
    pub status: Option<bool>,
    /// Id of the job level, to change or delete it.
    pub job_level_id: Option<String>,
    /// Name of the job level, by language.
    pub i18n_name: Clearable<Vec<I18nContent>>,
    /// Text that explains the job level, by language.
    pub i18n_description: Clearable<Vec<I18nContent>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
