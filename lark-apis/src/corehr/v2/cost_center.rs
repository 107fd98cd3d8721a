// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost centers.
//!
//! `corehr.v2.cost_center` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::cost_center_version::CostCenterVersion;
use super::models::{CorehrUserIdType, I18n, TreeNode, TreeResponse};

/// Creates a cost center.
///
/// - `POST /open-apis/corehr/v2/cost_centers` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160402, 1160403, 1160404, 1160405, 1160406
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/cost_center/create)
#[lark_api(
    id = "corehr.v2.cost_center.create",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_centers",
    token = "tenant",
    response = CostCenterResponse,
    scopes = "corehr:cost_center:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct CreateCostCenter {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(body)]
    pub cost_center: CostCenter,
}

/// Deletes a cost center.
///
/// - `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160408
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/cost_center/delete)
#[lark_api(
    id = "corehr.v2.cost_center.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/cost_centers/:cost_center_id",
    token = "tenant",
    scopes = "corehr:cost_center:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteCostCenter {
    pub cost_center_id: String,
    #[lark(json)]
    pub operation_reason: String,
}

/// Changes parts of a cost center.
///
/// - `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160402, 1160403, 1160405, 1160406
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/cost_center/patch)
#[lark_api(
    id = "corehr.v2.cost_center.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/cost_centers/:cost_center_id",
    token = "tenant",
    response = CostCenterResponse,
    scopes = "corehr:cost_center:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct PatchCostCenter {
    pub cost_center_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub effective_time: String,
    pub active: bool,
    pub operation_reason: String,
}

/// Queries a multi timeline of a cost center.
///
/// - `POST /open-apis/corehr/v2/cost_centers/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1160001, 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline)
#[doc(alias = "QueryMultiTimelineCostCenter")]
#[lark_api(
    id = "corehr.v2.cost_center.query_multi_timeline",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_centers/query_multi_timeline",
    token = "tenant",
    response = QueryCostCenterMultiTimelineResponse,
    paging(items = CostCenterTimeline),
    scopes = "corehr:cost_center:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct QueryCostCenterMultiTimeline {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// At most 10 elements.
    pub cost_center_ids: Vec<String>,
    pub effective_date_start: Option<String>,
    pub effective_date_end: Option<String>,
    /// At most 100 elements. One of `name`, `code`, `active`, `parent_cost_center_id`, `managers`, `description`,
    /// `effective_date`, `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryCostCenterMultiTimeline`].
#[doc(alias = "QueryMultiTimelineCostCenterResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryCostCenterMultiTimelineResponse {
    pub items: Vec<CostCenterTimeline>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Queries a recent change of a cost center.
///
/// - `GET /open-apis/corehr/v2/cost_centers/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/cost_center/query_recent_change)
#[doc(alias = "QueryRecentChangeCostCenter")]
#[lark_api(
    id = "corehr.v2.cost_center.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/cost_centers/query_recent_change",
    token = "tenant",
    response = QueryCostCenterRecentChangeResponse,
    paging,
    scopes = "corehr:cost_center:read|corehr:cost_center:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryCostCenterRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryCostCenterRecentChange`].
#[doc(alias = "QueryRecentChangeCostCenterResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryCostCenterRecentChangeResponse {
    pub cost_center_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_cost_center_ids: Vec<String>,
}

/// Searches cost centers.
///
/// - `POST /open-apis/corehr/v2/cost_centers/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/cost_center/search)
#[lark_api(
    id = "corehr.v2.cost_center.search",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_centers/search",
    token = "tenant",
    response = SearchCostCenterResponse,
    paging(items = CostCenterVersion),
    scopes = "corehr:cost_center:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct SearchCostCenter {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub cost_center_id_list: Option<Vec<String>>,
    pub name_list: Option<Vec<String>>,
    pub code: Option<String>,
    pub parent_cost_center_id: Option<String>,
    pub get_all_version: Option<bool>,
}

/// The answer to [`SearchCostCenter`].
#[derive(Clone, Default, Model)]
pub struct SearchCostCenterResponse {
    pub items: Vec<CostCenterVersion>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Runs `tree` on a cost center.
///
/// - `POST /open-apis/corehr/v2/cost_centers/tree` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `corehr:cost_center:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1160102, 1160103
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree)
#[doc(alias = "TreeCostCenter")]
#[lark_api(
    id = "corehr.v2.cost_center.tree",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_centers/tree",
    token = "tenant",
    undocumented_token = "user",
    response = TreeResponse,
    paging(items = TreeNode),
    scopes = "corehr:cost_center:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryCostCenterTree {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub cost_center_id: Option<String>,
    pub need_inactive: Option<bool>,
    pub effective_date: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct CostCenter {
    pub cost_center_id: Option<String>,
    pub cost_center_version_id: Option<String>,
    pub name: Vec<I18n>,
    pub code: Option<String>,
    pub parent_cost_center_id: Option<String>,
    pub managers: Clearable<Vec<String>>,
    pub description: Clearable<Vec<I18n>>,
    /// Required in requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub active: Option<bool>,
    pub operation_reason: Option<String>,
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct CostCenterTimeline {
    pub cost_center_id: Option<String>,
    pub version_id: Option<String>,
    pub name: Vec<I18n>,
    pub code: Option<String>,
    pub parent_cost_center_id: Option<String>,
    pub managers: Vec<String>,
    pub description: Vec<I18n>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub active: Option<bool>,
}

/// The answer to [`CreateCostCenter`] and [`PatchCostCenter`].
#[doc(alias("CreateCostCenterResponse", "PatchCostCenterResponse"))]
#[derive(Clone, Default, Model)]
pub struct CostCenterResponse {
    pub cost_center: Option<CostCenter>,
}
