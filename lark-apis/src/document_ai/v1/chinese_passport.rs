// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chinese passports.
//!
//! `document_ai.v1.chinese_passport` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.chinese_passport.recognize`.
///
/// - `POST /open-apis/document_ai/v1/chinese_passport/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:chinese_passport:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/chinese_passport/recognize)
#[lark_api(
    id = "document_ai.v1.chinese_passport.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/chinese_passport/recognize",
    token = "tenant",
    response = RecognizeChinesePassportResponse,
    scopes = "document_ai:chinese_passport:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeChinesePassport {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeChinesePassport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeChinesePassportResponse {
    pub chinese_passport: Option<ChinesePassport>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChinesePassport {
    pub entities: Vec<ChinesePassportEntity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChinesePassportEntity {
    pub r#type: Option<ChinesePassportEntityType>,
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChinesePassportEntityType {
    DateOfBirth,
    DateOfExpiry,
    FullNameCn,
    FullNameEn,
    PassportNumber,
    PlaceOfIssue,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
