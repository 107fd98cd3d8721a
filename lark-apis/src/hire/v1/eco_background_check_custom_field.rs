// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem background check custom fields.
//!
//! `hire.v1.eco_background_check_custom_field` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown, lark_api};

use super::models::I18n;

/// Deletes custom fields of the form in which a background check is ordered.
///
/// Checks that exist are not affected. A deleted key cannot be used again in that account.
///
/// - `POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the background check account, from the event `hire.eco_account.created_v1`.
    pub account_id: String,
}

/// Changes the name and description of custom fields in the order form of background checks.
///
/// Types cannot be changed, nor fields added or removed. Forms of checks that were ordered show the new texts, their
/// contents stay.
///
/// - `PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Custom fields of the form in which background checks are ordered.
    #[lark(body)]
    pub eco_background_check_custom_field: EcoBackgroundCheckCustomField,
}

/// Creates the custom fields of the form in which users order a background check.
///
/// Each call replaces all fields; the last call counts. Checks already ordered are not affected.
///
/// - `POST /open-apis/hire/v1/eco_background_check_custom_fields` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Custom fields of the form in which background checks are ordered.
    #[lark(body)]
    pub eco_background_check_custom_field: EcoBackgroundCheckCustomField,
}

/// Custom fields of the form in which background checks are ordered.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomField {
    /// Id of the background check account, from the event `hire.eco_account.created_v1`.
    pub account_id: String,
    /// The custom fields; an update must list as many as were created.
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldData {
    /// What the field takes: text, number, choice, date, file and so on.
    /// Required in requests.
    pub r#type: Option<EcoBackgroundCheckCustomFieldDataType>,
    /// Key of the field; unique within the account.
    /// Required in requests.
    pub key: Option<String>,
    /// Title of the field in the order form, by language.
    /// Required in requests.
    pub name: Option<I18n>,
    /// Whether the field must be filled in.
    /// Required in requests.
    pub is_required: Option<bool>,
    /// Hint or placeholder shown in the order form, by language.
    pub description: Option<I18n>,
    /// The choices; required if `type` is `select` or `multiselect`.
    pub options: Clearable<Vec<EcoBackgroundCheckCustomFieldDataOption>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A choice of a custom field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldDataOption {
    /// Key of the choice.
    /// Required in requests.
    pub key: Option<String>,
    /// Name of the choice, by language.
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
    /// Yes or no.
    Boolean,
    /// A date.
    Date,
    /// A file.
    File,
    /// Several choices.
    Multiselect,
    /// A number.
    Number,
    /// The candidate's résumé.
    Resume,
    /// One choice.
    Select,
    /// A text of one line, at most 100 Chinese characters.
    Text,
    /// A text of several lines, at most 200 Chinese characters.
    Textarea,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
