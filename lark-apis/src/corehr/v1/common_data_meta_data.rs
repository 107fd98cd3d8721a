// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metadata data of common data.
//!
//! `corehr.v1.common_data.meta_data` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::LocalizedText;

/// Adds an enum option of metadata data of common data.
///
/// - `POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option` with a tenant token, for custom apps only
/// - Scope: `corehr:common_data.meta_data:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160004, 1161999, 1162010, 1162020, 1162030, 1162032, 1162034, 1162041
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
pub struct AddEnumOption {
    #[lark(query)]
    pub client_token: Option<String>,
    pub object_api_name: String,
    pub enum_field_api_name: String,
    pub enum_field_options: Vec<EnumFieldOption>,
}

/// Edits an enum option of metadata data of common data.
///
/// - `POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option` with a tenant token, for custom apps only
/// - Scope: `corehr:common_data.meta_data:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160004, 1161999, 1162010, 1162020, 1162023, 1162030, 1162032, 1162034, 1162040
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
pub struct EditEnumOption {
    #[lark(query)]
    pub client_token: Option<String>,
    pub object_api_name: String,
    pub enum_field_api_name: String,
    pub enum_field_option: EnumFieldOption,
}

/// The answer to [`AddEnumOption`] and [`EditEnumOption`].
#[doc(alias("AddEnumOptionCommonDataMetaDataResponse", "EditEnumOptionCommonDataMetaDataResponse"))]
#[derive(Clone, Default, Model)]
pub struct EnumOptionResponse {
    pub enum_field_api_name: Option<String>,
    pub enum_field_options: Vec<EnumFieldOption>,
}

#[derive(Clone, Default, Model)]
pub struct EnumFieldOption {
    /// Required in requests.
    pub option_api_name: Option<String>,
    /// Required in some requests.
    pub active: Option<bool>,
    /// Required in requests.
    pub name: Option<LocalizedText>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
