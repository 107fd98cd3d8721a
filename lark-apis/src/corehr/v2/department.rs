// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `corehr.v2.department` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{
    CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue, HiberarchyCommon, I18n, ObjectFieldData,
    TreeNode, TreeResponse,
};

/// Reads departments by id as they stand now.
///
/// A department just created may be missing for 2 seconds. Sensitive fields need their own scopes.
///
/// - `POST /open-apis/corehr/v2/departments/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/batch_get)
#[lark_api(
    id = "corehr.v2.department.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/departments/batch_get",
    token = "tenant",
    response = BatchGetDepartmentResponse,
    scopes = "corehr:department:read|corehr:department:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetDepartment {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Ids of the departments to read, at most 100. Give these, `department_name_list` or both, which combine with AND;
    /// without either, the answer is empty.
    pub department_id_list: Option<Vec<String>>,
    /// Fields to return for each department; only ids if left out. At most 100.
    /// One of `version_id`, `sub_type`, `manager`, `is_root`, `is_confidential`, `effective_date`, `expiration_date`,
    /// `department_name`, `parent_department_id`, `tree_order`, `list_order`, `code`, `active`, `description`,
    /// `custom_fields`, `staffing_model`, `cost_center_id`, `created_time`, `updated_time`, `created_by`, `updated_by`,
    /// `record_created_time`, `record_updated_time`, `record_created_by`, `record_updated_by`.
    pub fields: Option<Vec<String>>,
    /// Names of the departments to read, matched exactly, at most 100. Give these, `department_id_list` or both, which
    /// combine with AND.
    pub department_name_list: Option<Vec<String>>,
}

/// The answer to [`BatchGetDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetDepartmentResponse {
    /// Departments that were found.
    pub items: Vec<Department>,
}

/// Deletes a department for good, within the data range of the app.
///
/// - `DELETE /open-apis/corehr/v2/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/delete)
#[lark_api(
    id = "corehr.v2.department.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/departments/:department_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:department:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDepartment {
    /// Id of the department to delete, from `corehr.v2.department.search`.
    pub department_id: String,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// Lists the parents of departments, from the nearest to the root, as far as the app may see them.
///
/// Changes to parents take up to 10 seconds to show.
///
/// - `POST /open-apis/corehr/v2/departments/parents` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `corehr:department.organize:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/department/parents)
#[doc(alias = "ParentsDepartment")]
#[lark_api(
    id = "corehr.v2.department.parents",
    method = "POST",
    path = "/open-apis/corehr/v2/departments/parents",
    token = "tenant",
    undocumented_token = "user",
    response = GetDepartmentParentsResponse,
    scopes = "corehr:department.organize:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDepartmentParents {
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Ids of the departments whose parents are wanted, 1 to 100.
    pub department_id_list: Vec<String>,
}

/// The answer to [`GetDepartmentParents`].
#[doc(alias = "ParentsDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDepartmentParentsResponse {
    /// Departments with their parents.
    pub items: Vec<DepartmentParents>,
    pub reject_export: Option<bool>,
}

/// Changes a department, within the data range of the app.
///
/// Disabling fails while employees, job changes or pre-hires refer to the department. If no version begins on the day
/// given, one is made; otherwise that version is changed.
///
/// - `PATCH /open-apis/corehr/v2/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/patch)
#[lark_api(
    id = "corehr.v2.department.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/departments/:department_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:department:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchDepartment {
    /// Id of the department to change.
    pub department_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Without effect so far; leave it out.
    pub id: Option<String>,
    /// Kind of department; options are those of field `subtype` of object `department`.
    pub sub_type: Option<EnumValue>,
    /// Employment id of the department's manager.
    pub manager: Option<String>,
    /// Whether the department is confidential; not supported yet.
    pub is_confidential: Option<bool>,
    /// Basic data of the department: name, code, status, parent and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// Day on which the change takes effect, `YYYY-MM-DD 00:00:00`; the time of day is always midnight.
    pub effective_time: String,
    /// Custom fields of the department. At most 100.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Id of the department's cost centre.
    pub cost_center_id: Option<String>,
    /// Whether the department works with jobs, positions or neither, one of the options of `staffing_model`.
    pub staffing_model: Option<EnumValue>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically; if `false`, the system's code does.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Lists the versions of departments in force at some time between two dates.
