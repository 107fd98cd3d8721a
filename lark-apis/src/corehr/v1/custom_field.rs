// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom fields.
//!
//! `corehr.v1.custom_field` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::LocalizedText;

/// Reads one field of a Feishu People object, built-in or custom, with its options or the fields of its group.
///
/// - `GET /open-apis/corehr/v1/custom_fields/get_by_param` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/custom_field/get_by_param)
#[doc(alias = "GetByParamCustomField")]
#[lark_api(
    id = "corehr.v1.custom_field.get_by_param",
    method = "GET",
    path = "/open-apis/corehr/v1/custom_fields/get_by_param",
    token = "tenant",
    response = GetCustomFieldByParamResponse,
    scopes = "corehr:common_data.meta_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCustomFieldByParam {
    /// API name of the object the field belongs to, from `corehr.v1.custom_field.list_object_api_name`.
    pub object_api_name: String,
    /// API name of the field, as `custom_api_name` of `corehr.v1.custom_field.query`.
    pub custom_api_name: String,
}

/// The answer to [`GetCustomFieldByParam`].
#[doc(alias = "GetByParamCustomFieldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCustomFieldByParamResponse {
    /// Field that was asked for.
    pub data: Option<CustomField>,
}

/// Lists the objects of Feishu People, built-in and custom.
///
/// - `GET /open-apis/corehr/v1/custom_fields/list_object_api_name` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/custom_field/list_object_api_name)
#[doc(alias = "ListObjectApiNameCustomField")]
#[lark_api(
    id = "corehr.v1.custom_field.list_object_api_name",
    method = "GET",
    path = "/open-apis/corehr/v1/custom_fields/list_object_api_name",
    token = "tenant",
    response = ListCustomFieldObjectApiNameResponse,
    paging(items = CustomFieldObject),
    scopes = "corehr:common_data.meta_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCustomFieldObjectApiName {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
}

/// The answer to [`ListCustomFieldObjectApiName`].
#[doc(alias = "ListObjectApiNameCustomFieldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCustomFieldObjectApiNameResponse {
    /// Objects of Feishu People, built-in and custom.
    pub items: Vec<CustomFieldObject>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Lists the custom fields of Feishu People objects, named by their API names.
///
/// - `GET /open-apis/corehr/v1/custom_fields/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/custom_field/query)
#[lark_api(
    id = "corehr.v1.custom_field.query",
    method = "GET",
    path = "/open-apis/corehr/v1/custom_fields/query",
    token = "tenant",
    response = QueryCustomFieldResponse,
    scopes = "corehr:common_data.meta_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryCustomField {
    /// API names of the objects to list fields of, at most 20, from `corehr.v1.custom_field.list_object_api_name`.
    pub object_api_name_list: Vec<String>,
}

/// The answer to [`QueryCustomField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCustomFieldResponse {
    /// Custom fields of the objects.
    pub items: Vec<CustomField>,
}

/// Settings of an attachment field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentFieldSetting {
    /// Whether the field takes several files.
    pub is_multiple: Option<bool>,
    /// Out of use and mostly empty.
    pub file_type: Option<i64>,
}

/// Settings of a calculated field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CalculatedFieldSetting {
    /// Type of the field's result.
    pub r#type: Option<i64>,
}

/// Settings of a field, of which the one for its type is filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    /// Settings of a text field; filled in only for that type.
    pub text_field_setting: Option<TextFieldSetting>,
    /// Settings of a number field; filled in only for that type.
    pub number_field_setting: Option<NumberFieldSetting>,
    /// Settings of a selection field; filled in only for that type.
    pub enum_field_setting: Option<EnumFieldSetting>,
    /// Settings of a lookup field; filled in only for that type.
    pub lookup_field_setting: Option<LookupFieldSetting>,
    /// Settings of a field of dates and times; filled in only for that type.
    pub date_time_field_setting: Option<DateTimeFieldSetting>,
    /// Settings of an attachment field; filled in only for that type.
    pub attachment_field_setting: Option<AttachmentFieldSetting>,
    /// Settings of an image field; filled in only for that type.
    pub image_field_setting: Option<ImageFieldSetting>,
    /// Settings of a calculated field; filled in only for that type.
    pub calculated_field_setting: Option<CalculatedFieldSetting>,
}

