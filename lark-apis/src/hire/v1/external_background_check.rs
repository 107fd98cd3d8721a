// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External background checks.
//!
//! `hire.v1.external_background_check` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixMillis, Unknown, lark_api};

use super::models::ExternalAttachment;

/// Looks up external background checks by external application or by their ids.
///
/// - `POST /open-apis/hire/v1/external_background_checks/batch_query` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct BatchQueryExternalBackgroundCheck {
    /// Only checks of this external application; from `hire.v1.external_application.list`.
    #[lark(query)]
    pub external_application_id: Option<String>,
    /// How many items a page has at most; 1 to 20. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Checks to fetch; if given, all other conditions are ignored. At most 20.
    pub external_background_check_id_list: Option<Vec<String>>,
}

/// The answer to [`BatchQueryExternalBackgroundCheck`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryExternalBackgroundCheckResponse {
    /// The external background checks on this page.
    pub items: Vec<ExternalBackgroundCheck>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Creates an external background check, to bring in one from another system.
///
/// - `POST /open-apis/hire/v1/external_background_checks` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct CreateExternalBackgroundCheck {
    /// A background check brought in from another system.
    #[lark(body)]
    pub external_background_check: ExternalBackgroundCheck,
}

/// Deletes a background check that was brought in from another system.
///
/// - `DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id` with a tenant token, for
///   custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteExternalBackgroundCheck {
    /// Id of the external check, from `hire.v1.external_background_check.batch_query`.
    pub external_background_check_id: String,
}

/// Replaces the whole content of an external background check.
///
/// - `PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id` with a tenant token, for custom
///   apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct UpdateExternalBackgroundCheck {
    /// Id of the external check, from `hire.v1.external_background_check.batch_query`.
    pub external_background_check_id: String,
    /// A background check brought in from another system.
    #[lark(body)]
    pub external_background_check: ExternalBackgroundCheck,
}

/// The answer to [`CreateExternalBackgroundCheck`] and [`UpdateExternalBackgroundCheck`].
#[doc(alias("CreateExternalBackgroundCheckResponse", "UpdateExternalBackgroundCheckResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalBackgroundCheckResponse {
    /// The external background check that was created.
    pub external_background_check: Option<ExternalBackgroundCheck>,
}

/// A background check brought in from another system.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalBackgroundCheck {
    /// Id of the external background check, given by Feishu Hire.
    pub id: Option<String>,
    /// Key of the check in the other system, against duplicates: within 24 hours a value can be used once.
    pub external_id: Option<String>,
    /// The external application it belongs to, from `hire.v1.external_application.list`.
    /// Required in requests.
    pub external_application_id: Option<String>,
    /// Day of the check, in milliseconds.
    pub date: Option<UnixMillis>,
    /// Title of the check.
    pub name: Option<String>,
    /// Result of the check, as text.
    pub result: Option<String>,
    /// Ids of the files of the check, from `hire.v1.attachment.create`.
    pub attachment_id_list: Clearable<Vec<String>>,
    /// The files of the check.
    pub attachment_list: Clearable<Vec<ExternalAttachment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
