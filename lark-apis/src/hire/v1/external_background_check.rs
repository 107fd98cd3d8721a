// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External background checks.
//!
//! `hire.v1.external_background_check` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixMillis, Unknown, lark_api};

use super::models::ExternalAttachment;

/// Queries several external background checks.
///
/// - `POST /open-apis/hire/v1/external_background_checks/batch_query` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-background-info/batch_query)
#[lark_api(
    id = "hire.v1.external_background_check.batch_query",
    method = "POST",
    path = "/open-apis/hire/v1/external_background_checks/batch_query",
    token = "tenant",
    response = BatchQueryExternalBackgroundCheckResponse,
    paging(items = ExternalBackgroundCheck),
    scopes = "hire:external_application|hire:external_application:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct BatchQueryExternalBackgroundCheck {
    #[lark(query)]
    pub external_application_id: Option<String>,
    /// At most 20 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 20 elements.
    pub external_background_check_id_list: Option<Vec<String>>,
}

/// The answer to [`BatchQueryExternalBackgroundCheck`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryExternalBackgroundCheckResponse {
    pub items: Vec<ExternalBackgroundCheck>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Creates an external background check.
///
/// - `POST /open-apis/hire/v1/external_background_checks` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/create-2)
#[lark_api(
    id = "hire.v1.external_background_check.create",
    method = "POST",
    path = "/open-apis/hire/v1/external_background_checks",
    token = "tenant",
    response = ExternalBackgroundCheckResponse,
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct CreateExternalBackgroundCheck {
    #[lark(body)]
    pub external_background_check: ExternalBackgroundCheck,
}

/// Deletes an external background check.
///
/// - `DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id` with a tenant token, for
///   custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-background-info/delete)
#[lark_api(
    id = "hire.v1.external_background_check.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/external_background_checks/:external_background_check_id",
    token = "tenant",
    scopes = "hire:external_application",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteExternalBackgroundCheck {
    pub external_background_check_id: String,
}

/// Updates an external background check.
///
/// - `PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id` with a tenant token, for custom
///   apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-background-info/update)
#[lark_api(
    id = "hire.v1.external_background_check.update",
    method = "PUT",
    path = "/open-apis/hire/v1/external_background_checks/:external_background_check_id",
    token = "tenant",
    response = ExternalBackgroundCheckResponse,
    scopes = "hire:external_application",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateExternalBackgroundCheck {
    pub external_background_check_id: String,
    #[lark(body)]
    pub external_background_check: ExternalBackgroundCheck,
}

/// The answer to [`CreateExternalBackgroundCheck`] and [`UpdateExternalBackgroundCheck`].
#[doc(alias("CreateExternalBackgroundCheckResponse", "UpdateExternalBackgroundCheckResponse"))]
#[derive(Clone, Default, Model)]
pub struct ExternalBackgroundCheckResponse {
    pub external_background_check: Option<ExternalBackgroundCheck>,
}

#[derive(Clone, Default, Model)]
pub struct ExternalBackgroundCheck {
    pub id: Option<String>,
    pub external_id: Option<String>,
    /// Required in requests.
    pub external_application_id: Option<String>,
    pub date: Option<UnixMillis>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub attachment_id_list: Clearable<Vec<String>>,
    pub attachment_list: Clearable<Vec<ExternalAttachment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
