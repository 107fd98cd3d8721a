// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Id cards.
//!
//! `document_ai.v1.id_card` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese identity card from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/id_card/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:id_card:recognize`
/// - Rate limit: 10 a second
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
    /// Picture of the card: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeIdCard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeIdCardResponse {
    /// What was read from the card.
    pub id_card: Option<IdCard>,
}

/// What was read from an identity card.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdCard {
    /// What was read, by kind of detail.
    pub entities: Vec<IdEntity>,
    /// Which side is shown: `1` the one with the name, `0` the one with the emblem.
    pub side: Option<i64>,
    /// Corners of the card in the picture, as `[x0,y0,x1,y1,x2,y2,x3,y3]`.
    pub conners: Vec<i64>,
    pub face_conners: Vec<i64>,
}

/// A detail read from an identity card.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdEntity {
    /// Which detail of it this is.
    pub r#type: Option<IdEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IdEntityType {
    /// Where the holder lives.
    Address,
    /// Birthday of the holder.
    Birth,
    /// Gender of the holder.
    Gender,
    /// Identity number of the holder.
    IdentityCode,
    /// Name of the holder.
    IdentityName,
    /// Authority that issued it.
    IssuedBy,
    /// Ethnic group of the holder.
    Race,
    /// Until when it is valid, or for ever.
    ValidDateEnd,
    /// From when it is valid.
    ValidDateStart,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
