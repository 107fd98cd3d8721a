// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users of a tenant.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::custom_attr::CustomAttrType;
use super::models::{EmployeeType, I18nName};
use crate::ids::{DepartmentIdType, UserIdType};

/// Fetches the names of users by their ids, and nothing else.
///
/// The app's contact scope does not count here.
///
/// - `POST /open-apis/contact/v3/users/basic_batch` with a tenant or user token, for custom and store apps
/// - Scope: `contact:user.basic_profile:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch)
#[doc(alias = "BasicBatchUser")]
#[lark_api(
    id = "contact.v3.user.basic_batch",
    method = "POST",
    path = "/open-apis/contact/v3/users/basic_batch",
    token = "tenant|user",
    response = BatchGetUserBasicResponse,
    scopes = "contact:user.basic_profile:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetUserBasic {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users whose names are fetched, in the kind of `user_id_type`; 1 to 10.
    pub user_ids: Vec<String>,
}

/// The answer to [`BatchGetUserBasic`].
#[doc(alias = "BasicBatchUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserBasicResponse {
    /// Users that were found, with their names.
    pub users: Vec<BasicUser>,
}

/// Fetches users by their ids: names, addresses, status, departments.
///
/// Seats (`assign_info`) and paths of departments (`department_path`) are not returned yet.
///
/// - `GET /open-apis/contact/v3/users/batch` with a tenant or user token, for custom and store apps
/// - Scope: `contact:contact.base:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.assign_info:read`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.department_path:readonly`,
///   `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`,
///   `contact:user.user_geo`, `contact:user.phone:readonly`, `contact:user.subscription_ids:write`,
///   `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:user.job_level:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/contact-v3/user/batch)
#[doc(alias = "BatchUser")]
#[lark_api(
    id = "contact.v3.user.batch",
    method = "GET",
    path = "/open-apis/contact/v3/users/batch",
    token = "tenant|user",
    response = BatchGetUserResponse,
    scopes = "contact:contact.base:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetUser {
    /// Users to fetch, in the kind of `user_id_type`; at most 50.
    pub user_ids: Vec<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`BatchGetUser`].
#[doc(alias = "BatchUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserResponse {
    /// Users that were found; those outside the app's contact scope are left out.
    pub items: Vec<User>,
}

/// Finds the ids and the status of users by their mobile numbers or email addresses.
///
/// A user is not found if the app may not see them, if the address is the one of the enterprise mail, or if they have
/// left and `include_resigned` is `false`. User ids need a scope of their own.
///
/// - `POST /open-apis/contact/v3/users/batch_get_id` with a tenant token, for custom and store apps
/// - Scope: `contact:user.id:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee:readonly`,
///   `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/batch_get_id)
#[doc(alias(
    "BatchGetIdUser",
    "open_id by email",
    "user id by phone",
    "find user by email",
    "user id by email",
    "user id by mobile"
))]
#[lark_api(
    id = "contact.v3.user.batch_get_id",
    method = "POST",
    path = "/open-apis/contact/v3/users/batch_get_id",
    token = "tenant",
    response = BatchGetUserIdResponse,
    scopes = "contact:user.id:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetUserId {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Email addresses to look up, at most 50; not those of the enterprise mail.
    pub emails: Option<Vec<String>>,
    /// Mobile numbers to look up, at most 50; those outside mainland China begin with `+` and the country code.
    pub mobiles: Option<Vec<String>>,
    /// Whether users who have left are found, too. Default: `false`.
    pub include_resigned: Option<bool>,
}

/// The answer to [`BatchGetUserId`].
#[doc(alias = "BatchGetIdUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserIdResponse {
    /// Users by email address and mobile number.
    pub user_list: Vec<UserContactInfo>,
}

/// Adds a user to the contacts, as when someone joins; the user is invited by text message or email.
///
/// All departments involved must be in the app's contact scope, which is everyone for the root. A tenant that is not
/// verified has at most 100 users.
///
/// - `POST /open-apis/contact/v3/users` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.department:readonly`,
///   `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`,
///   `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`,
///   `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`,
///   `contact:user.user_geo`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/create)
#[doc(alias("create user", "add employee", "create employee account"))]
#[lark_api(
    id = "contact.v3.user.create",
    method = "POST",
    path = "/open-apis/contact/v3/users",
    token = "tenant",
    response = UserResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUser {
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
    /// A user of the contacts.
    #[lark(body)]
    pub user: User,
}

