// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `contact.v3.department` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown, lark_api};

use super::models::{EmployeeType, I18nName};
use crate::ids::{DepartmentIdType, UserIdType};

/// Fetches departments by their ids: names, parents, leaders, status, numbers of members.
///
/// With a tenant access token, the department must be in the app's contact scope, which is everyone for the root; with
/// a user access token, the user must see it.
///
/// - `GET /open-apis/contact/v3/departments/batch` with a tenant or user token, for custom and store apps
/// - Scope: `contact:contact.base:readonly`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchGetDepartment {
    /// Departments to fetch, in the kind of `department_id_type`; at most 50.
    pub department_ids: Vec<String>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`BatchGetDepartment`].
#[doc(alias = "BatchDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetDepartmentResponse {
    /// Departments that were found; ids that name none are left out.
    pub items: Vec<Department>,
}

/// Lists the departments below a department, all levels if asked for.
///
/// With a tenant access token, the department must be in the app's contact scope, which is everyone for the root; with
/// a user access token, the user must see it, and all levels stop at 1000 departments.
///
/// - `GET /open-apis/contact/v3/departments/:department_id/children` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/children)
#[doc(alias(
    "ChildrenDepartment",
    "sub departments",
    "child departments",
    "department tree",
    "organization structure",
    "list departments"
))]
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
#[non_exhaustive]
pub struct GetDepartmentChildren {
    /// Department whose children are listed, in the kind of `department_id_type`; `0` is the root.
    pub department_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether all levels below are listed, not only the children. Default: `false`.
    pub fetch_child: Option<bool>,
    /// How many departments a page has; at most 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// Creates a department in the contacts.
///
/// The parent must be in the app's contact scope, which is everyone for the root. A tenant has at most 30,000
/// departments in 25 levels, a department at most 10,000 members and 1,000 children of its own. Custom fields of
/// departments cannot be set.
///
/// - `POST /open-apis/contact/v3/departments` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateDepartment {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Makes repeated requests one: those with the same value create only once. Left out, each request is a new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A department of the contacts.
    #[lark(body)]
    pub department: Department,
}

/// Deletes a department that has neither users nor children.
///
/// The department and its parent must be in the app's contact scope.
///
/// - `DELETE /open-apis/contact/v3/departments/:department_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Department to delete, in the kind of `department_id_type`; at most 64 characters.
    pub department_id: String,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Fetches a department: name, parent, leaders, status, number of members.
///
/// With a tenant access token, the department must be in the app's contact scope, which is everyone for the root; with
/// a user access token, the user must see it.
///
/// - `GET /open-apis/contact/v3/departments/:department_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`,
///   `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/department/get)
#[doc(alias("get department information", "department name"))]
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
#[non_exhaustive]
pub struct GetDepartment {
    /// Department, in the kind of `department_id_type`; at most 64 characters.
    pub department_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists the departments below a department; no longer maintained.
///
/// `contact.v3.department.children` is the newer one. With a user access token, only departments that the user sees are
/// listed, and all levels stop at 1000.
///
/// - `GET /open-apis/contact/v3/departments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
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
#[non_exhaustive]
pub struct ListDepartment {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Department whose children are listed, in the kind of `department_id_type`.
    pub parent_department_id: Option<String>,
    /// Whether all levels below are listed, not only the children. Default: `false`.
    pub fetch_child: Option<bool>,
    /// How many departments a page has; at most 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// Lists the departments above a department, from the nearest upwards and without the root.
///
/// With a tenant access token, only those in the app's contact scope are listed; with a user access token, only those
/// that the user sees.
///
/// - `GET /open-apis/contact/v3/departments/parent` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
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
#[non_exhaustive]
pub struct GetDepartmentParent {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Department whose parents are listed, in the kind of `department_id_type`.
    pub department_id: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many departments a page has; at most 50. Default: 20.
    pub page_size: Option<i64>,
}

/// Changes a department; what is left out stays as it is.
///
/// All departments involved must be in the app's contact scope. An empty list of `leaders` or `department_hrbps`
/// empties it. To replace everything there is `contact.v3.department.update`.
///
/// - `PATCH /open-apis/contact/v3/departments/:department_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct PatchDepartment {
    /// Department, in the kind of `department_id_type`; at most 64 characters.
    pub department_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A department of the contacts.
    /// Required in requests.
    #[lark(body)]
    pub department: Option<Department>,
}

/// Finds departments that the user sees by words in their names.
///
/// Only with a user access token.
///
/// - `POST /open-apis/contact/v3/departments/search` with a user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `search:department:read`, `contact:contact:access_as_app`,
///   `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:department.organize:readonly`,
///   `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
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
#[non_exhaustive]
pub struct SearchDepartment {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many departments a page has; at most 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Words to look for in the names of departments; names in other languages do not count.
    pub query: String,
}

/// Turns the chat of a department into an ordinary chat.
///
/// The department must be in the app's contact scope.
///
/// - `POST /open-apis/contact/v3/departments/unbind_department_chat` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct UnbindDepartmentChat {
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Department whose chat becomes an ordinary one, in the kind of `department_id_type`.
    pub department_id: String,
}

