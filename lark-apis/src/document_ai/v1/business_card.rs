// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Business cards.
//!
//! `document_ai.v1.business_card` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.business_card.recognize`.
///
/// - `POST /open-apis/document_ai/v1/business_card/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:business_card:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/document_ai-v1/business_card/recognize)
#[lark_api(
    id = "document_ai.v1.business_card.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/business_card/recognize",
    token = "tenant",
    response = RecognizeBusinessCardResponse,
    scopes = "document_ai:business_card:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeBusinessCard {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeBusinessCard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeBusinessCardResponse {
    pub business_cards: Vec<RecognizedEntities>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizedEntities {
    pub entities: Vec<RecognizedEntity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizedEntity {
    pub r#type: Option<RecognizedEntityType>,
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecognizedEntityType {
    Addresses,
    CompanyNames,
    ContactNames,
    Departments,
    Emails,
    Faxes,
    JobTitles,
    MobilePhones,
    OtherPhones,
    Websites,
    WorkPhones,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
