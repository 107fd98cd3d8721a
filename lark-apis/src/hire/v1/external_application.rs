// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External applications.
//!
//! `hire.v1.external_application` in the platform's terms.

use lark_runtime::{Model, UnixMillis, Unknown, lark_api};

use super::models::{DeliveryType, ProcessType};

/// Creates an external application, to bring in one from another system.
///
/// - `POST /open-apis/hire/v1/external_applications` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct CreateExternalApplication {
    /// An application brought in from another system.
    #[lark(body)]
    pub external_application: ExternalApplication,
}

/// Deletes an application that was brought in from another system.
///
/// - `DELETE /open-apis/hire/v1/external_applications/:external_application_id` with a tenant token, for custom apps
///   only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct DeleteExternalApplication {
    /// Id of the external application, from `hire.v1.external_application.list`.
    pub external_application_id: String,
    /// Id of the talent who applied; from `hire.v1.talent.list`.
    pub talent_id: Option<String>,
}

/// Lists the external applications of a talent.
///
/// - `GET /open-apis/hire/v1/external_applications` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
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
    /// Talent whose external applications are listed; from `hire.v1.talent.list`.
    pub talent_id: String,
    /// How many items a page has at most; up to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListExternalApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListExternalApplicationResponse {
    /// The external applications on this page.
    pub items: Vec<ExternalApplication>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Replaces the whole content of an external application.
///
/// - `PUT /open-apis/hire/v1/external_applications/:external_application_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct UpdateExternalApplication {
    /// Id of the external application, from `hire.v1.external_application.list`.
    pub external_application_id: String,
    /// An application brought in from another system.
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
#[non_exhaustive]
pub struct ExternalApplicationResponse {
    /// The external application that was created.
    pub external_application: Option<ExternalApplication>,
}

/// An application brought in from another system.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalApplication {
    /// Id of the external application, given by Feishu Hire.
    pub id: Option<String>,
    /// Key of the application in the other system, against duplicates: within 24 hours a value can be used once.
    pub external_id: Option<String>,
    /// Whether the job is for experienced or campus hiring.
    pub job_recruitment_type: Option<ProcessType>,
    /// Title of the job applied for.
    pub job_title: Option<String>,
    /// Where the résumé came from, as text.
    pub resume_source: Option<String>,
    /// Name of the stage the application reached.
    pub stage: Option<String>,
    /// The talent who applied, from `hire.v1.talent.list`.
    /// Required in requests.
    pub talent_id: Option<String>,
    /// Why the application was terminated, as text.
    pub termination_reason: Option<String>,
    /// Whether the candidate applied, was found by HR, was recommended, or came otherwise.
    pub delivery_type: Option<DeliveryType>,
    /// When the application ended in the other system.
    pub modify_time: Option<UnixMillis>,
    /// When the application was created in the other system.
    pub create_time: Option<UnixMillis>,
    /// How the application was terminated, as text.
    pub termination_type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
