// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job families.
//!
//! `contact.v3.job_family` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nContent;

/// Creates a job family.
///
/// - `POST /open-apis/contact/v3/job_families` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
/// - Error codes: 42400, 42401, 42403, 42404, 42405, 42406, 42407, 42408, 42409, 42410, 42411, 42412, 42413
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_family/create)
#[lark_api(
    id = "contact.v3.job_family.create",
    method = "POST",
    path = "/open-apis/contact/v3/job_families",
    token = "tenant",
    response = JobFamilyResponse,
    scopes = "contact:contact|contact:job_family",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateJobFamily {
    #[lark(body)]
    pub job_family: JobFamily,
}

/// Deletes a job family.
///
/// - `DELETE /open-apis/contact/v3/job_families/:job_family_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
/// - Error codes: 42402, 42403, 42411
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_family/delete)
#[lark_api(
    id = "contact.v3.job_family.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/job_families/:job_family_id",
    token = "tenant",
    scopes = "contact:contact|contact:job_family",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteJobFamily {
    pub job_family_id: String,
}

/// Fetches a job family.
///
/// - `GET /open-apis/contact/v3/job_families/:job_family_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
/// - Error codes: 42404
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_family/get)
#[lark_api(
    id = "contact.v3.job_family.get",
    method = "GET",
    path = "/open-apis/contact/v3/job_families/:job_family_id",
    token = "tenant",
    response = JobFamilyResponse,
    scopes = "contact:job_family:readonly|contact:job_family|contact:contact:readonly_as_app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct GetJobFamily {
    pub job_family_id: String,
}

/// Lists job families.
///
/// - `GET /open-apis/contact/v3/job_families` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_family/list)
#[lark_api(
    id = "contact.v3.job_family.list",
    method = "GET",
    path = "/open-apis/contact/v3/job_families",
    token = "tenant",
    response = ListJobFamilyResponse,
    paging(items = JobFamily),
    scopes = "contact:job_family:readonly|contact:job_family|contact:contact:readonly_as_app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct ListJobFamily {
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub name: Option<String>,
}

/// The answer to [`ListJobFamily`].
#[derive(Clone, Default, Model)]
pub struct ListJobFamilyResponse {
    pub items: Vec<JobFamily>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Updates a job family.
///
/// - `PUT /open-apis/contact/v3/job_families/:job_family_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
/// - Error codes: 42402, 42403, 42404, 42405, 42406, 42407, 42408, 42409, 42410, 42411, 42412, 42413
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/job_family/update)
#[lark_api(
    id = "contact.v3.job_family.update",
    method = "PUT",
    path = "/open-apis/contact/v3/job_families/:job_family_id",
    token = "tenant",
    response = JobFamilyResponse,
    scopes = "contact:contact|contact:job_family",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateJobFamily {
    pub job_family_id: String,
    /// Required in requests.
    #[lark(body)]
    pub job_family: Option<JobFamily>,
}

/// The answer to [`CreateJobFamily`], [`GetJobFamily`] and [`UpdateJobFamily`].
#[doc(alias("CreateJobFamilyResponse", "GetJobFamilyResponse", "UpdateJobFamilyResponse"))]
#[derive(Clone, Default, Model)]
pub struct JobFamilyResponse {
    pub job_family: Option<JobFamily>,
}

#[derive(Clone, Default, Model)]
pub struct JobFamily {
    /// Required in some requests.
    pub name: Option<String>,
    pub description: Option<String>,
    pub parent_job_family_id: Option<String>,
    /// Required in some requests.
    pub status: Option<bool>,
    pub i18n_name: Clearable<Vec<I18nContent>>,
    pub i18n_description: Clearable<Vec<I18nContent>>,
    pub job_family_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
