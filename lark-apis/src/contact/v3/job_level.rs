// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job levels.
//!
//! `contact.v3.job_level` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nContent;

/// Creates a job level.
///
/// - `POST /open-apis/contact/v3/job_levels` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
/// - Error codes: 42300, 42301, 42302, 42303, 42304, 42305, 42306, 42307, 42308
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
pub struct CreateJobLevel {
    #[lark(body)]
    pub job_level: JobLevel,
}

/// Deletes a job level.
///
/// - `DELETE /open-apis/contact/v3/job_levels/:job_level_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
/// - Error codes: 42301, 42302
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
pub struct DeleteJobLevel {
    pub job_level_id: String,
}

/// Fetches a job level.
///
/// - `GET /open-apis/contact/v3/job_levels/:job_level_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
/// - Error codes: 42301
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
pub struct GetJobLevel {
    pub job_level_id: String,
}

/// Lists job levels.
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
pub struct ListJobLevel {
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub name: Option<String>,
}

/// The answer to [`ListJobLevel`].
#[derive(Clone, Default, Model)]
pub struct ListJobLevelResponse {
    pub items: Vec<JobLevel>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Updates a job level.
///
/// - `PUT /open-apis/contact/v3/job_levels/:job_level_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
/// - Error codes: 42301, 42302, 42303, 42304, 42305, 42306, 42307, 42308
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
pub struct UpdateJobLevel {
    pub job_level_id: String,
    /// Required in requests.
    #[lark(body)]
    pub job_level: Option<JobLevel>,
}

/// The answer to [`CreateJobLevel`], [`GetJobLevel`] and [`UpdateJobLevel`].
#[doc(alias("CreateJobLevelResponse", "GetJobLevelResponse", "UpdateJobLevelResponse"))]
#[derive(Clone, Default, Model)]
pub struct JobLevelResponse {
    pub job_level: Option<JobLevel>,
}

#[derive(Clone, Default, Model)]
pub struct JobLevel {
    /// Required in some requests.
    pub name: Option<String>,
    pub description: Option<String>,
    pub order: Option<i64>,
    /// Required in some requests.
    pub status: Option<bool>,
    pub job_level_id: Option<String>,
    pub i18n_name: Clearable<Vec<I18nContent>>,
    pub i18n_description: Clearable<Vec<I18nContent>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
