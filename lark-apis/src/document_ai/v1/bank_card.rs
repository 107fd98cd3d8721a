// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bank cards.
//!
//! `document_ai.v1.bank_card` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads the number and expiry date from a picture of a bank card.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/bank_card/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:bank_card:recognize`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/bank_card/recognize)
#[lark_api(
    id = "document_ai.v1.bank_card.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/bank_card/recognize",
    token = "tenant",
    response = RecognizeBankCardResponse,
    scopes = "document_ai:bank_card:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeBankCard {
    /// Picture of the card: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeBankCard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeBankCardResponse {
    /// What was read from the card.
    pub bank_card: Option<BankCard>,
}

/// What was read from a bank card.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankCard {
    /// What was read, by kind of detail.
    pub entities: Vec<BankCardEntity>,
}

/// A detail read from a bank card.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankCardEntity {
    /// Which detail of it this is.
    pub r#type: Option<BankCardEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BankCardEntityType {
    /// Number of the card.
    CardNumber,
    /// Until when the card is valid.
    DateOfExpiry,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
