// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `directory.v1` share.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum};

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AbnormalRecord {
    pub id: Option<String>,
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
    pub user_values: Vec<UserValue>,
    pub date_time_value: Option<String>,
    pub number_value: Option<String>,
    pub boolean_value: Option<bool>,
    pub phone_value: Option<PhoneValue>,
    pub field_key: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EnumValue {
    /// At most 100 elements.
    pub enum_ids: Vec<String>,
    pub enum_name: BTreeMap<String, OptionValue>,
    /// Required in requests.
    pub enum_type: Option<EnumType>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterCondition {
    pub field: String,
    pub operator: String,
    pub value: String,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nText {
    /// Required in requests.
    pub default_value: Option<String>,
    pub i18n_value: BTreeMap<String, String>,
    pub default_locale: Option<String>,
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
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserValue {
    /// At most 100 elements.
    pub ids: Vec<String>,
    pub user_type: Option<UserType>,
}

/// The values of `enum_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EnumType {
    #[lark(rename = "1")]
    Value1,
    #[lark(rename = "2")]
    Value2,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `field_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FieldType {
    #[lark(rename = "1")]
    Value1,
    #[lark(rename = "10")]
    Value10,
    #[lark(rename = "11")]
    Value11,
    #[lark(rename = "2")]
    Value2,
    #[lark(rename = "3")]
    Value3,
    #[lark(rename = "4")]
    Value4,
    #[lark(rename = "9")]
    Value9,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `user_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserType {
    #[lark(rename = "1")]
    Value1,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
