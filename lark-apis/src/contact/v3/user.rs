// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `contact.v3.user` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::department::DepartmentI18nName;
use crate::ids::{DepartmentIdType, UserIdType};

/// Runs `basic_batch` on a user.
///
/// - `POST /open-apis/contact/v3/users/basic_batch` with a tenant or user token, for custom and store apps
/// - Scope: `contact:user.basic_profile:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 40001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch)
#[lark_api(
    id = "contact.v3.user.basic_batch",
    method = "POST",
    path = "/open-apis/contact/v3/users/basic_batch",
    token = "tenant|user",
    response = BasicBatchUserResponse,
    scopes = "contact:user.basic_profile:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct BasicBatchUser {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 10 elements.
    pub user_ids: Vec<String>,
}

/// The answer to [`BasicBatchUser`].
#[derive(Clone, Default, Model)]
pub struct BasicBatchUserResponse {
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
#[lark_api(
    id = "contact.v3.user.batch",
    method = "GET",
    path = "/open-apis/contact/v3/users/batch",
    token = "tenant|user",
    response = BatchUserResponse,
    scopes = "contact:contact.base:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchUser {
    pub user_ids: Vec<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`BatchUser`].
#[derive(Clone, Default, Model)]
pub struct BatchUserResponse {
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
#[lark_api(
    id = "contact.v3.user.batch_get_id",
    method = "POST",
    path = "/open-apis/contact/v3/users/batch_get_id",
    token = "tenant",
    response = BatchGetIdUserResponse,
    scopes = "contact:user.id:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchGetIdUser {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 50 elements.
    pub emails: Option<Vec<String>>,
    /// At most 50 elements.
    pub mobiles: Option<Vec<String>>,
    pub include_resigned: Option<bool>,
}

/// The answer to [`BatchGetIdUser`].
#[derive(Clone, Default, Model)]
pub struct BatchGetIdUserResponse {
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
    response = CreateUserResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
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

/// The answer to [`CreateUser`].
#[derive(Clone, Default, Model)]
pub struct CreateUserResponse {
    pub user: Option<User>,
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
#[lark_api(
    id = "contact.v3.user.find_by_department",
    method = "GET",
    path = "/open-apis/contact/v3/users/find_by_department",
    token = "tenant|user",
    response = FindByDepartmentUserResponse,
    paging(items = User),
    scopes = "contact:contact.base:readonly|contact:department.organize:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct FindByDepartmentUser {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub department_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`FindByDepartmentUser`].
#[derive(Clone, Default, Model)]
pub struct FindByDepartmentUserResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<User>,
}

/// Fetches a user.
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
    response = GetUserResponse,
    scopes = "contact:contact.base:readonly|contact:contact:access_as_app|contact:contact:readonly|contact:contact:readonly_as_app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetUser {
    pub user_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetUser`].
#[derive(Clone, Default, Model)]
pub struct GetUserResponse {
    pub user: Option<User>,
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
    response = ListUserResponse,
    paging(items = User),
    scopes = "contact:department.organize:readonly|contact:contact:readonly_as_app|contact:contact:readonly|contact:contact:access_as_app",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListUser {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub department_id: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListUser`].
#[derive(Clone, Default, Model)]
pub struct ListUserResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<User>,
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
    response = PatchUserResponse,
    scopes = "contact:contact|contact:user.base",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
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

/// The answer to [`PatchUser`].
#[derive(Clone, Default, Model)]
pub struct PatchUserResponse {
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
    response = UpdateUserResponse,
    scopes = "contact:contact",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct UpdateUser {
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(body)]
    pub user: User,
}

/// The answer to [`UpdateUser`].
#[derive(Clone, Default, Model)]
pub struct UpdateUserResponse {
    pub user: Option<User>,
}

/// Updates a user id of a user.
///
/// - `PATCH /open-apis/contact/v3/users/:user_id/update_user_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact:update_user_id`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 40001, 41009, 41011, 41013, 41050, 41054
/// - [Documentation](https://open.feishu.cn/document/contact-v3/user/update_user_id)
#[lark_api(
    id = "contact.v3.user.update_user_id",
    method = "PATCH",
    path = "/open-apis/contact/v3/users/:user_id/update_user_id",
    token = "tenant",
    scopes = "contact:contact:update_user_id",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateUserIdUser {
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub new_user_id: String,
}

