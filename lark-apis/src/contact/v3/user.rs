// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users of a tenant.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::custom_attr::CustomAttrType;
use super::models::{EmployeeType, I18nName};
use crate::ids::{DepartmentIdType, UserIdType};

/// Runs `basic_batch` on a user.
///
/// - `POST /open-apis/contact/v3/users/basic_batch` with a tenant or user token, for custom and store apps
/// - Scope: `contact:user.basic_profile:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 40001
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 10 elements.
    pub user_ids: Vec<String>,
}

/// The answer to [`BatchGetUserBasic`].
#[doc(alias = "BasicBatchUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserBasicResponse {
    pub users: Vec<BasicUser>,
}

/// Queries several users.
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
/// - Error codes: 40001, 40004, 41050
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
    pub user_ids: Vec<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`BatchGetUser`].
#[doc(alias = "BatchUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserResponse {
    pub items: Vec<User>,
}

/// Fetches an id of a user.
///
/// - `POST /open-apis/contact/v3/users/batch_get_id` with a tenant token, for custom and store apps
/// - Scope: `contact:user.id:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee:readonly`,
///   `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/batch_get_id)
#[doc(alias = "BatchGetIdUser")]
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 50 elements.
    pub emails: Option<Vec<String>>,
    /// At most 50 elements.
    pub mobiles: Option<Vec<String>>,
    pub include_resigned: Option<bool>,
}

/// The answer to [`BatchGetUserId`].
#[doc(alias = "BatchGetIdUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserIdResponse {
    pub user_list: Vec<UserContactInfo>,
}

/// Creates a user.
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
/// - Error codes: 40001, 40003, 40004, 40021, 41001, 41002, 41003, 41004, 41005, 41006, 41007, 41008, 41009, 41010,
///   41011, 41012, 41013, 41014, 41015, 41016, 41017, 41018, 41019, 41020, 41021, 41022, 41025, 41027, 41028, 41029,
///   41030, 41031, 41032, 41033, 41034, 41035, 41036, 41037, 41038, 41040, 41041, 41042, 41043, 41044, 41045, 41046,
///   41047, 41048, 41051, 41052, 41053, 41054, 41055, 41059, 41060, 41063, 41068, 41069, 41070, 41071, 41072, 41410,
///   44001, 44004, 44006, 44007, 44008, 44009, 44012, 44013, 44016, 44018, 44019, 44020, 44021, 44022, 44023, 44024,
///   44038, 44039, 44040, 44044, 44045, 44046, 44047, 44048, 44050, 44051, 44054, 44055, 44056, 44060, 44061
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/create)
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub user: User,
}

/// Deletes a user.
///
/// - `DELETE /open-apis/contact/v3/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40001, 40004, 41050, 41052, 44037, 44042, 44062
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/delete)
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
    pub user_id: String,
    pub user_id_type: Option<UserIdType>,
    #[lark(json)]
    pub department_chat_acceptor_user_id: Option<String>,
    #[lark(json)]
    pub external_chat_acceptor_user_id: Option<String>,
    #[lark(json)]
    pub docs_acceptor_user_id: Option<String>,
    #[lark(json)]
    pub calendar_acceptor_user_id: Option<String>,
    #[lark(json)]
    pub application_acceptor_user_id: Option<String>,
    #[lark(json)]
    pub minutes_acceptor_user_id: Option<String>,
    #[lark(json)]
    pub survey_acceptor_user_id: Option<String>,
    #[lark(json)]
    pub email_acceptor: Option<ResourceAcceptor>,
    #[lark(json)]
    pub anycross_acceptor_user_id: Option<String>,
}

/// Finds users by department.
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
/// - Error codes: 40004, 40011, 40012, 41050
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/find_by_department)
#[doc(alias = "FindByDepartmentUser")]
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
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub department_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// Fetches one user.
///
/// With a tenant token the user must be in the app's contact range, with a user token the caller must be able to see
/// them. Fields for which the app has no field permission are left out of the answer without a word: most often
/// `user_id`, which needs `contact:user.employee_id:readonly`.
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
/// - Error codes: 40001, 40003, 41012, 41050
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/get)
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
    /// Id of the user, of the kind that `user_id_type` says.
    pub user_id: String,
    /// Kind of the user ids in request and answer; `open_id` when absent.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer; `open_department_id` when absent.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists users.
