// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External offers.
//!
//! `hire.v1.external_offer` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixMillis, Unknown, lark_api};

use super::models::ExternalAttachment;

/// Looks up external offers by external application or by their ids.
///
/// - `POST /open-apis/hire/v1/external_offers/batch_query` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:external_offer`, `hire:external_offer:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct BatchQueryExternalOffer {
    /// Only offers of this external application; from `hire.v1.external_application.list`.
    #[lark(query)]
    pub external_application_id: Option<String>,
    /// How many items a page has at most; up to 20. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Offers to fetch; if given, all other conditions are ignored. At most 20.
    pub external_offer_id_list: Option<Vec<String>>,
}

/// The answer to [`BatchQueryExternalOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryExternalOfferResponse {
    /// The external offers on this page.
    pub items: Vec<ExternalOffer>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Creates an external offer, to bring in one from another system.
///
/// - `POST /open-apis/hire/v1/external_offers` with a tenant token, for custom apps only
/// - Scope: `hire:external_offer`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct CreateExternalOffer {
    /// An offer brought in from another system.
    #[lark(body)]
    pub external_offer: ExternalOffer,
}

/// Deletes an offer that was brought in from another system.
///
/// - `DELETE /open-apis/hire/v1/external_offers/:external_offer_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_offer`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteExternalOffer {
    /// Id of the external offer, from `hire.v1.external_offer.batch_query`.
    pub external_offer_id: String,
}

/// Replaces the whole content of an external offer.
///
/// - `PUT /open-apis/hire/v1/external_offers/:external_offer_id` with a tenant token, for custom apps only
/// - Scope: `hire:external_offer`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct UpdateExternalOffer {
    /// Id of the external offer, from `hire.v1.external_offer.batch_query`.
    pub external_offer_id: String,
    /// An offer brought in from another system.
    #[lark(body)]
    pub external_offer: ExternalOffer,
}

/// The answer to [`CreateExternalOffer`] and [`UpdateExternalOffer`].
#[doc(alias("CreateExternalOfferResponse", "UpdateExternalOfferResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalOfferResponse {
    /// The external offer that was created.
    pub external_offer: Option<ExternalOffer>,
}

/// An offer brought in from another system.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalOffer {
    /// Id of the external offer, given by Feishu Hire.
    pub id: Option<String>,
    /// Key of the offer in the other system, against duplicates: within 24 hours a value can be used once.
    pub external_id: Option<String>,
    /// The external application it belongs to, from `hire.v1.external_application.list`.
    /// Required in requests.
    pub external_application_id: Option<String>,
    /// When the offer was created in the other system.
    pub biz_create_time: Option<Text<UnixMillis>>,
    /// Name of the person in charge of the offer.
    pub owner: Option<String>,
    pub creator: Option<String>,
    /// How far the offer is, as text.
    pub offer_status: Option<String>,
    /// Ids of the files of the offer, from `hire.v1.attachment.create`. At most 20.
    pub attachment_id_list: Clearable<Vec<String>>,
    /// The files of the offer.
    pub attachment_list: Clearable<Vec<ExternalAttachment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
