// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External applications.
//!
//! `hire.v1.external_application` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates an external application.
///
/// - `POST /open-apis/hire/v1/external_applications` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002102
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/create)
#[lark_api(
    id = "hire.v1.external_application.create",
    method = "POST",
    path = "/open-apis/hire/v1/external_applications",
    token = "tenant",
    response = CreateExternalApplicationResponse,
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExternalApplication {
    #[lark(body)]
    pub external_application: ExternalApplication,
}

/// The answer to [`CreateExternalApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExternalApplicationResponse {
    pub external_application: Option<ExternalApplication>,
}

/// Deletes an external application.
///
/// - `DELETE /open-apis/hire/v1/external_applications/:external_application_id` with a tenant token, for custom apps
///   only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/delete)
#[lark_api(
    id = "hire.v1.external_application.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/external_applications/:external_application_id",
    token = "tenant",
    response = DeleteExternalApplicationResponse,
    scopes = "hire:external_application",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteExternalApplication {
    pub external_application_id: String,
    pub talent_id: Option<String>,
}

/// The answer to [`DeleteExternalApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteExternalApplicationResponse {
    pub external_application: Option<ExternalApplication>,
}

/// Lists external applications.
///
/// - `GET /open-apis/hire/v1/external_applications` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002102
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/list)
#[lark_api(
    id = "hire.v1.external_application.list",
    method = "GET",
    path = "/open-apis/hire/v1/external_applications",
    token = "tenant",
    response = ListExternalApplicationResponse,
    paging(items = ExternalApplication),
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListExternalApplication {
    pub talent_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListExternalApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListExternalApplicationResponse {
    pub items: Vec<ExternalApplication>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Updates an external application.
///
/// - `PUT /open-apis/hire/v1/external_applications/:external_application_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/update-2)
#[lark_api(
    id = "hire.v1.external_application.update",
    method = "PUT",
    path = "/open-apis/hire/v1/external_applications/:external_application_id",
    token = "tenant",
    response = UpdateExternalApplicationResponse,
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateExternalApplication {
    pub external_application_id: String,
    #[lark(body)]
    pub external_application: ExternalApplication,
}

/// The answer to [`UpdateExternalApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateExternalApplicationResponse {
    pub external_application: Option<ExternalApplication>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalApplication {
    pub id: Option<String>,
    pub external_id: Option<String>,
    pub job_recruitment_type: Option<i64>,
    pub job_title: Option<String>,
    pub resume_source: Option<String>,
    pub stage: Option<String>,
    /// Required in requests.
    pub talent_id: Option<String>,
    pub termination_reason: Option<String>,
    pub delivery_type: Option<i64>,
    pub modify_time: Option<i64>,
    pub create_time: Option<i64>,
    pub termination_type: Option<String>,
}
