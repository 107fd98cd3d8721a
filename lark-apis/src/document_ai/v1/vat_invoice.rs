// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! VAT invoices.
//!
//! `document_ai.v1.vat_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads Chinese value-added tax invoices from a picture or file.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/vat_invoice/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:vat_invoice:recognize`
/// - Rate limit: 10 a second
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
    /// Picture or file of the invoices: JPG, JPEG, PNG, PDF, BMP or OFD, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeVatInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeVatInvoiceResponse {
    /// What was read, invoice by invoice.
    pub vat_invoices: Vec<VatInvoice>,
}

/// A detail read from a value-added tax invoice.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VatEntity {
    /// Which detail of it this is.
    pub r#type: Option<VatEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
    /// Lines of the invoice, each as a list of cells.
    pub items: Vec<Vec<VatEntityItems>>,
}

/// A cell in a line of a value-added tax invoice.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VatEntityItems {
    pub r#type: Option<String>,
    pub value: Option<String>,
}

/// What was read from a value-added tax invoice.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VatInvoice {
    /// What was read, by kind of detail.
    pub entities: Vec<VatEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VatEntityType {
    /// Total with tax, in words.
    BigTotalPriceAndTax,
    /// Bank and account of the buyer.
    BuyerAccount,
    /// Address and telephone number of the buyer.
    BuyerAddressPhone,
    /// Name of the buyer.
    BuyerName,
    /// Tax number of the buyer.
    BuyerTaxpayerNo,
    /// Check code of the invoice.
    CheckCode,
    /// Who wrote the invoice.
    Drawer,
    /// Code of the invoice.
    InvoiceCode,
    /// When it was written.
    InvoiceDate,
    /// Heading of the invoice.
    InvoiceName,
    /// Number of the invoice.
    InvoiceNo,
    /// Name of the seal.
    InvoiceSpecialSeal,
    /// Whether it bears a seal.
    IsSealed,
    /// Number of the machine.
    MachineNum,
    /// Encrypted part of the invoice.
    PasswordArea,
    /// Who took the payment.
    Payee,
    /// Remarks on the invoice.
    Remarks,
    /// Who checked the invoice.
    Reviewer,
    /// Bank and account of the seller.
    SellerAccount,
    /// Address and telephone number of the seller.
    SellerAddressPhone,
    /// Name of the seller.
    SellerName,
    /// Name of the seller in the seal.
    SellerNameInSeal,
    /// Tax number of the seller.
    SellerTaxpayerNo,
    /// Tax number of the seller in the seal.
    SellerTaxpayerNoInSeal,
    /// Total without tax.
    TotalPrice,
    /// Total with tax.
    TotalPriceAndTax,
    /// Total of the tax.
    TotalTax,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
