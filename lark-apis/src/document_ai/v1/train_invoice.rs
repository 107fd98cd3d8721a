// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Train invoices.
//!
//! `document_ai.v1.train_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.train_invoice.recognize`.
///
/// - `POST /open-apis/document_ai/v1/train_invoice/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:train_invoice:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/train_invoice/recognize)
#[lark_api(
    id = "document_ai.v1.train_invoice.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/train_invoice/recognize",
    token = "tenant",
    response = RecognizeTrainInvoiceResponse,
    scopes = "document_ai:train_invoice:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeTrainInvoice {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeTrainInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeTrainInvoiceResponse {
    pub train_invoices: Vec<TrainInvoice>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TrainEntity {
    pub r#type: Option<TrainEntityType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TrainInvoice {
    pub entities: Vec<TrainEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TrainEntityType {
    EndStation,
    IdNum,
    Name,
    Price,
    SaleNum,
    SaleStation,
    SeatCls,
    SeatNum,
    StartStation,
    TicketNum,
    Time,
    TotalAmount,
    TrainNum,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
