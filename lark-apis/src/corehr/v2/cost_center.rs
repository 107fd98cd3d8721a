// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost centers.
//!
//! `corehr.v2.cost_center` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::cost_center_version::CostCenterVersion;
use super::models::{CorehrUserIdType, I18n, TreeNode, TreeResponse};

/// Creates a cost centre with name, parent, managers and effective date.
///
/// Which fields are required follows the organisation settings of Feishu People.
///
/// - `POST /open-apis/corehr/v2/cost_centers` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateCostCenter {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// A cost centre.
    #[lark(body)]
    pub cost_center: CostCenter,
}

/// Deletes a cost centre for good.
///
/// Fails while employees, job changes or pre-hires refer to the cost centre.
///
/// - `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct DeleteCostCenter {
    /// Id of the cost centre to delete, from `corehr.v2.cost_center.search`.
    pub cost_center_id: String,
    /// Why the cost centre is deleted.
    #[lark(json)]
    pub operation_reason: String,
}

/// Enables or disables a cost centre.
///
/// Disabling fails while employees, job changes or pre-hires refer to it. If no version begins on the day given, one is
/// made; otherwise that version is changed.
///
/// - `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct PatchCostCenter {
    /// Id of the cost centre, from `corehr.v2.cost_center.search`.
    pub cost_center_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Day from which the cost centre is enabled or disabled, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Whether the cost centre is to be enabled (`true`) or disabled.
    pub active: bool,
    /// Why the cost centre is enabled or disabled.
    pub operation_reason: String,
}

/// Lists the versions of cost centres in force at some time between two dates.
///
/// - `POST /open-apis/corehr/v2/cost_centers/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct QueryCostCenterMultiTimeline {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Ids of the cost centres to list versions of. 1 to 10.
    pub cost_center_ids: Vec<String>,
    /// Earliest day on which the version takes effect, inclusive, `YYYY-MM-DD`. With neither bound, the version in force is
    /// returned.
    pub effective_date_start: Option<String>,
    /// Latest day on which the version takes effect, inclusive, `YYYY-MM-DD`. With neither bound, the version in force is
    /// returned.
    pub effective_date_end: Option<String>,
    /// Fields to return for each version, such as `name`, `code` or `managers`. At most 100.
    /// One of `name`, `code`, `active`, `parent_cost_center_id`, `managers`, `description`, `effective_date`,
    /// `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryCostCenterMultiTimeline`].
#[doc(alias = "QueryMultiTimelineCostCenterResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCostCenterMultiTimelineResponse {
    /// Versions of the cost centres.
    pub items: Vec<CostCenterTimeline>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the ids of cost centres whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/cost_centers/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryCostCenterRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`.
    pub end_date: String,
}

/// The answer to [`QueryCostCenterRecentChange`].
#[doc(alias = "QueryRecentChangeCostCenterResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCostCenterRecentChangeResponse {
    /// Ids of the cost centres that changed: created, changed or deleted.
    pub cost_center_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `cost_center_ids` that were deleted in the span and can no longer be read.
    pub deleted_cost_center_ids: Vec<String>,
}

/// Searches cost centres by id, name, code or parent, page by page.
///
/// Filters combine with AND. A cost centre just created may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/cost_centers/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_center:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct SearchCostCenter {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Ids of the cost centres to list. At most 100.
    pub cost_center_id_list: Option<Vec<String>>,
    /// Lists only cost centres by these names, matched exactly.
    pub name_list: Option<Vec<String>>,
    /// Lists only the cost centre with this code.
    pub code: Option<String>,
    /// Lists only cost centres right below this one, by id.
    pub parent_cost_center_id: Option<String>,
    /// Whether all versions that meet the conditions are returned rather than only those in force. Default: `false`.
    pub get_all_version: Option<bool>,
}

/// The answer to [`SearchCostCenter`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCostCenterResponse {
    /// Cost centres that were found.
    pub items: Vec<CostCenterVersion>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Reads the tree of cost centres as it is on a date, today by default.
///
/// Changes take up to 10 seconds to show.
///
/// - `POST /open-apis/corehr/v2/cost_centers/tree` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `corehr:cost_center:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryCostCenterTree {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the cost centre at which the tree begins.
    pub cost_center_id: Option<String>,
    /// Whether cost centres no longer in force are included. Default: `false`.
    pub need_inactive: Option<bool>,
    /// Day as of which the tree is read, `yyyy-mm-dd`. Default: today.
    pub effective_date: Option<String>,
}

/// A cost centre.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CostCenter {
    /// Id of the cost centre.
    pub cost_center_id: Option<String>,
    /// Id of the cost centre's version.
    pub cost_center_version_id: Option<String>,
    /// Name of the cost centre by language, unique; without slashes, semicolons and apostrophes.
    pub name: Vec<I18n>,
    /// Code of the cost centre, unique among cost centres; ignored if codes are assigned automatically.
    pub code: Option<String>,
    /// Id of the cost centre above.
    pub parent_cost_center_id: Option<String>,
    /// Employment ids of the cost centre's managers.
    pub managers: Clearable<Vec<String>>,
    /// Description of the cost centre by language.
    pub description: Clearable<Vec<I18n>>,
    /// First day of the cost centre's version, `YYYY-MM-DD`, from 1900 to 9999; some answers add the time.
    /// Required in requests.
    pub effective_time: Option<String>,
    /// Day on which the cost centre's version ends, `YYYY-MM-DD`, from 1900 to 9999; some answers add the time.
    pub expiration_time: Option<String>,
    /// Whether the cost centre is enabled.
    pub active: Option<bool>,
    /// Why the cost centre is created or changed.
    pub operation_reason: Option<String>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A version of a cost centre on its timeline.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostCenterTimeline {
    /// Id of the cost centre.
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
    /// First day of this version.
    pub effective_date: Option<String>,
    /// Day on which this version ends.
    pub expiration_date: Option<String>,
    /// Whether the cost centre is enabled in this version.
    pub active: Option<bool>,
}

/// The answer to [`CreateCostCenter`] and [`PatchCostCenter`].
#[doc(alias("CreateCostCenterResponse", "PatchCostCenterResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostCenterResponse {
    /// Cost centre that was created.
    pub cost_center: Option<CostCenter>,
}
