// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Versions of a cost center.
//!
//! `corehr.v2.cost_center.version` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, I18n};

/// Creates a version of a cost center.
///
/// - `POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160402, 1160403, 1160404, 1160405, 1160406
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/cost_center/cost_center-version/create)
#[lark_api(
    id = "corehr.v2.cost_center.version.create",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions",
    token = "tenant",
    response = CostCenterVersionResponse,
    scopes = "corehr:cost_center:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct CreateCostCenterVersion {
    pub cost_center_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub name: Vec<I18n>,
    pub code: Option<String>,
    pub parent_cost_center_id: Option<String>,
    pub managers: Option<Vec<String>>,
    pub description: Option<Vec<I18n>>,
    pub effective_time: String,
    pub operation_reason: String,
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Deletes a version of a cost center.
///
/// - `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` with a tenant token, for custom
///   and store apps
/// - Scope: `corehr:cost_center:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160409
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/cost_center/cost_center-version/delete)
#[lark_api(
    id = "corehr.v2.cost_center.version.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id",
    token = "tenant",
    scopes = "corehr:cost_center:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteCostCenterVersion {
    pub cost_center_id: String,
    pub version_id: String,
    #[lark(json)]
    pub operation_reason: String,
}

/// Changes parts of a version of a cost center.
///
/// - `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` with a tenant token, for custom and
///   store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160402, 1160403, 1160405, 1160406
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/cost_center/cost_center-version/patch)
#[lark_api(
    id = "corehr.v2.cost_center.version.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id",
    token = "tenant",
    response = CostCenterVersionResponse,
    scopes = "corehr:cost_center:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct PatchCostCenterVersion {
    pub cost_center_id: String,
    pub version_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub name: Option<Vec<I18n>>,
    pub code: Option<String>,
    pub parent_cost_center_id: Option<String>,
    pub managers: Option<Vec<String>>,
    pub description: Option<Vec<I18n>>,
    pub effective_time: String,
    pub operation_reason: String,
    pub is_prefer_manual_encoding: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct CostCenterVersion {
    pub cost_center_id: Option<String>,
    pub version_id: Option<String>,
    pub name: Vec<I18n>,
    pub code: Option<String>,
    pub parent_cost_center_id: Option<String>,
    pub managers: Vec<String>,
    pub description: Vec<I18n>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub active: Option<bool>,
    pub operation_reason: Option<String>,
}

/// The answer to [`CreateCostCenterVersion`] and [`PatchCostCenterVersion`].
#[doc(alias("CreateCostCenterVersionResponse", "PatchCostCenterVersionResponse"))]
#[derive(Clone, Default, Model)]
pub struct CostCenterVersionResponse {
    pub version: Option<CostCenterVersion>,
}
