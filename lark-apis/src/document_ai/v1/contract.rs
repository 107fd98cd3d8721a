// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contracts.
//!
//! `document_ai.v1.contract` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Extracts parties, banks, price, term and copies from a contract.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/contract/field_extraction` with a tenant token, for custom and store apps
/// - Scope: `document_ai:contract:field_extract`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/document_ai-v1/contract/field_extraction)
#[doc(alias = "FieldExtractionContract")]
#[lark_api(
    id = "document_ai.v1.contract.field_extraction",
    method = "POST",
    path = "/open-apis/document_ai/v1/contract/field_extraction",
    token = "tenant",
    response = ExtractContractFieldResponse,
    scopes = "document_ai:contract:field_extract",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtractContractField {
    /// The contract: pdf, doc or docx, under 10 MB.
    #[lark(file)]
    pub file: File,
    /// How many pages of a PDF to read, at most 100; more take longer.
    pub pdf_page_limit: i64,
    /// Whether to read PDF files as pictures: always, only if they hold no text, or never.
    pub ocr_mode: OcrMode,
}

/// The answer to [`ExtractContractField`].
#[doc(alias = "FieldExtractionContractResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractContractFieldResponse {
    /// Id made for the uploaded file.
    pub file_id: Option<String>,
    /// Price of the whole contract.
    pub price: Option<ExtractPrice>,
    /// When the contract begins, when it ends and how long it lasts.
    pub time: Option<ExtractTime>,
    /// How many copies are to be sealed.
    pub copy: Option<ExtractCopy>,
    /// Currency the contract uses.
    pub currency: Option<ExtractCurrency>,
    /// Title of the contract.
    pub header: Option<String>,
    /// Parties to the contract.
    pub body_info: Vec<BodyInfo>,
    /// Bank accounts of the parties.
    pub bank_info: Vec<BankInfo>,
}

/// The bank account of a party to a contract.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankEntity {
    /// In whose name the account is.
    pub account_name: Option<String>,
    /// Name of the bank, as in the contract.
    pub bank_name: Option<String>,
    /// Number of the bank account.
    pub account_number: Option<String>,
    /// Telephone number next to the account.
    pub phone: Option<String>,
    /// Whom to contact about the account.
    pub contacts: Option<String>,
    /// Fax number next to the account.
    pub tax_number: Option<String>,
    /// Where to write about the account.
    pub address: Option<String>,
    /// Id number next to the account.
    pub id_number: Option<String>,
    /// Email address next to the account.
    pub email: Option<String>,
}

/// A bank account in a contract, and whose it is.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankInfo {
    /// Whose account it is: the buyer's, the seller's, a third party's or unclear.
    pub bank_type: Option<BankType>,
    /// Details of the account.
    pub value: Option<BankEntity>,
}

/// A party to a contract, with its contacts.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BodyEntity {
    /// Where the party has its seat.
    pub address: Option<String>,
    /// Whom to contact at the party.
    pub contacts: Option<String>,
    /// Email address of the party.
    pub email: Option<String>,
    /// Telephone number of the party.
    pub phone: Option<String>,
    /// Id number of the party.
    pub id_number: Option<String>,
    /// Who legally represents the party.
    pub legal_representative: Option<String>,
    /// Name of the party, as in the contract.
    pub party: Option<String>,
}

/// A party to a contract, and which one it is.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BodyInfo {
    /// Which party it is: buyer, seller or another.
    pub body_type: Option<BodyType>,
    /// Details of the party.
    pub value: Option<BodyEntity>,
}

/// How many copies of a contract are to be sealed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractCopy {
    /// How many copies are to be sealed.
    pub copy_num: Option<i64>,
    /// Number of copies as the contract writes it.
    pub original_copy: Option<String>,
    /// What kind of document is to be sealed.
    pub key: Option<String>,
    /// Passage of the contract about the copies.
    pub text: Option<String>,
}

/// The currency of a contract.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractCurrency {
    /// Name of the currency the contract uses.
    pub currency_name: Option<String>,
    /// Sign of the currency.
    pub currency_text: Option<String>,
}

/// The price a contract names.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractPrice {
    /// Price the contract names, as a number.
    pub contract_price: Option<f64>,
    /// Price as the contract writes it.
    pub contract_price_original: Option<String>,
    /// Passage of the contract about the price.
    pub text: Option<String>,
}

/// How long a contract lasts.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractTerm {
    /// How many units the contract lasts.
    pub initial_time: Option<String>,
    /// Unit of the length, such as years.
    pub initial_unit: Option<String>,
}

/// When a contract begins and ends.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractTime {
    /// When the contract begins.
    pub time_start: Option<String>,
    /// When the contract ends.
    pub time_end: Option<String>,
    /// Beginning as the contract writes it.
    pub original_time_start: Option<String>,
    /// End as the contract writes it.
    pub original_time_end: Option<String>,
    /// Passage of the contract about the beginning.
    pub text_start: Option<String>,
    /// Passage of the contract about the end.
    pub text_end: Option<String>,
    /// How long the contract lasts.
    pub initial_term: Option<ExtractTerm>,
    /// Passage of the contract about how long it lasts.
    pub text_initial_term: Option<String>,
}

/// The values of `bank_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BankType {
    /// The buyer's bank.
    BuyBank,
    /// The seller's bank.
    SellBank,
    /// A third party's bank.
    ThirdBank,
    /// Another party's bank.
    UnceratinBank,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `body_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BodyType {
    /// The buyer.
    Buy,
    /// The seller.
    Sell,
    /// A third or other party.
    Third,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `ocr_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OcrMode {
    /// PDF files are read as pictures only if their text cannot be read.
    Auto,
    /// PDF files are always read as pictures.
    Force,
    /// Nothing is read as a picture; scanned PDF files give an error.
    Unused,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
