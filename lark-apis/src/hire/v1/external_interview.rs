// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External interviews.
//!
//! `hire.v1.external_interview` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixMillis, Unknown, lark_api};

use super::external_interview_assessment::ExternalInterviewAssessment;

/// Looks up external interviews by external application or by their ids.
///
/// - `POST /open-apis/hire/v1/external_interviews/batch_query` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct BatchQueryExternalInterview {
    /// Only interviews of this external application; from `hire.v1.external_application.list`.
    #[lark(query)]
    pub external_application_id: Option<String>,
    /// How many items a page has at most; 1 to 20. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Interviews to fetch; if given, all other conditions are ignored. At most 20.
    pub external_interview_id_list: Option<Vec<String>>,
}

/// The answer to [`BatchQueryExternalInterview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryExternalInterviewResponse {
    /// The external interviews on this page.
    pub items: Vec<ExternalInterview>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Creates an external interview, to bring in one from another system.
///
/// - `POST /open-apis/hire/v1/external_interviews` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct CreateExternalInterview {
    /// An interview brought in from another system.
    #[lark(body)]
    pub external_interview: ExternalInterview,
}

/// Deletes an interview that was brought in from another system.
///
/// - `DELETE /open-apis/hire/v1/external_interviews/:external_interview_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteExternalInterview {
    /// Id of the external interview, from `hire.v1.external_interview.batch_query`.
    pub external_interview_id: String,
}

/// Replaces an external interview together with its assessments.
///
/// - `PUT /open-apis/hire/v1/external_interviews/:external_interview_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct UpdateExternalInterview {
    /// Id of the external interview, from `hire.v1.external_interview.batch_query`.
    pub external_interview_id: String,
    /// An interview brought in from another system.
    #[lark(body)]
    pub external_interview: ExternalInterview,
}

/// The answer to [`CreateExternalInterview`] and [`UpdateExternalInterview`].
#[doc(alias("CreateExternalInterviewResponse", "UpdateExternalInterviewResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalInterviewResponse {
    /// The external interview that was created.
    pub external_interview: Option<ExternalInterview>,
}

/// An interview brought in from another system.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInterview {
    /// Key of the interview in the other system, against duplicates: within 24 hours a value can be used once.
    pub external_id: Option<String>,
    /// The external application it belongs to, from `hire.v1.external_application.list`.
    /// Required in requests.
    pub external_application_id: Option<String>,
    /// Id of the external interview, given by Feishu Hire.
    pub id: Option<String>,
    /// Whether the candidate took part, did not, or failed to turn up.
    /// One of `1` (not participated), `2` (participated), `3` (no show).
    pub participate_status: Option<i64>,
    /// When the interview begins.
    pub begin_time: Option<UnixMillis>,
    /// When the interview ends.
    pub end_time: Option<UnixMillis>,
    /// The interviewers' assessments.
    pub interview_assessments: Clearable<Vec<ExternalInterviewAssessment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
