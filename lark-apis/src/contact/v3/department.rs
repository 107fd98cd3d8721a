// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `contact.v3.department` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown, lark_api};

use super::models::{EmployeeType, I18nName};
use crate::ids::{DepartmentIdType, UserIdType};

/// Queries several departments.
///
/// - `GET /open-apis/contact/v3/departments/batch` with a tenant or user token, for custom and store apps
/// - Scope: `contact:contact.base:readonly`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40001, 40003, 40004, 40008, 40011, 40012, 40014, 42008, 43007, 43010
/// - [Documentation](https://open.feishu.cn/document/contact-v3/department/batch)
#[doc(alias = "BatchDepartment")]
#[lark_api(
    id = "contact.v3.department.batch",
    method = "GET",
    path = "/open-apis/contact/v3/departments/batch",
    token = "tenant|user",
    response = BatchGetDepartmentResponse,
    scopes = "contact:contact.base:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchGetDepartment {
    pub department_ids: Vec<String>,
    pub department_id_type: Option<DepartmentIdType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`BatchGetDepartment`].
#[doc(alias = "BatchDepartmentResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchGetDepartmentResponse {
    pub items: Vec<Department>,
}

/// Fetches the children of a department.
///
/// - `GET /open-apis/contact/v3/departments/:department_id/children` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40004, 40008, 40011, 40012, 40014, 42008, 43007, 43010
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/children)
#[doc(alias = "ChildrenDepartment")]
#[lark_api(
    id = "contact.v3.department.children",
    method = "GET",
    path = "/open-apis/contact/v3/departments/:department_id/children",
    token = "tenant|user",
    response = DepartmentListResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetDepartmentChildren {
    pub department_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub fetch_child: Option<bool>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// Creates a department.
///
/// - `POST /open-apis/contact/v3/departments` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40004, 40008, 40010, 40014, 40016, 40018, 40021, 41012, 42006, 43000, 43004, 43005, 43007,
///   43008, 43013, 43017, 43018, 43019, 43021, 43022, 43023, 43024, 43025, 43026, 43028, 43029, 44101
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/create)
#[lark_api(
    id = "contact.v3.department.create",
    method = "POST",
    path = "/open-apis/contact/v3/departments",
    token = "tenant",
    response = DepartmentResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateDepartment {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub department: Department,
}

/// Deletes a department.
///
/// - `DELETE /open-apis/contact/v3/departments/:department_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40002, 40003, 40004, 40014, 42008, 43011, 43012
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/delete)
#[lark_api(
    id = "contact.v3.department.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/departments/:department_id",
    token = "tenant",
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteDepartment {
    pub department_id: String,
    pub department_id_type: Option<DepartmentIdType>,
}

/// Fetches a department.
///
/// - `GET /open-apis/contact/v3/departments/:department_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`,
///   `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
/// - Error codes: 40001, 40003, 40004, 40008, 40015, 42008, 43010
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/get)
#[lark_api(
    id = "contact.v3.department.get",
    method = "GET",
    path = "/open-apis/contact/v3/departments/:department_id",
    token = "tenant|user",
    response = DepartmentResponse,
    scopes = "contact:contact.base:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct GetDepartment {
    pub department_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists departments.
///
/// - `GET /open-apis/contact/v3/departments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
/// - Error codes: 40003, 40004, 40008, 40011, 40012, 40014, 42008, 43007, 43010
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//department/list)
#[lark_api(
    id = "contact.v3.department.list",
    method = "GET",
    path = "/open-apis/contact/v3/departments",
    token = "tenant|user",
    response = DepartmentListResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListDepartment {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub parent_department_id: Option<String>,
    pub fetch_child: Option<bool>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// Fetches the parent of a department.
///
/// - `GET /open-apis/contact/v3/departments/parent` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
/// - Error codes: 40001, 40002, 40003, 40004, 40008, 40010, 40011, 40012, 40014, 42008, 43001, 43002, 43003, 43004,
///   43005, 43007, 43008, 43009, 43010, 43011, 43012, 43013, 44102
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/parent)
#[doc(alias = "ParentDepartment")]
#[lark_api(
    id = "contact.v3.department.parent",
    method = "GET",
    path = "/open-apis/contact/v3/departments/parent",
    token = "tenant|user",
    response = DepartmentListResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct GetDepartmentParent {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub department_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// Changes parts of a department.
///
/// - `PATCH /open-apis/contact/v3/departments/:department_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40002, 40003, 40004, 40008, 40014, 42008, 43005, 43013, 43016, 43017, 43018, 43019, 43021, 43022,
///   43023, 43024, 43025, 43026, 43028, 43029, 43030, 43031
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/patch)
#[lark_api(
    id = "contact.v3.department.patch",
    method = "PATCH",
    path = "/open-apis/contact/v3/departments/:department_id",
    token = "tenant",
    response = DepartmentResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct PatchDepartment {
    pub department_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub department: Option<Department>,
}

