// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Vehicle invoices.
//!
//! `document_ai.v1.vehicle_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.vehicle_invoice.recognize`.
///
/// - `POST /open-apis/document_ai/v1/vehicle_invoice/recognize` with a tenant or user token, for custom and store apps
/// - Scope: `document_ai:vehicle_invoice:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
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
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeVehicleInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeVehicleInvoiceResponse {
    pub vehicle_invoice: Option<VehicleInvoice>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleInvoice {
    pub entities: Vec<VehicleInvoiceEntity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleInvoiceEntity {
    pub r#type: Option<VehicleInvoiceEntityType>,
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VehicleInvoiceEntityType {
    BuyerId,
    BuyerName,
    CertificateNum,
    Date,
    EngineNum,
    InvoiceCode,
    InvoiceNum,
    MachineNum,
    Price,
    PrintCode,
    PrintNum,
    ProductModel,
    SalerAddr,
    SalerId,
    SalerName,
    Tax,
    TaxRate,
    TotalPrice,
    TotalPriceLittle,
    VehicleType,
    Vin,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
