// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offer custom fields.
//!
//! `hire.v1.offer_custom_field` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Updates an offer custom field.
///
/// - `PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id` with a tenant token, for custom apps only
/// - Scope: `hire:offer_selection_object`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002065
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/offer-settings/offer_application_form/update)
#[lark_api(
    id = "hire.v1.offer_custom_field.update",
    method = "PUT",
    path = "/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id",
    token = "tenant",
    scopes = "hire:offer_selection_object",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct UpdateOfferCustomField {
    pub offer_custom_field_id: String,
    pub id: Option<String>,
    pub name: I18n,
    pub config: Option<OfferCustomFieldConfig>,
}

#[doc(alias = "UpdateOfferCustomFieldRequestConfig")]
#[derive(Clone, Default, Model)]
pub struct OfferCustomFieldConfig {
    pub options: Option<Vec<OfferCustomFieldConfigOption>>,
}

#[doc(alias = "UpdateOfferCustomFieldRequestConfigOption")]
#[derive(Clone, Default, Model)]
pub struct OfferCustomFieldConfigOption {
    /// Required in requests.
    pub name: Option<I18n>,
}
