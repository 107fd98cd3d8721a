// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem account custom fields.
//!
//! `hire.v1.eco_account_custom_field` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::I18n;

/// Deletes custom fields of the account form of a background check or written test provider.
///
/// For providers. It cannot be undone, a deleted key cannot be used again, and at least one field must stay. Values in
/// accounts that exist are kept; only the form for new accounts changes.
///
/// - `POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_account_custom_field/batch_delete)
#[lark_api(
    id = "hire.v1.eco_account_custom_field.batch_delete",
    method = "POST",
    path = "/open-apis/hire/v1/eco_account_custom_fields/batch_delete",
    token = "tenant",
    scopes = "hire:background_check_order|hire:exam",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteEcoAccountCustomField {
    /// Whether the fields are for background checks or written tests.
    /// One of `1` (background check), `2` (exam).
    pub scope: i64,
    /// Keys of the custom fields to delete.
    pub custom_field_key_list: Option<Vec<String>>,
}

/// Changes the name and description of custom fields in a provider's account form.
///
/// For providers of background checks or written tests. Values that customers entered are not affected.
///
/// - `PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_account_custom_field/batch_update)
#[lark_api(
    id = "hire.v1.eco_account_custom_field.batch_update",
    method = "PATCH",
    path = "/open-apis/hire/v1/eco_account_custom_fields/batch_update",
    token = "tenant",
    scopes = "hire:background_check_order|hire:exam",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateEcoAccountCustomField {
    /// Custom fields of a provider's account form.
    #[lark(body)]
    pub eco_account_custom_field: EcoAccountCustomField,
}

/// Creates the custom fields by which a provider recognises the accounts of its customers, such as a tenant id at the
/// provider.
///
/// For providers of background checks or written tests. Each call replaces all fields; the last call counts. For a
/// custom app, the customer must first add it among the providers in Feishu Hire.
///
/// - `POST /open-apis/hire/v1/eco_account_custom_fields` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_account_custom_field/create)
#[lark_api(
    id = "hire.v1.eco_account_custom_field.create",
    method = "POST",
    path = "/open-apis/hire/v1/eco_account_custom_fields",
    token = "tenant",
    scopes = "hire:background_check_order|hire:exam",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEcoAccountCustomField {
    /// Custom fields of a provider's account form.
    #[lark(body)]
    pub eco_account_custom_field: EcoAccountCustomField,
}

/// Custom fields of a provider's account form.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoAccountCustomField {
    /// Whether they are for background checks or written tests.
    /// One of `1` (background check), `2` (exam).
    pub scope: i64,
    /// The fields customers fill in when they add an account.
    pub custom_field_list: Vec<EcoAccountCustomFieldData>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoAccountCustomFieldData {
    /// Key of the field; unique within its `scope`.
    pub key: String,
    /// Title of the field, by language, seen where customers add their account.
    pub name: I18n,
    /// Whether customers must fill it in.
    pub is_required: bool,
    /// Hint shown with the field, by language, where customers add their account.
    pub description: Option<I18n>,
}