///
/// A department just created may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/departments/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/query_multi_timeline)
#[doc(alias = "QueryMultiTimelineDepartment")]
#[lark_api(
    id = "corehr.v2.department.query_multi_timeline",
    method = "POST",
    path = "/open-apis/corehr/v2/departments/query_multi_timeline",
    token = "tenant",
    response = QueryDepartmentMultiTimelineResponse,
    paging(items = DepartmentTimeline),
    scopes = "corehr:department:read|corehr:department:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDepartmentMultiTimeline {
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
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Ids of the departments to list versions of. 1 to 10.
    pub department_ids: Vec<String>,
    /// Earliest day on which the version takes effect, inclusive, `YYYY-MM-DD`.
    pub effective_date_start: Option<String>,
    /// Latest day on which the version takes effect, inclusive, `YYYY-MM-DD`.
    pub effective_date_end: Option<String>,
    /// Fields to return for each version, such as `department_name`, `code` or `manager`. At most 100.
    /// One of `department_name`, `sub_type`, `tree_order`, `list_order`, `is_root`, `is_confidential`, `staffing_model`,
    /// `cost_center_id`, `code`, `active`, `parent_department_id`, `manager`, `description`, `effective_date`,
    /// `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryDepartmentMultiTimeline`].
#[doc(alias = "QueryMultiTimelineDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDepartmentMultiTimelineResponse {
    /// Versions of the departments.
    pub items: Vec<DepartmentTimeline>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists who changed basic fields of departments, and how, within a span of time, the latest first.
///
/// At most 100 departments and 366 days a query. Changes of role fields are not yet in the log.
///
/// - `POST /open-apis/corehr/v2/departments/query_operation_logs` with a tenant token, for custom and store apps
/// - Scope: `corehr:department.operation_log:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/query_operation_logs)
#[doc(alias = "QueryOperationLogsDepartment")]
#[lark_api(
    id = "corehr.v2.department.query_operation_logs",
    method = "POST",
    path = "/open-apis/corehr/v2/departments/query_operation_logs",
    token = "tenant",
    response = QueryDepartmentOperationLogsResponse,
    paging(items = OrganizationOpLog, list = "op_logs", next = "next_page_token"),
    scopes = "corehr:department.operation_log:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDepartmentOperationLogs {
    /// How many items a page has at most; 1 to 1000.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Ids of the departments to list operations on. 1 to 100.
    pub department_ids: Vec<String>,
    /// First day of the span, inclusive, `YYYY-MM-DD`.
    pub start_date: String,
    /// Last day of the span, inclusive, `YYYY-MM-DD`; after the start, at most 366 days.
    pub end_date: String,
}

/// The answer to [`QueryDepartmentOperationLogs`].
#[doc(alias = "QueryOperationLogsDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDepartmentOperationLogsResponse {
    /// Operations that were found, the latest first.
    pub op_logs: Vec<OrganizationOpLog>,
    /// Token with which the next page is fetched.
    pub next_page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the ids of departments whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/departments/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/query_recent_change)
#[doc(alias = "QueryRecentChangeDepartment")]
#[lark_api(
    id = "corehr.v2.department.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/departments/query_recent_change",
    token = "tenant",
    response = QueryDepartmentRecentChangeResponse,
    paging,
    scopes = "corehr:department:read|corehr:department:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDepartmentRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub start_date: String,
    /// End of the span, `YYYY-MM-DD HH:MM:SS` in UTC+8; after the start.
    pub end_date: String,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`QueryDepartmentRecentChange`].
#[doc(alias = "QueryRecentChangeDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDepartmentRecentChangeResponse {
    /// Ids of the departments that changed: created, changed or deleted.
    pub department_ids: Vec<String>,
    /// Those of `department_ids` that were deleted in the span and can no longer be read.
    pub deleted_department_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Reads the basic data of departments as it is on a date.
///
/// A department just created may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/departments/query_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/query_timeline)
#[doc(alias = "QueryTimelineDepartment")]
#[lark_api(
    id = "corehr.v2.department.query_timeline",
    method = "POST",
    path = "/open-apis/corehr/v2/departments/query_timeline",
    token = "tenant",
    response = QueryDepartmentTimelineResponse,
    scopes = "corehr:department:read|corehr:department:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDepartmentTimeline {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Ids of the departments to read. At most 100.
    pub department_ids: Vec<String>,
    /// Day as of which the departments are read, `YYYY-MM-DD`.
    pub effective_date: String,
    /// Fields to return for each department, such as `department_name`, `code` or `manager`. At most 100.
    /// One of `department_name`, `sub_type`, `tree_order`, `list_order`, `is_root`, `is_confidential`, `staffing_model`,
    /// `cost_center_id`, `code`, `active`, `parent_department_id`, `manager`, `description`, `effective_date`,
    /// `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryDepartmentTimeline`].
#[doc(alias = "QueryTimelineDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDepartmentTimelineResponse {
    /// Departments as they are on the day asked for.
    pub items: Vec<DepartmentTimeline>,
}

