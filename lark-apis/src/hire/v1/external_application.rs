// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External applications.
//!
//! `hire.v1.external_application` in the platform's terms.

use lark_runtime::{Model, UnixMillis, Unknown, lark_api};

use super::models::{DeliveryType, ProcessType};

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
    response = ExternalApplicationResponse,
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct CreateExternalApplication {
    #[lark(body)]
    pub external_application: ExternalApplication,
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
    response = ExternalApplicationResponse,
    scopes = "hire:external_application",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteExternalApplication {
    pub external_application_id: String,
    pub talent_id: Option<String>,
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
pub struct ListExternalApplication {
    pub talent_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListExternalApplication`].
#[derive(Clone, Default, Model)]
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
    response = ExternalApplicationResponse,
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateExternalApplication {
    pub external_application_id: String,
    #[lark(body)]
    pub external_application: ExternalApplication,
}

/// The answer to [`CreateExternalApplication`], [`DeleteExternalApplication`] and [`UpdateExternalApplication`].
#[doc(alias(
    "CreateExternalApplicationResponse",
    "DeleteExternalApplicationResponse",
    "UpdateExternalApplicationResponse"
))]
#[derive(Clone, Default, Model)]
pub struct ExternalApplicationResponse {
    pub external_application: Option<ExternalApplication>,
}

#[derive(Clone, Default, Model)]
pub struct ExternalApplication {
    pub id: Option<String>,
    pub external_id: Option<String>,
    pub job_recruitment_type: Option<ProcessType>,
    pub job_title: Option<String>,
    pub resume_source: Option<String>,
    pub stage: Option<String>,
    /// Required in requests.
    pub talent_id: Option<String>,
    pub termination_reason: Option<String>,
    pub delivery_type: Option<DeliveryType>,
    pub modify_time: Option<UnixMillis>,
    pub create_time: Option<UnixMillis>,
    pub termination_type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
