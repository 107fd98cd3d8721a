// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Business cards.
//!
//! `document_ai.v1.business_card` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads names, jobs and contacts from a picture or PDF of English or Japanese business cards.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/business_card/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:business_card:recognize`
/// - Rate limit: 10 a second
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
    /// Picture or PDF of the cards: JPG, PNG or PDF, under 20 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeBusinessCard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeBusinessCardResponse {
    /// What was read, card by card.
    pub business_cards: Vec<RecognizedEntities>,
}

/// What was read from a business card.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizedEntities {
    /// What was read, by kind of detail.
    pub entities: Vec<RecognizedEntity>,
}

/// A detail read from a business card.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizedEntity {
    /// Which detail of it this is.
    pub r#type: Option<RecognizedEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecognizedEntityType {
    /// A postal address.
    Addresses,
    /// A company.
    CompanyNames,
    /// A person's name.
    ContactNames,
    /// A department.
    Departments,
    /// An email address.
    Emails,
    /// A fax number.
    Faxes,
    /// A job title.
    JobTitles,
    /// A mobile number.
    MobilePhones,
    /// Another telephone number.
    OtherPhones,
    /// A website.
    Websites,
    /// A telephone number at work.
    WorkPhones,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