/// Removes a user from the contacts, as when someone leaves, and hands on what they own.
///
/// All departments of the user must be in the app's contact scope. `contact.v3.user.get` then shows the user as
/// resigned.
///
/// - `DELETE /open-apis/contact/v3/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/delete)
#[doc(alias("delete user", "remove employee", "offboard employee"))]
#[lark_api(
    id = "contact.v3.user.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/users/:user_id",
    token = "tenant",
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteUser {
    /// User who leaves, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// User who becomes owner of the department chats, in the kind of `user_id_type`; left out, the one who joined first.
    #[lark(json)]
    pub department_chat_acceptor_user_id: Option<String>,
    /// User who becomes owner of the external chats, in the kind of `user_id_type`; left out, the first of the tenant to
    /// have joined, and without one the chat is dissolved.
    #[lark(json)]
    pub external_chat_acceptor_user_id: Option<String>,
    /// User who gets the documents, in the kind of `user_id_type`; left out, the direct manager, and without one they stay.
    #[lark(json)]
    pub docs_acceptor_user_id: Option<String>,
    /// User who gets the calendar events, in the kind of `user_id_type`; left out, the direct manager, and without one they
    /// are deleted.
    #[lark(json)]
    pub calendar_acceptor_user_id: Option<String>,
    /// User who gets the apps, in the kind of `user_id_type`; left out, the direct manager, and without one they stay until
    /// an administrator hands them on.
    #[lark(json)]
    pub application_acceptor_user_id: Option<String>,
    /// User who gets the minutes, in the kind of `user_id_type`; left out, the direct manager, and without one they stay.
    #[lark(json)]
    pub minutes_acceptor_user_id: Option<String>,
    /// User who gets the surveys, in the kind of `user_id_type`; left out, the direct manager, and without one they are
    /// deleted.
    #[lark(json)]
    pub survey_acceptor_user_id: Option<String>,
    /// What becomes of the mail; left out, the direct manager gets it, and without one it stays.
    #[lark(json)]
    pub email_acceptor: Option<ResourceAcceptor>,
    /// User who gets what lies in AnyCross, in the kind of `user_id_type`; left out, the direct manager, and without one it
    /// stays until an administrator hands it on.
    #[lark(json)]
    pub anycross_acceptor_user_id: Option<String>,
}

/// Lists the users right below a department, with names, addresses and status.
///
/// With a tenant access token, the department must be in the app's contact scope, which is everyone for the root, and
/// no paths of departments are returned; with a user access token, only users that the caller sees are listed.
///
/// - `GET /open-apis/contact/v3/users/find_by_department` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.department:readonly`,
///   `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`,
///   `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`,
///   `contact:user.email:readonly`, `contact:user.phone:readonly`, `contact:user.employee_id:readonly`,
///   `contact:user.user_geo`, `contact:user.job_level:readonly`, `contact:user.job_family:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/find_by_department)
#[doc(alias("FindByDepartmentUser", "list users of department", "members of department", "employees of department"))]
#[lark_api(
    id = "contact.v3.user.find_by_department",
    method = "GET",
    path = "/open-apis/contact/v3/users/find_by_department",
    token = "tenant|user",
    response = UserListResponse,
    paging(items = User),
    scopes = "contact:contact.base:readonly|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FindUserByDepartment {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Department whose users are listed, in the kind of `department_id_type`; `0` is the root.
    pub department_id: String,
    /// How many users a page has; at most 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// Fetches a user: names, addresses, status, departments.
///
/// Paths of departments (`department_path`) are only returned with a user access token.
///
/// - `GET /open-apis/contact/v3/users/:user_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`,
///   `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:user.assign_info:read`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.department_path:readonly`,
///   `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`,
///   `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`,
///   `contact:user.user_geo`, `contact:user.employee_id:readonly`, `contact:user.job_level:readonly`,
///   `contact:user.phone:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/get)
#[doc(alias("get user information", "user profile", "user name", "user details by id", "get user avatar"))]
#[lark_api(
    id = "contact.v3.user.get",
    method = "GET",
    path = "/open-apis/contact/v3/users/:user_id",
    token = "tenant|user",
    response = UserResponse,
    scopes = "contact:contact.base:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUser {
    /// User, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists the users right below a department; no longer maintained.
