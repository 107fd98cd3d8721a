// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Vehicle invoices.
//!
//! `document_ai.v1.vehicle_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese invoice for a motor vehicle from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/vehicle_invoice/recognize` with a tenant or user token, for custom and store apps
/// - Scope: `document_ai:vehicle_invoice:recognize`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/vehicle_invoice/recognize)
#[lark_api(
    id = "document_ai.v1.vehicle_invoice.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/vehicle_invoice/recognize",
    token = "tenant|user",
    response = RecognizeVehicleInvoiceResponse,
    scopes = "document_ai:vehicle_invoice:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeVehicleInvoice {
    /// Picture of the invoice: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeVehicleInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeVehicleInvoiceResponse {
    /// What was read from the invoice.
    pub vehicle_invoice: Option<VehicleInvoice>,
}

/// What was read from an invoice for a motor vehicle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleInvoice {
    /// What was read, by kind of detail.
    pub entities: Vec<VehicleInvoiceEntity>,
}

/// A detail read from an invoice for a motor vehicle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleInvoiceEntity {
    /// Which detail of it this is.
    pub r#type: Option<VehicleInvoiceEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VehicleInvoiceEntityType {
    /// Tax number of the buyer.
    BuyerId,
    /// Name of the buyer.
    BuyerName,
    /// Number of the certificate of conformity.
    CertificateNum,
    /// When the invoice was written.
    Date,
    /// Number of the engine.
    EngineNum,
    /// Code of the invoice.
    InvoiceCode,
    /// Number of the invoice.
    InvoiceNum,
    /// Number of the machine.
    MachineNum,
    /// Price without tax.
    Price,
    /// Code printed by machine.
    PrintCode,
    /// Number printed by machine.
    PrintNum,
    /// Make and model.
    ProductModel,
    /// Address of the seller.
    SalerAddr,
    /// Tax number of the seller.
    SalerId,
    /// Name of the seller.
    SalerName,
    /// Amount of the tax.
    Tax,
    /// Rate of the tax.
    TaxRate,
    /// Price with tax.
    TotalPrice,
    /// Price with tax, in figures.
    TotalPriceLittle,
    /// Type of vehicle.
    VehicleType,
    /// Vehicle identification number.
    Vin,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
