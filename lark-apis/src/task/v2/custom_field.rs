// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom fields.
//!
//! `task.v2.custom_field` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::models::{Member, SelectOption};
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Adds a custom field to a task list, which then shows and filters by it.
///
/// A field can be in several lists; its settings are the same in all. The caller must be able to edit both the field
/// and the list.
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/add` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `task:custom_field:write`, `task:custom_field:writeonly`
/// - Rate limit: 100 a minute
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
    /// Id of the custom field to add, from `task.v2.custom_field.create` or `.list`.
    pub custom_field_guid: String,
    /// What the field is added to; only `tasklist`.
    pub resource_type: TaskResourceType,
    /// Id of the task list that gets the field.
    pub resource_id: String,
}

/// Creates a custom field in a task list.
///
/// The settings must fit the type, such as `number_setting` for `number`. The caller must be able to edit the list.
///
/// - `POST /open-apis/task/v2/custom_fields` with a tenant or user token, for custom and store apps
/// - Scope: `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A custom field to create or change.
    #[lark(body)]
    pub input_custom_field: InputCustomField,
}

/// Fetches a custom field with its settings.
///
/// The caller must be able to read the field.
///
/// - `GET /open-apis/task/v2/custom_fields/:custom_field_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:custom_field:read`, `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the custom field to fetch.
    pub custom_field_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the custom fields of a task list, or all that the caller can access.
///
/// - `GET /open-apis/task/v2/custom_fields` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:custom_field:read`, `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// How many items a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Set it to list only the fields of one resource; only `tasklist`.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task list whose fields to list, together with `resource_type`.
    pub resource_id: Option<String>,
    pub update_msec: Option<String>,
}

/// The answer to [`ListCustomField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCustomFieldResponse {
    /// The custom fields found.
    pub items: Vec<CustomField>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the name or settings of a custom field.
///
/// The type cannot be changed. Of settings, only what is given changes; of options, give all that shall stay visible:
/// others get hidden. The caller must be able to edit the field.
///
/// - `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:custom_field:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the custom field to change, from `task.v2.custom_field.create` or `.list`.
    pub custom_field_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The new values of the field.
    pub custom_field: Option<InputCustomField>,
    /// What to change: `name`, or the setting of the field's type. 1 to 20.
    /// One of `name`, `number_setting`, `member_setting`, `datetime_setting`, `single_select_setting`,
    /// `multi_select_setting`, `text_setting`.
    pub update_fields: Option<Vec<String>>,
}

/// Removes a custom field from a task list.
///
/// Access to a field goes through its lists: removed from all of them, nobody can access it. Succeeds also if the field
/// is not in the list. The caller must be able to edit the list.
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:custom_field:write`
/// - Rate limit: 100 a minute
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
    /// Id of the custom field to take away, from `task.v2.custom_field.create` or `.list`.
    pub custom_field_guid: String,
    /// What the field is removed from; only `tasklist`.
    pub resource_type: TaskResourceType,
    /// Id of the task list that loses the field.
    pub resource_id: String,
}

/// The answer to [`CreateCustomField`], [`GetCustomField`] and [`PatchCustomField`].
#[doc(alias("CreateCustomFieldResponse", "GetCustomFieldResponse", "PatchCustomFieldResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFieldResponse {
    /// The custom field that was created.
    pub custom_field: Option<CustomField>,
}

/// A custom field that tasks in a task list have.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomField {
    /// Id of the custom field.
    pub guid: Option<String>,
    /// Name of the custom field.
    pub name: Option<String>,
    /// What kind of values the field has; it decides which setting counts.
    pub r#type: Option<CustomFieldType>,
    /// Settings of a field of numbers.
    pub number_setting: Option<NumberSetting>,
    /// Settings of a field of members.
    pub member_setting: Option<MemberSetting>,
    /// Settings of a field of dates.
    pub datetime_setting: Option<DatetimeSetting>,
    /// Settings of a field of single choice.
    pub single_select_setting: Option<SelectSetting>,
    /// Settings of a field of multiple choice.
    pub multi_select_setting: Option<SelectSetting>,
    /// Who created the field.
    pub creator: Option<Member>,
    /// When the field was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// When the field was last changed.
    pub updated_at: Option<Text<UnixMillis>>,
    /// Settings of a field of text; there are none yet.
    pub text_setting: Option<TextSetting>,
}

/// How dates of a custom field are shown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DatetimeSetting {
    /// How clients show the date, such as `yyyy-mm-dd` or `dd/mm/yyyy`; values in the API stay as they are. Default:
    /// `yyyy-mm-dd`.
    /// One of `yyyy-mm-dd` (year month day dashes), `yyyy/mm/dd` (year month day slashes), `mm/dd/yyyy` (month day year
    /// slashes), `dd/mm/yyyy` (day month year slashes).
    pub format: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A custom field to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputCustomField {
    /// What the field is created in; only `tasklist`. Default: `tasklist`.
    /// Required in some requests.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task list that gets the field; at most 100 characters.
    /// Required in some requests.
    pub resource_id: Option<String>,
    /// Name of the field; at most 50 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// What kind of values the field has; it decides which setting counts.
    /// Required in some requests.
    pub r#type: Option<CustomFieldType>,
    /// Settings of a field of numbers.
    pub number_setting: Option<NumberSetting>,
    /// Settings of a field of the type `member`: whether it takes several people.
    pub member_setting: Option<MemberSetting>,
    /// Settings of a field of dates.
    pub datetime_setting: Option<DatetimeSetting>,
    /// Options of a field of single choice.
    pub single_select_setting: Option<SelectSetting>,
    /// Options of a field of multiple choice.
    pub multi_select_setting: Option<SelectSetting>,
    /// Settings of a field of text; there are none yet.
    pub text_setting: Option<TextSetting>,
}

/// How many users a custom field takes.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MemberSetting {
    /// Whether several users can be chosen. Default: `false`.
    pub multi: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How numbers of a custom field are shown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NumberSetting {
    /// How clients show the number; values in the API stay as they are. Default: `normal`.
    pub format: Option<NumberSettingFormat>,
    /// Own unit shown with the number, at most 4 characters; for the format `custom`.
    pub custom_symbol: Option<String>,
    /// Whether the own unit stands left or right of the number. Default: `right`.
    pub custom_symbol_position: Option<CustomSymbolPosition>,
    /// Whether thousands are separated. Default: `none`.
    pub separator: Option<NumberSettingSeparator>,
    /// How many decimal places are kept, the rest is rounded; 0 to 6. Of percentages, those after the conversion. Default:
    /// 0.
    pub decimal_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Options of a custom field of choice.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SelectSetting {
    /// The options to choose from; at most 100.
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
    /// A number.
    Number,
    /// A date.
    Datetime,
    /// Users.
    Member,
    /// A single choice.
    SingleSelect,
    /// A multiple choice.
    MultiSelect,
    /// A text.
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
    /// Left of the number.
    Left,
    /// Right of the number.
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
    /// With the sign of the yuan.
    Cny,
    /// With an own unit.
    Custom,
    /// A plain number.
    Normal,
    /// A percentage.
    Percentage,
    /// With the sign of the US dollar.
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
    /// Not separated.
    None,
    /// Separated by thousands.
    Thousand,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
