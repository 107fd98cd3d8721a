// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! VAT invoices.
//!
//! `document_ai.v1.vat_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.vat_invoice.recognize`.
///
/// - `POST /open-apis/document_ai/v1/vat_invoice/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:vat_invoice:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/vat_invoice/recognize)
#[lark_api(
    id = "document_ai.v1.vat_invoice.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/vat_invoice/recognize",
    token = "tenant",
    response = RecognizeVatInvoiceResponse,
    scopes = "document_ai:vat_invoice:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeVatInvoice {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeVatInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeVatInvoiceResponse {
    pub vat_invoices: Vec<VatInvoice>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VatEntity {
    pub r#type: Option<VatEntityType>,
    pub value: Option<String>,
    pub items: Vec<Vec<VatEntityItems>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VatEntityItems {
    pub r#type: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VatInvoice {
    pub entities: Vec<VatEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VatEntityType {
    BigTotalPriceAndTax,
    BuyerAccount,
    BuyerAddressPhone,
    BuyerName,
    BuyerTaxpayerNo,
    CheckCode,
    Drawer,
    InvoiceCode,
    InvoiceDate,
    InvoiceName,
    InvoiceNo,
    InvoiceSpecialSeal,
    IsSealed,
    MachineNum,
    PasswordArea,
    Payee,
    Remarks,
    Reviewer,
    SellerAccount,
    SellerAddressPhone,
    SellerName,
    SellerNameInSeal,
    SellerTaxpayerNo,
    SellerTaxpayerNoInSeal,
    TotalPrice,
    TotalPriceAndTax,
    TotalTax,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