///
/// `contact.v3.user.find_by_department` is the newer one. With a user access token, only users that the caller sees are
/// listed.
///
/// - `GET /open-apis/contact/v3/users` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:readonly`, `contact:contact:access_as_app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:user.employee:readonly`, `contact:user.department:readonly`, `contact:user.gender:readonly`,
///   `contact:user.email:readonly`, `contact:user.phone:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:readonly`, `contact:contact:access_as_app`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//user/list)
#[lark_api(
    id = "contact.v3.user.list",
    method = "GET",
    path = "/open-apis/contact/v3/users",
    token = "tenant|user",
    response = UserListResponse,
    paging(items = User),
    scopes = "contact:department.organize:readonly|contact:contact:readonly_as_app|contact:contact:readonly|contact:contact:access_as_app",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUser {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Department whose users are listed, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many users a page has; at most 100.
    pub page_size: Option<i64>,
}

/// Changes a user; what is left out stays as it is.
///
/// A user access token may only change `name`, `en_name` and `avatar_key`. Freezing users in parallel may fail; do it
/// one by one.
///
/// - `PATCH /open-apis/contact/v3/users/:user_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `contact:contact`, `contact:user.base`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.email:read`,
///   `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`,
///   `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`,
///   `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`,
///   `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/patch)
#[lark_api(
    id = "contact.v3.user.patch",
    method = "PATCH",
    path = "/open-apis/contact/v3/users/:user_id",
    token = "tenant|user",
    response = UserResponse,
    scopes = "contact:contact|contact:user.base",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchUser {
    /// User to change, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A user of the contacts.
    /// Required in requests.
    #[lark(body)]
    pub user: Option<User>,
}

/// Brings back a user who left at most 30 days ago.
///
/// Only for paid editions and apps of the tenant's own. Chats, contacts, mail and documents that were not handed on
/// come back; departments, administrator roles and what was handed on do not. The user's id, mobile number and email
/// address must not be in use by others.
///
/// - `POST /open-apis/contact/v3/users/:user_id/resurrect` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/resurrect)
#[lark_api(
    id = "contact.v3.user.resurrect",
    method = "POST",
    path = "/open-apis/contact/v3/users/:user_id/resurrect",
    token = "tenant",
    scopes = "contact:contact",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResurrectUser {
    /// User to bring back, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Departments that the user is put into, with the order in each; at most 50. Left out, it is the root.
    pub departments: Option<Vec<UserDepartmentInfo>>,
    /// Seats that the user gets, by their ids; needs the permission to assign seats.
    pub subscription_ids: Option<Vec<String>>,
}

/// Replaces what is known about a user; no longer maintained.
///
/// `contact.v3.user.patch` is the newer one. The user must be in the app's contact scope, and so must the old and new
/// departments if they change.
///
/// - `PUT /open-apis/contact/v3/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:user.gender:readonly`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.employee:readonly`, `contact:user.phone:readonly`,
///   `contact:user.email:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//user/update)
#[lark_api(
    id = "contact.v3.user.update",
    method = "PUT",
    path = "/open-apis/contact/v3/users/:user_id",
    token = "tenant",
    response = UserResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUser {
    /// User to change, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A user of the contacts.
    #[lark(body)]
    pub user: User,
}

/// Changes the user id of a user to one that is free in the tenant.
///
/// - `PATCH /open-apis/contact/v3/users/:user_id/update_user_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: the path names the user by the id that the first call replaced, so a
///   repetition finds nobody
/// - Scope: `contact:contact:update_user_id`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/contact-v3/user/update_user_id)
#[doc(alias = "UpdateUserIdUser")]
#[lark_api(
    id = "contact.v3.user.update_user_id",
    method = "PATCH",
    path = "/open-apis/contact/v3/users/:user_id/update_user_id",
    token = "tenant",
    scopes = "contact:contact:update_user_id",
    rate_limit = "20/s",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserId {
    /// User whose id changes, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// New user id of the user; at most 64 characters.
    pub new_user_id: String,
}

