// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `corehr.v2.department` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{
    CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue, HiberarchyCommon, I18n, ObjectFieldData,
    TreeNode, TreeResponse,
};

/// Fetches several departments.
///
/// - `POST /open-apis/corehr/v2/departments/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160102, 1160103, 1161204, 1161604
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
pub struct BatchGetDepartment {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub department_id_list: Option<Vec<String>>,
    /// At most 100 elements. One of `version_id`, `sub_type`, `manager`, `is_root`, `is_confidential`, `effective_date`,
    /// `expiration_date`, `department_name`, `parent_department_id`, `tree_order`, `list_order`, `code`, `active`,
    /// `description`, `custom_fields`, `staffing_model`, `cost_center_id`, `created_time`, `updated_time`, `created_by`,
    /// `updated_by`, `record_created_time`, `record_updated_time`, `record_created_by`, `record_updated_by`.
    pub fields: Option<Vec<String>>,
    /// At most 100 elements.
    pub department_name_list: Option<Vec<String>>,
}

/// The answer to [`BatchGetDepartment`].
#[derive(Clone, Default, Model)]
pub struct BatchGetDepartmentResponse {
    pub items: Vec<Department>,
}

/// Deletes a department.
///
/// - `DELETE /open-apis/corehr/v2/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160265
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
pub struct DeleteDepartment {
    pub department_id: String,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// Runs `parents` on a department.
///
/// - `POST /open-apis/corehr/v2/departments/parents` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `corehr:department.organize:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160102, 1160103, 1161204, 1161604
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
pub struct GetDepartmentParents {
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub department_id_list: Vec<String>,
}

/// The answer to [`GetDepartmentParents`].
#[doc(alias = "ParentsDepartmentResponse")]
#[derive(Clone, Default, Model)]
pub struct GetDepartmentParentsResponse {
    pub items: Vec<DepartmentParents>,
    pub reject_export: Option<bool>,
}

/// Changes parts of a department.
///
/// - `PATCH /open-apis/corehr/v2/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160004, 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107, 1160258, 1160259, 1160269,
///   1160321, 1160327, 1160328, 1160329, 1160330, 1160331, 1160332, 1160333, 1160334, 1160335, 1160336, 1160338,
///   1160339, 1160340, 1160342, 1160343, 1160344, 1160347, 1160349, 1160352, 1160353, 1160354
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
pub struct PatchDepartment {
    pub department_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub id: Option<String>,
    pub sub_type: Option<EnumValue>,
    pub manager: Option<String>,
    pub is_confidential: Option<bool>,
    pub hiberarchy_common: Option<HiberarchyCommon>,
    pub effective_time: String,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub cost_center_id: Option<String>,
    pub staffing_model: Option<EnumValue>,
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Queries a multi timeline of a department.
///
/// - `POST /open-apis/corehr/v2/departments/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1161204, 1161604
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
pub struct QueryDepartmentMultiTimeline {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 10 elements.
    pub department_ids: Vec<String>,
    pub effective_date_start: Option<String>,
    pub effective_date_end: Option<String>,
    /// At most 100 elements. One of `department_name`, `sub_type`, `tree_order`, `list_order`, `is_root`,
    /// `is_confidential`, `staffing_model`, `cost_center_id`, `code`, `active`, `parent_department_id`, `manager`,
    /// `description`, `effective_date`, `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryDepartmentMultiTimeline`].
#[doc(alias = "QueryMultiTimelineDepartmentResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryDepartmentMultiTimelineResponse {
    pub items: Vec<DepartmentTimeline>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Queries operation logs of a department.
///
/// - `POST /open-apis/corehr/v2/departments/query_operation_logs` with a tenant token, for custom and store apps
/// - Scope: `corehr:department.operation_log:read`
/// - Rate limit: 5 a second
/// - Error codes: 1160101
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
pub struct QueryDepartmentOperationLogs {
    /// At most 1000 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub department_ids: Vec<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryDepartmentOperationLogs`].
#[doc(alias = "QueryOperationLogsDepartmentResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryDepartmentOperationLogsResponse {
    pub op_logs: Vec<OrganizationOpLog>,
    pub next_page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Queries a recent change of a department.
///
/// - `GET /open-apis/corehr/v2/departments/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
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
pub struct QueryDepartmentRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`QueryDepartmentRecentChange`].
#[doc(alias = "QueryRecentChangeDepartmentResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryDepartmentRecentChangeResponse {
    pub department_ids: Vec<String>,
    pub deleted_department_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Queries a timeline of a department.
///
/// - `POST /open-apis/corehr/v2/departments/query_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
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
pub struct QueryDepartmentTimeline {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub department_ids: Vec<String>,
    pub effective_date: String,
    /// At most 100 elements. One of `department_name`, `sub_type`, `tree_order`, `list_order`, `is_root`,
    /// `is_confidential`, `staffing_model`, `cost_center_id`, `code`, `active`, `parent_department_id`, `manager`,
    /// `description`, `effective_date`, `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryDepartmentTimeline`].
#[doc(alias = "QueryTimelineDepartmentResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryDepartmentTimelineResponse {
    pub items: Vec<DepartmentTimeline>,
}

/// Searches departments.
///
/// - `POST /open-apis/corehr/v2/departments/search` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `corehr:department.cost_center_id:read`,
///   `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160102, 1160103, 1161204, 1161604
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
pub struct SearchDepartment {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub active: Option<bool>,
    pub get_all_children: Option<bool>,
    /// At most 100 elements.
    pub manager_list: Option<Vec<String>>,
    pub department_id_list: Option<Vec<String>>,
    pub name_list: Option<Vec<String>>,
    pub parent_department_id: Option<String>,
    pub code_list: Option<Vec<String>>,
    pub get_all_version: Option<bool>,
    /// One of `version_id`, `sub_type`, `manager`, `is_root`, `is_confidential`, `effective_date`, `expiration_date`,
    /// `department_name`, `parent_department_id`, `tree_order`, `list_order`, `code`, `active`, `description`,
    /// `custom_fields`, `staffing_model`, `cost_center_id`, `created_time`, `updated_time`, `created_by`, `updated_by`,
    /// `record_created_time`, `record_updated_time`, `record_created_by`, `record_updated_by`.
    pub fields: Option<Vec<String>>,
    pub keyword: Option<String>,
}

/// The answer to [`SearchDepartment`].
#[derive(Clone, Default, Model)]
pub struct SearchDepartmentResponse {
    pub items: Vec<Department>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub reject_export: Option<bool>,
    pub total_count: Option<String>,
}

/// Runs `tree` on a department.
///
/// - `POST /open-apis/corehr/v2/departments/tree` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `corehr:department.organize:read`
/// - Rate limit: 5 a second
/// - Error codes: 1160102, 1160103
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
pub struct QueryDepartmentTree {
    /// At most 2000 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub department_id: Option<String>,
    pub need_inactive: Option<bool>,
    pub effective_date: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Department {
    pub id: Option<String>,
    pub version_id: Option<String>,
    pub department_name: Vec<I18n>,
    pub sub_type: Option<EnumValue>,
    pub parent_department_id: Option<String>,
    pub manager: Option<String>,
    pub tree_order: Option<String>,
    pub list_order: Option<String>,
    pub code: Option<String>,
    pub is_root: Option<bool>,
    pub is_confidential: Option<bool>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub active: Option<bool>,
    pub description: Vec<I18n>,
    pub custom_fields: Vec<CustomFieldData>,
    pub staffing_model: Option<EnumValue>,
    pub cost_center_id: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub record_created_time: Option<String>,
    pub record_updated_time: Option<String>,
    pub record_created_by: Option<String>,
    pub record_updated_by: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentParentInfo {
    pub department_id: Option<String>,
    pub department_name: Vec<I18n>,
    pub parent_department_id: Option<String>,
    pub active: Option<bool>,
    pub is_root: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentParents {
    pub department_id: Option<String>,
    pub parent_department_list: Vec<DepartmentParentInfo>,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentTimeline {
    pub id: Option<String>,
    pub version_id: Option<String>,
    pub names: Vec<I18n>,
    pub sub_type: Option<EnumValue>,
    pub parent_department_id: Option<String>,
    pub manager: Option<String>,
    pub code: Option<String>,
    pub effective_date: Option<String>,
    pub active: Option<bool>,
    pub descriptions: Vec<I18n>,
    pub custom_fields: Vec<CustomFieldData>,
    pub expiration_date: Option<String>,
    pub tree_order: Option<String>,
    pub list_order: Option<String>,
    pub is_root: Option<bool>,
    pub is_confidential: Option<bool>,
    pub staffing_model: Option<EnumValue>,
    pub cost_center_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct OperationLogEntityField {
    pub field: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
    pub ext: Option<OperationLogEntityFieldExt>,
}

#[derive(Clone, Default, Model)]
pub struct OperationLogEntityFieldExt {
    pub id: Option<String>,
    pub usage: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct OrganizationOpLog {
    pub object_id: Option<String>,
    pub changes: Vec<OperationLogEntityField>,
    pub operator: Option<String>,
    /// One of `10` (create department), `20` (create version), `50` (edit version), `60` (revoke version), `70` (disable
    /// department), `80` (enable department), `90` (delete department), `100` (sort departments), `110` (update
    /// department), `120` (edit rules).
    pub operation_type: Option<i64>,
    pub operation_time: Option<String>,
    pub effective_time: Option<String>,
    pub operation_reason: Option<String>,
    pub change_reasons: Vec<String>,
}
