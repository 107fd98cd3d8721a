// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `directory.v1` share.

use std::collections::BTreeMap;

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown};

/// A row or some fields that could not be read, and why.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AbnormalRecord {
    /// Id of the item with the problem.
    pub id: Option<String>,
    /// What is wrong with the whole item. `0`: nothing, `1000`: no permission.
    pub row_error: Option<i64>,
    /// What is wrong with single fields: name of the field, then `1000` no permission, `2000` service error, `2002` no such
    /// user, `2003` no such field.
    pub field_errors: BTreeMap<String, i64>,
}

/// The value of a custom field; which part is set follows from its type.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// Type of the custom field.
    pub field_type: Option<FieldType>,
    /// Value of a text field, by language.
    pub text_value: Option<I18nText>,
    /// Value of a link field.
    pub url_value: Option<UrlValue>,
    /// Chosen options of an option field.
    pub enum_value: Option<EnumValue>,
    /// People chosen in a person field. At most 100.
    pub user_values: Clearable<Vec<UserValue>>,
    pub date_time_value: Option<String>,
    pub number_value: Option<String>,
    pub boolean_value: Option<bool>,
    /// Value of a telephone field.
    pub phone_value: Option<PhoneValue>,
    /// Key of the custom field, such as `C-1000001`.
    pub field_key: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The options chosen in a custom field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EnumValue {
    /// Ids of the chosen options. At most 100.
    pub enum_ids: Vec<String>,
    pub enum_name: Clearable<BTreeMap<String, OptionValue>>,
    /// Whether the options are texts or pictures.
    /// Required in requests.
    pub enum_type: Option<EnumType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// One comparison of a filter: a field, an operator and a value.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterCondition {
    /// Field to compare. Departments: `parent_department_id`. Employees: `base_info.mobile`, `base_info.email`,
    /// `work_info.job_number`, or `base_info.departments.department_id` together with `work_info.staff_status`.
    pub field: String,
    /// How to compare: `eq` for equal, `in` for one of up to 100 values (not for `parent_department_id`).
    pub operator: String,
    /// Value to compare with, as JSON in a string: `"\"str\""` or `"123"` for `eq`, `"[\"str\"]"` or `"[123]"` for `in`.
    /// The root department is `"0"`; department ids have at most 64 characters.
    pub value: String,
}

/// A text with its translations.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nText {
    /// Text where there is no translation. 1 to 64 characters; some fields take fewer.
    /// Required in requests.
    pub default_value: Option<String>,
    /// Text by language: `zh_cn`, `ja_jp` or `en_us`.
    pub i18n_value: Clearable<BTreeMap<String, String>>,
    pub default_locale: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Links to an avatar in several sizes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImageLink {
    /// URL of the avatar at 72 by 72 pixels.
    pub avatar_72: Option<String>,
    /// URL of the avatar at 240 by 240 pixels.
    pub avatar_240: Option<String>,
    /// URL of the avatar at 640 by 640 pixels.
    pub avatar_640: Option<String>,
    /// URL of the avatar as it was uploaded.
    pub avatar_origin: Option<String>,
}

/// Several comparisons that must all hold.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MultiFilterCondition {
    pub expr: Option<String>,
    /// Comparisons, all of which must hold. At most 10.
    pub conditions: Vec<FilterCondition>,
}

/// An option that a custom field offers.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OptionValue {
    pub id: Option<String>,
    pub option_value: Option<I18nText>,
    pub description: Option<I18nText>,
    pub is_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which page of a list to fetch.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PageCondition {
    pub page_type: Option<String>,
    /// How many items the page has at most; up to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first. Pages cannot be skipped.
    pub page_token: Option<String>,
    pub offset: Option<i64>,
}

/// Whether and how a list goes on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PageResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there if `has_more`.
    pub page_token: Option<String>,
    pub count: Option<i64>,
}

/// A telephone number in a custom field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PhoneValue {
    /// Telephone number without the extension.
    /// Required in requests.
    pub phone_number: Option<String>,
    /// Extension of the number, at most 99 characters.
    pub extension_number: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// By whose permissions a search is narrowed.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchOptions {
    pub filter_permission_resource: String,
    pub admin_role_permission_scope: Option<String>,
    pub admin_role_permission_type: Option<String>,
}

/// A link in a custom field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UrlValue {
    /// Title of the link, by language.
    /// Required in requests.
    pub link_text: Option<I18nText>,
    /// URL to open on a phone.
    /// Required in requests.
    pub url: Option<String>,
    /// URL to open on a computer.
    /// Required in requests.
    pub pcurl: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// People chosen in a custom field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserValue {
    /// Employee ids of the people, in the kind of `employee_id_type`. At most 100.
    pub ids: Vec<String>,
    pub user_type: Option<UserType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `enum_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EnumType {
    /// The options are texts.
    #[lark(rename = "1")]
    Text,
    /// The options are pictures.
    #[lark(rename = "2")]
    Image,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `field_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FieldType {
    /// Text of several lines.
    #[lark(rename = "1")]
    MultilineText,
    /// A link.
    #[lark(rename = "2")]
    Link,
    /// One option.
    #[lark(rename = "3")]
    Option,
    /// One person.
    #[lark(rename = "4")]
    Person,
    /// A telephone number.
    #[lark(rename = "9")]
    Phone,
    /// Text options only.
    #[lark(rename = "10")]
    MultiOption,
    /// A list of people.
    #[lark(rename = "11")]
    People,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `user_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserType {
    /// An employee.
    #[lark(rename = "1")]
    Employee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