/// Where the picture of a user is found, in several sizes.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// Address of the picture with 72 by 72 pixels.
    pub avatar_72: Option<String>,
    /// Address of the picture with 240 by 240 pixels.
    pub avatar_240: Option<String>,
    /// Address of the picture with 640 by 640 pixels.
    pub avatar_640: Option<String>,
    /// Address of the picture in its original size.
    pub avatar_origin: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The names of a user.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicUser {
    /// User, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Names of the user in other languages.
    pub i18n_name: Option<I18nName>,
}

/// The user that was asked for.
#[doc(alias("CreateUserResponse", "GetUserResponse", "PatchUserResponse", "UpdateUserResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserResponse {
    /// The user who was added.
    pub user: Option<User>,
}

/// A user that a custom field refers to.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomAttrGenericUser {
    /// User id of the user; reading gives it in the kind of `user_id_type`, events the open id.
    /// Required in requests.
    pub id: Option<String>,
    /// Kind of the reference; always 1, a user.
    /// Required in requests. Always `1` (user).
    pub r#type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A department of a user, and the way to it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentDetail {
    /// Department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Name of the department, by language.
    pub department_name: Option<DepartmentPathName>,
    /// Departments from the top down to this one.
    pub department_path: Option<DepartmentPath>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The departments from the top down to one.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentPath {
    /// Ids of the departments on the way.
    pub department_ids: Clearable<Vec<String>>,
    /// Names of the departments on the way, joined.
    pub department_path_name: Option<DepartmentPathName>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The name of a department or of the way to it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentPathName {
    /// The name in the default language.
    pub name: Option<String>,
    /// The name by language.
    pub i18n_name: Option<I18nName>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`FindUserByDepartment`] and [`ListUser`].
#[doc(alias("FindByDepartmentUserResponse", "ListUserResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Users of this page.
    pub items: Vec<User>,
}

/// How and in which language a user is told that they were added.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NotificationOption {
    /// Ways: `sms`, `email`.
    pub channels: Clearable<Vec<String>>,
    /// Language: `zh-CN`, `en-US`, `ja-JP`.
    pub language: Option<NotificationOptionLanguage>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What becomes of the mail of a user who leaves.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResourceAcceptor {
    /// Whether the mail is handed on, stays or is deleted.
    pub processing_type: ProcessingType,
    /// User who gets the mail, in the kind of `user_id_type`; only if it is handed on.
    pub acceptor_user_id: Option<String>,
}