///
/// - `GET /open-apis/contact/v3/users` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:readonly`, `contact:contact:access_as_app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:user.employee:readonly`, `contact:user.department:readonly`, `contact:user.gender:readonly`,
///   `contact:user.email:readonly`, `contact:user.phone:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:readonly`, `contact:contact:access_as_app`
/// - Error codes: 40004, 40011, 40012, 41050
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
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub department_id: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// Changes parts of a user.
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
/// - Error codes: 40001, 40004, 41001, 41002, 41003, 41004, 41005, 41006, 41009, 41010, 41011, 41014, 41016, 41017,
///   41018, 41019, 41020, 41021, 41022, 41023, 41024, 41025, 41028, 41029, 41030, 41031, 41032, 41033, 41034, 41035,
///   41036, 41037, 41038, 41040, 41041, 41042, 41043, 41044, 41045, 41046, 41047, 41048, 41050, 41051, 41056, 41057,
///   41059, 41060, 41063, 41068, 41069, 41070, 41071, 41072, 41410, 42006, 42008, 44001, 44002, 44003, 44006, 44007,
///   44008, 44010, 44011, 44013, 44014, 44015, 44016, 44017, 44018, 44019, 44020, 44024, 44025, 44035, 44036, 44038,
///   44041, 44044, 44045, 44046, 44047, 44048, 44049, 44050, 44051, 44052, 44053, 44057, 44058, 44059
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
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub user: Option<User>,
}

/// Resurrects a user.
///
/// - `POST /open-apis/contact/v3/users/:user_id/resurrect` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 41007, 41008, 44023, 44028, 44029, 44030, 44031, 44032, 44033, 44034, 44041, 44046, 44047, 44048,
///   44050
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
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// At most 50 elements.
    pub departments: Option<Vec<UserDepartmentInfo>>,
    pub subscription_ids: Option<Vec<String>>,
}

/// Updates a user.
///
/// - `PUT /open-apis/contact/v3/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Scopes that unlock single fields of the answer: `contact:user.gender:readonly`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.employee:readonly`, `contact:user.phone:readonly`,
///   `contact:user.email:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40001, 40004, 40016, 41001, 41002, 41003, 41004, 41005, 41006, 41009, 41010, 41011, 41013, 41014,
///   41015, 41016, 41017, 41018, 41019, 41020, 41021, 41022, 41023, 41024, 41025, 41028, 41029, 41030, 41031, 41032,
///   41033, 41034, 41035, 41036, 41037, 41038, 41040, 41041, 41042, 41043, 41044, 41045, 41046, 41047, 41048, 41050,
///   41051, 41059, 41060, 41063, 41068, 41069, 41070, 41071, 41072, 41410, 42006, 44001, 44002, 44006, 44007, 44008,
///   44010, 44011, 44013, 44014, 44015, 44016, 44017, 44018, 44019, 44020, 44024, 44025, 44035, 44036, 44038
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
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(body)]
    pub user: User,
}

/// Updates a user id of a user.
///
/// - `PATCH /open-apis/contact/v3/users/:user_id/update_user_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: the path names the user by the id that the first call replaced, so a
///   repetition finds nobody
/// - Scope: `contact:contact:update_user_id`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 40001, 41009, 41011, 41013, 41050, 41054
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
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub new_user_id: String,
}

/// Links to a user's avatar.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// 72 by 72 pixels.
    pub avatar_72: Option<String>,
    /// 240 by 240 pixels.
    pub avatar_240: Option<String>,
    /// 640 by 640 pixels.
    pub avatar_640: Option<String>,
    /// In its original size.
    pub avatar_origin: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicUser {
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub i18n_name: Option<I18nName>,
}

/// The user that was asked for.
#[doc(alias("CreateUserResponse", "GetUserResponse", "PatchUserResponse", "UpdateUserResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserResponse {
    /// The user, as far as the app may see.
    pub user: Option<User>,
}

