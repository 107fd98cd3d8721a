// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom fields.
//!
//! `corehr.v1.custom_field` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::LocalizedText;

/// Fetches custom fields by param.
///
/// - `GET /open-apis/corehr/v1/custom_fields/get_by_param` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160005, 1160006, 1160997, 1162010, 1162020
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
pub struct GetCustomFieldByParam {
    pub object_api_name: String,
    pub custom_api_name: String,
}

/// The answer to [`GetCustomFieldByParam`].
#[doc(alias = "GetByParamCustomFieldResponse")]
#[derive(Clone, Default, Model)]
pub struct GetCustomFieldByParamResponse {
    pub data: Option<CustomField>,
}

/// Lists an object API name of a custom field.
///
/// - `GET /open-apis/corehr/v1/custom_fields/list_object_api_name` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160009, 1160997
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
pub struct ListCustomFieldObjectApiName {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListCustomFieldObjectApiName`].
#[doc(alias = "ListObjectApiNameCustomFieldResponse")]
#[derive(Clone, Default, Model)]
pub struct ListCustomFieldObjectApiNameResponse {
    pub items: Vec<CustomFieldObject>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Queries custom fields.
///
/// - `GET /open-apis/corehr/v1/custom_fields/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160005, 1160997, 1162010
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
pub struct QueryCustomField {
    pub object_api_name_list: Vec<String>,
}

/// The answer to [`QueryCustomField`].
#[derive(Clone, Default, Model)]
pub struct QueryCustomFieldResponse {
    pub items: Vec<CustomField>,
}

#[derive(Clone, Default, Model)]
pub struct AttachmentFieldSetting {
    pub is_multiple: Option<bool>,
    pub file_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct CalculatedFieldSetting {
    pub r#type: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct CommonSchemaConfig {
    pub text_field_setting: Option<TextFieldSetting>,
    pub number_field_setting: Option<NumberFieldSetting>,
    pub enum_field_setting: Option<EnumFieldSetting>,
    pub lookup_field_setting: Option<LookupFieldSetting>,
    pub date_time_field_setting: Option<DateTimeFieldSetting>,
    pub attachment_field_setting: Option<AttachmentFieldSetting>,
    pub image_field_setting: Option<ImageFieldSetting>,
    pub calculated_field_setting: Option<CalculatedFieldSetting>,
}

#[derive(Clone, Default, Model)]
pub struct CommonSchemaOption {
    pub api_name: Option<String>,
    pub name: Option<LocalizedText>,
    pub description: Option<LocalizedText>,
    pub is_open: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct CustomField {
    pub custom_api_name: Option<String>,
    pub name: Option<LocalizedText>,
    pub description: Option<LocalizedText>,
    pub is_open: Option<bool>,
    pub is_required: Option<bool>,
    pub is_unique: Option<bool>,
    pub object_api_name: Option<String>,
    /// One of `1` (text), `2` (boolean), `3` (number), `4` (enum), `5` (lookup), `6` (auto number), `7` (date time), `8`
    /// (attachment), `9` (image), `10` (calculated), `11` (back lookup).
    pub r#type: Option<i64>,
    pub common_schema_config: Option<CommonSchemaConfig>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub update_time: Option<Text<UnixSeconds>>,
}

#[derive(Clone, Default, Model)]
pub struct DateTimeFieldSetting {
    /// One of `1` (date), `2` (time), `3` (date time), `4` (timestamp).
    pub date_time_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct EnumFieldSetting {
    pub enum_field_option_list: Vec<CommonSchemaOption>,
    pub is_multiple: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct ImageFieldSetting {
    /// One of `1` (avatar), `2` (badge photo), `3` (logo).
    pub image_type: Option<i64>,
    /// One of `1` (square), `2` (round).
    pub display_style: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct LookupFieldSetting {
    pub lookup_obj_api_name: Option<String>,
    pub is_multiple: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct NumberFieldSetting {
    /// One of `1` (percent), `2` (integer), `3` (decimal), `4` (money).
    pub number_field_type: Option<i64>,
    pub decimal_places: Option<i64>,
    /// One of `0` (half up), `1` (ceil), `2` (floor).
    pub round_type: Option<i64>,
    pub decimal_total_places: Option<i64>,
}

#[doc(alias = "Object")]
#[derive(Clone, Default, Model)]
pub struct CustomFieldObject {
    pub object_api_name: Option<String>,
    pub name: Option<LocalizedText>,
    pub is_open: Option<bool>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub update_time: Option<Text<UnixSeconds>>,
}

#[derive(Clone, Default, Model)]
pub struct TextFieldSetting {
    pub is_multilingual: Option<bool>,
    pub is_multiline: Option<bool>,
    pub max_length: Option<i64>,
    pub is_url_type: Option<bool>,
}
