// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contracts.
//!
//! `document_ai.v1.contract` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.contract.field_extraction`.
///
/// - `POST /open-apis/document_ai/v1/contract/field_extraction` with a tenant token, for custom and store apps
/// - Scope: `document_ai:contract:field_extract`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
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
    #[lark(file)]
    pub file: File,
    pub pdf_page_limit: i64,
    pub ocr_mode: OcrMode,
}

/// The answer to [`ExtractContractField`].
#[doc(alias = "FieldExtractionContractResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractContractFieldResponse {
    pub file_id: Option<String>,
    pub price: Option<ExtractPrice>,
    pub time: Option<ExtractTime>,
    pub copy: Option<ExtractCopy>,
    pub currency: Option<ExtractCurrency>,
    pub header: Option<String>,
    pub body_info: Vec<BodyInfo>,
    pub bank_info: Vec<BankInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankEntity {
    pub account_name: Option<String>,
    pub bank_name: Option<String>,
    pub account_number: Option<String>,
    pub phone: Option<String>,
    pub contacts: Option<String>,
    pub tax_number: Option<String>,
    pub address: Option<String>,
    pub id_number: Option<String>,
    pub email: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankInfo {
    pub bank_type: Option<BankType>,
    pub value: Option<BankEntity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BodyEntity {
    pub address: Option<String>,
    pub contacts: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub id_number: Option<String>,
    pub legal_representative: Option<String>,
    pub party: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BodyInfo {
    pub body_type: Option<BodyType>,
    pub value: Option<BodyEntity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractCopy {
    pub copy_num: Option<i64>,
    pub original_copy: Option<String>,
    pub key: Option<String>,
    pub text: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractCurrency {
    pub currency_name: Option<String>,
    pub currency_text: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractPrice {
    pub contract_price: Option<f64>,
    pub contract_price_original: Option<String>,
    pub text: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractTerm {
    pub initial_time: Option<String>,
    pub initial_unit: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractTime {
    pub time_start: Option<String>,
    pub time_end: Option<String>,
    pub original_time_start: Option<String>,
    pub original_time_end: Option<String>,
    pub text_start: Option<String>,
    pub text_end: Option<String>,
    pub initial_term: Option<ExtractTerm>,
    pub text_initial_term: Option<String>,
}

/// The values of `bank_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BankType {
    BuyBank,
    SellBank,
    ThirdBank,
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
    Buy,
    Sell,
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
    Auto,
    Force,
    Unused,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
