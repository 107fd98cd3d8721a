// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `directory.v1` share.

use std::collections::BTreeMap;

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AbnormalRecord {
    pub id: Option<String>,
    /// One of `0` (success), `1000` (no permission).
    pub row_error: Option<i64>,
    pub field_errors: BTreeMap<String, i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomFieldValue {
    pub field_type: Option<FieldType>,
    pub text_value: Option<I18nText>,
    pub url_value: Option<UrlValue>,
    pub enum_value: Option<EnumValue>,
    /// At most 100 elements.
    pub user_values: Clearable<Vec<UserValue>>,
    pub date_time_value: Option<String>,
    pub number_value: Option<String>,
    pub boolean_value: Option<bool>,
    pub phone_value: Option<PhoneValue>,
    pub field_key: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EnumValue {
    /// At most 100 elements.
    pub enum_ids: Vec<String>,
    pub enum_name: Clearable<BTreeMap<String, OptionValue>>,
    /// Required in requests.
    pub enum_type: Option<EnumType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterCondition {
    pub field: String,
    /// One of `eq` (equal), `in`.
    pub operator: String,
    pub value: String,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nText {
    /// Required in requests.
    pub default_value: Option<String>,
    pub i18n_value: Clearable<BTreeMap<String, String>>,
    pub default_locale: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImageLink {
    pub avatar_72: Option<String>,
    pub avatar_240: Option<String>,
    pub avatar_640: Option<String>,
    pub avatar_origin: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MultiFilterCondition {
    pub expr: Option<String>,
    /// At most 10 elements.
    pub conditions: Vec<FilterCondition>,
}

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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PageCondition {
    pub page_type: Option<String>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub offset: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PageResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub count: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PhoneValue {
    /// Required in requests.
    pub phone_number: Option<String>,
    pub extension_number: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchOptions {
    pub filter_permission_resource: String,
    pub admin_role_permission_scope: Option<String>,
    pub admin_role_permission_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UrlValue {
    /// Required in requests.
    pub link_text: Option<I18nText>,
    /// Required in requests.
    pub url: Option<String>,
    /// Required in requests.
    pub pcurl: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserValue {
    /// At most 100 elements.
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
    #[lark(rename = "1")]
    Text,
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
    #[lark(rename = "1")]
    MultilineText,
    #[lark(rename = "2")]
    Link,
    #[lark(rename = "3")]
    Option,
    #[lark(rename = "4")]
    Person,
    #[lark(rename = "9")]
    Phone,
    /// Text options only.
    #[lark(rename = "10")]
    MultiOption,
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
    #[lark(rename = "1")]
    Employee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
