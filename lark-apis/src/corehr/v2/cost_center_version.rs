// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Versions of a cost center.
//!
//! `corehr.v2.cost_center.version` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, I18n};

/// Creates a version of a cost centre with its own name, description, parent, managers and effective date.
///
/// - `POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateCostCenterVersion {
    /// Id of the cost centre, from `corehr.v2.cost_center.search`.
    pub cost_center_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Name of the cost centre by language.
    pub name: Vec<I18n>,
    /// Code of the cost centre, unique among cost centres; ignored if codes are assigned automatically. It cannot be
    /// emptied here, only by correcting a version.
    pub code: Option<String>,
    /// Id of the cost centre above.
    pub parent_cost_center_id: Option<String>,
    /// Employment ids of the cost centre's managers.
    pub managers: Option<Vec<String>>,
    /// Description of the cost centre by language.
    pub description: Option<Vec<I18n>>,
    /// First day of the new version, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Why the cost centre is created or changed.
    pub operation_reason: String,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Withdraws a version of a cost centre for good.
///
/// - `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` with a tenant token, for custom
///   and store apps
/// - Scope: `corehr:cost_center:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct DeleteCostCenterVersion {
    /// Id of the cost centre, from `corehr.v2.cost_center.search`.
    pub cost_center_id: String,
    /// Id of the version, from `corehr.v2.cost_center.search`.
    pub version_id: String,
    /// Why the version is withdrawn.
    #[lark(json)]
    pub operation_reason: String,
}

/// Corrects a version of a cost centre: name, parent, managers, description or effective date.
///
/// - `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` with a tenant token, for custom and
///   store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct PatchCostCenterVersion {
    /// Id of the cost centre, from `corehr.v2.cost_center.search`.
    pub cost_center_id: String,
    /// Id of the version, from `corehr.v2.cost_center.search`.
    pub version_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Name of the cost centre by language.
    pub name: Option<Vec<I18n>>,
    /// Code of the cost centre, unique among cost centres; ignored if codes are assigned automatically.
    pub code: Option<String>,
    /// Id of the cost centre above.
    pub parent_cost_center_id: Option<String>,
    /// Employment ids of the cost centre's managers.
    pub managers: Option<Vec<String>>,
    /// Description of the cost centre by language.
    pub description: Option<Vec<I18n>>,
    /// First day of the corrected version, `YYYY-MM-DD`; it lasts until the next change of the cost centre.
    pub effective_time: String,
    /// Why the cost centre is created or changed.
    pub operation_reason: String,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// A version of a cost centre.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostCenterVersion {
    /// Id of the cost centre the version belongs to.
    pub cost_center_id: Option<String>,
    /// Id of the cost centre's version.
    pub version_id: Option<String>,
    /// Name of the cost centre by language.
    pub name: Vec<I18n>,
    /// Code of the cost centre.
    pub code: Option<String>,
    /// Id of the cost centre above; absent at the top level.
    pub parent_cost_center_id: Option<String>,
    /// Employment ids of the cost centre's managers.
    pub managers: Vec<String>,
    /// Description of the cost centre by language.
    pub description: Vec<I18n>,
    /// First day of the cost centre's version, `YYYY-MM-DD`, from 1900 to 9999; some answers add the time.
    pub effective_time: Option<String>,
    /// Day on which the cost centre's version ends, `YYYY-MM-DD`, from 1900 to 9999; some answers add the time.
    pub expiration_time: Option<String>,
    /// Whether the cost centre is enabled in this version.
    pub active: Option<bool>,
    /// Why the version of the cost centre is made or changed.
    pub operation_reason: Option<String>,
}

/// The answer to [`CreateCostCenterVersion`] and [`PatchCostCenterVersion`].
#[doc(alias("CreateCostCenterVersionResponse", "PatchCostCenterVersionResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostCenterVersionResponse {
    /// Version of the cost centre that was created.
    pub version: Option<CostCenterVersion>,
}
