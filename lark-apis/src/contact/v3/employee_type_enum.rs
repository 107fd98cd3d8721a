// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employee type enums.
//!
//! `contact.v3.employee_type_enum` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nContent;

/// Creates an employee type enum.
///
/// - `POST /open-apis/contact/v3/employee_type_enums` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: 20 a second
/// - Error codes: 42301, 42302, 42303
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/employee_type_enum/create)
#[lark_api(
    id = "contact.v3.employee_type_enum.create",
    method = "POST",
    path = "/open-apis/contact/v3/employee_type_enums",
    token = "tenant",
    response = EmployeeTypeEnumResponse,
    scopes = "contact:contact",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct CreateEmployeeTypeEnum {
    #[lark(body)]
    pub employee_type_enum: EmployeeTypeEnum,
}

/// Deletes an employee type enum.
///
/// - `DELETE /open-apis/contact/v3/employee_type_enums/:enum_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/employee_type_enum/delete)
#[lark_api(
    id = "contact.v3.employee_type_enum.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/employee_type_enums/:enum_id",
    token = "tenant",
    scopes = "contact:contact",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct DeleteEmployeeTypeEnum {
    pub enum_id: String,
}

/// Lists employee type enums.
///
/// - `GET /open-apis/contact/v3/employee_type_enums` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/employee_type_enum/list)
#[lark_api(
    id = "contact.v3.employee_type_enum.list",
    method = "GET",
    path = "/open-apis/contact/v3/employee_type_enums",
    token = "tenant",
    response = ListEmployeeTypeEnumResponse,
    paging(items = EmployeeTypeEnum),
    scopes = "contact:contact.base:readonly|contact:contact:access_as_app|contact:contact:readonly_as_app",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct ListEmployeeTypeEnum {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListEmployeeTypeEnum`].
#[derive(Clone, Default, Model)]
pub struct ListEmployeeTypeEnumResponse {
    pub items: Vec<EmployeeTypeEnum>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Updates an employee type enum.
///
/// - `PUT /open-apis/contact/v3/employee_type_enums/:enum_id` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/employee_type_enum/update)
#[lark_api(
    id = "contact.v3.employee_type_enum.update",
    method = "PUT",
    path = "/open-apis/contact/v3/employee_type_enums/:enum_id",
    token = "tenant",
    response = EmployeeTypeEnumResponse,
    scopes = "contact:contact",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct UpdateEmployeeTypeEnum {
    pub enum_id: String,
    #[lark(body)]
    pub employee_type_enum: EmployeeTypeEnum,
}

/// The answer to [`CreateEmployeeTypeEnum`] and [`UpdateEmployeeTypeEnum`].
#[doc(alias("CreateEmployeeTypeEnumResponse", "UpdateEmployeeTypeEnumResponse"))]
#[derive(Clone, Default, Model)]
pub struct EmployeeTypeEnumResponse {
    pub employee_type_enum: Option<EmployeeTypeEnum>,
}

#[derive(Clone, Default, Model)]
pub struct EmployeeTypeEnum {
    pub enum_id: Option<String>,
    pub enum_value: Option<String>,
    /// Required in requests.
    pub content: Option<String>,
    /// Required in requests. One of `1` (built in), `2` (custom).
    pub enum_type: Option<i64>,
    /// Required in requests. One of `1` (active), `2` (inactive).
    pub enum_status: Option<i64>,
    pub i18n_content: Clearable<Vec<I18nContent>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
