// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metadata data of common data.
//!
//! `corehr.v1.common_data.meta_data` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::LocalizedText;

/// Adds options to a custom selection field, or to one of some built-in selection fields.
///
/// - `POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option` with a tenant token, for custom apps only
/// - Scope: `corehr:common_data.meta_data:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/custom_field/add_enum_option)
#[doc(alias = "AddEnumOptionCommonDataMetaData")]
#[lark_api(
    id = "corehr.v1.common_data.meta_data.add_enum_option",
    method = "POST",
    path = "/open-apis/corehr/v1/common_data/meta_data/add_enum_option",
    token = "tenant",
    response = EnumOptionResponse,
    scopes = "corehr:common_data.meta_data:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddEnumOption {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// API name of the object the field belongs to, from `corehr.v1.custom_field.list_object_api_name`.
    pub object_api_name: String,
    /// API name of the selection field, as `custom_api_name` of `corehr.v1.custom_field.query`.
    pub enum_field_api_name: String,
    /// Options to add, at least one.
    pub enum_field_options: Vec<EnumFieldOption>,
}

/// Renames, enables or disables an option of a custom selection field or of some built-in ones.
///
/// - `POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option` with a tenant token, for custom apps only
/// - Scope: `corehr:common_data.meta_data:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/custom_field/edit_enum_option)
#[doc(alias = "EditEnumOptionCommonDataMetaData")]
#[lark_api(
    id = "corehr.v1.common_data.meta_data.edit_enum_option",
    method = "POST",
    path = "/open-apis/corehr/v1/common_data/meta_data/edit_enum_option",
    token = "tenant",
    response = EnumOptionResponse,
    scopes = "corehr:common_data.meta_data:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditEnumOption {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// API name of the object the field belongs to, from `corehr.v1.custom_field.list_object_api_name`.
    pub object_api_name: String,
    /// API name of the selection field, as `custom_api_name` of `corehr.v1.custom_field.query`.
    pub enum_field_api_name: String,
    /// The option as it should become.
    pub enum_field_option: EnumFieldOption,
}

/// The answer to [`AddEnumOption`] and [`EditEnumOption`].
#[doc(alias("AddEnumOptionCommonDataMetaDataResponse", "EditEnumOptionCommonDataMetaDataResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnumOptionResponse {
    /// API name of the selection field, as sent.
    pub enum_field_api_name: Option<String>,
    /// All options of the field after the change.
    pub enum_field_options: Vec<EnumFieldOption>,
}

/// An option of a selection field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EnumFieldOption {
    /// API name of the option, which names it uniquely: small letters, digits and underscores after a letter, 1 to 100
    /// characters. Cannot be changed later.
    /// Required in requests.
    pub option_api_name: Option<String>,
    /// Whether the option is enabled.
    /// Required in some requests.
    pub active: Option<bool>,
    /// Name of the option, in at least one language.
    /// Required in requests.
    pub name: Option<LocalizedText>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