/// Searches departments.
///
/// - `POST /open-apis/contact/v3/departments/search` with a user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `search:department:read`, `contact:contact:access_as_app`,
///   `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
/// - Error codes: 48001, 48002
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/search)
#[lark_api(
    id = "contact.v3.department.search",
    method = "POST",
    path = "/open-apis/contact/v3/departments/search",
    token = "user",
    response = DepartmentListResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|search:department:read|contact:contact:access_as_app|contact:contact:readonly_as_app",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct SearchDepartment {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    pub query: String,
}

/// Unbinds a department chat of a department.
///
/// - `POST /open-apis/contact/v3/departments/unbind_department_chat` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: 20 a second
/// - Error codes: 40002, 40003, 40004, 40020
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/unbind_department_chat)
#[doc(alias = "UnbindDepartmentChatDepartment")]
#[lark_api(
    id = "contact.v3.department.unbind_department_chat",
    method = "POST",
    path = "/open-apis/contact/v3/departments/unbind_department_chat",
    token = "tenant",
    scopes = "contact:contact",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct UnbindDepartmentChat {
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub department_id: String,
}

/// Updates a department.
///
/// - `PUT /open-apis/contact/v3/departments/:department_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:department.base:readonly`,
///   `contact:department.organize:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40002, 40003, 40004, 40008, 40010, 40014, 40016, 40017, 40018, 42008, 43004, 43005, 43013, 43017,
///   43018, 43019, 43021, 43022, 43023, 43024, 43025, 43026, 43028, 43029, 43030, 43031
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/update)
#[lark_api(
    id = "contact.v3.department.update",
    method = "PUT",
    path = "/open-apis/contact/v3/departments/:department_id",
    token = "tenant",
    response = DepartmentResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct UpdateDepartment {
    pub department_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(body)]
    pub department: Department,
}

/// Updates a department id of a department.
///
/// - `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id` with a tenant token, for custom apps
///   only
/// - Not repeated once it may have been executed: the path names the department by the id that the first call replaced,
///   so a repetition finds none
/// - Scope: `contact:contact:update_department_id`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40001, 40007, 42008, 43009
/// - [Documentation](https://open.feishu.cn/document/contact-v3/department/update_department_id)
#[doc(alias = "UpdateDepartmentIdDepartment")]
#[lark_api(
    id = "contact.v3.department.update_department_id",
    method = "PATCH",
    path = "/open-apis/contact/v3/departments/:department_id/update_department_id",
    token = "tenant",
    scopes = "contact:contact:update_department_id",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
pub struct UpdateDepartmentId {
    pub department_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub new_department_id: String,
}

/// The answer to [`GetDepartmentChildren`], [`ListDepartment`], [`GetDepartmentParent`] and [`SearchDepartment`].
#[doc(alias(
    "ChildrenDepartmentResponse",
    "ListDepartmentResponse",
    "ParentDepartmentResponse",
    "SearchDepartmentResponse"
))]
#[derive(Clone, Default, Model)]
pub struct DepartmentListResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Department>,
}

/// The answer to [`CreateDepartment`], [`GetDepartment`], [`PatchDepartment`] and [`UpdateDepartment`].
#[doc(alias(
    "CreateDepartmentResponse",
    "GetDepartmentResponse",
    "PatchDepartmentResponse",
    "UpdateDepartmentResponse"
))]
#[derive(Clone, Default, Model)]
pub struct DepartmentResponse {
    pub department: Option<Department>,
}

#[derive(Clone, Default, Model)]
pub struct Department {
    /// Required in some requests.
    pub name: Option<String>,
    pub i18n_name: Option<I18nName>,
    /// Required in some requests.
    pub parent_department_id: Option<String>,
    pub department_id: Option<String>,
    pub open_department_id: Option<String>,
    pub leader_user_id: Option<String>,
    pub chat_id: Option<String>,
    pub order: Option<String>,
    pub unit_ids: Clearable<Vec<String>>,
    pub member_count: Option<i64>,
    pub status: Option<DepartmentStatus>,
    pub create_group_chat: Option<bool>,
    pub leaders: Clearable<Vec<DepartmentLeader>>,
    pub group_chat_employee_types: Clearable<Vec<EmployeeType>>,
    /// At most 500 elements.
    pub department_hrbps: Clearable<Vec<String>>,
    pub primary_member_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentLeader {
    /// Required in requests.
    #[lark(rename = "leaderType")]
    pub leader_type: Option<LeaderType>,
    /// Required in requests.
    #[lark(rename = "leaderID")]
    pub leader_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentStatus {
    pub is_deleted: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `leaderType`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum LeaderType {
    #[lark(value = 1)]
    Primary,
    #[lark(value = 2)]
    Deputy,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
