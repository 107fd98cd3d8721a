// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Taxi invoices.
//!
//! `document_ai.v1.taxi_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads Chinese taxi receipts from a picture or file.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/taxi_invoice/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:taxi_invoice:recognize`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/taxi_invoice/recognize)
#[lark_api(
    id = "document_ai.v1.taxi_invoice.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/taxi_invoice/recognize",
    token = "tenant",
    response = RecognizeTaxiInvoiceResponse,
    scopes = "document_ai:taxi_invoice:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoice {
    /// Picture or file of the receipts: JPG, JPEG, PNG, PDF or OFD, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeTaxiInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceResponse {
    /// What was read, receipt by receipt.
    pub taxi_invoices: Vec<TaxiInvoice>,
}

/// A detail read from a taxi receipt.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaxiEntity {
    /// Which detail of it this is.
    pub r#type: Option<TaxiEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// What was read from a taxi receipt.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaxiInvoice {
    /// What was read, by kind of detail.
    pub entities: Vec<TaxiEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaxiEntityType {
    /// Extra charge.
    AdditionalFee,
    /// Number of the taxi.
    CarNumber,
    /// Charge for calling the taxi.
    DispatchFee,
    /// Distance driven.
    Distance,
    /// When the ride ended.
    EndTime,
    /// Code of the receipt.
    InvoiceCode,
    /// Number of the receipt.
    InvoiceNo,
    /// Name of the seal.
    InvoiceSpecialSeal,
    /// Whether it bears a seal.
    IsSealed,
    /// Price per unit.
    Price,
    /// Name of the seller in the seal.
    SellerNameInSeal,
    /// Tax number of the seller in the seal.
    SellerTaxpayerNoInSeal,
    /// Day of the ride.
    StartDate,
    /// When the ride began.
    StartTime,
    /// Title of the receipt.
    TitleTrial,
    /// What the ride cost.
    TotalAmount,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
