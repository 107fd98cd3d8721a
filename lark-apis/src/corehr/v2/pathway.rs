// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Pathways.
//!
//! `corehr.v2.pathway` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Activates a pathway.
///
/// - `POST /open-apis/corehr/v2/pathways/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 5 a second
/// - Error codes: 1161604
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
pub struct SetPathwayActive {
    pub pathway_id: String,
    pub active: bool,
}

/// Fetches several pathways.
///
/// - `POST /open-apis/corehr/v2/pathways/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161604
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
pub struct BatchGetPathway {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub pathway_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub pathway_codes: Option<Vec<String>>,
    pub active: Option<bool>,
}

/// The answer to [`BatchGetPathway`].
#[derive(Clone, Default, Model)]
pub struct BatchGetPathwayResponse {
    pub items: Vec<Pathway>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Creates a pathway.
///
/// - `POST /open-apis/corehr/v2/pathways` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 3 a second
/// - Error codes: 1161604
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
pub struct CreatePathway {
    #[lark(query)]
    pub client_token: Option<String>,
    pub code: Option<String>,
    /// At most 2 elements.
    pub names: Vec<I18n>,
    /// At most 2 elements.
    pub descriptions: Option<Vec<I18n>>,
}

/// The answer to [`CreatePathway`].
#[derive(Clone, Default, Model)]
pub struct CreatePathwayResponse {
    pub pathway_id: Option<String>,
}

/// Deletes a pathway.
///
/// - `DELETE /open-apis/corehr/v2/pathways/:pathway_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 5 a second
/// - Error codes: 1161604
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
pub struct DeletePathway {
    pub pathway_id: String,
}

/// Changes parts of a pathway.
///
/// - `PATCH /open-apis/corehr/v2/pathways/:pathway_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:pathway:write`
/// - Rate limit: 3 a second
/// - Error codes: 1161604
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
pub struct PatchPathway {
    pub pathway_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    pub code: Option<String>,
    /// At most 2 elements.
    pub names: Option<Vec<I18n>>,
    /// At most 2 elements.
    pub descriptions: Option<Vec<I18n>>,
}

#[derive(Clone, Default, Model)]
pub struct Pathway {
    pub pathway_id: Option<String>,
    pub code: Option<String>,
    pub names: Vec<I18n>,
    pub descriptions: Vec<I18n>,
    pub active: Option<bool>,
}