/// Replaces what is known about a department; what is left out is emptied, except the order.
///
/// All departments involved must be in the app's contact scope. To change a part there is
/// `contact.v3.department.patch`.
///
/// - `PUT /open-apis/contact/v3/departments/:department_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:department.base:readonly`,
///   `contact:department.organize:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct UpdateDepartment {
    /// Department, in the kind of `department_id_type`; at most 64 characters.
    pub department_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A department of the contacts.
    #[lark(body)]
    pub department: Department,
}

/// Changes the id that the tenant has given a department.
///
/// Only with a tenant access token; the department must be in the app's contact scope.
///
/// - `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id` with a tenant token, for custom apps
///   only
/// - Not repeated once it may have been executed: the path names the department by the id that the first call replaced,
///   so a repetition finds none
/// - Scope: `contact:contact:update_department_id`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct UpdateDepartmentId {
    /// Department whose id changes, in the kind of `department_id_type`; at most 64 characters.
    pub department_id: String,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// New id of the department, at most 128 characters and unique; not `0` and not beginning with `od-`.
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
#[non_exhaustive]
pub struct DepartmentListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Departments of this page.
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
#[non_exhaustive]
pub struct DepartmentResponse {
    /// The department that was created.
    pub department: Option<Department>,
}

/// A department of the contacts.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Department {
    /// Name of the department, unique and without `/`; shown with a scope such as `contact:department.base:readonly`.
    /// Required in some requests.
    pub name: Option<String>,
    /// Name of the department by language, without `/`; shown with a scope such as `contact:department.base:readonly`.
    pub i18n_name: Option<I18nName>,
    /// Department above this one, in the kind of `department_id_type`; `0` is the root. Shown with a scope such as
    /// `contact:department.organize:readonly`.
    /// Required in some requests.
    pub parent_department_id: Option<String>,
    /// Id that the tenant gives the department, at most 64 characters; not `0`, `1` or beginning with `od-`. Left out, one
    /// is made.
    pub department_id: Option<String>,
    /// Open id of the department, `od-...`, which the platform makes.
    pub open_department_id: Option<String>,
    /// User who heads the department, in the kind of `user_id_type`; the same as the primary one in `leaders`. Shown with a
    /// scope such as `contact:department.organize:readonly`.
    pub leader_user_id: Option<String>,
    /// Chat of the department, `oc_...`; shown with a scope such as `contact:department.base:readonly`.
    pub chat_id: Option<String>,
    /// Place among the departments beside it, a whole number as text; the smallest comes first, and each may occur once.
    /// Shown with a scope such as `contact:department.organize:readonly`.
    pub order: Option<String>,
    /// Unit that the department is tied to, by its id; at most one. Shown with a scope such as
    /// `contact:department.organize:readonly`.
    pub unit_ids: Clearable<Vec<String>>,
    /// How many users the department and those below it have, leaders included; shown with a scope such as
    /// `contact:department.organize:readonly`.
    pub member_count: Option<i64>,
    /// Whether the department is deleted; shown with a scope such as `contact:department.base:readonly`.
    pub status: Option<DepartmentStatus>,
    /// Whether the department gets a chat, which takes its name and its primary leader as owner; an existing chat is left
    /// alone. Default: `false`.
    pub create_group_chat: Option<bool>,
    /// Leaders of the department, exactly one of them primary; an empty list removes all.
    pub leaders: Clearable<Vec<DepartmentLeader>>,
    /// Employee types whose users are in the department's chat, the numbers of custom ones included.
    pub group_chat_employee_types: Clearable<Vec<EmployeeType>>,
    /// HR business partners of the department, in the kind of `user_id_type`, at most 500; an empty list removes all. Shown
    /// with the scope `contact:department.hrbp:readonly`.
    pub department_hrbps: Clearable<Vec<String>>,
    /// How many users have this department or one below it as their main one; shown with a scope such as
    /// `contact:department.organize:readonly`.
    pub primary_member_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A leader of a department.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentLeader {
    /// Whether it is the primary leader or a deputy.
    /// Required in requests.
    #[lark(rename = "leaderType")]
    pub leader_type: Option<LeaderType>,
    /// User who leads, in the kind of `user_id_type`, in events by open id; shown with a scope such as
    /// `contact:department.organize:readonly`.
    /// Required in requests.
    #[lark(rename = "leaderID")]
    pub leader_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Whether a department still exists.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentStatus {
    /// Whether the department is deleted.
    pub is_deleted: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `leaderType`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum LeaderType {
    /// The primary leader.
    #[lark(value = 1)]
    Primary,
    /// A deputy.
    #[lark(value = 2)]
    Deputy,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
