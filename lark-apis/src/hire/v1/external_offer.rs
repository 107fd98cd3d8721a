// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External offers.
//!
//! `hire.v1.external_offer` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixMillis, Unknown, lark_api};

use super::models::ExternalAttachment;

/// Queries several external offers.
///
/// - `POST /open-apis/hire/v1/external_offers/batch_query` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:external_offer`, `hire:external_offer:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-offer-info/batch_query)
#[lark_api(
    id = "hire.v1.external_offer.batch_query",
    method = "POST",
    path = "/open-apis/hire/v1/external_offers/batch_query",
    token = "tenant",
    response = BatchQueryExternalOfferResponse,
    paging(items = ExternalOffer),
    scopes = "hire:external_offer|hire:external_offer:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct BatchQueryExternalOffer {
    #[lark(query)]
    pub external_application_id: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 20 elements.
    pub external_offer_id_list: Option<Vec<String>>,
}

/// The answer to [`BatchQueryExternalOffer`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryExternalOfferResponse {
    pub items: Vec<ExternalOffer>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Creates an external offer.
///
/// - `POST /open-apis/hire/v1/external_offers` with a tenant token, for custom apps only
/// - Scope: `hire:external_offer`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-offer-info/create)
#[lark_api(
    id = "hire.v1.external_offer.create",
    method = "POST",
    path = "/open-apis/hire/v1/external_offers",
    token = "tenant",
    response = ExternalOfferResponse,
    scopes = "hire:external_offer",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateExternalOffer {
    #[lark(body)]
    pub external_offer: ExternalOffer,
}

/// Deletes an external offer.
///
/// - `DELETE /open-apis/hire/v1/external_offers/:external_offer_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_offer`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-offer-info/delete)
#[lark_api(
    id = "hire.v1.external_offer.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/external_offers/:external_offer_id",
    token = "tenant",
    scopes = "hire:external_offer",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteExternalOffer {
    pub external_offer_id: String,
}

/// Updates an external offer.
///
/// - `PUT /open-apis/hire/v1/external_offers/:external_offer_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_offer`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-offer-info/update)
#[lark_api(
    id = "hire.v1.external_offer.update",
    method = "PUT",
    path = "/open-apis/hire/v1/external_offers/:external_offer_id",
    token = "tenant",
    response = ExternalOfferResponse,
    scopes = "hire:external_offer",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateExternalOffer {
    pub external_offer_id: String,
    #[lark(body)]
    pub external_offer: ExternalOffer,
}

/// The answer to [`CreateExternalOffer`] and [`UpdateExternalOffer`].
#[doc(alias("CreateExternalOfferResponse", "UpdateExternalOfferResponse"))]
#[derive(Clone, Default, Model)]
pub struct ExternalOfferResponse {
    pub external_offer: Option<ExternalOffer>,
}

#[derive(Clone, Default, Model)]
pub struct ExternalOffer {
    pub id: Option<String>,
    pub external_id: Option<String>,
    /// Required in requests.
    pub external_application_id: Option<String>,
    pub biz_create_time: Option<Text<UnixMillis>>,
    pub owner: Option<String>,
    pub creator: Option<String>,
    pub offer_status: Option<String>,
    pub attachment_id_list: Clearable<Vec<String>>,
    pub attachment_list: Clearable<Vec<ExternalAttachment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