#[derive(Clone, Default, Model)]
pub struct AvatarInfo {
    pub avatar_72: Option<String>,
    pub avatar_240: Option<String>,
    pub avatar_640: Option<String>,
    pub avatar_origin: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct BasicUser {
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub i18n_name: Option<I18nName>,
}

#[derive(Clone, Default, Model)]
pub struct CustomAttrGenericUser {
    /// Required in requests.
    pub id: Option<String>,
    /// Required in requests.
    pub r#type: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentDetail {
    pub department_id: Option<String>,
    pub department_name: Option<DepartmentPathName>,
    pub department_path: Option<DepartmentPath>,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentPath {
    pub department_ids: Vec<String>,
    pub department_path_name: Option<DepartmentPathName>,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentPathName {
    pub name: Option<String>,
    pub i18n_name: Option<DepartmentI18nName>,
}

#[derive(Clone, Default, Model)]
pub struct I18nName {
    pub zh_cn: Option<String>,
    pub ja_jp: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct NotificationOption {
    pub channels: Vec<String>,
    pub language: Option<NotificationOptionLanguage>,
}

#[derive(Clone, Default, Model)]
pub struct ProductI18nName {
    pub zh_cn: Option<String>,
    pub ja_jp: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ResourceAcceptor {
    /// Required in requests.
    pub processing_type: Option<ProcessingType>,
    pub acceptor_user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct User {
    pub union_id: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    pub en_name: Option<String>,
    pub nickname: Option<String>,
    pub email: Option<String>,
    /// Required in some requests.
    pub mobile: Option<String>,
    pub mobile_visible: Option<bool>,
    pub gender: Option<i64>,
    pub avatar_key: Option<String>,
    pub avatar: Option<AvatarInfo>,
    pub status: Option<UserStatus>,
    pub department_ids: Vec<String>,
    pub leader_user_id: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub work_station: Option<String>,
    pub join_time: Option<i64>,
    pub is_tenant_manager: Option<bool>,
    pub employee_no: Option<String>,
    /// Required in some requests.
    pub employee_type: Option<i64>,
    pub positions: Vec<UserPosition>,
    pub orders: Vec<UserOrder>,
    pub custom_attrs: Vec<UserCustomAttr>,
    pub enterprise_email: Option<String>,
    pub idp_type: Option<String>,
    pub time_zone: Option<String>,
    pub description: Option<String>,
    pub job_title: Option<String>,
    pub need_send_notification: Option<bool>,
    pub notification_option: Option<NotificationOption>,
    pub is_frozen: Option<bool>,
    pub geo: Option<String>,
    pub job_level_id: Option<String>,
    pub job_family_id: Option<String>,
    pub subscription_ids: Vec<String>,
    pub assign_info: Vec<UserAssignInfo>,
    pub department_path: Vec<DepartmentDetail>,
    pub dotted_line_leader_user_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct UserAssignInfo {
    pub subscription_id: Option<String>,
    pub license_plan_key: Option<String>,
    pub product_name: Option<String>,
    pub i18n_name: Option<ProductI18nName>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct UserContactInfo {
    pub user_id: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub status: Option<UserStatus>,
}

#[derive(Clone, Default, Model)]
pub struct UserCustomAttr {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub value: Option<UserCustomAttrValue>,
}

#[derive(Clone, Default, Model)]
pub struct UserCustomAttrValue {
    pub text: Option<String>,
    pub url: Option<String>,
    pub pc_url: Option<String>,
    pub option_id: Option<String>,
    pub option_value: Option<String>,
    pub name: Option<String>,
    pub picture_url: Option<String>,
    pub generic_user: Option<CustomAttrGenericUser>,
}

#[derive(Clone, Default, Model)]
pub struct UserDepartmentInfo {
    /// Required in requests.
    pub department_id: Option<String>,
    pub user_order: Option<i64>,
    pub department_order: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct UserOrder {
    pub department_id: Option<String>,
    pub user_order: Option<i64>,
    pub department_order: Option<i64>,
    pub is_primary_dept: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct UserPosition {
    pub position_code: Option<String>,
    pub position_name: Option<String>,
    pub department_id: Option<String>,
    pub leader_user_id: Option<String>,
    pub leader_position_code: Option<String>,
    pub is_major: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct UserStatus {
    pub is_frozen: Option<bool>,
    pub is_resigned: Option<bool>,
    pub is_activated: Option<bool>,
    pub is_exited: Option<bool>,
    pub is_unjoin: Option<bool>,
}

/// The values of `language`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum NotificationOptionLanguage {
    #[lark(rename = "en-US")]
    EnUs,
    #[lark(rename = "ja-JP")]
    JaJp,
    #[lark(rename = "zh-CN")]
    ZhCn,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `processing_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ProcessingType {
    #[lark(rename = "1")]
    Value1,
    #[lark(rename = "2")]
    Value2,
    #[lark(rename = "3")]
    Value3,
    /// A value that is newer than this crate.
    Other(String),
}
