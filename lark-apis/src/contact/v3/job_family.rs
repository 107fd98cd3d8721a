// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job families.
//!
//! `contact.v3.job_family` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nContent;

/// Creates a job family, the kind of work that a user does, such as product or research.
///
/// A tenant has at most 10,000 job families; beyond 4,000 the admin console cannot open the list.
///
/// - `POST /open-apis/contact/v3/job_families` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct CreateJobFamily {
    /// A job family, the kind of work that a user does.
    #[lark(body)]
    pub job_family: JobFamily,
}

/// Deletes a job family that has no others below it.
///
/// - `DELETE /open-apis/contact/v3/job_families/:job_family_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteJobFamily {
    /// Job family, by its id from `contact.v3.job_family.list`.
    pub job_family_id: String,
}

/// Fetches the name, the description and the status of a job family.
///
/// - `GET /open-apis/contact/v3/job_families/:job_family_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct GetJobFamily {
    /// Job family, by its id from `contact.v3.job_family.list`.
    pub job_family_id: String,
}

/// Lists the job families of a tenant, or those of a name.
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
#[non_exhaustive]
pub struct ListJobFamily {
    /// How many job families a page has; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Name of the job family to find, exactly; left out, all are listed. 1 to 100 characters.
    pub name: Option<String>,
}

/// The answer to [`ListJobFamily`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobFamilyResponse {
    /// Job families of this page.
    pub items: Vec<JobFamily>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes a job family; what is left out stays as it is.
///
/// - `PUT /open-apis/contact/v3/job_families/:job_family_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct UpdateJobFamily {
    /// Job family, by its id from `contact.v3.job_family.list`.
    pub job_family_id: String,
    /// A job family, the kind of work that a user does.
    /// Required in requests.
    #[lark(body)]
    pub job_family: Option<JobFamily>,
}

/// The answer to [`CreateJobFamily`], [`GetJobFamily`] and [`UpdateJobFamily`].
#[doc(alias("CreateJobFamilyResponse", "GetJobFamilyResponse", "UpdateJobFamilyResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamilyResponse {
    /// The job family that was created.
    pub job_family: Option<JobFamily>,
}

/// A job family, the kind of work that a user does.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobFamily {
    /// Name of the job family, unique in the tenant; 1 to 100 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// Text that explains the job family; at most 5,000 characters.
    pub description: Option<String>,
    /// Job family above this one, by its id; left out on creation, there is none.
    pub parent_job_family_id: Option<String>,
    /// Whether it is turned on; what is off cannot be given to users.
    /// Required in some requests.
    pub status: Option<bool>,
    /// Name of the job family, by language.
    pub i18n_name: Clearable<Vec<I18nContent>>,
    /// Text that explains the job family, by language.
    pub i18n_description: Clearable<Vec<I18nContent>>,
    /// Id of the job family, to change or delete it.
    pub job_family_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