/// A user of the contacts.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct User {
    /// Union id of the user, `on_...`, the same in all apps of one developer.
    pub union_id: Option<String>,
    /// User id of the user, unique in the tenant, at most 64 characters; left out on creation, one is made. Shown with the
    /// scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// Open id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Name of the user; at most 255 characters. Shown with a scope such as `contact:user.base:readonly`.
    /// Required in some requests.
    pub name: Option<String>,
    /// English name of the user; at most 255 characters. Shown with a scope such as `contact:user.base:readonly`.
    pub en_name: Option<String>,
    /// Another name that the user goes by; at most 255 characters. Shown with a scope such as `contact:user.base:readonly`.
    pub nickname: Option<String>,
    /// Email address of the user, unique in the tenant; required for mobile numbers outside mainland China. Shown with the
    /// scope `contact:user.email:readonly`.
    pub email: Option<String>,
    /// Mobile number of the user, unique in the tenant; outside mainland China with `+` and the country code. Shown with
    /// the scope `contact:user.phone:readonly`.
    /// Required in some requests.
    pub mobile: Option<String>,
    /// Whether colleagues see the mobile number. Default: `true`.
    pub mobile_visible: Option<bool>,
    /// Gender of the user; shown with a scope such as `contact:user.gender:readonly`. Default: undisclosed.
    pub gender: Option<Gender>,
    /// Key of the uploaded picture that the user gets; answers have `avatar` instead.
    pub avatar_key: Option<String>,
    /// Addresses of the user's picture; shown with a scope such as `contact:user.base:readonly`.
    pub avatar: Option<AvatarInfo>,
    /// Whether the user is active, frozen or has left; shown with a scope such as `contact:user.employee:readonly`.
    pub status: Option<UserStatus>,
    /// Departments that the user belongs to, in the kind of `department_id_type`; at most 50. Shown with a scope such as
    /// `contact:user.department:readonly`.
    /// Required in some requests.
    pub department_ids: Clearable<Vec<String>>,
    /// Direct manager of the user, in the kind of `user_id_type`; shown with a scope such as
    /// `contact:user.department:readonly`.
    pub leader_user_id: Option<String>,
    /// City that the user works in, at most 100 characters; a new name adds a city to the tenant. Shown with a scope such
    /// as `contact:user.employee:readonly`.
    pub city: Option<String>,
    /// Country or region of the user as a code, such as `CN`; shown with a scope such as `contact:user.employee:readonly`.
    pub country: Option<String>,
    /// Desk of the user; at most 255 characters. Shown with a scope such as `contact:user.employee:readonly`.
    pub work_station: Option<String>,
    /// When the user joined; left out on creation, it is now, and a change to 0 empties it. Shown with a scope such as
    /// `contact:user.employee:readonly`.
    pub join_time: Option<UnixSeconds>,
    /// Whether the user is a super administrator of the tenant; shown with a scope such as
    /// `contact:user.employee:readonly`.
    pub is_tenant_manager: Option<bool>,
    /// Employee number of the user, unique in the tenant; at most 255 characters. Shown with a scope such as
    /// `contact:user.employee:readonly`.
    pub employee_no: Option<String>,
    /// Employee type of the user; custom ones are the `enum_value` of `contact.v3.employee_type_enum.list`. Shown with a
    /// scope such as `contact:user.employee:readonly`.
    /// Required in some requests.
    pub employee_type: Option<EmployeeType>,
    /// Positions in departments.
    pub positions: Clearable<Vec<UserPosition>>,
    /// Where the user stands in each department, and which is the main one; shown with a scope such as
    /// `contact:user.department:readonly`.
    pub orders: Clearable<Vec<UserOrder>>,
    /// Values of the custom fields, if an administrator has opened them to the API; shown with a scope such as
    /// `contact:user.employee:readonly`.
    pub custom_attrs: Clearable<Vec<UserCustomAttr>>,
    /// Address of the user in the enterprise mail, if the tenant has turned it on; shown with a scope such as
    /// `contact:user.employee:readonly`.
    pub enterprise_email: Option<String>,
    /// Kind of the identity provider.
    pub idp_type: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// The user's signature line.
    pub description: Option<String>,
    /// Job title of the user, at most 255 characters; a new name adds a title to the tenant. Shown with a scope such as
    /// `contact:user.employee:readonly`.
    pub job_title: Option<String>,
    /// Whether an invitation is sent to the user.
    pub need_send_notification: Option<bool>,
    /// How the invitation is sent.
    pub notification_option: Option<NotificationOption>,
    /// Whether the user is suspended.
    pub is_frozen: Option<bool>,
    /// Where the user's data resides, such as `cn`; shown with the scope `contact:user.user_geo`.
    pub geo: Option<String>,
    /// Job level of the user, by its id; shown with the scope `contact:user.job_level:readonly`.
    pub job_level_id: Option<String>,
    /// Job family of the user, by its id; shown with the scope `contact:user.job_family:readonly`.
    pub job_family_id: Option<String>,
    /// Seats that the user is given, by their ids; needs the scope `contact:user.subscription_ids:write`.
    pub subscription_ids: Clearable<Vec<String>>,
    /// Seats that the user has; shown with the scope `contact:user.assign_info:read`.
    pub assign_info: Clearable<Vec<UserAssignInfo>>,
    /// Departments of the user and the ways to them; only with a user access token and the scope
    /// `contact:user.department_path:readonly`.
    pub department_path: Clearable<Vec<DepartmentDetail>>,
    /// Dotted-line managers of the user, in the kind of `user_id_type`; shown with the scope
    /// `contact:user.dotted_line_leader_info.read`.
    pub dotted_line_leader_user_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A seat that a user has.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserAssignInfo {
    /// Id of the seat.
    pub subscription_id: Option<String>,
    /// Key of the licence plan that the seat belongs to.
    pub license_plan_key: Option<String>,
    /// Name of the seat, as administrators see it.
    pub product_name: Option<String>,
    /// Name of the seat, by language.
    pub i18n_name: Option<I18nName>,
    /// When the seat begins to count.
    pub start_time: Option<Text<UnixSeconds>>,
    /// When the seat ceases to count.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user found by a mobile number or an email address.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserContactInfo {
    /// User who was found, in the kind of `user_id_type`; missing if there is none.
    pub user_id: Option<String>,
    /// Mobile number that was looked up.
    pub mobile: Option<String>,
    /// Email address that was looked up.
    pub email: Option<String>,
    /// Whether the user is active, frozen or has left; shown with a scope such as `contact:user.employee:readonly`.
    pub status: Option<UserStatus>,
}

