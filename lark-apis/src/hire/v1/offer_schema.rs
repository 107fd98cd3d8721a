// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offer schemas.
//!
//! `hire.v1.offer_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Fetches the details of an offer form.
///
/// - `GET /open-apis/hire/v1/offer_schemas/:offer_schema_id` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/hire_internal/offer/get)
#[lark_api(
    id = "hire.v1.offer_schema.get",
    method = "GET",
    path = "/open-apis/hire/v1/offer_schemas/:offer_schema_id",
    token = "tenant",
    response = GetOfferSchemaResponse,
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOfferSchema {
    /// Id of the offer form.
    pub offer_schema_id: String,
}

/// The answer to [`GetOfferSchema`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOfferSchemaResponse {
    /// Id of the offer form.
    pub id: Option<String>,
    /// What the form is for; 1 for the approval of offers.
    /// Always `1` (offer approval).
    pub scenario: Option<i64>,
    /// Version of the form.
    pub version: Option<i64>,
    /// The fields of the form.
    pub object_list: Vec<OfferSchemaDetail>,
}

/// A field of an offer form.
#[doc(alias = "GetOfferSchemaResponseDetail")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSchemaDetail {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub r#type: Option<String>,
    pub is_customized: Option<bool>,
    pub option_list: Vec<OfferSchemaDetailOption>,
}

/// A choice of a field in an offer form.
#[doc(alias = "GetOfferSchemaResponseDetailOption")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSchemaDetailOption {
    pub name: Option<I18n>,
    pub index: Option<i64>,
    pub active_status: Option<i64>,
}
