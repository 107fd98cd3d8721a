// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `contact.v3.department` in the platform's terms.

use lark_runtime::{Model, lark_api};

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
#[lark_api(
    id = "contact.v3.department.batch",
    method = "GET",
    path = "/open-apis/contact/v3/departments/batch",
    token = "tenant|user",
    response = BatchDepartmentResponse,
    scopes = "contact:contact.base:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDepartment {
    pub department_ids: Vec<String>,
    pub department_id_type: Option<DepartmentIdType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`BatchDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDepartmentResponse {
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
#[lark_api(
    id = "contact.v3.department.children",
    method = "GET",
    path = "/open-apis/contact/v3/departments/:department_id/children",
    token = "tenant|user",
    response = ChildrenDepartmentResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChildrenDepartment {
    pub department_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub fetch_child: Option<bool>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ChildrenDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChildrenDepartmentResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Department>,
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
    response = CreateDepartmentResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
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

/// The answer to [`CreateDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    pub department: Option<Department>,
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
#[non_exhaustive]
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
    response = GetDepartmentResponse,
    scopes = "contact:contact.base:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDepartment {
    pub department_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDepartmentResponse {
    pub department: Option<Department>,
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
    response = ListDepartmentResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDepartment {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub parent_department_id: Option<String>,
    pub fetch_child: Option<bool>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDepartmentResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Department>,
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
#[lark_api(
    id = "contact.v3.department.parent",
    method = "GET",
    path = "/open-apis/contact/v3/departments/parent",
    token = "tenant|user",
    response = ParentDepartmentResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParentDepartment {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub department_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ParentDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParentDepartmentResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Department>,
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
    response = PatchDepartmentResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
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

/// The answer to [`PatchDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchDepartmentResponse {
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
    response = SearchDepartmentResponse,
    paging(items = Department),
    scopes = "contact:contact.base:readonly|search:department:read|contact:contact:access_as_app|contact:contact:readonly_as_app",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
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

/// The answer to [`SearchDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchDepartmentResponse {
    pub items: Vec<Department>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Unbinds a department chat of a department.
///
/// - `POST /open-apis/contact/v3/departments/unbind_department_chat` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: 20 a second
/// - Error codes: 40002, 40003, 40004, 40020
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/unbind_department_chat)
#[lark_api(
    id = "contact.v3.department.unbind_department_chat",
    method = "POST",
    path = "/open-apis/contact/v3/departments/unbind_department_chat",
    token = "tenant",
    scopes = "contact:contact",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnbindDepartmentChatDepartment {
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
    response = UpdateDepartmentResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDepartment {
    pub department_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(body)]
    pub department: Department,
}

/// The answer to [`UpdateDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateDepartmentResponse {
    pub department: Option<Department>,
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
#[non_exhaustive]
pub struct UpdateDepartmentIdDepartment {
    pub department_id: String,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub new_department_id: String,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Department {
    /// Required in some requests.
    pub name: Option<String>,
    pub i18n_name: Option<DepartmentI18nName>,
    /// Required in some requests.
    pub parent_department_id: Option<String>,
    pub department_id: Option<String>,
    pub open_department_id: Option<String>,
    pub leader_user_id: Option<String>,
    pub chat_id: Option<String>,
    pub order: Option<String>,
    pub unit_ids: Vec<String>,
    pub member_count: Option<i64>,
    pub status: Option<DepartmentStatus>,
    pub create_group_chat: Option<bool>,
    pub leaders: Vec<DepartmentLeader>,
    pub group_chat_employee_types: Vec<i64>,
    /// At most 500 elements.
    pub department_hrbps: Vec<String>,
    pub primary_member_count: Option<i64>,
}

/// Names of a department by language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentI18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentLeader {
    /// Required in requests.
    #[lark(rename = "leaderType")]
    pub leader_type: Option<i64>,
    /// Required in requests.
    #[lark(rename = "leaderID")]
    pub leader_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentStatus {
    pub is_deleted: Option<bool>,
}
