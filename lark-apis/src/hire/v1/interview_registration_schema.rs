// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview registration schemas.
//!
//! `hire.v1.interview_registration_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CommonSchema;

/// Lists interview registration schemas.
///
/// - `GET /open-apis/hire/v1/interview_registration_schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListInterviewRegistrationSchema`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewRegistrationSchemaResponse {
    pub items: Vec<InterviewRegistrationSchema>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRegistrationSchema {
    pub id: Option<String>,
    pub name: Option<String>,
    pub is_used_as_interview: Option<bool>,
    pub object_list: Vec<CommonSchema>,
}
