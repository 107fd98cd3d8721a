// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview registration schemas.
//!
//! `hire.v1.interview_registration_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CommonSchema;

/// Lists the templates of interview registration forms with modules and fields.
///
/// They are set up in Feishu Hire under the management of candidate information.
///
/// - `GET /open-apis/hire/v1/interview_registration_schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/interview-settings/list-3)
#[lark_api(
    id = "hire.v1.interview_registration_schema.list",
    method = "GET",
    path = "/open-apis/hire/v1/interview_registration_schemas",
    token = "tenant",
    response = ListInterviewRegistrationSchemaResponse,
    paging(items = InterviewRegistrationSchema),
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInterviewRegistrationSchema {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 10. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListInterviewRegistrationSchema`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewRegistrationSchemaResponse {
    /// The templates on this page.
    pub items: Vec<InterviewRegistrationSchema>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A template of a form to fill in before an interview.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRegistrationSchema {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Whether all jobs use it; otherwise it can be chosen for each job.
    pub is_used_as_interview: Option<bool>,
    /// The modules of the form.
    pub object_list: Vec<CommonSchema>,
}
