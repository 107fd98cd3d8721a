// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External interviews.
//!
//! `hire.v1.external_interview` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixMillis, Unknown, lark_api};

use super::external_interview_assessment::ExternalInterviewAssessment;

/// Queries several external interviews.
///
/// - `POST /open-apis/hire/v1/external_interviews/batch_query` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-interview-info/batch_query)
#[lark_api(
    id = "hire.v1.external_interview.batch_query",
    method = "POST",
    path = "/open-apis/hire/v1/external_interviews/batch_query",
    token = "tenant",
    response = BatchQueryExternalInterviewResponse,
    paging(items = ExternalInterview),
    scopes = "hire:external_application|hire:external_application:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct BatchQueryExternalInterview {
    #[lark(query)]
    pub external_application_id: Option<String>,
    /// At most 20 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 20 elements.
    pub external_interview_id_list: Option<Vec<String>>,
}

/// The answer to [`BatchQueryExternalInterview`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryExternalInterviewResponse {
    pub items: Vec<ExternalInterview>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Creates an external interview.
///
/// - `POST /open-apis/hire/v1/external_interviews` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/create-3)
#[lark_api(
    id = "hire.v1.external_interview.create",
    method = "POST",
    path = "/open-apis/hire/v1/external_interviews",
    token = "tenant",
    response = ExternalInterviewResponse,
    scopes = "hire:external_application",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateExternalInterview {
    #[lark(body)]
    pub external_interview: ExternalInterview,
}

/// Deletes an external interview.
///
/// - `DELETE /open-apis/hire/v1/external_interviews/:external_interview_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-interview-info/delete)
#[lark_api(
    id = "hire.v1.external_interview.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/external_interviews/:external_interview_id",
    token = "tenant",
    scopes = "hire:external_application",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteExternalInterview {
    pub external_interview_id: String,
}

/// Updates an external interview.
///
/// - `PUT /open-apis/hire/v1/external_interviews/:external_interview_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-interview-info/update)
#[lark_api(
    id = "hire.v1.external_interview.update",
    method = "PUT",
    path = "/open-apis/hire/v1/external_interviews/:external_interview_id",
    token = "tenant",
    response = ExternalInterviewResponse,
    scopes = "hire:external_application",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateExternalInterview {
    pub external_interview_id: String,
    #[lark(body)]
    pub external_interview: ExternalInterview,
}

/// The answer to [`CreateExternalInterview`] and [`UpdateExternalInterview`].
#[doc(alias("CreateExternalInterviewResponse", "UpdateExternalInterviewResponse"))]
#[derive(Clone, Default, Model)]
pub struct ExternalInterviewResponse {
    pub external_interview: Option<ExternalInterview>,
}

#[derive(Clone, Default, Model)]
pub struct ExternalInterview {
    pub external_id: Option<String>,
    /// Required in requests.
    pub external_application_id: Option<String>,
    pub id: Option<String>,
    /// One of `1` (not participated), `2` (participated), `3` (no show).
    pub participate_status: Option<i64>,
    pub begin_time: Option<UnixMillis>,
    pub end_time: Option<UnixMillis>,
    pub interview_assessments: Clearable<Vec<ExternalInterviewAssessment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