/// A user as the value of a field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomAttrGenericUser {
    /// Id of the user.
    pub id: Option<String>,
    /// 1 for a user.
    /// Always `1` (user).
    pub r#type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A department of a user.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentDetail {
    /// Id of the department.
    pub department_id: Option<String>,
    /// Its names.
    pub department_name: Option<DepartmentPathName>,
    /// The departments above it.
    pub department_path: Option<DepartmentPath>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The way from the root to a department.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentPath {
    /// The departments from the root on.
    pub department_ids: Clearable<Vec<String>>,
    /// Their names, joined.
    pub department_path_name: Option<DepartmentPathName>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Names of a department or of a path of departments.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentPathName {
    /// In the tenant's default language.
    pub name: Option<String>,
    /// By language.
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
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<User>,
}

/// How an invitation is sent to a new user.
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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResourceAcceptor {
    pub processing_type: ProcessingType,
    pub acceptor_user_id: Option<String>,
}

/// A user.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct User {
    /// Id for all apps of one developer, `on_...`.
    pub union_id: Option<String>,
    /// Id within the tenant.
    pub user_id: Option<String>,
    /// Id for this app, `ou_...`.
    pub open_id: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// English name.
    pub en_name: Option<String>,
    /// Other name.
    pub nickname: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Mobile number with country code.
    pub mobile: Option<String>,
    /// Whether colleagues see the mobile number.
    pub mobile_visible: Option<bool>,
    /// 0 unknown, 1 male, 2 female, 3 other.
    pub gender: Option<Gender>,
    /// Key of the avatar picture.
    pub avatar_key: Option<String>,
    /// Links to the avatar in several sizes.
    pub avatar: Option<AvatarInfo>,
    /// State of the account.
    pub status: Option<UserStatus>,
    /// The departments the user belongs to.
    pub department_ids: Clearable<Vec<String>>,
    /// The direct superior.
    pub leader_user_id: Option<String>,
    /// City of work.
    pub city: Option<String>,
    /// Code of the country or region of work.
    pub country: Option<String>,
    /// Desk.
    pub work_station: Option<String>,
    /// Day of joining, as a Unix time in seconds.
    pub join_time: Option<UnixSeconds>,
    /// Whether the user is the tenant's super administrator.
    pub is_tenant_manager: Option<bool>,
    /// Employee number.
    pub employee_no: Option<String>,
    /// Kind of employment: 1 regular, 2 intern, 3 outsourced, 4 contractor, 5 consultant, or a kind of the tenant's.
    pub employee_type: Option<EmployeeType>,
    /// Positions in departments.
    pub positions: Clearable<Vec<UserPosition>>,
    /// Rank among colleagues, per department.
    pub orders: Clearable<Vec<UserOrder>>,
    /// Values of the tenant's own fields.
    pub custom_attrs: Clearable<Vec<UserCustomAttr>>,
    /// Company mail address.
    pub enterprise_email: Option<String>,
    /// Kind of the identity provider.
    pub idp_type: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// The user's signature line.
    pub description: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Whether an invitation is sent to the user.
    pub need_send_notification: Option<bool>,
    /// How the invitation is sent.
    pub notification_option: Option<NotificationOption>,
    /// Whether the account is frozen.
    pub is_frozen: Option<bool>,
    /// Region where the user's data is kept.
    pub geo: Option<String>,
    /// Job level.
    pub job_level_id: Option<String>,
    /// Job family.
    pub job_family_id: Option<String>,
    /// Seats given to the user; 64-bit numbers as texts.
    pub subscription_ids: Clearable<Vec<String>>,
    /// The seats in detail.
    pub assign_info: Clearable<Vec<UserAssignInfo>>,
    /// The departments with their paths.
    pub department_path: Clearable<Vec<DepartmentDetail>>,
    /// Superiors beside the direct one.
    pub dotted_line_leader_user_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A seat of a user.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserAssignInfo {
    /// Id of the seat.
    pub subscription_id: Option<String>,
    /// Key of the plan.
    pub license_plan_key: Option<String>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Names of the product by language.
    pub i18n_name: Option<I18nName>,
    /// First moment of validity, as a Unix time in seconds.
    pub start_time: Option<Text<UnixSeconds>>,
    /// Last moment of validity, as a Unix time in seconds.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserContactInfo {
    pub user_id: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub status: Option<UserStatus>,
}

/// Value of one of the tenant's own fields.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserCustomAttr {
    /// Kind of the field: `TEXT`, `HREF`, `ENUMERATION`, `PICTURE_ENUM`, `GENERIC_USER`.
    pub r#type: Option<CustomAttrType>,
    /// Id of the field.
    pub id: Option<String>,
    /// The value.
    pub value: Option<UserCustomAttrValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a user has in one of the tenant's own fields; which members are set depends on the field's kind.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    /// The text, or the title of a link.
    pub text: Option<String>,
    /// The link on mobile devices.
    pub url: Option<String>,
    /// The link on desktops.
    pub pc_url: Option<String>,
    /// Id of the chosen option.
    pub option_id: Option<String>,
    /// Value of the chosen option.
    pub option_value: Option<String>,
    /// Name of the chosen picture.
    pub name: Option<String>,
    /// Link to the chosen picture.
    pub picture_url: Option<String>,
    /// The chosen user.
    pub generic_user: Option<CustomAttrGenericUser>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserDepartmentInfo {
    pub department_id: String,
    pub user_order: Option<i64>,
    pub department_order: Option<i64>,
}

/// Rank of a user in a department.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserOrder {
    /// The department.
    pub department_id: Option<String>,
    /// Rank of the user within the department, larger first.
    pub user_order: Option<i64>,
    /// Rank of the department among the user's departments, larger first.
    pub department_order: Option<i64>,
    /// Whether it is the user's main department.
    pub is_primary_dept: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A position of a user.
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

/// State of a user's account.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserStatus {
    /// Frozen by an administrator.
    pub is_frozen: Option<bool>,
    /// Left the company.
    pub is_resigned: Option<bool>,
    /// Has logged in at least once.
    pub is_activated: Option<bool>,
    /// Left the tenant by their own choice.
    pub is_exited: Option<bool>,
    /// Has not confirmed the invitation yet.
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
    #[lark(value = 1)]
    Male,
    #[lark(value = 2)]
    Female,
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
    #[lark(rename = "1")]
    Transfer,
    #[lark(rename = "2")]
    Keep,
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
    #[lark(rename = "en-US")]
    EnUs,
    #[lark(rename = "ja-JP")]
    JaJp,
    #[lark(rename = "zh-CN")]
    ZhCn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
