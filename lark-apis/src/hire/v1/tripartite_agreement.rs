// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tripartite agreements.
//!
//! `hire.v1.tripartite_agreement` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

/// Creates a tripartite agreement.
///
/// - `POST /open-apis/hire/v1/tripartite_agreements` with a tenant token, for custom and store apps
/// - Scope: `hire:tripartite_agreement`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002076, 1002077, 1002078, 1002080
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/tripartite_agreement/create)
#[lark_api(
    id = "hire.v1.tripartite_agreement.create",
    method = "POST",
    path = "/open-apis/hire/v1/tripartite_agreements",
    token = "tenant",
    response = CreateTripartiteAgreementResponse,
    scopes = "hire:tripartite_agreement",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateTripartiteAgreement {
    #[lark(body)]
    pub tripartite_agreement_info: TripartiteAgreementInfo,
}

/// The answer to [`CreateTripartiteAgreement`].
#[derive(Clone, Default, Model)]
pub struct CreateTripartiteAgreementResponse {
    pub id: Option<String>,
}

/// Deletes a tripartite agreement.
///
/// - `DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:tripartite_agreement`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002075, 1002076
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/tripartite_agreement/delete)
#[lark_api(
    id = "hire.v1.tripartite_agreement.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id",
    token = "tenant",
    scopes = "hire:tripartite_agreement",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteTripartiteAgreement {
    pub tripartite_agreement_id: String,
}

/// Lists tripartite agreements.
///
/// - `GET /open-apis/hire/v1/tripartite_agreements` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/tripartite_agreement/list)
#[lark_api(
    id = "hire.v1.tripartite_agreement.list",
    method = "GET",
    path = "/open-apis/hire/v1/tripartite_agreements",
    token = "tenant",
    response = ListTripartiteAgreementResponse,
    paging(items = TripartiteAgreementInfo),
    scopes = "hire:tripartite_agreement|hire:tripartite_agreement:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct ListTripartiteAgreement {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub application_id: Option<String>,
    pub tripartite_agreement_id: Option<String>,
}

/// The answer to [`ListTripartiteAgreement`].
#[derive(Clone, Default, Model)]
pub struct ListTripartiteAgreementResponse {
    pub items: Vec<TripartiteAgreementInfo>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Updates a tripartite agreement.
///
/// - `PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:tripartite_agreement`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002075, 1002076
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/tripartite_agreement/update)
#[lark_api(
    id = "hire.v1.tripartite_agreement.update",
    method = "PUT",
    path = "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id",
    token = "tenant",
    scopes = "hire:tripartite_agreement",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateTripartiteAgreement {
    pub tripartite_agreement_id: String,
    #[lark(body)]
    pub tripartite_agreement_info: TripartiteAgreementInfo,
}

#[derive(Clone, Default, Model)]
pub struct TripartiteAgreementInfo {
    pub id: Option<String>,
    /// Required in some requests.
    pub application_id: Option<String>,
    /// Required in requests. One of `1` (not started), `2` (applied), `3` (with student), `4` (with company), `5` (with
    /// school), `6` (terminated), `7` (done), `8` (canceling), `9` (canceled).
    pub state: Option<i64>,
    /// Required in some requests.
    pub create_time: Option<Text<UnixMillis>>,
    /// Required in some requests.
    pub modify_time: Option<Text<UnixMillis>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
