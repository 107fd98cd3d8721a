// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom fields.
//!
//! `task.v2.custom_field` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::models::{Member, SelectOption};
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Adds a custom field.
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/add` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `task:custom_field:write`, `task:custom_field:writeonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field/add)
#[lark_api(
    id = "task.v2.custom_field.add",
    method = "POST",
    path = "/open-apis/task/v2/custom_fields/:custom_field_guid/add",
    token = "tenant|user",
    scopes = "task:custom_field:write|task:custom_field:writeonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddCustomField {
    pub custom_field_guid: String,
    pub resource_type: TaskResourceType,
    pub resource_id: String,
}

/// Creates a custom field.
///
/// - `POST /open-apis/task/v2/custom_fields` with a tenant or user token, for custom and store apps
/// - Scope: `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field/create)
#[lark_api(
    id = "task.v2.custom_field.create",
    method = "POST",
    path = "/open-apis/task/v2/custom_fields",
    token = "tenant|user",
    response = CustomFieldResponse,
    scopes = "task:custom_field:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCustomField {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub input_custom_field: InputCustomField,
}

/// Fetches a custom field.
///
/// - `GET /open-apis/task/v2/custom_fields/:custom_field_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:custom_field:read`, `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field/get)
#[lark_api(
    id = "task.v2.custom_field.get",
    method = "GET",
    path = "/open-apis/task/v2/custom_fields/:custom_field_guid",
    token = "tenant|user",
    response = CustomFieldResponse,
    scopes = "task:custom_field:read|task:custom_field:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCustomField {
    pub custom_field_guid: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists custom fields.
///
/// - `GET /open-apis/task/v2/custom_fields` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:custom_field:read`, `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field/list)
#[lark_api(
    id = "task.v2.custom_field.list",
    method = "GET",
    path = "/open-apis/task/v2/custom_fields",
    token = "tenant|user",
    response = ListCustomFieldResponse,
    paging(items = CustomField),
    scopes = "task:custom_field:read|task:custom_field:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCustomField {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub resource_type: Option<TaskResourceType>,
    pub resource_id: Option<String>,
    pub update_msec: Option<String>,
}

/// The answer to [`ListCustomField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCustomFieldResponse {
    pub items: Vec<CustomField>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of a custom field.
///
/// - `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field/patch)
#[lark_api(
    id = "task.v2.custom_field.patch",
    method = "PATCH",
    path = "/open-apis/task/v2/custom_fields/:custom_field_guid",
    token = "tenant|user",
    response = CustomFieldResponse,
    scopes = "task:custom_field:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchCustomField {
    pub custom_field_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub custom_field: Option<InputCustomField>,
    /// At most 20 elements. One of `name`, `number_setting`, `member_setting`, `datetime_setting`, `single_select_setting`,
    /// `multi_select_setting`, `text_setting`.
    pub update_fields: Option<Vec<String>>,
}

/// Removes a custom field.
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:custom_field:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field/remove)
#[lark_api(
    id = "task.v2.custom_field.remove",
    method = "POST",
    path = "/open-apis/task/v2/custom_fields/:custom_field_guid/remove",
    token = "tenant|user",
    scopes = "task:custom_field:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveCustomField {
    pub custom_field_guid: String,
    pub resource_type: TaskResourceType,
    pub resource_id: String,
}

/// The answer to [`CreateCustomField`], [`GetCustomField`] and [`PatchCustomField`].
#[doc(alias("CreateCustomFieldResponse", "GetCustomFieldResponse", "PatchCustomFieldResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFieldResponse {
    pub custom_field: Option<CustomField>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomField {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<CustomFieldType>,
    pub number_setting: Option<NumberSetting>,
    pub member_setting: Option<MemberSetting>,
    pub datetime_setting: Option<DatetimeSetting>,
    pub single_select_setting: Option<SelectSetting>,
    pub multi_select_setting: Option<SelectSetting>,
    pub creator: Option<Member>,
    pub created_at: Option<Text<UnixMillis>>,
    pub updated_at: Option<Text<UnixMillis>>,
    pub text_setting: Option<TextSetting>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DatetimeSetting {
    /// One of `yyyy-mm-dd` (year month day dashes), `yyyy/mm/dd` (year month day slashes), `mm/dd/yyyy` (month day year
    /// slashes), `dd/mm/yyyy` (day month year slashes).
    pub format: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputCustomField {
    /// Required in some requests.
    pub resource_type: Option<TaskResourceType>,
    /// Required in some requests.
    pub resource_id: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests.
    pub r#type: Option<CustomFieldType>,
    pub number_setting: Option<NumberSetting>,
    pub member_setting: Option<MemberSetting>,
    pub datetime_setting: Option<DatetimeSetting>,
    pub single_select_setting: Option<SelectSetting>,
    pub multi_select_setting: Option<SelectSetting>,
    pub text_setting: Option<TextSetting>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MemberSetting {
    pub multi: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NumberSetting {
    pub format: Option<NumberSettingFormat>,
    pub custom_symbol: Option<String>,
    pub custom_symbol_position: Option<CustomSymbolPosition>,
    pub separator: Option<NumberSettingSeparator>,
    pub decimal_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SelectSetting {
    /// At most 100 elements.
    pub options: Clearable<Vec<SelectOption>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextSetting {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CustomFieldType {
    Number,
    Datetime,
    Member,
    SingleSelect,
    MultiSelect,
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `custom_symbol_position`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CustomSymbolPosition {
    Left,
    Right,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NumberSettingFormat {
    Cny,
    Custom,
    Normal,
    Percentage,
    Usd,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `separator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NumberSettingSeparator {
    None,
    Thousand,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
