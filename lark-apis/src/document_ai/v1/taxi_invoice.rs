// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Taxi invoices.
//!
//! `document_ai.v1.taxi_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.taxi_invoice.recognize`.
///
/// - `POST /open-apis/document_ai/v1/taxi_invoice/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:taxi_invoice:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
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
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeTaxiInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceResponse {
    pub taxi_invoices: Vec<TaxiInvoice>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaxiEntity {
    pub r#type: Option<TaxiEntityType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaxiInvoice {
    pub entities: Vec<TaxiEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaxiEntityType {
    AdditionalFee,
    CarNumber,
    DispatchFee,
    Distance,
    EndTime,
    InvoiceCode,
    InvoiceNo,
    InvoiceSpecialSeal,
    IsSealed,
    Price,
    SellerNameInSeal,
    SellerTaxpayerNoInSeal,
    StartDate,
    StartTime,
    TitleTrial,
    TotalAmount,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