/// A set of options that selection fields use.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    /// API name of the set of options, which names it uniquely.
    pub api_name: Option<String>,
    /// Name of the set of options, in Chinese and English.
    pub name: Option<LocalizedText>,
    /// What the set of options is for, in Chinese and English.
    pub description: Option<LocalizedText>,
    /// Whether the set of options is enabled.
    pub is_open: Option<bool>,
}

/// A field of a Feishu People object.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomField {
    /// API name of the field, which names it uniquely.
    pub custom_api_name: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<LocalizedText>,
    /// Description of the field.
    pub description: Option<LocalizedText>,
    /// Whether the field is enabled.
    pub is_open: Option<bool>,
    /// Whether the field must be filled in.
    pub is_required: Option<bool>,
    /// Whether a value may occur only once.
    pub is_unique: Option<bool>,
    /// API name of the object the field belongs to.
    pub object_api_name: Option<String>,
    /// Type of the field: 1 text, 2 yes or no, 3 number, 4 option, 5 lookup, 6 automatic code, 7 date and time, 8
    /// attachment, 9 image, 10 calculated, 11 reverse lookup.
    /// One of `1` (text), `2` (boolean), `3` (number), `4` (enum), `5` (lookup), `6` (auto number), `7` (date time), `8`
    /// (attachment), `9` (image), `10` (calculated), `11` (back lookup).
    pub r#type: Option<i64>,
    /// Settings of the field by its type; absent for types such as lookup and calculated fields.
    pub common_schema_config: Option<CommonSchemaConfig>,
    /// When the field was created.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the field was last changed.
    pub update_time: Option<Text<UnixSeconds>>,
}

/// Settings of a field of dates and times.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DateTimeFieldSetting {
    /// What the field holds: 1 date, 2 time, 3 date and time, 4 timestamp.
    /// One of `1` (date), `2` (time), `3` (date time), `4` (timestamp).
    pub date_time_type: Option<i64>,
}

/// Settings of a selection field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnumFieldSetting {
    /// Sets of options of the field.
    pub enum_field_option_list: Vec<CommonSchemaOption>,
    /// Whether several options can be chosen.
    pub is_multiple: Option<bool>,
}

/// Settings of an image field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImageFieldSetting {
    /// What the image shows: 1 avatar, 2 badge photo, 3 logo.
    /// One of `1` (avatar), `2` (badge photo), `3` (logo).
    pub image_type: Option<i64>,
    /// Shape of the image: 1 square, 2 round.
    /// One of `1` (square), `2` (round).
    pub display_style: Option<i64>,
}

/// Settings of a lookup field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LookupFieldSetting {
    /// API name of the object that the field looks up, such as `employment` for people.
    pub lookup_obj_api_name: Option<String>,
    /// Whether the field takes several values, as for choosing several people.
    pub is_multiple: Option<bool>,
}

/// Settings of a number field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NumberFieldSetting {
    /// What the number is: 1 percent, 2 integer, 3 value, 4 money.
    /// One of `1` (percent), `2` (integer), `3` (decimal), `4` (money).
    pub number_field_type: Option<i64>,
    /// How many digits follow the decimal point.
    pub decimal_places: Option<i64>,
    /// How numbers are rounded: 0 to nearest, 1 up, 2 down.
    /// One of `0` (half up), `1` (ceil), `2` (floor).
    pub round_type: Option<i64>,
    /// How many digits the number has at most, before and after the point.
    pub decimal_total_places: Option<i64>,
}

/// An object of Feishu People, a set of fields.
#[doc(alias = "Object")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFieldObject {
    /// API name of the object, which names it uniquely.
    pub object_api_name: Option<String>,
    /// Name of the object, in Chinese and English.
    pub name: Option<LocalizedText>,
    /// Whether the object is enabled.
    pub is_open: Option<bool>,
    /// When the object was created, in seconds.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the object was last changed, in seconds.
    pub update_time: Option<Text<UnixSeconds>>,
}

/// Settings of a text field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TextFieldSetting {
    /// Whether the field takes several languages.
    pub is_multilingual: Option<bool>,
    /// Whether the field takes several lines.
    pub is_multiline: Option<bool>,
    /// How many characters the text has at most.
    pub max_length: Option<i64>,
    /// Whether the field holds a link.
    pub is_url_type: Option<bool>,
}
