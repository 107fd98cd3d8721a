// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Id cards.
//!
//! `document_ai.v1.id_card` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.id_card.recognize`.
///
/// - `POST /open-apis/document_ai/v1/id_card/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:id_card:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/id_card/recognize)
#[lark_api(
    id = "document_ai.v1.id_card.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/id_card/recognize",
    token = "tenant",
    response = RecognizeIdCardResponse,
    scopes = "document_ai:id_card:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeIdCard {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeIdCard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeIdCardResponse {
    pub id_card: Option<IdCard>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdCard {
    pub entities: Vec<IdEntity>,
    /// One of `0` (emblem), `1` (name).
    pub side: Option<i64>,
    pub conners: Vec<i64>,
    pub face_conners: Vec<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdEntity {
    pub r#type: Option<IdEntityType>,
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IdEntityType {
    Address,
    Birth,
    Gender,
    IdentityCode,
    IdentityName,
    IssuedBy,
    Race,
    ValidDateEnd,
    ValidDateStart,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
