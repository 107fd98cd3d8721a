// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tripartite agreements.
//!
//! `hire.v1.tripartite_agreement` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

/// Creates a tripartite agreement (student, employer, school) for a campus application.
///
/// The setting that lets the API keep these agreements must be on, and the offer's place of work must be in mainland
/// China.
///
/// - `POST /open-apis/hire/v1/tripartite_agreements` with a tenant token, for custom and store apps
/// - Scope: `hire:tripartite_agreement`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct CreateTripartiteAgreement {
    /// A tripartite agreement between student, employer and school.
    #[lark(body)]
    pub tripartite_agreement_info: TripartiteAgreementInfo,
}

/// The answer to [`CreateTripartiteAgreement`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTripartiteAgreementResponse {
    /// Id of the agreement that was created.
    pub id: Option<String>,
}

/// Deletes the tripartite agreement of an application.
///
/// The setting that lets the API keep these agreements must be on.
///
/// - `DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:tripartite_agreement`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteTripartiteAgreement {
    /// Id of the agreement, from `hire.v1.tripartite_agreement.create` or `hire.v1.tripartite_agreement.list`.
    pub tripartite_agreement_id: String,
}

/// Looks up tripartite agreements with their state, by their id or by application.
///
/// - `GET /open-apis/hire/v1/tripartite_agreements` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct ListTripartiteAgreement {
    /// How many agreements a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Application whose agreement is asked for; from `hire.v1.application.list`.
    pub application_id: Option<String>,
    /// Id of the agreement, from `hire.v1.tripartite_agreement.create`.
    pub tripartite_agreement_id: Option<String>,
}

/// The answer to [`ListTripartiteAgreement`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTripartiteAgreementResponse {
    /// The tripartite agreements on this page.
    pub items: Vec<TripartiteAgreementInfo>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the state of a tripartite agreement and when it changed.
///
/// The setting that lets the API keep these agreements must be on.
///
/// - `PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:tripartite_agreement`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct UpdateTripartiteAgreement {
    /// Id of the agreement, from `hire.v1.tripartite_agreement.list`.
    pub tripartite_agreement_id: String,
    /// A tripartite agreement between student, employer and school.
    #[lark(body)]
    pub tripartite_agreement_info: TripartiteAgreementInfo,
}

/// A tripartite agreement between student, employer and school.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TripartiteAgreementInfo {
    /// Id of the agreement.
    pub id: Option<String>,
    /// The campus application it belongs to, from `hire.v1.application.list`.
    /// Required in some requests.
    pub application_id: Option<String>,
    /// How far the agreement is, from application to completion or dissolution.
    /// Required in requests. One of `1` (not started), `2` (applied), `3` (with student), `4` (with company), `5` (with
    /// school), `6` (terminated), `7` (done), `8` (canceling), `9` (canceled).
    pub state: Option<i64>,
    /// When the agreement was created.
    /// Required in some requests.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the agreement last changed; not before its creation or the change before.
    /// Required in some requests.
    pub modify_time: Option<Text<UnixMillis>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
