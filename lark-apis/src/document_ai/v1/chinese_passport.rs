// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chinese passports.
//!
//! `document_ai.v1.chinese_passport` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese passport from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/chinese_passport/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:chinese_passport:recognize`
/// - Rate limit: 10 a second
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
    /// Picture of the passport: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeChinesePassport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeChinesePassportResponse {
    /// What was read from the passport.
    pub chinese_passport: Option<ChinesePassport>,
}

/// What was read from a Chinese passport.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChinesePassport {
    /// What was read, by kind of detail.
    pub entities: Vec<ChinesePassportEntity>,
}

/// A detail read from a Chinese passport.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChinesePassportEntity {
    /// Which detail of it this is.
    pub r#type: Option<ChinesePassportEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChinesePassportEntityType {
    /// Birthday of the holder.
    DateOfBirth,
    /// Until when the passport is valid.
    DateOfExpiry,
    /// Name in Chinese.
    FullNameCn,
    /// Name in Latin letters.
    FullNameEn,
    /// Number of the passport.
    PassportNumber,
    /// Where it was issued.
    PlaceOfIssue,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
