// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employee type enums.
//!
//! `contact.v3.employee_type_enum` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nContent;

/// Creates a custom employee type, one of the kinds of employment a user may have.
///
/// A tenant has at most 255 custom types, deleted ones included.
///
/// - `POST /open-apis/contact/v3/employee_type_enums` with a tenant token, for custom apps only
/// - Scope: `contact:contact`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct CreateEmployeeTypeEnum {
    /// An employee type, a kind of employment that a user may have.
    #[lark(body)]
    pub employee_type_enum: EmployeeTypeEnum,
}

/// Deletes a custom employee type; the five that every tenant has remain.
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
#[non_exhaustive]
pub struct DeleteEmployeeTypeEnum {
    /// Employee type to delete, by its id from `contact.v3.employee_type_enum.list`.
    pub enum_id: String,
}

/// Lists the employee types of a tenant, its own and those that every tenant has.
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
#[non_exhaustive]
pub struct ListEmployeeTypeEnum {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many types a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListEmployeeTypeEnum`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEmployeeTypeEnumResponse {
    /// Employee types of this page.
    pub items: Vec<EmployeeTypeEnum>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a custom employee type; the five that every tenant has cannot be changed.
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
#[non_exhaustive]
pub struct UpdateEmployeeTypeEnum {
    /// Employee type to change, by its id from `contact.v3.employee_type_enum.list`.
    pub enum_id: String,
    /// An employee type, a kind of employment that a user may have.
    #[lark(body)]
    pub employee_type_enum: EmployeeTypeEnum,
}

/// The answer to [`CreateEmployeeTypeEnum`] and [`UpdateEmployeeTypeEnum`].
#[doc(alias("CreateEmployeeTypeEnumResponse", "UpdateEmployeeTypeEnumResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeTypeEnumResponse {
    /// The employee type that was created.
    pub employee_type_enum: Option<EmployeeTypeEnum>,
}

/// An employee type, a kind of employment that a user may have.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmployeeTypeEnum {
    /// Id of the employee type, to change or delete it.
    pub enum_id: Option<String>,
    /// Number of the employee type, which `employee_type` of a user refers to.
    pub enum_value: Option<String>,
    /// Name of the employee type; 1 to 100 characters.
    /// Required in requests.
    pub content: Option<String>,
    /// Whether every tenant has the type (1) or the tenant made it (2); always 2 in requests.
    /// Required in requests. One of `1` (built in), `2` (custom).
    pub enum_type: Option<i64>,
    /// Whether the type is on (1) or off (2); only those that are on can be given to users.
    /// Required in requests. One of `1` (active), `2` (inactive).
    pub enum_status: Option<i64>,
    /// Name of the employee type by language; where one is missing, `content` is shown.
    pub i18n_content: Clearable<Vec<I18nContent>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