/// Searches departments, as they stand today, by id, parent, manager, name or code.
///
/// Changes take up to 10 seconds to show.
///
/// - `POST /open-apis/corehr/v2/departments/search` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/department/search)
#[lark_api(
    id = "corehr.v2.department.search",
    method = "POST",
    path = "/open-apis/corehr/v2/departments/search",
    token = "tenant",
    undocumented_token = "user",
    response = SearchDepartmentResponse,
    paging(items = Department),
    scopes = "corehr:department:read|corehr:department:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDepartment {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Lists only departments that are enabled, or only those that are not; both if empty.
    pub active: Option<bool>,
    /// Whether all departments below the parent are returned rather than only those right below. Default: `false`.
    pub get_all_children: Option<bool>,
    /// Lists only departments with these managers, by employment id, at most 100; any if empty.
    pub manager_list: Option<Vec<String>>,
    /// Ids of the departments to look for, at most 100; any if empty.
    pub department_id_list: Option<Vec<String>>,
    /// Lists only departments by these names, matched exactly; any if empty.
    pub name_list: Option<Vec<String>>,
    /// Lists only departments right below this one, by id; any if empty.
    pub parent_department_id: Option<String>,
    /// Lists only departments with these codes; any if empty.
    pub code_list: Option<Vec<String>>,
    pub get_all_version: Option<bool>,
    /// Fields to return for each department; only ids if empty.
    /// One of `version_id`, `sub_type`, `manager`, `is_root`, `is_confidential`, `effective_date`, `expiration_date`,
    /// `department_name`, `parent_department_id`, `tree_order`, `list_order`, `code`, `active`, `description`,
    /// `custom_fields`, `staffing_model`, `cost_center_id`, `created_time`, `updated_time`, `created_by`, `updated_by`,
    /// `record_created_time`, `record_updated_time`, `record_created_by`, `record_updated_by`.
    pub fields: Option<Vec<String>>,
    /// Words to look for in departments.
    pub keyword: Option<String>,
}

/// The answer to [`SearchDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchDepartmentResponse {
    /// Departments that were found.
    pub items: Vec<Department>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    pub reject_export: Option<bool>,
    /// Number of departments in all.
    pub total_count: Option<String>,
}

/// Reads the departments under a department as they are on a date, breadth first and at most 2000 a page.
///
/// Begins at the root department by default. Changes take up to 10 seconds to show.
///
/// - `POST /open-apis/corehr/v2/departments/tree` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `corehr:department.organize:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/department/tree)
#[doc(alias = "TreeDepartment")]
#[lark_api(
    id = "corehr.v2.department.tree",
    method = "POST",
    path = "/open-apis/corehr/v2/departments/tree",
    token = "tenant",
    undocumented_token = "user",
    response = TreeResponse,
    paging(items = TreeNode),
    scopes = "corehr:department.organize:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDepartmentTree {
    /// How many items a page has at most; documented both as up to 100 and as 1 to 2000.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Id of the department at which the tree begins. Default: the root department.
    pub department_id: Option<String>,
    /// Whether departments no longer in force are included. Default: `false`.
    pub need_inactive: Option<bool>,
    /// Day as of which the tree is read, `yyyy-mm-dd`. Default: today.
    pub effective_date: Option<String>,
}

/// A department of the tenant's organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    /// Id of the department.
    pub id: Option<String>,
    /// Id of the department's version.
    pub version_id: Option<String>,
    /// Name of the department by language.
    pub department_name: Vec<I18n>,
    /// Kind of department; options are those of field `subtype` of object `department`.
    pub sub_type: Option<EnumValue>,
    /// Id of the department above; absent at the top level. Needs the scope `corehr:department.organize:read`.
    pub parent_department_id: Option<String>,
    /// Employment id of the department's manager. Needs the scope `corehr:department.manager:read`.
    pub manager: Option<String>,
    /// Place among the departments of one parent, a number as text, the lowest first; the system assigns and may reassign
    /// it.
    pub tree_order: Option<String>,
    /// Place in the list of all departments, made of the `tree_order` of all parents joined by `-`. Updated after some 10
    /// minutes, without events, and not at all above 1000 siblings.
    pub list_order: Option<String>,
    /// Code of the department.
    pub code: Option<String>,
    /// Whether this is the root department; always returned.
    pub is_root: Option<bool>,
    /// Whether the department is confidential; not supported yet.
    pub is_confidential: Option<bool>,
    /// First day of the version, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Day on which the version ends, `YYYY-MM-DD`.
    pub expiration_date: Option<String>,
    /// Whether the department is enabled.
    pub active: Option<bool>,
    /// Description of the department.
    pub description: Vec<I18n>,
    /// Custom fields of the department. Needs the scope `corehr:department.custom_fields:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Whether the department works with jobs, positions or neither, one of the options of `staffing_model`.
    pub staffing_model: Option<EnumValue>,
    /// Id of the default cost centre of the department's members. Needs the scope `corehr:department.cost_center_id:read`.
    pub cost_center_id: Option<String>,
    /// When this version of the department was created.
    pub created_time: Option<String>,
    /// When the department was last changed.
    pub updated_time: Option<String>,
    /// Who created the department.
    pub created_by: Option<String>,
    /// Who last changed the department.
    pub updated_by: Option<String>,
    /// When the first version of the department was created.
    pub record_created_time: Option<String>,
    /// When the record of the department was last changed.
    pub record_updated_time: Option<String>,
    /// Who created the record of the department.
    pub record_created_by: Option<String>,
    /// Who last changed the record of the department.
    pub record_updated_by: Option<String>,
}

