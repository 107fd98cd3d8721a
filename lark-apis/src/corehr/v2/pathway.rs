// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Pathways.
//!
//! `corehr.v2.pathway` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Enables a pathway of jobs, or disables it.
///
/// - `POST /open-apis/corehr/v2/pathways/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active)
#[doc(alias = "ActivePathway")]
#[lark_api(
    id = "corehr.v2.pathway.active",
    method = "POST",
    path = "/open-apis/corehr/v2/pathways/active",
    token = "tenant",
    scopes = "corehr:pathway:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetPathwayActive {
    /// Id of the pathway to enable or disable, from the answer when it was created or its events.
    pub pathway_id: String,
    /// Whether the pathway is to be enabled (`true`) or disabled.
    pub active: bool,
}

/// Reads the names, codes and descriptions of pathways by id.
///
/// Wrong or deleted ids raise no error. A pathway just created may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/pathways/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get)
#[lark_api(
    id = "corehr.v2.pathway.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/pathways/batch_get",
    token = "tenant",
    response = BatchGetPathwayResponse,
    paging(items = Pathway),
    scopes = "corehr:pathway:read|corehr:pathway:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetPathway {
    /// How many items a page has at most; 1 to 100. Default: 100.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the pathways to read, 1 to 100; any if left out.
    pub pathway_ids: Option<Vec<String>>,
    /// Codes of the pathways to read, 1 to 100; any if left out.
    pub pathway_codes: Option<Vec<String>>,
    /// Lists only pathways that are enabled, or only those that are not; all if left out.
    pub active: Option<bool>,
}

/// The answer to [`BatchGetPathway`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetPathwayResponse {
    /// Pathways that were found.
    pub items: Vec<Pathway>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Creates a pathway with name, code and description.
///
/// - `POST /open-apis/corehr/v2/pathways` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 3 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create)
#[lark_api(
    id = "corehr.v2.pathway.create",
    method = "POST",
    path = "/open-apis/corehr/v2/pathways",
    token = "tenant",
    response = CreatePathwayResponse,
    scopes = "corehr:pathway:write",
    rate_limit = "3/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePathway {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Code of the pathway.
    pub code: Option<String>,
    /// Name of the pathway by language. At most 2.
    pub names: Vec<I18n>,
    /// Description of the pathway by language. At most 2.
    pub descriptions: Option<Vec<I18n>>,
}

/// The answer to [`CreatePathway`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreatePathwayResponse {
    /// Id of the pathway that was created.
    pub pathway_id: Option<String>,
}

/// Deletes a pathway for good.
///
/// Fails while employees, pre-hires, jobs, levels or families refer to the pathway.
///
/// - `DELETE /open-apis/corehr/v2/pathways/:pathway_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete)
#[lark_api(
    id = "corehr.v2.pathway.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/pathways/:pathway_id",
    token = "tenant",
    scopes = "corehr:pathway:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePathway {
    /// Id of the pathway, from the answer when it was created or from the events of pathways.
    pub pathway_id: String,
}

/// Changes the name, code or description of a pathway; what is left out stays.
///
/// - `PATCH /open-apis/corehr/v2/pathways/:pathway_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 3 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch)
#[lark_api(
    id = "corehr.v2.pathway.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/pathways/:pathway_id",
    token = "tenant",
    scopes = "corehr:pathway:write",
    rate_limit = "3/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPathway {
    /// Id of the pathway, from the answer when it was created or from the events of pathways.
    pub pathway_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Code of the pathway.
    pub code: Option<String>,
    /// Name of the pathway by language. At most 2.
    pub names: Option<Vec<I18n>>,
    /// Description of the pathway by language. At most 2.
    pub descriptions: Option<Vec<I18n>>,
}

/// A career pathway.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Pathway {
    /// Id of the pathway, unique within Feishu People.
    pub pathway_id: Option<String>,
    /// Code of the pathway.
    pub code: Option<String>,
    /// Name of the pathway by language.
    pub names: Vec<I18n>,
    /// Description of the pathway by language.
    pub descriptions: Vec<I18n>,
    /// Whether the pathway is enabled.
    pub active: Option<bool>,
}
