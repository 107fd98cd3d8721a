// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem background check custom fields.
//!
//! `hire.v1.eco_background_check_custom_field` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown, lark_api};

use super::models::I18n;

/// Deletes several ecosystem background check custom fields.
///
/// - `POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002860
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check_custom_field/batch_delete)
#[lark_api(
    id = "hire.v1.eco_background_check_custom_field.batch_delete",
    method = "POST",
    path = "/open-apis/hire/v1/eco_background_check_custom_fields/batch_delete",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteEcoBackgroundCheckCustomField {
    pub account_id: String,
}

/// Updates several ecosystem background check custom fields.
///
/// - `PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check_custom_field/batch_update)
#[lark_api(
    id = "hire.v1.eco_background_check_custom_field.batch_update",
    method = "PATCH",
    path = "/open-apis/hire/v1/eco_background_check_custom_fields/batch_update",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateEcoBackgroundCheckCustomField {
    #[lark(body)]
    pub eco_background_check_custom_field: EcoBackgroundCheckCustomField,
}

/// Creates an ecosystem background check custom field.
///
/// - `POST /open-apis/hire/v1/eco_background_check_custom_fields` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002855
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check_custom_field/create)
#[lark_api(
    id = "hire.v1.eco_background_check_custom_field.create",
    method = "POST",
    path = "/open-apis/hire/v1/eco_background_check_custom_fields",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEcoBackgroundCheckCustomField {
    #[lark(body)]
    pub eco_background_check_custom_field: EcoBackgroundCheckCustomField,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomField {
    pub account_id: String,
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldData {
    /// Required in requests.
    pub r#type: Option<EcoBackgroundCheckCustomFieldDataType>,
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub name: Option<I18n>,
    /// Required in requests.
    pub is_required: Option<bool>,
    pub description: Option<I18n>,
    pub options: Clearable<Vec<EcoBackgroundCheckCustomFieldDataOption>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldDataOption {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub name: Option<I18n>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EcoBackgroundCheckCustomFieldDataType {
    Boolean,
    Date,
    File,
    Multiselect,
    Number,
    Resume,
    Select,
    Text,
    Textarea,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