/// A parent of a department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentParentInfo {
    /// Id of the parent department.
    pub department_id: Option<String>,
    /// Name of the department by language.
    pub department_name: Vec<I18n>,
    /// Id of the department above; absent at the top level.
    pub parent_department_id: Option<String>,
    /// Whether the department is enabled.
    pub active: Option<bool>,
    /// Whether this is the root department.
    pub is_root: Option<bool>,
}

/// A department with its parents.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentParents {
    /// Id of the department whose parents are listed.
    pub department_id: Option<String>,
    /// Parents of the department, from the nearest to the root.
    pub parent_department_list: Vec<DepartmentParentInfo>,
}

/// A version of a department on its timeline.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentTimeline {
    /// Id of the department.
    pub id: Option<String>,
    /// Id of the department's version; always returned.
    pub version_id: Option<String>,
    /// Name of the department by language.
    pub names: Vec<I18n>,
    /// Kind of department; options are those of field `subtype` of object `department`.
    pub sub_type: Option<EnumValue>,
    /// Id of the department above; absent at the top level. Needs the scope `corehr:department.organize:read`.
    pub parent_department_id: Option<String>,
    /// Employment id of the department's manager. Needs the scope `corehr:department.manager:read`.
    pub manager: Option<String>,
    /// Code of the department.
    pub code: Option<String>,
    /// First day of the version, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Whether the department is enabled.
    pub active: Option<bool>,
    /// Description of the department by language.
    pub descriptions: Vec<I18n>,
    /// Custom fields of the department in this version. Needs the scope `corehr:department.custom_fields:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Day on which the version ends, `YYYY-MM-DD`.
    pub expiration_date: Option<String>,
    /// Place among the departments of one parent, a number as text, the lowest first; the system assigns and may reassign
    /// it.
    pub tree_order: Option<String>,
    /// Place in the list of all departments, made of the `tree_order` of all parents joined by `-`. Updated after some 10
    /// minutes, without events, and not at all above 1000 siblings.
    pub list_order: Option<String>,
    /// Whether this is the root department; always returned.
    pub is_root: Option<bool>,
    /// Whether the department is confidential; not supported yet.
    pub is_confidential: Option<bool>,
    /// Whether the department works with jobs, positions or neither, one of the options of `staffing_model`.
    pub staffing_model: Option<EnumValue>,
    /// Id of the department's cost centre. Needs the scope `corehr:department.cost_center_id:read`.
    pub cost_center_id: Option<String>,
}

/// A field that an operation changed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OperationLogEntityField {
    /// Name of the field that changed.
    pub field: Option<String>,
    /// Value of the field before.
    pub before: Option<String>,
    /// Value of the field after.
    pub after: Option<String>,
    /// More on the field that changed.
    pub ext: Option<OperationLogEntityFieldExt>,
}

/// Which record and use a changed field belongs to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OperationLogEntityFieldExt {
    pub id: Option<String>,
    pub usage: Option<String>,
}

/// An operation on an organisation: who changed what, when.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrganizationOpLog {
    /// Id of the department that was operated on.
    pub object_id: Option<String>,
    /// Fields that changed, with values before and after.
    pub changes: Vec<OperationLogEntityField>,
    /// Employee number of the user who made the change.
    pub operator: Option<String>,
    /// Operation: 10 create department, 20 add version, 50 edit version, 60 withdraw version, 70 disable, 80 enable, 90
    /// delete, 100 sort, 110 update, 120 edit rules.
    /// One of `10` (create department), `20` (create version), `50` (edit version), `60` (revoke version), `70` (disable
    /// department), `80` (enable department), `90` (delete department), `100` (sort departments), `110` (update
    /// department), `120` (edit rules).
    pub operation_type: Option<i64>,
    /// When the operation took place, such as `2023-11-15 19:25:45`.
    pub operation_time: Option<String>,
    /// First day of the department version that the operation made or changed.
    pub effective_time: Option<String>,
    /// Explanation of why it was done.
    pub operation_reason: Option<String>,
    /// Reasons for the change, as chosen by the operator.
    pub change_reasons: Vec<String>,
}
