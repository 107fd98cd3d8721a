// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem account custom fields.
//!
//! `hire.v1.eco_account_custom_field` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Deletes several ecosystem account custom fields.
///
/// - `POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
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
pub struct BatchDeleteEcoAccountCustomField {
    /// One of `1` (background check), `2` (exam).
    pub scope: i64,
    pub custom_field_key_list: Option<Vec<String>>,
}

/// Updates several ecosystem account custom fields.
///
/// - `PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
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
pub struct BatchUpdateEcoAccountCustomField {
    #[lark(body)]
    pub eco_account_custom_field: EcoAccountCustomField,
}

/// Creates an ecosystem account custom field.
///
/// - `POST /open-apis/hire/v1/eco_account_custom_fields` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
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
pub struct CreateEcoAccountCustomField {
    #[lark(body)]
    pub eco_account_custom_field: EcoAccountCustomField,
}

#[derive(Clone, Default, Model)]
pub struct EcoAccountCustomField {
    /// Required in requests. One of `1` (background check), `2` (exam).
    pub scope: Option<i64>,
    /// Required in requests.
    pub custom_field_list: Option<Vec<EcoAccountCustomFieldData>>,
}

#[derive(Clone, Default, Model)]
pub struct EcoAccountCustomFieldData {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub name: Option<I18n>,
    /// Required in requests.
    pub is_required: Option<bool>,
    pub description: Option<I18n>,
}
