// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Train invoices.
//!
//! `document_ai.v1.train_invoice` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads Chinese train tickets from a picture or file.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/train_invoice/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:train_invoice:recognize`
/// - Rate limit: 10 a second
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
    /// Picture or file of the tickets: JPG, JPEG, PNG, PDF or OFD, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeTrainInvoice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeTrainInvoiceResponse {
    /// What was read, ticket by ticket.
    pub train_invoices: Vec<TrainInvoice>,
}

/// A detail read from a train ticket.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TrainEntity {
    /// Which detail of it this is.
    pub r#type: Option<TrainEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// What was read from a train ticket.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TrainInvoice {
    /// What was read, by kind of detail.
    pub entities: Vec<TrainEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TrainEntityType {
    /// Station of arrival.
    EndStation,
    /// Identity number of the traveller.
    IdNum,
    /// Name of the traveller.
    Name,
    /// Amount on the ticket.
    Price,
    /// Number of the sale.
    SaleNum,
    /// Station that sold the ticket.
    SaleStation,
    /// Class of the seat.
    SeatCls,
    /// Number of the seat.
    SeatNum,
    /// Station of departure.
    StartStation,
    /// Number of the ticket.
    TicketNum,
    /// When the train departs.
    Time,
    /// Price of the ticket.
    TotalAmount,
    /// Number of the train.
    TrainNum,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
