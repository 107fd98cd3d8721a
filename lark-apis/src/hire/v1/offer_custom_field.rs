// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offer custom fields.
//!
//! `hire.v1.offer_custom_field` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::I18n;

/// Changes a custom field of the offer forms.
///
/// Each change gives all forms a new `schema_id`. Neither the type of a field nor the value of a formula field can be
/// changed.
///
/// - `PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id` with a tenant token, for custom apps only
/// - Scope: `hire:offer_selection_object`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct UpdateOfferCustomField {
    /// Id of the custom field, from `hire.v1.offer_application_form.get`.
    pub offer_custom_field_id: String,
    pub id: Option<String>,
    /// Name of the field; at least one of Chinese and English.
    pub name: I18n,
    /// The choices of the field.
    pub config: Option<OfferCustomFieldConfig>,
}

/// The choices of a custom field in the offer forms.
#[doc(alias = "UpdateOfferCustomFieldRequestConfig")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferCustomFieldConfig {
    /// The choices; only for fields with one or several.
    pub options: Option<Vec<OfferCustomFieldConfigOption>>,
}

/// A choice of a custom field.
#[doc(alias = "UpdateOfferCustomFieldRequestConfigOption")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferCustomFieldConfigOption {
    /// Name of the choice; at least one of Chinese and English.
    pub name: I18n,
}