/// The value of a custom field of a user.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserCustomAttr {
    /// Kind of the custom field, such as a text or a choice.
    pub r#type: Option<CustomAttrType>,
    /// Custom field, by its id from `contact.v3.custom_attr.list`; required if `type` is set.
    pub id: Option<String>,
    /// Value that the user has in the field.
    pub value: Option<UserCustomAttrValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a user has in a custom field; which parts count depends on its kind.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    /// Text, or the title of a web page; at most 100 characters.
    pub text: Option<String>,
    /// Address of a web page, which begins with `http://` or `https://`.
    pub url: Option<String>,
    /// Address of a web page for computers, if it differs.
    pub pc_url: Option<String>,
    /// Choice that was made, by its id.
    pub option_id: Option<String>,
    /// Text of the choice that was made; only returned.
    pub option_value: Option<String>,
    /// Name of the picture, if the choice is one.
    pub name: Option<String>,
    /// Address of the picture, if the choice is one.
    pub picture_url: Option<String>,
    /// User that the field refers to; for fields of the type `GENERIC_USER`.
    pub generic_user: Option<CustomAttrGenericUser>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A department that a user is put back into, and where they stand in it.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserDepartmentInfo {
    /// Department, in the kind of `department_id_type`.
    pub department_id: String,
    /// Place of the user among the users of the department; the greatest comes first.
    pub user_order: Option<i64>,
    /// Place of the department among those of the user; the greatest comes first.
    pub department_order: Option<i64>,
}

/// Where a user stands in a department, and the department among those of the user.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserOrder {
    /// Department, one of the user's, in the kind of `department_id_type`; in events by open department id.
    pub department_id: Option<String>,
    /// Place of the user among the users of the department; the greatest comes first. Default: 0.
    pub user_order: Option<i64>,
    /// Place of the department among those of the user; the greatest comes first. Default: 0.
    pub department_order: Option<i64>,
    /// Whether it is the main department of the user, the one with the greatest `department_order`. Default: `true` for the
    /// first of `department_ids`.
    pub is_primary_dept: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A position that a user holds.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserPosition {
    /// Code of the position.
    pub position_code: Option<String>,
    /// Name of the position.
    pub position_name: Option<String>,
    /// Department of the position.
    pub department_id: Option<String>,
    /// Superior in this position.
    pub leader_user_id: Option<String>,
    /// Code of the superior's position.
    pub leader_position_code: Option<String>,
    /// Whether it is the main position.
    pub is_major: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Whether a user is active, suspended or gone.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the user is suspended.
    pub is_frozen: Option<bool>,
    /// Whether the user has left the tenant.
    pub is_resigned: Option<bool>,
    /// Whether the user is activated.
    pub is_activated: Option<bool>,
    /// Whether the user has gone of their own accord; after a while they count as having left.
    pub is_exited: Option<bool>,
    /// Whether the user has yet to confirm that they join.
    pub is_unjoin: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `gender`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Gender {
    /// Kept secret or not known.
    #[lark(value = 0)]
    Undisclosed,
    /// Male.
    #[lark(value = 1)]
    Male,
    /// Female.
    #[lark(value = 2)]
    Female,
    /// Another gender.
    #[lark(value = 3)]
    Other,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Unlisted(i64),
}

/// The values of `processing_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ProcessingType {
    /// Hand it on.
    #[lark(rename = "1")]
    Transfer,
    /// Keep it.
    #[lark(rename = "2")]
    Keep,
    /// Delete it.
    #[lark(rename = "3")]
    Delete,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `language`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NotificationOptionLanguage {
    /// English.
    #[lark(rename = "en-US")]
    EnUs,
    /// Japanese.
    #[lark(rename = "ja-JP")]
    JaJp,
    /// Chinese.
    #[lark(rename = "zh-CN")]
    ZhCn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
